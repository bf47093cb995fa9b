/**
 * The known name that someone who typed `name` most likely meant, the first of several; `undefined` if none is close, and `name` is not the
 * beginning of exactly one.
 * @param wrong the fraction of the letters that may be wrong
 */
export function nearestName(name: string, known: readonly string[], wrong = 0.4): string | undefined {
  const tolerance = Math.ceil(name.length * wrong);
  // The distance is at least the difference in length.
  const isNear = (candidate: string) => Math.abs(candidate.length - name.length) <= tolerance;
  const ranked = known
    .filter(isNear)
    .slice(0, Math.min(MAX_COMPARED, MAX_LETTERS / (name.length + 1) ** 2))
    .map((candidate) => ({ candidate, distance: editDistance(normal(name), normal(candidate)) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best && best.distance <= tolerance ? best.candidate : onlyCompletion(name, known);
}

/** Fewer letters could be the beginning of anything. */
const MIN_BEGINNING = 3;

function onlyCompletion(name: string, known: readonly string[]): string | undefined {
  if (name.length < MIN_BEGINNING) return undefined;
  const completions = known.filter((candidate) => normal(candidate).startsWith(normal(name)));
  return completions.length === 1 ? completions[0] : undefined;
}

/** With how many names to compare, and how many pairs of letters: a flow may declare any names, and each comparison takes time. */
const MAX_COMPARED = 10_000;
const MAX_LETTERS = 20_000_000;

/** The two most common mistakes: Metaflow's names are case-sensitive and distinguish `_` from `-`. */
function normal(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

/** Counts missing, extra and different letters, and swapped pairs. */
function editDistance(from: string, to: string): number {
  const [letters, others] = [Array.from(from), Array.from(to)];
  let before: number[] = [];
  let row = Array.from({ length: others.length + 1 }, (_, index) => index);
  for (const [i, letter] of letters.entries()) {
    const next = [i + 1];
    for (const [j, other] of others.entries()) {
      const isSwap = i > 0 && j > 0 && letter === others[j - 1] && letters[i - 1] === other;
      const ways = [
        (row[j] ?? 0) + (letter === other ? 0 : 1),
        (row[j + 1] ?? 0) + 1,
        (next[j] ?? 0) + 1,
        ...(isSwap ? [(before[j - 1] ?? 0) + 1] : []),
      ];
      next.push(Math.min(...ways));
    }
    [before, row] = [row, next];
  }
  return row[others.length] ?? 0;
}
