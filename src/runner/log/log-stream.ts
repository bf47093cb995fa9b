import { closeSync, fstatSync, openSync, read as readWithCallback } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { READ_WITHOUT_WAITING } from '../../client/regular-file.js';
import { FileWatch } from './file-watch.js';

/** A piece of a log: its bytes, and the byte offset in the log where the next piece begins. */
export interface LogChunk {
  readonly position: number;
  readonly bytes: Buffer;
}

/** A line of a log without its newline, and the byte offset where the next line begins. */
export interface LogLine {
  readonly position: number;
  readonly line: string;
}

/** The writer of a log file, as its readers see it. */
export interface LogWriter {
  /** Whether nothing more will be written. */
  hasEnded(): boolean;
  readonly ended: Promise<unknown>;
}

/** Importing node:fs/promises instead would delay the flow's start by 2 ms. */
const read = promisify(readWithCallback);

/** How much of a log to read at once. V8 treats longer text as a large object, and holds its memory for long. */
export const LOG_CHUNK_BYTES = 64 * 1024;
const NEWLINE = 0x0a;
const NO_TEXT = Buffer.alloc(LOG_CHUNK_BYTES);
const BLOCK_BYTES = 512;

/** How long to let the next piece grow after reading one, in milliseconds. */
const GATHER_MS = 4;

/**
 * Reads a growing file from a position on, until its writer has ended and everything has been read. Skips holes: a flow
 * can make its log terabytes long without writing anything.
 * @throws {RangeError} if the position is not a non-negative integer
 */
export async function* followFile(
  file: string,
  writer: LogWriter,
  position = 0,
): AsyncGenerator<LogChunk, void> {
  if (!Number.isSafeInteger(position) || position < 0) {
    throw new RangeError(`A log's position must be a byte offset, 0 or more, got ${position}.`);
  }
  const descriptor = openSync(file, READ_WITHOUT_WAITING);
  try {
    yield* follow(descriptor, file, writer, position);
  } finally {
    closeSync(descriptor);
  }
}

async function* follow(
  descriptor: number,
  file: string,
  writer: LogWriter,
  start: number,
): AsyncGenerator<LogChunk, void> {
  let position = start;
  let wake: () => void = () => undefined;
  let changed = false;
  const notify = () => {
    changed = true;
    wake();
  };
  const watch = new FileWatch(file, notify);
  const buffer = Buffer.allocUnsafe(LOG_CHUNK_BYTES);
  void writer.ended.then(notify);
  try {
    for (;;) {
      changed = false;
      // Checked before reading, so that this read includes everything written before the end.
      const ended = writer.hasEnded();
      const { bytesRead } = await read(descriptor, buffer, 0, LOG_CHUNK_BYTES, position);
      if (bytesRead === LOG_CHUNK_BYTES && buffer.equals(NO_TEXT) && hasHoles(descriptor)) {
        position = Math.max(position + bytesRead, fstatSync(descriptor).size);
      } else if (bytesRead > 0) {
        position += bytesRead;
        yield { position, bytes: Buffer.from(buffer.subarray(0, bytesRead)) };
      } else if (ended) {
        return;
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (changed) resolve();
        });
      }
      // Reads a chatty flow in pieces, not line by line: each read costs more than writing the line did.
      if (bytesRead < LOG_CHUNK_BYTES && bytesRead > 0 && !ended) await sleep(GATHER_MS);
    }
  } finally {
    watch[Symbol.dispose]();
  }
}

/** Whether a file takes up less of the disk than its size. */
function hasHoles(descriptor: number): boolean {
  const { size, blocks } = fstatSync(descriptor);
  return blocks * BLOCK_BYTES < size;
}

/**
 * Splits chunks into lines at `\n`; a `\r` stays part of its line. Bytes that are not UTF-8 become U+FFFD. The last
 * line need not end with a newline. Each line is held in memory until it is complete.
 */
export async function* splitLines(chunks: AsyncIterable<LogChunk>): AsyncGenerator<LogLine, void> {
  let partialLine: Buffer[] = [];
  let end = 0;
  for await (const { bytes, position } of chunks) {
    const offset = position - bytes.length;
    let lineStart = 0;
    for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, lineStart)) {
      const rest = bytes.subarray(lineStart, at);
      const line = partialLine.length === 0 ? rest : Buffer.concat([...partialLine, rest]);
      partialLine = [];
      lineStart = at + 1;
      yield { position: offset + lineStart, line: line.toString('utf8') };
    }
    if (lineStart < bytes.length) partialLine.push(bytes.subarray(lineStart));
    end = position;
  }
  if (partialLine.length > 0) yield { position: end, line: Buffer.concat(partialLine).toString('utf8') };
}
