import { UsageError } from '../runner/index.js';

/** What makes one run better than another: the greater or the smaller value of an artifact. */
export interface Ranking {
  readonly by: 'max' | 'min';
  readonly artifact: string;
}

/** Reads `max NAME` or `min NAME`, NAME being an artifact's. @throws {UsageError} */
export function parseRanking(text: string): Ranking {
  const [, by, artifact] = /^\s*(max|min)\s+(\S+)\s*$/.exec(text) ?? [];
  if (by === undefined || artifact === undefined) {
    throw new UsageError(
      `expected max or min and the name of an artifact, as in "max accuracy", got "${text}".`,
    );
  }
  // As Python has it, which takes two ways to write one name for the same.
  return { by: by as Ranking['by'], artifact: artifact.normalize('NFKC') };
}
