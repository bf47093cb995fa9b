import { describe, expect, it } from 'vitest';
import { mergeLogs } from '../../src/client/local/task-log.js';

describe('the saved logs of a task', () => {
  it.each([
    ['a carriage return', 'two: 50%|#####     |\rtwo: 100%|##########|'],
    ['a carriage return at its end', 'three\r'],
    ['a line separator of Unicode', 'four \u2028 and \u2029'],
  ])('keep a line that has %s in its place, without its mark', (_, text) => {
    const saved = (second: number, line: string) =>
      `[MFLOG|0|2026-11-25T10:00:0${second}.000000Z|runtime|5a0b]${line}\n`;
    expect(mergeLogs([saved(1, 'one') + saved(2, text) + saved(3, 'five')])).toBe(`one\n${text}\nfive\n`);
  });
});
