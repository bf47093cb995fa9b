import { createWriteStream } from 'node:fs';
import { pipeline, Readable, Transform } from 'node:stream';
import { pipeline as piped } from 'node:stream/promises';
import type { Answer } from './request.js';

/** An answer that is not what was requested. */
export class AnswerError extends Error {
  /**
   * @param status the HTTP status; `undefined` for an unreadable answer
   * @param waitMs how long to wait before the service accepts requests again, in milliseconds, if it says so
   */
  constructor(
    message: string,
    readonly status: number | undefined,
    readonly waitMs?: number,
  ) {
    super(message);
  }
}

/** @param who the service asked, for messages: "the results service" */
export interface Limits {
  readonly who: string;
  /** Answers with more bytes are rejected. */
  readonly maxBytes: number;
}

/** A whole answer. @throws {AnswerError} if it has more bytes; those are not read */
export async function bytesOf(answer: Answer, { who, maxBytes }: Limits): Promise<Buffer> {
  const bytes = await firstBytesOf(answer, maxBytes + 1);
  if (bytes.length > maxBytes) throw tooLong({ who, maxBytes }, answer.status);
  return bytes;
}

/** The beginning of an answer; the rest is not read. */
export async function firstBytesOf({ body }: Answer, maxBytes: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of (body ?? []) as AsyncIterable<Uint8Array>) {
    parts.push(part);
    length += part.length;
    if (length >= maxBytes) break;
  }
  return Buffer.concat(parts).subarray(0, maxBytes);
}

/** An answer, as it arrives. Whoever reads it gets an AnswerError if it has more bytes. */
export function streamOf(answer: Answer, { who, maxBytes }: Limits): Readable {
  const body = Readable.fromWeb(answer.body ?? new Blob([]).stream());
  const limited = limitedTo(maxBytes, () => tooLong({ who, maxBytes }, answer.status));
  return pipeline(body, limited, () => undefined);
}

/** Streams an answer to a file. @throws {AnswerError} if it has more bytes; the signal's reason */
export async function saveBody(
  answer: Answer,
  file: string,
  limits: Limits,
  signal: AbortSignal,
): Promise<void> {
  await piped(streamOf(answer, limits), createWriteStream(file), { signal });
}

/** Passes a limited number of bytes, and fails with the error at the next one. */
export function limitedTo(maxBytes: number, tooMany: () => Error): Transform {
  let size = 0;
  return new Transform({
    transform(bytes: Buffer, _encoding, done) {
      size += bytes.length;
      if (size > maxBytes) done(tooMany());
      else done(null, bytes);
    },
  });
}

/** @param status the HTTP status */
export function tooLong({ who, maxBytes }: Limits, status: number | undefined): AnswerError {
  return new AnswerError(`${who} answered with more than ${maxBytes} bytes`, status);
}
