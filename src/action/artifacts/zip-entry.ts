import { closeSync, createReadStream, createWriteStream, fstatSync, openSync, readSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw, inflateRawSync } from 'node:zlib';
import { limitedTo } from '../network/answer-body.js';

/** A ZIP archive that is read in parts. */
interface Archive {
  readonly size: number;
  /** @throws {RangeError} if the archive has fewer bytes */
  read(at: number, length: number): Buffer;
}

/** Where a file's stored bytes are. */
interface Entry {
  readonly isDeflated: boolean;
  readonly begin: number;
  readonly packed: number;
}

/**
 * The content of the first file in a ZIP archive with a wanted path; no other file is unpacked. `undefined` if there is none.
 * @throws {Error} if the archive is damaged, or the file is larger than allowed
 */
export function unpackedEntry(
  bytes: Buffer,
  isWanted: (path: string) => boolean,
  maxBytes: number,
): Buffer | undefined {
  const read = (at: number, length: number) => whole(bytes.subarray(at, at + length), length);
  return withPlainErrors(() => {
    const archive = { size: bytes.length, read };
    const entry = entryOf(archive, isWanted);
    if (!entry) return undefined;
    const content = read(entry.begin, entry.packed);
    if (entry.isDeflated) return inflateRawSync(content, { maxOutputLength: maxBytes });
    if (content.length > maxBytes) throw new TooLargeError();
    return content;
  }, maxBytes);
}

/**
 * Unpacks the first file in a ZIP archive with a wanted path to a place that we choose. Resolves to whether there is one.
 * @throws {Error} if the archive is damaged, or the file is larger than already compressed data can be; the signal's reason
 */
export async function unpackEntry(
  file: string,
  isWanted: (path: string) => boolean,
  to: string,
  signal: AbortSignal,
): Promise<boolean> {
  const descriptor = openSync(file, 'r');
  let entry: Entry | undefined;
  try {
    const read = (at: number, length: number) => {
      const buffer = Buffer.alloc(length);
      return whole(buffer.subarray(0, readSync(descriptor, buffer, 0, length, at)), length);
    };
    entry = withPlainErrors(() => entryOf({ size: fstatSync(descriptor).size, read }, isWanted));
  } finally {
    closeSync(descriptor);
  }
  if (!entry) return false;
  const { begin, packed, isDeflated } = entry;
  if (packed === 0) return false;
  const maxBytes = 2 * packed + MARGIN;
  const stored = createReadStream(file, { start: begin, end: begin + packed - 1 });
  const unpacked = isDeflated ? createInflateRaw() : new PassThrough();
  try {
    await pipeline(
      stored,
      unpacked,
      limitedTo(maxBytes, () => new TooLargeError()),
      createWriteStream(to),
      { signal },
    );
  } catch (error) {
    signal.throwIfAborted();
    withPlainErrors(() => {
      throw error;
    }, maxBytes);
  }
  return true;
}

/** Compressed data gets no smaller, apart from the small files stored beside it. */
const MARGIN = 1024 * 1024;

class TooLargeError extends Error {
  readonly code = 'ERR_BUFFER_TOO_LARGE';
}

/** Puts errors into words for people who do not program. */
function withPlainErrors<Result>(read: () => Result, maxBytes = Infinity): Result {
  try {
    return read();
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    const what = isTooLarge
      ? `it unpacks to more than ${maxBytes} bytes`
      : 'it is not a ZIP archive, or it is damaged';
    throw new Error(what, { cause: error });
  }
}

function whole(bytes: Buffer, length: number): Buffer {
  if (bytes.length !== length) throw new RangeError('cut off');
  return bytes;
}

/** The end of the directory is followed by a comment of up to 64 KiB. */
const MAX_END_BYTES = 22 + 0xffff;
/** How many bytes of names are read. Our own directories never have more. */
const MAX_DIRECTORY_BYTES = 1024 * 1024;
/** Marks a number that is too large for its field and is stored elsewhere. */
const ELSEWHERE = 0xffff_ffff;

function entryOf(archive: Archive, isWanted: (path: string) => boolean): Entry | undefined {
  const { begin, length } = directoryOf(archive);
  const directory = archive.read(begin, Math.min(length, MAX_DIRECTORY_BYTES));
  for (let at = 0; at < directory.length;) {
    if (directory.readUInt32LE(at) !== 0x0201_4b50) throw new RangeError('no entry');
    const name = at + 46;
    const extra = name + directory.readUInt16LE(at + 28);
    const next = extra + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    if (isWanted(directory.toString('utf8', name, extra)))
      return placeOf(archive, directory.subarray(at, next), extra - at);
    at = next;
  }
  return undefined;
}

function directoryOf(archive: Archive): { readonly begin: number; readonly length: number } {
  const tailBytes = Math.min(archive.size, MAX_END_BYTES);
  const tail = archive.read(archive.size - tailBytes, tailBytes);
  const end = tail.lastIndexOf('PK\x05\x06');
  if (end < 0) throw new RangeError('no end');
  const [length, begin] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  if (begin !== ELSEWHERE && length !== ELSEWHERE) return { begin, length };
  const large = archive.read(numberAt(tail, end - 20 + 8), 56);
  return { begin: numberAt(large, 48), length: numberAt(large, 40) };
}

function placeOf(archive: Archive, entry: Buffer, extraAt: number): Entry | undefined {
  const [method, size] = [entry.readUInt16LE(10), entry.readUInt32LE(24)];
  if (method !== 0 && method !== 8) throw new RangeError('another method');
  let packed = entry.readUInt32LE(20);
  let local = entry.readUInt32LE(42);
  if (packed === ELSEWHERE || local === ELSEWHERE) {
    // The numbers that did not fit, in this order.
    let at = largeNumbersIn(entry, extraAt) + (size === ELSEWHERE ? 8 : 0);
    if (packed === ELSEWHERE) {
      packed = numberAt(entry, at);
      at += 8;
    }
    if (local === ELSEWHERE) local = numberAt(entry, at);
  }
  const header = archive.read(local, 30);
  if (header.readUInt32LE(0) !== 0x0403_4b50) throw new RangeError('no file');
  const begin = local + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  if (begin + packed > archive.size) throw new RangeError('cut off');
  return { isDeflated: method === 8, begin, packed };
}

function largeNumbersIn(entry: Buffer, extraAt: number): number {
  for (let at = extraAt; ; at += 4 + entry.readUInt16LE(at + 2))
    if (entry.readUInt16LE(at) === 1) return at + 4;
}

function numberAt(bytes: Buffer, at: number): number {
  return Number(bytes.readBigUInt64LE(at));
}
