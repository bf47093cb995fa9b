import { setTimeout as sleep } from 'node:timers/promises';
import type { Run, RunHistory } from '../client/index.js';
import type { RunOutcome } from '../report/outcome.js';
import { RunnerError } from '../runner/index.js';
import type { CancelClock } from './cancel-clock.js';
import { reusedSteps } from './reused-steps.js';
import { readDetails } from './run-details.js';
import type { RunPlan } from './run-plan.js';
import { checkService } from './service-check.js';

/** How long details may take to be read, in milliseconds. */
const DETAILS_WITHIN_MS = 120_000;

/** Of a job that is cancelled they are read until so long after that, or for at least so long. */
const DETAILS_UNTIL_MS = 4_000;
const DETAILS_AT_LEAST_MS = 700;

/** The outcome with what the run left behind. A successful run that trips a gate counts as failed. */
export async function examined(
  outcome: RunOutcome,
  run: Run,
  plan: RunPlan,
  cardDirectory: string | undefined,
  clock: CancelClock,
): Promise<RunOutcome> {
  const limit = () => clock.left(DETAILS_UNTIL_MS, DETAILS_AT_LEAST_MS, DETAILS_WITHIN_MS);
  try {
    const env = { ...process.env, ...plan.env };
    const wanted = {
      ...plan,
      env,
      cardDirectory: outcome.status === 'cancelled' ? undefined : cardDirectory,
    };
    const details = await within(limit(), readDetails(run, wanted));
    const reused = await within(limit(), reusedSteps(run, details.history, plan.command));
    const failed = outcome.status === 'successful' && details.gates.some(({ tripped }) => tripped);
    const originRunId = outcome.originRunId ?? originOf(details.history);
    return { ...outcome, originRunId, details, reused, ...(failed ? { status: 'failed' } : {}) };
  } catch (error) {
    // Nobody can tell whether the run passes its gates.
    const undecided = outcome.status === 'successful' && plan.gates.length > 0;
    const detailsError =
      (await checkService(plan)) ?? (error instanceof Error ? error : new Error(String(error)));
    return { ...outcome, detailsError, ...(undecided ? { status: 'failed', error: detailsError } : {}) };
  }
}

/** Where clones come from: Metaflow resumes the latest run, when it is not told which. */
function originOf({ tasks }: RunHistory): string | undefined {
  return tasks.find(({ originPathspec }) => originPathspec !== undefined)?.originPathspec?.split('/')[1];
}

async function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> {
  const timer = new AbortController();
  const tooLate = sleep(milliseconds, undefined, { signal: timer.signal }).then(() => {
    throw new RunnerError(`The run could not be read within ${milliseconds / 1000} s.`);
  });
  tooLate.catch(() => undefined);
  try {
    return await Promise.race([promise, tooLate]);
  } finally {
    timer.abort();
  }
}
