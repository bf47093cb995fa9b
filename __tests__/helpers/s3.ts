import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Child } from './child.js';
import { PYTHON_WITH_S3 } from './paths.js';
import { cleanEnvironment } from './workspace.js';

/** S3, by its own protocol, in memory; and what Metaflow's environment needs to use it. */
export class S3 implements AsyncDisposable {
  readonly #server: Child;
  readonly #url: string;

  private constructor(server: Child, url: string) {
    this.#server = server;
    this.#url = url;
  }

  static async start(): Promise<S3> {
    const port = await freePort();
    const args = ['-m', 'moto.server', '-H', '127.0.0.1', '-p', String(port)];
    const server = new Child(PYTHON_WITH_S3, args, { cwd: '/', env: cleanEnvironment() });
    const s3 = new S3(server, `http://127.0.0.1:${port}`);
    for (let waited = 0; !(await s3.#makeBucket()); waited += 200) {
      if (waited > 60_000 || server.process.exitCode !== null)
        throw new Error(`There is no S3: ${server.stderr}`);
      await sleep(200);
    }
    return s3;
  }

  get environment(): Record<string, string> {
    return {
      AWS_ACCESS_KEY_ID: 'anyone',
      AWS_SECRET_ACCESS_KEY: 'anything',
      AWS_DEFAULT_REGION: 'us-east-1',
      METAFLOW_S3_ENDPOINT_URL: this.#url,
      METAFLOW_DEFAULT_DATASTORE: 's3',
      METAFLOW_DATASTORE_SYSROOT_S3: 's3://bucket/metaflow',
      METAFLOW_DATATOOLS_S3ROOT: 's3://bucket/data',
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.process.kill('SIGKILL');
    await this.#server.ended;
  }

  async #makeBucket(): Promise<boolean> {
    return await fetch(`${this.#url}/bucket`, { method: 'PUT' }).then(
      ({ ok }) => ok,
      () => false,
    );
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
