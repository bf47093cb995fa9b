// Decompresses the run's values. Node loads it now, while the flow runs, and not when the values are read.
import 'node:zlib';
import { NotFoundError, type FlowGraph, type RunHistory } from '../../client/index.js';
import { ONLY_OWN_RUNS } from '../../deployer/index.js';
import { isUnfinished } from '../../outcome/failure.js';
import type { RunOutcome } from '../../outcome/outcome.js';
import { Deadline, RunnerError, type ExecutingRun } from '../../runner/index.js';
import type { ReadBase } from '../base/read-base.js';
import type { CancelClock } from '../cancel-clock.js';
import { failedHooks } from '../logs/failed-hooks.js';
import { ShownLines } from '../logs/shown-lines.js';
import { withLastOutput } from '../logs/task-output.js';
import { reusedSteps } from '../resume/reused-steps.js';
import { readDetails } from './run-details.js';
import type { RunPlan } from '../plan/run-plan.js';
import { detailsToShow, NO_SECRETS, type RunSecrets } from '../run-secrets.js';
import { whyEndUnexecuted } from '../unexecuted-step.js';
import { checkService } from '../remote/service-check.js';

const CANCELLED = { status: 'cancelled' } as const;

/** A metadata service that does not answer, or answers slowly, must not block the job: for everything together, however many requests it takes. */
const TIME_FOR_DETAILS = { otherwise: 120_000, until: 4_000, least: 700 };

/** The comparison must leave time for the run itself. */
const TIME_FOR_BASE = { otherwise: 60_000, until: 0, least: 0 };

/** What examining a run requires. */
export interface Examination {
  readonly plan: RunPlan;
  readonly cardDirectory: string | undefined;
  readonly clock: CancelClock;
  readonly secrets: Promise<RunSecrets> | undefined;
  /** The graph of the code that executed the run, if the run has not stored it. */
  readonly graph: Promise<FlowGraph | undefined>;
  /** Receives the base run's secrets. */
  readonly onSecrets: (secrets: readonly string[]) => Promise<void>;
}

/**
 * The outcome with everything that the run left behind, without secret parameters. A run whose process succeeded has failed if Metaflow
 * did not finish its last step, or if it trips a gate.
 * @param limitMs how long all reading may take together, in milliseconds
 */
export async function withDetails(
  outcome: RunOutcome,
  { run, stdoutFile, stderrFile }: Pick<ExecutingRun, 'run' | 'stdoutFile' | 'stderrFile'>,
  { plan, cardDirectory, clock, secrets, graph, onSecrets }: Examination,
  limitMs = TIME_FOR_DETAILS.otherwise,
): Promise<RunOutcome> {
  const time = new TimeForDetails(clock, limitMs);
  try {
    const known = secrets ? await time.needed('parameters', secrets) : NO_SECRETS;
    const hasCards = outcome.status !== 'cancelled' && known.unknown === undefined;
    const request = {
      ...plan,
      decidesGates: outcome.status === 'successful',
      flow: plan,
      signal: clock.signal,
      cardDirectory: hasCards ? cardDirectory : undefined,
    };
    const base = request.decidesGates ? await baseOf(outcome, plan, clock, time.leftMs) : undefined;
    if (base && base.secrets.length > 0) await onSecrets(base.secrets);
    const executed = await time.needed('graph', graph);
    const read = await time.needed('tasks and artifacts', readDetails(run, { ...request, base, executed }));
    const wasEnded = outcome.status === 'cancelled' || outcome.status === 'timeout';
    const by = { shown: new ShownLines(stdoutFile), flowFile: plan.flowFile, cwd: plan.cwd };
    const { tasks } = read.history;
    const explained = wasEnded
      ? tasks
      : await time.optional('the logs of its tasks', withLastOutput(run, tasks, by));
    // They run when Metaflow itself ends the run.
    const hooks = wasEnded || known.unknown !== undefined ? [] : failedHooks({ stdoutFile, stderrFile });
    const unexecuted =
      outcome.status === 'successful'
        ? await time.optional(
            'whether its last step was executed',
            whyEndUnexecuted(read.history, plan, clock.signal),
          )
        : undefined;
    const reused = await time.optional(
      'the run that it was resumed from',
      reusedSteps(run, read.history, plan.command),
    );
    const details = {
      ...detailsToShow({ ...read, history: { ...read.history, tasks: explained ?? tasks } }, known),
      ...(time.late.length > 0 && { leftOut: [...(read.leftOut ?? []), ...time.late] }),
      ...(hooks.length > 0 && { failedHooks: hooks }),
      ...(unexecuted !== undefined && { unexecuted }),
    };
    const isRefused = isUnfinished(details.history) || details.gates.some(({ tripped }) => tripped);
    const failed = outcome.status === 'successful' && isRefused;
    const originRunId = outcome.originRunId ?? originOf(details.history);
    return { ...outcome, originRunId, details, reused, ...(failed ? { status: 'failed' } : {}) };
  } catch (error) {
    // Nothing shows whether the run would have passed its gates.
    const needsBase = plan.compareWith !== undefined && plan.requireBase === true;
    const undecided = outcome.status === 'successful' && (plan.gates.length > 0 || needsBase);
    const { aborted } = clock.signal;
    const service = aborted ? undefined : await checkService(plan, clock.signal);
    const detailsError = service ?? explained(error, outcome, plan);
    if (!undecided) return { ...outcome, detailsError };
    return { ...outcome, detailsError, ...(aborted ? CANCELLED : { status: 'failed', error: detailsError }) };
  }
}

/** An orchestrator's tasks may keep their metadata on their own machines. */
function explained(error: unknown, { metadata }: RunOutcome, { command }: RunPlan): Error {
  const isElsewhere = command.name === 'trigger' && metadata?.startsWith('local@') === true;
  if (error instanceof NotFoundError && isElsewhere)
    return new RunnerError(`${error.message} ${ONLY_OWN_RUNS}`, { cause: error });
  return error instanceof Error ? error : new Error(String(error));
}

/** The time that all reading has together, and what came too late. */
class TimeForDetails {
  readonly #clock: CancelClock;
  readonly #limitMs: number;
  readonly #end: number;
  /** What was left out, with the reason. */
  readonly late: string[] = [];

  constructor(clock: CancelClock, limitMs: number) {
    this.#clock = clock;
    this.#limitMs = limitMs;
    this.#end = performance.now() + limitMs;
  }

  get leftMs(): number {
    return Math.max(0, this.#end - performance.now());
  }

  /** @throws {RunnerError} if it comes too late */
  async needed<Value>(what: string, reading: Promise<Value>): Promise<Value> {
    const read = await this.#within(reading);
    if (!read) throw new RunnerError(`Its ${what} ${this.#lateness()}.`);
    return read.value;
  }

  /** `undefined` if it comes too late. */
  async optional<Value>(what: string, reading: Promise<Value>): Promise<Value | undefined> {
    const read = await this.#within(reading);
    if (!read) this.late.push(`${what}, which ${this.#lateness()}`);
    return read?.value;
  }

  async #within<Value>(reading: Promise<Value>) {
    return await this.#clock.within(reading, { ...TIME_FOR_DETAILS, otherwise: this.leftMs });
  }

  #lateness(): string {
    return this.#clock.signal.aborted
      ? 'could not be read in the time left after the cancellation'
      : `could not be read within ${this.#limitMs / 1000} s`;
  }
}

/** The run to compare with. If this fails, only the comparison is lost. */
async function baseOf(
  outcome: RunOutcome,
  plan: RunPlan,
  clock: CancelClock,
  leftMs: number,
): Promise<ReadBase | undefined> {
  if (!plan.compareWith) return undefined;
  const { noBase, readBase } = await import('../base/read-base.js');
  const time = { ...TIME_FOR_BASE, otherwise: Math.min(TIME_FOR_BASE.otherwise, Math.ceil(leftMs / 2)) };
  using deadline = new Deadline(clock.signal, Math.max(1, time.otherwise));
  const read = await clock.within(readBase(outcome, plan, deadline.signal), time);
  const limit = clock.signal.aborted ? 'after the cancellation' : `within ${time.otherwise / 1000} s`;
  return read?.value ?? noBase(`the base run could not be read ${limit}`, true);
}

/** The origin of clones: Metaflow resumes the latest run if none is given. */
function originOf({ tasks }: RunHistory): string | undefined {
  return tasks.find(({ originPathspec }) => originPathspec !== undefined)?.originPathspec?.split('/')[1];
}
