import type { PatternAutomaton } from './pattern-automaton.js';

/** `base64` and similar tools break lines; none makes them shorter than this. */
const MIN_LINE_LENGTH = 16;
/** Within how many bytes Metaflow's prefix of a task's line ends, with a bracket and a space. */
const MAX_MARK_LENGTH = 200;

const [TAB, NEWLINE, RETURN, SPACE, BACKSLASH, BRACKET, LETTER_N, LETTER_R] = [
  9, 10, 13, 32, 92, 93, 110, 114,
];

export type OnMatch = (start: number, end: number) => void;

/**
 * Finds patterns that are broken into lines of any width, as base64 is: it skips line ends, including an escaped `\n`,
 * and the indent or Metaflow's prefix after them, as if they were not there. Only active while a pattern may extend
 * over the end of a line.
 */
export class JoinedLines {
  readonly #automaton: PatternAutomaton;
  #mode: 'idle' | 'break' | 'escape' | 'line' = 'idle';
  #state = 0;
  /** Start and end of skipped parts within a possible match; positions count from the beginning of the text. */
  #skipped: { readonly start: number; end: number }[] = [];
  #lineStart = 0;
  /** Bytes of the pattern since the last line break. */
  #since = 0;
  /** The state and the beginning of a possible match at the last line break, as long as Metaflow's prefix may follow. */
  #atBreak: { readonly state: number; readonly begin: number } | undefined;
  #previous = 0;

  constructor(automaton: PatternAutomaton) {
    this.#automaton = automaton;
  }

  /**
   * @param breaks possible line ends, and the automaton's state before each
   * @param position the first byte's position
   */
  read(bytes: Uint8Array, position: number, breaks: readonly number[], onMatch: OnMatch): void {
    let next = 0;
    for (let index = 0; index < bytes.length; index += 1) {
      if (this.#mode === 'idle') {
        while (next < breaks.length && (breaks[next] as number) < index) next += 2;
        if (next >= breaks.length) return;
        index = breaks[next] as number;
        this.#begin(bytes[index] as number, position + index, breaks[next + 1] as number);
      } else this.#step(bytes[index] as number, position + index, onMatch);
      this.#previous = bytes[index] as number;
    }
  }

  /** Where a match may begin; `undefined` if none can have begun earlier than the automaton itself knows. */
  get begin(): number | undefined {
    return this.#mode === 'idle' ? undefined : this.#earliest;
  }

  #earliest = 0;

  #begin(byte: number, at: number, state: number): void {
    const length = at - this.#lineStart;
    if (byte !== BACKSLASH) this.#lineStart = at + 1;
    if (state === 0 || length < MIN_LINE_LENGTH) return;
    this.#state = state;
    this.#skipped = [];
    this.#since = length;
    this.#break(byte, at);
  }

  #break(byte: number, at: number): void {
    const begin = this.#startOf(at, this.#automaton.depth[this.#state] as number);
    this.#skipped = this.#skipped.filter(({ end }) => end > begin);
    this.#skipped.push({ start: at, end: at + 1 });
    this.#atBreak = { state: this.#state, begin };
    this.#earliest = begin;
    this.#mode = byte === BACKSLASH ? 'escape' : 'break';
    if (byte !== BACKSLASH) this.#lineStart = at + 1;
  }

  #step(byte: number, at: number, onMatch: OnMatch): void {
    const skipped = this.#skipped.at(-1) as { end: number };
    if (this.#mode === 'escape') {
      if (byte === LETTER_N || byte === LETTER_R) {
        this.#mode = 'break';
        this.#lineStart = at + 1;
      } else if (byte !== BACKSLASH) this.#stop();
      skipped.end = at + 1;
      return;
    }
    if (this.#mode === 'break') {
      if (byte === NEWLINE || byte === RETURN || byte === SPACE || byte === TAB || byte === BACKSLASH) {
        if (byte === BACKSLASH) this.#mode = 'escape';
        if (byte === NEWLINE || byte === RETURN) this.#lineStart = at + 1;
        skipped.end = at + 1;
        return;
      }
      this.#mode = 'line';
      this.#since = 0;
    } else if (byte === NEWLINE || byte === RETURN || byte === BACKSLASH) {
      if (this.#since < MIN_LINE_LENGTH) {
        if (byte !== BACKSLASH) this.#lineStart = at + 1;
        this.#stop();
      } else this.#break(byte, at);
      return;
    }
    this.#advance(byte, at, onMatch);
  }

  #advance(byte: number, at: number, onMatch: OnMatch): void {
    const { depth, breakableLength } = this.#automaton;
    this.#state = this.#automaton.next(this.#state, byte);
    this.#since += 1;
    const length = breakableLength[this.#state] as number;
    if (length > this.#since) onMatch(this.#startOf(at + 1, length), at + 1);
    if (this.#atBreak && byte === SPACE && this.#previous === BRACKET) {
      this.#state = this.#atBreak.state;
      (this.#skipped.at(-1) as { end: number }).end = at + 1;
      this.#atBreak = undefined;
      this.#since = 0;
      return;
    }
    if (this.#since > MAX_MARK_LENGTH) this.#atBreak = undefined;
    const isJoined = (depth[this.#state] as number) > this.#since;
    if (!isJoined && !this.#atBreak) this.#stop();
  }

  #stop(): void {
    this.#mode = 'idle';
    this.#atBreak = undefined;
  }

  /** Where a match of this many bytes that ends before `end` begins, not counting skipped parts. */
  #startOf(end: number, length: number): number {
    let [at, left] = [end, length];
    for (let index = this.#skipped.length - 1; index >= 0; index -= 1) {
      const skip = this.#skipped[index] as { start: number; end: number };
      if (left <= at - skip.end) break;
      left -= at - skip.end;
      at = skip.start;
    }
    return at - left;
  }
}
