import type { LogStream } from '../runner/index.js';
import { decodedLines, wholeLines } from './decoded-lines.js';

/** A line of one of a run's log files. */
export interface LoggedLine {
  readonly stream: LogStream;
  readonly text: string;
  /** The byte offsets at which this line and the next one begin. */
  readonly start: number;
  readonly end: number;
}

/** Incomplete lines are held up to this many bytes; a longer line is split. */
const MAX_LINE_LENGTH = 64 * 1024;

/** Splits a stream's chunks into lines. Bytes that are not UTF-8 become U+FFFD. */
export class LogLines {
  readonly #stream: LogStream;
  #partialLine = Buffer.alloc(0);
  #position = 0;

  constructor(stream: LogStream) {
    this.#stream = stream;
  }

  /** The lines that this chunk completes. */
  *add(bytes: Buffer): Generator<LoggedLine> {
    const all = this.#partialLine.length === 0 ? bytes : Buffer.concat([this.#partialLine, bytes]);
    const whole = wholeLines(all);
    yield* this.#lines(all.subarray(0, whole));
    this.#partialLine = Buffer.from(yield* this.#pieces(all.subarray(whole)));
  }

  /** The rest: a line without a newline. */
  *end(): Generator<LoggedLine> {
    const rest = this.#partialLine;
    this.#partialLine = Buffer.alloc(0);
    if (rest.length > 0) yield this.#line(rest.toString('utf8'), rest.length);
  }

  *#lines(bytes: Buffer): Generator<LoggedLine> {
    let start = 0;
    for (const { text, end } of decodedLines(bytes)) {
      if (end - start - 1 <= MAX_LINE_LENGTH) {
        yield this.#line(text, end - start);
      } else {
        const rest = yield* this.#pieces(bytes.subarray(start, end - 1));
        yield this.#line(rest.toString('utf8'), rest.length + 1);
      }
      start = end;
    }
  }

  /** The pieces of a line that is too long to hold; returns the rest, which is not. */
  *#pieces(line: Buffer): Generator<LoggedLine, Buffer> {
    let rest = line;
    while (rest.length > MAX_LINE_LENGTH) {
      const length = cutBetweenCharacters(rest, MAX_LINE_LENGTH);
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

/** The nearest position at or before `length` that does not split a UTF-8 character. */
function cutBetweenCharacters(bytes: Buffer, length: number): number {
  for (let at = length; at > length - 4; at -= 1) {
    const byte = bytes[at] ?? 0;
    if ((byte & 0xc0) !== 0x80) return at;
  }
  return length;
}
