import { setTimeout as sleep } from 'node:timers/promises';
import { parseForeignJson } from '../../client/index.js';
import { within } from '../../runner/index.js';
import { AnswerError, bytesOf, firstBytesOf, saveBody, type Limits } from './answer-body.js';
import { request, type Answer, type RequestOptions } from './request.js';

export interface FetchOptions extends RequestOptions, Limits {
  /** How long one request may take, in milliseconds. Default: one minute */
  readonly withinMs?: number;
  /** Receives the number of bytes of a successful answer. */
  readonly onBytes?: (bytes: number) => void;
  /** Retries only if the request was certainly not carried out, because doing it twice would be harmful. */
  readonly isOnce?: true;
}

/** How long one request may take, in milliseconds. */
const TIMEOUT_MS = 60_000;
/** The pauses before retries, in milliseconds. */
const PAUSES_MS = [1_000, 4_000];

/** If a service demands a longer pause, the request is not retried, in milliseconds. */
const MAX_PAUSE_MS = 60_000;

const TRANSIENT_STATUSES: readonly number[] = [429, 500, 502, 503, 504];
/** The statuses that services return when they limit the request rate: GitHub's REST API uses 403, too. */
const LIMITED: readonly number[] = [403, 429];
const DROPPED = /ECONNRESET|EPIPE|UND_ERR_SOCKET|terminated|other side closed/;

/**
 * The bytes of a successful answer. Retries if a service is busy, dropped the connection, or demands a pause of up to a minute.
 * @throws {AnswerError} for any other answer
 * @throws {Error} if there is no answer, or the signal's reason
 */
export async function fetchBytes(address: string | URL, options: FetchOptions): Promise<Buffer> {
  return await fetchWithRetries(address, options, async (answer) => {
    const bytes = await bytesOf(answer, options);
    options.onBytes?.(bytes.length);
    return bytes;
  });
}

/** Like `fetchBytes`, for an answer that is too large for memory: it is written to a file. */
export async function fetchToFile(address: string | URL, file: string, options: FetchOptions): Promise<void> {
  await fetchWithRetries(address, options, async (answer, signal) => {
    await saveBody(answer, file, options, signal);
  });
}

/** How many lists, objects and members an answer may have: a list of artifacts has about ten thousand. */
const MAX_PARTS = 200_000;

/** Like `fetchBytes`, for an answer that is a JSON object. */
export async function fetchJson(
  address: string | URL,
  options: FetchOptions,
): Promise<Readonly<Record<string, unknown>>> {
  return jsonIn((await fetchBytes(address, options)).toString('utf8'), options);
}

/** Like `fetchJson`, with the address of the next page, if the answer names one. */
export async function fetchJsonPage(
  address: string | URL,
  options: FetchOptions,
): Promise<{ readonly json: Readonly<Record<string, unknown>>; readonly next: string | undefined }> {
  return await fetchWithRetries(address, options, async (answer) => ({
    json: jsonIn((await bytesOf(answer, options)).toString('utf8'), options),
    next: /<([^<>]+)>\s*;\s*rel="next"/.exec(answer.headers.get('link') ?? '')?.[1],
  }));
}

/** The JSON object in an answer, whose members may have any type. @throws {AnswerError} */
export function jsonIn(text: string, { who }: Pick<Limits, 'who'>): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = parseForeignJson(text, MAX_PARTS);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // For example, a proxy's error page.
  }
  throw new AnswerError(`${who} answered with something other than JSON${quoted(text)}`, undefined);
}

type Reading<Content> = (answer: Answer, signal: AbortSignal) => Promise<Content>;

async function fetchWithRetries<Content>(
  address: string | URL,
  options: FetchOptions,
  read: Reading<Content>,
): Promise<Content> {
  for (const usual of PAUSES_MS) {
    let pause: number;
    try {
      return await fetchOnce(address, options, read);
    } catch (error) {
      options.signal.throwIfAborted();
      if (options.isOnce ? !isRejection(error as Error) : !isTransient(error as Error)) throw error;
      pause = (error as AnswerError).waitMs ?? usual;
      if (pause > MAX_PAUSE_MS) throw error;
    }
    await sleep(pause, undefined, { signal: options.signal }).catch(() => options.signal.throwIfAborted());
  }
  return await fetchOnce(address, options, read);
}

/** How much of an error's answer is read: errors are short. */
const MAX_ERROR_BYTES = 64 * 1024;

async function fetchOnce<Content>(
  address: string | URL,
  { who, withinMs = TIMEOUT_MS, signal: cancel, method, headers, body }: FetchOptions,
  read: Reading<Content>,
): Promise<Content> {
  const sent = {
    ...(method && { method }),
    ...(headers && { headers }),
    ...(body !== undefined && { body }),
  };
  const tooLate = `${who} did not answer within ${withinMs / 1000} s`;
  return await within(withinMs, cancel, tooLate, async (signal) => {
    const answer = await request(address, { ...sent, signal });
    if (answer.ok) return await read(answer, signal);
    const message = messageIn((await firstBytesOf(answer, MAX_ERROR_BYTES)).toString('utf8'));
    const waitMs = waitOf(answer);
    const wait = waitMs === undefined ? '' : ` (it accepts requests again in ${Math.ceil(waitMs / 1000)} s)`;
    throw new AnswerError(`${who} answered ${answer.status}${quoted(message)}${wait}`, answer.status, waitMs);
  });
}

/**
 * How long a service wants no requests, in milliseconds, by `Retry-After` or GitHub's REST rate limit; a difference between its clock and
 * ours does not matter.
 */
function waitOf({ status, headers }: Answer): number | undefined {
  const after = headers.get('retry-after');
  const isSpent = LIMITED.includes(status) && headers.get('x-ratelimit-remaining') === '0';
  // eslint-disable-next-line no-restricted-properties -- It is compared with a time of day.
  const now = Date.parse(headers.get('date') ?? '') || Date.now();
  if (after !== null && /^\d+$/.test(after)) return Number(after) * 1000;
  const until = after === null ? (isSpent ? resetOf(headers) : NaN) : Date.parse(after);
  return Number.isFinite(until) ? Math.max(0, until - now) + 1000 : undefined;
}

function resetOf(headers: Answer['headers']): number {
  return Number(headers.get('x-ratelimit-reset') ?? NaN) * 1000;
}

/** Whether a service temporarily rejected a request before doing anything. */
function isRejection(error: Error): boolean {
  if (!(error instanceof AnswerError) || error.status === undefined) return false;
  return error.status === 429 || (LIMITED.includes(error.status) && error.waitMs !== undefined);
}

function isTransient(error: Error): boolean {
  if (isRejection(error)) return true;
  if (error instanceof AnswerError)
    return error.status !== undefined && TRANSIENT_STATUSES.includes(error.status);
  const causes = [error, error.cause, (error.cause as Error | undefined)?.cause] as (
    NodeJS.ErrnoException | undefined
  )[];
  return causes.some((cause) => DROPPED.test(`${cause?.code ?? ''} ${cause?.message ?? ''}`));
}

/** Twirp services put the error into `msg`, the REST API into `message`. */
function messageIn(text: string): string {
  try {
    const { msg, message } = parseForeignJson(text) as { msg?: unknown; message?: unknown };
    return [msg, message].find((each) => typeof each === 'string') ?? '';
  } catch {
    return text;
  }
}

const MAX_QUOTED_LENGTH = 300;

/**
 * The first line of a service's answer, as it follows our own words in a message. A long line is replaced by its length, and none is cut:
 * it may contain the token that was sent, and a secret is recognized only as a whole.
 */
export function quoted(text: string): string {
  const [line = ''] = text.trim().split('\n');
  if (line === '') return '';
  return line.length > MAX_QUOTED_LENGTH ? ` with a line of ${line.length} characters` : `: ${line}`;
}
