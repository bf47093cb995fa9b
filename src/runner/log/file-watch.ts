import { watch, type FSWatcher } from 'node:fs';

/** File systems that report no changes (network mounts) are looked at this often. */
const POLL_MS = 1_000;

/** Calls back when something may have changed in a file or directory; it may also call when nothing has. */
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
      // No watches left on this machine: looking often is all that remains.
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
