import { raisedPlace, type CodePlace } from './place/code-place.js';
import { causesOf, partTexts, raisedLine } from './exception-text.js';
import type { RunOutcome } from './outcome.js';
import { readTraceback, type Traceback } from './place/traceback.js';
import type { Directories } from './place/workspace-file.js';

/** The cause of an exception, for people. */
export interface CauseText {
  /** A line that says how many causes before this one are left out; empty if none are. */
  readonly gap: readonly string[];
  /** e.g. `Caused by`. */
  readonly how: string;
  /** The exception, in one line. */
  readonly what: string;
  /** The exceptions it contains, if it is a group. */
  readonly parts: readonly string[];
  /** Where in the workspace it was raised. */
  readonly place: CodePlace | undefined;
  /** All of it except the gap, e.g. `Caused by KeyError: 'region' at flows/train.py:12`. */
  readonly text: string;
}

/** The exceptions that an exception was raised from, or while handling: the nearest, the next, and the root. */
export function causeTexts(
  traceback: Traceback | undefined,
  outcome: RunOutcome,
  directories: Directories,
): CauseText[] {
  const raised = traceback && readTraceback(traceback);
  if (!raised) return [];
  return causesOf(raised).map((cause) => {
    const how = cause.isDirect ? 'Caused by' : 'While handling';
    const what = raisedLine(cause.raised);
    const parts = partTexts(cause.raised);
    const place = raisedPlace(cause.raised, traceback, outcome, directories);
    const where = place ? ` at ${place.file}:${place.line ?? ''}` : '';
    const { leftOut } = cause;
    const gap = leftOut > 0 ? [`… (${leftOut === 1 ? '1 cause is' : `${leftOut} causes are`} left out)`] : [];
    const text = [...gap, `${how} ${what}${where}`, ...parts].join('\n');
    return { gap, how, what, parts, place, text };
  });
}
