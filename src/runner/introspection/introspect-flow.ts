import { devNull } from 'node:os';
import { flowGraph, type FlowGraph } from '../../client/index.js';
import { commandLine, type RunCommand } from '../command/command-line.js';
import { FlowFileError, RunnerError } from '../errors.js';
import { faultOfFile } from './flow-fault.js';
import { interpreterFault } from './interpreter-fault.js';
import {
  INTROSPECTION_TIMEOUT_MS,
  introspect,
  readFlow,
  type Introspection,
  type Reading,
} from './introspection.js';
import { withoutSecrets } from '../command/secret-parameters.js';
import { requireFlowFile } from '../start/flow-file.js';
import { asStartFailure, refuseAborted, refuseWindows, type StartSettings } from '../start/launch.js';

const RUN: RunCommand = { name: 'run', parameters: {}, tags: [], options: {} };

/**
 * Reads what a flow declares.
 * @throws {UsageError} if it is not a flow, or no interpreter can read it
 * @throws {StartInterruptedError} if it was aborted
 */
export async function introspectFlow(settings: StartSettings): Promise<Introspection> {
  refuseWindows();
  const found = await describeFlow(settings, RUN).catch((error: unknown) => {
    throw unreadable(settings, error);
  });
  const fault = faultOfFile(settings, found);
  if (fault) throw fault;
  return found;
}

/** Why there was no answer about a flow. @throws {StartInterruptedError} if the reading was aborted */
export function unreadable(settings: StartSettings, error: unknown): RunnerError {
  refuseAborted(settings);
  if (error instanceof RunnerError) return error;
  const { flowFile } = settings.topLevel;
  const { name, message } = error as Error;
  const why =
    name === 'TimeoutError'
      ? `that took more than ${INTROSPECTION_TIMEOUT_MS / 1000} s. Does something hang when the file is imported?`
      : message;
  return new FlowFileError(`${flowFile} could not be read: ${why}`, { flowFile }, { cause: error });
}

/** Reads the graph that a command would run; `undefined` if it cannot be read. */
export async function readGraph(
  settings: StartSettings,
  command: RunCommand,
): Promise<FlowGraph | undefined> {
  const args = commandLine(settings.topLevel, command, devNull);
  return flowGraph((await introspect({ ...settings, commandLine: args }, 'start'))?.graph);
}

/**
 * Reads what a flow declares, as one of its commands would see it. Rejects with a `UsageError` if the file or the
 * interpreter is missing, with the signal's reason if aborted, and with another error if there was no answer.
 */
export async function describeFlow(settings: StartSettings, command: RunCommand): Promise<Introspection> {
  return await readAs(settings, withoutSecrets(command), 'describe');
}

/**
 * Reads a flow as a command would see it, as far as `reading` says. Rejects as `describeFlow` does.
 * @param command must not contain secrets that should stay out of the process list
 */
export async function readAs(
  settings: StartSettings,
  command: RunCommand,
  reading: Reading,
): Promise<Introspection> {
  const { python, cwd, topLevel, abortSignal } = settings;
  requireFlowFile(topLevel.flowFile, cwd);
  const args = commandLine(topLevel, command, devNull);
  try {
    return await readFlow({ ...settings, commandLine: args }, reading);
  } catch (error) {
    abortSignal.throwIfAborted();
    const failure = (await interpreterFault(settings)) ?? (await asStartFailure(error, python, cwd));
    throw failure.name === 'RunnerError' ? error : failure;
  }
}
