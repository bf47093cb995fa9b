import { artifactName, attemptIn, attemptPrefix, type NamedRun } from '../artifacts/artifact-name.js';
import type { StepIdentity } from '../step-identity.js';

/** The names of a run's resume bundles: one per attempt of the workflow run. */
export interface BundleName {
  /** The artifact's name. */
  readonly artifactName: string;
  /** The prefix of cache keys, for this attempt and for all. */
  readonly cacheKey: string;
  readonly cachePrefix: string;
  /** The attempt whose bundle has this name, as an artifact or in the cache; `undefined` for any other name. */
  readonly attemptOf: (name: string) => number | undefined;
  /** The attempt in which the step uploaded the record with this name; `undefined` for any other name. */
  readonly attemptOfRecord: (name: string) => number | undefined;
  /** What jobs that look the same have in common, for people. */
  readonly shown: string;
}

/** @param workflowRunId cache entries belong to the repository, so their keys include the workflow run */
export function bundleName(
  identity: StepIdentity,
  run: NamedRun,
  workflowRunId: string | undefined,
): BundleName {
  const prefix = attemptPrefix('resume', identity, run);
  const recordPrefix = attemptPrefix('report', identity);
  const cachePrefix = `metaflow-runner-${workflowRunId ?? ''}-${prefix}`;
  return {
    artifactName: artifactName('resume', identity, run),
    cacheKey: `${cachePrefix}${identity.attempt}`,
    cachePrefix,
    attemptOf: (name) => attemptIn(name, name.startsWith(cachePrefix) ? cachePrefix : prefix),
    attemptOfRecord: (name) => attemptIn(name, recordPrefix),
    shown: recordPrefix.slice('metaflow-report-'.length, -'-attempt-'.length),
  };
}
