import { proxyFor } from './proxy.js';

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

/** How many redirects a request follows. */
const MAX_REDIRECTS = 5;

/**
 * Sends one of our own requests, and follows redirects: a read anywhere, but only to the same server with its token, and never from an
 * encrypted connection to an unencrypted one. A write is repeated only at another address on the same server, as GitHub redirects for a
 * renamed repository, and never at another server, which must not get it. Nor is it turned into a GET, whose answer would look like success.
 * Any other redirect is an answer like any other. Node trusts the authorities in NODE_EXTRA_CA_CERTS.
 * @throws {Error} if there is no answer: with the host, the proxy and the cause, or the signal's reason
 */
export async function request(address: string | URL, options: RequestOptions): Promise<Answer> {
  // A service gave it. It may contain a token, so it is not quoted.
  if (!URL.canParse(String(address))) throw new Error('the address to send a request to is not a URL');
  let url = new URL(address);
  let sent = options;
  for (let count = 0; ; count += 1) {
    const answer = await send(url, sent);
    const next = count < MAX_REDIRECTS ? redirectOf(answer, url, options) : undefined;
    if (!next) return answer;
    await answer.body?.cancel();
    if (next.origin !== url.origin) sent = withoutToken(sent);
    url = next;
  }
}

/** Sends a request through the proxy that the environment names for its address; Node's `fetch` ignores proxies. */
async function send(url: URL, options: RequestOptions): Promise<Answer> {
  const proxy = proxyFor(url);
  try {
    const sent = { ...options, redirect: 'manual' } as const;
    if (!proxy) return await fetch(url, sent);
    const { fetchThrough } = await import('./proxied-fetch.js');
    return await fetchThrough(proxy, url, sent);
  } catch (error) {
    options.signal.throwIfAborted();
    const where = proxy
      ? `${url.host} cannot be reached through the proxy ${proxy.shown}`
      : `${url.host} cannot be reached`;
    throw new Error(`${where}: ${causeOf(error)}`, { cause: error });
  }
}

/** Redirects that keep method and body. */
const SAME_REQUEST: readonly number[] = [307, 308];
const REDIRECTS: readonly number[] = [301, 302, 303, ...SAME_REQUEST];

/** Where the request is to be repeated; `undefined` if it is not. */
function redirectOf(
  { status, headers }: Answer,
  from: URL,
  { method = 'GET' }: RequestOptions,
): URL | undefined {
  const isRead = method === 'GET';
  const place = (isRead ? REDIRECTS : SAME_REQUEST).includes(status) ? headers.get('location') : null;
  if (place === null || !URL.canParse(place, from.href)) return undefined;
  const to = new URL(place, from);
  if (to.origin === from.origin) return to;
  const isOfWeb = to.protocol === 'https:' || (to.protocol === 'http:' && from.protocol === 'http:');
  return isRead && isOfWeb && to.username === '' && to.password === '' ? to : undefined;
}

function withoutToken({ headers = {}, ...options }: RequestOptions): RequestOptions {
  const others = Object.entries(headers).filter(([name]) => name !== 'authorization');
  return { ...options, headers: Object.fromEntries(others) };
}

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
