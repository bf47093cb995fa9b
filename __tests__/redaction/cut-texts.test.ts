import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lastOutput } from '../../src/execution/logs/last-output.js';
import { Redactor } from '../../src/redaction/index.js';
import { DESCRIBE_FAILURE } from '../../src/runner/introspection/introspection-failure.js';
import { logTail } from '../../src/runner/log/log-tail.js';
import { PYTHON } from '../helpers/paths.js';

const PASSPHRASE = 'correct horse battery staple of a passphrase';
const redactor = new Redactor([PASSPHRASE]);

/** Texts that would be cut somewhere within the secret, whatever length is left. */
function textsWith(length: number): string[] {
  return Array.from({ length: 60 }, (_, index) => {
    const [before, after] = ['word '.repeat(length / 5), ' '.repeat(index) + 'word '.repeat(length / 5)];
    return `${before}${PASSPHRASE}${after.slice(0, length - 30 + index)}`;
  });
}

function expectNothingOf(texts: readonly string[]): void {
  const words = PASSPHRASE.split(' ').filter((word) => word.length > 4);
  for (const text of texts) expect(words.filter((word) => redactor.text(text).includes(word))).toEqual([]);
}

describe('a long text', () => {
  it('a task’s last words are cut only where no secret with spaces can be', () => {
    const lines = textsWith(1_000).flatMap((text) => [text, `first line\n${text}`, `${text}\nlast line`]);
    expectNothingOf(lines.map((text) => lastOutput(text, 'flow.py')?.text ?? ''));
    const ofLongLog = textsWith(256 * 1024).slice(0, 4);
    expectNothingOf(
      ofLongLog
        .flatMap((text) => [text, `${text}\nlast`])
        .map((text) => lastOutput(text, 'flow.py')?.text ?? ''),
    );
    const many = Array.from({ length: 15 }, (_, index) => `line ${index} ${'-'.repeat(100)}`).join('\n');
    expect(lastOutput(many, 'flow.py')?.text).toMatch(
      /^line 0 -+\n… \(5 lines are left out\)\nline 6 [^]*line 14 -+$/,
    );
  });

  it('the reason why a flow did not start is cut only where no secret with spaces can be', () => {
    const texts = textsWith(1_000).flatMap((text) => [text, `first line\n${text}\n${text}\nlast line`]);
    const program = `${DESCRIBE_FAILURE}
import json, sys
print(json.dumps([shortened(text, 2000) for text in json.load(sys.stdin)]))`;
    const cut = (all: readonly string[]) =>
      JSON.parse(
        execFileSync(PYTHON, ['-c', program], { input: JSON.stringify(all), encoding: 'utf8' }),
      ) as string[];
    expectNothingOf(cut(texts));
    const many = Array.from({ length: 500 }, (_, index) => `line ${index}`).join('\n');
    expect(cut([many, 'short'])).toEqual([
      expect.stringMatching(/^line 0\n[^…]*\n…\n[^…]*\nline 499$/),
      'short',
    ]);
  });

  it('a long log is read from the start of a line, and a line longer than the limit is not read at all', () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'log-tail-'));
    const file = path.join(directory, 'log');
    const last = 'x'.repeat(64 * 1024 - 20);
    writeFileSync(file, `${PASSPHRASE}\n${last}\n`);
    const tail = logTail(file);
    writeFileSync(file, `${PASSPHRASE}${last}`);
    const ofOneLine = logTail(file);
    rmSync(directory, { recursive: true });
    expect([tail, ofOneLine]).toEqual([`${last}\n`, '']);
  });
});
