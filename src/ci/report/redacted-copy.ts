import { constants, createWriteStream } from 'node:fs';
import { mkdir, open, opendir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseForeignJson, readRegularText, requireOwnDirectory } from '../../client/index.js';
import { redactedName, type Redactor } from '../../redaction/index.js';
import { removeOwn } from '../../client/regular-file.js';

const PIECE_BYTES = 128 * 1024;

/** Our own records are smaller. */
const MAX_JSON_BYTES = 32 * 1024 * 1024;

/**
 * Limit for lists, objects and their members in all files of a copy: each costs a few hundred bytes, and a microsecond or two in which
 * signals are not handled. A larger file is treated as text.
 */
const MAX_PARTS = 1_000_000;

/** A directory that can be shown to others; it is removed when disposed. */
export interface RedactedCopy extends Disposable {
  readonly directory: string;
  readonly files: readonly string[];
  /** How many files or folders of the directory are missing: they cannot be read, or their names are too long or not text. */
  readonly leftOut: number;
  /** How many have only a line of ours in place of their content, because they may contain unknown secrets. */
  readonly withheld: number;
}

/**
 * Makes a redacted copy of a directory, beside it. The directory itself stays unchanged; files without secrets are linked, not copied.
 * @param original its real path
 * @param redactJson redacts the content of a JSON file. Default: redacts all its texts and keys
 * @throws {Error} from the system, or because a flow has replaced the directory with a link, or put too many files into it
 */
export async function redactedCopy(
  original: string,
  redactor: Redactor,
  redactJson = redactedTexts,
): Promise<RedactedCopy> {
  requireOwnDirectory(original);
  const place = copyName(original);
  // Whatever is created beside it is removed with it.
  const directory = path.join(place, 'files');
  const dispose = () => removeOwn(place);
  if (!dispose()) throw new Error(`${place} exists and cannot be removed`);
  await mkdir(directory, { recursive: true });
  try {
    const taken = new Taken();
    const json = { redact: redactJson, parts: MAX_PARTS };
    const copies: string[] = [];
    const problems: unknown[] = [];
    let withheld = 0;
    const files = await filesIn(original, (error) => problems.push(error));
    for (const file of files) {
      const to = path.join(directory, taken.free(redactedPath(file, redactor).replace(NOT_IN_NAMES, '_')));
      try {
        if (await copy(path.join(original, file), to, redactor, json)) withheld += 1;
        copies.push(to);
      } catch (error) {
        if (!concernsOneFile(error)) throw error;
        problems.push(error);
      }
    }
    if (copies.length === 0 && problems.length > 0) throw problems[0];
    return {
      directory,
      files: copies,
      leftOut: problems.length,
      withheld,
      [Symbol.dispose]: dispose,
    };
  } catch (error) {
    dispose();
    throw error;
  }
}

/** For a file whose name is not UTF-8, Node reports a different name, which no file has. */
const OF_ONE_FILE: readonly unknown[] = ['ENOENT', 'EACCES', 'EPERM', 'ELOOP', 'ENXIO', 'ENAMETOOLONG'];

function concernsOneFile(error: unknown): boolean {
  return OF_ONE_FILE.includes((error as NodeJS.ErrnoException).code);
}

/** Says what a copy lacks, a line for each reason. @param what the files are, in a word */
export function lacksOf(what: string, { leftOut, withheld }: RedactedCopy): string[] {
  const files = (count: number) => `${count === 1 ? '1 file' : `${count} files`} of the ${what}`;
  return [
    ...(leftOut > 0 ? [`${files(leftOut)} could not be read and will not be in the artifact.`] : []),
    ...(withheld > 0 ? [`The content of ${files(withheld)} will not be in the artifact. ${WITHHELD}`] : []),
  ];
}

const WITHHELD =
  'Not all secrets that the flow declares could be read, so its output may contain some. See the job log, which has what the flow printed.';

/** Where the copy of a directory is, so that a killed process's copy can be removed. */
export function copyName(original: string): string {
  return `${original}-redacted`;
}

/**
 * A relative path with redacted names of folders and file. A secret that spans several folders is found in the whole path, and its
 * replacement joins them.
 */
function redactedPath(file: string, redactor: Redactor): string {
  return redactedName(file, redactor)
    .split(path.sep)
    .map((name) => redactedName(name, redactor))
    .join(path.sep);
}

/** Characters that no artifact may have in a file's name: those that Windows rejects. */
const NOT_IN_NAMES = /[":<>|*?\r\n\\]/g;

/** The names that are taken in a copy. */
class Taken {
  readonly #names = new Map<string, 'file' | 'folder'>();
  /** How often each name was requested: a flow may have ten thousand files whose redacted names are the same. */
  readonly #counts = new Map<string, number>();

  /** Files whose names differ only in their secrets are numbered, and so are folders that collide with a file. */
  free(file: string): string {
    const { dir, name, ext } = path.parse(file);
    let folder = '';
    for (const part of dir.split(path.sep).filter((one) => one !== '')) {
      folder = this.#name(folder, part, '', (free) => this.#names.get(free) !== 'file');
      this.#names.set(folder, 'folder');
    }
    const free = this.#name(folder, name, ext, (one) => !this.#names.has(one));
    this.#names.set(free, 'file');
    return free;
  }

  #name(folder: string, name: string, ext: string, isFree: (file: string) => boolean): string {
    const wanted = path.join(folder, `${name}${ext}`);
    if (isFree(wanted)) return wanted;
    let count = this.#counts.get(wanted) ?? 1;
    let free: string;
    do free = path.join(folder, `${name} (${(count += 1)})${ext}`);
    while (!isFree(free));
    // Try it again: the next file in a folder belongs in the same one.
    this.#counts.set(wanted, count - 1);
    return free;
  }
}

/** @returns whether the file is withheld */
async function copy(from: string, to: string, redactor: Redactor, json: Json): Promise<boolean> {
  await using handle = await open(from, OWN_FILE);
  await mkdir(path.dirname(to), { recursive: true });
  if (redactor.withholds(from) && (await handle.stat()).size > 0) {
    await writeFile(to, `${WITHHELD}\n`);
    return true;
  }
  if (!(await redactor.isIn(piecesOf(from)))) {
    await symlink(from, to);
    return false;
  }
  const text = redactedJson(from, redactor, json);
  if (text === undefined) {
    await pipeline(handle.createReadStream({ autoClose: false }), redactor.stream(), createWriteStream(to));
  } else await writeFile(to, text);
  return false;
}

/** Redacts the content of a JSON file, and returns JSON. */
type RedactJson = (value: unknown, redactor: Redactor) => string;

interface Json {
  readonly redact: RedactJson;
  /** How many more parts may be parsed. */
  parts: number;
}

/** A JSON file, redacted and still JSON; `undefined` for any other file. */
function redactedJson(file: string, redactor: Redactor, json: Json): string | undefined {
  if (!file.endsWith('.json')) return undefined;
  try {
    const spend = (parts: number) => (json.parts -= parts);
    const value = parseForeignJson(readRegularText(file, MAX_JSON_BYTES), json.parts, spend);
    return json.redact(value, redactor);
  } catch {
    return undefined;
  }
}

/** A secret made of digits may be part of a number; numbers are left alone. */
function redactedTexts(value: unknown, redactor: Redactor): string {
  const text = JSON.stringify(redactor.value(value));
  const more = redactor.text(text);
  return isJson(more) ? more : text;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Yields a file's bytes in one reused buffer: a stream's buffers would become garbage by the megabyte. */
async function* piecesOf(file: string): AsyncGenerator<Buffer, void> {
  await using handle = await open(file, OWN_FILE);
  const buffer = Buffer.allocUnsafe(PIECE_BYTES);
  for (;;) {
    const { bytesRead } = await handle.read(buffer);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

/** Follow no link, and do not wait for a pipe. */
const OWN_FILE = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** A run has two logs and some cards. */
const MAX_ENTRIES = 10_000;

/**
 * The files' relative paths. @param onProblem receives a message about each folder that cannot be read
 * @throws {Error} if there are too many
 */
async function filesIn(directory: string, onProblem: (error: unknown) => void): Promise<string[]> {
  const files: string[] = [];
  const folders = [''];
  let entries = 0;
  for (const folder of folders) {
    try {
      for await (const entry of await opendir(path.join(directory, folder))) {
        entries += 1;
        if (entries > MAX_ENTRIES) throw new Error(`there are more than ${MAX_ENTRIES} files`);
        if (entry.isDirectory()) folders.push(path.join(folder, entry.name));
        else if (entry.isFile()) files.push(path.join(folder, entry.name));
      }
    } catch (error) {
      if (folder === '' || !concernsOneFile(error)) throw error;
      onProblem(error);
    }
  }
  return files.sort();
}
