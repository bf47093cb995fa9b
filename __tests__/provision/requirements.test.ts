import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Commands } from '../../src/provision/commands.js';
import { provideMetaflow } from '../../src/provision/metaflow-environment.js';
import { readRequirements } from '../../src/provision/requirements.js';
import { UV } from '../../src/provision/uv-wheels.js';
import { Redactor } from '../../src/redaction/index.js';
import { runCli } from '../helpers/cli.js';
import { PYTHON } from '../helpers/paths.js';
import { writeWheel } from '../helpers/wheel.js';
import { makeWorkspace } from '../helpers/workspace.js';

const OPTION = '--requirements';

let wheels: string;
let digest: string;
beforeAll(() => {
  wheels = path.join(makeWorkspace(), 'wheels');
  mkdirSync(wheels);
  const file = writeWheel(wheels, 'own_words', '1', 'word = "first"');
  digest = createHash('sha256').update(readFileSync(file)).digest('hex');
  writeWheel(wheels, 'own_words', '2', 'word = "second"');
  writeWheel(wheels, 'metaflow', '99', 'word = "no flow"');
});

/** A directory with files, of which the first is the one with requirements; `pip` installs from our wheels alone. */
function makeProject(files: Readonly<Record<string, string>>) {
  const cwd = makeWorkspace();
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(cwd, name), content);
  const log: string[] = [];
  const cache = { directory: path.join(cwd, 'cache'), name: 'the cache' };
  const provide = async (more: Partial<Parameters<typeof provideMetaflow>[0]> = {}) =>
    await provideMetaflow({
      ...{ cache, temporary: cache, python: PYTHON, cwd, option: '--metaflow-version' },
      env: { ...process.env, PIP_NO_INDEX: '1', PIP_FIND_LINKS: wheels },
      requirements: { option: OPTION, files: Object.keys(files).slice(0, 1) },
      log: (line) => log.push(line),
      cancel: new AbortController().signal,
      ...more,
    });
  const write = (name: string, content: string) => writeFileSync(path.join(cwd, name), content);
  return { cwd, log, provide, write };
}

function printed(python: string, program: string): string {
  return execFileSync(python, ['-c', program], { encoding: 'utf8' }).trim();
}

const WORD = 'import own_words; print(own_words.word)';

describe('what a flow depends on', () => {
  it.concurrent(
    'the requirements of a flow are installed beside the interpreter’s Metaflow, once for a content of the file',
    async () => {
      const { log, provide, write } = makeProject({ 'requirements.txt': 'own-words==1  # a word\n' });
      const python = await provide();
      expect(log).toEqual(['Installing requirements.txt in an environment of its own']);
      expect(printed(python, `import metaflow; ${WORD}`)).toBe('first');
      expect(await provide()).toBe(python);
      expect(log).toHaveLength(1);
      write('requirements.txt', 'own-words==2\n');
      expect(printed(await provide(), WORD)).toBe('second');
      expect(printed(python, WORD)).toBe('first');
    },
    60_000,
  );

  it.concurrent(
    'the dependencies of a pyproject.toml are installed, and the project is not built',
    async () => {
      const { provide } = makeProject({
        'pyproject.toml':
          '[build-system]\nrequires = ["none"]\n[project]\nname = "x"\nversion = "1"\ndependencies = ["own-words<2"]\n',
      });
      expect(printed(await provide(), WORD)).toBe('first');
    },
    60_000,
  );

  it.concurrent.each([
    ['[tool.poetry]\nname = "x"\n', 'it has no table [project]'],
    ['[project]\nname = "x"\ndynamic = ["dependencies"]\n', 'its dependencies are dynamic'],
    ['[project]\nname = "x"\n[tool.uv.sources]\na = { path = "a" }\n', 'make a uv.lock'],
    ['[project', 'TOMLDecodeError'],
  ])(
    'a pyproject.toml whose dependencies cannot be told is refused: %j',
    async (content, words) => {
      const { provide } = makeProject({ 'pyproject.toml': content });
      const refusal: unknown = await provide().catch((error: unknown) => error);
      expect(String(refusal)).toContain(`${OPTION}: pyproject.toml cannot be used: `);
      expect(String(refusal)).toContain(words);
    },
    60_000,
  );

  it.concurrent(
    'a package is installed by its digest alone where the requirements have digests',
    async () => {
      const line = (sha256: string) => `own-words==1 \\\n    --hash=sha256:${sha256}\n`;
      const right = makeProject({ 'requirements.txt': line(digest) });
      expect(printed(await right.provide(), WORD)).toBe('first');
      const wrong = makeProject({ 'requirements.txt': line('0'.repeat(64)) });
      await expect(wrong.provide()).rejects.toThrow(`${OPTION}: requirements.txt could not be installed: `);
    },
    60_000,
  );

  it.concurrent(
    'a requirement that does not exist is told of by the option and by pip’s last words',
    async () => {
      const { provide } = makeProject({ 'requirements.txt': 'no-such-thing\n' });
      await expect(provide()).rejects.toThrow(
        `${OPTION}: requirements.txt could not be installed: ERROR: No matching distribution found for no-such-thing`,
      );
    },
    60_000,
  );

  it.concurrent(
    'Metaflow may be one of the requirements, and comes before the interpreter’s',
    async () => {
      const { provide } = makeProject({ 'requirements.txt': 'metaflow\n' });
      expect(printed(await provide(), 'import metaflow; print(metaflow.word)')).toBe('no flow');
    },
    60_000,
  );

  it.concurrent(
    'an interpreter without Metaflow cannot do with requirements that have none',
    async () => {
      const { cwd, provide } = makeProject({ 'requirements.txt': 'own-words\n' });
      execFileSync(PYTHON, ['-m', 'venv', '--without-pip', path.join(cwd, 'bare')]);
      await expect(provide({ python: path.join(cwd, 'bare', 'bin', 'python') })).rejects.toThrow(
        /^Neither requirements\.txt nor the interpreter has a Metaflow .*set metaflow-version\): ModuleNotFoundError/,
      );
    },
    60_000,
  );

  it.concurrent(
    'what is in a directory of this machine is installed anew each time',
    async () => {
      const { log, provide } = makeProject({
        'requirements.txt': `${path.join(wheels, 'own_words-1-py3-none-any.whl')}\n`,
      });
      expect(printed(await provide(), WORD)).toBe('first');
      expect(printed(await provide(), WORD)).toBe('first');
      expect(log).toHaveLength(2);
    },
    60_000,
  );

  it.concurrent(
    'a uv from an index that has another one under its name is not run: pip installs the requirements',
    async () => {
      const { cwd, provide } = makeProject({ 'requirements.txt': 'own-words==1\n' });
      const index = path.join(cwd, 'index');
      mkdirSync(index);
      writeWheel(index, 'own_words', '1', 'word = "of pip"');
      const [, version = ''] = UV.split('==');
      const script = `#!/bin/sh\ntouch '${path.join(cwd, 'ran')}'\nexit 1\n`;
      writeWheel(index, 'uv', version, '', { [`uv-${version}.data/scripts/uv`]: script });
      const nowhere = { PIP_INDEX_URL: 'http://127.0.0.1:1/none', PIP_RETRIES: '0' };
      const env = { ...process.env, ...nowhere, PIP_FIND_LINKS: index };
      expect(printed(await provide({ env }), WORD)).toBe('of pip');
      expect(existsSync(path.join(cwd, 'ran'))).toBe(false);
    },
    60_000,
  );

  it.concurrent(
    'what pip says is told in whole lines or not at all: a secret is known by the whole of it',
    async () => {
      const token = 'ghs-0123456789abcdefghijklmnopqrstuvwxyz';
      const words = async (before: string, after: number) => {
        const { provide } = makeProject({ 'a.txt': `${before}${'x'.repeat(after)}\n` });
        const env = { ...process.env, PIP_NO_INDEX: '1', PIP_FIND_LINKS: wheels, API_TOKEN: token };
        const refusal: unknown = await provide({ env }).catch((error: unknown) => error);
        return new Redactor([token]).text(String(refusal));
      };
      expect(await words('${API_TOKEN} ', 9)).toContain("Invalid requirement: '*** xxxxxxxxx'");
      for (const after of [1_910, 1_920, 1_930]) {
        const told = await words('${API_TOKEN} ', after);
        expect(told).not.toMatch(/0123|mnop|wxyz/);
        expect(told).toMatch(/a\.txt could not be installed: \(a line of \d+ characters\)/);
      }
    },
    60_000,
  );

  it('a program that prints a line which is too long to be read is quoted with no part of it', async () => {
    const commands = new Commands({ cwd: wheels, env: process.env, cancel: new AbortController().signal });
    const failing = { python: PYTHON, program: 'sys.exit("x" * 1_000_000)' };
    await expect(commands.must(failing, 'It failed')).rejects.toThrow(
      /^It failed: it printed no line that can be shown$/,
    );
  });

  it.concurrent(
    'a package of another index is another one, though its name is the same',
    async () => {
      const { cwd, provide } = makeProject({ 'requirements.txt': 'own-words\n' });
      const elsewhere = path.join(cwd, 'elsewhere');
      mkdirSync(elsewhere);
      writeWheel(elsewhere, 'own_words', '7', 'word = "of somebody else"');
      const env = { ...process.env, PIP_NO_INDEX: '1', PIP_FIND_LINKS: elsewhere };
      expect(printed(await provide({ env }), WORD)).toBe('of somebody else');
      expect(printed(await provide(), WORD)).toBe('second');
      const configuration = path.join(cwd, 'pip.conf');
      writeFileSync(configuration, `[global]\nno-index = true\nfind-links = ${elsewhere}\n`);
      const configured = { ...process.env, PIP_FIND_LINKS: undefined, PIP_CONFIG_FILE: configuration };
      expect(printed(await provide({ env: configured }), WORD)).toBe('of somebody else');
      writeFileSync(configuration, `[global]\nno-index = true\nfind-links = ${wheels}\n`);
      expect(printed(await provide({ env: configured }), WORD)).toBe('second');
    },
    60_000,
  );

  it.concurrent(
    'a pyproject.toml that Python would read for hours is refused',
    async () => {
      const { provide } = makeProject({ 'pyproject.toml': `${'a.'.repeat(300_000)}a = 1\n` });
      await expect(provide()).rejects.toThrow(`${OPTION}: pyproject.toml cannot be used: `);
    },
    60_000,
  );

  it('the password of a private index is shown nowhere', async () => {
    const workspace = makeWorkspace();
    writeFileSync(path.join(workspace, 'needed.txt'), 'own-words\n');
    const ended = await runCli(['run', 'quick.py', '--requirements', 'needed.txt'], workspace, {
      ...{ XDG_CACHE_HOME: path.join(workspace, 'cache'), PIP_RETRIES: '0', PIP_FIND_LINKS: '' },
      UV_INDEX_URL: 'http://me:oh-5o-secret@127.0.0.1:1/simple',
    });
    expect(ended.exitCode).toBe(2);
    expect(ended.stderr).toContain('--requirements: needed.txt could not be installed');
    expect(ended.stdout + ended.stderr).not.toContain('oh-5o-secret');
  }, 60_000);
});

describe('files with requirements', () => {
  const read = (cwd: string, ...files: string[]) => readRequirements({ option: OPTION, files }, cwd);

  it('a file that is not there is told of by the option', () => {
    expect(() => read(makeWorkspace(), 'none.txt')).toThrow(
      /^--requirements: none\.txt cannot be read: ENOENT/,
    );
  });

  it('a change of a file that another one names is a change of the requirements', () => {
    const { cwd, write } = makeProject({ 'all.txt': '-r base.txt\n-c limits.txt\n', 'base.txt': 'a\n' });
    const before = read(cwd, 'all.txt');
    write('base.txt', 'a==2\n');
    const after = read(cwd, 'all.txt');
    write('limits.txt', 'b<3\n');
    const all = [before, after, read(cwd, 'all.txt')].map(({ digest: one }) => one);
    expect(new Set(all).size).toBe(3);
  });

  it.each(['-rmore words.txt', '-r "more words.txt"', "--requirement='more words.txt'", '-cmore words.txt'])(
    'a file is known however it is named: %s',
    (line) => {
      const { cwd, write } = makeProject({ 'a.txt': `${line}\n`, 'more words.txt': 'a\n' });
      const before = read(cwd, 'a.txt').digest;
      write('more words.txt', 'b\n');
      expect(read(cwd, 'a.txt').digest).not.toBe(before);
    },
  );

  it('files that name each other are read once', () => {
    const { cwd } = makeProject({ 'a.txt': '-rb.txt\nx\n', 'b.txt': '-r a.txt\n' });
    expect(read(cwd, 'a.txt')).toMatchObject({ isLocal: false, isLocked: false, names: 'a.txt' });
  });

  it.each([
    '-e .',
    '--editable=src',
    './wheels/x.whl',
    'x @ file:///tmp/x.whl',
    'sub/x.whl',
    '/tmp/x.whl',
    'x @ ./x',
    'x @  file:///tmp/x.whl',
    'own_words-1-py3-none-any.whl',
    'own_words-1.tar.gz[more]',
    '-fwheels',
    '--find-links=file:///tmp/wheels',
    '-esrc',
    '${WHERE}',
  ])('a requirement of this machine is known: %s', (line) => {
    const { cwd } = makeProject({ 'a.txt': `${line}\n` });
    expect(read(cwd, 'a.txt').isLocal).toBe(true);
  });

  it.each([
    'pandas>=2 ; python_version < "3.13"',
    'x @ https://example.com/x.whl',
    '--index-url https://a/b',
    'git+https://a/b.git',
    '# ./no',
    '--find-links https://example.com/wheels',
    'zope.zip-like>=1',
  ])('other requirements are not of this machine: %s', (line) => {
    const { cwd } = makeProject({ 'a.txt': `${line}\n` });
    expect(read(cwd, 'a.txt').isLocal).toBe(false);
  });

  it('a file of this machine is known in a pyproject.toml', () => {
    const { cwd } = makeProject({
      'pyproject.toml': '[project]\ndependencies = ["x @ file:///tmp/x.whl"]\n',
    });
    expect(read(cwd, 'pyproject.toml').isLocal).toBe(true);
  });

  it('a project with a uv.lock is locked, by either of its files, and goes with no other file', () => {
    const lock = 'version = 1\n[[package]]\nname = "x"\nsource = { virtual = "." }\n';
    const { cwd } = makeProject({ 'uv.lock': lock, 'pyproject.toml': '[project]\n', 'a.txt': 'a\n' });
    const byLock = read(cwd, 'uv.lock');
    expect(byLock).toMatchObject({ project: cwd, isLocked: true, isLocal: false });
    expect(read(cwd, 'pyproject.toml')).toMatchObject({ project: cwd, isLocked: true });
    expect(() => read(cwd, 'uv.lock', 'a.txt')).toThrow('cannot be combined with other files');
  });

  it('a Metaflow that has a digest is not replaced by another one', async () => {
    const { provide } = makeProject({ 'a.txt': `metaflow==99 --hash=sha256:${'0'.repeat(64)}\n` });
    await expect(provide({ version: '2.19.30' })).rejects.toThrow(
      '--metaflow-version must be empty where a.txt has digests',
    );
  });
});
