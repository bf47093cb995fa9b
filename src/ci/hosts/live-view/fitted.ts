import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { logText } from '../../../display/log-text.js';

const CHARACTERS = new Intl.Segmenter();

/** The part of a line that fits into a number of columns, as text that moves no cursor. An ideogram takes two columns, and so does an emoji of several code points. */
export function fitted(line: string, columns: number): string {
  // What is far too long is not looked at to its end.
  const begin = line.slice(0, 20 * columns).toWellFormed();
  const plain = stripVTControlCharacters(logText(begin)).replace(/\p{Cc}/gu, ' ');
  let width = 0;
  // With room for the mark of what is cut.
  let cut = '';
  for (const { segment } of CHARACTERS.segment(plain)) {
    width += stringWidth(segment);
    if (width > columns) return `${cut}…`;
    if (width < columns) cut += segment;
  }
  return plain;
}
