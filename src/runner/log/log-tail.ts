import { closeSync, fstatSync, readSync } from 'node:fs';
import { openRegularFile } from '../../client/regular-file.js';

const TAIL_BYTES = 64 * 1024;

/** The last 64 KiB of a log, or other bytes, from where a line begins: a secret is known by the whole of it; "" when the flow has made away with it. */
export function logTail(file: string, bytes = TAIL_BYTES): string {
  try {
    const log = openRegularFile(file);
    try {
      const { size } = fstatSync(log);
      const tail = Buffer.alloc(Math.min(size, bytes));
      const bytesRead = readSync(log, tail, 0, tail.length, size - tail.length);
      const text = tail.toString('utf8', 0, bytesRead);
      return size > bytes ? text.slice(text.indexOf('\n') + 1) : text;
    } finally {
      closeSync(log);
    }
  } catch {
    return '';
  }
}
