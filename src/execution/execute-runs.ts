import { mapConcurrently } from '../client/history/map-concurrently.js';
import type { FailureBudget } from '../outcome/bounded-failures.js';
import type { RunOutcome } from '../outcome/outcome.js';
import { RunnerError } from '../runner/index.js';
import { executeJob, outcomeWithoutRun, type Job } from './execute-job.js';

export interface Concurrency {
  /** How many runs execute at once. */
  readonly maxParallel: number;
  /** Whether the first unsuccessful run cancels all others, as in a matrix. */
  readonly failFast: boolean;
}

/**
 * Makes several runs, some of them in parallel; resolves to their outcomes, in the order of the jobs. Never throws. A run that was not
 * started because another one failed or `cancel` was aborted is `cancelled`.
 */
export async function executeRuns(
  jobs: readonly Job[],
  { maxParallel, failFast }: Concurrency,
  cancel: AbortSignal,
): Promise<RunOutcome[]> {
  const stop = new AbortController();
  const stopAll = () => stop.abort(cancel.reason);
  const outcomes: RunOutcome[] = [];
  let failures: Promise<FailureBudget> | undefined;
  stop.signal.addEventListener('abort', () => {
    for (const [index, { observer }] of jobs.entries())
      if (outcomes[index] === undefined) observer.onCancel?.();
  });
  if (cancel.aborted) stopAll();
  cancel.addEventListener('abort', stopAll);
  const work = async (job: Job, index: number) => {
    const ended = stop.signal.aborted
      ? notStarted(job, stop.signal.reason)
      : await executeJob(job, stop.signal);
    const outcome = await job.observer.onEnd(ended);
    outcomes[index] = outcome;
    outcomes[index] = (await (failures ??= failureBudget())).bounded(outcome);
    if (failFast && outcome.status !== 'successful')
      stop.abort(new RunnerError(`${outcome.label} was not successful, so fail-fast cancels the others.`));
  };
  await mapConcurrently(jobs, work, maxParallel);
  cancel.removeEventListener('abort', stopAll);
  return outcomes;
}

function notStarted({ plan }: Job, reason: unknown): RunOutcome {
  const why = reason instanceof Error ? ` ${reason.message}` : '';
  return outcomeWithoutRun(plan, 'cancelled', new RunnerError(`${plan.label} was not started.${why}`));
}

/** Not needed before a run has started. */
async function failureBudget(): Promise<FailureBudget> {
  const { FailureBudget: Budget } = await import('../outcome/bounded-failures.js');
  return new Budget();
}
