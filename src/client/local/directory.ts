import { opendirSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { isIdentifier } from '../identifiers.js';

/** How many names of a directory are read: a flow can leave more there than anyone has time for. */
export const MOST_NAMES = 50_000;

/** A directory of no more bytes has some thousand names at most, and is read at once: that takes half the time. */
const SMALL_BYTES = 64 * 1024;

/** The entries of a directory by name; empty if it does not exist. */
export function namesIn(directory: string): string[] {
  try {
    if (statSync(directory).size <= SMALL_BYTES) return readdirSync(directory);
  } catch {
    return [];
  }
  return entriesIn(directory).map(({ name }) => name);
}

/** Names of the objects, as runs and tasks, that a directory of Metaflow's local datastore has a folder of; another's is not Metaflow's. */
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
      while (entries.length < MOST_NAMES) {
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
