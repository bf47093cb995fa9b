/** How many bytes may still be read of something that many files, or records, make up. */
export class ByteBudget {
  #left: number;
  #hasLeftOut = false;

  /** @param whole the budget that this one is a part of */
  constructor(
    bytes: number,
    private readonly whole?: ByteBudget,
  ) {
    this.#left = whole?.forNext(bytes) ?? bytes;
  }

  get isSpent(): boolean {
    return this.#left <= 0;
  }

  /** What the next one may have. @param each the most that any may have */
  forNext(each: number): number {
    return Math.max(0, Math.min(each, this.#left));
  }

  /** Whether something was left out for want of bytes. */
  get hasLeftOut(): boolean {
    return this.#hasLeftOut;
  }

  /** Call this if the next one could not be read: it counts as left out if it had less than its share. */
  failed(each: number): void {
    if (this.forNext(each) === each) return;
    this.#hasLeftOut = true;
    this.whole?.failed(Infinity);
  }

  /** May be handed on by itself. */
  readonly spend = (bytes: number): void => {
    this.#left -= bytes;
    this.whole?.spend(bytes);
  };
}
