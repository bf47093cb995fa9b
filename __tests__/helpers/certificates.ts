import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A test's own certificate authority, and a certificate from it for a domain and its subdomains. */
export interface Certificates extends Disposable {
  /** The file with the authority's certificate, for NODE_EXTRA_CA_CERTS. */
  readonly authority: string;
  readonly key: Buffer;
  readonly cert: Buffer;
}

export function makeCertificates(domain: string): Certificates {
  const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-certificates-'));
  const file = (name: string) => path.join(directory, name);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: directory, stdio: 'pipe' });
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  writeFileSync(file('names'), `subjectAltName=DNS:${domain},DNS:*.${domain}\n`);
  openssl('req', '-x509', ...newKey, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=An authority');
  openssl('req', ...newKey.slice(0, -2), '-keyout', 'own.key', '-out', 'own.csr', '-subj', `/CN=${domain}`);
  const signed = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2'];
  openssl('x509', '-req', '-in', 'own.csr', ...signed, '-extfile', 'names', '-out', 'own.pem');
  return {
    authority: file('ca.pem'),
    key: readFileSync(file('own.key')),
    cert: readFileSync(file('own.pem')),
    [Symbol.dispose]: () => rmSync(directory, { recursive: true, force: true }),
  };
}
