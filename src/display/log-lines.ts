import type { LogStream } from '../runner/index.js';
import { decodedLines, wholeLines } from './decoded-lines.js';

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
    const all = this.#begun.length === 0 ? bytes : Buffer.concat([this.#begun, bytes]);
    const whole = wholeLines(all);
    yield* this.#lines(all.subarray(0, whole));
    this.#begun = Buffer.from(yield* this.#pieces(all.subarray(whole)));
  }

  /** What is left: a line without an end. */
  *end(): Generator<LoggedLine> {
    const rest = this.#begun;
    this.#begun = Buffer.alloc(0);
    if (rest.length > 0) yield this.#line(rest.toString('utf8'), rest.length);
  }

  *#lines(bytes: Buffer): Generator<LoggedLine> {
    let start = 0;
    for (const { text, end } of decodedLines(bytes)) {
      if (end - start - 1 <= LONGEST_LINE) {
        yield this.#line(text, end - start);
      } else {
        const rest = yield* this.#pieces(bytes.subarray(start, end - 1));
        yield this.#line(rest.toString('utf8'), rest.length + 1);
      }
      start = end;
    }
  }

  /** The pieces of a line that is too long to be held; returns what is left, which is not. */
  *#pieces(line: Buffer): Generator<LoggedLine, Buffer> {
    let rest = line;
    while (rest.length > LONGEST_LINE) {
      const length = cutBetweenCharacters(rest, LONGEST_LINE);
      yield this.#line(rest.toString('utf8', 0, length), length);
      rest = rest.subarray(length);
    }
    return rest;
  }

  #line(text: string, length: number): LoggedLine {
    const start = this.#position;
    this.#position += length;
    return { stream: this.#stream, text, start, end: this.#position };
  }
}

/** The nearest place, at or before `length`, where no character of UTF-8 is cut in two. */
function cutBetweenCharacters(bytes: Buffer, length: number): number {
  for (let at = length; at > length - 4; at -= 1) {
    const byte = bytes[at] ?? 0;
    if ((byte & 0xc0) !== 0x80) return at;
  }
  return length;
}
