import { fetch, ProxyAgent, type RequestInit } from 'undici';
import type { Proxy } from './proxy.js';
import type { Answer, RequestOptions } from './request.js';

/** One agent per proxy: it keeps connections for reuse. */
const agents = new Map<string, ProxyAgent>();

/** `fetch` through a proxy: by a tunnel for TLS, otherwise as a plain proxy request. */
export async function fetchThrough(
  proxy: Proxy,
  url: URL,
  options: RequestOptions & { readonly redirect: 'manual' },
): Promise<Answer> {
  const init = { ...options, dispatcher: agentOf(proxy) } as RequestInit;
  return await fetch(url, init);
}

function agentOf({ origin, authorization }: Proxy): ProxyAgent {
  const key = `${origin} ${authorization ?? ''}`;
  // Many proxies reject a tunnel to a port other than TLS's.
  const settings = {
    uri: origin,
    proxyTunnel: false,
    ...(authorization === undefined ? {} : { token: authorization }),
  };
  const agent = agents.get(key) ?? new ProxyAgent(settings);
  agents.set(key, agent);
  return agent;
}
