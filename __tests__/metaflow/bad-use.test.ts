import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FlowFileError, OptionError, Runner, UsageError, type LogLine } from '../../src/index.js';
import { PYTHON } from '../helpers/paths.js';
import { makeWorkspace } from '../helpers/workspace.js';

function setUp(flowFile: string, options: Record<string, unknown> = {}) {
  const cwd = makeWorkspace();
  const env = { METAFLOW_USER: 'tester', ...(options['env'] as object | undefined) };
  return { cwd, runner: new Runner(flowFile, { python: PYTHON, cwd, showOutput: false, ...options, env }) };
}

describe('repeated calls', () => {
  it('a second wait() resolves immediately, a second kill() does nothing, and cleanup and disposal can be repeated', async () => {
    const { runner } = setUp('quick.py');
    const running = await runner.run();
    expect(await running.wait()).toBe(running);
    await running.kill();
    await running.kill({ status: 'timeout' });
    expect(running.status).toBe('successful');
    running.cleanup();
    running.cleanup();
    await running[Symbol.asyncDispose]();
    await running[Symbol.asyncDispose]();
  });
});

describe('log positions', { tags: ['ci'] }, () => {
  it('log positions past the end of a finished run yield nothing, and several readers can read from the same position', async () => {
    const { runner } = setUp('quick.py');
    await using running = await runner.run();
    const read = async (position: number) => {
      const lines: LogLine[] = [];
      for await (const line of running.streamLog('stdout', { position })) lines.push(line);
      return lines;
    };
    const all = await read(0);
    expect(await read(all.at(-1)?.position ?? 0)).toEqual([]);
    expect(await read(1_000_000)).toEqual([]);
    expect(await Promise.all([read(0), read(0), read(0)])).toEqual([all, all, all]);
    await expect(read(-1)).rejects.toThrow(RangeError);
    // A position is a byte offset, so another process can continue from it with any tool.
    const [first, ...rest] = all;
    const tail = execFileSync('tail', ['-c', `+${(first?.position ?? 0) + 1}`, running.stdoutFile], {
      encoding: 'utf8',
    });
    expect(tail.trimEnd().split('\n')).toEqual(rest.map(({ line }) => line));
  });

  it('while the run executes, log positions always mark whole lines, for any reader and up to the last line', async () => {
    const { runner } = setUp('slowflow.py');
    await using running = await runner.asyncRun({ seconds: 2 });
    const first = running.streamLog('stdout');
    const { value } = await first.next();
    await first.return();
    const rest: string[] = [];
    for await (const { line } of running.streamLog('stdout', { position: (value as LogLine).position }))
      rest.push(line);
    expect([(value as LogLine).line, ...rest, ''].join('\n')).toBe(running.stdout);
  });
});

describe('a process that ends without a run id', () => {
  it(
    'a process that exits with code 0 but without a run id is reported immediately',
    { tags: ['ci'] },
    async () => {
      const { runner } = setUp('exits_silently.py');
      await expect(runner.run()).rejects.toThrow(/^os\._exit\(0\) \(exits_silently\.py, line 18\)/);
      await expect(runner.asyncRun()).rejects.toThrow(FlowFileError);
    },
  );

  it('a process that exits with another code and without a run id causes an error with that code', async () => {
    const { runner } = setUp('exits_silently.py', { env: { EXIT_WITH: '77' } });
    const error = await runner.run().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FlowFileError);
    expect((error as FlowFileError).exit).toMatchObject({ code: 77 });
  });
});

it('the error for an unknown option of a command lists the command’s options, without the flow’s parameters', async () => {
  const { runner } = setUp('quick.py');
  const refused = runner.run({}, { options: { 'quite-else': 1 } });
  await expect(refused).rejects.toThrow(/no option "quite-else" .* It has: (?!.*message).*max-workers/);
});

it('resuming a run that does not exist causes an OptionError', async () => {
  const { runner } = setUp('quick.py');
  await expect(runner.resume({ originRunId: '404' })).rejects.toMatchObject({
    ...{ name: 'OptionError', message: 'There is no run QuickFlow/404 to resume.', exit: { code: 1 } },
    details: { option: 'origin-run-id', value: '404', isMissing: true },
  });
});

describe('directories that disappear', () => {
  it('a deleted working directory is reported before the start', async () => {
    const { runner, cwd } = setUp('quick.py');
    rmSync(cwd, { recursive: true });
    await expect(runner.run()).rejects.toThrow(UsageError);
  });

  it('a run whose log directory disappears loses its logs but keeps its result', async () => {
    const { runner, cwd } = setUp('slowflow.py');
    const logDirectory = path.join(cwd, 'logs');
    mkdirSync(logDirectory);
    await using running = await runner.asyncRun({ seconds: 1 }, { logDirectory });
    rmSync(logDirectory, { recursive: true });
    expect((await running.wait()).status).toBe('successful');
    expect(() => running.stdout).toThrow('ENOENT');
    await expect(running.streamLog('stdout').next()).rejects.toThrow('ENOENT');
  });

  it('a log directory that cannot be created is reported', async () => {
    const { runner, cwd } = setUp('quick.py');
    await expect(runner.run({}, { logDirectory: path.join(cwd, 'quick.py', 'logs') })).rejects.toThrow(
      /ENOTDIR/,
    );
  });
});

describe('Windows', () => {
  it('the library immediately refuses to run on Windows', async () => {
    const { runner } = setUp('quick.py');
    const platform = Object.getOwnPropertyDescriptor(process, 'platform') as PropertyDescriptor;
    Object.defineProperty(process, 'platform', { ...platform, value: 'win32' });
    try {
      await expect(runner.run()).rejects.toThrow(/Metaflow does not run on Windows/);
    } finally {
      Object.defineProperty(process, 'platform', platform);
    }
  });
});

describe('spin', { tags: ['ci'] }, () => {
  it('spin executes a task again and provides its pathspec and result', async () => {
    const { runner } = setUp('quick.py');
    await using run = await runner.run({ message: 'spun' });
    await using task = await runner.spin(`${run.pathspec}/start`);
    expect(task).toMatchObject({ status: 'successful', returncode: 0 });
    expect(task.attributes).toMatchObject({ flowName: 'QuickFlow', stepName: 'start' });
    expect(task.stdout).toContain('message is spun');
    await using later = await runner.asyncSpin(`${run.pathspec}/end`);
    expect(later.status).toBe('running');
    expect(later.task).toBeUndefined();
    await later.wait();
    expect(later.task?.pathspec).toMatch(/^QuickFlow\/\d+\/end\/\d+$/);
  });

  it('spinning a task that does not exist results in a failed task, and a misspelt option throws an error', async () => {
    const { runner } = setUp('quick.py');
    await using task = await runner.spin('QuickFlow/1/start/1');
    expect(task).toMatchObject({ status: 'failed', task: undefined });
    await expect(runner.spin('QuickFlow/1/start/1', { options: { persits: true } })).rejects.toThrow(
      OptionError,
    );
    await expect(runner.spin('QuickFlow/1/start/1', { options: { persits: true } })).rejects.toThrow(
      'Did you mean "persist"?',
    );
  });
});
