import { failedTasks } from '../report/failure.js';
import type { RunOutcome } from '../report/outcome.js';
import { RunnerError, StartError } from '../runner/index.js';
import { checkDatastore } from './datastore-check.js';
import { lastWords, type LogFiles } from './last-words.js';
import type { RemoteError } from './remote-error.js';
import { checkService } from './service-check.js';
import type { RunPlan } from './run-plan.js';

/**
 * The outcome of a run that failed, but no task of which tells why: with what Metaflow said last, and with what is wrong with a
 * remote datastore or the metadata service, if that is to blame. `trouble` is that for which the run was ended.
 */
export async function explainFailure(
  outcome: RunOutcome,
  plan: RunPlan,
  trouble: RemoteError | undefined,
  logs?: LogFiles,
): Promise<RunOutcome> {
  if (trouble && outcome.status !== 'successful') return { ...outcome, status: 'failed', error: trouble };
  if (!isUnexplained(outcome)) return outcome;
  const isOfTask = failedTasks(outcome).length > 0;
  const said = outcome.error?.message ?? (logs && !isOfTask && (await lastWords(logs)));
  const found = (await checkService(plan)) ?? (await checkDatastore(plan));
  if (found) found.message += said ? ` Metaflow says: ${said}` : '';
  const error = found ?? outcome.error ?? (said ? new RunnerError(said) : undefined);
  return error ? { ...outcome, error } : outcome;
}

/** Whether neither an exception of a task nor wrong usage tells why a run failed. */
function isUnexplained(outcome: RunOutcome): boolean {
  const { status, exitCode, error } = outcome;
  if (status !== 'failed' || exitCode === 0 || (error && !(error instanceof StartError))) return false;
  return !failedTasks(outcome).some(({ attempts }) => attempts.at(-1)?.exception);
}
