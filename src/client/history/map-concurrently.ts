import { setImmediate } from 'node:timers/promises';

const DEFAULT_LIMIT = 16;

/** Works on several items at once, beginning in this turn, and lets signals be handled in between. The results are in the order of the items. */
export async function mapConcurrently<Item, Result>(
  items: readonly Item[],
  act: (item: Item, index: number) => Promise<Result>,
  limit = DEFAULT_LIMIT,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  const work = async () => {
    // All workers take from the same iterator.
    for (const [index, item] of waiting) {
      results[index] = await act(item, index);
      await setImmediate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  return results;
}
