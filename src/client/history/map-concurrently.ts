import { setImmediate } from 'node:timers/promises';

const CONCURRENCY = 16;

/** Reads several items at once, and lets signals be handled in between. The results are in the order of the items. */
export async function mapConcurrently<Item, Result>(
  items: readonly Item[],
  read: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  const work = async () => {
    for (const [index, item] of waiting) {
      await setImmediate();
      results[index] = await read(item);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  return results;
}
