import { createReadStream, createWriteStream, readdirSync } from 'node:fs';
import { mkdir, open, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Redactor } from '../../redaction/index.js';

const PIECE_BYTES = 128 * 1024;

/** Our own records are smaller. */
const LARGEST_JSON = 32 * 1024 * 1024;

/** A directory that can be shown to others, and is removed when it is disposed of. */
export interface RedactedCopy extends AsyncDisposable {
  readonly directory: string;
  readonly files: readonly string[];
}

/**
 * Makes a copy of a directory, beside it, without secrets in its files. The directory itself stays as it is; files that have no secret
 * are linked to, not copied.
 */
export async function redactedCopy(original: string, redactor: Redactor): Promise<RedactedCopy> {
  const place = redactedName(original);
  // What is made of it, beside it, goes with it.
  const directory = path.join(place, 'files');
  const dispose = () => rm(place, { recursive: true, force: true });
  await dispose();
  await mkdir(directory, { recursive: true });
  try {
    const files = filesIn(original);
    for (const file of files) await copy(path.join(original, file), path.join(directory, file), redactor);
    return {
      directory,
      files: files.map((file) => path.join(directory, file)),
      [Symbol.asyncDispose]: dispose,
    };
  } catch (error) {
    await dispose();
    throw error;
  }
}

/** Where the copy of a directory is, so that what a killed process left of one can be removed. */
export function redactedName(original: string): string {
  return `${original}-redacted`;
}

async function copy(from: string, to: string, redactor: Redactor): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  if (!(await redactor.isIn(piecesOf(from)))) {
    await symlink(from, to);
    return;
  }
  const json = await redactedJson(from, redactor);
  if (json === undefined) await pipeline(createReadStream(from), redactor.stream(), createWriteStream(to));
  else await writeFile(to, json);
}

/**
 * JSON that is still JSON without its secrets: a secret of digits may be part of a number, and is none there. `undefined` for another
 * file.
 */
async function redactedJson(file: string, redactor: Redactor): Promise<string | undefined> {
  if (!file.endsWith('.json') || (await stat(file)).size > LARGEST_JSON) return undefined;
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    const text = JSON.stringify(redactor.value(value));
    const more = redactor.text(text);
    return isJson(more) ? more : text;
  } catch {
    return undefined;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The bytes of a file, in one buffer that is used again for each piece: a stream's would be garbage by the megabyte. */
async function* piecesOf(file: string): AsyncGenerator<Buffer, void> {
  await using handle = await open(file);
  const buffer = Buffer.allocUnsafe(PIECE_BYTES);
  for (;;) {
    const { bytesRead } = await handle.read(buffer);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

/** Paths relative to the directory. */
function filesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)));
}
