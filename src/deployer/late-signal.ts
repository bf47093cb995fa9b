/** A signal that is aborted some time after another one, to give work that cannot be undone time to finish. */
export class LateSignal implements Disposable {
  readonly #controller = new AbortController();
  readonly #parent: AbortSignal | undefined;
  #timer: NodeJS.Timeout | undefined;
  readonly #begin: () => void;

  constructor(parent: AbortSignal | undefined, afterMs: number) {
    this.#parent = parent;
    this.#begin = () => {
      this.#timer = setTimeout(() => this.#controller.abort(parent?.reason), afterMs);
    };
    parent?.addEventListener('abort', this.#begin, { once: true });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    this.#parent?.removeEventListener('abort', this.#begin);
  }
}
