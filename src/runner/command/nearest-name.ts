/** The known name that someone who typed `name` most likely meant; `undefined` when none is near. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const tolerance = Math.ceil(name.length * 0.4);
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(normal(name), normal(candidate)) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best && best.distance <= tolerance ? best.candidate : undefined;
}

/** Metaflow's names are case-sensitive and do not take `_` for `-`: the two mistakes made most. */
function normal(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(from).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(to).entries()) {
      next.push(
        Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1),
      );
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
