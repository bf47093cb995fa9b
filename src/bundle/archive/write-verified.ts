import { createHash, type Hash } from 'node:crypto';
import { createReadStream, createWriteStream, writeFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { SMALL, type ArchivedFile } from '../../archive/archived-files.js';
import { gunzip, isGzip } from '../../client/index.js';
import { BundleError } from '../errors.js';
import type { BundledFile } from '../manifest.js';
import type { RestoreLimits } from '../restore.js';

export interface WriteOptions extends RestoreLimits {
  /** The SHA-1 of the file's uncompressed content. */
  readonly sha1: string | undefined;
}

/**
 * Writes a file and verifies its size, its SHA-256 and, if the file is named after it, the SHA-1 of its uncompressed
 * content. Memory and work are bounded, whatever the file claims.
 * @throws {BundleError}, or the signal's reason
 */
export async function writeVerified(
  target: string,
  file: BundledFile,
  content: ArchivedFile['content'],
  { sha1, budget, signal }: WriteOptions,
): Promise<void> {
  const hash = createHash('sha256');
  const compressed =
    file.size <= SMALL
      ? await writeSmall(target, file, content, { hash, sha1, budget })
      : await writeLarge(target, file, content, { hash, sha1, budget, signal });
  if (hash.digest('hex') !== file.sha256) throw changed(file);
  // Without this file, Metaflow would expect content that it wrote uncompressed to be compressed.
  if (sha1 !== undefined && !compressed)
    writeFileSync(`${target}_meta`, JSON.stringify({ cas_raw: true, cas_version: 1 }));
}

type Hashed = WriteOptions & { readonly hash: Hash };

async function writeSmall(
  target: string,
  file: BundledFile,
  content: ArchivedFile['content'],
  { hash, sha1, budget }: Omit<Hashed, 'signal'>,
): Promise<boolean> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of counted(content, file)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  hash.update(bytes);
  const compressed = isGzip(bytes);
  // 64 KiB of gzip data expand to 66 MB at most.
  if (sha1 !== undefined) {
    const whole = compressed ? unpacked(bytes, file) : bytes;
    budget.spend(whole.length);
    if (digest('sha1', whole) !== sha1) throw changed(file);
  }
  writeFileSync(target, bytes, { flag: 'wx' });
  return compressed;
}

async function writeLarge(
  target: string,
  file: BundledFile,
  content: ArchivedFile['content'],
  { hash, sha1, budget, signal }: Hashed,
): Promise<boolean> {
  let start: Uint8Array | undefined;
  const watched = async function* () {
    for await (const chunk of counted(content, file)) {
      start ??= chunk;
      hash.update(chunk);
      yield chunk;
    }
  };
  await pipeline(watched, createWriteStream(target, { flags: 'wx' }), { signal }).catch((error: unknown) => {
    signal?.throwIfAborted();
    throw error;
  });
  const compressed = isGzip(start ?? new Uint8Array());
  if (sha1 !== undefined && (await sha1OfFile(target, compressed, file, { budget, signal })) !== sha1)
    throw changed(file);
  return compressed;
}

async function* counted(content: ArchivedFile['content'], file: BundledFile): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of content) {
    size += chunk.length;
    if (size > file.size) throw changed(file);
    yield chunk;
  }
  if (size !== file.size) throw changed(file);
}

async function sha1OfFile(
  target: string,
  compressed: boolean,
  file: BundledFile,
  { budget, signal }: RestoreLimits,
): Promise<string> {
  const hash = createHash('sha1');
  const sink = new Writable({
    write(chunk: Buffer, _, done) {
      hash.update(chunk);
      try {
        budget.spend(chunk.length);
        done();
      } catch (error) {
        done(error as Error);
      }
    },
  });
  try {
    if (compressed) await pipeline(createReadStream(target), createGunzip(), sink, { signal });
    else await pipeline(createReadStream(target), sink, { signal });
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof BundleError ? error : changed(file, error);
  }
  return hash.digest('hex');
}

function unpacked(bytes: Buffer, file: BundledFile): Buffer {
  try {
    return gunzip(bytes);
  } catch (error) {
    throw changed(file, error);
  }
}

function digest(algorithm: string, bytes: Uint8Array): string {
  return createHash(algorithm).update(bytes).digest('hex');
}

function changed({ path }: BundledFile, cause?: unknown): BundleError {
  return new BundleError(`The bundle is damaged: ${path} does not match its checksum.`, {
    cause,
  });
}
