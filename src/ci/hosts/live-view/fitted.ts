import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { logText } from '../../../display/log-text.js';

const CHARACTERS = new Intl.Segmenter();

/**
 * The part of a line that fits into a number of columns, as text that does not move the cursor. An ideogram takes two columns, and so does
 * an emoji with several code points.
 */
export function fitted(line: string, columns: number): string {
  // An overlong line is not examined to its end.
  const begin = line.slice(0, 20 * columns).toWellFormed();
  const plain = stripVTControlCharacters(logText(begin)).replace(/\p{Cc}/gu, ' ');
  let width = 0;
  // Leave room for the mark of a cut.
  let cut = '';
  for (const { segment } of CHARACTERS.segment(plain)) {
    width += stringWidth(segment);
    if (width > columns) return `${cut}…`;
    if (width < columns) cut += segment;
  }
  return plain;
}
