import { readRegularEnd } from '../../client/regular-file.js';

const TAIL_BYTES = 64 * 1024;

/** The last 64 KiB of a log, or other bytes, from where a line begins: a secret is known by the whole of it; "" when the flow has made away with it. */
export function logTail(file: string, bytes = TAIL_BYTES): string {
  try {
    return readRegularEnd(file, bytes);
  } catch {
    return '';
  }
}
