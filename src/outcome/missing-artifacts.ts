import { failureOf } from './failure.js';
import type { RunOutcome } from './outcome.js';
import { artifactValues, LONGEST_VALUE } from './run-facts.js';

/** In bytes. A larger value is not read: a report shows no more than its beginning, and reading it takes several times the memory. */
export const LARGEST_ARTIFACT = 16 * 1024 * 1024;

/** What a run lacks of the artifacts that were asked for, in a sentence; `undefined` when it lacks none, or ended before it had made all. */
export function missingArtifacts(outcome: RunOutcome, wanted: readonly string[]): string | undefined {
  const { status, details, pathspec, label } = outcome;
  const isWhole = status === 'successful' || failureOf(outcome)?.reason === 'gate';
  if (!isWhole || !details) return undefined;
  const missing = wanted.filter((name) => !Object.hasOwn(details.artifacts, name));
  const shown = artifactValues(outcome);
  const long = wanted.filter((name) => !missing.includes(name) && !Object.hasOwn(shown, name));
  const run = pathspec ?? label;
  const most = LARGEST_ARTIFACT / 1024 / 1024;
  const sentences = [
    ...(missing.length > 0
      ? [`${run} has no artifact ${missing.join(', ')}, or it cannot be read or has more than ${most} MiB`]
      : []),
    ...(long.length > 0
      ? [
          `${run}: ${long.join(', ')} is in no output or report, as it has more than ${LONGEST_VALUE / 1024} KiB`,
        ]
      : []),
  ];
  return sentences.length === 0 ? undefined : sentences.join('. ');
}
