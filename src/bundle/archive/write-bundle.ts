import { createReadStream, createWriteStream, fstatSync, renameSync } from 'node:fs';
import { Socket } from 'node:net';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { BLOCK, padding, tarHeader } from '../../archive/tar-header.js';
import { readRegularFile, reasonOf } from '../../client/index.js';
import { removeOwn, temporaryFor } from '../../client/regular-file.js';
import { BundleError } from '../errors.js';
import { SMALL } from '../bundled-files.js';
import type { Bundle } from '../make-bundle.js';
import { MANIFEST_NAME } from '../manifest.js';

/** The name of a bundle's file within a workflow artifact. */
export const BUNDLE_FILE = 'bundle.tar.gz';

/**
 * Writes a bundle as a `.tar.gz`, with the manifest first. The same run always gives the same bytes.
 * @param place the path of a file of our own, which is written completely or not at all, and replaces whatever was
 * there; the descriptor of a pipe or a device, which is closed afterwards; or a stream, which is not
 * @throws {BundleError}
 * @throws the signal's reason
 */
export async function writeBundle(
  bundle: Bundle,
  place: string | number | Writable,
  signal?: AbortSignal,
): Promise<void> {
  const part = typeof place === 'string' ? temporaryFor(place) : undefined;
  try {
    const into = part === undefined ? writableTo(place) : createWriteStream(part, { flags: 'wx' });
    // Level 1: the artifacts are already compressed, and the rest is small.
    await pipeline(gathered(archive(bundle)), createGzip({ level: 1 }), into, {
      end: typeof place !== 'object',
      ...(signal && { signal }),
    });
    if (typeof place === 'string') renameSync(part ?? '', place);
  } catch (error) {
    if (part !== undefined) removeOwn(part);
    signal?.throwIfAborted();
    if (error instanceof BundleError) throw error;
    const to = typeof place === 'string' ? ` to ${place}` : '';
    throw new BundleError(`The bundle could not be written${to}: ${reasonOf(error)}`, {
      cause: error,
    });
  }
}

/** Writes to a pipe only as its reader reads, so that a stalled reader does not block us. */
function writableTo(place: string | number | Writable): Writable {
  if (typeof place === 'object') return place;
  const descriptor = Number(place);
  return fstatSync(descriptor).isFIFO()
    ? new Socket({ fd: descriptor, readable: false, writable: true })
    : createWriteStream('', { fd: descriptor });
}

async function* archive({ manifest, sources }: Bundle): AsyncGenerator<Buffer> {
  const text = Buffer.from(`${JSON.stringify(manifest)}\n`);
  yield tarHeader(MANIFEST_NAME, text.length);
  yield text;
  yield Buffer.alloc(padding(text.length));
  for (const { path, size } of manifest.files) {
    const { file, bytes } = sources.get(path) ?? { file: path };
    yield tarHeader(path, size);
    if (bytes) yield bytes;
    else if (size <= SMALL) yield sized(readRegularFile(file, SMALL), size, file);
    else yield* pieces(file, size);
    yield Buffer.alloc(padding(size));
  }
  yield Buffer.alloc(2 * BLOCK);
}

async function* pieces(file: string, size: number): AsyncGenerator<Buffer> {
  let read = 0;
  for await (const chunk of createReadStream(file, { end: size, highWaterMark: PIECE })) {
    read += (chunk as Buffer).length;
    yield chunk as Buffer;
  }
  if (read !== size) throw changed(file);
}

function sized(bytes: Buffer, size: number, file: string): Buffer {
  if (bytes.length !== size) throw changed(file);
  return bytes;
}

function changed(file: string): BundleError {
  return new BundleError(`${file} changed while the bundle was made.`);
}

/** Large enough that the overhead per piece does not matter. */
const PIECE = 256 * 1024;

/** The same bytes in fewer pieces. */
async function* gathered(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    size += piece.length;
    if (size < PIECE) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    size = 0;
  }
  yield Buffer.concat(waiting);
}
