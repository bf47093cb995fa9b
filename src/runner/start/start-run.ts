import type { RunCommand } from '../command/command-line.js';
import { localDatastoreRootOf } from '../../client/metaflow-settings.js';
import { endFlow, killSurvivors } from '../process/end-process-group.js';
import { noteCommandLine, StartInterruptedError } from '../errors.js';
import type { ExecutingProcess, KillStatus } from '../process/executing-process.js';
import type { ExecutingRun } from '../executing-run.js';
import type { RunIdSource } from './failed-start.js';
import type { FlowProcess } from '../process/flow-process.js';
import { hasRemoteDatastore } from './local-datastore.js';
import {
  launch,
  removeDirectory,
  statusOf,
  type Launched,
  type StartOptions,
  type StartSettings,
} from './launch.js';
import { readRunAttributes, waitForRunAttributes, type RunAttributes } from './run-attributes.js';

/** Starts a command of a flow and resolves when its run has an id. Errors: as documented at `Runner.run`. */
export async function startRun(
  settings: StartSettings,
  command: RunCommand,
  options: StartOptions,
): Promise<ExecutingRun> {
  return await start(settings, command, options, { option: 'runner-attribute-file' });
}

async function start(
  settings: StartSettings,
  command: RunCommand,
  options: StartOptions,
  by: RunIdSource,
): Promise<ExecutingRun> {
  const { abortSignal } = options;
  const launched = await launch(settings, command, options, by.option);
  const { flow, attributeFile, temporaryDirectory } = launched;
  try {
    const read = () =>
      readRunAttributes(attributeFile, by.option === 'run-id-file' ? by.flowName : undefined);
    const executing = loadExecutingRun();
    const started = await awaitStart(launched, read, settings, abortSignal);
    if (started) return executingRun(await executing, settings, launched, started, abortSignal);
    const exit = await flow.exited;
    await killSurvivors(flow);
    const { otherStart } = await import('./failed-start.js');
    const other = await otherStart({ settings, command, by }, { ...launched, exit, abortSignal });
    removeDirectory(temporaryDirectory);
    return await start(other.settings, other.command, options, other.by);
  } catch (error) {
    noteCommandLine(error, launched.commandLine);
    removeDirectory(temporaryDirectory);
    throw error;
  }
}

/** A run that has an id, and why it was ended, if it was ended while it started. */
interface Started {
  readonly attributes: RunAttributes;
  readonly killStatus?: KillStatus;
}

/** Loads what we need to follow a run while Python imports Metaflow. */
export async function loadExecutingRun() {
  const [{ ExecutingRun }, { openContext }] = await Promise.all([
    import('../executing-run.js'),
    import('../../client/index.js'),
  ]);
  return { ExecutingRun, openContext };
}

export function executingRun(
  { ExecutingRun, openContext }: Awaited<ReturnType<typeof loadExecutingRun>>,
  { cwd, env, python, topLevel }: StartSettings,
  launched: Launched,
  { attributes, killStatus }: Started,
  abortSignal: AbortSignal | undefined,
): ExecutingRun {
  const metadata = attributes.metadata === '' ? undefined : attributes.metadata;
  const datastoreRoot = localDatastoreRootOf({ cwd, env }, topLevel.options);
  const context = openContext({ metadata, datastoreRoot, cwd, env, python, namespace: null });
  // Now, while the flow runs, so that nothing waits for it after the flow has ended.
  context.source.warmUp(hasRemoteDatastore({ cwd, env, topLevel }));
  const running = new ExecutingRun({ ...launched, source: context.source, killStatus }, attributes, context);
  if (abortSignal) endWhenAborted(running, launched.flow, abortSignal);
  return running;
}

/** Waits for the run's id; `undefined` if the process ended without one. @throws {StartInterruptedError} */
export async function awaitStart(
  { flow, attributeFile }: Launched,
  read: () => RunAttributes | undefined,
  settings: StartSettings,
  abortSignal: AbortSignal | undefined,
): Promise<Started | undefined> {
  const { startTimeoutMs } = settings;
  try {
    const attributes = await waitForRunAttributes(attributeFile, read, flow, settings.abortSignal);
    return attributes && { attributes };
  } catch (reason) {
    await endFlow(flow);
    const killStatus = statusOf(reason);
    // The run may have just received its id; then it exists, and we report it.
    const attributes = read();
    if (attributes) return { attributes, killStatus };
    const isLate = abortSignal?.aborted !== true;
    const { interpreterFault } = await import('../introspection/interpreter-fault.js');
    const fault = isLate ? await interpreterFault({ ...settings, abortSignal }) : undefined;
    if (fault) throw fault;
    const error = new StartInterruptedError(
      isLate
        ? `The flow had no run id after ${startTimeoutMs / 1000} s (the start timeout) and was stopped. Does something hang when its file is imported?`
        : `Starting the flow ${killStatus === 'timeout' ? 'timed out' : 'was cancelled'} before it had a run id.`,
      killStatus,
      { cause: reason },
      isLate ? { startTimeoutMs } : {},
    );
    error.exit = flow.exit;
    throw error;
  }
}

export function endWhenAborted(running: ExecutingProcess, flow: FlowProcess, signal: AbortSignal): void {
  const onAbort = () => {
    void running.kill({ status: statusOf(signal.reason) });
  };
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  void flow.exited.then(() => {
    signal.removeEventListener('abort', onAbort);
  });
}
