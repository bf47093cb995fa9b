import { closeSync, constants, futimesSync, mkdirSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { archivedFiles, type ArchivedFile } from '../archive/archived-files.js';
import type { Commands } from './commands.js';
import { WHOSE_METAFLOW } from './leftovers.js';

/** Keeps environments for other machines. */
export interface EnvironmentStore {
  /**
   * Passes on an environment's archive while it arrives. Rejects if the archive turns out not to be what was saved: then, what was unpacked
   * must not be used.
   * @returns whether the archive exists
   */
  restore(
    name: string,
    unpack: (archive: AsyncIterable<Uint8Array>) => Promise<void>,
    signal: AbortSignal,
  ): Promise<boolean>;
  /** Called for an environment that was created or restored. */
  noteReady(ready: ReadyEnvironment): void;
}

export interface ReadyEnvironment {
  readonly name: string;
  /** Writes the archive of a created environment; `undefined` for a restored one. @throws {Error} if something has changed it since */
  readonly pack?: (file: string, signal: AbortSignal) => Promise<void>;
}

/** What an environment consists of, apart from what `venv` makes. */
const FOLDERS = ['bin', 'lib', 'share', 'include', 'etc'];

/** Lists all files and links of a directory. */
export const FILES_OF = `
def files_of(root):
    for directory, folders, names in os.walk(root):
        folders.sort()
        links = [name for name in folders if os.path.islink(os.path.join(directory, name))]
        for name in sorted(names + links):
            yield os.path.relpath(os.path.join(directory, name), root)
`;

/** Prints a digest of all files, when each was last changed, and its identity. */
const STATE = `${FILES_OF}
import hashlib

def state_of(root):
    digest = hashlib.sha256()
    for name in files_of(root):
        found = os.lstat(os.path.join(root, name))
        digest.update(repr((name, found.st_mode, found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino)).encode())
    return digest.hexdigest()
`;

const STATE_PROGRAM = `${STATE}
print()
print(state_of(sys.argv[1]))
`;

/** Scripts begin with the environment's own path, which differs elsewhere; the link to it is the same everywhere. */
const PACK_PROGRAM = `${STATE}
import io, stat, tarfile
root, link, state, out, *parts = sys.argv[1:]
if state_of(root) != state:
    sys.exit("something has changed it since it was made")
with tarfile.open(out, "x:gz", compresslevel=1) as archive:
    for name in files_of(root):
        file = os.path.join(root, name)
        found = os.lstat(file)
        if name.split("/")[0] not in parts or (stat.S_ISLNK(found.st_mode) and name.startswith("bin/")):
            continue
        if not stat.S_ISREG(found.st_mode):
            sys.exit(name + " is not a plain file")
        about = tarfile.TarInfo(name)
        about.mode, about.mtime, about.size = found.st_mode & 0o755, int(found.st_mtime), found.st_size
        with open(file, "rb") as content:
            if name.startswith("bin/") and found.st_size < 1024 ** 2:
                text = content.read().replace(os.fsencode(root), os.fsencode(link))
                about.size = len(text)
                content = io.BytesIO(text)
            archive.addfile(about, content)
`;

/** The state that `packEnvironment` compares with. */
export async function stateOf(python: string, environment: string, commands: Commands): Promise<string> {
  return await commands.must(
    { python, program: STATE_PROGRAM, args: [environment] },
    'The environment could not be inspected',
  );
}

export interface Packing {
  readonly python: string;
  /** Its real directory, and the link that users use. */
  readonly environment: string;
  readonly link: string;
  readonly state: string;
}

/** @throws {Error} if the environment has changed since it was created */
export async function packEnvironment(
  { python, environment, link, state }: Packing,
  file: string,
  commands: Commands,
): Promise<void> {
  await commands.must(
    { python, program: PACK_PROGRAM, args: [environment, link, state, file, WHOSE_METAFLOW, ...FOLDERS] },
    'the environment could not be packed',
  );
}

/** How many files an archive may have. */
export const MAX_FILES = 200_000;
const MAX_BYTES = 4 * 1024 ** 3;

/** Adds an archive's files to an environment that has just been created. @throws {Error} */
export async function unpackEnvironment(
  archive: AsyncIterable<Uint8Array>,
  environment: string,
  signal: AbortSignal,
): Promise<void> {
  const isOf = (name: string) =>
    name === WHOSE_METAFLOW || FOLDERS.some((folder) => name.startsWith(`${folder}/`));
  await unpackFiles(archive, environment, isOf, signal);
}

/**
 * Writes an archive's files to a directory: only plain files below it, and none that is already there.
 * @param isPart whether such an archive may contain a path
 * @throws {Error}
 */
export async function unpackFiles(
  archive: AsyncIterable<Uint8Array>,
  directory: string,
  isPart: (name: string) => boolean,
  signal: AbortSignal,
): Promise<void> {
  const folders = new Set<string>();
  let [files, bytes] = [0, 0];
  for await (const archived of archivedFiles(archive, signal)) {
    files += 1;
    bytes += archived.size;
    if (!isBelow(archived.path) || !isPart(archived.path))
      throw new Error(`it contains ${JSON.stringify(archived.path)}, which is not a file of an environment`);
    if (files > MAX_FILES || bytes > MAX_BYTES)
      throw new Error('it unpacks to more than an environment should');
    const file = path.join(directory, archived.path);
    const folder = path.dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    await writeNew(file, archived);
  }
}

/** Whether a path leads nowhere but down. */
export function isBelow(name: string): boolean {
  return !name.split('/').some((part) => ['', '.', '..'].includes(part));
}

async function writeNew(file: string, { content, mode, mtime }: ArchivedFile): Promise<void> {
  const descriptor = created(file, (mode & 0o755) | 0o600);
  if (descriptor === undefined) return;
  try {
    for await (const piece of content)
      for (let at = 0; at < piece.length;) at += writeSync(descriptor, piece, at);
    // Python compares it with what the byte code says.
    futimesSync(descriptor, mtime, mtime);
  } finally {
    closeSync(descriptor);
  }
}

/** Its descriptor; `undefined` if there is such a file. */
function created(file: string, mode: number): number | undefined {
  try {
    return openSync(file, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, mode);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  }
}
