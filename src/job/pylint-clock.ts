import type { LogStream } from '../runner/index.js';

/** Takes the time of pylint, which Metaflow runs before the flow, by what Metaflow prints before and after it. */
export class PylintClock {
  #begunAt: number | undefined;
  #seconds: number | undefined;

  /** `undefined` where pylint was not run, or is not installed. */
  get seconds(): number | undefined {
    return this.#seconds;
  }

  heard(stream: LogStream, bytes: Buffer): void {
    if (stream !== 'stderr' || this.#seconds !== undefined) return;
    const now = performance.now();
    if (this.#begunAt !== undefined) this.#seconds = (now - this.#begunAt) / 1000;
    else if (/Running pylint\.\.\.\s*$/.test(bytes.toString())) this.#begunAt = now;
  }
}
