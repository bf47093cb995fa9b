import { readdirSync } from 'node:fs';
import { isIdentifier } from '../identifiers.js';

/** What is in a directory; nothing where there is none. */
export function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

/** Names of the objects, as runs and tasks, that a directory of Metaflow's local datastore has a folder of; another's is not Metaflow's. */
export function objectsIn(directory: string): string[] {
  try {
    return readdirSync(directory, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== '_meta' && isIdentifier(entry.name))
      .map(({ name }) => name);
  } catch {
    return [];
  }
}
