import { describe, expect, it } from 'vitest';
import { separateLines, separateText } from '../../src/execution/logs/joined-markers.js';
import { lastOfBoth } from '../../src/execution/logs/both-streams.js';

const MARKER = '[MFLOG|0|2026-11-26T18:08:57.000000Z|runtime|5890603d-0000-4000-8000-000000000000]';

describe("a line without a newline in a task's log", () => {
  const lastWords = (...texts: readonly string[]) =>
    lastOfBoth({ stdout: [], stderr: separateLines(texts.map((text) => ({ time: 1, text }))) }, 'flow.py')
      ?.text;

  it.each([
    ['a program’s error', [`fatal: disk quota exceeded${MARKER}Task failed.`], 'fatal: disk quota exceeded'],
    [
      'a progress bar',
      ['reading', ` 33%|███   | 1/3 [00:01<00:02, 1.0it/s]${MARKER}Task failed.`],
      'reading',
    ],
    [
      'text that two of its lines follow',
      [`out of memory${MARKER}Task failed.[!${MARKER}Task failed.`],
      'out of memory',
    ],
    ['no text', [`${MARKER}Task failed.`], undefined],
    ['text that only looks like it', ['[MFLOG|0|x] said'], '[MFLOG|0|x] said'],
  ])('a log line without a newline does not swallow Metaflow’s own line after %s', (_, stderr, expected) => {
    expect(lastWords(...stderr)).toBe(expected);
  });

  it('a log line without a newline does not swallow Metaflow’s own line in a whole text', () => {
    expect(separateText(`ValueError: x${MARKER}Task failed.\n`)).toBe('ValueError: x\nTask failed.\n');
  });
});
