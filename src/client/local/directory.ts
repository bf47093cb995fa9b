import { opendirSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { isIdentifier } from '../identifiers.js';

/** How many names of a directory to read: a flow can leave more than anyone has time for. */
export const MAX_NAMES = 50_000;

/** A directory of at most this size has a few thousand names and is read in one call, which takes half the time. */
const SMALL_BYTES = 64 * 1024;

/** The names of a directory's entries; empty if it does not exist. */
export function namesIn(directory: string): string[] {
  try {
    if (statSync(directory).size <= SMALL_BYTES) return readdirSync(directory);
  } catch {
    return [];
  }
  return entriesIn(directory).map(({ name }) => name);
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
