import { closeSync, constants, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { uniqueId } from '../../runner/index.js';

/**
 * Appends an entry to one of the runner's files, for outputs, state or summaries, whole or not at all: half an entry, as on a full disk,
 * would fail the step. What is written to is what was looked at, however fast a flow exchanges the file for a pipe or a link.
 * @throws {Error} of the system, or that there is no file in its place
 */
export function appendEntry(file: string, entry: string): void {
  const descriptor = openSync(file, APPENDING);
  try {
    const before = fstatSync(descriptor);
    if (!before.isFile()) throw new Error(`${file} is not a regular file`);
    const bytes = Buffer.from(entry);
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

/** Nobody is waited for, should it be a pipe, and no link is followed. */
const APPENDING = constants.O_WRONLY | constants.O_APPEND | constants.O_NONBLOCK | constants.O_NOFOLLOW;

/** A value of any text, in the runner's form. */
export function keyValueEntry(name: string, value: unknown): string {
  const delimiter = `ghadelimiter_${uniqueId()}`;
  return `${name}<<${delimiter}\n${String(value)}\n${delimiter}\n`;
}
