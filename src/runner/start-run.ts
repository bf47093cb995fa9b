import { openContext } from '../client/index.js';
import type { RunCommand } from './command-line.js';
import { endFlow } from './end-process-group.js';
import { StartInterruptedError } from './errors.js';
import type { ExecutingProcess } from './executing-process.js';
import { ExecutingRun } from './executing-run.js';
import { explainStart, USAGE_EXIT_CODE } from './explain-start.js';
import type { FlowProcess } from './flow-process.js';
import { introspect, type Introspection } from './introspection.js';
import {
  launch,
  removeDirectory,
  type Launched,
  stderrTail,
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
  const launched = await launch(settings, command, options, by.option);
  const { flow, attributeFile } = launched;
  try {
    const read = () =>
      readRunAttributes(attributeFile, by.option === 'run-id-file' ? by.flowName : undefined);
    const attributes = await awaitStart(
      flow,
      attributeFile,
      read,
      settings.startTimeoutMs,
      options.abortSignal,
    );
    if (attributes) return executingRun(settings, launched, attributes, options.abortSignal);
    const exit = await flow.exited;
    const found = exit.signal
      ? undefined
      : await introspect({ ...settings, flowFile: settings.topLevel.flowFile });
    const flowName = exit.code === USAGE_EXIT_CODE && by.option !== 'run-id-file' && flowOfOldMetaflow(found);
    if (!flowName)
      throw explainStart({ ...settings, command, exit, stderrTail: await stderrTail(launched) }, found);
    removeDirectory(launched.temporaryDirectory);
    return await start(settings, command, options, { option: 'run-id-file', flowName });
  } catch (error) {
    removeDirectory(launched.temporaryDirectory);
    throw error;
  }
}

/** The flow's name when its Metaflow has no `--runner-attribute-file`, which made it refuse to start. */
function flowOfOldMetaflow(found: Introspection | undefined): string | undefined {
  const [major = 0, minor = 0] = (found?.metaflow ?? '').split('.').map(Number);
  return major < 2 || (major === 2 && minor < 12) ? found?.flows?.[0] : undefined;
}

function executingRun(
  { cwd, env, python }: StartSettings,
  launched: Launched,
  attributes: RunAttributes,
  abortSignal: AbortSignal | undefined,
): ExecutingRun {
  const metadata = attributes.metadata === '' ? undefined : attributes.metadata;
  const context = openContext({ metadata, cwd, env, python, namespace: null });
  const running = new ExecutingRun({ ...launched, source: context.source }, attributes, context);
  if (abortSignal) endWhenAborted(running, launched.flow, abortSignal);
  return running;
}

/** The run's attributes; `undefined` when the process ended without. @throws {StartInterruptedError} */
async function awaitStart(
  flow: FlowProcess,
  attributeFile: string,
  read: () => RunAttributes | undefined,
  startTimeoutMs: number,
  abortSignal: AbortSignal | undefined,
): Promise<RunAttributes | undefined> {
  const startTimeout = new AbortController();
  const timer = setTimeout(() => {
    startTimeout.abort(new DOMException(`no run id within ${startTimeoutMs / 1000} s`, 'TimeoutError'));
  }, startTimeoutMs);
  const signals = abortSignal ? [startTimeout.signal, abortSignal] : [startTimeout.signal];
  try {
    return await waitForRunAttributes(attributeFile, read, flow, AbortSignal.any(signals));
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

function statusOf(reason: unknown): 'timeout' | 'cancelled' {
  return (reason as Error | undefined)?.name === 'TimeoutError' ? 'timeout' : 'cancelled';
}
