import { readRegularText } from '../../client/regular-file.js';

/** A run's data names the files of its steps, so they may be any files. Nobody writes longer code. */
const MAX_BYTES = 4 * 1024 * 1024;

/** The lines of a file with code; none if it cannot be read or is too long. */
export function codeLines(file: string): string[] {
  try {
    return readRegularText(file, MAX_BYTES).split('\n');
  } catch {
    return [];
  }
}
