import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { BundleRequest } from '../../bundle/index.js';
import { makeOwnDirectory, requireOwnDirectory } from '../../client/regular-file.js';
import type { Seal } from '../sealed-file.js';

/**
 * A bundle that is to be left when its run has ended. It is in a sealed file, as whoever leaves it may be another process, and must
 * leave none that a flow asks for.
 */
export interface PendingBundle {
  readonly request: BundleRequest;
  /** Of the artifact. */
  readonly name: string;
  /** Its key in the cache; absent where the cache gets none, or has been asked to take it. */
  readonly cacheKey?: string | undefined;
  /** Whether a failure to save it was reported. */
  readonly isTold?: boolean | undefined;
}

/** Where a step writes down its pending bundles. */
export function bundlesIn(stepDirectory: string): string {
  return path.join(stepDirectory, 'bundles');
}

/** Whole or not at all: whoever reads it may do so at any time. */
export function writePending(file: string, seal: Seal, pending: PendingBundle): void {
  makeOwnDirectory(path.dirname(file));
  seal.write(file, JSON.stringify(pending));
}

/** `undefined` for what the action did not write, whatever it is. */
export function readPending(file: string, seal: Seal): PendingBundle | undefined {
  try {
    return JSON.parse(seal.read(file)) as PendingBundle;
  } catch {
    return undefined;
  }
}

/** The files of pending bundles; none where a link leads from the directory elsewhere. */
export function pendingIn(directory: string): string[] {
  try {
    requireOwnDirectory(directory);
    return readdirSync(directory)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => path.join(directory, name));
  } catch {
    return [];
  }
}
