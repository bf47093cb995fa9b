import { ownValue, setOwn } from '../client/own-value.js';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { blobPath, bundledPath, includedPath } from './bundled-path.js';
import { BundleError } from './errors.js';
import { includedValue, isIncluded, relocated, type IncludedValue } from './included-value.js';
import { LocalRun } from './local-run.js';
import type { Manifest } from './manifest.js';
import { readTaskData, type TaskData } from './task-data.js';

/** Values of IncludeFiles by the SHA-1 of their pickles. */
type IncludedValues = ReadonlyMap<string, IncludedValue>;

/** For all tasks of a bundle: fifty thousand tasks with twenty artifacts each. */
const MAX_ARTIFACTS = 1_000_000;

/**
 * Checks that the bundle contains every artifact that a task names, and nothing that no task names. Returns the tasks'
 * IncludeFile values.
 * @throws {BundleError} and the signal's reason
 */
export async function refuseDangling(
  manifest: Manifest,
  directory: string,
  signal: AbortSignal | undefined,
): Promise<IncludedValues> {
  const run = new LocalRun(directory, manifest);
  const unseen = new Set(manifest.files.map((file) => file.path));
  const known = new Set(unseen);
  const values = new Map<string, IncludedValue>();
  const see = (file: string) => {
    if (!known.has(file)) throw new BundleError(`The bundle is incomplete: ${file} is missing.`);
    unseen.delete(file);
  };
  let artifacts = 0;
  await forEachTask(manifest, directory, signal, (file, data) => {
    see(file);
    artifacts += Object.keys(data.objects).length;
    if (artifacts > MAX_ARTIFACTS)
      throw new BundleError(`The bundle lists more than ${MAX_ARTIFACTS} artifacts.`);
    for (const [name, sha1] of Object.entries(data.objects)) {
      see(blobPath(manifest.flowName, sha1));
      if (!isIncluded(ownValue(data.info, name)) || values.has(sha1)) continue;
      const value = includedValue(run.blob(sha1), manifest.flowName);
      if (!value) continue;
      see(includedPath(manifest.flowName, value.sha1));
      values.set(sha1, value);
    }
  });
  const superfluous = [...unseen].find((file) => bundledPath(file, manifest)?.kind !== 'task');
  if (superfluous !== undefined)
    throw new BundleError(`The bundle contains ${superfluous}, which none of its tasks refers to.`);
  return values;
}

/**
 * Makes the values of IncludeFiles name the place where their files will be, because Metaflow stores absolute paths of
 * the machine that executed the run. `root` is the `.metaflow` folder that the files in `directory` will be moved to.
 */
export async function relocateIncluded(
  manifest: Manifest,
  values: IncludedValues,
  { directory, root }: { readonly directory: string; readonly root: string },
  signal: AbortSignal | undefined,
): Promise<void> {
  const renamed = new Map<string, { sha1: string; size: number }>();
  for (const [old, value] of values) {
    const file = path.join(root, includedPath(manifest.flowName, value.sha1));
    if (file === value.file) continue;
    const { pickle, sha1 } = relocated(value, file);
    const blob = path.join(directory, blobPath(manifest.flowName, sha1));
    mkdirSync(path.dirname(blob), { recursive: true });
    writeFileSync(blob, gzipSync(pickle));
    renamed.set(old, { sha1, size: pickle.length });
  }
  if (renamed.size === 0) return;
  await forEachTask(manifest, directory, signal, (file, data) => {
    const objects = { ...data.objects };
    const info: Record<string, object> = { ...data.info };
    for (const [name, old] of Object.entries(data.objects)) {
      const now = renamed.get(old);
      if (!now) continue;
      setOwn(objects, name, now.sha1);
      setOwn(info, name, { ...ownValue(data.info, name), size: now.size });
    }
    writeFileSync(path.join(directory, file), JSON.stringify({ ...data, objects, info }));
  });
  for (const old of renamed.keys()) rmSync(path.join(directory, blobPath(manifest.flowName, old)));
}

async function forEachTask(
  manifest: Manifest,
  directory: string,
  signal: AbortSignal | undefined,
  visit: (file: string, data: TaskData) => void,
): Promise<void> {
  for (const { path: file } of manifest.files) {
    const named = bundledPath(file, manifest);
    if (named?.kind !== 'task' || named.part !== 'data.json') continue;
    visit(file, readTaskData(directory, file));
    // Lets signals be handled between tasks.
    await setImmediate();
    signal?.throwIfAborted();
  }
}
