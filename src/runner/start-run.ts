import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { commandLine, type FlowCommand, type TopLevel } from './command-line.js';
import { endFlow } from './end-process-group.js';
import { FlowFileError, PythonError, RunnerError, StartInterruptedError, UsageError } from './errors.js';
import { ExecutingRun } from './executing-run.js';
import { explainStart } from './explain-start.js';
import { startFlowProcess, type FlowProcess } from './flow-process.js';
import { waitForRunAttributes, type RunAttributes } from './run-attributes.js';

/** Where, with what and how long at most a flow is started. */
export interface StartSettings {
  readonly topLevel: TopLevel;
  readonly python: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly startTimeoutMs: number;
}

/** What concerns this one start. */
export interface StartOptions {
  readonly abortSignal: AbortSignal | undefined;
  /** A temporary directory when absent. */
  readonly logDirectory: string | undefined;
}

const STDERR_TAIL_BYTES = 64 * 1024;

/** Starts a command of a flow and resolves when its run has an id. Errors: as documented at `Runner.run`. */
export async function startRun(
  settings: StartSettings,
  command: FlowCommand,
  options: StartOptions,
): Promise<ExecutingRun> {
  refuseWindows();
  requireFlowFile(settings);
  const temporaryDirectory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-'));
  try {
    const { abortSignal, logDirectory = temporaryDirectory } = options;
    mkdirSync(logDirectory, { recursive: true });
    const stdoutFile = path.join(logDirectory, 'stdout.log');
    const stderrFile = path.join(logDirectory, 'stderr.log');
    const attributeFile = path.join(temporaryDirectory, 'attributes.json');
    const args = commandLine(settings.topLevel, command, attributeFile);
    const flow = await spawnFlow(settings, args, stdoutFile, stderrFile);
    const attributes = await awaitStart(flow, attributeFile, settings.startTimeoutMs, abortSignal);
    if (!attributes) {
      const exit = await flow.exited;
      const stderrTail = await readTail(stderrFile);
      throw await explainStart({ ...settings, command, exit, stderrTail });
    }
    const running = new ExecutingRun({
      flow,
      attributes,
      commandLine: [settings.python, ...args],
      stdoutFile,
      stderrFile,
      temporaryDirectory,
    });
    if (abortSignal) endWhenAborted(running, flow, abortSignal);
    return running;
  } catch (error) {
    rmSync(temporaryDirectory, { recursive: true, force: true });
    throw error;
  }
}

function refuseWindows(): void {
  if (process.platform === 'win32') {
    throw new UsageError('Metaflow does not run on Windows. Use Linux or macOS, or WSL.');
  }
}

function requireFlowFile({ cwd, topLevel: { flowFile } }: StartSettings): void {
  if (!statSync(cwd, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`The working directory ${cwd} does not exist.`);
  }
  const file = path.resolve(cwd, flowFile);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new FlowFileError(`There is no flow file "${flowFile}" (looked for ${file}).`, { flowFile });
  }
}

async function spawnFlow(
  { python, cwd, env }: StartSettings,
  args: readonly string[],
  stdoutFile: string,
  stderrFile: string,
): Promise<FlowProcess> {
  try {
    return await startFlowProcess({
      executable: python,
      args,
      cwd,
      env,
      marker: randomUUID(),
      stdoutFile,
      stderrFile,
    });
  } catch (error) {
    throw asStartFailure(error, python);
  }
}

function asStartFailure(error: unknown, python: string): RunnerError {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
    case 'EACCES':
    case 'ENOTDIR':
      return new PythonError(
        `There is no Python interpreter "${python}" (${code}). Name one that exists, by path or as a command on PATH.`,
        { python, missing: 'python' },
        { cause: error },
      );
    case 'E2BIG':
      return new UsageError(
        'The parameters, options and environment are together too large for a command line. Put large values in a file and use IncludeFile.',
        { cause: error },
      );
    default:
      return new RunnerError(`The flow's process could not be started: ${message}`, { cause: error });
  }
}

/** The run's attributes; `undefined` when the process ended without. @throws {StartInterruptedError} */
async function awaitStart(
  flow: FlowProcess,
  attributeFile: string,
  startTimeoutMs: number,
  abortSignal: AbortSignal | undefined,
): Promise<RunAttributes | undefined> {
  const startTimeout = new AbortController();
  const timer = setTimeout(() => {
    startTimeout.abort(new DOMException(`no run id within ${startTimeoutMs / 1000} s`, 'TimeoutError'));
  }, startTimeoutMs);
  const signals = abortSignal ? [startTimeout.signal, abortSignal] : [startTimeout.signal];
  try {
    return await waitForRunAttributes(attributeFile, flow, AbortSignal.any(signals));
  } catch (reason) {
    await endFlow(flow);
    const status = statusOf(reason);
    throw new StartInterruptedError(
      startTimeout.signal.aborted
        ? `The flow had no run id after ${startTimeoutMs / 1000} s and was ended. Does something hang when its file is imported?`
        : `The start of the flow was ${status === 'timeout' ? 'ended by the timeout' : 'cancelled'} before there was a run.`,
      status,
      { cause: reason },
    );
  } finally {
    clearTimeout(timer);
  }
}

function endWhenAborted(running: ExecutingRun, flow: FlowProcess, signal: AbortSignal): void {
  const onAbort = () => {
    void running.kill({ status: statusOf(signal.reason) });
  };
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  void flow.exited.then(() => {
    signal.removeEventListener('abort', onAbort);
  });
}

function statusOf(reason: unknown): 'timeout' | 'cancelled' {
  return (reason as Error | undefined)?.name === 'TimeoutError' ? 'timeout' : 'cancelled';
}

async function readTail(file: string): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const start = Math.max(0, size - STDERR_TAIL_BYTES);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - start), 0, size - start, start);
    return buffer.subarray(0, bytesRead).toString('utf8');
  } finally {
    await handle.close();
  }
}
