import { raisedPlace, type CodePlace } from './code-place.js';
import { causesOf, partTexts, raisedLine } from './exception-text.js';
import type { RunOutcome } from './outcome.js';
import { readTraceback, type Traceback } from './traceback.js';
import type { Directories } from './workspace-file.js';

/** What an exception comes from. */
export interface CauseText {
  /** e.g. `Caused by`. */
  readonly how: string;
  /** The exception, in a line. */
  readonly what: string;
  /** What it is made of, where it is a group. */
  readonly parts: readonly string[];
  /** Where in the workspace it was raised. */
  readonly place: CodePlace | undefined;
  /** All of it, e.g. `Caused by KeyError: 'region' at flows/train.py:12`. */
  readonly text: string;
}

/** What an exception was raised from, or while handling: the nearest, the next, and the root. */
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
    return { how, what, parts, place, text: [`${how} ${what}${where}`, ...parts].join('\n') };
  });
}
