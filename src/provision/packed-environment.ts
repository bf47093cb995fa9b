import type { Commands } from './commands.js';
import { WHOSE_METAFLOW } from './leftovers.js';

/** Keeps environments for other machines. */
export interface EnvironmentStore {
  /** Downloads an environment's archive to a file. @returns whether the archive exists and is unchanged */
  restore(name: string, file: string, signal: AbortSignal): Promise<boolean>;
  /** Called for an environment that was created or restored. */
  noteReady(ready: ReadyEnvironment): void;
}

export interface ReadyEnvironment {
  readonly name: string;
  /** Writes the archive of a created environment; `undefined` for a restored one. @throws {Error} if something has changed it since */
  readonly pack?: (file: string, signal: AbortSignal) => Promise<void>;
}

/** What both programs consider part of an environment; unpacking recreates the rest. */
const COMMON = `
import hashlib, shutil, tarfile
MAX_FILES, MAX_BYTES = 200_000, 4 * 1024 ** 3
FOLDERS = ("bin", "lib", "share", "include", "etc")
MARKER = "${WHOSE_METAFLOW}"

def is_part(name):
    first, *rest = name.split("/")
    return name == MARKER or (first in FOLDERS and len(rest) > 0 and not any(part in ("", ".", "..") for part in rest))
`;

/** Prints a digest of all files, when each was last changed, and its identity. */
const STATE = `
def files_of(root):
    for directory, folders, names in os.walk(root):
        folders.sort()
        links = [name for name in folders if os.path.islink(os.path.join(directory, name))]
        for name in sorted(names + links):
            yield os.path.relpath(os.path.join(directory, name), root)

def state_of(root):
    digest = hashlib.sha256()
    for name in files_of(root):
        found = os.lstat(os.path.join(root, name))
        digest.update(repr((name, found.st_mode, found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino)).encode())
    return digest.hexdigest()
`;

const STATE_PROGRAM = `${COMMON}${STATE}
print()
print(state_of(sys.argv[1]))
`;

/** Scripts begin with the environment's own path, which differs elsewhere; the link to it is the same everywhere. */
const PACK_PROGRAM = `${COMMON}${STATE}
import io, stat
root, link, state, out = sys.argv[1:]
if state_of(root) != state:
    sys.exit("something has changed it since it was made")
with tarfile.open(out, "x:gz", compresslevel=1) as archive:
    for name in files_of(root):
        file = os.path.join(root, name)
        found = os.lstat(file)
        if not is_part(name) or (stat.S_ISLNK(found.st_mode) and name.startswith("bin/")):
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

/** Writes only plain files, below an environment that has just been created. Keeps whatever is already there. */
const UNPACK_PROGRAM = `${COMMON}
archive, root = sys.argv[1:]
files = size = 0
made = set()
os.umask(0o022)
with tarfile.open(archive, "r|gz") as members:
    for member in members:
        files, size = files + 1, size + member.size
        if not member.isreg() or not is_part(member.name):
            sys.exit(repr(member.name) + " is not a plain file of an environment")
        if files > MAX_FILES or size > MAX_BYTES:
            sys.exit("it unpacks to more than an environment should")
        file = os.path.join(root, *member.name.split("/"))
        directory = os.path.dirname(file)
        if directory not in made:
            os.makedirs(directory, exist_ok=True)
            made.add(directory)
        try:
            descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, member.mode & 0o755 | 0o600)
        except FileExistsError:
            continue
        with open(descriptor, "wb", buffering=0) as written:
            shutil.copyfileobj(members.extractfile(member), written, 1024 ** 2)
            os.utime(descriptor, (member.mtime, member.mtime))
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
    { python, program: PACK_PROGRAM, args: [environment, link, state, file] },
    'the environment could not be packed',
  );
}

/** Adds the archive's files to an environment that has just been created. @throws {Error} */
export async function unpackEnvironment(
  python: string,
  file: string,
  environment: string,
  commands: Commands,
): Promise<void> {
  await commands.must(
    { python, program: UNPACK_PROGRAM, args: [file, environment] },
    'the archive could not be unpacked',
  );
}
