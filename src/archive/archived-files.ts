import { addAbortSignal, pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ByteQueue } from './byte-queue.js';
import {
  BLOCK,
  extendedPath,
  MAX_EXTENDED_BYTES,
  padding,
  readTarHeader,
  type TarHeader,
} from './tar-header.js';

/** Files up to this size are read at once, larger ones in pieces. */
export const SMALL = 64 * 1024;

/** A file in an archive. What is not read of its content is skipped. */
export interface ArchivedFile extends Omit<TarHeader, 'isExtended'> {
  readonly content: Iterable<Buffer> | AsyncIterable<Buffer>;
}

/** Programs pad archives with zeros, usually to 10 KiB. */
const MAX_TRAILING_BYTES = 1024 * 1024;

/**
 * The files in a `.tar.gz`, in order. Never holds more than a few hundred kilobytes, whatever the archive claims.
 * @throws {Error} if there is anything but plain files, the archive is damaged, or it cannot be read
 */
export async function* archivedFiles(
  compressed: Readable | AsyncIterable<Uint8Array>,
  signal?: AbortSignal,
): AsyncGenerator<ArchivedFile, void> {
  // Whoever reads the unpacked bytes gets the error, too.
  const unpacked = pipeline(compressed, createGunzip({ chunkSize: 256 * 1024 }), () => undefined);
  if (signal) addAbortSignal(signal, unpacked);
  try {
    const bytes = new ByteQueue(unpacked);
    for (let header = await nextHeader(bytes); header; header = await nextHeader(bytes)) {
      const { size } = header;
      if (size <= SMALL) {
        yield { ...header, content: [await bytes.take(size)] };
      } else {
        const content = bytes.pieces(size);
        yield { ...header, content };
        await skip(content);
      }
      await bytes.take(padding(size));
    }
    await bytes.end(MAX_TRAILING_BYTES);
  } finally {
    unpacked.destroy();
  }
}

/** Skips the rest. */
async function skip(content: AsyncIterator<unknown>): Promise<void> {
  for (let next = await content.next(); next.done !== true;) next = await content.next();
}

/** The header of the next file, with the path from the extended header before it, if there is one. */
async function nextHeader(bytes: ByteQueue): Promise<TarHeader | undefined> {
  const header = readTarHeader(await bytes.take(BLOCK));
  if (!header?.isExtended) return header;
  if (header.size > MAX_EXTENDED_BYTES) throw new Error('it is damaged: a path is too long');
  const path = extendedPath(await bytes.take(header.size));
  await bytes.take(padding(header.size));
  const next = readTarHeader(await bytes.take(BLOCK));
  if (!next || next.isExtended) throw new Error('it is damaged: no file follows an extended header');
  return { ...next, path };
}
