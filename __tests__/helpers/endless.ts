import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Begins an answer, and sends a piece of it for as long as anybody reads. */
export function answerWithoutEnd(response: ServerResponse, type: string, begin: string, piece: string): void {
  response.writeHead(200, { 'content-type': type, METADATA_SERVICE_VERSION: '2.5.0' });
  response.write(begin);
  const bytes = Buffer.from(piece.repeat(Math.ceil(1024 ** 2 / piece.length)));
  const go = () => {
    if (response.destroyed) return;
    if (response.write(bytes)) setImmediate(go);
    else response.once('drain', go);
  };
  go();
}

/** A server of which no page ends. */
export async function endlessPages(
  begin: string,
  piece: string,
): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer((_, response) => answerWithoutEnd(response, 'text/html', begin, piece));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
