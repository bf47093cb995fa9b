import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { request, type Answer, type RequestOptions } from '../../src/action/network/request.js';
import { makeCertificates } from '../helpers/certificates.js';
import { ForwardProxy, startTls } from '../helpers/forward-proxy.js';

const OPTIONS: RequestOptions = {
  headers: { authorization: 'Bearer the token', accept: 'text/plain' },
  signal: new AbortController().signal,
};

/** A server that redirects `/?to=…` with the status in `with`, and answers any other request. */
async function startServer() {
  const seen: IncomingHttpHeaders[] = [];
  const server = createServer(({ url = '/', headers }, response) => {
    seen.push(headers);
    const query = new URL(url, 'http://localhost').searchParams;
    const to = query.get('to');
    if (to === null) response.end('the answer');
    else response.writeHead(Number(query.get('with') ?? 302), { location: to }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { seen, port, url: `http://127.0.0.1:${port}/` };
}

function redirecting(from: string, to: string, status = 302): string {
  return `${from}?with=${status}&to=${encodeURIComponent(to)}`;
}

async function outcome(answer: Answer): Promise<string> {
  return answer.ok ? await answer.text() : String(answer.status);
}

const PROXIES = ['http_proxy', 'https_proxy', 'no_proxy', 'all_proxy'];
beforeEach(() => {
  for (const name of PROXIES) for (const each of [name, name.toUpperCase()]) vi.stubEnv(each, undefined);
});
afterEach(() => void vi.unstubAllEnvs());

describe('redirects of our own requests', () => {
  it.each([301, 302, 303, 307, 308])(
    'a read that is redirected with %d reaches another server without the token, and does not regain it on the way back',
    async (status) => {
      const [own, other] = [await startServer(), await startServer()];
      const back = redirecting(other.url, own.url, status);
      expect(await outcome(await request(redirecting(own.url, back, status), OPTIONS))).toBe('the answer');
      expect(own.seen.map(({ authorization }) => authorization)).toEqual(['Bearer the token', undefined]);
      expect(other.seen).toMatchObject([{ accept: 'text/plain' }]);
      expect(other.seen[0]?.authorization).toBe(undefined);
    },
  );

  it('a read keeps its token on the same server, and ends after a limited number of redirects', async () => {
    const own = await startServer();
    expect(await outcome(await request(redirecting(own.url, '/file'), OPTIONS))).toBe('the answer');
    expect(own.seen.map(({ authorization }) => authorization)).toEqual([
      'Bearer the token',
      'Bearer the token',
    ]);
    const loop = createServer((_, response) => response.writeHead(302, { location: '/' }).end());
    await new Promise<void>((resolve) => loop.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void loop.close());
    const { port } = loop.address() as AddressInfo;
    expect(await outcome(await request(`http://127.0.0.1:${port}/`, OPTIONS))).toBe('302');
  });

  it('a read is not redirected from an encrypted connection to an unencrypted one, nor to anything but a web server', async () => {
    using certificates = makeCertificates('example.com');
    const own = await startServer();
    await using tls = await startTls(certificates, own.port);
    await using proxy = await ForwardProxy.start();
    proxy.ports.set('443', tls.port);
    vi.stubEnv('HTTPS_PROXY', `http://${proxy.host}`);
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    const other = await startServer();
    for (const to of [
      other.url,
      'file:///etc/passwd',
      'data:text/plain,x',
      'https://name:password@example.com/',
    ])
      expect(await outcome(await request(redirecting('https://api.example.com/', to), OPTIONS))).toBe('302');
    expect(other.seen).toEqual([]);
  });

  it('each redirect goes through the proxy for its own address, or past it', async () => {
    const [own, other] = [await startServer(), await startServer()];
    await using proxy = await ForwardProxy.start();
    proxy.ports.set('80', other.port);
    vi.stubEnv('HTTP_PROXY', `http://${proxy.host}`);
    const outside = redirecting(own.url, 'http://storage.example.com/file');
    expect(await outcome(await request(outside, OPTIONS))).toBe('the answer');
    expect(proxy.requests).toEqual(['GET http://storage.example.com/file']);
    const inside = redirecting('http://api.example.com/', own.url);
    expect(await outcome(await request(inside, OPTIONS))).toBe('the answer');
    expect(proxy.requests.slice(1)).toEqual([expect.stringMatching(/^GET http:\/\/api\.example\.com\/\?/)]);
  });

  it('an error names the host that a redirect led to', async () => {
    const own = await startServer();
    await expect(request(redirecting(own.url, 'http://127.0.0.1:9/'), OPTIONS)).rejects.toThrow(
      /^127\.0\.0\.1:9 cannot be reached: /,
    );
  });
});
