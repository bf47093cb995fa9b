import { proxyFor, type Proxy } from './proxy.js';

/** What our requests use of `fetch`'s options. */
export interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Blob;
  readonly signal: AbortSignal;
}

/** What we read of an answer. */
export type Answer = Pick<Response, 'ok' | 'status' | 'body' | 'text'> & {
  readonly headers: Pick<Headers, 'get'>;
};

/**
 * Sends one of our own requests through the proxy that the environment names for its address; Node's `fetch` ignores proxies. Either way,
 * Node trusts the authorities in NODE_EXTRA_CA_CERTS.
 * @throws {Error} if there is no answer: with the host, the proxy and the cause, or the signal's reason
 */
export async function request(address: string | URL, options: RequestOptions): Promise<Answer> {
  const url = new URL(address);
  const proxy = proxyFor(url);
  try {
    return await followed(url, proxy, options);
  } catch (error) {
    options.signal.throwIfAborted();
    const where = proxy
      ? `${url.host} cannot be reached through the proxy ${proxy.shown}`
      : `${url.host} cannot be reached`;
    throw new Error(`${where}: ${causeOf(error)}`, { cause: error });
  }
}

/** How many redirects a request with a body follows. */
const MAX_REDIRECTS = 5;

/**
 * A read may be redirected anywhere; `fetch` follows it without our token. A write is repeated only at another address on the same server,
 * as GitHub redirects for a renamed repository, and never at another server, which must not get it. Nor is it turned into a GET, whose
 * answer would look like success. Any other redirect is an error like any other.
 */
async function followed(url: URL, proxy: Proxy | undefined, options: RequestOptions): Promise<Answer> {
  const send = async (to: URL, redirect: 'follow' | 'manual') => {
    const sent = { ...options, redirect };
    if (!proxy) return await fetch(to, sent);
    const { fetchThrough } = await import('./proxied-fetch.js');
    return await fetchThrough(proxy, to, sent);
  };
  if ((options.method ?? 'GET') === 'GET') return await send(url, 'follow');
  let answer = await send(url, 'manual');
  for (let count = 0; count < MAX_REDIRECTS; count += 1) {
    const place = SAME_REQUEST.includes(answer.status) ? answer.headers.get('location') : null;
    const to = place !== null && URL.canParse(place, url.href) ? new URL(place, url) : undefined;
    if (to?.origin !== url.origin) break;
    await answer.body?.cancel();
    answer = await send(to, 'manual');
  }
  return answer;
}

/** Redirects that keep method and body. */
const SAME_REQUEST: readonly number[] = [307, 308];

const UNTRUSTED = /SELF_SIGNED|UNABLE_TO_(GET_ISSUER|VERIFY)|CERT_UNTRUSTED/;

/** `fetch` puts the actual error into the cause of its error, or a cause of that. */
function causeOf(error: unknown): string {
  let cause = error as Error & { readonly code?: string };
  while (cause.cause instanceof Error) cause = cause.cause;
  const { message, code = '' } = cause;
  const status = /^Proxy response \((\d+)\)|\((407)\)$/.exec(message)?.slice(1).join('');
  if (status === '407')
    return 'it requires a user name and a password, or rejected the ones given. Put them into its address: http://USER:PASSWORD@HOST:PORT';
  if (status !== undefined) return `it answered ${status}`;
  if (UNTRUSTED.test(code))
    return `the certificate is not trusted (${code}). Set NODE_EXTRA_CA_CERTS to a file with its authority’s certificate`;
  return message || code;
}
