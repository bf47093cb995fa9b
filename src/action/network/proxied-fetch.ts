import { fetch, ProxyAgent, type RequestInit } from 'undici';
import type { Proxy } from './proxy.js';
import type { Answer, RequestOptions } from './request.js';

/** One for each proxy: it keeps connections that can be used again. */
const agents = new Map<string, ProxyAgent>();

/** `fetch` through a proxy: a tunnel to what is reached by TLS, else as the proxy's own request. */
export async function fetchThrough(
  proxy: Proxy,
  url: URL,
  options: RequestOptions & { readonly redirect: 'follow' | 'manual' },
): Promise<Answer> {
  const init = { ...options, dispatcher: agentOf(proxy) } as RequestInit;
  return await fetch(url, init);
}

function agentOf({ origin, authorization }: Proxy): ProxyAgent {
  const key = `${origin} ${authorization ?? ''}`;
  // Many proxies refuse a tunnel to a port that is not TLS's.
  const settings = {
    uri: origin,
    proxyTunnel: false,
    ...(authorization === undefined ? {} : { token: authorization }),
  };
  const agent = agents.get(key) ?? new ProxyAgent(settings);
  agents.set(key, agent);
  return agent;
}
