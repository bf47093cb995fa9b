import { createHash } from 'node:crypto';
import { decodePickle, IncludedFile, placeOfFile } from '../client/index.js';
import { BundleError } from './errors.js';

/** The value of an IncludeFile: not the file's content, but where Metaflow has stored a copy of it. */
export interface IncludedValue {
  /** Absolute path of the copy. */
  readonly file: string;
  /** The SHA-1 of the content, which is also the copy's name. */
  readonly sha1: string;
  readonly descriptor: Readonly<Record<string, unknown>>;
}

const TYPE = 'metaflow.includefile.IncludedFile';

/** Whether an artifact is the value of an IncludeFile, according to its task. */
export function isIncluded(info: { readonly type?: string } | undefined): boolean {
  return info?.type === `<class '${TYPE}'>`;
}

/**
 * Reads such a value; `undefined` if the copy is not a local file, as with a remote datastore.
 * @throws {BundleError} if the value names a file that is not one of Metaflow's copies
 */
export function includedValue(pickle: Uint8Array, flowName: string): IncludedValue | undefined {
  const value = decodePickle(pickle);
  if (!(value instanceof IncludedFile)) return undefined;
  const { descriptor } = value;
  const place = placeOfFile(value, flowName);
  if (!place)
    throw new BundleError(
      `An IncludeFile names ${String(descriptor['url'])}, which is not a copy that Metaflow made.`,
    );
  return place.scheme === 'local' ? { file: place.path, sha1: place.sha1, descriptor } : undefined;
}

/** The pickle of such a value that names a copy in another place, and the pickle's SHA-1, which is its name. */
export function relocated({ descriptor }: IncludedValue, file: string): { pickle: Buffer; sha1: string } {
  const pickle = Buffer.concat([
    Buffer.from('\x80\x02cmetaflow.includefile\nIncludedFile\n)\x81', 'latin1'),
    pickled({ _descriptor: { ...descriptor, url: `local://${file}` }, _cached_size: null }),
    Buffer.from('b.'),
  ]);
  return { pickle, sha1: createHash('sha1').update(pickle).digest('hex') };
}

/** Opcodes of pickle protocol 2 for the contents of a descriptor: strings, booleans, numbers, and dictionaries of them. */
function pickled(value: unknown): Buffer {
  if (value === null) return Buffer.from('N');
  if (typeof value === 'boolean') return Buffer.from(value ? [0x88] : [0x89]);
  if (typeof value === 'number' || typeof value === 'bigint') return Buffer.from(`L${value}L\n`);
  if (typeof value === 'string') {
    const text = Buffer.from(value, 'utf8');
    const length = Buffer.alloc(4);
    length.writeUInt32LE(text.length);
    return Buffer.concat([Buffer.from('X'), length, text]);
  }
  const items = Object.entries(value as object).flatMap(([key, item]) => [pickled(key), pickled(item)]);
  return Buffer.concat([Buffer.from('}('), ...items, Buffer.from('u')]);
}
