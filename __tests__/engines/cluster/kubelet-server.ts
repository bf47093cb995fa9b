import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { createReadStream, existsSync } from 'node:fs';
import { makeCertificates } from '../../helpers/certificates.js';
import type { PodProcess } from './pod-process.js';

/** Finds a container by the Pod's namespace and name, and its own name. */
export type FindContainer = (namespace: string, pod: string, container: string) => PodProcess | undefined;

/** Answers an API server as the kubelet of a node does: with the log of a container, or by running a command in it. */
export class KubeletServer implements AsyncDisposable {
  readonly #server: Server;

  private constructor(find: FindContainer) {
    using certificates = makeCertificates('node.test');
    const { key, cert } = certificates;
    this.#server = createServer({ key, cert }, (request, response) => {
      const { container } = parsed(request.url, find);
      if (!container || !existsSync(container.logFile)) response.writeHead(404).end('no such container');
      else createReadStream(container.logFile).pipe(response);
    });
    this.#server.on('upgrade', ({ url, headers }, socket) => {
      const { container, command } = parsed(url, find);
      socket.on('error', () => socket.destroy());
      if (!container || headers.upgrade !== 'SPDY/3.1') {
        socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n');
        return;
      }
      socket.write(
        'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: SPDY/3.1\r\nX-Stream-Protocol-Version: v4.channel.k8s.io\r\n\r\n',
      );
      serveExec(socket, async () => await container.exec(command));
    });
  }

  static async start(find: FindContainer): Promise<KubeletServer> {
    const server = new KubeletServer(find);
    await new Promise<void>((resolve) => {
      server.#server.listen(0, '127.0.0.1', resolve);
    });
    return server;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** `/containerLogs/NAMESPACE/POD/CONTAINER`, or `/exec/…?command=…&command=…`. */
function parsed(address = '/', find: FindContainer) {
  const { pathname, searchParams } = new URL(address, 'https://node.test');
  const [, , namespace = '', pod = '', container = ''] = pathname.split('/');
  return { container: find(namespace, pod, container), command: searchParams.getAll('command') };
}

const CONTROL = 0x8003;
const SYN_STREAM = 1;
const SYN_REPLY = 2;
const PING = 6;
const FINISHED = 1;

/**
 * The small part of SPDY/3.1 that a command without input needs. The client opens a stream for errors first, then the others that it
 * requested, so their headers contain nothing new. When the command has ended, the first stream gets its status, and all streams end.
 */
function serveExec(socket: Duplex, execute: () => Promise<number>): void {
  const streams: number[] = [];
  let received = Buffer.alloc(0);
  socket.on('data', (bytes: Buffer) => {
    received = Buffer.concat([received, bytes]);
    while (received.length >= 8 && received.length >= 8 + received.readUIntBE(5, 3)) {
      const length = 8 + received.readUIntBE(5, 3);
      const frame = received.subarray(0, length);
      received = received.subarray(length);
      if (frame.readUInt16BE(0) !== CONTROL) continue;
      const type = frame.readUInt16BE(2);
      if (type === PING) socket.write(frame);
      if (type !== SYN_STREAM) continue;
      const stream = frame.readUInt32BE(8);
      streams.push(stream);
      socket.write(reply(stream, streams.length === 1));
      if (streams.length < 3) continue;
      void execute().then((exitCode) => {
        for (const each of streams.slice(1)) socket.write(last(each, ''));
        socket.write(last(streams[0] ?? 0, JSON.stringify(statusOf(exitCode))));
      });
    }
  });
}

/**
 * Zlib's first bytes, and an uncompressed block with the number of headers, zero. All headers of a connection form one such stream; an
 * empty block follows each of them, because its reader would wait for more otherwise.
 */
const ZLIB = Buffer.from([0x78, 0x01]);
const NO_HEADERS = Buffer.from([0, 4, 0, 0xfb, 0xff, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff]);

/** The frame that accepts a stream. */
function reply(stream: number, isFirst: boolean): Buffer {
  const headers = isFirst ? Buffer.concat([ZLIB, NO_HEADERS]) : NO_HEADERS;
  const frame = Buffer.alloc(12);
  frame.writeUInt16BE(CONTROL, 0);
  frame.writeUInt16BE(SYN_REPLY, 2);
  frame.writeUIntBE(4 + headers.length, 5, 3);
  frame.writeUInt32BE(stream, 8);
  return Buffer.concat([frame, headers]);
}

function last(stream: number, words: string): Buffer {
  const body = Buffer.from(words);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(stream, 0);
  frame.writeUInt8(FINISHED, 4);
  frame.writeUIntBE(body.length, 5, 3);
  return Buffer.concat([frame, body]);
}

function statusOf(exitCode: number): object {
  if (exitCode === 0) return { metadata: {}, status: 'Success' };
  return {
    metadata: {},
    status: 'Failure',
    reason: 'NonZeroExitCode',
    message: `command terminated with exit code ${exitCode}`,
    details: { causes: [{ reason: 'ExitCode', message: String(exitCode) }] },
  };
}
