import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { FlowGraph } from '../client/index.js';
import { writeOwnFile } from '../client/regular-file.js';
import { withoutSecretValues } from '../redaction/index.js';
import type { RunOutcome } from '../outcome/outcome.js';
import {
  Deadline,
  followFile,
  ScopedSignal,
  OptionError,
  Runner,
  RunnerError,
  commandLineNoted,
  secretsNoted,
  StartInterruptedError,
  UsageError,
  type ExecutingRun,
  type ExecutingTask,
  type LogStream,
} from '../runner/index.js';
import { CancelClock } from './cancel-clock.js';
import { ExecutedGraph } from './resume/executed-graph.js';
import type { Explaining } from './explain-failure.js';
import type { LogFiles } from './logs/metaflows-reason.js';
import { PylintClock } from './costs/pylint-clock.js';
import { RemoteWatch } from './remote/remote-watch.js';
import { originRun, parametersOf, runnerOptions, type RunPlan } from './plan/run-plan.js';
import type { RunSecrets, UntilKnown } from './run-secrets.js';

/** Receives a run's events. None of these methods may throw; the run does not wait for them. */
export interface RunObserver {
  /** The run has an id. Its outcome so far has the status `running`. */
  onStart(outcome: RunOutcome): void | Promise<void>;
  /**
   * The run's secrets are known. Called before the tasks' output is shown, once for a run that has an id, and again for the run that it is
   * compared with. For a flow that did not start, these are the secrets that it declares.
   */
  onSecrets(secrets: readonly string[]): void | Promise<void>;
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
  observer: RunObserver,
): Promise<RunOutcome> {
  const startedAt = new Date();
  const began = performance.now();
  const planned = factsBeforeStart(plan);
  using watch = new RemoteWatch(plan, clock.signal);
  using deadline = new Deadline(watch.signal, plan.timeoutMs);
  using shown = new CancelClock(deadline.signal);
  using executed = new ExecutedGraph(plan, clock.signal);
  const pylint = new PylintClock();
  using queries = new ScopedSignal(clock.signal);
  const ended = new AbortController();
  let isMasked: Promise<unknown> = Promise.resolve();
  const onOutput: RunObserver['onOutput'] = async (stream, bytes) => {
    watch.noteOutput();
    pylint.noteOutput(stream, bytes);
    await isMasked;
    await observer.onOutput(stream, bytes);
  };
  try {
    await using output = followOutput(logDirectory, onOutput, shown);
    await using running = await start(plan, logDirectory, deadline.signal, executed);
    const isRun = 'run' in running;
    const isOurs = isRun && plan.command.name !== 'trigger';
    const isSlow = isOurs && performance.now() - began > SLOW_START_MS;
    const compiling = isSlow
      ? import('./costs/compile-cost.js').then(({ compileCost }) => compileCost(plan, queries.signal))
      : undefined;
    const examination = import('./examine-run.js');
    watch.noteRunId();
    const secrets = reportSecrets(running, plan, { ended: ended.signal, signal: queries.signal }, observer);
    isMasked = clock.within(secrets, TIME_FOR_MASKS);
    if (isRun) await observer.onStart({ ...planned, ...facts(running) });
    void executed.graph.then((graph) => {
      if (graph && !ended.signal.aborted) observer.onGraph?.(graph);
    });
    const inherited = isRun && inheritTags(running, plan);
    await running.wait();
    ended.abort();
    if (inherited) await clock.within(inherited, TIME_FOR_TAGS);
    await output.end();
    const costs = {
      pylint: pylint.seconds,
      compiling: await compiling,
      warm: isRun ? running.warmTasks : undefined,
    };
    const known = { ...planned, ...facts(running), costs };
    await observer.onExit(known);
    const { withDetails } = await examination;
    if (!isRun) await isMasked;
    const found = isRun
      ? await withDetails(known, running, {
          ...{ plan, cardDirectory, clock, secrets, graph: executed.graph },
          onSecrets: async (values) => await observer.onSecrets(values),
        })
      : await withSpunTask(known, running, plan, clock.signal);
    const outcome = plan.command.name === 'trigger' ? await withOrchestrator(found, running) : found;
    const masks = await clock.within(secrets, TIME_FOR_MASKS);
    // Do not quote the flow's output if it may contain secrets.
    const logs = masks?.value.unknown === undefined ? running : undefined;
    return await explained(outcome, plan, { trouble: watch.trouble, logs, signal: clock.signal });
  } catch (error) {
    const secrets = secretsNoted(error);
    if (secrets.length > 0) await observer.onSecrets(secrets);
    const outcome = { ...planned, startedAt, finishedAt: new Date(), ...startFailure(error) };
    return await explained(outcome, plan, { trouble: watch.trouble, logs: undefined, signal: clock.signal });
  } finally {
    ended.abort();
  }
}

async function withSpunTask(
  outcome: RunOutcome,
  { task, stdoutFile }: ExecutingTask,
  plan: RunPlan,
  signal: AbortSignal,
): Promise<RunOutcome> {
  if (!task) {
    if (outcome.status !== 'failed') return outcome;
    const { wrongPathspec } = await import('./spun-usage.js');
    return { ...outcome, error: outcome.error ?? (await wrongPathspec(plan, signal)) };
  }
  const { spunDetails } = await import('./spun-details.js');
  return await spunDetails(outcome, task, stdoutFile, plan);
}

async function withOrchestrator(outcome: RunOutcome, logs: LogFiles): Promise<RunOutcome> {
  const { withOrchestratorMessage } = await import('./remote/start-triggered.js');
  return withOrchestratorMessage(outcome, logs);
}

/** Finds the run's secrets and passes them on. */
async function reportSecrets(
  running: ExecutingRun | ExecutingTask,
  plan: RunPlan,
  until: UntilKnown,
  observer: RunObserver,
): Promise<RunSecrets> {
  const found =
    'run' in running
      ? await (await import('./run-secrets.js')).findRunSecrets(running.run, plan, until)
      : await (await import('./spun-origin.js')).spunSecrets(plan, until.signal);
  await observer.onSecrets(found.values);
  return found;
}

/** How long, in milliseconds, we show nothing of a run that has an id but unknown secrets. A cancellation ends the wait. */
const TIME_FOR_MASKS = { otherwise: 5_000, until: 0, least: 0 };

/** A metadata service that does not answer must not block the job. */
const TIME_FOR_TAGS = { otherwise: 60_000, until: 4_000, least: 500 };

async function explained(outcome: RunOutcome, plan: RunPlan, known: Explaining): Promise<RunOutcome> {
  if (outcome.status === 'successful') return outcome;
  const { explainFailure } = await import('./explain-failure.js');
  return await explainFailure(outcome, plan, known);
}

/** If a run has no id after this time, in milliseconds, we check whether Metaflow's bytecode is missing: about 300 are usual. */
const SLOW_START_MS = 700;

/** The part of an outcome that is known in advance. */
export function factsBeforeStart(plan: RunPlan) {
  const { label, flowFile, command, decospecs } = plan;
  return {
    label,
    flowFile,
    originRunId: originRun(command)?.runId,
    parameters: withoutSecretValues(parametersOf(plan)),
    tags: tagsOf(plan),
    decospecs,
  };
}

/** The run's tags: the requested ones, and its provenance. */
function tagsOf({ tags, provenance }: RunPlan): string[] {
  return [...tags, ...Object.entries(provenance).map(([name, value]) => `${name}:${value}`)];
}

/**
 * A resumed run gets its origin's tags, which Metaflow does not copy, except the origin's provenance. If the origin cannot be read, it gets
 * none.
 */
async function inheritTags(running: ExecutingRun, { command, provenance }: RunPlan): Promise<void> {
  const resumed = originRun(command);
  if (!resumed) return;
  try {
    const origin = running.run.parent.run(resumed.runId);
    const isProvenance = (tag: string) => Object.keys(provenance).some((name) => tag.startsWith(`${name}:`));
    const tags = (await origin.userTags).filter((tag) => !isProvenance(tag));
    if (tags.length > 0) await running.run.addTags(tags);
  } catch {
    // The origin may have been brought here without its tags.
  }
}

async function start(
  plan: RunPlan,
  logDirectory: string,
  abortSignal: AbortSignal,
  executed: ExecutedGraph,
): Promise<ExecutingRun | ExecutingTask> {
  const runner = new Runner(plan.flowFile, runnerOptions(plan));
  const { command, maxWorkers, runOptions } = plan;
  const tags = tagsOf(plan);
  const options = { ...runOptions, abortSignal, logDirectory };
  switch (command.name) {
    case 'run':
      return await runner.asyncRun(command.parameters, { ...options, tags, maxWorkers });
    case 'resume': {
      const { from, stepToRerun } = command;
      if (from.kind !== 'run' && from.kind !== 'latest') throw new Error(`The ${from.kind} is not restored.`);
      const origin = originRun(command);
      if (origin?.flowName !== undefined)
        await requireFlow(runner, plan.flowFile, origin.flowName, abortSignal);
      if (origin) {
        const { requireOrigin } = await import('./resume/required-origin.js');
        requireOrigin(plan, origin);
      }
      const originRunId = origin?.runId;
      const resumed = runner.asyncResume({ ...options, tags, maxWorkers, originRunId, stepToRerun });
      executed.read();
      return await resumed;
    }
    case 'trigger': {
      const { startTriggered } = await import('./remote/start-triggered.js');
      return await startTriggered(plan, command, tags, { abortSignal, logDirectory });
    }
    case 'spin':
      return await runner.asyncSpin(command.pathspec, options);
  }
}

/** A run id alone may belong to another flow's run, if the metadata service numbers runs per flow. */
async function requireFlow(
  runner: Runner,
  flowFile: string,
  flowName: string,
  abortSignal: AbortSignal,
): Promise<void> {
  const { flows = [] } = await runner.introspect({ abortSignal });
  if (flows.length > 0 && !flows.includes(flowName)) {
    throw new OptionError(
      `The origin is a run of ${flowName}, but ${flowFile} defines ${flows.join(' and ')}.`,
      { option: 'origin-run-id', place: 'command', value: flowName },
    );
  }
}

function facts(running: ExecutingRun | ExecutingTask) {
  const { status, returncode, signal, startedAt, finishedAt, commandLine, stepAwaitingInput } = running;
  const process = {
    status,
    exitCode: returncode,
    signal,
    startedAt,
    finishedAt,
    commandLine,
    stepAwaitingInput,
  };
  if ('run' in running) {
    const { flowName, runId, pathspec, metadata, orchestratorUrl } = running;
    return { flowName, runId, pathspec, metadata, orchestratorUrl, ...process };
  }
  if (!running.attributes) return process;
  const { flowName, runId, metadata, stepName, taskId } = running.attributes;
  const pathspec = [flowName, runId, stepName, taskId].join('/');
  return { flowName, runId, pathspec, metadata, stepName, taskId, ...process };
}

function startFailure(
  error: unknown,
): Pick<RunOutcome, 'status' | 'exitCode' | 'signal' | 'commandLine' | 'error'> {
  if (!(error instanceof RunnerError)) return { status: 'failed', error: asError(error) };
  return {
    status: error instanceof StartInterruptedError ? error.status : 'failed',
    exitCode: error.exit?.code,
    signal: error.exit?.signal,
    commandLine: commandLineNoted(error),
    error,
  };
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

/** Passes everything in the logs to the observer, from before the run exists until `end`. */
function followOutput(
  logDirectory: string,
  onOutput: RunObserver['onOutput'],
  clock: CancelClock,
): AsyncDisposable & { end(): Promise<void> } {
  makeLogs(logDirectory);
  let ended = false;
  let givenUp = false;
  let settle: () => void = () => undefined;
  const writer = {
    hasEnded: () => ended,
    ended: new Promise<void>((resolve) => {
      settle = resolve;
    }),
  };
  const follow = async (stream: LogStream) => {
    for await (const { bytes } of followFile(path.join(logDirectory, `${stream}.log`), writer)) {
      if (givenUp) return;
      await onOutput(stream, bytes);
    }
  };
  // If a log can no longer be shown, the run is unaffected.
  const followers = Promise.all([follow('stdout'), follow('stderr')]).catch(async (error: unknown) => {
    const message = `The log can no longer be shown: ${(error as Error).message}\n`;
    await onOutput('stderr', Buffer.from(message));
  });
  const end = async () => {
    ended = true;
    settle();
    const isWhole = await clock.within(followers, TIME_TO_SHOW);
    if (!isWhole && !givenUp) void onOutput('stderr', Buffer.from(NOT_SHOWN));
    givenUp = true;
  };
  return { end, [Symbol.asyncDispose]: end };
}

/** After a cancellation or a timeout, we show the rest of the log for one more second: a cancelled job has only seconds left for everything. */
const TIME_TO_SHOW = { otherwise: Infinity, until: 0, least: 1_000 };
const NOT_SHOWN = 'The rest of the log is not shown: the run was stopped.\n';

/** The files exist from the start, so that they can be followed before the flow starts. */
function makeLogs(logDirectory: string): void {
  try {
    mkdirSync(logDirectory, { recursive: true });
    for (const stream of ['stdout', 'stderr']) writeOwnFile(path.join(logDirectory, `${stream}.log`), '');
  } catch (error) {
    throw new UsageError(`The run's logs cannot be written to ${logDirectory}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
