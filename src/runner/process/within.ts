import { unlessAborted } from '../../client/index.js';
import { Deadline } from './deadline.js';

/**
 * Does something that takes a signal, for a limited time, or without a limit.
 * @param tooLate the error if the time has passed, or its message
 * @throws {Error} the signal's reason if it was aborted, and otherwise what `act` throws
 */
export async function within<Result>(
  limitMs: number | undefined,
  cancel: AbortSignal | undefined,
  tooLate: string | ((cause: unknown) => Error),
  act: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  using deadline = new Deadline(cancel, limitMs);
  try {
    return await act(deadline.signal);
  } catch (cause) {
    cancel?.throwIfAborted();
    if (!deadline.passed) throw cause;
    throw typeof tooLate === 'string' ? new Error(tooLate, { cause }) : tooLate(cause);
  }
}

/** Like `within`, for work that may ignore its signal: after the time it is abandoned, and its result is ignored. */
export async function abandonedAfter<Result>(
  limitMs: number,
  cancel: AbortSignal,
  tooLate: string,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  return await within(limitMs, cancel, tooLate, (signal) => unlessAborted(work(signal), signal));
}
