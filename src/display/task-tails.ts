import { ownText } from '../runner/index.js';
import { afterReturns } from './log-format.js';

/** How many last lines are kept for each task. */
const LAST_LINES = 20;

/** In characters, for all running tasks together. If they exceed it, the tasks that have been silent longest lose their lines. */
export const MAX_CHARACTERS = 16 * 1024 * 1024;

/** A traceback as Metaflow logs it, without indentation; and what Metaflow says of a task that it ends, or that has just failed by itself. */
const OF_METAFLOW =
  /^(<flow \S+ step .*> failed:|Internal error|Traceback \(most recent call last\):|[~^ ]+|\[KILLED BY ORCHESTRATOR\]|)$/;
const FRAME = /^File ".+", line \d+, in /;
/** A frame without a file, below which there is no code. */
const CODELESS_FRAME = /^File "<(?:frozen .+|string|stdin)>"/;

interface Tail {
  readonly lines: string[];
  characters: number;
  /** Whether the next line is a frame's code. */
  afterFrame: boolean;
}

/** The last lines of running tasks, without Metaflow's own and the frames of tracebacks. */
export class TaskTails {
  /** Ordered by their last output, the most recent last. */
  readonly #tails = new Map<string, Tail>();
  #characters = 0;

  /** Call this when a task starts, which may be a retry. */
  start(key: string): void {
    this.take(key);
    this.#tails.set(key, { lines: [], characters: 0, afterFrame: false });
  }

  /** A task's own output may come before its traceback, within it, or after it, because they are two streams. */
  add(key: string, line: string): void {
    const tail = this.#tails.get(key);
    if (!tail) return;
    const text = afterReturns(line);
    const isCode = tail.afterFrame;
    const isFrame = FRAME.test(text);
    tail.afterFrame = isFrame && !CODELESS_FRAME.test(text);
    if (isCode || isFrame || OF_METAFLOW.test(text)) return;
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

  /** Returns an ended task's lines, and forgets them. */
  take(key: string): readonly string[] | undefined {
    const tail = this.#tails.get(key);
    if (!tail) return undefined;
    this.#tails.delete(key);
    this.#count(tail, -tail.characters);
    return tail.lines;
  }

  #forget(): void {
    if (this.#characters <= MAX_CHARACTERS) return;
    for (const tail of this.#tails.values()) {
      tail.lines.length = 0;
      this.#count(tail, -tail.characters);
      // Leave room, so that the next line does not need this again.
      if (this.#characters <= MAX_CHARACTERS / 2) return;
    }
  }

  #count(tail: Tail, characters: number): void {
    tail.characters += characters;
    this.#characters += characters;
  }
}
