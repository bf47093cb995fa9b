/** How many bytes may still be read of something that consists of many files or records. */
export class ByteBudget {
  #left: number;
  #hasLeftOut = false;

  /** @param whole the budget that this one is part of */
  constructor(
    bytes: number,
    private readonly whole?: ByteBudget,
  ) {
    this.#left = whole?.forNext(bytes) ?? bytes;
  }

  get isSpent(): boolean {
    return this.#left <= 0;
  }

  /** How much the next item may have. @param each the most that any single item may have */
  forNext(each: number): number {
    return Math.max(0, Math.min(each, this.#left));
  }

  /** Whether something was left out because the budget was spent. */
  get hasLeftOut(): boolean {
    return this.#hasLeftOut;
  }

  /** Call this if the next item could not be read: it counts as left out if less than `each` was left for it. */
  failed(each: number): void {
    if (this.forNext(each) === each) return;
    this.#hasLeftOut = true;
    this.whole?.failed(Infinity);
  }

  /** An arrow function, so that it can be passed on its own. */
  readonly spend = (bytes: number): void => {
    this.#left -= bytes;
    this.whole?.spend(bytes);
  };
}
