import path from 'node:path';
import {
  commandLine,
  type AttributeOption,
  type FlowCommand,
  type TopLevel,
} from '../command/command-line.js';
import { RunnerError, StartInterruptedError, UsageError } from '../errors.js';
import type { KillStatus } from '../process/executing-process.js';
import { startFlowProcess, type FlowProcess } from '../process/flow-process.js';
import { refuseVariables } from '../command/shell-texts.js';
import { refuseUser } from './metaflow-user.js';
import { requireFlowFile } from './flow-file.js';
import { ensureLocalDatastore } from './local-datastore.js';
import { moveSecretsToEnv } from '../command/secret-parameters.js';
import { MEMORY_FOR_ANSWERS, pythonProgram } from '../../client/python-program.js';
import { makeTemporaryDirectory, removeLeftoversOnce } from '../temporary-directory.js';
import { makeDirectory, removeOwn } from '../../client/regular-file.js';

/** Where and how to start a flow, and how long that may take. */
export interface StartSettings {
  readonly topLevel: TopLevel;
  readonly python: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly warmTasks: boolean;
  readonly startTimeoutMs: number;
  /** Ends the start and everything done for it: aborted by the caller, or when the start timeout has passed. */
  readonly abortSignal: AbortSignal;
}

/** What applies to one start only. */
export interface StartOptions {
  /** The caller's signal, which ends the flow while it executes. */
  readonly abortSignal: AbortSignal | undefined;
  /** Default: a temporary directory. */
  readonly logDirectory: string | undefined;
}

/** A flow's process that was started, and its files. */
export interface Launched {
  readonly flow: FlowProcess;
  readonly commandLine: readonly string[];
  /** The process's environment. */
  readonly env: NodeJS.ProcessEnv;
  readonly stdoutFile: string;
  readonly stderrFile: string;
  readonly attributeFile: string;
  readonly temporaryDirectory: string;
  /** Whether its tasks should start warm. */
  readonly isWarm?: boolean;
}

/** Starts the process of one of our programs instead of a flow's. If it throws, it leaves nothing behind. */
export async function launchProgram(
  settings: StartSettings,
  { program, request }: { readonly program: string; readonly request: Readonly<Record<string, unknown>> },
  options: StartOptions,
): Promise<Launched> {
  refuseWindows();
  refuseAborted(settings);
  const temporaryDirectory = makeTemporaryDirectory();
  try {
    const files = filesOf(temporaryDirectory, options);
    const { attributeFile } = files;
    const programOptions = {
      ...{ request: { ...request, attributeFile }, env: settings.env },
      ...{ seesDirectory: true, maxMemory: MEMORY_FOR_ANSWERS },
    };
    const { args, env } = pythonProgram(program, programOptions);
    const flow = await spawnFlow({ ...settings, env }, args, files.stdoutFile, files.stderrFile);
    return { flow, commandLine: [settings.python, '-c', '…'], env: settings.env, ...files };
  } catch (error) {
    removeDirectory(temporaryDirectory);
    throw error;
  }
}

function filesOf(temporaryDirectory: string, { logDirectory = temporaryDirectory }: StartOptions) {
  makeDirectory(logDirectory);
  return {
    stdoutFile: path.join(logDirectory, 'stdout.log'),
    stderrFile: path.join(logDirectory, 'stderr.log'),
    attributeFile: path.join(temporaryDirectory, 'attributes.json'),
    temporaryDirectory,
  };
}

/** Starts a command's process. If it throws, it leaves nothing behind. */
export async function launch(
  settings: StartSettings,
  command: FlowCommand,
  options: StartOptions,
  attributeOption?: AttributeOption,
): Promise<Launched> {
  refuseWindows();
  refuseUser(settings.env);
  refuseVariables(settings.env);
  requireFlowFile(settings.topLevel.flowFile, settings.cwd);
  refuseAborted(settings);
  const temporaryDirectory = makeTemporaryDirectory();
  try {
    const files = filesOf(temporaryDirectory, options);
    const moved = await moveSecretsToEnv(command, settings);
    refuseAborted(settings);
    const args = commandLine(settings.topLevel, moved.command, files.attributeFile, attributeOption);
    ensureLocalDatastore(settings);
    const env = { ...settings.env, ...moved.env };
    const isWarm = settings.warmTasks && command.name !== 'spin';
    const spawned = isWarm
      ? (await import('../warm/warm-tasks.js')).withWarmTasks(temporaryDirectory, env)
      : env;
    const flow = await spawnFlow({ ...settings, env: spawned }, args, files.stdoutFile, files.stderrFile);
    // The flow is already working and does not wait for this.
    void removeLeftoversOnce();
    return { flow, commandLine: [settings.python, ...args], env, isWarm, ...files };
  } catch (error) {
    removeDirectory(temporaryDirectory);
    throw error;
  }
}

export function removeDirectory(directory: string): void {
  removeOwn(directory);
}

export function refuseWindows(): void {
  if (process.platform === 'win32') {
    throw new UsageError('Metaflow does not run on Windows. Use Linux or macOS, or WSL.');
  }
}

/** A run that was cancelled or timed out before it began must not begin. @throws {StartInterruptedError} */
export function refuseAborted({
  abortSignal: signal,
}: {
  readonly abortSignal: AbortSignal | undefined;
}): void {
  if (!signal?.aborted) return;
  if (signal.reason instanceof StartTimeout) {
    const { startTimeoutMs } = signal.reason;
    throw new StartInterruptedError(
      `The flow was not ready to run after ${startTimeoutMs / 1000} s (the start timeout). Does something hang when its file is imported?`,
      'timeout',
      { cause: signal.reason },
      { startTimeoutMs },
    );
  }
  const status = statusOf(signal.reason);
  const how = status === 'timeout' ? 'timed out' : 'was cancelled';
  throw new StartInterruptedError(`Starting the flow ${how} before its process began.`, status, {
    cause: signal.reason,
  });
}

/** The reason for aborting a start that takes too long. */
export class StartTimeout extends Error {
  override readonly name = 'TimeoutError';

  constructor(readonly startTimeoutMs: number) {
    super(`${startTimeoutMs / 1000} s have passed`);
  }
}

/** `timeout` if time aborted the signal, as with `AbortSignal.timeout`. */
export function statusOf(reason: unknown): KillStatus {
  return (reason as Error | undefined)?.name === 'TimeoutError' ? 'timeout' : 'cancelled';
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
      stdoutFile,
      stderrFile,
    });
  } catch (error) {
    throw await asStartFailure(error, python, cwd);
  }
}

/** Why a process could not be started. */
export async function asStartFailure(error: unknown, python: string, cwd: string): Promise<RunnerError> {
  if (error instanceof RunnerError) return error;
  const { unstartable } = await import('../introspection/interpreter-fault.js');
  const unstarted = unstartable(error, python, cwd);
  if (unstarted) return unstarted;
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'E2BIG':
      return new UsageError(
        'The parameters, options and environment are together too large for a command line. Put large values in a file and use IncludeFile.',
        { cause: error },
      );
    case 'EMFILE':
    case 'ENFILE':
      return new RunnerError(
        `The flow's process could not be started: no file descriptors are left (${code}). Run fewer flows at once, or raise the limit (ulimit -n).`,
        { cause: error },
      );
    default:
      return new RunnerError(`The flow's process could not be started: ${message}`, { cause: error });
  }
}
