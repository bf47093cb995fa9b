/** Takes bytes that arrive in pieces of any size, and returns them in the requested sizes. Holds only one piece and the request. */
export class ByteQueue {
  readonly #pieces: AsyncIterator<Buffer>;
  #piece: Buffer = Buffer.alloc(0);

  constructor(pieces: AsyncIterable<Buffer>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** The next `size` bytes, all at once. Rejects if there are fewer. */
  async take(size: number): Promise<Buffer> {
    if (this.#piece.length >= size) return this.#cut(size);
    const parts: Buffer[] = [];
    for await (const part of this.pieces(size)) parts.push(part);
    return Buffer.concat(parts);
  }

  /** The next `size` bytes, as they arrive. Rejects if there are fewer. */
  async *pieces(size: number): AsyncGenerator<Buffer, void> {
    for (let left = size; left > 0;) {
      if (this.#piece.length === 0) {
        const next = await this.#pieces.next();
        if (next.done === true) throw new Error('it ends too early');
        this.#piece = next.value;
      }
      const part = this.#cut(Math.min(left, this.#piece.length));
      left -= part.length;
      yield part;
    }
  }

  /** Reads on to the end, so that the checksums there are verified. Rejects if it is more than `most` bytes away. */
  async end(max: number): Promise<void> {
    for (let left = max - this.#piece.length; left >= 0;) {
      const next = await this.#pieces.next();
      if (next.done === true) return;
      left -= next.value.length;
    }
    throw new Error('it continues after its end');
  }

  #cut(size: number): Buffer {
    const part = this.#piece.subarray(0, size);
    this.#piece = this.#piece.subarray(size);
    return part;
  }
}
