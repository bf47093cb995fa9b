import { rmSync } from 'node:fs';

/** Removes a directory, into which processes that are just ending may still write: within eleven seconds they have ended. */
export function removeTree(directory: string): void {
  rmSync(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
