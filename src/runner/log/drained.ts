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

/** Copies a log to a stream, no faster than it is read. */
export async function copyTo(stream: Writable, chunks: AsyncIterable<LogChunk>): Promise<void> {
  for await (const { bytes } of chunks) {
    stream.write(bytes);
    await drained(stream);
  }
}
