import { realpathSync } from 'node:fs';
import path from 'node:path';
import { parseForeignJson } from '../foreign-json.js';
import { readRegularText } from '../regular-file.js';

/**
 * The real path of a file of a datastore. It ends in these names, also when all links are resolved: who wrote the data, maybe another
 * job, must not make us read, and publish, any other file.
 * @throws {Error} when it does not, or the file is not there
 */
export function ownFile(file: string, names: readonly string[]): string {
  const real = realpathSync.native(file);
  if (real.endsWith(['', ...names].join(path.sep))) return real;
  throw new Error(`${file} is no file of the datastore's own`);
}

/**
 * A JSON object in a file of a datastore's own.
 * @param root the datastore's folder, below which the file has these names
 * @param told how many bytes it has, about
 * @throws {Error} when there is none, or it is larger
 */
export function readOwnJson(
  root: string,
  names: readonly string[],
  mostBytes: number,
  told?: (bytes: number) => void,
): Readonly<Record<string, unknown>> {
  const file = ownFile(path.join(root, ...names), names);
  const text = readRegularText(file, mostBytes);
  told?.(text.length);
  return (parseForeignJson(text) ?? {}) as Record<string, unknown>;
}
