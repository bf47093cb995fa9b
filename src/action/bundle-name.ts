import path from 'node:path';
import { artifactName } from './artifact-name.js';

/** The names of a run's resume bundles: one for each attempt of the workflow run. */
export interface BundleName {
  /** What the names of all attempts begin with. */
  readonly prefix: string;
  readonly ofThisAttempt: string;
  /** The attempt whose bundle has this name; `undefined` for any other name. */
  attemptOf(name: string): number | undefined;
}

const EXTENSION = '.tar.gz';

/** Everything that tells a run from others of its workflow run: job, matrix job, step, flow, and position within the step. */
export function bundleName(
  env: NodeJS.ProcessEnv,
  matrix: string | undefined,
  flowFile: string,
  position: number,
): BundleName {
  const run = `${path.basename(flowFile, '.py')}-${position + 1}`;
  const ofThisAttempt = artifactName('resume', env, matrix, run);
  const prefix = ofThisAttempt.replace(/\d+$/, '');
  return {
    prefix,
    ofThisAttempt: `${ofThisAttempt}${EXTENSION}`,
    attemptOf(name) {
      const [, attempt] =
        /^(\d+)(?:-\d+)?\.tar\.gz$/.exec(name.startsWith(prefix) ? name.slice(prefix.length) : '') ?? [];
      return attempt === undefined ? undefined : Number(attempt);
    },
  };
}

/** The name for a second bundle of what should have been a name of its own, as two uses of one composite action make. */
export function anotherName(name: string, count: number): string {
  return `${name.slice(0, -EXTENSION.length)}-${count}${EXTENSION}`;
}
