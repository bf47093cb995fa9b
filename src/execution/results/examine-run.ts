import type { FlowGraph, RunHistory } from '../../client/index.js';
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

/** A metadata service that does not answer must not block the job. */
const TIME_FOR_BASE = { otherwise: 60_000, until: 0, least: 0 };

const TIME_FOR_DETAILS = { otherwise: 120_000, until: 4_000, least: 700 };

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
 */
export async function withDetails(
  outcome: RunOutcome,
  { run, stdoutFile, stderrFile }: Pick<ExecutingRun, 'run' | 'stdoutFile' | 'stderrFile'>,
  { plan, cardDirectory, clock, secrets, graph, onSecrets }: Examination,
): Promise<RunOutcome> {
  const inTime = async <Value>(reading: Promise<Value>): Promise<Value> => {
    const read = await clock.within(reading, TIME_FOR_DETAILS);
    if (!read) throw new RunnerError('The run could not be read in time.');
    return read.value;
  };
  try {
    const known = secrets ? await inTime(secrets) : NO_SECRETS;
    const hasCards = outcome.status !== 'cancelled' && known.unknown === undefined;
    const request = {
      ...plan,
      decidesGates: outcome.status === 'successful',
      flow: plan,
      signal: clock.signal,
      cardDirectory: hasCards ? cardDirectory : undefined,
    };
    const base = request.decidesGates ? await baseOf(outcome, plan, clock) : undefined;
    if (base && base.secrets.length > 0) await onSecrets(base.secrets);
    const read = await inTime(readDetails(run, { ...request, base, executed: await inTime(graph) }));
    const wasEnded = outcome.status === 'cancelled' || outcome.status === 'timeout';
    const by = { shown: new ShownLines(stdoutFile), flowFile: plan.flowFile, cwd: plan.cwd };
    const { tasks } = read.history;
    const explained = wasEnded ? tasks : await inTime(withLastOutput(run, tasks, by));
    // They run when Metaflow itself ends the run.
    const hooks = wasEnded || known.unknown !== undefined ? [] : failedHooks({ stdoutFile, stderrFile });
    const unexecuted =
      outcome.status === 'successful'
        ? await inTime(whyEndUnexecuted(read.history, plan, clock.signal))
        : undefined;
    const details = {
      ...detailsToShow({ ...read, history: { ...read.history, tasks: explained } }, known),
      ...(hooks.length > 0 && { failedHooks: hooks }),
      ...(unexecuted !== undefined && { unexecuted }),
    };
    const reused = await inTime(reusedSteps(run, details.history, plan.command));
    const isRefused = isUnfinished(details.history) || details.gates.some(({ tripped }) => tripped);
    const failed = outcome.status === 'successful' && isRefused;
    const originRunId = outcome.originRunId ?? originOf(details.history);
    return { ...outcome, originRunId, details, reused, ...(failed ? { status: 'failed' } : {}) };
  } catch (error) {
    // Nothing shows whether the run would have passed its gates.
    const undecided = outcome.status === 'successful' && plan.gates.length > 0;
    const { aborted } = clock.signal;
    const service = aborted ? undefined : await checkService(plan, clock.signal);
    const detailsError = service ?? (error instanceof Error ? error : new Error(String(error)));
    if (!undecided) return { ...outcome, detailsError };
    return { ...outcome, detailsError, ...(aborted ? CANCELLED : { status: 'failed', error: detailsError }) };
  }
}

/** The run to compare with. If this fails, only the comparison is lost. */
async function baseOf(outcome: RunOutcome, plan: RunPlan, clock: CancelClock): Promise<ReadBase | undefined> {
  if (!plan.compareWith) return undefined;
  const { noBase, readBase } = await import('../base/read-base.js');
  using deadline = new Deadline(clock.signal, TIME_FOR_BASE.otherwise);
  const read = await clock.within(readBase(outcome, plan, deadline.signal), TIME_FOR_BASE);
  return read?.value ?? noBase('the base run could not be read in time', true);
}

/** The origin of clones: Metaflow resumes the latest run if none is given. */
function originOf({ tasks }: RunHistory): string | undefined {
  return tasks.find(({ originPathspec }) => originPathspec !== undefined)?.originPathspec?.split('/')[1];
}
