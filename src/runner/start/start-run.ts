import type { RunCommand } from '../command/command-line.js';
import { localDatastoreRootOf } from '../../client/metaflow-settings.js';
import { endFlow, killSurvivors } from '../process/end-process-group.js';
import { StartInterruptedError } from '../errors.js';
import type { ExecutingProcess, KillStatus } from '../process/executing-process.js';
import type { ExecutingRun } from '../executing-run.js';
import { explainStart, USAGE_EXIT_CODE } from './explain-start.js';
import { withoutOffFlags } from '../command/flag-options.js';
import { withFlags } from '../command/flag-parameters.js';
import type { FlowProcess } from '../process/flow-process.js';
import { hasRemoteDatastore } from './local-datastore.js';
import { interpreterFault } from '../introspection/interpreter-fault.js';
import { introspect, type Introspection } from '../introspection/introspection.js';
import {
  launch,
  refuseAborted,
  removeDirectory,
  statusOf,
  type Launched,
  type StartOptions,
  type StartSettings,
} from './launch.js';
import { logTail } from '../log/log-tail.js';
import { readRunAttributes, waitForRunAttributes, type RunAttributes } from './run-attributes.js';

/** Starts a command of a flow and resolves when its run has an id. Errors: as documented at `Runner.run`. */
export async function startRun(
  settings: StartSettings,
  command: RunCommand,
  options: StartOptions,
): Promise<ExecutingRun> {
  return await start(settings, command, options, { option: 'runner-attribute-file' });
}

/** Where the run id comes from. Before version 2.12, Metaflow writes the id alone; the flow's name is then known otherwise. */
type IdentifiedBy =
  | { readonly option: 'runner-attribute-file' }
  | { readonly option: 'run-id-file'; readonly flowName: string };

async function start(
  settings: StartSettings,
  command: RunCommand,
  options: StartOptions,
  by: IdentifiedBy,
): Promise<ExecutingRun> {
  const { abortSignal } = options;
  const launched = await launch(settings, command, options, by.option);
  const { flow, attributeFile, temporaryDirectory } = launched;
  try {
    const read = () =>
      readRunAttributes(attributeFile, by.option === 'run-id-file' ? by.flowName : undefined);
    const executing = loadExecutingRun();
    const started = await awaitStart(flow, attributeFile, read, settings, abortSignal);
    if (started) return executingRun(await executing, settings, launched, started, abortSignal);
    const exit = await flow.exited;
    await killSurvivors(flow);
    const { env } = launched;
    const commandLine = launched.commandLine.slice(1);
    // The start has ended: its timeout does not count for what is said of it.
    const asked = { ...settings, env, abortSignal };
    const found = exit.signal ? undefined : await introspect({ ...asked, commandLine }, 'start');
    const fitted = exit.code === USAGE_EXIT_CODE && found ? fitFlags(settings, command, found) : undefined;
    if (fitted) {
      removeDirectory(temporaryDirectory);
      return await start(fitted.settings, fitted.command, options, by);
    }
    const flowName = exit.code === USAGE_EXIT_CODE && by.option !== 'run-id-file' && flowOfOldMetaflow(found);
    if (!flowName) {
      refuseAborted(asked);
      const fault = found ? undefined : await interpreterFault(asked);
      const start = { ...settings, command, exit, stderrTail: logTail(launched.stderrFile) };
      throw explainStart(start, found, fault);
    }
    removeDirectory(temporaryDirectory);
    return await start(settings, command, options, { option: 'run-id-file', flowName });
  } catch (error) {
    removeDirectory(temporaryDirectory);
    throw error;
  }
}

/**
 * What was asked for, with flags as the flow and its Metaflow declare them; `undefined` where there is nothing to change. What takes no
 * value is only known of a flow that was read, which nothing waits for otherwise. @throws {ParameterError} as `withFlags` does
 */
function fitFlags(
  settings: StartSettings,
  command: RunCommand,
  { options, parameters }: Introspection,
): { readonly settings: StartSettings; readonly command: RunCommand } | undefined {
  const { topLevel } = settings;
  const ofTop = withoutOffFlags(topLevel.options, options?.['top']);
  const ofCommand = withoutOffFlags(command.options, options?.[command.name]);
  const flagged = withFlags(command, parameters);
  if (ofTop === topLevel.options && ofCommand === command.options && flagged === command) return undefined;
  return {
    settings: { ...settings, topLevel: { ...topLevel, options: ofTop } },
    command: { ...flagged, options: ofCommand },
  };
}

/** The flow's name when its Metaflow has no `--runner-attribute-file`, which made it refuse to start. */
function flowOfOldMetaflow(found: Introspection | undefined): string | undefined {
  const [major = 0, minor = 0] = (found?.metaflow ?? '').split('.').map(Number);
  return major < 2 || (major === 2 && minor < 12) ? found?.flow : undefined;
}

/** A run that has an id, and why it was ended, if it was while it started. */
interface Started {
  readonly attributes: RunAttributes;
  readonly killStatus?: KillStatus;
}

/** What a run is followed with is loaded while Python imports Metaflow. */
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
  const datastoreRoot = localDatastoreRootOf(env, topLevel.options);
  const context = openContext({ metadata, datastoreRoot, cwd, env, python, namespace: null });
  // While the flow runs, so that nobody waits for it when the flow has ended.
  context.source.warmUp(hasRemoteDatastore({ env, topLevel }));
  const running = new ExecutingRun({ ...launched, source: context.source, killStatus }, attributes, context);
  if (abortSignal) endWhenAborted(running, launched.flow, abortSignal);
  return running;
}

/** Waits for the run's id; `undefined` when the process ended without. @throws {StartInterruptedError} */
export async function awaitStart(
  flow: FlowProcess,
  attributeFile: string,
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
    // It may have got its id just now; then there is a run, and it is told of.
    const attributes = read();
    if (attributes) return { attributes, killStatus };
    const isLate = abortSignal?.aborted !== true;
    const fault = isLate ? await interpreterFault({ ...settings, abortSignal }) : undefined;
    if (fault) throw fault;
    const error = new StartInterruptedError(
      isLate
        ? `The flow had no run id after ${startTimeoutMs / 1000} s (the start timeout) and was stopped. Does something hang when its file is imported?`
        : `The start of the flow was ${killStatus === 'timeout' ? 'ended by the timeout' : 'cancelled'} before there was a run.`,
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
