import { RunnerError } from '../client/index.js';

/** A bundle that cannot be made, or one that cannot be trusted. Whatever it was to change is as it was. */
export class BundleError extends RunnerError {
  static {
    this.prototype.name = 'BundleError';
  }
}
