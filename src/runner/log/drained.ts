import type { Writable } from 'node:stream';
import type { LogChunk } from './log-stream.js';

const waiting = new WeakMap<Writable, Promise<void>>();

/**
 * Resolves when a stream has room again, or is closed. Who writes to a slow reader without it fills the memory: Node keeps all
 * that was not read yet.
 */
export async function drained(stream: Writable): Promise<void> {
  if (!stream.writableNeedDrain || stream.destroyed) return;
  const known = waiting.get(stream);
  const drain =
    known ??
    new Promise<void>((resolve) => {
      const done = () => {
        for (const event of EVENTS) stream.off(event, done);
        waiting.delete(stream);
        resolve();
      };
      for (const event of EVENTS) stream.once(event, done);
    });
  waiting.set(stream, drain);
  await drain;
}

const EVENTS = ['drain', 'error', 'close'];

/** Resolves when all that was written has been handed to the system, or never can be. */
export async function flushed(stream: Writable): Promise<void> {
  await new Promise<void>((resolve) => {
    if (stream.destroyed) resolve();
    else stream.write('', () => resolve());
  });
}

/** Resolves when a stream has room again, is closed, or is given up. */
async function drainedUnless(stream: Writable, givenUp: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const onGivenUp = () => resolve();
    givenUp.addEventListener('abort', onGivenUp, { once: true });
    if (givenUp.aborted) resolve();
    void drained(stream)
      .then(resolve)
      .finally(() => givenUp.removeEventListener('abort', onGivenUp));
  });
}

/** What was written is still read for so long, in milliseconds, when whoever wrote it was ended. */
const TO_BE_READ = 1_000;

/**
 * Copies a log to a stream, no faster than it is read.
 * @param ended is aborted when whoever writes the log is ended: a reader who takes nothing is not waited for any more
 */
export async function copyTo(
  stream: Writable,
  chunks: AsyncIterable<LogChunk>,
  ended?: AbortSignal,
): Promise<void> {
  const givenUp = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const onEnded = () => (timer ??= setTimeout(() => givenUp.abort(), TO_BE_READ));
  ended?.addEventListener('abort', onEnded, { once: true });
  if (ended?.aborted) onEnded();
  try {
    for await (const { bytes } of chunks) {
      stream.write(bytes);
      if (!stream.writableNeedDrain) continue;
      await drainedUnless(stream, givenUp.signal);
      if (givenUp.signal.aborted) return;
    }
  } finally {
    ended?.removeEventListener('abort', onEnded);
    clearTimeout(timer);
  }
}
