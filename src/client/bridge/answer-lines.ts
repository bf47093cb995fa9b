const NEWLINE = 0x0a;

/** Splits bytes into lines, and keeps no more of a line than a limit allows. */
export class AnswerLines {
  readonly #maxBytes: number;
  #partialLine: Buffer[] = [];
  #size = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** The lines that are now complete, without their newlines. @throws {RangeError} if one is longer than the limit */
  *add(bytes: Buffer): Generator<string, void> {
    for (let begin = 0; begin < bytes.length;) {
      const newline = bytes.indexOf(NEWLINE, begin);
      const end = newline === -1 ? bytes.length : newline;
      this.#keep(bytes.subarray(begin, end));
      begin = end + 1;
      if (newline !== -1) yield this.#whole();
    }
  }

  #keep(part: Buffer): void {
    this.#size += part.length;
    if (this.#size > this.#maxBytes) {
      this.#partialLine = [];
      throw new RangeError(`a line is longer than ${this.#maxBytes} bytes`);
    }
    this.#partialLine.push(part);
  }

  #whole(): string {
    const line = Buffer.concat(this.#partialLine).toString();
    this.#partialLine = [];
    this.#size = 0;
    return line;
  }
}
