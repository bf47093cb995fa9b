import { RunnerError } from '../client/index.js';

/** A bundle that cannot be made, or cannot be trusted. Nothing was changed. */
export class BundleError extends RunnerError {
  static {
    this.prototype.name = 'BundleError';
  }
}
