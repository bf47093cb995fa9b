import { existsSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../runner/index.js';

/** A directory, and what we call it to the user. */
export interface Place {
  readonly directory: string;
  readonly name: string;
}

/** Where environments may be created. */
export interface Places {
  /** Where to keep environments for later; `undefined` if there is no such place. */
  readonly cache: Place | undefined;
  /** A directory for temporary files. */
  readonly temporary: Place;
}

/**
 * The cache or, if the cache cannot be used, a directory among temporary files. The cache may belong to another user,
 * be mounted read-only, or not be a directory.
 * @throws {UsageError} if neither can be used
 */
export async function writableDirectory(
  { cache, temporary }: Places,
  log: (line: string) => void,
): Promise<string> {
  const problem = cache && (await problemOf(cache.directory));
  if (cache && problem === undefined) return cache.directory;
  const own = path.join(temporary.directory, `metaflow-runner-${process.getuid?.() ?? ''}`);
  const alsoThere = await problemOf(own);
  if (alsoThere !== undefined) {
    const problems = [problem, alsoThere].filter((one) => one !== undefined).join('; ');
    const places = cache ? `neither ${cache.name} nor ${temporary.name} can` : `${temporary.name} cannot`;
    throw new UsageError(`Metaflow cannot be installed: ${places} be written to (${problems}).`);
  }
  if (cache)
    log(
      `${cache.name} cannot be written to (${problem ?? ''}). Metaflow is installed in ${temporary.name} instead.`,
    );
  return own;
}

async function problemOf(directory: string): Promise<string | undefined> {
  return (await writeProblem(directory)) ?? (await ownerProblem(directory));
}

/** Tries it, because permissions do not show whether a directory is writable: a file system may be read-only, and root may do anything. */
async function writeProblem(directory: string): Promise<string | undefined> {
  try {
    await makeDirectory(directory);
    await rmdir(await mkdtemp(path.join(directory, 'writable-')));
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Node's recursive `mkdir` never returns if a parent exists but does not accept directories, as below /proc. */
async function makeDirectory(directory: string): Promise<void> {
  const parent = path.dirname(directory);
  if (!existsSync(parent)) await makeDirectory(parent);
  await mkdir(directory, { mode: 0o755 }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
}

/**
 * Whether the contents of a directory of environments come from us or from root. Where others may write, as among
 * temporary files and often in a tool cache, someone could have planted an environment for us to run. False if the
 * directory does not exist.
 */
export async function isTrusted(directory: string): Promise<boolean> {
  try {
    const [named, found] = [await lstat(directory), await stat(directory)];
    const isOwned = [named, found].every(({ uid }) => uid === 0 || uid === process.getuid?.());
    return isOwned && (found.mode & 0o022) === 0;
  } catch {
    return false;
  }
}

async function ownerProblem(directory: string): Promise<string | undefined> {
  return (await isTrusted(directory))
    ? undefined
    : `${directory} belongs to another user, or others may write to it`;
}
