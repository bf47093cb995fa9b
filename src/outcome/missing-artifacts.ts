import { failureOf } from './failure.js';
import type { RunOutcome } from './outcome.js';
import { artifactValues, LONGEST_VALUE } from './run-facts.js';

/** In bytes. A larger value is not read: a report shows no more than its beginning, and reading it takes several times the memory. */
export const LARGEST_ARTIFACT = 16 * 1024 * 1024;

/** Of all artifacts together that are read: bytes, and texts, numbers and containers. More take memory and time. */
export const ALL_ARTIFACTS = { bytes: 256 * 1024 * 1024, parts: 5_000_000 };

/** What a run lacks of the artifacts that were asked for, in a sentence; `undefined` when it lacks none, or ended before it had made all. */
export function missingArtifacts(outcome: RunOutcome, wanted: readonly string[]): string | undefined {
  const { status, details, pathspec, label } = outcome;
  const isWhole = status === 'successful' || failureOf(outcome)?.reason === 'gate';
  if (!isWhole || !details) return undefined;
  const leftOut = details.artifactsLeftOut ?? [];
  const missing = wanted.filter((name) => !Object.hasOwn(details.artifacts, name) && !leftOut.includes(name));
  const shown = artifactValues(outcome);
  const long = wanted.filter((name) => Object.hasOwn(details.artifacts, name) && !Object.hasOwn(shown, name));
  const run = pathspec ?? label;
  const most = LARGEST_ARTIFACT / 1024 / 1024;
  const limits = `${ALL_ARTIFACTS.bytes / 1024 / 1024} MiB or ${ALL_ARTIFACTS.parts} parts`;
  const sentences = [
    ...(leftOut.length > 0
      ? [`${run}: ${leftOut.join(', ')} was left out, because the artifacts together exceed ${limits}`]
      : []),
    ...(missing.length > 0
      ? [`${run} has no artifact ${missing.join(', ')}, or it cannot be read or is larger than ${most} MiB`]
      : []),
    ...(long.length > 0
      ? [
          `${run}: ${long.join(', ')} is in no output or report, because it is larger than ${LONGEST_VALUE / 1024} KiB`,
        ]
      : []),
  ];
  return sentences.length === 0 ? undefined : sentences.join('. ');
}

/** What is missing in the report on a run, as there is more of it than is read: in a sentence, `undefined` where that is nothing. */
export function leftOutText({ details, pathspec, label }: RunOutcome): string | undefined {
  if (!details?.leftOut) return undefined;
  return `The report on ${pathspec ?? label} does not have ${details.leftOut.join('; nor ')}`;
}
