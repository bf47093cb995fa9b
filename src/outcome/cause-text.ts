import { raisedPlace, type CodePlace } from './place/code-place.js';
import { causesOf, partTexts, raisedLine } from './exception-text.js';
import type { RunOutcome } from './outcome.js';
import { readTraceback, type Traceback } from './place/traceback.js';
import type { Directories } from './place/workspace-file.js';

/** What an exception comes from. */
export interface CauseText {
  /** A line that says how many causes before it are left out; empty if none are. */
  readonly gap: readonly string[];
  /** e.g. `Caused by`. */
  readonly how: string;
  /** The exception, in a line. */
  readonly what: string;
  /** What it is made of, where it is a group. */
  readonly parts: readonly string[];
  /** Where in the workspace it was raised. */
  readonly place: CodePlace | undefined;
  /** All of it, e.g. `Caused by KeyError: 'region' at flows/train.py:12`, below the gap. */
  readonly text: string;
}

/** The exceptions from which, or while handling which, an exception was raised: the nearest, the next, and the root. */
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
