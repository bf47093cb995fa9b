import { UsageError } from '../../runner/index.js';

/** An input of the action has a value that cannot be used. */
export class InputError extends UsageError {
  static {
    this.prototype.name = 'InputError';
  }
}
