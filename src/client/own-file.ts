import { realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * The real path of a file of a datastore. It ends in these names, also when all links are resolved: who wrote the data, maybe another
 * job, must not make us read, and publish, any other file.
 * @throws {Error} when it does not, or the file is not there
 */
export function ownFile(file: string, names: readonly string[]): string {
  const real = realpathSync(file);
  if (real.endsWith(['', ...names].join(path.sep))) return real;
  throw new Error(`${file} is no file of the datastore's own`);
}
