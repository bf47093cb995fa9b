import { BundleError } from '../errors.js';

/** How many bytes a small bundle may unpack to, and how many times its size a large one may. */
const MIN_BYTES = 4 * 1024 ** 3;
const TIMES = 20;

/** How much may be unpacked from a bundle: a few bytes can expand to more than a machine can hold, or has time for. */
export class UnpackingBudget {
  readonly #maxBytes: number;
  #left: number;

  /** @param size the archive's size in bytes */
  constructor(size: number) {
    this.#maxBytes = MIN_BYTES + TIMES * size;
    this.#left = this.#maxBytes;
  }

  /** Call this before the work. @throws {BundleError} if these bytes are too many */
  allow(bytes: number): void {
    if (bytes > this.#left) this.spend(bytes);
  }

  /** @throws {BundleError} if the bundle has become too large */
  spend(bytes: number): void {
    this.#left -= bytes;
    if (this.#left < 0)
      throw new BundleError(
        `The bundle unpacks to more than ${this.#maxBytes} bytes, which is more than one of its size should.`,
      );
  }
}
