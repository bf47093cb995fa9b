import { closeSync, constants, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { uniqueId } from '../../runner/index.js';

/**
 * Appends an entry to one of the runner's files, for outputs, state or summaries, entirely or not at all: half an entry, as on a full disk,
 * would fail the step. It writes to the same file that it checked, however fast a flow swaps the file for a pipe or a link.
 * @param maxBytes the size that the file may reach. Default: no limit
 * @throws {Error} from the system, because the file would become too large, or because something other than a file is in its place
 */
export function appendEntry(file: string, entry: string, maxBytes = Infinity): void {
  const descriptor = openSync(file, APPENDING);
  try {
    const before = fstatSync(descriptor);
    if (!before.isFile()) throw new Error(`${file} is not a regular file`);
    const bytes = Buffer.from(entry);
    if (before.size + bytes.length > maxBytes)
      throw new Error(`${file} already has ${before.size} bytes of at most ${maxBytes}`);
    try {
      for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written);
    } catch (error) {
      ftruncateSync(descriptor, before.size);
      throw error;
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Do not block if it is a pipe, and do not follow links. */
const APPENDING = constants.O_WRONLY | constants.O_APPEND | constants.O_NONBLOCK | constants.O_NOFOLLOW;

/** A value with any text, in the runner's format. */
export function keyValueEntry(name: string, value: unknown): string {
  const delimiter = `ghadelimiter_${uniqueId()}`;
  return `${name}<<${delimiter}\n${String(value)}\n${delimiter}\n`;
}
