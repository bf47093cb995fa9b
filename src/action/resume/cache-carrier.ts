import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { BUNDLE_FILE } from '../../bundle/index.js';
import type { BundleName } from './bundle-name.js';
import { CacheRefusal, type CacheService } from './cache-service.js';
import { CoincidenceError, type Carrier } from './carrier.js';

/** How many earlier attempts are checked for a second bundle. */
const MAX_ATTEMPTS = 20;

/** GitHub's cache. Its entries belong to a repository and ref, so their keys include the workflow run. */
export function cacheCarrier(cache: CacheService, name: BundleName, attempt: number): Carrier {
  return {
    name: 'cache',
    async offers(signal) {
      const earlier = Array.from(
        { length: Math.min(attempt - 1, MAX_ATTEMPTS) },
        (_, at) => attempt - 1 - at,
      );
      const [entry, ...seconds] = await Promise.all([
        cache.newest(name.cachePrefix, signal),
        ...earlier.map((of) => cache.newest(secondKey(`${name.cachePrefix}${of}`), signal)),
      ]);
      if (seconds.some((second) => second !== undefined)) throw new CoincidenceError(name.shown);
      const of = entry && name.attemptOf(entry.key);
      if (!entry || of === undefined || of >= attempt) return [];
      const download = async (directory: string, limit: AbortSignal) => {
        mkdirSync(directory, { recursive: true });
        const file = path.join(directory, BUNDLE_FILE);
        await cache.download(entry, file, limit);
        return file;
      };
      return [{ carrier: 'cache', attempt: of, download }];
    },
  };
}

/** Saves a bundle. A key can be used only once: whoever comes second uses a key of its own, which shows that two look the same. */
export async function saveInCache(
  cache: CacheService,
  key: string,
  file: string,
  signal: AbortSignal,
): Promise<void> {
  try {
    await cache.save(key, file, signal);
  } catch (error) {
    if (!(error instanceof CacheRefusal)) throw error;
    await cache.save(secondKey(key), file, signal);
  }
}

function secondKey(key: string): string {
  return `${key}-2`;
}
