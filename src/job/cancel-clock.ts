/**
 * What time a cancelled job has left. GitHub kills it 10 s after it has asked it to end, and Metaflow takes up to 6 s of these: by then
 * outputs and summary have to be written.
 */
export class CancelClock {
  #cancelledAt: number | undefined;

  constructor(readonly signal: AbortSignal) {
    const note = () => {
      this.#cancelledAt ??= performance.now();
    };
    if (signal.aborted) note();
    else signal.addEventListener('abort', note, { once: true });
  }

  /**
   * Milliseconds that some work may take now so that it has ended `until` milliseconds after the cancellation; at least `least`, which
   * nobody misses. `otherwise` when nothing was cancelled.
   */
  left(until: number, least: number, otherwise: number): number {
    if (this.#cancelledAt === undefined) return otherwise;
    return Math.max(least, this.#cancelledAt + until - performance.now());
  }
}
