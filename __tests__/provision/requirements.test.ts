import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { Commands } from '../../src/provision/commands.js';
import { provideMetaflow } from '../../src/provision/metaflow-environment.js';
import { readRequirements } from '../../src/provision/requirements.js';
import { UV } from '../../src/provision/uv-wheels.js';
import { Redactor } from '../../src/redaction/index.js';
import { removeAtEnd } from '../../src/runner/index.js';
import { runCli } from '../helpers/cli.js';
import { nightlyAfter } from '../helpers/rows.js';
import { PYTHON, ROOT } from '../helpers/paths.js';
import { waitUntil } from '../helpers/wait-until.js';
import { writeWheel } from '../helpers/wheel.js';
import { makeWorkspace } from '../helpers/workspace.js';

const OPTION = '--requirements';
const UV_BIN = path.join(ROOT, '.tools', 'uv', 'bin');

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

/** A directory with files, the first of which has the requirements; `pip` installs only from our wheels. */
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

/** A package index in a directory, from which uv installs as well. @returns its address */
function writeIndex(directory: string, packages: Readonly<Record<string, string>>): string {
  for (const [name, wheel] of Object.entries(packages)) {
    mkdirSync(path.join(directory, name), { recursive: true });
    const page = `<a href="${pathToFileURL(wheel).href}">${path.basename(wheel)}</a>`;
    writeFileSync(
      path.join(directory, name, 'index.html'),
      `<!DOCTYPE html><html><body>${page}</body></html>`,
    );
  }
  return pathToFileURL(directory).href;
}

function outputOf(python: string, program: string): string {
  return execFileSync(python, ['-c', program], { encoding: 'utf8' }).trim();
}

const WORD = 'import own_words; print(own_words.word)';

describe('the requirements of a flow', () => {
  it.concurrent(
    'the requirements of a flow are installed alongside the interpreter’s Metaflow, once for each content of the file',
    async () => {
      const { log, provide, write } = makeProject({ 'requirements.txt': 'own-words==1  # a word\n' });
      const python = await provide();
      expect(log).toEqual(['Installing requirements.txt in an environment of its own']);
      expect(outputOf(python, `import metaflow; ${WORD}`)).toBe('first');
      expect(await provide()).toBe(python);
      expect(log).toHaveLength(1);
      write('requirements.txt', 'own-words==2\n');
      expect(outputOf(await provide(), WORD)).toBe('second');
      expect(outputOf(python, WORD)).toBe('first');
    },
  );

  it.concurrent(
    'the dependencies in a pyproject.toml are installed without building the project',
    { tags: ['ci'] },
    async () => {
      const { provide } = makeProject({
        'pyproject.toml':
          '[build-system]\nrequires = ["none"]\n[project]\nname = "x"\nversion = "1"\ndependencies = ["own-words<2"]\n[[tool.poetry.source]]\nname = "PyPI"\npriority = "primary"\n',
      });
      expect(outputOf(await provide(), WORD)).toBe('first');
    },
  );

  for (const { tags, rows } of nightlyAfter(1, [
    ['[tool.poetry]\nname = "x"\n', 'it has no [project] table'],
    ['[project]\nname = "x"\ndynamic = ["dependencies"]\n', 'its dependencies are dynamic'],
    ['[project]\nname = "x"\n[tool.uv.sources]\na = { path = "a" }\n', 'create a uv.lock'],
    ['[project]\nname = "x"\n[tool.uv]\nindex-url = "https://own.example/simple"\n', 'create a uv.lock'],
    ['[project]\nname = "x"\n[tool.uv]\noverride-dependencies = ["a<2"]\n', 'create a uv.lock'],
    ['[project]\nname = "x"\n[tool.uv.pip]\nextra-index-url = ["https://own.example"]\n', 'create a uv.lock'],
    [
      '[project]\nname = "x"\n[[tool.poetry.source]]\nname = "own"\nurl = "https://own.example/simple"\n',
      'only poetry supports',
    ],
    ['[project]\nname = "x"\n[[tool.pdm.source]]\nurl = "https://own.example/simple"\n', 'only pdm supports'],
    ['[project', 'TOMLDecodeError'],
    ['[project]\nname = "x"\ndependencies = "own-words"\n', 'its dependencies are not a list of texts'],
    ['[project]\nname = "x"\ndependencies = [1]\n', 'its dependencies are not a list of texts'],
    [
      '[project]\nname = "x"\ndependencies = ["own-words\\n-r a.txt"]\n',
      '"own-words\\n-r a.txt" is not a package',
    ],
    ['[project]\nname = "x"\ndependencies = ["-e ."]\n', '"-e ." is not a package'],
    ['[project]\nname = "x"\ndependencies = ["wheels/x"]\n', '"wheels/x" is not a package'],
  ])) {
    it.concurrent.each(rows)(
      'a pyproject.toml whose dependencies cannot be determined is rejected: %j',
      { tags },
      async (content, words) => {
        const { provide } = makeProject({ 'pyproject.toml': content });
        const refusal: unknown = await provide().catch((error: unknown) => error);
        expect(String(refusal)).toContain(`${OPTION}: pyproject.toml cannot be used: `);
        expect(String(refusal)).toContain(words);
      },
    );
  }

  it.concurrent('a pyproject.toml is rejected if the uv.toml beside it names indexes', async () => {
    const { provide } = makeProject({
      'pyproject.toml': '[project]\nname = "x"\ndependencies = ["own-words"]\n',
      'uv.toml': '[[index]]\nurl = "https://own.example/simple"\n',
    });
    await expect(provide()).rejects.toThrow(
      'pyproject.toml cannot be used: it has sources, indexes or constraints',
    );
  });

  it.concurrent(
    'a package is installed only if its digest matches, where the requirements have digests',
    async () => {
      const line = (sha256: string) => `own-words==1 \\\n    --hash=sha256:${sha256}\n`;
      const right = makeProject({ 'requirements.txt': line(digest) });
      expect(outputOf(await right.provide(), WORD)).toBe('first');
      const wrong = makeProject({ 'requirements.txt': line('0'.repeat(64)) });
      await expect(wrong.provide()).rejects.toThrow(`${OPTION}: requirements.txt could not be installed: `);
    },
  );

  it.concurrent.each([
    'own-words==1 --hash=sha256:DIGEST\nother-words\n',
    'own-words==1 --hash=sha256:DIGEST\n',
    '-r "b".txt\nother-words\n',
  ])(
    'no package without a digest is installed, by uv or pip, where the requirements have digests: %j',
    { tags: ['ci'] },
    async (text) => {
      const { cwd, provide, write } = makeProject({});
      const wheel = writeWheel(cwd, 'own_words', '1', '', {}, ['other-words']);
      const other = writeWheel(cwd, 'other_words', '1', '');
      const withDigest = (written: string) =>
        written.replace('DIGEST', createHash('sha256').update(readFileSync(wheel)).digest('hex'));
      write('a.txt', withDigest(text));
      write('b.txt', withDigest('own-words==1 --hash=sha256:DIGEST\n'));
      const index = writeIndex(path.join(cwd, 'index'), { 'own-words': wheel, 'other-words': other });
      const env = {
        ...{ ...process.env, PATH: `${UV_BIN}:${process.env['PATH'] ?? ''}` },
        ...{ PIP_INDEX_URL: index, PIP_NO_INDEX: '', PIP_FIND_LINKS: '' },
      };
      await expect(provide({ env, requirements: { option: OPTION, files: ['a.txt'] } })).rejects.toThrow(
        `${OPTION}: a.txt could not be installed: `,
      );
    },
  );

  it.concurrent(
    'the error for a requirement that does not exist names the option and quotes pip’s last words',
    async () => {
      const { provide } = makeProject({ 'requirements.txt': 'no-such-thing\n' });
      await expect(provide()).rejects.toThrow(
        `${OPTION}: requirements.txt could not be installed: ERROR: No matching distribution found for no-such-thing`,
      );
    },
  );

  it.concurrent(
    'Metaflow can be one of the requirements, and takes precedence over the interpreter’s',
    { tags: ['ci'] },
    async () => {
      const { provide } = makeProject({ 'requirements.txt': 'metaflow\n' });
      expect(outputOf(await provide(), 'import metaflow; print(metaflow.word)')).toBe('no flow');
    },
  );

  it.concurrent(
    'requirements without Metaflow are rejected if the interpreter has no Metaflow either',
    { tags: ['nightly'] },
    async () => {
      const { cwd, provide } = makeProject({ 'requirements.txt': 'own-words\n' });
      execFileSync(PYTHON, ['-m', 'venv', '--without-pip', path.join(cwd, 'bare')]);
      await expect(provide({ python: path.join(cwd, 'bare', 'bin', 'python') })).rejects.toThrow(
        /^Neither requirements\.txt nor the interpreter has a Metaflow .*set metaflow-version\): ModuleNotFoundError/,
      );
    },
  );

  it.concurrent(
    'a requirement in a directory on this machine is installed again each time',
    { tags: ['nightly'] },
    async () => {
      const { log, provide } = makeProject({
        'requirements.txt': `${path.join(wheels, 'own_words-1-py3-none-any.whl')}\n`,
      });
      expect(outputOf(await provide(), WORD)).toBe('first');
      expect(outputOf(await provide(), WORD)).toBe('first');
      expect(log).toHaveLength(2);
    },
  );

  it.concurrent(
    'a uv whose digest is not that of PyPI’s is not run: pip installs the requirements',
    { tags: ['ci'] },
    async () => {
      const { cwd, log, provide } = makeProject({ 'requirements.txt': 'own-words==1\n' });
      const index = path.join(cwd, 'index');
      mkdirSync(index);
      writeWheel(index, 'own_words', '1', 'word = "of pip"');
      const [, version = ''] = UV.split('==');
      const script = `#!/bin/sh\ntouch '${path.join(cwd, 'ran')}'\nexit 1\n`;
      writeWheel(index, 'uv', version, '', { [`uv-${version}.data/scripts/uv`]: script });
      const nowhere = { PIP_INDEX_URL: 'http://127.0.0.1:1/none', PIP_RETRIES: '0' };
      const env = { ...process.env, ...nowhere, PIP_FIND_LINKS: index };
      expect(outputOf(await provide({ env }), WORD)).toBe('of pip');
      expect(existsSync(path.join(cwd, 'ran'))).toBe(false);
      const notice = `The package index serves a ${UV} that is not PyPI's (its digest differs). It is not used.`;
      expect(log).toEqual(['Installing requirements.txt in an environment of its own', notice]);
    },
  );

  it.concurrent('a uv of which only a part is left is replaced', { tags: ['ci'] }, async () => {
    const { cwd, provide } = makeProject({ 'requirements.txt': 'own-words==1\n' });
    const kept = path.join(cwd, 'cache', `${UV.replace('==', '-')}-${process.platform}-${process.arch}`);
    mkdirSync(path.join(kept, 'uv'), { recursive: true });
    chmodSync(path.join(cwd, 'cache'), 0o755);
    const env = { ...process.env, PIP_FIND_LINKS: wheels };
    expect(outputOf(await provide({ env }), WORD)).toBe('first');
    expect(existsSync(path.join(kept, 'bin', 'uv'))).toBe(true);
  });

  it.concurrent(
    'pip’s message is quoted in whole lines or not at all, because only a complete secret is recognized',
    { tags: ['ci'] },
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
        const message = await words('${API_TOKEN} ', after);
        expect(message).not.toMatch(/0123|mnop|wxyz/);
        expect(message).toMatch(/a\.txt could not be installed: \(a line of \d+ characters\)/);
      }
    },
  );

  it('a program that prints a line which is too long to be read is quoted with no part of it', async () => {
    const commands = new Commands({ cwd: wheels, env: process.env, cancel: new AbortController().signal });
    const failing = { python: PYTHON, program: 'sys.exit("x" * 1_000_000)' };
    await expect(commands.must(failing, 'It failed')).rejects.toThrow(
      /^It failed: it printed no line that can be shown$/,
    );
  });

  it.concurrent(
    'a package from another index is a different one, even if its name is the same',
    { tags: ['nightly'] },
    async () => {
      const { cwd, provide } = makeProject({ 'requirements.txt': 'own-words\n' });
      const elsewhere = path.join(cwd, 'elsewhere');
      mkdirSync(elsewhere);
      writeWheel(elsewhere, 'own_words', '7', 'word = "of somebody else"');
      const env = { ...process.env, PIP_NO_INDEX: '1', PIP_FIND_LINKS: elsewhere };
      expect(outputOf(await provide({ env }), WORD)).toBe('of somebody else');
      expect(outputOf(await provide(), WORD)).toBe('second');
      const configuration = path.join(cwd, 'pip.conf');
      writeFileSync(configuration, `[global]\nno-index = true\nfind-links = ${elsewhere}\n`);
      const configured = { ...process.env, PIP_FIND_LINKS: undefined, PIP_CONFIG_FILE: configuration };
      expect(outputOf(await provide({ env: configured }), WORD)).toBe('of somebody else');
      writeFileSync(configuration, `[global]\nno-index = true\nfind-links = ${wheels}\n`);
      expect(outputOf(await provide({ env: configured }), WORD)).toBe('second');
    },
  );

  it.concurrent(
    'a pyproject.toml that Python would take hours to read is rejected',
    { tags: ['nightly'] },
    async () => {
      const { provide } = makeProject({ 'pyproject.toml': `${'a.'.repeat(300_000)}a = 1\n` });
      await expect(provide()).rejects.toThrow(`${OPTION}: pyproject.toml cannot be used: `);
    },
  );

  it.concurrent('a constraint whose file changes makes another environment', { tags: ['ci'] }, async () => {
    const { cwd, provide, write } = makeProject({ 'a.txt': 'own-words\n', 'limits.txt': '-c more.txt\n' });
    const constrained = { PIP_NO_INDEX: '1', PIP_FIND_LINKS: wheels, PIP_CONSTRAINT: 'limits.txt' };
    const word = async (env: Readonly<Record<string, string | undefined>>) =>
      outputOf(await provide({ env: { ...process.env, ...env } }), WORD);
    write('more.txt', 'own-words<2\n');
    expect(await word(constrained)).toBe('first');
    write('more.txt', 'own-words>1\n');
    expect(await word(constrained)).toBe('second');
    write('pip.conf', `[global]\nno-index = true\nfind-links = ${wheels}\nconstraint =\n  limits.txt\n`);
    const configured = { PIP_FIND_LINKS: undefined, PIP_CONFIG_FILE: path.join(cwd, 'pip.conf') };
    expect(await word(configured)).toBe('second');
    write('more.txt', 'own-words<2\n');
    expect(await word(configured)).toBe('first');
  });

  it.concurrent(
    'each of two checkouts that are in use at once has the packages of its own directory',
    { tags: ['nightly'] },
    async () => {
      const first = makeProject({ 'requirements.txt': './own_words-1-py3-none-any.whl\n' });
      const second = makeProject({ 'requirements.txt': './own_words-1-py3-none-any.whl\n' });
      writeWheel(first.cwd, 'own_words', '1', 'word = "of the first"');
      writeWheel(second.cwd, 'own_words', '1', 'word = "of the second"');
      const cache = { directory: path.join(first.cwd, 'cache'), name: 'the cache' };
      const python = await first.provide({ cache });
      expect(outputOf(await second.provide({ cache }), WORD)).toBe('of the second');
      expect(outputOf(python, WORD)).toBe('of the first');
    },
  );

  it.concurrent(
    'a start removes what killed installations left long ago, even if its own environment exists',
    { tags: ['ci'] },
    async () => {
      const { cwd, log, provide } = makeProject({ 'requirements.txt': 'own-words==1\n' });
      const python = await provide();
      const left = path.join(cwd, 'cache', 'metaflow-2.19.30-0123456789abcdef-AbC123');
      mkdirSync(path.join(left, 'bin'), { recursive: true });
      utimesSync(left, 0, 0);
      expect(await provide()).toBe(python);
      expect(log).toHaveLength(1);
      expect(existsSync(left)).toBe(false);
    },
  );

  it('a cancelled installation leaves no files once everything is reported, and does not remove them before', async () => {
    const { cwd, provide, write } = makeProject({ 'requirements.txt': 'own-words==1\n' });
    write(
      'sitecustomize.py',
      "import sys, time\nif 'pip' in sys.orig_argv and 'install' in sys.orig_argv:\n    open('begun', 'w').close()\n    time.sleep(600)\n",
    );
    const cancel = new AbortController();
    const env = { ...process.env, PIP_NO_INDEX: '1', PIP_FIND_LINKS: wheels, PYTHONPATH: cwd };
    const cancelled = provide({ env, cancel: cancel.signal });
    await waitUntil(() => existsSync(path.join(cwd, 'begun')));
    cancel.abort(new Error('cancelled'));
    await expect(cancelled).rejects.toThrow('cancelled');
    // A large environment has so many files that removing them takes longer than the seconds that a cancelled job has.
    const left = () => readdirSync(path.join(cwd, 'cache'));
    expect(left()).not.toEqual([]);
    removeAtEnd();
    expect(left()).toEqual([]);
  });

  it('no password in an address of a requirements file is shown', async () => {
    const { provide } = makeProject({
      'a.txt': 'own-words @ https://me:oh-5o@secret@127.0.0.1/own_words-1.whl and more\n',
    });
    const refusal = String(await provide().catch((error: unknown) => error));
    expect(refusal).toContain('https://***@127.0.0.1/own_words-1.whl');
    expect(refusal).not.toMatch(/oh-5o|secret/);
  });

  it('the password for a private index is never shown', async () => {
    const workspace = makeWorkspace();
    writeFileSync(path.join(workspace, 'needed.txt'), 'own-words\n');
    const ended = await runCli(['run', 'quick.py', '--requirements', 'needed.txt'], workspace, {
      ...{ XDG_CACHE_HOME: path.join(workspace, 'cache'), PIP_RETRIES: '0', PIP_FIND_LINKS: '' },
      UV_INDEX_URL: 'http://me:oh-5o-secret@127.0.0.1:1/simple',
    });
    expect(ended.exitCode).toBe(2);
    expect(ended.stderr).toContain('--requirements: needed.txt could not be installed');
    expect(ended.stdout + ended.stderr).not.toContain('oh-5o-secret');
  });
});

const ENV = { FOLDER: 'more', VERSION: '2', USER_OF_INDEX: 'name', EMPTY: '' };

describe('requirements files', () => {
  const read = (cwd: string, ...files: string[]) => readRequirements({ option: OPTION, files }, cwd, ENV);

  it('the error for a missing requirements file names the option, the file and where it was looked for', () => {
    const cwd = makeWorkspace();
    expect(() => read(cwd, 'none.txt')).toThrow(
      `--requirements: none.txt cannot be read: no such file or directory (${path.join(cwd, 'none.txt')})`,
    );
  });

  it('if pip finds a conflict, the error says what conflicts, not where to find help', async () => {
    const printed = [
      'ERROR: Cannot install metaflow==2.18.0 and metaflow==2.19.38 because these package versions have conflicting dependencies.',
      'The conflict is caused by:',
      'ERROR: ResolutionImpossible: for help visit https://pip.pypa.io',
    ];
    const program = `sys.exit(${JSON.stringify(printed.join('\n'))})`;
    const commands = new Commands({
      ...{ cwd: makeWorkspace(), env: process.env, cancel: new AbortController().signal },
    });
    await expect(commands.must({ python: PYTHON, program }, 'not installed')).rejects.toThrow(
      `not installed: ${printed[0] ?? ''}`,
    );
  });

  it('the requirements change if a file that another requirements file names changes', () => {
    const { cwd, write } = makeProject({ 'all.txt': '-r base.txt\n-c limits.txt\n', 'base.txt': 'a\n' });
    const before = read(cwd, 'all.txt');
    write('base.txt', 'a==2\n');
    const after = read(cwd, 'all.txt');
    write('limits.txt', 'b<3\n');
    const all = [before, after, read(cwd, 'all.txt')].map(({ digest: one }) => one);
    expect(new Set(all).size).toBe(3);
  });

  it.each([
    '-rmore words.txt',
    '-r "more words.txt"',
    "--requirement='more words.txt'",
    '-cmore words.txt',
    '-r ${FOLDER} words.txt',
  ])('a file that a requirements file names is found in any form: %s', (line) => {
    const { cwd, write } = makeProject({ 'a.txt': `${line}\n`, 'more words.txt': 'a\n' });
    const before = read(cwd, 'a.txt').digest;
    write('more words.txt', 'b\n');
    expect(read(cwd, 'a.txt').digest).not.toBe(before);
  });

  it.each([
    '# a comment ends with its line \\\n-r more.txt\n',
    '-r mo\\\nre.txt\n',
    '# a comment\f-r more.txt\n',
    '# a comment\u0085-r more.txt\n',
  ])('a file is found on each line that pip reads: %j', (text) => {
    const { cwd, write } = makeProject({ 'a.txt': text, 'more.txt': 'a\n' });
    const before = read(cwd, 'a.txt').digest;
    write('more.txt', 'b\n');
    expect(read(cwd, 'a.txt').digest).not.toBe(before);
  });

  it('the requirements change with the variables in them, but not with names and passwords in addresses', () => {
    const { cwd } = makeProject({
      'a.txt': 'a==${VERSION}\n--index-url https://${NAME}:${TOKEN}@host/${PLACE}\n',
    });
    const of = (more: Record<string, string>) =>
      readRequirements({ option: OPTION, files: ['a.txt'] }, cwd, {
        ...ENV,
        NAME: 'n',
        TOKEN: 't',
        PLACE: 'p',
        ...more,
      });
    const { digest: before, isLocal } = of({});
    expect(isLocal).toBe(false);
    expect(of({ TOKEN: 'another' }).digest).toBe(before);
    expect(of({ VERSION: '3' }).digest).not.toBe(before);
    expect(of({ PLACE: 'elsewhere' }).digest).not.toBe(before);
  });

  it('requirements files that name each other are read once', () => {
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
    '${EMPTY}',
    '--req b.txt',
    '--const=b.txt',
    '--edit src',
    '--find wheels',
    '--pre -r b.txt',
    '-r b.txt --pre',
    '--pre -f wheels',
    '--no-index --constraint b.txt',
    'x --hash=sha256:0 --no-such-option y',
    '-r "b".txt',
    '-r b\\ c.txt',
    'x\0',
    // What is not UTF-8 looks like this.
    'x # \ufffd',
  ])('a requirement on this machine is recognized: %s', (line) => {
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
    '--find-links https://example.com/wheels --trusted-host example.com',
    '--index-url=https://${USER_OF_INDEX}:${PASSWORD}@a/b --pre',
    'x==1 --hash=sha256:0 --hash sha256:1',
    'x --config-settings="--build-option=--fast"',
    'zope.zip-like>=1',
  ])('other requirements are not mistaken for ones on this machine: %s', (line) => {
    const { cwd } = makeProject({ 'a.txt': `${line}\n` });
    expect(read(cwd, 'a.txt').isLocal).toBe(false);
  });

  it('a file with another name than pyproject.toml is one of pip’s, and is never taken for unchanged if only uv can read it', () => {
    const { cwd, write } = makeProject({ 'a.toml': '-r b.txt\n', 'b.txt': 'x\n' });
    const before = read(cwd, 'a.toml');
    expect(before.isLocal).toBe(true);
    write('b.txt', 'y\n');
    expect(read(cwd, 'a.toml').digest).not.toBe(before.digest);
  });

  it('a requirement on this machine is recognized in a pyproject.toml', () => {
    const { cwd } = makeProject({
      'pyproject.toml': '[project]\ndependencies = ["x @ file:///tmp/x.whl"]\n',
    });
    expect(read(cwd, 'pyproject.toml').isLocal).toBe(true);
  });

  it('a project with a uv.lock is locked, whichever of its files is given, and cannot be combined with other files', () => {
    const lock = 'version = 1\n[[package]]\nname = "x"\nsource = { virtual = "." }\n';
    const { cwd } = makeProject({ 'uv.lock': lock, 'pyproject.toml': '[project]\n', 'a.txt': 'a\n' });
    const byLock = read(cwd, 'uv.lock');
    expect(byLock).toMatchObject({ project: cwd, isLocked: true, isLocal: false });
    expect(read(cwd, 'pyproject.toml')).toMatchObject({ project: cwd, isLocked: true });
    expect(() => read(cwd, 'uv.lock', 'a.txt')).toThrow('cannot be combined with other files');
  });

  it('a Metaflow with a digest in the requirements is not replaced by another version', async () => {
    const { provide } = makeProject({ 'a.txt': `metaflow==99 --hash=sha256:${'0'.repeat(64)}\n` });
    await expect(provide({ version: '2.19.30' })).rejects.toThrow(
      '--metaflow-version must be empty, because a.txt already pins Metaflow with digests',
    );
  });
});
