import { rmSync } from 'node:fs';

/** How often to try, and how long to wait in between, in milliseconds: on a busy machine, processes take up to half a minute to end. */
const TRIES = 150;
const PAUSE_MS = 200;

/**
 * Removes a directory into which ending processes may still write. The retries of `rmSync` itself would not help: it lists the directory only
 * once, and then fails for whatever is new.
 */
export function removeTree(directory: string): void {
  for (let left = TRIES; ; left -= 1) {
    try {
      rmSync(directory, { recursive: true, force: true });
      return;
    } catch (error) {
      if (left === 0 || (error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}
