import { createReadStream, statSync } from 'node:fs';
import { archivedFiles, type ArchivedFile } from '../../archive/archived-files.js';
import { reasonOf } from '../../client/index.js';
import { openRegularFile } from '../../client/regular-file.js';
import { BundleError } from '../errors.js';
import { MAX_MANIFEST_BYTES, MANIFEST_NAME, parseManifest, type Manifest } from '../manifest.js';
import { restoreFiles } from '../restore.js';
import { UnpackingBudget } from './unpacking-budget.js';

/** Reads only a bundle's manifest. @throws {BundleError} */
export async function readManifest(file: string): Promise<Manifest> {
  const files = bundledFiles(file);
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
  const files = bundledFiles(file);
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

/** The files in a bundle, in order. */
async function* bundledFiles(file: string): AsyncGenerator<ArchivedFile, void> {
  const compressed = createReadStream(file, { fd: openedBundle(file) });
  try {
    for await (const archived of archivedFiles(compressed)) {
      const { content } = archived;
      yield Array.isArray(content) ? archived : { ...archived, content: withReadErrors(content) };
    }
  } catch (error) {
    throw unreadable(error);
  } finally {
    compressed.destroy();
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
async function* withReadErrors(pieces: ArchivedFile['content']): AsyncGenerator<Buffer, void> {
  try {
    yield* pieces;
  } catch (error) {
    throw unreadable(error);
  }
}

/** What zlib says of a file that gzip did not make. */
const NOT_PACKED = 'incorrect header check';

function unreadable(error: unknown): BundleError {
  if (error instanceof BundleError) return error;
  const reason = reasonOf(error);
  const text = reason === NOT_PACKED ? 'it is not a .tar.gz archive' : reason;
  return new BundleError(`The bundle cannot be read: ${text}`, { cause: error });
}
