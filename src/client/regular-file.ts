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

/** Flags to open a file for reading without blocking, in case it is a pipe. */
export const READ_WITHOUT_WAITING = constants.O_RDONLY | constants.O_NONBLOCK;

/** The same for a file that must not be a link: the system refuses to open one, with ELOOP. */
export const READ_NO_LINK = READ_WITHOUT_WAITING | constants.O_NOFOLLOW;

/**
 * Opens a file that a flow could have replaced by something else. Refuses a pipe or a device, which may never end and
 * would block us, and a file of more than `maxBytes`.
 * @throws {Error} from the system, or because it is not a file, or is too large
 */
export function openRegularFile(file: string, maxBytes = Infinity): number {
  return openedFile(file, maxBytes, READ_WITHOUT_WAITING).descriptor;
}

interface OpenedFile {
  readonly descriptor: number;
  /** In bytes, when it was opened. */
  readonly size: number;
}

function openedFile(file: string, maxBytes: number, flags: number): OpenedFile {
  const descriptor = openSync(file, flags);
  const found = fstatSync(descriptor);
  const { size } = found;
  if (found.isFile() && found.dev !== procDevice() && size <= maxBytes) return { descriptor, size };
  closeSync(descriptor);
  throw new Error(size > maxBytes ? `${file} is too large: ${size} bytes` : `${file} is not a regular file`);
}

/** The device of /proc, whose files have no size and belong to the process that opens them: its memory, its environment. */
let proc: number | undefined;
function procDevice(): number {
  return (proc ??= statSync('/proc', { throwIfNoEntry: false })?.dev ?? -1);
}

/** The default limit for reading a file. */
const MAX_BYTES = 1024 ** 3;

/** Reads to the end, but never beyond the limit: a file's reported size may be wrong, or grow. */
function bytesOf({ descriptor, size }: OpenedFile, file: string, maxBytes: number): Buffer {
  let bytes = Buffer.allocUnsafe(Math.min(size, maxBytes) + 1);
  let length = 0;
  for (;;) {
    const count = readSync(descriptor, bytes, length, bytes.length - length, null);
    length += count;
    if (length > maxBytes) throw new Error(`${file} is too large: more than ${maxBytes} bytes`);
    // There was room for one more byte than the file has.
    if (count === 0 || length === size) return bytes.subarray(0, length);
    if (length < bytes.length) continue;
    const larger = Buffer.allocUnsafe(Math.min(2 * length + 4096, maxBytes + 1));
    bytes.copy(larger, 0, 0, length);
    bytes = larger;
  }
}

/** Reads such a file. @throws {Error} as `openRegularFile` does */
export function readRegularFile(file: string, maxBytes = MAX_BYTES, flags = READ_WITHOUT_WAITING): Buffer {
  return read(openedFile(file, maxBytes, flags), (opened) => bytesOf(opened, file, maxBytes));
}

/**
 * Reads the text of a file that a person named, which may be a pipe; waits until somebody writes to it. A link in a checkout may lead to a
 * device that never ends, so this reads no more than `maxBytes`. @throws {Error} from the system, or because it is too large
 */
export function readNamedText(file: string, maxBytes: number): string {
  const descriptor = openSync(file, constants.O_RDONLY);
  return read({ descriptor, size: 0 }, (opened) => bytesOf(opened, file, maxBytes)).toString();
}

/** Reads such a file in pieces, reusing one buffer. @throws {Error} as `openRegularFile` does */
export function* piecesOfFile(file: string, maxBytes = MAX_BYTES): Generator<Buffer, void> {
  const descriptor = openRegularFile(file, maxBytes);
  try {
    const piece = Buffer.allocUnsafe(1024 * 1024);
    for (let length = 0; ;) {
      const count = readSync(descriptor, piece, 0, piece.length, null);
      if (count === 0) return;
      length += count;
      if (length > maxBytes) throw new Error(`${file} is too large: more than ${maxBytes} bytes`);
      yield piece.subarray(0, count);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Reads such a file as UTF-8. @throws {Error} as `openRegularFile` does */
export function readRegularText(file: string, maxBytes?: number, flags?: number): string {
  return readRegularFile(file, maxBytes, flags).toString('utf8');
}

/**
 * The last bytes of such a file as UTF-8, from the beginning of a line; nothing of a line that is longer.
 * @throws {Error} as `openRegularFile` does
 */
export function readRegularEnd(file: string, maxBytes: number): string {
  return read(openedFile(file, Infinity, READ_WITHOUT_WAITING), ({ descriptor, size }) => {
    const end = Buffer.alloc(Math.min(size, maxBytes));
    const bytesRead = readSync(descriptor, end, 0, end.length, size - end.length);
    const text = end.toString('utf8', 0, bytesRead);
    if (size <= maxBytes) return text;
    const begin = text.indexOf('\n') + 1;
    return begin === 0 ? '' : text.slice(begin);
  });
}

function read<Content>(opened: OpenedFile, content: (opened: OpenedFile) => Content): Content {
  try {
    return content(opened);
  } finally {
    closeSync(opened.descriptor);
  }
}

/**
 * Writes a file of our own, completely or not at all. If a flow has put a link or a pipe in its place, this replaces
 * it: we do not wait for a reader, and whatever the link leads to does not change.
 * @param content all of it, or its pieces in order
 * @throws {Error} from the system
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

/** A new name beside a file, for a file that replaces it once complete. */
export function temporaryFor(file: string): string {
  return path.join(path.dirname(file), `.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
}

/**
 * Writes a file that a person named, completely or not at all.
 * @param follows whether to write the file that a link leads to; if false, a link is an error. Default: true
 * @throws {Error} from the system, or because there is something other than a file
 */
export function writeNamedFile(file: string, content: string, { follows = true } = {}): void {
  const isThere = requireFile(file, { follows });
  writeOwnFile(isThere ? realpathSync(file) : file, content);
}

/**
 * @returns whether the file exists
 * @throws {Error} from the system, or because there is something other than a file
 */
export function requireFile(file: string, { follows = false } = {}): boolean {
  const existing = (follows ? statSync : lstatSync)(file, { throwIfNoEntry: false });
  if (existing && !existing.isFile())
    throw new Error(`it is ${existing.isSymbolicLink() ? 'a link' : 'not a regular file'}`);
  return existing !== undefined;
}

/**
 * Creates a directory that a person named, with its parents, unless it exists. Node's own recursive way never returns below /proc, where a
 * link in a checkout may lead.
 * @throws {Error} from the system
 */
export function makeDirectory(directory: string): void {
  if (isDirectory(directory)) return;
  makeDirectory(path.dirname(directory));
  try {
    mkdirSync(directory);
  } catch (error) {
    // Another process may have been faster.
    if (!isDirectory(directory)) throw error;
  }
}

function isDirectory(directory: string): boolean {
  return statSync(directory, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * Creates a directory of our own, with its parents, unless it exists.
 * @param directory its real path
 * @throws {Error} from the system, or because a flow has put a link in its place, or in a parent's
 */
export function makeOwnDirectory(directory: string): void {
  if (!statSync(directory, { throwIfNoEntry: false })) {
    makeOwnDirectory(path.dirname(directory));
    mkdirSync(directory);
  }
  requireOwnDirectory(directory);
}

/** Where a path leads, resolved as far as it exists. */
export function realPathOf(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    const parent = path.dirname(file);
    return parent === file ? file : path.join(realPathOf(parent), path.basename(file));
  }
}

/** @throws {Error} if it, or a parent, is a link to another directory */
export function requireOwnDirectory(directory: string): void {
  const real = realpathSync.native(directory);
  if (real !== directory) throw new Error(`${directory} is a link to ${real}`);
}

/** Whether a directory, or a parent, is a link to elsewhere, so that it is no longer ours. False if it does not exist. */
export function leadsElsewhere(directory: string): boolean {
  try {
    return realpathSync.native(directory) !== directory;
  } catch {
    return false;
  }
}

/**
 * Removes a file or directory of our own with everything in it, including directories that a flow left without
 * permissions. Never throws, because leftovers must not change how a run ended.
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
    // Make it accessible first.
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
