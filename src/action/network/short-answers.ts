import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { tooLong, type Limits } from './answer-body.js';

/** What a library may ask. */
export interface LimitsOfLibrary extends Limits {
  /** Ends what is asked when aborted: the library takes no signal. */
  readonly signal: AbortSignal;
}

const limits = new AsyncLocalStorage<LimitsOfLibrary>();
let isWatched = false;

/**
 * Calls a library that reads answers whole, however long: one with more bytes ends with an error where the limit is. It holds for what the call
 * asks by `node:http` and `node:https`, and for nothing else that is asked meanwhile.
 */
export function withShortAnswers<Result>(limit: LimitsOfLibrary, call: () => Result): Result {
  if (!isWatched) {
    subscribe('http.client.request.start', (message) => limitRequest(message as Asked));
    subscribe('http.client.response.finish', (message) => limitAnswer(message as Answered));
  }
  isWatched = true;
  return limits.run(limit, call);
}

/** Is published when a request was sent, in the context in which it was made. */
interface Asked {
  readonly request: ClientRequest;
}

/** An open connection would keep our process from ending. */
function limitRequest({ request }: Asked): void {
  const signal = limits.getStore()?.signal;
  if (!signal) return;
  const end = () => request.destroy(signal.reason as Error);
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  request.once('close', () => signal.removeEventListener('abort', end));
}

/** Is published when the head of an answer was read, in the context in which it was asked for. */
interface Answered {
  readonly response: IncomingMessage;
}

function limitAnswer({ response }: Answered): void {
  const limit = limits.getStore();
  if (!limit) return;
  let size = 0;
  const push = response.push.bind(response);
  response.push = (bytes: Buffer | null, ...others) => {
    size += bytes?.length ?? 0;
    if (size <= limit.mostBytes) return push(bytes, ...others);
    response.destroy(tooLong(limit, response.statusCode));
    return false;
  };
}
