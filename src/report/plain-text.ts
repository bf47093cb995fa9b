import { stripVTControlCharacters } from 'node:util';

/** Characters that are not seen but change how others are shown: all controls but tab and newline, and those of bidirectional text. */
// eslint-disable-next-line no-control-regex -- These are what it looks for.
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu;

/** Text as it looks: colours of a terminal are taken away, line ends are `\n`, what cannot be shown is `\ufffd`. */
export function plainText(text: string): string {
  return stripVTControlCharacters(text).replace(/\r\n?/g, '\n').replace(INVISIBLE, '\ufffd');
}

/** The first `longest` characters; what is left out shows as `…`. */
export function shortened(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
