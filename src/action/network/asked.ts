import { setTimeout as sleep } from 'node:timers/promises';
import { parseForeignJson } from '../../client/index.js';
import { Deadline } from '../../runner/index.js';
import { AnswerError, bytesOf, firstBytesOf, saveBody, type Limits } from './answer-body.js';
import { request, type Answer, type RequestOptions } from './request.js';

export interface Question extends RequestOptions, Limits {
  /** How long one request may take, in milliseconds. Default: a minute */
  readonly withinMs?: number;
  /** Receives the number of bytes of a good answer. */
  readonly told?: (bytes: number) => void;
}

/** How long one request may take, in milliseconds. */
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
  return await insisted(address, question, async (answer) => {
    const bytes = await bytesOf(answer, question);
    question.told?.(bytes.length);
    return bytes;
  });
}

/** As `asked`, of an answer that is too long for our memory: it is written to a file. */
export async function askedForFile(address: string | URL, file: string, question: Question): Promise<void> {
  await insisted(address, question, async (answer, signal) => {
    await saveBody(answer, file, question, signal);
  });
}

/** Lists, objects and their members in an answer: a list of artifacts has some ten thousand. */
const MOST_PARTS = 200_000;

/** As `asked`, of an answer that is a JSON object. */
export async function askedForJson(
  address: string | URL,
  question: Question,
): Promise<Readonly<Record<string, unknown>>> {
  const text = (await asked(address, question)).toString('utf8');
  try {
    const value: unknown = parseForeignJson(text, MOST_PARTS);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Such as the page of a proxy.
  }
  throw new AnswerError(`${question.who} answers with something other than JSON${quoted(text)}`, undefined);
}

type Reading<Content> = (answer: Answer, signal: AbortSignal) => Promise<Content>;

async function insisted<Content>(
  address: string | URL,
  question: Question,
  read: Reading<Content>,
): Promise<Content> {
  for (const pause of PAUSES_MS) {
    try {
      return await askedOnce(address, question, read);
    } catch (error) {
      question.signal.throwIfAborted();
      if (!mayPass(error as Error)) throw error;
    }
    await sleep(pause, undefined, { signal: question.signal }).catch(() => question.signal.throwIfAborted());
  }
  return await askedOnce(address, question, read);
}

/** How much of an error's answer is read: errors are short. */
const LONGEST_COMPLAINT = 64 * 1024;

async function askedOnce<Content>(
  address: string | URL,
  { who, withinMs = WITHIN_MS, signal: cancel, method, headers, body }: Question,
  read: Reading<Content>,
): Promise<Content> {
  using deadline = new Deadline(cancel, withinMs);
  const { signal } = deadline;
  try {
    const sent = {
      ...(method && { method }),
      ...(headers && { headers }),
      ...(body !== undefined && { body }),
    };
    const answer = await request(address, { ...sent, signal });
    if (answer.ok) return await read(answer, signal);
    const words = wordsOf((await firstBytesOf(answer, LONGEST_COMPLAINT)).toString('utf8'));
    throw new AnswerError(`${who} answers ${answer.status}${quoted(words)}`, answer.status);
  } catch (error) {
    cancel.throwIfAborted();
    throw deadline.passed ? new Error(`${who} does not answer within ${withinMs / 1000} s`) : error;
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
    const { msg, message } = parseForeignJson(text) as { msg?: unknown; message?: unknown };
    return [msg, message].find((words) => typeof words === 'string') ?? '';
  } catch {
    return text;
  }
}

const LONGEST_QUOTED = 300;

/**
 * What a service answers, behind what says that it does: its first line. One that is long is told by its length, and none is cut: it may
 * hold the token that was sent, and a secret is known by the whole of it.
 */
export function quoted(text: string): string {
  const [line = ''] = text.trim().split('\n');
  if (line === '') return '';
  return line.length > LONGEST_QUOTED ? ` with a line of ${line.length} characters` : `: ${line}`;
}
