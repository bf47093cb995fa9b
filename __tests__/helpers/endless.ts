import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface EndlessAnswer {
  readonly status?: number;
  readonly type?: string;
  readonly begin?: string;
  /** Repeated as long as anyone reads, a mebibyte at a time. */
  readonly piece: string;
  /** Receives the number of bytes sent. */
  readonly onSent?: (bytes: number) => void;
}

/** Sends an endless answer. */
export function answerWithoutEnd(
  response: ServerResponse,
  { status = 200, type = 'application/json', begin = '', piece, onSent = () => undefined }: EndlessAnswer,
): void {
  response.writeHead(status, { 'content-type': type, METADATA_SERVICE_VERSION: '2.5.0' });
  response.write(begin);
  const bytes = Buffer.from(piece.repeat(Math.ceil(1024 ** 2 / piece.length)));
  const go = () => {
    if (response.destroyed) return;
    onSent(bytes.length);
    if (response.write(bytes)) setImmediate(go);
    else response.once('drain', go);
  };
  go();
}

/** A server whose pages never end. */
export async function endlessPages(
  answer: EndlessAnswer,
): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer((_, response) => answerWithoutEnd(response, answer));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
