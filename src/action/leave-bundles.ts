import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { BundleError, makeBundle, writeBundle, type Bundle } from '../bundle/index.js';
import type { Redactor } from '../redaction/index.js';
import { ArtifactService } from './artifact-service.js';
import { rejectedBy } from './artifact-upload.js';
import { BUNDLE_FILE } from './bundle-name.js';
import { saveInCache } from './cache-carrier.js';
import { CacheService } from './cache-service.js';
import { pendingIn, writePending, type PendingBundle } from './pending-bundle.js';

export interface Leaving {
  /** Made for the bundle itself where it is absent. */
  readonly service?: ArtifactService | undefined;
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
      await leaveBundle(pending, file, leaving);
    } catch (error) {
      if (hasGivenUp()) return;
      const message =
        error instanceof BundleError ? error.message : ((error as Error).stack ?? String(error));
      leaving.tell(`No resume bundle was left. ${leaving.redactor.text(message)}`);
    }
    rmSync(file, { force: true });
  }
}

async function leaveBundle(pending: PendingBundle, file: string, leaving: Leaving): Promise<void> {
  const to = mkdtempSync(path.join(path.dirname(file), 'bundle-'));
  try {
    const bundle = await makeBundle(pending.request, leaving.redactor);
    const archive = path.join(to, BUNDLE_FILE);
    await writeBundle(bundle, archive);
    // Who comes after us, when we are ended meanwhile, must not find our own entry and take it for another job's.
    if (pending.cacheKey !== undefined) writePending(file, { ...pending, cacheKey: undefined });
    await carry(archive, pending, bundle, leaving);
  } finally {
    rmSync(to, { recursive: true, force: true });
  }
}

/** One carrier is enough; the second is for when the first turns out to have lost it. */
async function carry(
  archive: string,
  { name, cacheKey, retentionDays }: PendingBundle,
  { manifest }: Bundle,
  { service = new ArtifactService(process.env, retentionDays), signal, say, tell }: Leaving,
): Promise<void> {
  const { size } = statSync(archive);
  const cached = await attempted(() => cache(archive, cacheKey, size, signal));
  // The bundle is compressed already.
  const options = { compressionLevel: 0, signal };
  const uploaded = await attempted(() =>
    Promise.race([service.upload(name, [archive], path.dirname(archive), options), rejectedBy(signal)]),
  );
  if (manifest.status === 'successful') return;
  const { pathspec } = manifest;
  if (uploaded.error && cached.error) {
    const lost = `${pathspec} cannot be resumed by another attempt, its bundle could not be left`;
    const problems = `artifacts: ${uploaded.error.message}; cache: ${cached.error.message}`;
    signal.throwIfAborted();
    if (service.missing === undefined) tell(`${lost} (${problems}).`);
    else service.tellMissing(tell, (reason) => `${lost}: ${reason}.`);
    return;
  }
  const where = uploaded.error ? 'in the cache' : `as artifact ${uploaded.value?.name ?? name}`;
  say(
    `A resume bundle of ${pathspec} was left ${where} (${Math.ceil(size / 1024)} KB): re-run the job to go on from there.`,
  );
}

async function cache(
  archive: string,
  key: string | undefined,
  size: number,
  signal: AbortSignal,
): Promise<void> {
  const service = CacheService.of(process.env, 'write');
  if (!service || key === undefined) throw new Error('this runner has none');
  if (size > LARGEST_IN_CACHE) throw new Error(`too large: ${size} bytes`);
  await saveInCache(service, key, archive, signal);
}

async function attempted<Value>(act: () => Promise<Value>): Promise<{ value?: Value; error?: Error }> {
  try {
    return { value: await act() };
  } catch (error) {
    return { error: error as Error };
  }
}
