import { inputName } from '../../options/option.js';
import { OPTIONS, type OptionValues } from '../../options/table.js';
import { parseRanking, type Ranking } from '../../report/ranking.js';
import { nearestName, shownValue, UsageError } from '../../runner/index.js';

const NAME = inputName(OPTIONS.best);

/** Reads the input `best`. @throws {UsageError} that names the input */
export function rankingOf(best: string | undefined): Ranking | undefined {
  if (best === undefined) return undefined;
  try {
    return parseRanking(best);
  } catch (error) {
    throw new UsageError(`${NAME}: ${(error as Error).message}`, { cause: error });
  }
}

/** The same for runs that are compared with a base run, by what `output-artifacts` lists. @throws {UsageError} if there is nothing to compare */
export function comparedRanking({
  best,
  compareWith,
  outputArtifacts,
}: Pick<OptionValues, 'best' | 'compareWith' | 'outputArtifacts'>): Ranking | undefined {
  const ranking = rankingOf(best);
  if (!ranking) return undefined;
  if (compareWith === undefined) throw new UsageError(`${NAME} needs "compare-with" or "command: report".`);
  const { artifact } = ranking;
  if (outputArtifacts.includes(artifact)) return ranking;
  const nearest = nearestName(artifact, outputArtifacts);
  throw new UsageError(
    `${NAME}: ${shownValue(artifact)} is not in the input "output-artifacts", which lists what is compared. ` +
      (nearest === undefined ? 'Add it there.' : `Did you mean "${nearest}"?`),
  );
}
