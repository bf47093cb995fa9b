import { createReadStream, statSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { ByteQueue } from './byte-queue.js';
import { openRegularFile } from '../../client/regular-file.js';
import { BundleError } from '../errors.js';
import { MAX_MANIFEST_BYTES, MANIFEST_NAME, parseManifest, type Manifest } from '../manifest.js';
import { restoreFiles, type ArchivedFile } from '../restore.js';
import {
  BLOCK,
  extendedPath,
  MAX_EXTENDED_BYTES,
  padding,
  readTarHeader,
  type TarHeader,
} from './tar-header.js';
import { UnpackingBudget } from './unpacking-budget.js';
import { SMALL } from './write-verified.js';

/** Reads only a bundle's manifest. @throws {BundleError} */
export async function readManifest(file: string): Promise<Manifest> {
  const files = archivedFiles(file);
  try {
    return await firstFile(files);
  } finally {
    await files.return();
  }
}

/**
 * Restores a bundle to a local datastore, so that its run can be resumed there. Writes the files to a fresh directory,
 * and moves them into use only after all of them have matched the manifest and Metaflow's own names: a truncated,
 * changed or hostile bundle changes nothing. Keeps whatever the datastore already has.
 * @param root the `.metaflow` folder; created if it does not exist
 * @throws {BundleError}, or the signal's reason if it is aborted
 */
export async function restoreBundle(file: string, root: string, signal?: AbortSignal): Promise<Manifest> {
  const files = archivedFiles(file);
  try {
    const manifest = await firstFile(files);
    const budget = new UnpackingBudget(statSync(file).size);
    await restoreFiles(manifest, files, root, { budget, signal });
    return manifest;
  } finally {
    await files.return();
  }
}

async function firstFile(files: AsyncGenerator<ArchivedFile, void>): Promise<Manifest> {
  const first = await files.next();
  if (first.done === true || first.value.path !== MANIFEST_NAME || first.value.size > MAX_MANIFEST_BYTES)
    throw new BundleError(`Not a resume bundle: the first file is not ${MANIFEST_NAME}.`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of first.value.content) chunks.push(chunk);
  return parseManifest(Buffer.concat(chunks).toString('utf8'));
}

/** Programs pad archives with zeros, usually to 10 KiB. */
const MAX_TRAILING_BYTES = 1024 * 1024;

/** The files in an archive, in order. Refuses anything but plain files. */
async function* archivedFiles(file: string): AsyncGenerator<ArchivedFile, void> {
  const compressed = createReadStream(file, { fd: openedBundle(file) });
  const unpacked = compressed.pipe(createGunzip({ chunkSize: 256 * 1024 }));
  compressed.on('error', (error) => unpacked.destroy(error));
  try {
    const bytes = new ByteQueue(unpacked);
    for (let header = await nextHeader(bytes); header; header = await nextHeader(bytes)) {
      const { size } = header;
      if (size <= SMALL) {
        yield { ...header, content: [await bytes.take(size)] };
      } else {
        const content = withReadErrors(bytes.pieces(size));
        yield { ...header, content };
        await skip(content);
      }
      await bytes.take(padding(size));
    }
    await bytes.end(MAX_TRAILING_BYTES);
  } catch (error) {
    throw unreadable(error);
  } finally {
    compressed.destroy();
    unpacked.destroy();
  }
}

/** A pipe might never end, and cannot be read twice, as a bundle is. @throws {BundleError} */
function openedBundle(file: string): number {
  try {
    return openRegularFile(file);
  } catch (error) {
    throw unreadable(error);
  }
}

/** The same pieces; an error tells the reader that it is the bundle that cannot be read. */
async function* withReadErrors(pieces: AsyncGenerator<Buffer, void>): AsyncGenerator<Buffer, void> {
  try {
    yield* pieces;
  } catch (error) {
    throw unreadable(error);
  }
}

function unreadable(error: unknown): BundleError {
  if (error instanceof BundleError) return error;
  return new BundleError(`The bundle cannot be read: ${(error as Error).message}`, { cause: error });
}

/** Skips the rest. */
async function skip(content: AsyncIterator<unknown>): Promise<void> {
  for (let next = await content.next(); next.done !== true;) next = await content.next();
}

/** The header of the next file, with the path from the extended header before it, if there is one. */
async function nextHeader(bytes: ByteQueue): Promise<TarHeader | undefined> {
  const header = readTarHeader(await bytes.take(BLOCK));
  if (!header?.isExtended) return header;
  if (header.size > MAX_EXTENDED_BYTES) throw new BundleError('The bundle is damaged: a path is too long.');
  const path = extendedPath(await bytes.take(header.size));
  await bytes.take(padding(header.size));
  const next = readTarHeader(await bytes.take(BLOCK));
  if (!next || next.isExtended)
    throw new BundleError('The bundle is damaged: no file follows an extended header.');
  return { ...next, path };
}
