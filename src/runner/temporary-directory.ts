import { mkdtempSync, readlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { UsageError } from './errors.js';
import { removeOwn } from '../client/regular-file.js';
import { readText } from './process/find-processes.js';

/** What these directories are for, as part of their names. */
export type TemporaryKind = '' | 'cli-' | 'home-';

/**
 * The name contains the id of the process that created it, and where that id is unique, so that others can tell a killed process's
 * leftovers from directories in use.
 */
const NAME = /^metaflow-runner-(?:cli-|home-)?(\d+)(?:\.([0-9a-f]{8}))?-\w{6}$/;

/** We cannot see processes in other containers, but a run that is active there has written something more recently than this. */
const UNTOUCHED_ELSEWHERE_MS = 24 * 60 * 60 * 1000;
/** If the process was one that we can see, nothing is active any more. Somebody may still be reading its logs. */
const UNTOUCHED_MS = 60 * 60 * 1000;

let place: string | undefined;

/** Where process ids mean the same as ours: this machine since it was started, and this container. Empty if that is unknown. */
function placeOfProcesses(): string {
  return (place ??= readPlace());
}

function readPlace(): string {
  try {
    const boot = Number.parseInt(readText('/proc/sys/kernel/random/boot_id').slice(0, 8), 16);
    const [namespace] = /\d+/.exec(readlinkSync('/proc/self/ns/pid')) ?? [];
    // Not a digest: loading node:crypto would delay the start of a run.
    return namespace === undefined ? '' : ((boot ^ Number(namespace)) >>> 0).toString(16).padStart(8, '0');
  } catch {
    return '';
  }
}

/** Creates a directory for this process alone among the system's temporary files. @throws {UsageError} if none can be created */
export function makeTemporaryDirectory(kind: TemporaryKind = ''): string {
  const where = placeOfProcesses();
  const owner = where === '' ? String(process.pid) : `${process.pid}.${where}`;
  try {
    return mkdtempSync(path.join(tmpdir(), `metaflow-runner-${kind}${owner}-`));
  } catch (error) {
    throw new UsageError(
      `Cannot create a temporary directory in ${tmpdir()}: ${(error as Error).message}. Set TMPDIR to use another directory.`,
      { cause: error },
    );
  }
}

/** What to remove, at the latest, when this process ends. */
const leftForTheEnd = new Set<string>();

/** A temporary directory for a program that we run, which is removed when it is disposed of. */
export function directoryForProgram(): { readonly directory: string } & Disposable {
  const directory = makeTemporaryDirectory();
  leftForTheEnd.add(directory);
  void removeLeftoversOnce();
  return {
    directory,
    [Symbol.dispose]() {
      removeOwn(directory);
      leftForTheEnd.delete(directory);
    },
  };
}

/**
 * Removes a directory with many files. If the job is cancelled, leaves it to `removeAtEnd`: removing many files takes seconds, which a
 * cancelled job needs for its report.
 */
export function discard(directory: string, cancel: AbortSignal): void {
  if (cancel.aborted) leftForTheEnd.add(directory);
  else removeOwn(directory);
}

/** Call this last in a process that has reported everything. Programs that nobody waits for any more may still be ending. */
export function removeAtEnd(): void {
  for (const directory of leftForTheEnd) removeOwn(directory);
  leftForTheEnd.clear();
}

/** How long to look for leftovers of others, in milliseconds; the next run continues. */
const MAX_SEARCH_MS = 2_000;
/** How long to look at a single directory, so that a huge one does not keep us from all others. */
const MAX_SEARCH_OF_ONE_MS = 500;

/** Loaded once a run has started, because loading takes 2 ms. */
const files = () => process.getBuiltinModule('node:fs/promises');

let hasRemoved = false;

/** Calls `removeLeftovers`, once per process. */
export async function removeLeftoversOnce(): Promise<void> {
  if (hasRemoved) return;
  hasRemoved = true;
  await removeLeftovers();
}

/**
 * Removes such directories of processes that were killed; others remove their own. Keeps what may still be in use or
 * cannot be removed. Takes a few seconds at most, and never throws.
 */
export async function removeLeftovers(): Promise<void> {
  const parent = tmpdir();
  const until = performance.now() + MAX_SEARCH_MS;
  try {
    for await (const { name } of await files().opendir(parent)) {
      if (performance.now() > until) return;
      const [, id, where] = NAME.exec(name) ?? [];
      if (id === undefined || isAlive(Number(id))) continue;
      const untouchedMs = where === placeOfProcesses() ? UNTOUCHED_MS : UNTOUCHED_ELSEWHERE_MS;
      const directory = path.join(parent, name);
      const end = Math.min(until, performance.now() + MAX_SEARCH_OF_ONE_MS);
      if (await isLeft(directory, untouchedMs, end)) removeOwn(directory);
    }
  } catch {
    // This is only a cleanup.
  }
}

/** A directory with more entries may still be in use, or may be meant to keep us searching forever. */
const MAX_ENTRIES = 10_000;

/** Whether it belongs to our user, and nothing in it has changed for a long time, as far as we can see in time. Follows no links. */
async function isLeft(directory: string, untouchedMs: number, until: number): Promise<boolean> {
  const { lstat, opendir } = files();
  // eslint-disable-next-line no-restricted-properties -- A file's time is of the same clock.
  const isOld = ({ mtimeMs }: { readonly mtimeMs: number }) => Date.now() - mtimeMs > untouchedMs;
  try {
    const own = await lstat(directory);
    if (!own.isDirectory() || own.uid !== process.getuid?.() || !isOld(own)) return false;
    const folders = [directory];
    let entries = 0;
    for (const folder of folders) {
      for await (const { name } of await opendir(folder)) {
        entries += 1;
        if (entries > MAX_ENTRIES || performance.now() > until) return false;
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
