import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { BundleRequest } from '../../bundle/index.js';
import { makeOwnDirectory, requireOwnDirectory } from '../../client/regular-file.js';
import type { Seal } from '../sealed-file.js';

/**
 * A bundle to be saved when its run has ended. It is recorded in a sealed file, because another process may have to save it, and must not
 * save one that a flow recorded.
 */
export interface PendingBundle {
  readonly request: BundleRequest;
  /** The artifact's name. */
  readonly name: string;
  /** Its key in the cache; absent if the cache gets none, or was already asked to store it. */
  readonly cacheKey?: string | undefined;
  /** Whether a failure to save it was reported. */
  readonly isReported?: boolean | undefined;
}

/** Where a step records its pending bundles. */
export function bundlesIn(stepDirectory: string): string {
  return path.join(stepDirectory, 'bundles');
}

/** Written atomically, because it may be read at any time. */
export function writePending(file: string, seal: Seal, pending: PendingBundle): void {
  makeOwnDirectory(path.dirname(file));
  seal.write(file, JSON.stringify(pending));
}

/** `undefined` if the action did not write the file, whatever it is. */
export function readPending(file: string, seal: Seal): PendingBundle | undefined {
  try {
    return JSON.parse(seal.read(file)) as PendingBundle;
  } catch {
    return undefined;
  }
}

/** The files of pending bundles; none if a link leads elsewhere from the directory. */
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
