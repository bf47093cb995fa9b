import { fileURLToPath } from 'node:url';
import { gunzip } from './gzip.js';
import { PythonObject } from './python-object.js';
import { readRegularFile } from './regular-file.js';

/**
 * The content of an IncludeFile whose file is on this machine: a string, or bytes where it was declared binary. Any
 * other value, and a file that cannot be read here or has more than `mostBytes`, stays as it is. Mirrors `metaflow.includefile.IncludedFile.decode`.
 */
export function decodeIncludedFile(value: unknown, mostBytes?: number): unknown {
  if (!(value instanceof PythonObject) || value.type !== 'metaflow.includefile.IncludedFile') return value;
  const descriptor = (value.state as { _descriptor?: Record<string, unknown> } | undefined)?._descriptor;
  const url = descriptor?.['url'];
  if (typeof url !== 'string' || !/^(local|file):\/\//.test(url)) return value;
  try {
    const bytes = readRegularFile(
      fileURLToPath(`file://${encodeURI(url.replace(/^\w+:\/\//, ''))}`),
      mostBytes,
    );
    const compressed = descriptor?.['type'] === 'uploader-v1' || descriptor?.['sub-type'] === 'uploaded';
    const content = compressed ? gunzip(bytes, mostBytes) : bytes;
    return descriptor?.['is_text'] === true ? content.toString('utf8') : new Uint8Array(content);
  } catch {
    return value;
  }
}
