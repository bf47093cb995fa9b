import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAction } from '../helpers/action.js';
import type { Ended } from '../helpers/child.js';
import { runCli } from '../helpers/cli.js';
import { writeWheel } from '../helpers/wheel.js';
import { makeCase, makeWorkspace } from '../helpers/workspace.js';

const VERSION = '2.19.30';

/** The directory with the environment that these tests share. */
const kept = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-kept-'));
const environments = path.join(kept, 'metaflow-runner');
const cases = makeCase('parallel', afterAll);
const args = ['run', 'flow.py', '--metaflow-version', VERSION];
const elsewhere = path.join(kept, 'elsewhere');
/** Other settings that a job may have made for pip. */
const ELSEWHERE = {
  PIP_USER: '1',
  PIP_TARGET: elsewhere,
  PIP_PREFIX: elsewhere,
  PIP_ROOT: elsewhere,
  PIP_PYTHON: '/usr/bin/false',
  PIP_DRY_RUN: '1',
};
let first: Ended;
beforeAll(async () => {
  first = await runCli(args, cases, { XDG_CACHE_HOME: kept, ...ELSEWHERE });
});
afterAll(() => rmSync(kept, { recursive: true, force: true }));

/** A directory for temporary files in which the environment already exists. */
function temporaryDirectory(): string {
  const directory = path.join(makeWorkspace(), 'temporary');
  mkdirSync(directory);
  symlinkSync(environments, path.join(directory, `metaflow-runner-${process.getuid?.() ?? ''}`));
  return directory;
}

describe('the requested Metaflow', () => {
  it('the requested Metaflow is installed alongside the interpreter’s packages, and also runs the nodes of a parallel step', () => {
    expect(first.exitCode).toBe(0);
    expect(first.stderr).toContain(`Installing metaflow==${VERSION}`);
    expect(first.stderr).toContain(`Metaflow ${VERSION} executing ClusterFlow`);
    expect(first.stdout).toMatch(/node 2 of 3/);
  });

  it('the requested Metaflow is installed in its own environment even if pip is configured to install elsewhere', () => {
    expect(first.exitCode).toBe(0);
    expect(existsSync(elsewhere)).toBe(false);
  });

  it('the requested Metaflow is reused, and processes that the flow starts use its environment', async () => {
    const workspace = makeWorkspace();
    writeFileSync(path.join(workspace, 'flow.py'), BESIDE_FLOW);
    const ended = await runCli(args, workspace, { XDG_CACHE_HOME: kept });
    expect(ended.stderr).not.toContain('Installing');
    expect(ended.exitCode).toBe(0);
    const [, found = ''] = /FOUND (\{.*\})/.exec(ended.stdout) ?? [];
    const { python, pip, metaflow, virtual, installed } = JSON.parse(found) as Record<string, string>;
    const bin = path.dirname(python ?? '');
    expect(bin.startsWith(`${environments}/metaflow-${VERSION}-`)).toBe(true);
    expect({ pip, virtual, metaflow }).toEqual({
      pip: path.join(bin, 'pip'),
      virtual: path.dirname(bin),
      metaflow: VERSION,
    });
    // Packages that the flow installs with that pip are in the environment, too.
    expect(installed).toContain(`${path.dirname(bin)}/lib/`);
  });

  it('uv installs the requested Metaflow if it can be configured like pip', () => {
    expect(first.exitCode).toBe(0);
    expect(installerIn(environments)).toBe('uv');
  });

  it(
    'uv gets the package sources that pip is configured with, and pip installs the requested Metaflow if uv fails',
    { tags: ['ci'] },
    async () => {
      const directory = makeWorkspace();
      const request = path.join(directory, 'request');
      const uv = `#!/bin/sh\nprintf '%s\\n' "$UV_FIND_LINKS" "$UV_INDEX_URL" "$@" > ${request}\nexit 2\n`;
      writeFileSync(path.join(directory, 'uv'), uv, { mode: 0o755 });
      const ended = await runCli(args, cases, {
        ...{
          XDG_CACHE_HOME: path.join(directory, 'cache'),
          PATH: `${directory}:${process.env['PATH'] ?? ''}`,
        },
        ...{ PIP_FIND_LINKS: directory, UV_INDEX_URL: 'http://127.0.0.1:1/of-another-tool' },
      });
      expect(ended.exitCode).toBe(0);
      expect(installerIn(path.join(directory, 'cache', 'metaflow-runner'))).toBe('pip');
      const [findLinks, index, ...words] = readFileSync(request, 'utf8').split('\n');
      expect([findLinks, index]).toEqual([directory, '']);
      expect(words).toContain(`metaflow==${VERSION}`);
    },
  );

  it(
    'the requested Metaflow goes into the temporary directory if neither the tool cache nor the cache directory is writable',
    { tags: ['ci'] },
    async () => {
      const workspace = makeWorkspace();
      const notDirectory = path.join(workspace, 'quick.py');
      const inputs = { flow: 'quick.py', 'metaflow-version': VERSION };
      const [action, cli] = await Promise.all([
        runAction({
          workspace,
          inputs,
          env: { RUNNER_TOOL_CACHE: notDirectory, RUNNER_TEMP: temporaryDirectory() },
        }),
        runCli(['run', 'quick.py', '--metaflow-version', VERSION], workspace, {
          XDG_CACHE_HOME: notDirectory,
          TMPDIR: temporaryDirectory(),
        }),
      ]);
      expect(action.stdout).toMatch(
        /^RUNNER_TOOL_CACHE \(.*quick\.py\) cannot be written to \(.*\)\. Metaflow is installed in RUNNER_TEMP \(.*\) instead\.$/m,
      );
      expect(action).toMatchObject({ exitCode: 0, outputs: { status: 'successful' } });
      expect(cli.stderr).toMatch(
        /The cache directory .* cannot be written to \(.*\)\. Metaflow is installed in .* instead\./,
      );
      expect(cli.exitCode).toBe(0);
    },
  );

  it.each([
    [
      'that somebody else may have planted',
      (environment: string) => {
        const python = path.join(environment, 'bin', 'python');
        rmSync(python);
        writeFileSync(python, '#!/bin/sh\ntouch "$0.ran"\nexit 3\n', { mode: 0o755 });
        chmodSync(path.dirname(environment), 0o777);
      },
    ],
    [
      'that has lost its Metaflow',
      (environment: string) => {
        for (const version of readdirSync(path.join(environment, 'lib')))
          rmSync(path.join(environment, 'lib', version, 'site-packages', 'metaflow'), { recursive: true });
      },
    ],
  ])(
    'an environment %s is not used, nor is any other Metaflow in its place',
    { tags: ['ci'] },
    async (_, harm) => {
      const cache = path.join(makeWorkspace(), 'metaflow-runner');
      cpSync(environments, cache, { recursive: true, verbatimSymlinks: true });
      const [name = ''] = readdirSync(cache).filter((it) => /^metaflow-.*-[0-9a-f]{16}$/.test(it));
      const environment = path.join(cache, name);
      harm(environment);
      const ended = await runCli(args, cases, {
        ...{ XDG_CACHE_HOME: path.dirname(cache), TMPDIR: makeWorkspace() },
        ...{ PIP_INDEX_URL: 'http://127.0.0.1:1/none', PIP_FIND_LINKS: '', PIP_RETRIES: '0' },
      });
      expect(ended.stderr).toContain(`metaflow==${VERSION} could not be installed`);
      expect(ended.exitCode).toBe(2);
      expect(existsSync(path.join(environment, 'bin', 'python.ran'))).toBe(false);
    },
  );
});

describe('a flow’s own dependencies', () => {
  it('a flow runs with its uv project and the interpreter’s Metaflow, and the outputs have that one’s version', async () => {
    const workspace = makeWorkspace();
    const wheel = readFileSync(writeWheel(workspace, 'own_words', '1', 'word = "locked"'));
    await using index = await serve(wheel);
    writeFileSync(path.join(workspace, 'flow.py'), WORDS_FLOW);
    writeFileSync(path.join(workspace, 'pyproject.toml'), '[project]\nname = "words"\nversion = "0"\n');
    const url = `${index.url}/own_words-1-py3-none-any.whl`;
    const hash = createHash('sha256').update(wheel).digest('hex');
    const lock = (file: string) =>
      [
        'version = 1\nrequires-python = ">=3.9"\n',
        `[[package]]\nname = "own-words"\nversion = "1"\nsource = { registry = "${index.url}" }`,
        `wheels = [{ url = "${file}", hash = "sha256:${hash}" }]\n`,
        '[[package]]\nname = "words"\nversion = "0"\nsource = { virtual = "." }',
        'dependencies = [{ name = "own-words" }]\n',
      ].join('\n');
    const step = async (locked: string) => {
      writeFileSync(path.join(workspace, 'uv.lock'), locked);
      const inputs = { flow: 'flow.py', requirements: 'uv.lock', options: 'pylint: false', upload: 'none' };
      return await runAction({ workspace, inputs, env: { RUNNER_TOOL_CACHE: kept } });
    };
    const bad = await step(lock(`${index.url}/gone/own_words-1-py3-none-any.whl`));
    expect(bad.errors).toEqual([
      expect.stringMatching(
        /^Input "requirements": uv\.lock could not be installed: error: .*own-words==1.*404/,
      ) as string,
    ]);
    const good = await step(lock(url));
    expect(good.stdout).toContain('Installing uv.lock in an environment of its own');
    expect(good.stdout).toContain('the word is locked');
    expect(good.outputs).toMatchObject({
      status: 'successful',
      'metaflow-version': expect.stringMatching(/^2\.\d+\.\d+/) as string,
    });
  });
});

/** A package index with one file, `own_words-1-py3-none-any.whl`. */
async function serve(wheel: Buffer) {
  const server = createServer(({ url }, response) => {
    response.writeHead(url === '/own_words-1-py3-none-any.whl' ? 200 : 404).end(wheel);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const WORDS_FLOW = `
from metaflow import FlowSpec, step
import own_words

class WordsFlow(FlowSpec):
    @step
    def start(self):
        print("the word is", own_words.word)
        self.next(self.end)

    @step
    def end(self):
        pass

if __name__ == "__main__":
    WordsFlow()
`;

/** The installer that is recorded for Metaflow in a directory's only environment. */
function installerIn(directory: string): string {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  const file = files.find((name) => /\/metaflow-[\d.]+\.dist-info\/INSTALLER$/.test(name)) ?? '';
  return readFileSync(path.join(directory, file), 'utf8').trim();
}

const BESIDE_FLOW = `
import json, os, shutil, subprocess, zipfile
from metaflow import FlowSpec, step

class BesideFlow(FlowSpec):
    @step
    def start(self):
        program = "import importlib.metadata as m; print(m.version('metaflow'))"
        version = subprocess.run(["python", "-c", program], capture_output=True, text=True).stdout.strip()
        with zipfile.ZipFile("own_words-1-py3-none-any.whl", "w") as wheel:
            wheel.writestr("own_words.py", "")
            wheel.writestr("own_words-1.dist-info/METADATA", "Metadata-Version: 2.1\\nName: own-words\\nVersion: 1\\n")
            wheel.writestr("own_words-1.dist-info/WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
            wheel.writestr("own_words-1.dist-info/RECORD", "")
        subprocess.run(["pip", "install", "--quiet", "--no-index", "own_words-1-py3-none-any.whl"], check=True)
        installed = subprocess.run(["python", "-c", "import own_words; print(own_words.__file__)"], capture_output=True, text=True)
        found = {"python": shutil.which("python"), "installed": installed.stdout, "pip": shutil.which("pip"), "metaflow": version}
        print("FOUND", json.dumps({**found, "virtual": os.environ.get("VIRTUAL_ENV")}))
        self.next(self.end)

    @step
    def end(self):
        pass

if __name__ == "__main__":
    BesideFlow()
`;
