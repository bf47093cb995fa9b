import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for a condition; by default nearly as long as a test may take, because everything may be slow on a busy machine. */
export async function waitUntil(
  condition: () => boolean | Promise<boolean>,
  withinMs = 240_000,
): Promise<void> {
  const begun = Date.now();
  while (!(await condition())) {
    await sleep(20);
    if (Date.now() - begun > withinMs)
      throw new Error(`It did not come true within ${withinMs / 1_000} s: ${condition.toString()}`);
  }
}
