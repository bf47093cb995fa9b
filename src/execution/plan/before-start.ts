import { Deadline, DEFAULT_START_TIMEOUT_MS, StartInterruptedError } from '../../runner/index.js';
import type { OutcomeStatus } from '../../outcome/outcome.js';
import type { RunPlan } from './run-plan.js';

type Timeouts = Pick<RunPlan, 'timeoutMs' | 'startTimeoutMs'>;

/**
 * Does work before runs start, such as installing Metaflow, within the time that they have to get an id: the longest of all runs.
 * @param work gets a signal that is aborted by `cancel`, and when the time is over
 * @throws {StartInterruptedError} when the time is over; otherwise the work's error
 */
export async function beforeStart<Result>(
  limits: readonly Timeouts[],
  cancel: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const limitMs = Math.max(...limits.map(timeToStart));
  using deadline = new Deadline(cancel, limitMs);
  try {
    const result = await work(deadline.signal);
    if (deadline.passed) throw deadline.signal.reason;
    return result;
  } catch (error) {
    if (!deadline.passed) throw error;
    throw new StartInterruptedError(
      `There was no run after ${limitMs / 1000} s: the work before it, such as an installation, a download or reading the flow, took too long.`,
      'timeout',
      { cause: error },
    );
  }
}

/** How long a run may take to get an id, in milliseconds, whatever is done before it. */
export function timeToStart({
  timeoutMs = Infinity,
  startTimeoutMs = DEFAULT_START_TIMEOUT_MS,
}: Timeouts): number {
  return Math.min(timeoutMs, startTimeoutMs);
}

/** The status of a run that was not made, by the error that prevented it. */
export function statusWithoutRun(problem: unknown, cancel: AbortSignal): OutcomeStatus {
  if (problem instanceof StartInterruptedError) return problem.status;
  return cancel.aborted ? 'cancelled' : 'failed';
}
