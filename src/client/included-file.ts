import { fileURLToPath } from 'node:url';
import { gunzip } from './gzip.js';
import { PythonObject } from './python-object.js';
import { readRegularFile } from './regular-file.js';

/** The class of Metaflow's that is pickled as the value of an IncludeFile. */
export const INCLUDED_FILE = 'metaflow.includefile.IncludedFile';

/** The value of an IncludeFile as a run stores it: not the file's content, but where that is. */
export class IncludedFile extends PythonObject {
  constructor(args: readonly unknown[] = []) {
    super(INCLUDED_FILE, args);
  }

  /** What Metaflow says of the file: where its content is, whether it is text, and how large it is. */
  get descriptor(): Readonly<Record<string, unknown>> {
    const { _descriptor: descriptor } = (this.state ?? {}) as { _descriptor?: unknown };
    return typeof descriptor === 'object' && descriptor !== null
      ? (descriptor as Record<string, unknown>)
      : {};
  }

  /** In bytes; `undefined` where an older Metaflow did not record it. */
  get size(): number | undefined {
    const { size } = this.descriptor;
    return typeof size === 'number' ? size : undefined;
  }

  override toString(): string {
    return this.size === undefined ? '<file>' : `<file, ${this.size} bytes>`;
  }
}

/**
 * The content of an IncludeFile whose file is on this machine: a string, or bytes where it was declared binary. Any
 * other value, and a file that cannot be read here or has more than `mostBytes`, stays as it is. Mirrors `metaflow.includefile.IncludedFile.decode`.
 */
export function decodeIncludedFile(value: unknown, mostBytes?: number): unknown {
  if (!(value instanceof IncludedFile)) return value;
  const { url, type, 'sub-type': subType, is_text: isText } = value.descriptor;
  if (typeof url !== 'string' || !/^(local|file):\/\//.test(url)) return value;
  try {
    const bytes = readRegularFile(
      fileURLToPath(`file://${encodeURI(url.replace(/^\w+:\/\//, ''))}`),
      mostBytes,
    );
    const compressed = type === 'uploader-v1' || subType === 'uploaded';
    const content = compressed ? gunzip(bytes, mostBytes) : bytes;
    return isText === true ? content.toString('utf8') : new Uint8Array(content);
  } catch {
    return value;
  }
}
