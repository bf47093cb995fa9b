import { closeSync, constants, fstatSync, openSync, writeSync } from 'node:fs';

interface Identity {
  readonly dev: number;
  readonly ino: number;
}

/**
 * In milliseconds, for everything written to a pipe. While we wait for its reader, we do nothing else and handle no signal; if the
 * reader takes nothing for so long, we give up on it for good.
 */
const MAX_WAIT_MS = 3_000;
const STEP = 10;

/** A pipe or device that we write to as long as it exists and is read. */
export class RequestedPipe {
  readonly #identity: Identity;
  #waited = 0;

  constructor({ dev, ino }: Identity) {
    this.#identity = { dev, ino };
  }

  /** Does nothing once we have given up on its reader. @throws {Error} from the system, or because the file was replaced with something else */
  write(file: string, content: Buffer): void {
    if (this.#isGivenUp) return;
    const descriptor = this.open(file);
    try {
      this.writeAll(descriptor, content);
    } finally {
      closeSync(descriptor);
    }
  }

  /** @throws {Error} from the system, or because the file was replaced with something else */
  open(file: string): number {
    const descriptor = openSync(file, constants.O_WRONLY | constants.O_NONBLOCK);
    const { dev, ino } = fstatSync(descriptor);
    if (dev === this.#identity.dev && ino === this.#identity.ino) return descriptor;
    closeSync(descriptor);
    throw new Error('it was replaced');
  }

  /** @throws {Error} from the system, or because we now give up on its reader */
  writeAll(descriptor: number, content: Buffer): void {
    for (let written = 0; written < content.length;) {
      try {
        written += writeSync(descriptor, content, written);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
        if (this.#isGivenUp) throw new Error('nothing reads from it', { cause: error });
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, STEP);
        this.#waited += STEP;
      }
    }
  }

  get #isGivenUp(): boolean {
    return this.#waited >= MAX_WAIT_MS;
  }
}
