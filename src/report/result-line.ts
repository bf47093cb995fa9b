import { durationSeconds, type RunOutcome } from '../outcome/outcome.js';
import { durationText } from './duration-text.js';

/** How a run ended, in one line: `✓ train.py seed=2: TrainFlow/12 successful after 3.2 s`. */
export function resultLine(outcome: RunOutcome, label = outcome.label): string {
  const run = outcome.pathspec === undefined ? '' : ` ${outcome.pathspec}`;
  return `${endMark(outcome)} ${label}:${run} ${endText(outcome)}`;
}

export function endMark({ status }: RunOutcome): string {
  return status === 'successful' ? '✓' : '✗';
}

/** Example: `failed after 3.2 s`. For a run that was cancelled before it had an id, the duration is omitted. */
export function endText(outcome: RunOutcome): string {
  const { status, pathspec } = outcome;
  if (status === 'cancelled' && pathspec === undefined) return status;
  const seconds = durationSeconds(outcome);
  return `${status} after ${durationText(seconds && seconds * 1000)}`;
}
