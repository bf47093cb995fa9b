import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { redactedCopy } from '../../src/ci/report/redacted-copy.js';
import type { RunOutcome } from '../../src/outcome/outcome.js';
import { redactedOutcome } from '../../src/outcome/redacted/redacted-outcome.js';
import { Redactor } from '../../src/redaction/index.js';
import { makeWorkspace } from '../helpers/workspace.js';

it('a redacted copy of JSON stays JSON: a number that merely contains the digits of a secret is kept', async () => {
  const directory = path.join(realpathSync(makeWorkspace()), 'files');
  mkdirSync(directory);
  const record = { seconds: 1234567.5, pin: 123456, label: 'pin=123456', list: [{ '123456': true }] };
  writeFileSync(path.join(directory, 'report.json'), JSON.stringify(record));
  writeFileSync(path.join(directory, 'broken.json'), '{"pin": 123456');
  writeFileSync(path.join(directory, 'stdout.log'), 'pin 123456');
  using copy = await redactedCopy(directory, new Redactor(['123456']));
  const text = (name: string) => readFileSync(path.join(copy.directory, name), 'utf8');
  const hidden = { seconds: 1234567.5, pin: '***', label: 'pin=***', list: [{ '***': true }] };
  expect(JSON.parse(text('report.json'))).toEqual(hidden);
  expect(text('broken.json')).toBe('{"pin": ***');
  expect(text('stdout.log')).toBe('pin ***');
});

describe('a redacted copy', () => {
  it('a redacted copy has no secret with slashes, even if it spans the names of several folders and a file', async () => {
    const secrets = ['Zx9Qw7Lk/3Vb5Nm1T', '/begins/and/ends/', 'a//b/../c', 'plain0'];
    const names = [
      'Zx9Qw7Lk/3Vb5Nm1T',
      'x-Zx9Qw7Lk/3Vb5Nm1T.log',
      'in/begins/and/ends/here.txt',
      'Zx9Qw7Lk/other/plain0/x',
      // Its folder gets a name that a file already has.
      'plain0/y',
    ];
    const directory = path.join(realpathSync(makeWorkspace()), 'files');
    for (const name of names) {
      mkdirSync(path.dirname(path.join(directory, name)), { recursive: true });
      writeFileSync(path.join(directory, name), name);
    }
    using copy = await redactedCopy(directory, new Redactor(secrets));
    const copied = copy.files.map((file) => [
      path.relative(copy.directory, file),
      readFileSync(file, 'utf8'),
    ]);
    expect(Object.fromEntries(copied)).toEqual({
      ___: '***',
      'x-___.log': 'x-***.log',
      'in___here.txt': 'in***here.txt',
      'Zx9Qw7Lk/other/___/x': 'Zx9Qw7Lk/other/***/x',
      '___ (2)/y': '***/y',
    });
  });

  it('a redacted copy has no secrets in the names of its files and folders, and still has every file', async () => {
    const directory = path.join(realpathSync(makeWorkspace()), 'files');
    const names = [
      'plain/a.log',
      'token-s3cretA.html',
      'token-s3cretB.html',
      's3cretA/s3cretB/x.txt',
      's3cretB.d/y',
    ];
    for (const [number, name] of names.entries()) {
      mkdirSync(path.dirname(path.join(directory, name)), { recursive: true });
      writeFileSync(path.join(directory, name), `${number}`);
    }
    const redactor = new Redactor(['s3cretA', 's3cretB']);
    using copy = await redactedCopy(directory, redactor);
    const copied = copy.files.map((file) => [
      path.relative(copy.directory, file),
      readFileSync(file, 'utf8'),
    ]);
    expect(Object.fromEntries(copied)).toEqual({
      'plain/a.log': '0',
      'token-___.html': '1',
      'token-___ (2).html': '2',
      '___/___/x.txt': '3',
      '___.d/y': '4',
    });
    const cards = [
      { stepName: 'start', taskId: '1', type: 'default', id: undefined, fileName: 'token-s3cretA.html' },
    ];
    const outcome = redactedOutcome(
      { details: { cards, history: { tasks: [] } } } as unknown as RunOutcome,
      redactor,
    );
    expect(outcome.details?.cards[0]?.fileName).toBe('token-___.html');
  });
});
