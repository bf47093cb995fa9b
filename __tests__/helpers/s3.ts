import {
  createServer as createHttp,
  request as ask,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Child } from './child.js';
import { freePort } from './free-port.js';
import { PYTHON_REMOTE } from './paths.js';
import { cleanEnvironment } from './clean-environment.js';

/** S3, by its own protocol, in memory; and the environment that Metaflow needs to use it. */
export class S3 implements AsyncDisposable {
  /** Lets a test answer instead of S3; returns whether it did. */
  fault: (request: IncomingMessage, response: ServerResponse) => boolean = () => false;

  #server: Child | undefined;
  readonly #port: number;
  readonly #front: Server;

  private constructor(port: number) {
    this.#port = port;
    this.#front = createHttp((request, response) => {
      if (!this.fault(request, response)) this.#forward(request, response);
    });
  }

  /** @param program Python's arguments that start moto's server */
  static async start(program: readonly string[] = ['-m', 'moto.server']): Promise<S3> {
    const port = await freePort();
    const s3 = new S3(port);
    await new Promise<void>((resolve) => {
      s3.#front.listen(0, '127.0.0.1', resolve);
    });
    const args = [...program, '-H', '127.0.0.1', '-p', String(port)];
    // Where moto's services find each other.
    const env = { ...cleanEnvironment(), MOTO_PORT: String(s3.#frontPort) };
    const server = (s3.#server = new Child(PYTHON_REMOTE, args, { cwd: '/', env }));
    for (let waited = 0; !(await s3.#makeBucket()); waited += 200) {
      if (waited > 60_000 || server.process.exitCode !== null)
        throw new Error(`There is no S3: ${server.stderr}`);
      await sleep(200);
    }
    return s3;
  }

  /** What a container needs besides Metaflow's settings, as from its service account's role. */
  get credentials(): Record<string, string> {
    return {
      AWS_ACCESS_KEY_ID: 'anyone',
      AWS_SECRET_ACCESS_KEY: 'anything',
      AWS_DEFAULT_REGION: 'us-east-1',
    };
  }

  get environment(): Record<string, string> {
    return { ...this.credentials, ...this.settings };
  }

  /** Only Metaflow's settings, without credentials. */
  get settings(): Record<string, string> {
    return {
      METAFLOW_S3_ENDPOINT_URL: `http://127.0.0.1:${this.#frontPort}`,
      METAFLOW_DEFAULT_DATASTORE: 's3',
      METAFLOW_DATASTORE_SYSROOT_S3: 's3://bucket/metaflow',
      METAFLOW_DATATOOLS_S3ROOT: 's3://bucket/data',
      // Metaflow's 64 processes per transfer are too many for a machine that does everything else as well.
      METAFLOW_S3_WORKER_COUNT: '2',
    };
  }

  /** Rejects all requests from now on, with one of S3's errors. */
  refuse(status: number, code: string, message: string): void {
    this.fault = (request, response) => {
      request.resume();
      response.writeHead(status, { 'content-type': 'application/xml' });
      response.end(
        request.method === 'HEAD' ? '' : `<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
      );
      return true;
    };
  }

  /** From now on nothing answers. */
  async disappear(): Promise<void> {
    this.#server?.process.kill('SIGKILL');
    await this.#server?.ended;
    if (!this.#front.listening) return;
    this.#front.closeAllConnections();
    await new Promise((resolve) => this.#front.close(resolve));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.disappear();
  }

  get #frontPort(): number {
    return (this.#front.address() as AddressInfo).port;
  }

  #forward(request: IncomingMessage, response: ServerResponse): void {
    const { url: path, method, headers } = request;
    const asked = ask({ host: '127.0.0.1', port: this.#port, path, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    asked.on('error', () => response.destroy());
    request.pipe(asked);
  }

  async #makeBucket(): Promise<boolean> {
    return await fetch(`http://127.0.0.1:${this.#port}/bucket`, { method: 'PUT' }).then(
      ({ ok }) => ok,
      () => false,
    );
  }
}
