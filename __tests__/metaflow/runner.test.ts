import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import {
  FlowFileError,
  ParameterError,
  Runner,
  type RunEvent,
  StartError,
  StartInterruptedError,
  UsageError,
} from '../../src/index.js';
import { PYTHON } from '../helpers/paths.js';
import { fileText, isAlive, makeWorkspace, stubbornProcesses } from '../helpers/workspace.js';

function runnerFor(flowFile: string, options: Record<string, unknown> = {}) {
  const cwd = makeWorkspace();
  const env = { METAFLOW_USER: 'tester', ...(options['env'] as object | undefined) };
  return { cwd, runner: new Runner(flowFile, { python: PYTHON, cwd, showOutput: false, ...options, env }) };
}

describe('run()', () => {
  it('run() resolves when the run has ended, with its details and output', async () => {
    const { runner, cwd } = runnerFor('quick.py');
    await using running = await runner.run({ message: 'hi' }, { tags: ['a tag'], maxWorkers: 1 });
    expect(running).toMatchObject({
      status: 'successful',
      returncode: 0,
      signal: undefined,
      flowName: 'QuickFlow',
      metadata: `local@${cwd}`,
    });
    expect(running.pathspec).toBe(`QuickFlow/${running.runId}`);
    expect(running.stdout).toContain('message is hi');
    expect(running.stderr).toContain('Metaflow ');
    expect(running.finishedAt?.getTime()).toBeGreaterThan(running.startedAt.getTime());
    expect(running.commandLine.slice(0, 5)).toEqual([
      PYTHON,
      'quick.py',
      'run',
      '--tag=a tag',
      '--max-workers=1',
    ]);
  });

  it('run() resolves rather than rejects if the flow fails', { tags: ['ci'] }, async () => {
    const { runner } = runnerFor('failing.py');
    await using running = await runner.run();
    expect(running).toMatchObject({ status: 'failed', returncode: 1 });
    expect(running.stdout).toContain('ValueError: the work cannot be done');
  });

  it('a failed run can be resumed', async () => {
    const { runner, cwd } = runnerFor('failing.py');
    await using failed = await runner.run();
    writeFileSync(path.join(cwd, 'mended'), '');
    await using resumed = await runner.resume({ originRunId: failed.runId });
    expect(resumed.status).toBe('successful');
    expect(readFileSync(path.join(cwd, 'start-executions'), 'utf8')).toBe('x');
  });

  it(
    'a run keeps its logs in logDirectory if that is set, and otherwise removes them on disposal',
    { tags: ['ci'] },
    async () => {
      const { runner, cwd } = runnerFor('quick.py');
      const logDirectory = path.join(cwd, 'logs');
      const kept = await runner.run({}, { logDirectory });
      const temporary = await runner.run();
      expect(existsSync(temporary.stdoutFile)).toBe(true);
      await kept[Symbol.asyncDispose]();
      await temporary[Symbol.asyncDispose]();
      expect(readdirSync(logDirectory).sort()).toEqual(['stderr.log', 'stdout.log']);
      expect(existsSync(temporary.stdoutFile)).toBe(false);
    },
  );
});

describe('asyncRun()', () => {
  it('asyncRun() resolves while the run is executing, and the log streams up to its last line', async () => {
    const { runner } = runnerFor('slowflow.py');
    await using running = await runner.asyncRun({ seconds: 2 });
    expect(running.status).toBe('running');
    expect(running.returncode).toBeUndefined();
    expect(running.finishedAt).toBeUndefined();
    const lines: string[] = [];
    for await (const { line } of running.streamLog('stdout')) lines.push(line);
    expect(lines.join('\n')).toBe(running.stdout.replace(/\n$/, ''));
    expect(lines.at(-1)).toContain('Done!');
    expect((await running.wait()).status).toBe('successful');
    expect((await running.wait()).status).toBe('successful');
  });

  it(
    'asyncRun() reports the events of its tasks while it executes and afterwards',
    { tags: ['ci'] },
    async () => {
      const { runner } = runnerFor('failing.py', { decospecs: ['retry:times=1,minutes_between_retries=0'] });
      await using running = await runner.asyncRun();
      const events: RunEvent[] = [];
      for await (const event of running.events()) events.push(event);
      expect(events).toMatchObject([
        { type: 'run-started' },
        { type: 'task-started', stepName: 'start', taskId: '1', attempt: 0 },
        { type: 'task-ended', stepName: 'start', status: 'successful' },
        { type: 'task-started', stepName: 'work', attempt: 0 },
        { type: 'attempt-failed', stepName: 'work', attempt: 0 },
        { type: 'task-started', stepName: 'work', attempt: 1 },
        { type: 'attempt-failed', stepName: 'work', attempt: 1 },
        { type: 'task-ended', stepName: 'work', attempt: 1, status: 'failed' },
        { type: 'run-ended', status: 'failed', returncode: 1 },
      ]);
      const times = events.map(({ at }) => at.getTime());
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(times.at(-1)).toBe(running.finishedAt?.getTime());
      const again: RunEvent[] = [];
      for await (const event of running.events()) again.push(event);
      expect(again).toEqual(events);
    },
  );

  it('a run has no streams other than stdout and stderr', { tags: ['ci'] }, async () => {
    const { runner } = runnerFor('quick.py');
    await using running = await runner.run();
    expect(() => running.streamLog('stdin' as 'stdout')).toThrow(TypeError);
  });

  it(
    'asyncRun() executes many runs concurrently, each with its own parameters',
    { tags: ['nightly'] },
    async () => {
      const { runner } = runnerFor('quick.py');
      const runs = await Promise.all(
        Array.from({ length: 5 }, (_, index) => runner.asyncRun({ message: `m${index}` })),
      );
      for (const [index, running] of runs.entries()) {
        expect((await running.wait()).status).toBe('successful');
        expect(running.stdout).toContain(`message is m${index}`);
        running.cleanup();
      }
      expect(new Set(runs.map(({ runId }) => runId)).size).toBe(5);
    },
  );
});

describe('stopping a run early', () => {
  it('kill() lets Metaflow end cleanly, is idempotent, and does nothing after the end', async () => {
    const { runner } = runnerFor('slowflow.py');
    await using running = await runner.asyncRun({ seconds: 60 });
    await Promise.all([running.kill(), running.kill()]);
    expect(running).toMatchObject({ status: 'cancelled', returncode: 1 });
    expect(isAlive(running.pid)).toBe(false);
    await running.kill({ status: 'timeout' });
    expect(running.status).toBe('cancelled');
  });

  it('wait() stops the run after timeoutMs', { tags: ['ci'] }, async () => {
    const { runner } = runnerFor('slowflow.py');
    await using running = await runner.asyncRun({ seconds: 60 });
    expect((await running.wait({ timeoutMs: 500 })).status).toBe('timeout');
  });

  it('disposal leaves no process alive, whatever signals it ignores and whatever session it moved to', async () => {
    const { runner, cwd } = runnerFor('stubborn.py');
    const running = await runner.asyncRun();
    const pids = stubbornProcesses((await fileText(path.join(cwd, 'pids'))).split('\n').map(Number));
    await running.kill({ graceMs: 500 });
    await running[Symbol.asyncDispose]();
    expect(running).toMatchObject({ status: 'cancelled', returncode: 137, signal: 'SIGKILL' });
    expect(pids.filter(isAlive)).toEqual([]);
  });

  it('aborting before the run exists stops the start', async () => {
    const { runner } = runnerFor('hanging.py');
    const error = await runner
      .run({}, { abortSignal: AbortSignal.timeout(300) })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StartInterruptedError);
    expect(error).toMatchObject({ status: 'timeout' });
  });

  it('a flow that hangs at import is stopped after startTimeoutMs', async () => {
    const { runner } = runnerFor('hanging.py', { startTimeoutMs: 300 });
    await expect(runner.run()).rejects.toThrow(/no run id after 0\.3 s/);
  });
});

describe('a failed start', () => {
  it('a failed start leaves no temporary files', async () => {
    const { runner, cwd } = runnerFor('syntax_error.py');
    const temporary = path.join(cwd, 'temporary');
    mkdirSync(temporary);
    vi.stubEnv('TMPDIR', temporary);
    await expect(runner.run()).rejects.toThrow(FlowFileError);
    await expect(runner.run({ list: [1] })).rejects.toThrow(FlowFileError);
    vi.unstubAllEnvs();
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('a start with wrong parameters throws a ParameterError with details, and registers no run', async () => {
    const { runner, cwd } = runnerFor('required.py');
    const error = await runner.run({ alpah: 1 }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ParameterError);
    expect(error).toMatchObject({
      details: { parameter: 'alpah', value: 1, nearest: 'alpha' },
      exit: { code: 2 },
    });
    expect(existsSync(path.join(cwd, '.metaflow', 'RequiredFlow', 'latest_run'))).toBe(false);
  });

  it(
    'a start that fails although the call is right throws a StartError with Metaflow’s output',
    { tags: ['ci'] },
    async () => {
      const { runner } = runnerFor('quick.py', {
        metadata: 'service',
        env: { METAFLOW_SERVICE_URL: 'http://127.0.0.1:9' },
      });
      const error = await runner.run().catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(StartError);
      expect((error as StartError).details.stderr).toContain('127.0.0.1');
    },
  );

  it('a start in a working directory that does not exist throws a UsageError', async () => {
    await expect(new Runner('quick.py', { cwd: '/nowhere' }).run()).rejects.toThrow(UsageError);
  });
});
