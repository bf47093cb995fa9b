const NEWLINE = 0x0a;

/** A line without its newline, and the offset in bytes at which the next one begins. */
export interface DecodedLine {
  readonly text: string;
  readonly end: number;
}

/** How many of the bytes are whole lines. */
export function wholeLines(bytes: Buffer): number {
  return bytes.lastIndexOf(NEWLINE) + 1;
}

/**
 * The lines of bytes that end with a newline, cut at `\n`. They are decoded all at once, which takes a tenth of the time that one by one
 * takes. Bytes that are not UTF-8 become U+FFFD. A text that is kept keeps all these lines in memory, unless it is copied.
 */
export function* decodedLines(bytes: Buffer): Generator<DecodedLine, void> {
  const text = bytes.toString('utf8');
  // Nothing has more characters than bytes: where there are as many, each is one.
  const isSingleBytes = text.length === bytes.length;
  let begin = 0;
  for (let end = 0; end < bytes.length;) {
    const newline = text.indexOf('\n', begin);
    end = isSingleBytes ? newline + 1 : bytes.indexOf(NEWLINE, end) + 1;
    yield { text: text.slice(begin, newline), end };
    begin = newline + 1;
  }
}
