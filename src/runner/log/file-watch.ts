import { watch, type FSWatcher } from 'node:fs';

/** How often to check file systems that report no changes (network mounts), in milliseconds. */
const POLL_MS = 1_000;

/** Calls back when a file or directory may have changed, and sometimes when it has not. */
export class FileWatch implements Disposable {
  readonly #timer: NodeJS.Timeout;
  #watcher: FSWatcher | undefined;

  constructor(path: string, onChange: () => void) {
    let pollMs = POLL_MS;
    try {
      this.#watcher = watch(path, { persistent: false }, onChange);
      this.#watcher.on('error', () => {
        this.#watcher?.close();
      });
    } catch {
      // This machine has no watches left, so all we can do is check often.
      pollMs = POLL_MS / 20;
    }
    this.#timer = setInterval(onChange, pollMs);
    this.#timer.unref();
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer);
    this.#watcher?.close();
  }
}
