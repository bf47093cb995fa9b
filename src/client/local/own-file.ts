import { realpathSync } from 'node:fs';
import path from 'node:path';
import { parseForeignJson } from '../foreign-json.js';
import { READ_NO_LINK, readRegularText } from '../regular-file.js';

/**
 * The real path of a file in a datastore. It must end in these names even after all links are resolved: whoever wrote
 * the data, possibly another job, must not make us read, and publish, any other file.
 * @throws {Error} if it does not, or the file does not exist
 */
export function ownFile(file: string, names: readonly string[]): string {
  const real = realpathSync.native(file);
  if (real.endsWith(['', ...names].join(path.sep))) return real;
  throw new Error(`${file} is not a file in the datastore`);
}

/** Verified directories by path, until the current synchronous work is done: a run has thousands of small files in few directories. */
const own = new Map<string, string>();

function ownDirectory(directory: string, names: readonly string[]): string {
  const known = own.get(directory);
  if (known !== undefined) return known;
  const real = ownFile(directory, names);
  if (own.size === 0) setImmediate(() => own.clear());
  own.set(directory, real);
  return real;
}

/** The text of a file for which `ownFile` holds. In a verified directory, only a link could lead elsewhere. */
function ownText(root: string, names: readonly string[], maxBytes: number): string {
  const directory = names.slice(0, -1);
  const file = `${ownDirectory([root, ...directory].join(path.sep), directory)}${path.sep}${names.at(-1)}`;
  try {
    return readRegularText(file, maxBytes, READ_NO_LINK);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ELOOP') throw error;
    return readRegularText(ownFile(file, names), maxBytes);
  }
}

/**
 * Reads a JSON object from a file that belongs to a datastore.
 * @param root the datastore's folder, below which the file has these names
 * @param onSize called with its approximate size in bytes
 * @throws {Error} if the file does not exist, or is larger than `maxBytes`
 */
export function readOwnJson(
  root: string,
  names: readonly string[],
  maxBytes: number,
  onSize?: (bytes: number) => void,
): Readonly<Record<string, unknown>> {
  const text = ownText(root, names, maxBytes);
  onSize?.(text.length);
  return (parseForeignJson(text) ?? {}) as Record<string, unknown>;
}
