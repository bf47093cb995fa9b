import type { RunOutcome } from '../../outcome/outcome.js';

/**
 * How much of its timeout the last of some runs has left, in milliseconds: at most the whole timeout, even if the clock was set back.
 * @param outcomes at least one
 */
export function timeLeft(
  outcomes: readonly Pick<RunOutcome, 'startedAt'>[],
  timeoutMs: number,
  now = new Date(),
): number {
  const since = outcomes.map(({ startedAt }) => now.getTime() - startedAt.getTime());
  return timeoutMs - Math.max(0, Math.min(...since));
}
