import { Deadline } from './deadline.js';

/**
 * Does something that takes a signal, for a limited time.
 * @param tooLate the error's message if the time has passed
 * @throws {Error} the signal's reason if it was aborted, and otherwise what `act` throws
 */
export async function within<Result>(
  limitMs: number,
  cancel: AbortSignal,
  tooLate: string,
  act: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  using deadline = new Deadline(cancel, limitMs);
  try {
    return await act(deadline.signal);
  } catch (error) {
    cancel.throwIfAborted();
    throw deadline.passed ? new Error(tooLate, { cause: error }) : error;
  }
}
