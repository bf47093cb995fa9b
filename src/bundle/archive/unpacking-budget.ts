import { BundleError } from '../errors.js';

/** What a small bundle may become, in bytes, and how many times its size a large one may. */
const LEAST = 4 * 1024 ** 3;
const TIMES = 20;

/** How much may be unpacked of a bundle: a few bytes can stand for more than a machine holds, or has time for. */
export class UnpackingBudget {
  readonly #most: number;
  #left: number;

  /** @param size of the archive, in bytes */
  constructor(size: number) {
    this.#most = LEAST + TIMES * size;
    this.#left = this.#most;
  }

  /** Before the work. @throws {BundleError} if these bytes are too many */
  allow(bytes: number): void {
    if (bytes > this.#left) this.spend(bytes);
  }

  /** @throws {BundleError} when the bundle has become too large */
  spend(bytes: number): void {
    this.#left -= bytes;
    if (this.#left < 0)
      throw new BundleError(
        `The bundle unpacks to more than ${this.#most} bytes, which is more than one of its size should.`,
      );
  }
}
