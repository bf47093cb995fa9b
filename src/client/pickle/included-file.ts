import { gunzip } from '../local/gzip.js';
import { ownFile } from '../local/own-file.js';
import { PythonObject } from './python-object.js';
import { readRegularFile } from '../regular-file.js';

/** The Metaflow class that is pickled as the value of an IncludeFile. */
export const INCLUDED_FILE = 'metaflow.includefile.IncludedFile';

/** The value of an IncludeFile as a run stores it: the location of the file's content, not the content itself. */
export class IncludedFile extends PythonObject {
  constructor(args: readonly unknown[] = []) {
    super(INCLUDED_FILE, args);
  }

  /** What Metaflow records about the file: where its content is, whether it is text, and its size. */
  get descriptor(): Readonly<Record<string, unknown>> {
    const { _descriptor: descriptor } = (this.state ?? {}) as { _descriptor?: unknown };
    return typeof descriptor === 'object' && descriptor !== null
      ? (descriptor as Record<string, unknown>)
      : {};
  }

  /** In bytes; `undefined` if an older Metaflow did not record it. */
  get size(): number | undefined {
    const { size } = this.descriptor;
    return typeof size === 'number' ? size : undefined;
  }

  override toString(): string {
    return this.size === undefined ? '<file>' : `<file, ${this.size} bytes>`;
  }
}

/** A file that Metaflow has stored beside a datastore's data, by its digest. */
export interface FilePlace {
  readonly url: string;
  /** The URL's scheme, which is also the type of datastore. */
  readonly scheme: string;
  /** Whatever follows the scheme; the file's path if it is local. */
  readonly path: string;
  /** The SHA-1 of the content, which is also the file's name. */
  readonly sha1: string;
}

/** Where Metaflow stored the file of a flow's IncludeFile; `undefined` for a URL that Metaflow did not create. */
export function placeOfFile(value: IncludedFile, flow: string): FilePlace | undefined {
  const { url } = value.descriptor;
  const [, scheme, file] = /^(local|s3|azure|gs):\/\/(.+)$/.exec(typeof url === 'string' ? url : '') ?? [];
  const [sha1 = '', folder] = (file ?? '').split('/').reverse();
  if (scheme === undefined || file === undefined || folder !== flow || !/^[0-9a-f]{40}$/.test(sha1))
    return undefined;
  return { url: String(url), scheme, path: file, sha1 };
}

/** Reads the stored bytes of a file that is not on this machine. */
export type FetchFile = (place: FilePlace, maxBytes: number | undefined) => Promise<Buffer>;

/**
 * The content of an IncludeFile: a string, or bytes if it was declared binary. Returns any other value unchanged, and
 * also one whose file cannot be read, is not where Metaflow stores such files, or has more than `maxBytes`. Mirrors
 * `metaflow.includefile.IncludedFile.decode`.
 */
export async function contentOf(
  value: unknown,
  flow: string,
  maxBytes: number | undefined,
  fetchFile: FetchFile,
): Promise<unknown> {
  const place = value instanceof IncludedFile ? placeOfFile(value, flow) : undefined;
  if (!place) return value;
  const { type, 'sub-type': subType, is_text: isText, encoding } = (value as IncludedFile).descriptor;
  try {
    const stored =
      place.scheme === 'local' ? readHere(place, flow, maxBytes) : await fetchFile(place, maxBytes);
    const isPacked = type === 'uploader-v1' || subType === 'uploaded';
    const content = isPacked ? gunzip(stored, maxBytes) : stored;
    // Loaded here, because a flow's start must not wait for it.
    const { createHash } = process.getBuiltinModule('node:crypto');
    if (createHash('sha1').update(content).digest('hex') !== place.sha1) return value;
    return isText === true ? textOf(content, encoding) : new Uint8Array(content);
  } catch {
    return value;
  }
}

function readHere({ path, sha1 }: FilePlace, flow: string, maxBytes: number | undefined): Buffer {
  return readRegularFile(ownFile(path, [flow, sha1]), maxBytes);
}

/** As Python reads a text file: with all line ends turned into `\n`. */
function textOf(content: Buffer, encoding: unknown): string {
  return decodedBy(typeof encoding === 'string' ? encoding : 'utf-8', content).replace(/\r\n?/g, '\n');
}

/** Maps Python's names for encodings; reads anything with an unknown name, or not in that encoding, as UTF-8. */
function decodedBy(encoding: string, content: Buffer): string {
  const name = encoding
    .toLowerCase()
    .replace(/[_ ]/g, '-')
    .replace(/^utf-?(8|16)(-(?:sig|[lb]e))?$/, 'utf-$1$2');
  if (/^(latin|iso)-?(8859-)?1$/.test(name)) return content.toString('latin1');
  try {
    const keepsMark = name === 'utf-8';
    return new TextDecoder(name.replace('-sig', ''), { fatal: true, ignoreBOM: keepsMark }).decode(content);
  } catch {
    return content.toString('utf8');
  }
}
