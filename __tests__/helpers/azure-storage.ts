import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Child } from './child.js';
import { freePort } from './free-port.js';
import { NODE24, PYTHON_REMOTE, ROOT } from './paths.js';
import { cleanEnvironment } from './workspace.js';

const AZURITE = path.join(
  ROOT,
  '.tools',
  'azurite',
  'node_modules',
  'azurite',
  'dist',
  'src',
  'blob',
  'main.js',
);

/** Writes a self-signed certificate for loopback, and its key. */
const CERTIFICATE_PROGRAM = String.raw`
import datetime, ipaddress
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

key = ec.generate_private_key(ec.SECP256R1())
name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "loopback")])
now, day = datetime.datetime.now(datetime.timezone.utc), datetime.timedelta(days=1)
address = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key()).serial_number(1)
builder = builder.not_valid_before(now - day).not_valid_after(now + day).add_extension(address, False)
certificate = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), True).sign(key, hashes.SHA256())
with open("certificate.pem", "wb") as file:
    file.write(certificate.public_bytes(serialization.Encoding.PEM))
with open("key.pem", "wb") as file:
    plain = serialization.NoEncryption()
    file.write(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain))
`;

/**
 * Azure's blob storage: azurite, Microsoft's own emulator, in memory and over TLS, with a managed identity for which this class issues
 * tokens; and the environment that Metaflow needs to use it.
 */
export class AzureStorage implements AsyncDisposable {
  readonly #directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-azure-'));
  readonly #storage: Child;
  readonly #port: number;
  readonly #identity: Server;

  private constructor(port: number) {
    this.#port = port;
    execFileSync(PYTHON_REMOTE, ['-c', CERTIFICATE_PROGRAM], { cwd: this.#directory });
    const memory = ['--inMemoryPersistence', '--disableTelemetry', '--silent'];
    // A client may be newer than the protocol versions that azurite knows.
    const protocol = [
      '--skipApiVersionCheck',
      '--oauth',
      'basic',
      '--cert',
      'certificate.pem',
      '--key',
      'key.pem',
    ];
    const address = ['--blobHost', '127.0.0.1', '--blobPort', String(port)];
    this.#storage = new Child(NODE24, [AZURITE, ...memory, ...protocol, ...address], {
      cwd: this.#directory,
      env: cleanEnvironment(),
    });
    this.#identity = createServer((asked, response) => {
      asked.resume();
      const token = {
        access_token: accessToken(),
        expires_on: String(inSeconds(3600)),
        token_type: 'Bearer',
      };
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ ...token, resource: AUDIENCE }));
    });
  }

  static async start(): Promise<AzureStorage> {
    const azure = new AzureStorage(await freePort());
    await new Promise<void>((resolve) => {
      azure.#identity.listen(0, '127.0.0.1', resolve);
    });
    for (let waited = 0; !(await azure.#makeContainer()); waited += 200) {
      if (waited > 60_000 || azure.#storage.process.exitCode !== null)
        throw new Error(`There is no Azure storage: ${azure.#storage.stderr}`);
      await sleep(200);
    }
    return azure;
  }

  get environment(): Record<string, string> {
    const { port } = this.#identity.address() as AddressInfo;
    return {
      ...this.settings,
      IDENTITY_ENDPOINT: `http://127.0.0.1:${port}/msi/token`,
      IDENTITY_HEADER: 'anything',
    };
  }

  /** The settings for Metaflow and the client, without an identity. */
  get settings(): Record<string, string> {
    return {
      REQUESTS_CA_BUNDLE: this.#certificate,
      METAFLOW_DEFAULT_DATASTORE: 'azure',
      METAFLOW_DATASTORE_SYSROOT_AZURE: 'container/metaflow',
      METAFLOW_AZURE_STORAGE_BLOB_SERVICE_ENDPOINT: this.#account,
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#storage.process.kill('SIGKILL');
    await this.#storage.ended;
    this.#identity.closeAllConnections();
    await new Promise((resolve) => this.#identity.close(resolve));
    rmSync(this.#directory, { recursive: true });
  }

  get #certificate(): string {
    return path.join(this.#directory, 'certificate.pem');
  }

  get #account(): string {
    return `https://127.0.0.1:${this.#port}/devstoreaccount1`;
  }

  /** Resolves to whether the container was created. */
  async #makeContainer(): Promise<boolean> {
    const headers = { authorization: `Bearer ${accessToken()}`, 'x-ms-version': '2021-12-02' };
    const options = { method: 'PUT', headers, ca: readFileSync(this.#certificate), agent: false };
    return await new Promise((resolve) => {
      const asked = request(`${this.#account}/container?restype=container`, options, (response) => {
        response.resume();
        resolve(response.statusCode === 201);
      });
      asked.on('error', () => resolve(false)).end();
    });
  }
}

const AUDIENCE = 'https://storage.azure.com';

/** A token like Azure's own, except for the signature, which azurite does not check. */
function accessToken(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const tenant = '00000000-0000-0000-0000-000000000001';
  const times = { iat: inSeconds(-10), nbf: inSeconds(-10), exp: inSeconds(3600) };
  const claims = { ...times, aud: AUDIENCE, iss: `https://sts.windows.net/${tenant}/`, tid: tenant };
  return [part({ alg: 'RS256', typ: 'JWT' }), part(claims), 'signature'].join('.');
}

function inSeconds(seconds: number): number {
  return Math.floor(Date.now() / 1000) + seconds;
}
