import type { Writable } from 'node:stream';
import type { LogChunk } from './log-stream.js';

const waiting = new WeakMap<Writable, Promise<void>>();

/**
 * Resolves when a stream has room again or is closed. Writing to a slow reader without waiting for this fills the
 * memory: Node buffers everything that has not been read.
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

/** Resolves when everything written has been handed to the system, or never can be. */
export async function flushed(stream: Writable): Promise<void> {
  await new Promise<void>((resolve) => {
    if (stream.destroyed) resolve();
    else stream.write('', () => resolve());
  });
}

/** Resolves when a stream has room again or is closed, or `givenUp` is aborted. */
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

/** How long output is still read after its writer was ended, in milliseconds. */
const READ_GRACE_MS = 1_000;

/**
 * Copies a log to a stream, no faster than the stream is read.
 * @param ended aborted when the log's writer is ended: soon after, we stop waiting for a reader that takes nothing
 */
export async function copyTo(
  stream: Writable,
  chunks: AsyncIterable<LogChunk>,
  ended?: AbortSignal,
): Promise<void> {
  const givenUp = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const onEnded = () => (timer ??= setTimeout(() => givenUp.abort(), READ_GRACE_MS));
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
