import { rmSync } from 'node:fs';

/** Removes a directory into which ending processes may still write; they end within eleven seconds. */
export function removeTree(directory: string): void {
  rmSync(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
