import { rmSync } from 'node:fs';

/** Removes a directory into which ending processes may still write; on a busy machine, they take up to half a minute to end. */
export function removeTree(directory: string): void {
  rmSync(directory, { recursive: true, force: true, maxRetries: 17, retryDelay: 200 });
}
