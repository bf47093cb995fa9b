/**
 * Finds many byte patterns at once in one pass over the text, after Aho and Corasick: a table says, for each state and
 * byte, the next state. Its size is the patterns' total length times the number of different bytes in them.
 */
export class PatternAutomaton {
  /** Length in bytes of the longest pattern that ends in a state; 0 where none does. */
  readonly matchLength: Uint32Array;
  /** How many of the last bytes read may be the begin of a pattern, by state. */
  readonly depth: Uint32Array;
  readonly #next: Uint32Array;
  /** A byte's column in the table; column 0 is of all bytes that no pattern has. */
  readonly #column = new Uint8Array(256);
  readonly #columns: number;

  constructor(patterns: readonly Uint8Array[]) {
    const used = new Set(patterns.flatMap((pattern) => [...pattern]));
    // 256 different bytes leave none for column 0, which is then not needed.
    const first = used.size === 256 ? 0 : 1;
    [...used].forEach((byte, index) => (this.#column[byte] = first + index));
    this.#columns = first + used.size;
    const mostStates = 1 + patterns.reduce((total, { length }) => total + length, 0);
    const next = new Uint32Array(mostStates * this.#columns);
    const depth = new Uint32Array(mostStates);
    const matchLength = new Uint32Array(mostStates);
    const states = this.#plant(patterns, next, depth, matchLength);
    this.#link(next, depth, matchLength, states);
    this.#next = next.subarray(0, states * this.#columns);
    this.depth = depth.subarray(0, states);
    this.matchLength = matchLength.subarray(0, states);
  }

  /** Reads on from a state; calls back where a pattern ends, with the index behind it and the longest one's length. */
  read(bytes: Uint8Array, state: number, onMatch: (end: number, length: number) => void): number {
    const columns = this.#columns;
    const [column, next, matchLength] = [this.#column, this.#next, this.matchLength];
    let at = state;
    for (let index = 0; index < bytes.length; index += 1) {
      at = next[at * columns + (column[bytes[index] as number] as number)] as number;
      const length = matchLength[at] as number;
      if (length > 0) onMatch(index + 1, length);
    }
    return at;
  }

  /** Makes the tree of all patterns; returns the number of its states. */
  #plant(
    patterns: readonly Uint8Array[],
    next: Uint32Array,
    depth: Uint32Array,
    matchLength: Uint32Array,
  ): number {
    let states = 1;
    for (const pattern of patterns) {
      let state = 0;
      for (const byte of pattern) {
        const edge = state * this.#columns + (this.#column[byte] as number);
        if (next[edge] === 0) {
          next[edge] = states;
          depth[states] = (depth[state] as number) + 1;
          states += 1;
        }
        state = next[edge] as number;
      }
      matchLength[state] = pattern.length;
    }
    return states;
  }

  /** Completes the tree, in order of depth: where a pattern does not go on, the longest other one that may have begun does. */
  #link(next: Uint32Array, depth: Uint32Array, matchLength: Uint32Array, states: number): void {
    const fallback = new Uint32Array(states);
    const order = Array.from({ length: states }, (_, state) => state);
    order.sort((a, b) => (depth[a] as number) - (depth[b] as number));
    for (const state of order) {
      const back = fallback[state] as number;
      if (matchLength[state] === 0) matchLength[state] = matchLength[back] as number;
      for (let column = 0; column < this.#columns; column += 1) {
        const edge = state * this.#columns + column;
        const elsewhere = state === 0 ? 0 : (next[back * this.#columns + column] as number);
        const child = next[edge] as number;
        if (child === 0) next[edge] = elsewhere;
        else fallback[child] = elsewhere;
      }
    }
  }
}
