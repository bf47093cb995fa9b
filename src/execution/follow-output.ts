import path from 'node:path';
import { makeDirectory, writeOwnFile } from '../client/regular-file.js';
import { followFile, reasonOf, UsageError, type LogStream } from '../runner/index.js';
import type { CancelClock } from './cancel-clock.js';

/** Passes everything in the logs to the observer, from before the run exists until `end`. */
export function followOutput(
  logDirectory: string,
  onOutput: (stream: LogStream, bytes: Buffer) => void | Promise<void>,
  clock: CancelClock,
): AsyncDisposable & { end(): Promise<void> } {
  makeLogs(logDirectory);
  let ended = false;
  let givenUp = false;
  let settle: () => void = () => undefined;
  const writer = {
    hasEnded: () => ended,
    ended: new Promise<void>((resolve) => {
      settle = resolve;
    }),
  };
  const follow = async (stream: LogStream) => {
    for await (const { bytes } of followFile(path.join(logDirectory, `${stream}.log`), writer)) {
      if (givenUp) return;
      await onOutput(stream, bytes);
    }
  };
  // If a log can no longer be shown, the run is unaffected.
  const followers = Promise.all([follow('stdout'), follow('stderr')]).catch(async (error: unknown) => {
    const message = `The log can no longer be shown: ${(error as Error).message}\n`;
    await onOutput('stderr', Buffer.from(message));
  });
  const end = async () => {
    ended = true;
    settle();
    const isWhole = await clock.within(followers, TIME_TO_SHOW);
    if (!isWhole && !givenUp) void onOutput('stderr', Buffer.from(NOT_SHOWN));
    givenUp = true;
  };
  return { end, [Symbol.asyncDispose]: end };
}

/** After a cancellation or a timeout, we show the rest of the log for one more second: a cancelled job has only seconds left for everything. */
const TIME_TO_SHOW = { otherwise: Infinity, until: 0, least: 1_000 };
const NOT_SHOWN = 'The rest of the log is not shown: it could not be written in time.\n';

/** The files exist from the start, so that they can be followed before the flow starts. */
function makeLogs(logDirectory: string): void {
  try {
    makeDirectory(logDirectory);
    for (const stream of ['stdout', 'stderr']) writeOwnFile(path.join(logDirectory, `${stream}.log`), '');
  } catch (error) {
    throw new UsageError(`The run's logs cannot be written to ${logDirectory}: ${reasonOf(error)}`, {
      cause: error,
    });
  }
}
