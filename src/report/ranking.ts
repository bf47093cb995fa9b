import { shownValue, UsageError } from '../runner/index.js';

/** What makes one run better than another: an artifact's greater or smaller value. */
export interface Ranking {
  readonly by: 'max' | 'min';
  readonly artifact: string;
}

/** Reads `max NAME` or `min NAME`, where NAME is an artifact's. @throws {UsageError} */
export function parseRanking(text: string): Ranking {
  const [, by, artifact] = /^\s*(max|min)\s+(\S+)\s*$/.exec(text) ?? [];
  if (by === undefined || artifact === undefined) {
    throw new UsageError(
      `expected max or min and the name of an artifact, as in "max accuracy", got ${shownValue(text)}.`,
    );
  }
  // Normalized as in Python, for which different spellings can be the same name.
  return { by: by as Ranking['by'], artifact: artifact.normalize('NFKC') };
}
