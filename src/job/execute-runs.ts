import type { RunOutcome } from '../report/outcome.js';
import { RunnerError } from '../runner/index.js';
import { askedFor, executeRun, type RunObserver } from './execute-run.js';
import type { RunPlan } from './run-plan.js';

export interface JobObserver extends RunObserver {
  /** The run is about to be started; it does not wait. */
  onBegin(): void;
  /** The run has ended, and all its output was handed over; or it never began. */
  onEnd(outcome: RunOutcome): void | Promise<void>;
}

/** One of several runs: its plan, where its logs go, and who watches it. */
export interface Job {
  readonly plan: RunPlan;
  readonly logDirectory: string;
  /** Where the pages of the run's cards are put; without it they are left where they are. */
  readonly cardDirectory: string | undefined;
  readonly observer: JobObserver;
}

export interface Concurrency {
  /** Runs that execute at once. */
  readonly maxParallel: number;
  /** Whether the first run that is not successful cancels all others, as in a matrix. */
  readonly failFast: boolean;
}

/**
 * Makes several runs, some of them at once; resolves to their outcomes, in the order of the jobs. Never throws. A run that was
 * not started, since another one failed or `cancel` was aborted, is `cancelled`.
 */
export async function executeRuns(
  jobs: readonly Job[],
  { maxParallel, failFast }: Concurrency,
  cancel: AbortSignal,
): Promise<RunOutcome[]> {
  const stop = new AbortController();
  const stopAll = () => stop.abort(cancel.reason);
  if (cancel.aborted) stopAll();
  cancel.addEventListener('abort', stopAll);
  const outcomes: RunOutcome[] = [];
  const waiting = jobs.entries();
  const work = async () => {
    // All workers take from the same iterator.
    for (const [index, { plan, observer, ...directories }] of waiting) {
      if (!stop.signal.aborted) observer.onBegin();
      const outcome = stop.signal.aborted
        ? notStarted(plan, stop.signal.reason)
        : await executeRun(plan, directories, stop.signal, observer);
      outcomes[index] = outcome;
      await observer.onEnd(outcome);
      if (failFast && outcome.status !== 'successful') {
        stop.abort(new RunnerError(`${outcome.label} was not successful, and fail-fast ends the others.`));
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(maxParallel, jobs.length) }, work));
  cancel.removeEventListener('abort', stopAll);
  return outcomes;
}

function notStarted(plan: RunPlan, reason: unknown): RunOutcome {
  const now = new Date();
  const why = reason instanceof Error ? ` ${reason.message}` : '';
  const error = new RunnerError(`${plan.label} was not started.${why}`);
  return { ...askedFor(plan), status: 'cancelled', startedAt: now, finishedAt: now, error };
}
