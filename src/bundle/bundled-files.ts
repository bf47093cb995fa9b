import { createHash } from 'node:crypto';
import { createReadStream, statSync, type Stats } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { ownFile, piecesOfFile, readRegularFile, reasonOf } from '../client/index.js';
import { ownValue } from '../client/own-value.js';
import { blobPath, includedPath, TASK_PARTS, taskPath, type RunName } from './bundled-path.js';
import { BundleError } from './errors.js';
import { includedValue, isIncluded } from './included-value.js';
import type { FinishedTask, LocalRun } from './local-run.js';
import type { BundledFile } from './manifest.js';

export interface BundleSource {
  /** Absolute path. */
  readonly file: string;
  /** The file's content, if it is small and there was room to keep it. */
  readonly bytes?: Buffer;
}

/**
 * The files that a resume needs, by their paths in the bundle.
 * @throws {BundleError} if an included file is missing; the signal's reason
 */
export async function filesOf(
  run: LocalRun,
  request: RunName,
  tasks: readonly FinishedTask[],
  signal: AbortSignal | undefined,
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const add = (relative: string) => files.set(relative, run.ownFile(relative));
  for (const { stepName, taskId, attempt, data } of tasks) {
    await nextTurn();
    signal?.throwIfAborted();
    for (const part of TASK_PARTS) add(taskPath(request, stepName, taskId, attempt, part));
    for (const [name, sha1] of Object.entries(data.objects)) {
      const blob = blobPath(request.flowName, sha1);
      if (files.has(blob)) continue;
      add(blob);
      if (isIncluded(ownValue(data.info, name))) addIncluded(run, request, name, sha1, files);
    }
  }
  return files;
}

/** An IncludeFile's value names a file outside of the run, which the bundle must contain too. */
function addIncluded(
  run: LocalRun,
  { flowName }: RunName,
  name: string,
  sha1: string,
  files: Map<string, string>,
): void {
  const value = includedValue(run.blob(sha1), flowName);
  if (!value) return;
  try {
    files.set(includedPath(flowName, value.sha1), ownFile(value.file, [flowName, value.sha1]));
  } catch (error) {
    const reason = (error as Error).message;
    throw new BundleError(`The file of the IncludeFile "${name}" cannot be included: ${reason}.`, {
      cause: error,
    });
  }
}

/** Files larger than this are read in pieces. */
export const SMALL = 1024 * 1024;

/** Files are kept in memory, so that they are read only once, up to this many bytes altogether. */
const MAX_BYTES_IN_MEMORY = 64 * 1024 * 1024;

/** In bytes, for all files: a sparse file can have any size at no cost, and reading a terabyte takes an hour. */
const MAX_BYTES = 64 * 1024 ** 3;

/** The digests and sizes of files, which are given by their paths in the bundle. @throws {BundleError} */
export async function describeFiles(
  paths: ReadonlyMap<string, string>,
  signal: AbortSignal | undefined,
): Promise<{ readonly files: readonly BundledFile[]; readonly sources: ReadonlyMap<string, BundleSource> }> {
  const files: BundledFile[] = [];
  const sources = new Map<string, BundleSource>();
  let room = MAX_BYTES_IN_MEMORY;
  let total = 0;
  for (const [name, file] of paths) {
    await nextTurn();
    signal?.throwIfAborted();
    try {
      const { size } = requireRegularFile(file);
      total += size;
      if (total > MAX_BYTES) throw tooLarge(file, size);
      const bytes = size <= Math.min(SMALL, room) ? readRegularFile(file) : undefined;
      const sha256 = bytes
        ? createHash('sha256').update(bytes).digest('hex')
        : await sha256OfStream(file, size, signal);
      files.push({ path: name, size, sha256 });
      sources.set(name, bytes ? { file, bytes } : { file });
      room -= bytes?.length ?? 0;
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof BundleError) throw error;
      throw new BundleError(`${file} is needed to resume, but cannot be read: ${reasonOf(error)}`, {
        cause: error,
      });
    }
  }
  return { files, sources };
}

/** A flow may have put a pipe in the file's place, which might never end. */
function requireRegularFile(file: string): Stats {
  const found = statSync(file);
  if (!found.isFile()) throw new Error('it is not a regular file');
  return found;
}

function tooLarge(file: string, size: number): BundleError {
  return new BundleError(
    `A resume bundle can have at most ${MAX_BYTES / 1024 ** 3} GiB of files; the run exceeds that with ${file} (${size} bytes).`,
  );
}

/** Reads no more than the size that the file had when it was checked. */
async function sha256OfStream(file: string, size: number, signal: AbortSignal | undefined): Promise<string> {
  const hash = createHash('sha256');
  const options = { end: Math.max(0, size - 1), ...(signal && { signal }) };
  for await (const chunk of createReadStream(file, options)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** The digest by which we recognize the flow file that ran. */
export function sha256OfFile(file: string): string {
  return digestOfFile(file, 'sha256');
}

/**
 * In hexadecimal digits. Metaflow identifies an IncludeFile's content by `sha1`.
 * @param maxBytes as for `piecesOfFile`
 * @throws {Error} from the system, or if the file is larger
 */
export function digestOfFile(file: string, algorithm: 'sha1' | 'sha256', maxBytes?: number): string {
  const hash = createHash(algorithm);
  for (const piece of piecesOfFile(file, maxBytes)) hash.update(piece);
  return hash.digest('hex');
}
