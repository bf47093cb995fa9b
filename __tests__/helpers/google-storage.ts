import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Child } from './child.js';
import { freePort } from './free-port.js';
import { PYTHON_REMOTE } from './paths.js';
import { cleanEnvironment } from './workspace.js';

/**
 * Google Cloud Storage, by its own protocol, in memory, with a service account for which it issues tokens; and the environment that
 * Metaflow needs to use it.
 */
export class GoogleStorage implements AsyncDisposable {
  readonly #storage: Child;
  readonly #port: number;
  readonly #tokens: Server;
  readonly #directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-google-'));

  private constructor(storage: Child, port: number) {
    this.#storage = storage;
    this.#port = port;
    this.#tokens = createServer((request, response) => {
      request.resume();
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ access_token: 'anything', expires_in: 3600, token_type: 'Bearer' }));
    });
  }

  static async start(): Promise<GoogleStorage> {
    const port = await freePort();
    const args = [
      'start',
      '-H',
      '127.0.0.1',
      '--port',
      String(port),
      '-q',
      '-M',
      '--default-bucket',
      'bucket',
    ];
    const program = ['-m', 'gcp_storage_emulator', ...args];
    const google = new GoogleStorage(
      new Child(PYTHON_REMOTE, program, { cwd: '/', env: cleanEnvironment() }),
      port,
    );
    await new Promise<void>((resolve) => {
      google.#tokens.listen(0, '127.0.0.1', resolve);
    });
    for (let waited = 0; !(await google.#answers()); waited += 200) {
      if (waited > 60_000 || google.#storage.process.exitCode !== null)
        throw new Error(`There is no Google Cloud Storage: ${google.#storage.stderr}`);
      await sleep(200);
    }
    google.#writeCredentials();
    return google;
  }

  get environment(): Record<string, string> {
    return { GOOGLE_APPLICATION_CREDENTIALS: this.#credentials, ...this.settings };
  }

  /** The settings for Metaflow and the client, without credentials. */
  get settings(): Record<string, string> {
    return {
      STORAGE_EMULATOR_HOST: this.#address,
      METAFLOW_DEFAULT_DATASTORE: 'gs',
      METAFLOW_DATASTORE_SYSROOT_GS: 'gs://bucket/metaflow',
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#storage.process.kill('SIGKILL');
    await this.#storage.ended;
    this.#tokens.closeAllConnections();
    await new Promise((resolve) => this.#tokens.close(resolve));
    rmSync(this.#directory, { recursive: true });
  }

  get #address(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get #credentials(): string {
    return path.join(this.#directory, 'service-account.json');
  }

  /** Writes a service account's key, with which the client requests tokens. */
  #writeCredentials(): void {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const account = {
      type: 'service_account',
      project_id: 'project',
      private_key_id: 'key',
      private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
      client_email: 'flows@project.iam.gserviceaccount.com',
      token_uri: `http://127.0.0.1:${(this.#tokens.address() as AddressInfo).port}/token`,
    };
    writeFileSync(this.#credentials, JSON.stringify(account), { mode: 0o600 });
  }

  async #answers(): Promise<boolean> {
    return await fetch(`${this.#address}/storage/v1/b/bucket`).then(
      ({ ok }) => ok,
      () => false,
    );
  }
}
