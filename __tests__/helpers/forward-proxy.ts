import { createServer, request as forward, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { pipeline } from 'node:stream';
import { createServer as createTlsServer } from 'node:tls';
import type { Certificates } from './certificates.js';

/** A proxy that makes tunnels, and forwards unencrypted requests. All hosts lead to this machine. */
export class ForwardProxy implements AsyncDisposable {
  /** The requests, in order: `CONNECT host:port`, or `GET http://host/…`. */
  readonly requests: string[] = [];
  /** If set (`name:password`), requests without it are answered with 407. */
  credentials: string | undefined;
  /** The local ports that replace public ones. */
  readonly ports = new Map<string, number>();
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  static async start(): Promise<ForwardProxy> {
    const proxy = new ForwardProxy();
    await new Promise<void>((resolve) => {
      proxy.#server.listen(0, '127.0.0.1', resolve);
    });
    return proxy;
  }

  private constructor() {
    this.#server = createServer((request, response) => {
      if (this.#refuses(request.headers['proxy-authorization'])) {
        response.writeHead(407).end();
        return;
      }
      const { method, url = '', headers } = request;
      this.requests.push(`${method ?? ''} ${url}`);
      const { port, pathname, search } = new URL(url);
      const target = { host: '127.0.0.1', port: this.#port(port || '80'), path: pathname + search };
      const onward = forward({ ...target, method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      onward.on('error', () => response.writeHead(502).end());
      request.pipe(onward);
    });
    this.#server.on('connect', (request, socket: Socket) => {
      this.#keep(socket);
      if (this.#refuses(request.headers['proxy-authorization'])) {
        socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
        return;
      }
      this.requests.push(`CONNECT ${request.url ?? ''}`);
      const [, port = ''] = /:(\d+)$/.exec(request.url ?? '') ?? [];
      const target = connect(this.#port(port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        this.#keep(target);
        pipeline(socket, target, socket, () => undefined);
      });
      target.on('error', () => socket.destroy());
    });
  }

  /** Its `host:port`. */
  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #port(port: string): number {
    return this.ports.get(port) ?? Number(port);
  }

  #keep(socket: Socket): void {
    socket.on('error', () => undefined);
    this.#sockets.add(socket);
  }

  #refuses(authorization: string | undefined): boolean {
    if (this.credentials === undefined) return false;
    return authorization !== `Basic ${Buffer.from(this.credentials).toString('base64')}`;
  }
}

/** Adds TLS in front of a server on this machine that has none. */
export async function startTls(
  { key, cert }: Certificates,
  behind: number,
): Promise<AsyncDisposable & { readonly port: number }> {
  const sockets = new Set<Socket>();
  const server = createTlsServer({ key, cert }, (socket) => {
    const target = connect(behind, '127.0.0.1');
    for (const one of [socket, target]) sockets.add(one.on('error', () => undefined));
    pipeline(socket, target, socket, () => undefined);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
