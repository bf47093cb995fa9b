import { closeSync, readSync } from 'node:fs';
import { openRegularFile } from '../client/regular-file.js';
import { LOG_CHUNK_BYTES, type LogStream } from '../runner/index.js';
import { LogLines, type LoggedLine } from './log-lines.js';

/** How many more ranges may be stored: each takes a few hundred bytes of memory. */
export interface RangeBudget {
  left: number;
}

/** Stores which lines of a run's log files belong together, by their positions, not their text. */
export class LogRanges {
  readonly #ranges: { readonly stream: LogStream; readonly start: number; end: number }[] = [];
  readonly #budget: RangeBudget;

  /** @param budget shared by all ranges that are stored at once */
  constructor(budget: RangeBudget) {
    this.#budget = budget;
  }

  /** Returns whether the line was stored. Lines that do not follow each other take a range each, and there may be too many. */
  add({ stream, start, end }: LoggedLine): boolean {
    const last = this.#ranges.at(-1);
    if (last?.stream === stream && last.end === start) last.end = end;
    else if (this.#budget.left === 0) return false;
    else {
      this.#budget.left -= 1;
      this.#ranges.push({ stream, start, end });
    }
    return true;
  }

  /** Removes the stored lines. */
  forget(): void {
    this.#budget.left += this.#ranges.length;
    this.#ranges.length = 0;
  }

  get isEmpty(): boolean {
    return this.#ranges.length === 0;
  }

  get bytes(): number {
    return this.#ranges.reduce((total, { start, end }) => total + end - start, 0);
  }

  /** Reads the lines again, in the order in which they were added; or only the last bytes, which may start in the middle of a line. */
  *lines(files: Readonly<Record<LogStream, string>>, lastBytes = Infinity): Generator<LoggedLine> {
    let skipped = Math.max(0, this.bytes - lastBytes);
    const handles = { stdout: openRegularFile(files.stdout), stderr: openRegularFile(files.stderr) };
    try {
      for (const { stream, start, end } of this.#ranges) {
        const lines = new LogLines(stream);
        const from = Math.min(end, start + skipped);
        skipped -= from - start;
        for (let position = from; position < end;) {
          const buffer = Buffer.allocUnsafe(Math.min(LOG_CHUNK_BYTES, end - position));
          const bytesRead = readSync(handles[stream], buffer, 0, buffer.length, position);
          if (bytesRead === 0) break;
          position += bytesRead;
          yield* lines.add(buffer.subarray(0, bytesRead));
        }
        yield* lines.end();
      }
    } finally {
      closeSync(handles.stdout);
      closeSync(handles.stderr);
    }
  }
}
