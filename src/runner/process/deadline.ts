import { setMaxListeners } from 'node:events';

/** The longest that a timer of Node's can wait, about 24.8 days; a longer one would fire at once. */
const LONGEST_TIMER_MS = 2_147_483_647;

/** Calls back after a time; never, when it is infinite. @throws {RangeError} when it is not a positive number */
export function callAfter(timeoutMs: number, callback: () => void): Disposable {
  if (!(timeoutMs > 0))
    throw new RangeError(`A timeout is a positive number of milliseconds, got ${timeoutMs}.`);
  const timer =
    timeoutMs === Infinity ? undefined : setTimeout(callback, Math.min(timeoutMs, LONGEST_TIMER_MS));
  return { [Symbol.dispose]: () => clearTimeout(timer) };
}

/** Each of many runs listens several times: Node would warn, from the eleventh on, that listeners are forgotten. */
export function heardByMany(signal: AbortSignal): void {
  setMaxListeners(0, signal);
}

/**
 * A signal that is aborted with its parent, or, with a TimeoutError, after a time. Unlike `AbortSignal.any`, whose parts may be
 * collected as garbage while somebody still waits for them (seen on Node 20), it holds on to both.
 */
export class Deadline implements Disposable {
  readonly #controller = new AbortController();
  readonly #parent: AbortSignal | undefined;
  readonly #timer: Disposable | undefined;
  readonly #follow = () => this.abort(this.#parent?.reason);
  #passed = false;

  /** @param reason what the signal is aborted with after the time */
  constructor(
    parent: AbortSignal | undefined,
    timeoutMs: number | undefined,
    reason: (timeoutMs: number) => DOMException = timeoutError,
  ) {
    this.#parent = parent;
    if (parent) heardByMany(parent);
    heardByMany(this.signal);
    parent?.addEventListener('abort', this.#follow, { once: true });
    if (parent?.aborted) this.#follow();
    if (timeoutMs !== undefined) this.#timer = callAfter(timeoutMs, () => this.#timeOut(reason(timeoutMs)));
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Whether it was the time that aborted the signal. */
  get passed(): boolean {
    return this.#passed;
  }

  [Symbol.dispose](): void {
    this.#timer?.[Symbol.dispose]();
    this.#parent?.removeEventListener('abort', this.#follow);
  }

  protected abort(reason?: unknown): void {
    this.#controller.abort(reason);
  }

  #timeOut(reason: DOMException): void {
    if (this.signal.aborted) return;
    this.#passed = true;
    this.abort(reason);
  }
}

function timeoutError(timeoutMs: number): DOMException {
  return new DOMException(`${timeoutMs / 1000} s have passed`, 'TimeoutError');
}

/** A signal for what is asked meanwhile: it is aborted with its parent, and when it is disposed of. */
export class Meanwhile extends Deadline {
  constructor(parent: AbortSignal) {
    super(parent, undefined);
  }

  override [Symbol.dispose](): void {
    super[Symbol.dispose]();
    this.abort();
  }
}
