import type { LogStream } from '../runner/index.js';

/** A line of one of a run's log files. */
export interface LoggedLine {
  readonly stream: LogStream;
  readonly text: string;
  /** Offsets in bytes at which the line begins, and the next one does. */
  readonly start: number;
  readonly end: number;
}

/** A line is held until it is whole, but not beyond this many bytes; a longer one becomes several. */
const LONGEST_LINE = 64 * 1024;
const NEWLINE = 0x0a;

/** Cuts the pieces of one stream into lines. Bytes that are not UTF-8 become U+FFFD. */
export class LogLines {
  readonly #stream: LogStream;
  #begun = Buffer.alloc(0);
  #position = 0;

  constructor(stream: LogStream) {
    this.#stream = stream;
  }

  /** The lines that are whole with this piece. */
  *add(bytes: Buffer): Generator<LoggedLine> {
    let rest = this.#begun.length === 0 ? bytes : Buffer.concat([this.#begun, bytes]);
    for (let length = lineLength(rest); length > 0; length = lineLength(rest)) {
      yield this.#line(rest.subarray(0, length));
      rest = rest.subarray(length);
    }
    this.#begun = Buffer.from(rest);
  }

  /** What is left: a line without an end. */
  *end(): Generator<LoggedLine> {
    const rest = this.#begun;
    this.#begun = Buffer.alloc(0);
    if (rest.length > 0) yield this.#line(rest);
  }

  #line(bytes: Buffer): LoggedLine {
    const start = this.#position;
    this.#position += bytes.length;
    const text = bytes.at(-1) === NEWLINE ? bytes.subarray(0, -1) : bytes;
    return { stream: this.#stream, text: text.toString('utf8'), start, end: this.#position };
  }
}

/** The length of the first line with its newline; 0 when it is not whole yet. */
function lineLength(bytes: Buffer): number {
  const at = bytes.indexOf(NEWLINE);
  if (at !== -1 && at < LONGEST_LINE) return at + 1;
  return bytes.length < LONGEST_LINE ? 0 : cutBetweenCharacters(bytes, LONGEST_LINE);
}

/** The nearest place, at or before `length`, where no character of UTF-8 is cut in two. */
function cutBetweenCharacters(bytes: Buffer, length: number): number {
  for (let at = length; at > length - 4; at -= 1) {
    const byte = bytes[at] ?? 0;
    if ((byte & 0xc0) !== 0x80) return at;
  }
  return length;
}
