import { opendirSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { isIdentifier } from '../identifiers.js';

/** How many names of a directory to read: a flow can leave more than anyone has time for. */
export const MAX_NAMES = 50_000;

/** A directory of at most this size has a few thousand names and is read in one call, which takes half the time. */
const SMALL_BYTES = 64 * 1024;

/** A change within the same step of the file system's clock as the previous one does not show: steps take some milliseconds. */
const SETTLED_MS = 2000;

/** The directory that was listed last, unless it may be changing: a caller often asks several questions about one task. */
let latest:
  { readonly directory: string; readonly changedAt: number; readonly names: readonly string[] } | undefined;

/** The names of a directory's entries; empty if it does not exist. */
export function namesIn(directory: string): readonly string[] {
  try {
    const { size, ctimeMs: changedAt } = statSync(directory);
    if (size > SMALL_BYTES) return entriesIn(directory).map(({ name }) => name);
    if (latest?.directory === directory && latest.changedAt === changedAt) return latest.names;
    const names = readdirSync(directory);
    // eslint-disable-next-line no-restricted-properties -- A file's time is of the same clock.
    latest = Date.now() - changedAt > SETTLED_MS ? { directory, changedAt, names } : undefined;
    return names;
  } catch {
    return [];
  }
}

/**
 * The names of objects, such as runs and tasks, that have a folder in a directory of Metaflow's local datastore. Skips
 * names that cannot be Metaflow's.
 */
export function objectsIn(directory: string): string[] {
  return entriesIn(directory)
    .filter((entry) => entry.isDirectory() && entry.name !== '_meta' && isIdentifier(entry.name))
    .map(({ name }) => name);
}

function entriesIn(directory: string): Dirent[] {
  const entries: Dirent[] = [];
  try {
    if (statSync(directory).size <= SMALL_BYTES) return readdirSync(directory, { withFileTypes: true });
    const opened = opendirSync(directory, { bufferSize: 256 });
    try {
      while (entries.length < MAX_NAMES) {
        const entry = opened.readSync();
        if (!entry) break;
        entries.push(entry);
      }
    } finally {
      opened.closeSync();
    }
  } catch {
    return [];
  }
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
