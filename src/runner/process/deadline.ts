import { setMaxListeners } from 'node:events';

/** The longest that a Node timer can wait, about 24.8 days; a longer one would fire at once. */
const MAX_TIMER_MS = 2_147_483_647;

/** Calls back after a time, or never if the time is infinite. @throws {RangeError} if it is not a positive number */
export function callAfter(timeoutMs: number, callback: () => void): Disposable {
  if (!(timeoutMs > 0))
    throw new RangeError(`A timeout must be a positive number of milliseconds, got ${timeoutMs}.`);
  const timer = timeoutMs === Infinity ? undefined : setTimeout(callback, Math.min(timeoutMs, MAX_TIMER_MS));
  return { [Symbol.dispose]: () => clearTimeout(timer) };
}

/** Many runs listen to this signal, several times each: from the eleventh listener on, Node would warn of a leak. */
export function allowManyListeners(signal: AbortSignal): void {
  setMaxListeners(0, signal);
}

/**
 * A signal that is aborted with its parent or, with a TimeoutError, after a time. Unlike `AbortSignal.any`, whose parts
 * may be garbage-collected while still awaited (seen on Node 20), it keeps a reference to both.
 */
export class Deadline implements Disposable {
  readonly #controller = new AbortController();
  readonly #parent: AbortSignal | undefined;
  readonly #timer: Disposable | undefined;
  readonly #follow = () => this.abort(this.#parent?.reason);
  #passed = false;

  /** @param reason makes the reason for aborting the signal after the time */
  constructor(
    parent: AbortSignal | undefined,
    timeoutMs: number | undefined,
    reason: (timeoutMs: number) => Error = timeoutError,
  ) {
    this.#parent = parent;
    if (parent) allowManyListeners(parent);
    allowManyListeners(this.signal);
    parent?.addEventListener('abort', this.#follow, { once: true });
    if (parent?.aborted) this.#follow();
    if (timeoutMs !== undefined) this.#timer = callAfter(timeoutMs, () => this.#timeOut(reason(timeoutMs)));
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Whether the time, rather than the parent, aborted the signal. */
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

  #timeOut(reason: Error): void {
    if (this.signal.aborted) return;
    this.#passed = true;
    this.abort(reason);
  }
}

function timeoutError(timeoutMs: number): DOMException {
  return new DOMException(`${timeoutMs / 1000} s have passed`, 'TimeoutError');
}

/** A signal for intermediate work: aborted with its parent, and when it is disposed of. */
export class ScopedSignal extends Deadline {
  constructor(parent: AbortSignal) {
    super(parent, undefined);
  }

  override [Symbol.dispose](): void {
    super[Symbol.dispose]();
    this.abort();
  }
}
