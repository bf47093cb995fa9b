/** A word for pasting into a POSIX shell: quoted, unless that is unnecessary. */
export function shellWord(word: string): string {
  return /^[\w./:@=-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
