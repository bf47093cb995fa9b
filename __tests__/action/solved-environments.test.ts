import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runAction } from '../helpers/action.js';
import { PYTHON, ROOT } from '../helpers/paths.js';
import { ResultsService } from '../helpers/results-service.js';
import { writeWheel } from '../helpers/wheel.js';
import { makeWorkspace } from '../helpers/workspace.js';

const FLOW = `
import subprocess
import sys

from metaflow import FlowSpec, conda, step


class SolvedFlow(FlowSpec):
    @conda(libraries={"own-words": "1"}, python="3.11.9")
    @step
    def start(self):
        self.prefix = sys.prefix
        self.next(self.end)

    @conda(disabled=True)
    @step
    def end(self):
        pass


if __name__ == "__main__":
    SolvedFlow()
`;

/** A job on fresh machines, each with the same paths and its own files. */
async function makeJob() {
  const workspace = makeWorkspace();
  const home = path.join(workspace, 'home');
  const micromamba = path.join(home, '.metaflowconfig', 'micromamba', 'bin', 'micromamba');
  const calls = path.join(workspace, 'calls');
  writeFileSync(path.join(workspace, 'solved.py'), FLOW);
  const service = await ResultsService.start();
  const freshMachine = () => {
    for (const left of ['home', '.metaflow', 'calls'])
      rmSync(path.join(workspace, left), { recursive: true, force: true });
  };
  /** What Metaflow would download. */
  const installMicromamba = () => {
    mkdirSync(path.dirname(micromamba), { recursive: true });
    const program = readFileSync(path.join(ROOT, '__tests__', 'fixtures', 'micromamba.py'), 'utf8');
    writeFileSync(micromamba, `#!${PYTHON}\n${program}`);
    chmodSync(micromamba, 0o755);
  };
  const run = async (more: Readonly<Record<string, string>> = {}, inputs: Record<string, string> = {}) => {
    const result = await runAction({
      workspace,
      inputs: {
        flow: 'solved.py',
        upload: 'none',
        options: 'environment: conda\npylint: false',
        'output-artifacts': 'start/prefix',
        ...inputs,
      },
      env: {
        ...{ HOME: home, TEST_CALLS: calls, GITHUB_EVENT_NAME: 'push', ACTIONS_CACHE_SERVICE_V2: 'True' },
        ...service.environment(),
        ...more,
      },
    });
    const called = existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : [];
    return { ...result, calls: called };
  };
  const environments = () => path.join(home, 'micromamba', 'envs', 'metaflow', 'linux-64');
  return { workspace, home, service, freshMachine, installMicromamba, run, environments };
}

describe('environments of @conda and @pypi in the cache', () => {
  it('a job on a fresh machine runs in the environment that another job has made, without micromamba’s help', async () => {
    const { run, freshMachine, installMicromamba, environments, ...job } = await makeJob();
    await using service = job.service;
    installMicromamba();
    const first = await run();
    expect(first.outputs).toMatchObject({ status: 'successful', 'cache-hit': 'false' });
    expect(first.calls).toEqual(expect.arrayContaining(['dry-run', 'download-only', 'create']));
    const prefix = path.join(environments(), readdirSync(environments())[0] ?? '');
    expect(first.outputs['prefix']).toBe(prefix);
    freshMachine();
    const second = await run();
    expect(second.outputs).toMatchObject({ status: 'successful', 'cache-hit': 'true', prefix });
    expect(second.stdout).toContain(
      'The environments of @conda and @pypi are those in the cache, where they fit',
    );
    expect(second.calls.filter((call) => !['config list', 'env list'].includes(call))).toEqual([]);
    expect(service.cache).toHaveLength(1);
    expect(readdirSync(path.join(job.home, 'micromamba', 'envs'))).toEqual(['metaflow']);
  });

  it('packages of @pypi come from the cache with their environment', { tags: ['nightly'] }, async () => {
    const { run, freshMachine, installMicromamba, workspace, ...job } = await makeJob();
    await using service = job.service;
    const index = path.join(workspace, 'index');
    const addPackage = (name: string, version: string, code: string) => {
      const directory = path.join(index, name.replaceAll('_', '-'));
      mkdirSync(directory, { recursive: true });
      const wheel = path.basename(writeWheel(directory, name, version, code));
      writeFileSync(path.join(directory, 'index.html'), `<a href="${wheel}">${wheel}</a>`);
    };
    addPackage('own_words', '1', 'word = "kept"');
    // Metaflow adds it to all environments.
    addPackage(
      'requests',
      '2.99',
      'from unittest.mock import MagicMock\nadapters = MagicMock()\nSession = MagicMock',
    );
    writeFileSync(
      path.join(workspace, 'solved.py'),
      FLOW.replaceAll('@conda(libraries=', '@pypi(packages=')
        .replace('@conda(', '@pypi(')
        .replace('conda, step', 'pypi, step')
        .replace('self.prefix = sys.prefix', 'import own_words; self.prefix = own_words.word'),
    );
    const inputs = { options: 'environment: pypi\npylint: false' };
    const env = { TEST_WITH_PIP: '1', PIP_INDEX_URL: `file://${index}` };
    installMicromamba();
    const first = await run(env, inputs);
    expect(first.outputs).toMatchObject({ status: 'successful', 'cache-hit': 'false', prefix: 'kept' });
    expect(first.calls).toEqual(expect.arrayContaining(['pip download', 'pip install']));
    freshMachine();
    rmSync(index, { recursive: true });
    const second = await run(env, inputs);
    expect(second.outputs).toMatchObject({ status: 'successful', 'cache-hit': 'true', prefix: 'kept' });
    expect(second.calls.filter((call) => /^(?:pip|create|d)/.test(call))).toEqual([]);
    expect(service.cache).toHaveLength(1);
  });

  it(
    'environments that the cached ones lack are made and saved with the others',
    { tags: ['ci'] },
    async () => {
      const { run, freshMachine, installMicromamba, environments, workspace, ...job } = await makeJob();
      await using service = job.service;
      installMicromamba();
      await run();
      freshMachine();
      writeFileSync(path.join(workspace, 'solved.py'), FLOW.replace('"own-words": "1"', '"own-words": "2"'));
      const changed = await run();
      expect(changed.outputs).toMatchObject({ status: 'successful', 'cache-hit': 'false' });
      expect(readdirSync(environments())).toHaveLength(2);
      freshMachine();
      const again = await run();
      expect(again.outputs).toMatchObject({ status: 'successful', 'cache-hit': 'true' });
      expect(again.calls).not.toContain('create');
      expect(service.cache).toHaveLength(2);
    },
  );

  it('a damaged entry is not used, and replaced', { tags: ['nightly'] }, async () => {
    const { run, freshMachine, installMicromamba, ...job } = await makeJob();
    await using service = job.service;
    installMicromamba();
    await run();
    const [entry] = service.cache;
    if (entry) entry.content = Buffer.concat([entry.content.subarray(0, -1), Buffer.from([1])]);
    freshMachine();
    installMicromamba();
    const second = await run();
    expect(second.outputs).toMatchObject({ status: 'successful', 'cache-hit': 'false' });
    expect(second.stdout).toContain('The environments in the cache are not used: ');
    expect(second.calls).toContain('create');
    expect(service.cache).toHaveLength(2);
  });

  it(
    'environments of packages whose addresses contain passwords or tokens are not saved, nor are those of a run that did not start',
    { tags: ['ci'] },
    async () => {
      const { run, freshMachine, installMicromamba, ...job } = await makeJob();
      await using service = job.service;
      for (const channel of ['https://me:hunter2@conda.test', 'https://conda.test/t/tk-0123456789/main']) {
        installMicromamba();
        const { outputs, stdout } = await run({ TEST_CHANNEL: channel });
        expect(outputs['status']).toBe('successful');
        expect(stdout).toContain(
          'The environment could not be saved in the cache: the addresses of its packages contain passwords or tokens',
        );
        freshMachine();
      }
      installMicromamba();
      const { outputs } = await run({}, { params: 'unknown: 1' });
      expect(outputs['status']).toBe('failed');
      expect(service.cache).toEqual([]);
    },
  );

  it('with "cache: off", nothing is restored or saved', { tags: ['nightly'] }, async () => {
    const { run, installMicromamba, ...job } = await makeJob();
    await using service = job.service;
    installMicromamba();
    const { outputs } = await run({}, { cache: 'off' });
    expect(outputs['status']).toBe('successful');
    expect(service.requests.filter((line) => line.includes('CacheService'))).toEqual([]);
    expect(existsSync(path.join(job.home, '.conda', 'environments.txt'))).toBe(true);
  });
});
