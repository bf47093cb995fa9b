import { mkdtempSync, statSync } from 'node:fs';
import path from 'node:path';
import { BUNDLE_FILE, BundleError, makeBundle, writeBundle, type Bundle } from '../../bundle/index.js';
import type { Redactor } from '../../redaction/index.js';
import { unlessAborted } from '../../client/index.js';
import type { Seal } from '../sealed-file.js';
import type { ArtifactService } from '../artifacts/artifact-service.js';
import { saveInCache } from './cache-carrier.js';
import { CacheService, MAX_CACHE_ENTRY_BYTES, mayUseCache } from './cache-service.js';
import { pendingIn, readPending, writePending, type PendingBundle } from './pending-bundle.js';
import { removeOwn } from '../../client/regular-file.js';

export interface SaveOptions {
  readonly service: ArtifactService;
  /** Seals the files that record the pending bundles. */
  readonly seal: Seal;
  readonly redactor: Redactor;
  /** Gives up when this is aborted. */
  readonly signal: AbortSignal;
  readonly note: (text: string) => void;
  /** Receives the reason why some bundles were not saved, once. */
  readonly reportProblem: (text: string) => void;
  /** Whether `post` runs later, and tries again to save what no carrier accepted. */
  readonly isFirstTry: boolean;
}

/** Only the action writes sealed files. */
const NOT_OURS =
  'In the step’s directory, a file that requests a bundle is missing, or the action did not write it.';

/**
 * Makes the bundles that are recorded in a directory as pending, and saves each in all carriers. A bundle that was saved, or cannot be
 * made, is no longer pending; one that no carrier accepted stays pending as long as someone will try again. Never throws: the runs' own
 * results are unaffected.
 */
export async function saveBundles(directory: string, options: SaveOptions): Promise<void> {
  const { service, seal, signal, redactor, isFirstTry, reportProblem } = options;
  const hasGivenUp = () => signal.aborted;
  const refused: RefusedBundle[] = [];
  const reasons = new Set<string>();
  for (const file of pendingIn(directory)) {
    if (hasGivenUp()) break;
    try {
      const pending = readPending(file, seal);
      const problems = pending && (await makeAndSave(pending, file, options));
      if (!pending) reasons.add(NOT_OURS);
      else if (problems !== undefined) {
        refused.push({ file, pending, problems });
        if (isFirstTry && service.missing === undefined) continue;
      }
    } catch (error) {
      if (hasGivenUp()) break;
      const message =
        error instanceof BundleError ? error.message : ((error as Error).stack ?? String(error));
      reasons.add(redactor.text(message));
    }
    removeOwn(file);
  }
  if (reasons.size > 0) reportProblem(`No resume bundle was saved. ${[...reasons].join('\n')}`);
  if (refused.length > 0) reportRefused(refused, options);
}

/** A bundle that no carrier accepted. */
interface RefusedBundle {
  readonly file: string;
  readonly pending: PendingBundle;
  /** The carriers' answers. */
  readonly problems: string;
}

/** How many runs a message names. */
const MAX_NAMED = 5;

/** Once for all bundles of a step: what blocks one, such as a limit of the service, blocks the others. */
function reportRefused(
  refused: readonly RefusedBundle[],
  { service, seal, isFirstTry, note, reportProblem }: SaveOptions,
): void {
  const runs = refused.map(({ pending: { request } }) => `${request.flowName}/${request.runId}`);
  const named = runs.slice(0, MAX_NAMED).join(', ');
  const all = runs.length > MAX_NAMED ? `${named} and ${runs.length - MAX_NAMED} more` : named;
  const their = runs.length === 1 ? 'its bundle' : 'their bundles';
  const lost = `${all} cannot be resumed by another attempt, because ${their} could not be saved`;
  if (service.missing !== undefined) {
    // Even if the missing service was already reported, say what that means here.
    const problem = `${lost}: ${service.missing}.`;
    if (!service.reportMissing(reportProblem, () => problem)) note(problem);
    return;
  }
  const isReported = refused.every(({ pending }) => pending.isReported === true);
  const problems = [...new Set(refused.map((one) => one.problems))].join('; ');
  const next = isFirstTry ? ' The post step tries again at the end of the job.' : '';
  (isReported ? note : reportProblem)(`${lost} (${problems}).${next}`);
  if (!isFirstTry) return;
  try {
    for (const { file, pending } of refused)
      writePending(file, seal, { ...pending, cacheKey: undefined, isReported: true });
  } catch {
    // The warning is then repeated.
  }
}

/** Resolves to the reason, if no carrier accepted the bundle. */
async function makeAndSave(
  pending: PendingBundle,
  file: string,
  options: SaveOptions,
): Promise<string | undefined> {
  const to = mkdtempSync(path.join(path.dirname(file), 'bundle-'));
  try {
    const bundle = await makeBundle(pending.request, options.redactor, options.signal);
    const archive = path.join(to, BUNDLE_FILE);
    await writeBundle(bundle, archive, options.signal);
    // If we are killed meanwhile, the next process must not find our own entry and mistake it for another job's.
    if (pending.cacheKey !== undefined) writePending(file, options.seal, { ...pending, cacheKey: undefined });
    return await carry(archive, pending, bundle, options);
  } finally {
    removeOwn(to);
  }
}

/** One carrier would be enough; the second is a backup in case the first loses the bundle. */
async function carry(
  archive: string,
  { name, cacheKey }: PendingBundle,
  { manifest }: Bundle,
  { service, signal, note }: SaveOptions,
): Promise<string | undefined> {
  const { size } = statSync(archive);
  const cached = await attempted(() => cache(archive, cacheKey, size, signal));
  // The bundle is already compressed.
  const options = { compressionLevel: 0, signal };
  const uploaded = await attempted(() =>
    unlessAborted(service.upload(name, [archive], path.dirname(archive), options), signal),
  );
  if (manifest.status === 'successful') return undefined;
  if (uploaded.error && cached.error) {
    signal.throwIfAborted();
    return `artifacts: ${uploaded.error.message}; cache: ${cached.error.message}`;
  }
  const where = uploaded.error ? 'in the cache' : `as artifact ${uploaded.value?.name ?? name}`;
  note(
    `A resume bundle of ${manifest.pathspec} was saved ${where} (${Math.ceil(size / 1024)} KB): re-run the job to continue from there.`,
  );
  return undefined;
}

async function cache(
  archive: string,
  key: string | undefined,
  size: number,
  signal: AbortSignal,
): Promise<void> {
  const service = CacheService.of(process.env, 'write');
  if (!service) throw new Error('this runner has no cache');
  if (key === undefined || !mayUseCache(process.env)) throw new Error('not used');
  if (size > MAX_CACHE_ENTRY_BYTES) throw new Error(`too large: ${size} bytes`);
  await saveInCache(service, key, archive, signal);
}

async function attempted<Value>(act: () => Promise<Value>): Promise<{ value?: Value; error?: Error }> {
  try {
    return { value: await act() };
  } catch (error) {
    return { error: error as Error };
  }
}
