import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { tooLong, type Limits } from './answer-body.js';

/** Limits for a library's requests. */
export interface LimitsOfLibrary extends Limits {
  /** Aborts requests; the library takes no signal. */
  readonly signal: AbortSignal;
}

const limits = new AsyncLocalStorage<LimitsOfLibrary>();
let isWatched = false;

/**
 * Calls a library that reads whole answers, however long, and makes any longer answer fail at the limit. Only requests that the call makes
 * through `node:http` and `node:https` are limited, and no others that run meanwhile.
 */
export function withShortAnswers<Result>(limit: LimitsOfLibrary, call: () => Result): Result {
  if (!isWatched) {
    subscribe('http.client.request.start', (message) => limitRequest(message as RequestStarted));
    subscribe('http.client.response.finish', (message) => limitAnswer(message as ResponseFinished));
  }
  isWatched = true;
  return limits.run(limit, call);
}

/** Published when a request has been sent, in the context in which it was made. */
interface RequestStarted {
  readonly request: ClientRequest;
}

/** An open connection would keep our process from ending. */
function limitRequest({ request }: RequestStarted): void {
  const signal = limits.getStore()?.signal;
  if (!signal) return;
  const end = () => request.destroy(signal.reason as Error);
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  request.once('close', () => signal.removeEventListener('abort', end));
}

/** Published when the head of an answer has been read, in the context in which it was requested. */
interface ResponseFinished {
  readonly response: IncomingMessage;
}

function limitAnswer({ response }: ResponseFinished): void {
  const limit = limits.getStore();
  if (!limit) return;
  let size = 0;
  const push = response.push.bind(response);
  response.push = (bytes: Buffer | null, ...others) => {
    size += bytes?.length ?? 0;
    if (size <= limit.maxBytes) return push(bytes, ...others);
    response.destroy(tooLong(limit, response.statusCode));
    return false;
  };
}
