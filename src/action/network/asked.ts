import { setTimeout as sleep } from 'node:timers/promises';
import { Deadline } from '../../runner/index.js';
import { request, type RequestOptions } from './request.js';

export interface Question extends RequestOptions {
  /** Who is asked, for messages: "the results service". */
  readonly who: string;
  /** An answer with more bytes is refused. */
  readonly mostBytes: number;
  /** Is told how many bytes a good answer has. */
  readonly told?: (bytes: number) => void;
}

/** An answer that is not what was asked for. */
export class AnswerError extends Error {
  /** @param status of HTTP; `undefined` for an answer that cannot be read */
  constructor(
    message: string,
    readonly status: number | undefined,
  ) {
    super(message);
  }
}

/** One request may take so long, in milliseconds. */
const WITHIN_MS = 60_000;
/** How long is waited before asking again, in milliseconds. */
const PAUSES_MS = [1_000, 4_000];

const MAY_PASS: readonly number[] = [429, 500, 502, 503, 504];
const DROPPED = /ECONNRESET|EPIPE|UND_ERR_SOCKET|terminated|other side closed/;

/**
 * The bytes of a good answer. Asks again where a service is busy or has dropped the connection.
 * @throws {AnswerError} for any other answer
 * @throws {Error} when there is none, or the signal's reason
 */
export async function asked(address: string | URL, question: Question): Promise<Buffer> {
  for (const pause of PAUSES_MS) {
    try {
      return await askedOnce(address, question);
    } catch (error) {
      question.signal.throwIfAborted();
      if (!mayPass(error as Error)) throw error;
    }
    await sleep(pause, undefined, { signal: question.signal }).catch(() => question.signal.throwIfAborted());
  }
  return await askedOnce(address, question);
}

/** As `asked`, of an answer that is a JSON object. */
export async function askedForJson(
  address: string | URL,
  question: Question,
): Promise<Readonly<Record<string, unknown>>> {
  const text = (await asked(address, question)).toString('utf8');
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Such as the page of a proxy.
  }
  throw new AnswerError(`${question.who} answers with something other than JSON${quoted(text)}`, undefined);
}

async function askedOnce(address: string | URL, question: Question): Promise<Buffer> {
  const { who, mostBytes, told, signal: cancel, ...options } = question;
  using deadline = new Deadline(cancel, WITHIN_MS);
  try {
    const { ok, status, body } = await request(address, { ...options, signal: deadline.signal });
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const part of (body ?? []) as AsyncIterable<Uint8Array>) {
      parts.push(part);
      length += part.length;
      if (length > mostBytes)
        throw new AnswerError(`${who} answers with more than ${mostBytes} bytes`, status);
    }
    const bytes = Buffer.concat(parts);
    if (!ok)
      throw new AnswerError(`${who} answers ${status}${quoted(wordsOf(bytes.toString('utf8')))}`, status);
    told?.(bytes.length);
    return bytes;
  } catch (error) {
    cancel.throwIfAborted();
    throw deadline.passed ? new Error(`${who} does not answer within ${WITHIN_MS / 1000} s`) : error;
  }
}

function mayPass(error: Error): boolean {
  if (error instanceof AnswerError) return error.status !== undefined && MAY_PASS.includes(error.status);
  const causes = [error, error.cause, (error.cause as Error | undefined)?.cause] as (
    NodeJS.ErrnoException | undefined
  )[];
  return causes.some((cause) => DROPPED.test(`${cause?.code ?? ''} ${cause?.message ?? ''}`));
}

/** Twirp's services say what is wrong in `msg`, the REST API in `message`. */
function wordsOf(text: string): string {
  try {
    const { msg, message } = JSON.parse(text) as { msg?: unknown; message?: unknown };
    return [msg, message].find((words) => typeof words === 'string') ?? '';
  } catch {
    return text;
  }
}

const LONGEST_QUOTED = 100;

function quoted(text: string): string {
  const [line = ''] = text.trim().split('\n');
  return line === '' ? '' : `: ${line.length > LONGEST_QUOTED ? `${line.slice(0, LONGEST_QUOTED)}…` : line}`;
}
