import { parseRanking, type Ranking } from '../../report/ranking.js';
import { UsageError } from '../../runner/index.js';

/** Reads the input `best`. @throws {UsageError} that names the input */
export function rankingOf(best: string | undefined): Ranking | undefined {
  if (best === undefined) return undefined;
  try {
    return parseRanking(best);
  } catch (error) {
    throw new UsageError(`Input "best": ${(error as Error).message}`, { cause: error });
  }
}
