import { devNull } from 'node:os';
import { flowGraph, type FlowGraph } from '../../client/index.js';
import { commandLine, type RunCommand } from '../command/command-line.js';
import { FlowFileError, RunnerError } from '../errors.js';
import { faultOfFile } from './flow-fault.js';
import { interpreterFault } from './interpreter-fault.js';
import { introspect, readFlow, type Introspection } from './introspection.js';
import { withoutSecrets } from '../command/secret-parameters.js';
import { requireFlowFile } from '../start/flow-file.js';
import { asStartFailure, refuseAborted, refuseWindows, type StartSettings } from '../start/launch.js';

const RUN: RunCommand = { name: 'run', parameters: {}, tags: [], options: {} };

/** Reads what a flow declares. @throws {UsageError} if it is not a flow, or no interpreter can read it; the signal's reason if aborted */
export async function introspectFlow(settings: StartSettings): Promise<Introspection> {
  refuseWindows();
  const { flowFile } = settings.topLevel;
  const found = await describeFlow(settings, RUN).catch((error: unknown) => {
    refuseAborted(settings);
    if (error instanceof RunnerError) throw error;
    const message = `${flowFile} could not be read: ${(error as Error).message}`;
    throw new FlowFileError(message, { flowFile }, { cause: error });
  });
  const fault = faultOfFile(settings, found);
  if (fault) throw fault;
  return found;
}

/** Reads the graph with which a command would run a flow; `undefined` when it cannot be read. */
export async function readGraph(
  settings: StartSettings,
  command: RunCommand,
): Promise<FlowGraph | undefined> {
  const args = commandLine(settings.topLevel, command, devNull);
  return flowGraph((await introspect({ ...settings, commandLine: args }, 'start'))?.graph);
}

/**
 * Reads what a flow declares, as a command of it would see it. Rejects with a `UsageError` when there is no file or interpreter to do
 * so, with the signal's reason when aborted, and with another error when there was no answer.
 */
export async function describeFlow(settings: StartSettings, command: RunCommand): Promise<Introspection> {
  const { python, cwd, topLevel, abortSignal } = settings;
  requireFlowFile(topLevel.flowFile, cwd);
  const args = commandLine(topLevel, withoutSecrets(command), devNull);
  try {
    return await readFlow({ ...settings, commandLine: args }, 'describe');
  } catch (error) {
    abortSignal.throwIfAborted();
    const failure = (await interpreterFault(settings)) ?? (await asStartFailure(error, python, cwd));
    throw failure.name === 'RunnerError' ? error : failure;
  }
}
