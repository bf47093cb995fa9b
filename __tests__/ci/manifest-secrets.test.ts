import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished, describe } from 'vitest';
import { secretsOfManifests } from '../../src/ci/deploy/manifest-secrets.js';
import { Redactor } from '../../src/redaction/index.js';

const MIB = 1024 * 1024;

describe('manifests that a flow wrote itself', () => {
  it.each([
    ['many large files', 'is too large'],
    ['millions of members', 'more than 500000 parts'],
    ['very many secrets', 'more than 10000 secrets'],
  ])('manifests with %s are not searched for secrets, and so not uploaded', (what, reason) => {
    const directory = mkdtempSync(path.join(tmpdir(), 'manifests-'));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    const write = (text: string) => writeFileSync(path.join(directory, 'dag.py'), text);
    if (what === 'very many secrets')
      write(Array.from({ length: 11_000 }, (_, at) => `'token${at}': 'abcdefgh${at}z'`).join());
    else if (what === 'millions of members') write(`'a': 'b',`.repeat(2_000_000));
    else
      for (let count = 0; count < 4; count += 1) {
        const descriptor = openSync(path.join(directory, String(count)), 'w');
        ftruncateSync(descriptor, 20 * MIB);
        closeSync(descriptor);
      }
    expect(() => secretsOfManifests(directory, new Redactor([]))).toThrow(reason);
  });
});
