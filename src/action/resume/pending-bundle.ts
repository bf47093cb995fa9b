import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { BundleRequest } from '../../bundle/index.js';
import { makeOwnDirectory, readRegularText, writeOwnFile } from '../../client/regular-file.js';

/** A bundle that is to be left when its run has ended. It is in a file, as whoever leaves it may be another process. */
export interface PendingBundle {
  readonly request: BundleRequest;
  /** Of the artifact. */
  readonly name: string;
  /** Its key in the cache; absent where the cache gets none, or has been asked to take it. */
  readonly cacheKey?: string | undefined;
  /** Whether a failure to leave it was told of. */
  readonly isTold?: boolean | undefined;
}

/** Where a step writes down its pending bundles. */
export function bundlesIn(stepDirectory: string): string {
  return path.join(stepDirectory, 'bundles');
}

/** Whole or not at all: whoever reads it may do so at any time. */
export function writePending(file: string, pending: PendingBundle): void {
  makeOwnDirectory(path.dirname(file));
  writeOwnFile(file, JSON.stringify(pending));
}

/** In bytes. */
const LARGEST = 64 * 1024 * 1024;

/** @throws {Error} when it cannot be read */
export function readPending(file: string): PendingBundle {
  return JSON.parse(readRegularText(file, LARGEST)) as PendingBundle;
}

/** The files of pending bundles. */
export function pendingIn(directory: string): string[] {
  try {
    return readdirSync(directory)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => path.join(directory, name));
  } catch {
    return [];
  }
}
