import { ownText } from '../runner/index.js';

/** Of each task these last lines are kept. */
const LAST_LINES = 20;

/** In characters, of all tasks that run at once: who prints more loses the lines of those that have printed least lately. */
export const MOST_CHARACTERS = 16 * 1024 * 1024;

/** A traceback as Metaflow logs it, without indents: what is shown from the exception itself, and whole. */
const OF_TRACEBACK =
  /^(<flow \S+ step .*> failed:|Internal error|Traceback \(most recent call last\):|[~^ ]+|)$/;
const FRAME = /^File ".+", line \d+, in /;

interface Tail {
  readonly lines: string[];
  characters: number;
  /** The next line is the code of a frame. */
  afterFrame: boolean;
}

/** The last lines of tasks that run, but for the frames of tracebacks. */
export class TaskTails {
  /** Those that have printed last come last. */
  readonly #tails = new Map<string, Tail>();
  #characters = 0;

  /** A task has started, perhaps once more. */
  start(key: string): void {
    this.take(key);
    this.#tails.set(key, { lines: [], characters: 0, afterFrame: false });
  }

  /** A task's own output may come before its traceback, within it, or after it: they are two streams. */
  add(key: string, text: string): void {
    const tail = this.#tails.get(key);
    if (!tail) return;
    const isCode = tail.afterFrame;
    tail.afterFrame = FRAME.test(text);
    if (isCode || tail.afterFrame || OF_TRACEBACK.test(text)) return;
    this.#tails.delete(key);
    this.#tails.set(key, tail);
    tail.lines.push(ownText(text));
    this.#count(tail, text.length);
    if (tail.lines.length > LAST_LINES) this.#count(tail, -(tail.lines.shift() ?? '').length);
    this.#forget();
  }

  of(key: string): readonly string[] | undefined {
    return this.#tails.get(key)?.lines;
  }

  /** The task has ended: its lines are kept no longer. */
  take(key: string): readonly string[] | undefined {
    const tail = this.#tails.get(key);
    if (!tail) return undefined;
    this.#tails.delete(key);
    this.#count(tail, -tail.characters);
    return tail.lines;
  }

  #forget(): void {
    if (this.#characters <= MOST_CHARACTERS) return;
    for (const tail of this.#tails.values()) {
      tail.lines.length = 0;
      this.#count(tail, -tail.characters);
      // Not again for the next line.
      if (this.#characters <= MOST_CHARACTERS / 2) return;
    }
  }

  #count(tail: Tail, characters: number): void {
    tail.characters += characters;
    this.#characters += characters;
  }
}
