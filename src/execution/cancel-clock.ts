import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/** A longer timer would fire immediately. */
const MAX_TIMER_MS = 2_147_483_647;

/** How long work may take, in milliseconds. */
export interface TimeForWork {
  /** While nothing is cancelled. */
  readonly otherwise: number;
  /** Milliseconds after the cancellation at which we stop waiting. */
  readonly until: number;
  /** The minimum time that we wait. */
  readonly least: number;
}

/**
 * The time that a cancelled job has left. GitHub kills a job 10 s after asking it to end, and Metaflow takes up to 6 s of these; outputs
 * and summary must be written within that time.
 */
export class CancelClock implements Disposable {
  #cancelledAt: number | undefined;
  readonly #note = () => {
    this.#cancelledAt ??= performance.now();
  };

  constructor(readonly signal: AbortSignal) {
    if (signal.aborted) this.#note();
    else signal.addEventListener('abort', this.#note, { once: true });
  }

  /** Waits for work as long as there is time; resolves to `undefined` if it is not done by then. Rejects if the work does. */
  async within<Value>(
    work: Promise<Value>,
    time: TimeForWork,
  ): Promise<{ readonly value: Value } | undefined> {
    const done = new AbortController();
    const tooLate = this.#wait(time, done.signal).catch(() => undefined);
    try {
      return await Promise.race([work.then((value) => ({ value })), tooLate]);
    } finally {
      done.abort();
    }
  }

  [Symbol.dispose](): void {
    this.signal.removeEventListener('abort', this.#note);
  }

  async #wait({ otherwise, until, least }: TimeForWork, signal: AbortSignal): Promise<undefined> {
    if (this.#cancelledAt === undefined) {
      const cancelled = once(this.signal, 'abort', { signal });
      if (otherwise === Infinity) await cancelled;
      else await Promise.race([cancelled, sleep(Math.min(otherwise, MAX_TIMER_MS), undefined, { signal })]);
    }
    if (this.#cancelledAt === undefined) return;
    await sleep(Math.max(least, this.#cancelledAt + until - performance.now()), undefined, { signal });
  }
}
