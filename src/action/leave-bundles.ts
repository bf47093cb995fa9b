import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { BundleError, makeBundle, writeBundle, type Bundle } from '../bundle/index.js';
import type { Redactor } from '../redaction/index.js';
import { uploadBundle } from './artifact-carrier.js';
import { rejectedBy } from './artifact-upload.js';
import { cacheKey } from './cache-carrier.js';
import { CacheService } from './cache-service.js';
import { pendingIn, type PendingBundle } from './pending-bundle.js';

export interface Leaving {
  readonly redactor: Redactor;
  /** Gives up when aborted. */
  readonly signal: AbortSignal;
  readonly say: (text: string) => void;
  /** Is told why there is no bundle. */
  readonly tell: (text: string) => void;
}

/** GitHub keeps 10 GB of cache for a repository, and evicts others' entries for ours. */
const LARGEST_IN_CACHE = 512 * 1024 * 1024;

/**
 * Makes the bundles that are written down in a directory, and gives them to all carriers. Those that were left, or cannot be, are
 * written down no more. Never throws: the runs' own results stand.
 */
export async function leaveBundles(directory: string, leaving: Leaving): Promise<void> {
  const hasGivenUp = () => leaving.signal.aborted;
  for (const file of pendingIn(directory)) {
    if (hasGivenUp()) return;
    try {
      const pending = JSON.parse(readFileSync(file, 'utf8')) as PendingBundle;
      await leaveBundle(pending, directory, leaving);
    } catch (error) {
      if (hasGivenUp()) return;
      const message =
        error instanceof BundleError ? error.message : ((error as Error).stack ?? String(error));
      leaving.tell(`No resume bundle was left. ${leaving.redactor.text(message)}`);
    }
    rmSync(file, { force: true });
  }
}

async function leaveBundle(
  { request, name }: PendingBundle,
  directory: string,
  leaving: Leaving,
): Promise<void> {
  const to = mkdtempSync(path.join(directory, 'bundle-'));
  try {
    const bundle = await makeBundle(request, leaving.redactor);
    const archive = path.join(to, name);
    await writeBundle(bundle, archive);
    await carry(archive, name, bundle, leaving);
  } finally {
    rmSync(to, { recursive: true, force: true });
  }
}

/** One carrier is enough; the second is for when the first turns out to have lost it. */
async function carry(
  archive: string,
  name: string,
  { manifest }: Bundle,
  { signal, say, tell }: Leaving,
): Promise<void> {
  const { size } = statSync(archive);
  const cached = await attempted(() => saveInCache(archive, name, size, signal));
  const uploaded = await attempted(() => Promise.race([uploadBundle(archive, name), rejectedBy(signal)]));
  if (manifest.status === 'successful') return;
  const { pathspec } = manifest;
  if (uploaded.error && cached.error) {
    const problems = `artifacts: ${uploaded.error.message}; cache: ${cached.error.message}`;
    signal.throwIfAborted();
    tell(`${pathspec} cannot be resumed by another attempt, its bundle could not be left (${problems}).`);
    return;
  }
  const where = uploaded.error ? 'in the cache' : `as artifact ${uploaded.value ?? name}`;
  say(
    `A resume bundle of ${pathspec} was left ${where} (${Math.ceil(size / 1024)} KB): re-run the job to go on from there.`,
  );
}

async function saveInCache(archive: string, name: string, size: number, signal: AbortSignal): Promise<void> {
  const runId = process.env['GITHUB_RUN_ID'];
  const cache = CacheService.of(process.env, 'write');
  if (!cache || !runId) throw new Error('this runner has none');
  if (size > LARGEST_IN_CACHE) throw new Error(`too large: ${size} bytes`);
  await cache.save(cacheKey(runId, name), archive, signal);
}

async function attempted<Value>(act: () => Promise<Value>): Promise<{ value?: Value; error?: Error }> {
  try {
    return { value: await act() };
  } catch (error) {
    return { error: error as Error };
  }
}
