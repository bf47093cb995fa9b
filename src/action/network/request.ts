import { proxyFor } from './proxy.js';

/** All that our requests say, a part of what `fetch` takes. */
export interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Blob;
  readonly signal: AbortSignal;
}

/** What is read of an answer. */
export type Answer = Pick<Response, 'ok' | 'status' | 'body' | 'text'> & {
  readonly headers: Pick<Headers, 'get'>;
};

/**
 * Makes a request of our own, through the proxy that the environment names for its address: Node's `fetch` knows none. Node trusts the
 * authorities of NODE_EXTRA_CA_CERTS either way.
 * @throws {Error} when no answer comes: with the host, the proxy and the cause, or the signal's reason
 */
export async function request(address: string | URL, options: RequestOptions): Promise<Answer> {
  const url = new URL(address);
  const proxy = proxyFor(url);
  try {
    if (!proxy) return await fetch(url, options);
    const { fetchThrough } = await import('./proxied-fetch.js');
    return await fetchThrough(proxy, url, options);
  } catch (error) {
    options.signal.throwIfAborted();
    const where = proxy
      ? `${url.host} cannot be reached through the proxy ${proxy.shown}`
      : `${url.host} cannot be reached`;
    throw new Error(`${where}: ${causeOf(error)}`, { cause: error });
  }
}

const UNTRUSTED = /SELF_SIGNED|UNABLE_TO_(GET_ISSUER|VERIFY)|CERT_UNTRUSTED/;

/** `fetch` hides what happened in the cause of its error, or in a cause of that. */
function causeOf(error: unknown): string {
  let cause = error as Error & { readonly code?: string };
  while (cause.cause instanceof Error) cause = cause.cause;
  const { message, code = '' } = cause;
  const status = /^Proxy response \((\d+)\)|\((407)\)$/.exec(message)?.slice(1).join('');
  if (status === '407')
    return 'it requires a name and a password, or rejects those given. Put them into its address: http://NAME:PASSWORD@HOST:PORT';
  if (status !== undefined) return `it answers ${status}`;
  if (UNTRUSTED.test(code))
    return `the certificate is not trusted (${code}). Set NODE_EXTRA_CA_CERTS to a file with its authority’s certificate`;
  return message || code;
}
