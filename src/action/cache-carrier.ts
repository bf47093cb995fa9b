import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { BundleName } from './bundle-name.js';
import type { CacheService } from './cache-service.js';
import type { Carrier } from './carrier.js';

/** GitHub's cache: its entries belong to the repository and ref, so their keys name the workflow run. */
export function cacheCarrier(
  cache: CacheService,
  name: BundleName,
  workflowRunId: string,
  before: number,
): Carrier {
  return {
    name: 'cache',
    async offers(signal) {
      const entry = await cache.newest(cacheKey(workflowRunId, name.prefix), signal);
      const attempt = entry && name.attemptOf(entry.key.slice(cacheKey(workflowRunId, '').length));
      if (!entry || attempt === undefined || attempt >= before) return [];
      const download = async (directory: string, limit: AbortSignal) => {
        mkdirSync(directory, { recursive: true });
        const file = path.join(directory, 'bundle.tar.gz');
        await cache.download(entry, file, limit);
        return file;
      };
      return [{ carrier: 'cache', attempt, download }];
    },
  };
}

export function cacheKey(workflowRunId: string, name: string): string {
  return `metaflow-runner-${workflowRunId}-${name}`;
}
