import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { redactedCopy } from '../../src/action/artifacts/redacted-copy.js';
import { Redactor } from '../../src/redaction/index.js';
import { makeWorkspace } from '../helpers/workspace.js';

it('a copy of JSON without secrets is JSON: digits of a secret within a number are none', async () => {
  const directory = path.join(realpathSync(makeWorkspace()), 'files');
  mkdirSync(directory);
  const record = { seconds: 1234567.5, pin: 123456, label: 'pin=123456', list: [{ '123456': true }] };
  writeFileSync(path.join(directory, 'report.json'), JSON.stringify(record));
  writeFileSync(path.join(directory, 'broken.json'), '{"pin": 123456');
  writeFileSync(path.join(directory, 'stdout.log'), 'pin 123456');
  await using copy = await redactedCopy(directory, new Redactor(['123456']));
  const text = (name: string) => readFileSync(path.join(copy.directory, name), 'utf8');
  const hidden = { seconds: 1234567.5, pin: '***', label: 'pin=***', list: [{ '***': true }] };
  expect(JSON.parse(text('report.json'))).toEqual(hidden);
  expect(text('broken.json')).toBe('{"pin": ***');
  expect(text('stdout.log')).toBe('pin ***');
});
