import type { LogStream } from '../../runner/index.js';

/** Measures pylint, which Metaflow runs before the flow, by what Metaflow prints before and after it. */
export class PylintClock {
  #startedAt: number | undefined;
  #seconds: number | undefined;

  /** `undefined` if pylint was not run, or is not installed. */
  get seconds(): number | undefined {
    return this.#seconds;
  }

  /** Metaflow writes a line and its newline separately, so a chunk of white space does not mean that pylint has ended. */
  noteOutput(stream: LogStream, bytes: Buffer): void {
    if (stream !== 'stderr' || this.#seconds !== undefined) return;
    const now = performance.now();
    const text = bytes.toString();
    if (this.#startedAt === undefined) {
      if (/Running pylint\.\.\.\s*$/.test(text)) this.#startedAt = now;
    } else if (text.trim() !== '') {
      this.#seconds = (now - this.#startedAt) / 1000;
    }
  }
}
