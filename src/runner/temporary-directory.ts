import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { UsageError } from './errors.js';
import { removeOwn } from '../client/regular-file.js';

/** What these directories are for, as their names say. */
export type TemporaryKind = '' | 'cli-' | 'home-';

/** The name says which process made it: what one leaves that is killed, another can tell from what is in use. */
const NAME = /^metaflow-runner-(?:cli-|home-)?(\d+)-\w{6}$/;

/** A process in another container is not seen; a run that is at work there has written something since. */
const UNTOUCHED_MS = 24 * 60 * 60 * 1000;

/** A directory of this process's own, among the system's temporary files. @throws {UsageError} when none can be made */
export function makeTemporaryDirectory(kind: TemporaryKind = ''): string {
  try {
    return mkdtempSync(path.join(tmpdir(), `metaflow-runner-${kind}${process.pid}-`));
  } catch (error) {
    throw new UsageError(
      `No temporary directory can be made in ${tmpdir()}: ${(error as Error).message}. TMPDIR may name another place.`,
      { cause: error },
    );
  }
}

/** How long, in milliseconds, we look for what others left; the next run continues. */
const LONGEST_LOOK_MS = 2_000;

/** Loaded when a run has started: it takes 2 ms. */
const files = () => process.getBuiltinModule('node:fs/promises');

let hasRemoved = false;

/** The same as `removeLeftDirectories`, once in a process. */
export async function removeLeftDirectoriesOnce(): Promise<void> {
  if (hasRemoved) return;
  hasRemoved = true;
  await removeLeftDirectories();
}

/**
 * Removes such directories of processes that are no more, and were killed: others remove their own. What somebody may still use, or
 * cannot be removed, stays. It takes no more than some seconds, and never throws.
 */
export async function removeLeftDirectories(): Promise<void> {
  const parent = tmpdir();
  const until = Date.now() + LONGEST_LOOK_MS;
  try {
    for await (const { name } of await files().opendir(parent)) {
      if (Date.now() > until) return;
      const pid = Number(NAME.exec(name)?.[1] ?? 0);
      if (pid === 0 || isAlive(pid)) continue;
      const directory = path.join(parent, name);
      if (await isLeft(directory, until)) removeOwn(directory);
    }
  } catch {
    // Nobody needs it.
  }
}

/** A directory with more in it may still be in use, or is meant to keep us searching for ever. */
const MOST_ENTRIES = 10_000;

/** Whether it is our user's, and nothing in it has changed for long, as far as that is seen in time. No link in it is followed. */
async function isLeft(directory: string, until: number): Promise<boolean> {
  const { lstat, opendir } = files();
  const isOld = ({ mtimeMs }: { readonly mtimeMs: number }) => Date.now() - mtimeMs > UNTOUCHED_MS;
  try {
    const own = await lstat(directory);
    if (!own.isDirectory() || own.uid !== process.getuid?.() || !isOld(own)) return false;
    const folders = [directory];
    let entries = 0;
    for (const folder of folders) {
      for await (const { name } of await opendir(folder)) {
        entries += 1;
        if (entries > MOST_ENTRIES || Date.now() > until) return false;
        const place = path.join(folder, name);
        const found = await lstat(place);
        if (!isOld(found)) return false;
        if (found.isDirectory()) folders.push(place);
      }
    }
    return true;
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
