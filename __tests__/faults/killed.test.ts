import { execFileSync } from 'node:child_process';
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ciAfter } from '../helpers/rows.js';
import { Runner } from '../../src/index.js';
import { waitUntil } from '../helpers/wait-until.js';
import { ActionStep } from '../helpers/action.js';
import { Child } from '../helpers/child.js';
import { startCli } from '../helpers/cli.js';
import { MetadataService } from '../helpers/metadata-service.js';
import { PYTHON, ROOT } from '../helpers/paths.js';
import { ResultsService } from '../helpers/results-service.js';
import {
  cleanEnvironment,
  fileText,
  isAlive,
  makeWorkspace,
  stillFlees,
  stubbornProcesses,
} from '../helpers/workspace.js';

/** In milliseconds: six seconds of grace, two to disappear, and the rest for a busy machine. */
const END_TIMEOUT_MS = 20_000;

async function untilEnded(pids: readonly number[]): Promise<void> {
  await waitUntil(() => !pids.some(isAlive), END_TIMEOUT_MS);
}

/** Only Linux shows the environment of a process, which contains the marker. */
const FINDS_ORPHANS = process.platform === 'linux';

/** The watchdogs that a process has started. */
function watchdogsOf(parent: number): number[] {
  const rows = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return rows
    .map((row) => /^\s*(\d+)\s+(\d+)\s.* -I -S -c/.exec(row))
    .filter((match) => Number(match?.[2]) === parent)
    .map((match) => Number(match?.[1]));
}

/** The bridges to Metaflow's client that a process has started. */
function bridgesOf(parent: number): number[] {
  const rows = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return rows
    .map((row) => /^\s*(\d+)\s+(\d+)\s.* -c import sys\b.*import base64/.exec(row))
    .filter((match) => Number(match?.[2]) === parent)
    .map((match) => Number(match?.[1]));
}

const LIBRARY_PROGRAM = `
import { Runner } from ${JSON.stringify(pathToFileURL(path.join(ROOT, 'lib', 'index.js')).href)};
await new Runner('stubborn.py', { python: ${JSON.stringify(PYTHON)} }).run();
`;

const STARTS = {
  action: (workspace: string) => new ActionStep({ workspace, inputs: { flow: 'stubborn.py' } }).main,
  CLI: (workspace: string) => startCli(['run', 'stubborn.py'], workspace),
  library: (workspace: string) =>
    new Child(process.execPath, ['--input-type=module', '-e', LIBRARY_PROGRAM], {
      cwd: workspace,
      env: cleanEnvironment(),
    }),
} as const;

describe('SIGKILL to our own process', () => {
  for (const { tags, rows } of ciAfter(1, Object.entries(STARTS)))
    it.each(rows)(
      'killing the %s stops a flow that ignores interrupts, and everything that the flow started',
      { tags },
      async (_, start) => {
        const workspace = makeWorkspace();
        const child = start(workspace);
        const pids = stubbornProcesses(
          (await fileText(path.join(workspace, 'pids'))).split('\n').map(Number),
        );
        expect(pids.every(isAlive)).toBe(true);
        child.process.kill('SIGKILL');
        await untilEnded(pids);
      },
    );

  it('killing our process stops an installation of Metaflow', async () => {
    const workspace = makeWorkspace();
    const hangs = [
      'import os, sys, time',
      "if 'venv' in sys.orig_argv:",
      "    open('pid', 'w').write(str(os.getpid()))",
    ];
    writeFileSync(path.join(workspace, 'sitecustomize.py'), [...hangs, '    time.sleep(600)'].join('\n'));
    const args = ['run', 'quick.py', '--metaflow-version', '2.19.30'];
    const child = startCli(args, workspace, { PYTHONPATH: workspace, XDG_CACHE_HOME: workspace });
    const file = path.join(workspace, 'pid');
    await waitUntil(() => existsSync(file) && readFileSync(file, 'utf8') !== '');
    await waitUntil(() => watchdogsOf(child.process.pid ?? 0).length > 0);
    child.process.kill('SIGKILL');
    await untilEnded([Number(readFileSync(file, 'utf8'))]);
  });

  it('killing our process stops the bridge to Metaflow’s client, even while it waits for the metadata service', async () => {
    await using service = await MetadataService.start();
    const workspace = makeWorkspace();
    const inputs = { flow: 'slowflow.py', params: 'seconds: 600' };
    const { main } = new ActionStep({ workspace, inputs, env: service.environment });
    const bridges = () => bridgesOf(main.process.pid ?? 0);
    await waitUntil(() => bridges().length > 0 && main.stdout.includes('0 seconds passed'));
    const pids = bridges();
    expect(pids).toHaveLength(1);
    service.fault = () => true;
    main.process.kill('SIGKILL');
    await untilEnded(pids);
  });

  it(
    'the outputs say how the flow ended even if our process is killed while it reads the results',
    { tags: ['ci'] },
    async () => {
      await using service = await MetadataService.start();
      let isAsked = false;
      service.fault = ({ method, url }) => {
        const hangs = method === 'GET' && /\/runs\/\d+\/steps$/.test(url ?? '');
        isAsked ||= hangs;
        return hangs;
      };
      const inputs = { flow: 'quick.py', 'output-artifacts': 'message' };
      const step = new ActionStep({ workspace: makeWorkspace(), inputs, env: service.environment });
      await waitUntil(() => isAsked);
      step.main.process.kill('SIGKILL');
      const { outputs } = await step.result();
      expect(outputs).toMatchObject({ status: 'successful', 'exit-code': '0', 'flow-name': 'QuickFlow' });
      expect(outputs['run-id']).toMatch(/^\d+$/);
    },
  );

  it('killing our process lets Metaflow end cleanly: it records the task as failed and saves its log', async () => {
    const workspace = makeWorkspace();
    const child = startCli(['run', 'slowflow.py', '--param', 'seconds=600'], workspace);
    await waitUntil(() => child.stdout.includes('0 seconds passed'));
    const task = Number(/\(pid (\d+)\)/.exec(child.stdout)?.[1]);
    const [, run = ''] = /SlowFlow\/(\d+)|run-id (\d+)/.exec(child.stdout) ?? [];
    child.process.kill('SIGKILL');
    await untilEnded([task]);
    const flow = path.join(workspace, '.metaflow', 'SlowFlow');
    const start = path.join(
      flow,
      run || (readdirSync(flow).find((name) => /^\d+$/.test(name)) ?? ''),
      'start',
    );
    const files = () => readdirSync(start, { recursive: true, encoding: 'utf8' });
    await waitUntil(() => files().some((file) => file.includes('sysmeta_attempt_ok')));
    const record = files().find((file) => file.includes('sysmeta_attempt_ok')) ?? '';
    expect(JSON.parse(readFileSync(path.join(start, record), 'utf8'))).toMatchObject({ value: 'False' });
    await waitUntil(() => files().some((file) => /0\.\w+_stdout\.log$/.test(file)));
  });

  it('killing our process stops a flow that has no run id yet', async () => {
    const workspace = makeWorkspace();
    writeFileSync(
      path.join(workspace, 'importing.py'),
      "import os, time\nopen('pids', 'w').write(str(os.getpid()))\ntime.sleep(600)\n",
    );
    const child = startCli(['run', 'importing.py'], workspace);
    await waitUntil(() => {
      try {
        return /^\d+$/.test(readFileSync(path.join(workspace, 'pids'), 'utf8'));
      } catch {
        return false;
      }
    });
    const pid = Number(readFileSync(path.join(workspace, 'pids'), 'utf8'));
    await waitUntil(() => watchdogsOf(child.process.pid ?? 0).length > 0);
    child.process.kill('SIGKILL');
    await untilEnded([pid]);
  });

  it('killing our process stops a process that endlessly forks, leaves its session and exits', async () => {
    const workspace = makeWorkspace();
    const inputs = { flow: 'misbehaving.py', params: 'fault=waits_for_what_flees' };
    const step = new ActionStep({ workspace, inputs });
    await fileText(path.join(workspace, 'fleeing'));
    const watchdogs = watchdogsOf(step.main.process.pid ?? 0);
    expect(watchdogs).toHaveLength(1);
    step.main.process.kill('SIGKILL');
    await untilEnded(watchdogs);
    expect(await stillFlees(workspace)).toBe(!FINDS_ORPHANS);
  });
});

describe('the watchdog', () => {
  it(
    'one watchdog serves all runs of a process, in a session of its own, and ends with the last run',
    { tags: ['ci'] },
    async () => {
      const cwd = makeWorkspace();
      const runner = new Runner('slowflow.py', { python: PYTHON, cwd, env: { METAFLOW_USER: 'tester' } });
      const first = await runner.asyncRun({ seconds: 600 });
      const second = await runner.asyncRun({ seconds: 600 });
      const watchdogs = watchdogsOf(process.pid);
      expect(watchdogs).toHaveLength(1);
      const session = (pid: number) =>
        Number(execFileSync('ps', ['-o', 'pgid=', '-p', String(pid)], { encoding: 'utf8' }));
      expect(session(watchdogs[0] ?? 0)).toBe(watchdogs[0]);
      await first[Symbol.asyncDispose]();
      expect(watchdogs.every(isAlive)).toBe(true);
      await second[Symbol.asyncDispose]();
      await waitUntil(() => watchdogsOf(process.pid).length === 0);
    },
  );

  it('the watchdog ignores the signals that ask a process to exit', async () => {
    const workspace = makeWorkspace();
    const child = startCli(['run', 'slowflow.py', '--param', 'seconds=600'], workspace);
    await waitUntil(() => child.stdout.includes('0 seconds passed'));
    const task = Number(/\(pid (\d+)\)/.exec(child.stdout)?.[1]);
    const [watchdog = 0] = watchdogsOf(child.process.pid ?? 0);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.kill(watchdog, signal);
    child.process.kill('SIGKILL');
    await untilEnded([task, watchdog]);
  });
});

describe('internal errors', () => {
  const FAULT = "setTimeout(() => { throw new Error('a fault of our own') }, 4000);";

  it('after an internal error, the action stops the flow, and the step reports the error and fails', async () => {
    const workspace = makeWorkspace();
    writeFileSync(path.join(workspace, 'fault.cjs'), FAULT);
    const step = new ActionStep({
      workspace,
      inputs: { flow: 'slowflow.py', params: 'seconds=600' },
      env: { NODE_OPTIONS: `--require ${path.join(workspace, 'fault.cjs')}` },
    });
    const result = await step.result();
    const task = Number(/\(pid (\d+)\)/.exec(result.stdout)?.[1]);
    expect(isAlive(task)).toBe(false);
    expect(result.exitCode).toBe(1);
    expect(result.outputs['run-id']).toMatch(/^\d+$/);
    expect(result.errors[0]).toMatch(/^Internal error, please report it: Error: a fault of our own/);
  });

  it('an internal error before anything runs sets the status', async () => {
    const workspace = makeWorkspace();
    const fault = `const { on } = process;
process.on = (event, heard) => {
  if (event === 'SIGTERM') throw new Error('a fault of our own');
  return on.call(process, event, heard);
};`;
    writeFileSync(path.join(workspace, 'fault.cjs'), fault);
    const step = new ActionStep({
      workspace,
      inputs: { flow: 'slowflow.py' },
      env: { NODE_OPTIONS: `--require ${path.join(workspace, 'fault.cjs')}` },
    });
    const { exitCode, outputs, errors } = await step.result();
    expect({ exitCode, outputs }).toEqual({ exitCode: 1, outputs: { status: 'failed' } });
    expect(errors[0]).toMatch(/^Internal error, please report it: Error: a fault of our own/);
  });
});

describe('post', () => {
  it('if main and its watchdog were both killed, post stops what they left running, and uploads the logs', async () => {
    await using service = await ResultsService.start();
    const workspace = makeWorkspace();
    const step = new ActionStep({
      workspace,
      inputs: { flow: 'stubborn.py' },
      env: service.environment(),
    });
    const pids = stubbornProcesses((await fileText(path.join(workspace, 'pids'))).split('\n').map(Number));
    for (const pid of watchdogsOf(step.main.process.pid ?? 0)) process.kill(pid, 'SIGKILL');
    step.main.process.kill('SIGKILL');
    await step.result();
    expect(pids.every(isAlive)).toBe(true);
    const post = await step.post();
    expect(post).toMatchObject({ exitCode: 0, stderr: '' });
    expect(post.stdout.includes('Stopped processes that the step had left running.')).toBe(FINDS_ORPHANS);
    expect(pids.some(isAlive)).toBe(!FINDS_ORPHANS);
    const kinds = service.artifacts.map(({ name }) => name.split('-')[1]).sort();
    expect(kinds).toEqual(['logs', 'report']);
  });

  it(
    'if main was killed, post uploads a record of an unsuccessful run, which replaces an earlier attempt’s',
    { tags: ['ci'] },
    async () => {
      await using service = await ResultsService.start();
      const runner = { GITHUB_RUN_ID: '1', GITHUB_REPOSITORY: 'octo/flows', GITHUB_RUN_ATTEMPT: '2' };
      const env = { ...runner, ...service.environment() };
      const workspace = makeWorkspace();
      const first = new ActionStep({
        ...{ workspace, inputs: { flow: 'quick.py' } },
        env: { ...env, GITHUB_RUN_ATTEMPT: '1' },
      });
      await first.result();
      await first.post();
      const names = () =>
        service.artifacts.map(({ name }) => name).filter((name) => name.includes('-report-'));
      expect(names()).toHaveLength(1);
      const step = new ActionStep({
        workspace,
        inputs: { flow: 'slowflow.py', params: 'seconds: 600' },
        env,
      });
      await waitUntil(() => step.main.stdout.includes('0 seconds passed'));
      step.main.process.kill('SIGKILL');
      const { outputs } = await step.result();
      await step.post();
      expect(names()).toHaveLength(2);
      const report = await new ActionStep({ workspace, inputs: { command: 'report' }, env }).result();
      const runs = JSON.parse(report.outputs['runs'] ?? '[]') as { runId: string; status: string }[];
      expect(runs.map(({ runId, status }) => [runId, status])).toEqual([[outputs['run-id'], 'failed']]);
      expect(report.summary).toContain('## ❌ 1 run was not successful');
      expect(report.summary).toContain('The action was killed before it knew how this run ended.');
      expect(report.warnings).toEqual([]);
    },
  );

  const stepDirectory = (step: ActionStep) =>
    path.join(
      step.file('temp'),
      readdirSync(step.file('temp')).find((name) => name.startsWith('metaflow-runner-')) ?? '',
    );

  it.each<[string, (step: ActionStep) => void]>([
    [
      'and its saved data is gone',
      (step) => ['secrets', 'record'].forEach((name) => rmSync(path.join(stepDirectory(step), name))),
    ],
    [
      'and the step’s directory is a link to another',
      (step) => {
        const directory = stepDirectory(step);
        renameSync(directory, `${directory}-moved`);
        symlinkSync(step.options.workspace, directory);
      },
    ],
  ])(
    'if main was killed %s, post uploads a record without text from the flow',
    { tags: ['ci'] },
    async (_, spoil) => {
      await using service = await ResultsService.start();
      const workspace = makeWorkspace();
      const env = { GITHUB_RUN_ID: '1', GITHUB_REPOSITORY: 'octo/flows', ...service.environment() };
      const step = new ActionStep({
        workspace,
        inputs: {
          ...{ flow: 'slowflow.py', params: 'seconds: 600' },
          ...{ mask: 'a-masked-word', matrix: '{"size":"10","key":"a-masked-word"}' },
        },
        env,
      });
      await waitUntil(() => step.main.stdout.includes('0 seconds passed'));
      step.main.process.kill('SIGKILL');
      await step.result();
      spoil(step);
      expect(await step.post()).toMatchObject({ exitCode: 0 });
      expect(service.artifacts.map(({ name }) => name.split('-')[1])).toEqual(['report']);
      expect(readdirSync(workspace)).toContain('slowflow.py');
      const report = await new ActionStep({ workspace, inputs: { command: 'report' }, env }).result();
      expect(report.summary).toContain('## ❌ 1 run of the matrix was not successful');
      expect(report.summary).toContain('Nothing more is known');
      expect(JSON.parse(report.outputs['runs'] ?? '[]')).toMatchObject([
        { status: 'failed', matrix: { size: '10', key: '***' } },
      ]);
      expect(report.warnings).toEqual([]);
    },
  );

  it(
    'if the job is cancelled after main has uploaded the record, post uploads no second one',
    { tags: ['ci'] },
    async () => {
      await using service = await ResultsService.start();
      const workspace = makeWorkspace();
      const plugin = `onReport() { process.kill(process.pid, 'SIGINT'); return new Promise((end) => setTimeout(end, 300)); }`;
      writeFileSync(path.join(workspace, 'late.mjs'), `export default { name: 'late', ${plugin} };`);
      const step = new ActionStep({
        ...{ workspace, inputs: { flow: 'quick.py', plugins: 'late.mjs' } },
        env: service.environment(),
      });
      await step.result();
      await step.post();
      const kinds = service.artifacts.map(({ name }) => name.split('-')[1]).sort();
      expect(kinds).toEqual(['logs', 'report']);
    },
  );

  it('post uploads nothing and prints nothing if main had not started a flow', async () => {
    await using service = await ResultsService.start();
    const workspace = makeWorkspace();
    writeFileSync(path.join(workspace, 'waiting.mjs'), 'export default () => new Promise(() => undefined);');
    const step = new ActionStep({
      ...{ workspace, inputs: { flow: 'quick.py', plugins: 'waiting.mjs' } },
      env: service.environment(),
    });
    await waitUntil(() => readFileSync(step.file('state'), 'utf8').includes('_directory<<'));
    step.main.process.kill('SIGKILL');
    await step.result();
    const post = await step.post();
    expect(post.stdout).toBe('');
    expect(readdirSync(step.file('temp'))).toEqual([]);
  });

  it('post stops an installation during which main was killed', async () => {
    const workspace = makeWorkspace();
    const cache = path.join(workspace, 'tools');
    const step = new ActionStep({
      workspace,
      inputs: { flow: 'quick.py', 'metaflow-version': '2.19.30' },
      env: { RUNNER_TOOL_CACHE: cache },
    });
    await waitUntil(() => step.main.stdout.includes('Installing'));
    await sleep(500);
    step.main.process.kill('SIGKILL');
    await step.result();
    expect(await step.post()).toMatchObject({ exitCode: 0 });
    const left = execFileSync('ps', ['-A', '-ww', '-o', 'args='], { encoding: 'utf8' });
    expect(left.includes(cache)).toBe(!FINDS_ORPHANS);
  });

  it('post does nothing and succeeds if main saved nothing', async () => {
    const step = new ActionStep({ workspace: makeWorkspace(), inputs: {} });
    await step.result();
    expect(await step.post()).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
  });
});
