import {
  chmodSync,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** Flags to open a file for reading without waiting for anybody, in case it is a pipe. */
export const READ_WITHOUT_WAITING = constants.O_RDONLY | constants.O_NONBLOCK;

/**
 * Opens a file that a flow could have put something else in place of. A pipe or a device, which may never end and would keep us
 * waiting, is refused, and so is a file of more than `mostBytes`.
 * @throws {Error} of the system, or that it is no file, or too large
 */
export function openRegularFile(file: string, mostBytes = Infinity): number {
  const descriptor = openSync(file, READ_WITHOUT_WAITING);
  const found = fstatSync(descriptor);
  if (found.isFile() && found.dev !== procDevice() && found.size <= mostBytes) return descriptor;
  closeSync(descriptor);
  throw new Error(
    found.size > mostBytes ? `${file} is too large: ${found.size} bytes` : `${file} is not a regular file`,
  );
}

/** The device of /proc, whose files have no size and belong to the process that opens them: its memory, its environment. */
let proc: number | undefined;
function procDevice(): number {
  return (proc ??= statSync('/proc', { throwIfNoEntry: false })?.dev ?? -1);
}

/** More is not read, unless a limit is given. */
const MOST_BYTES = 1024 ** 3;

/** To the end, but never more than the limit: the size that a file tells may be wrong, or grow. */
function bytesOf(descriptor: number, file: string, mostBytes: number): Buffer {
  let bytes = Buffer.allocUnsafe(Math.min(fstatSync(descriptor).size, mostBytes) + 1);
  let length = 0;
  for (;;) {
    const count = readSync(descriptor, bytes, length, bytes.length - length, null);
    if (count === 0) return bytes.subarray(0, length);
    length += count;
    if (length > mostBytes) throw new Error(`${file} is too large: more than ${mostBytes} bytes`);
    if (length < bytes.length) continue;
    const larger = Buffer.allocUnsafe(Math.min(2 * length + 4096, mostBytes + 1));
    bytes.copy(larger, 0, 0, length);
    bytes = larger;
  }
}

/** Reads such a file. @throws {Error} as `openRegularFile` does */
export function readRegularFile(file: string, mostBytes = MOST_BYTES): Buffer {
  return read(file, mostBytes, (descriptor) => bytesOf(descriptor, file, mostBytes));
}

/** Reads such a file in pieces, which are used again. @throws {Error} as `openRegularFile` does */
export function* piecesOfFile(file: string, mostBytes = MOST_BYTES): Generator<Buffer, void> {
  const descriptor = openRegularFile(file, mostBytes);
  try {
    const piece = Buffer.allocUnsafe(1024 * 1024);
    for (let length = 0; ;) {
      const count = readSync(descriptor, piece, 0, piece.length, null);
      if (count === 0) return;
      length += count;
      if (length > mostBytes) throw new Error(`${file} is too large: more than ${mostBytes} bytes`);
      yield piece.subarray(0, count);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Reads such a file as UTF-8. @throws {Error} as `openRegularFile` does */
export function readRegularText(file: string, mostBytes?: number): string {
  return readRegularFile(file, mostBytes).toString('utf8');
}

/** The last bytes of such a file, from where a line begins, as UTF-8: nothing of a line that is longer. @throws {Error} as `openRegularFile` does */
export function readRegularEnd(file: string, mostBytes: number): string {
  return read(file, undefined, (descriptor) => {
    const { size } = fstatSync(descriptor);
    const end = Buffer.alloc(Math.min(size, mostBytes));
    const bytesRead = readSync(descriptor, end, 0, end.length, size - end.length);
    const text = end.toString('utf8', 0, bytesRead);
    if (size <= mostBytes) return text;
    const begin = text.indexOf('\n') + 1;
    return begin === 0 ? '' : text.slice(begin);
  });
}

function read<Content>(
  file: string,
  mostBytes: number | undefined,
  content: (descriptor: number) => Content,
): Content {
  const descriptor = openRegularFile(file, mostBytes);
  try {
    return content(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Writes a file of our own, whole or not at all. A link or a pipe that a flow has put in its place is replaced: nobody waits for a reader,
 * and what the link leads to stays as it is.
 * @param content all of it, or one piece after the other
 * @throws {Error} of the system
 */
export function writeOwnFile(
  file: string,
  content: string | Uint8Array | Iterable<string>,
  mode = 0o666,
): void {
  const temporary = temporaryFor(file);
  try {
    if (typeof content === 'string' || content instanceof Uint8Array)
      writeFileSync(temporary, content, { mode, flag: 'wx' });
    else writePieces(temporary, content, mode);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writePieces(file: string, pieces: Iterable<string>, mode: number): void {
  const descriptor = openSync(file, 'wx', mode);
  try {
    for (const piece of pieces) writeFileSync(descriptor, piece);
  } finally {
    closeSync(descriptor);
  }
}

/** A new name beside a file, for what takes its place when it is whole. */
export function temporaryFor(file: string): string {
  return path.join(path.dirname(file), `.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
}

/**
 * Writes a file that a person named, whole or not at all.
 * @param follows whether one that their link leads to is written; default is yes, otherwise a link is an error
 * @throws {Error} of the system, or that there is something else than a file
 */
export function writeNamedFile(file: string, content: string, { follows = true } = {}): void {
  const isThere = requireFile(file, { follows });
  writeOwnFile(isThere ? realpathSync(file) : file, content);
}

/**
 * @returns whether there is a file
 * @throws {Error} of the system, or that there is something else
 */
export function requireFile(file: string, { follows = false } = {}): boolean {
  const existing = (follows ? statSync : lstatSync)(file, { throwIfNoEntry: false });
  if (existing && !existing.isFile())
    throw new Error(`it is ${existing.isSymbolicLink() ? 'a link' : 'not a regular file'}`);
  return existing !== undefined;
}

/**
 * Makes a directory of our own, with its parents, unless it is there.
 * @param directory its real path
 * @throws {Error} of the system, or that a flow has put a link in its place, or in that of a parent
 */
export function makeOwnDirectory(directory: string): void {
  if (!statSync(directory, { throwIfNoEntry: false })) {
    makeOwnDirectory(path.dirname(directory));
    mkdirSync(directory);
  }
  requireOwnDirectory(directory);
}

/** Where a path leads, as far as there is something. */
export function realPathOf(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    const parent = path.dirname(file);
    return parent === file ? file : path.join(realPathOf(parent), path.basename(file));
  }
}

/** @throws {Error} when a link leads from it, or from a parent, to another directory */
export function requireOwnDirectory(directory: string): void {
  const real = realpathSync.native(directory);
  if (real !== directory) throw new Error(`${directory} is a link to ${real}`);
}

/** Whether a link leads from a directory, or from a parent, elsewhere: it is not ours any more. One that is gone leads nowhere. */
export function leadsElsewhere(directory: string): boolean {
  try {
    return realpathSync.native(directory) !== directory;
  } catch {
    return false;
  }
}

/**
 * Removes a file or directory of our own with all that is in it, also directories that a flow left without permissions. Never throws: what stays
 * must not change how a run ended.
 * @returns whether it is gone
 */
export function removeOwn(directory: string): boolean {
  const remove = () => {
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    remove();
    return true;
  } catch {
    // Then it is made accessible.
  }
  try {
    makeAccessible(directory);
    remove();
    return true;
  } catch {
    return false;
  }
}

function makeAccessible(directory: string): void {
  const waiting = [directory];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    chmodSync(next, 0o700);
    for (const entry of readdirSync(next, { withFileTypes: true }))
      if (entry.isDirectory()) waiting.push(path.join(next, entry.name));
  }
}
