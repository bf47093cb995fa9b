import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Answer } from './request.js';

/** An answer that is not what was asked for. */
export class AnswerError extends Error {
  /**
   * @param status of HTTP; `undefined` for an answer that cannot be read
   * @param waitMs after which the service takes requests again, in milliseconds, where it says so
   */
  constructor(
    message: string,
    readonly status: number | undefined,
    readonly waitMs?: number,
  ) {
    super(message);
  }
}

/** @param who was asked, for messages: "the results service" */
export interface Limits {
  readonly who: string;
  /** An answer with more bytes is refused. */
  readonly mostBytes: number;
}

/** All of an answer. @throws {AnswerError} when it has more bytes; those are not read */
export async function bytesOf(answer: Answer, { who, mostBytes }: Limits): Promise<Buffer> {
  const bytes = await firstBytesOf(answer, mostBytes + 1);
  if (bytes.length > mostBytes) throw tooLong({ who, mostBytes }, answer.status);
  return bytes;
}

/** What an answer begins with; the rest is not read. */
export async function firstBytesOf({ body }: Answer, mostBytes: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of (body ?? []) as AsyncIterable<Uint8Array>) {
    parts.push(part);
    length += part.length;
    if (length >= mostBytes) break;
  }
  return Buffer.concat(parts).subarray(0, mostBytes);
}

/** Writes an answer to a file as it comes. @throws {AnswerError} when it has more bytes; the signal's reason */
export async function saveBody(
  answer: Answer,
  file: string,
  { who, mostBytes }: Limits,
  signal: AbortSignal,
): Promise<void> {
  const body = Readable.fromWeb(answer.body ?? new Blob([]).stream());
  const limited = limitedTo(mostBytes, () => tooLong({ who, mostBytes }, answer.status));
  await pipeline(body, limited, createWriteStream(file), { signal });
}

/** Lets a number of bytes through, and fails with the error at the next. */
export function limitedTo(mostBytes: number, tooMany: () => Error): Transform {
  let size = 0;
  return new Transform({
    transform(bytes: Buffer, _encoding, done) {
      size += bytes.length;
      if (size > mostBytes) done(tooMany());
      else done(null, bytes);
    },
  });
}

/** @param status of HTTP */
export function tooLong({ who, mostBytes }: Limits, status: number | undefined): AnswerError {
  return new AnswerError(`${who} answers with more than ${mostBytes} bytes`, status);
}
