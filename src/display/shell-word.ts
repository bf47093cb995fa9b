import { stripVTControlCharacters } from 'node:util';
import { withoutControls } from './log-text.js';

/**
 * A word for pasting into a POSIX shell: quoted, unless that is unnecessary. Control characters and colours are removed first: if they were
 * removed later, quotes could be removed with them.
 */
export function shellWord(word: string): string {
  const shown = stripVTControlCharacters(withoutControls(word));
  return /^[\w./:@=-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", String.raw`'\''`)}'`;
}
