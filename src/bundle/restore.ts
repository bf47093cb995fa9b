import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  statfsSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { reasonOf } from '../client/index.js';
import { bundledPath, TASK_PARTS } from './bundled-path.js';
import { BundleError } from './errors.js';
import type { BundledFile, Manifest } from './manifest.js';
import { refuseDangling, relocateIncluded } from './restored-tasks.js';
import { restoreMetadata } from './restored-metadata.js';
import type { UnpackingBudget } from './archive/unpacking-budget.js';
import { writeVerified } from './archive/write-verified.js';
import type { ArchivedFile } from '../archive/archived-files.js';
import { makeDirectory, removeOwn } from '../client/regular-file.js';

/** What can end a restoration early. */
export interface RestoreLimits {
  readonly budget: UnpackingBudget;
  readonly signal: AbortSignal | undefined;
}

/** Restores the files that follow a bundle's manifest, see `restoreBundle`. */
export async function restoreFiles(
  manifest: Manifest,
  files: AsyncIterable<ArchivedFile>,
  root: string,
  limits: RestoreLimits,
): Promise<void> {
  refuseIncomplete(manifest);
  const rootExisted = existsSync(root);
  let fresh: string | undefined;
  try {
    makeDirectory(root);
    removeLeftovers(root);
    fresh = mkdtempSync(path.join(root, LEFTOVER));
    refuseTooLarge(manifest, root, limits.budget);
    await writeFiles(manifest, files, fresh, limits);
    const { signal } = limits;
    const values = await refuseDangling(manifest, fresh, signal);
    await relocateIncluded(manifest, values, { directory: fresh, root }, signal);
    await restoreMetadata(manifest, fresh, root, limits);
    moveIntoUse(manifest, fresh, root);
  } catch (error) {
    if (error instanceof BundleError || limits.signal?.aborted === true) throw error;
    throw new BundleError(`The bundle could not be restored to ${root}: ${reasonOf(error)}`, {
      cause: error,
    });
  } finally {
    if (fresh !== undefined) removeOwn(fresh);
    if (!rootExisted) removeIfEmpty(root);
  }
}

const LEFTOVER = '.restoring-';
const LEFTOVER_AGE_MS = 6 * 60 * 60 * 1000;

/** Removes what a process left that was killed while it restored a bundle. A younger one may still be working. */
function removeLeftovers(root: string): void {
  for (const name of readdirSync(root).filter((candidate) => candidate.startsWith(LEFTOVER))) {
    const directory = path.join(root, name);
    const found = statSync(directory, { throwIfNoEntry: false });
    // eslint-disable-next-line no-restricted-properties -- A file's time is of the same clock.
    if (!found || Date.now() - found.mtimeMs < LEFTOVER_AGE_MS) continue;
    removeOwn(directory);
  }
}

async function writeFiles(
  manifest: Manifest,
  files: AsyncIterable<ArchivedFile>,
  fresh: string,
  limits: RestoreLimits,
): Promise<void> {
  const expected = new Map(manifest.files.map((file) => [file.path, file]));
  const made = new Set<string>();
  for await (const { path: name, size, content } of files) {
    const file = expected.get(name);
    if (file?.size !== size) {
      throw new BundleError(
        `The bundle contains ${JSON.stringify(name)} of ${size} bytes, which its manifest does not list.`,
      );
    }
    expected.delete(name);
    const target = path.join(fresh, name);
    const directory = path.dirname(target);
    if (!made.has(directory)) mkdirSync(directory, { recursive: true });
    made.add(directory);
    limits.budget.spend(size);
    await writeVerified(target, file, content, { ...limits, sha1: sha1Of(file, manifest) });
    // Lets signals be handled between files, however many there are.
    await setImmediate();
    limits.signal?.throwIfAborted();
  }
  const [missing] = expected.keys();
  if (missing !== undefined) {
    throw new BundleError(
      `The bundle is incomplete: ${expected.size} of its files are missing, e.g. ${missing}.`,
    );
  }
}

function sha1Of(file: BundledFile, manifest: Manifest): string | undefined {
  const named = bundledPath(file.path, manifest);
  return named?.kind === 'task' ? undefined : named?.sha1;
}

/** Each task must have all files of one attempt, and there must be a `_parameters` task. */
function refuseIncomplete(manifest: Manifest): void {
  const tasks = new Map<string, Set<string>>();
  for (const file of manifest.files) {
    const named = bundledPath(file.path, manifest);
    if (named?.kind !== 'task') continue;
    const parts = tasks.get(named.task) ?? new Set();
    tasks.set(named.task, parts.add(`${named.attempt}.${named.part}`));
  }
  for (const [task, parts] of tasks) {
    const attempt = /^\d+/.exec([...parts][0] ?? '')?.[0] ?? '';
    if (parts.size !== TASK_PARTS.length || TASK_PARTS.some((part) => !parts.has(`${attempt}.${part}`)))
      throw new BundleError(`The bundle does not contain exactly one attempt of the task ${task}.`);
  }
  if (![...tasks.keys()].some((task) => task.startsWith('_parameters/')))
    throw new BundleError('The bundle has no parameters, so there is nothing in it to resume.');
}

function refuseTooLarge(manifest: Manifest, root: string, budget: UnpackingBudget): void {
  const needed = manifest.files.reduce((sum, { size }) => sum + size, 0);
  budget.allow(needed);
  const { bavail, bsize } = statfsSync(root);
  if (needed > bavail * bsize) {
    throw new BundleError(
      `The bundle's files need ${needed} bytes, but ${root} has room for ${bavail * bsize}.`,
    );
  }
}

/** Moves the run last, and in one step: whatever interrupts this, no run is ever there without its artifacts. */
function moveIntoUse({ flowName, runId }: Manifest, fresh: string, root: string): void {
  moveMissing(path.join(fresh, 'data'), path.join(root, 'data'));
  moveMissing(path.join(fresh, flowName, 'data'), path.join(root, flowName, 'data'));
  moveMissing(path.join(fresh, flowName, '_meta'), path.join(root, flowName, '_meta'));
  const run = path.join(root, flowName, runId);
  if (!existsSync(run)) renameSync(path.join(fresh, flowName, runId), run);
}

/** Moves whatever does not exist yet, in whole directories if possible. Files are named after digests, so whatever exists is the same. */
function moveMissing(from: string, to: string): void {
  const moved = statSync(from, { throwIfNoEntry: false });
  if (!moved) return;
  if (!existsSync(to)) {
    mkdirSync(path.dirname(to), { recursive: true });
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      // Another run has just created the directory.
      if (!moved.isDirectory() || !existsSync(to)) throw error;
    }
  }
  if (!moved.isDirectory()) return;
  for (const name of readdirSync(from)) moveMissing(path.join(from, name), path.join(to, name));
}

function removeIfEmpty(directory: string): void {
  try {
    rmdirSync(directory);
  } catch {
    // It is in use.
  }
}
