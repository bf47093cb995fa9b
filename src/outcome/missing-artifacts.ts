import { failureOf } from './failure.js';
import type { RunOutcome } from './outcome.js';
import { artifactValues, MAX_VALUE_LENGTH } from './run-facts.js';

/** In bytes. Larger values are not read: a report shows only their beginning, and reading takes several times their memory. */
export const MAX_ARTIFACT_BYTES = 16 * 1024 * 1024;

/** Limits for all artifacts together: bytes, and parts (texts, numbers and containers). More would take too much memory and time. */
export const ALL_ARTIFACTS = { bytes: 256 * 1024 * 1024, parts: 5_000_000 };

/** Which requested artifacts a run lacks, as a sentence; `undefined` if it lacks none, or ended before it could create them all. */
export function missingArtifacts(outcome: RunOutcome, wanted: readonly string[]): string | undefined {
  const { status, details, pathspec, label } = outcome;
  const isWhole = status === 'successful' || failureOf(outcome)?.reason === 'gate';
  if (!isWhole || !details) return undefined;
  const leftOut = details.artifactsLeftOut ?? [];
  const { artifactProblems: problems = {} } = details;
  const missing = wanted.filter((name) => !Object.hasOwn(details.artifacts, name) && !leftOut.includes(name));
  const shown = artifactValues(outcome);
  const long = wanted.filter((name) => Object.hasOwn(details.artifacts, name) && !Object.hasOwn(shown, name));
  const run = pathspec ?? label;
  const limits = `${ALL_ARTIFACTS.bytes / 1024 / 1024} MiB or ${ALL_ARTIFACTS.parts} parts`;
  const sentences = [
    ...(leftOut.length > 0
      ? [`${run}: left out ${leftOut.join(', ')}, because the artifacts together exceed ${limits}`]
      : []),
    ...(missing.length > 0
      ? [
          `${run}: ${missing.map((name) => problems[name] ?? `there is no readable artifact "${name}"`).join('; ')}`,
        ]
      : []),
    ...(long.length > 0
      ? [`${run}: no output or report shows ${long.join(', ')}: larger than ${MAX_VALUE_LENGTH / 1024} KiB`]
      : []),
  ];
  return sentences.length === 0 ? undefined : sentences.join('. ');
}

/** What the report on a run omits because there is more than we read, as a sentence; `undefined` if it omits nothing. */
export function leftOutText({ details, pathspec, label }: RunOutcome): string | undefined {
  if (!details?.leftOut) return undefined;
  return `The report on ${pathspec ?? label} leaves out ${details.leftOut.join('; and ')}`;
}
