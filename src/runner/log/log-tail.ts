import { readRegularEnd } from '../../client/regular-file.js';

const TAIL_BYTES = 64 * 1024;

/**
 * The end of a log (64 KiB by default) from the beginning of a line, because only a whole secret can be recognized; ""
 * if the flow has removed the log.
 */
export function logTail(file: string, bytes = TAIL_BYTES): string {
  try {
    return readRegularEnd(file, bytes);
  } catch {
    return '';
  }
}
