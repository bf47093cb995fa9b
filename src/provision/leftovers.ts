import { existsSync } from 'node:fs';
import { lstat, readdir, readlink } from 'node:fs/promises';
import path from 'node:path';
import { removeOwn } from '../client/regular-file.js';

const HOUR_MS = 60 * 60 * 1000;

/** In an environment with requirements: whose Metaflow it uses, its own or its interpreter's. Written last. */
export const WHOSE_METAFLOW = 'whose-metaflow';

/** An installation takes minutes; if it is older than this, it was killed. */
const HALF_INSTALLED_MS = 6 * HOUR_MS;

/** Ranges are resolved again each day, but a run may still be using the environment of an earlier day. */
const OF_ANOTHER_DAY_MS = 7 * 24 * HOUR_MS;

/**
 * `metaflow-<version>-<digest>` is a link to a directory whose name has six more characters, as has that of a uv that
 * is being downloaded, and of a directory that only shows whether we can write.
 */
const LINK = /^metaflow-(.+)-[0-9a-f]{16}$/;
const TEMPORARY_NAME = /^(?:metaflow-.+-[0-9a-f]{16}|uv-[\d.]+-\w+-\w+|writable)-\w{6}(?:\.link)?$/;

/**
 * Removes what killed installations left in a directory of environments, and environments that ranges resolved to on
 * earlier days. Keeps what cannot be removed.
 * @param isExact whether a version always stands for the same release
 */
export async function removeLeftovers(
  directory: string,
  isExact: (version: string) => boolean,
): Promise<void> {
  const names = await readdir(directory).catch(() => []);
  const kept = new Set<string>();
  for (const name of names) {
    const version = LINK.exec(name)?.[1];
    if (version === undefined) continue;
    if (!isExact(version) && (await ageOf(directory, name)) > OF_ANOTHER_DAY_MS)
      removeOwn(path.join(directory, name));
    else kept.add(path.basename(await readlink(path.join(directory, name)).catch(() => '')));
  }
  for (const name of names.filter((candidate) => TEMPORARY_NAME.test(candidate) && !kept.has(candidate)))
    if ((await ageOf(directory, name)) > oldest(path.join(directory, name)))
      removeOwn(path.join(directory, name));
}

/** Removes directories that killed restorations left, by the beginning of their names. Keeps what cannot be removed. */
export async function removeHalfRestored(directory: string, beginning: string): Promise<void> {
  for (const name of await readdir(directory).catch(() => []))
    if (name.startsWith(beginning) && (await ageOf(directory, name)) > HALF_INSTALLED_MS)
      removeOwn(path.join(directory, name));
}

/** An environment that was replaced may still be in use. */
function oldest(made: string): number {
  return existsSync(path.join(made, WHOSE_METAFLOW)) ? OF_ANOTHER_DAY_MS : HALF_INSTALLED_MS;
}

/** In milliseconds; 0 if it is gone. */
async function ageOf(directory: string, name: string): Promise<number> {
  const found = await lstat(path.join(directory, name)).catch(() => undefined);
  // eslint-disable-next-line no-restricted-properties -- A file's time is of the same clock.
  return found ? Date.now() - found.mtimeMs : 0;
}
