import type { FlowGraph } from '../client/index.js';
import type { RunOutcome } from '../outcome/outcome.js';
import {
  Deadline,
  ScopedSignal,
  secretsNoted,
  type ExecutingRun,
  type ExecutingTask,
  type LogStream,
} from '../runner/index.js';
import { CancelClock } from './cancel-clock.js';
import { CostClock } from './costs/cost-clock.js';
import type { Explaining } from './explain-failure.js';
import { followOutput } from './follow-output.js';
import type { LogFiles } from './logs/metaflows-reason.js';
import { originRun, stepToRerun, type RunPlan } from './plan/run-plan.js';
import type { LeftoverObserver } from './remote/end-remote-tasks.js';
import { RemoteWatch } from './remote/remote-watch.js';
import { ExecutedGraph } from './resume/executed-graph.js';
import { factsBeforeStart, factsOf, startFailure } from './run-facts.js';
import { RunClaim } from './run-claim.js';
import type { RunSecrets, UntilKnown } from './run-secrets.js';
import { startPlanned } from './start-planned.js';

/** Receives a run's events. None of these methods may throw; the run does not wait for them. */
export interface RunObserver {
  /** The run has an id. Its outcome so far has the status `running`. */
  onStart(outcome: RunOutcome): void | Promise<void>;
  /**
   * The run's secrets are known. Called before the tasks' output is shown, once for a run that has an id, and again for the run that it is
   * compared with. For a flow that did not start, these are the secrets that it declares.
   */
  onSecrets(secrets: readonly string[]): void | Promise<void>;
  /**
   * The flow's output may contain secrets that are not known and will not be; this is where its logs are. Called before `onSecrets`, which
   * may be called with some secrets.
   */
  onUnknownSecrets(logDirectory: string): void;
  /** The graph of the code that executes a resumed run is known; the run has an id, and has not ended. */
  onGraph?(graph: FlowGraph): void;
  /** The flow has ended: its outcome so far. Reading its results may take time, and a gate may still trip. */
  onExit(outcome: RunOutcome): void | Promise<void>;
  /** The flow wrote something. A stream's chunks come in order and may end anywhere. */
  onOutput(stream: LogStream, bytes: Buffer): void | Promise<void>;
}

export interface RunDirectories {
  /** Where stdout.log and stderr.log are written. */
  readonly logDirectory: string;
  /** Where the pages of cards are copied; `undefined` leaves them where they are. */
  readonly cardDirectory: string | undefined;
}

/**
 * Makes one run and follows it to its end. Never throws: any error is part of the run's outcome.
 * The clock's signal stops the run.
 */
export async function executeRun(
  plan: RunPlan,
  { logDirectory, cardDirectory }: RunDirectories,
  clock: CancelClock,
  observer: RunObserver & Pick<LeftoverObserver, 'onNote'>,
): Promise<RunOutcome> {
  const startedAt = new Date();
  const planned = factsBeforeStart(plan);
  using watch = new RemoteWatch(plan, clock.signal);
  using deadline = new Deadline(watch.signal, plan.timeoutMs);
  using shown = new CancelClock(deadline.signal);
  using executed = new ExecutedGraph(plan, clock.signal);
  using queries = new ScopedSignal(clock.signal);
  const costs = new CostClock(plan, queries.signal);
  const ended = new AbortController();
  let isMasked: Promise<unknown> = Promise.resolve();
  const onOutput: RunObserver['onOutput'] = async (stream, bytes) => {
    watch.noteOutput();
    costs.noteOutput(stream, bytes);
    await isMasked;
    await observer.onOutput(stream, bytes);
  };
  try {
    await using output = followOutput(logDirectory, onOutput, shown);
    await using running = await startPlanned(plan, logDirectory, deadline.signal, executed);
    const isRun = 'run' in running;
    const isLocal = isRun && plan.command.name !== 'trigger';
    using claim = isLocal ? new RunClaim(running) : undefined;
    claim?.requireOwn();
    if (isLocal) costs.noteRunId();
    const examination = import('./results/examine-run.js');
    watch.noteRunId();
    const until = { ended: ended.signal, signal: queries.signal };
    const secrets = reportSecrets(running, plan, until, { observer, logDirectory });
    isMasked = clock.within(secrets, TIME_FOR_MASKS);
    if (isRun) await observer.onStart({ ...planned, ...factsOf(running) });
    void executed.graph.then((graph) => {
      if (graph && !ended.signal.aborted) observer.onGraph?.(graph);
    });
    const inherited = isRun && inheritFromOrigin(running, plan, observer);
    await running.wait();
    claim?.requireOwn();
    ended.abort();
    if (inherited) await clock.within(inherited, TIME_FOR_ORIGIN);
    await output.end();
    const warm = isRun ? running.warmTasks : undefined;
    const known = { ...planned, ...factsOf(running), costs: { ...(await costs.costs()), warm } };
    await observer.onExit(known);
    const { withDetails } = await examination;
    if (!isRun) await isMasked;
    const found = isRun
      ? await withDetails(known, running, {
          ...{ plan, cardDirectory, clock, secrets, graph: executed.graph },
          onSecrets: async (values) => await observer.onSecrets(values),
        })
      : await withSpunTask(known, running, plan, clock);
    const outcome = plan.command.name === 'trigger' ? await withOrchestrator(found, running) : found;
    const masks = await clock.within(secrets, TIME_FOR_MASKS);
    const isHidden = masks?.value.hidesOutput ?? (await hidesOutput(undefined, plan));
    if (!masks && isHidden) observer.onUnknownSecrets(logDirectory);
    const logs = isHidden ? undefined : running;
    return await explained(outcome, plan, { trouble: watch.trouble, logs, signal: clock.signal });
  } catch (error) {
    const secrets = secretsNoted(error);
    if (secrets) await observer.onSecrets(secrets);
    else if (await hidesOutput(undefined, plan)) observer.onUnknownSecrets(logDirectory);
    const outcome = { ...planned, startedAt, finishedAt: new Date(), ...startFailure(error) };
    return await explained(outcome, plan, { trouble: watch.trouble, logs: undefined, signal: clock.signal });
  } finally {
    ended.abort();
  }
}

async function withSpunTask(
  outcome: RunOutcome,
  running: ExecutingTask,
  plan: RunPlan,
  clock: CancelClock,
): Promise<RunOutcome> {
  const { signal } = clock;
  const { task, stdoutFile } = running;
  if (!task) {
    if (outcome.status !== 'successful' && (outcome.status !== 'failed' || outcome.error)) return outcome;
    const { unspun, wrongPathspec } = await import('./spin/spun-usage.js');
    using queries = new ScopedSignal(signal);
    const reason =
      outcome.status === 'successful'
        ? unspun(running, plan, queries.signal)
        : wrongPathspec(plan, queries.signal);
    const found = await clock.within(reason, TIME_TO_FIND_ORIGIN);
    return { ...outcome, status: 'failed', error: found?.value };
  }
  const { spunDetails } = await import('./spin/spun-details.js');
  return await spunDetails(outcome, task, stdoutFile, plan, signal);
}

async function withOrchestrator(outcome: RunOutcome, logs: LogFiles): Promise<RunOutcome> {
  const { withOrchestratorMessage } = await import('./remote/start-triggered.js');
  return withOrchestratorMessage(outcome, logs);
}

interface ReportedSecrets extends RunSecrets {
  /** Whether the flow's output may contain others. */
  readonly hidesOutput: boolean;
}

/** Finds the run's secrets and passes them on. */
async function reportSecrets(
  running: ExecutingRun | ExecutingTask,
  plan: RunPlan,
  until: UntilKnown,
  { observer, logDirectory }: { readonly observer: RunObserver; readonly logDirectory: string },
): Promise<ReportedSecrets> {
  const found =
    'run' in running
      ? await (await import('./run-secrets.js')).findRunSecrets(running.run, plan, until)
      : await (await import('./spin/spun-origin.js')).spunSecrets(plan, until.signal);
  const isHidden = await hidesOutput(found, plan);
  if (isHidden) observer.onUnknownSecrets(logDirectory);
  await observer.onSecrets(found.values);
  return { ...found, hidesOutput: isHidden };
}

async function hidesOutput(secrets: RunSecrets | undefined, plan: RunPlan): Promise<boolean> {
  const { mayContainOthers } = await import('./run-secrets.js');
  return mayContainOthers(secrets, plan);
}

/** How long, in milliseconds, we show nothing of a run that has an id but unknown secrets. A cancellation ends the wait. */
const TIME_FOR_MASKS = { otherwise: 5_000, until: 0, least: 0 };

/** A metadata service that does not answer must not block the job. */
const TIME_TO_FIND_ORIGIN = { otherwise: 60_000, until: 4_000, least: 500 };
const TIME_FOR_ORIGIN = { otherwise: 60_000, until: 4_000, least: 500 };

async function explained(outcome: RunOutcome, plan: RunPlan, known: Explaining): Promise<RunOutcome> {
  if (outcome.status === 'successful') return outcome;
  const { explainFailure } = await import('./explain-failure.js');
  return await explainFailure(outcome, plan, known);
}

/**
 * A resumed run gets its origin's tags, which Metaflow does not copy, except the origin's provenance. If the origin cannot be read, it gets
 * none. A note says if nothing is left to execute, because Metaflow does not.
 */
async function inheritFromOrigin(
  running: ExecutingRun,
  { command, provenance }: RunPlan,
  observer: Pick<LeftoverObserver, 'onNote'>,
): Promise<void> {
  const resumed = originRun(command);
  if (!resumed) return;
  try {
    const origin = running.run.parent.run(resumed.runId);
    const isProvenance = (tag: string) => Object.keys(provenance).some((name) => tag.startsWith(`${name}:`));
    const tags = (await origin.userTags).filter((tag) => !isProvenance(tag));
    if (tags.length > 0) await running.run.addTags(tags);
    if (stepToRerun(command) === undefined && (await origin.successful))
      await observer.onNote(`${origin.pathspec} was successful; all its tasks are reused.`);
  } catch {
    // The origin may have been brought here without its tags.
  }
}
