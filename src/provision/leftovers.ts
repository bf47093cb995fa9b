import { existsSync } from 'node:fs';
import { lstat, readdir, readlink } from 'node:fs/promises';
import path from 'node:path';
import { removeOwn } from '../client/regular-file.js';

const HOUR_MS = 60 * 60 * 1000;

/** In an environment with requirements: whose Metaflow it has, its own or its interpreter's. It is written last. */
export const WHOSE_METAFLOW = 'whose-metaflow';

/** An installation takes minutes; one that is older was killed. */
const HALF_INSTALLED_MS = 6 * HOUR_MS;

/** What a range stands for is looked up again each day; a run may still use what an earlier day had. */
const OF_ANOTHER_DAY_MS = 7 * 24 * HOUR_MS;

/** `metaflow-<version>-<digest>` is a link to a directory that has six more characters, as has a uv that is being fetched. */
const LINK = /^metaflow-(.+)-[0-9a-f]{16}$/;
const MADE = /^(?:metaflow-.+-[0-9a-f]{16}|uv-[\d.]+-\w+-\w+)-\w{6}(?:\.link)?$/;

/**
 * Removes from a directory of environments what a killed installation left, and environments of ranges of earlier days. What cannot be
 * removed stays.
 * @param isExact whether a version is always the same one
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
  for (const name of names.filter((candidate) => MADE.test(candidate) && !kept.has(candidate)))
    if ((await ageOf(directory, name)) > oldest(path.join(directory, name)))
      removeOwn(path.join(directory, name));
}

/** One that was replaced may still be in use. */
function oldest(made: string): number {
  return existsSync(path.join(made, WHOSE_METAFLOW)) ? OF_ANOTHER_DAY_MS : HALF_INSTALLED_MS;
}

/** In milliseconds; of what is gone it is 0. */
async function ageOf(directory: string, name: string): Promise<number> {
  const found = await lstat(path.join(directory, name)).catch(() => undefined);
  return found ? Date.now() - found.mtimeMs : 0;
}
