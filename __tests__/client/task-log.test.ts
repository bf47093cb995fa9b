import { describe, expect, it } from 'vitest';
import { mergedLines, mergeLogs } from '../../src/client/local/task-log.js';

describe('the saved logs of a task', () => {
  it.each([
    ['a carriage return', 'two: 50%|#####     |\rtwo: 100%|##########|'],
    ['a carriage return at its end', 'three\r'],
    ['a line separator of Unicode', 'four \u2028 and \u2029'],
  ])('the saved log of a task keeps a line with %s in its place, without its marker', (_, text) => {
    const saved = (second: number, line: string) =>
      `[MFLOG|0|2026-11-25T10:00:0${second}.000000Z|runtime|5a0b]${line}\n`;
    expect(mergeLogs([saved(1, 'one') + saved(2, text) + saved(3, 'five')])).toBe(`one\n${text}\nfive\n`);
  });

  it('the saved logs of a task give the time of each line and are sorted by it', () => {
    const log = '[MFLOG|0|2026-11-25T10:00:02.500000Z|runtime|5a0b]two\nlost\n';
    expect(mergedLines([log, '[MFLOG|0|2026-11-25T10:00:01.000000Z|task|5a0c]one\n'], 10)).toEqual([
      { time: Date.UTC(2026, 10, 25, 10, 0, 1), text: 'one' },
      { time: Date.UTC(2026, 10, 25, 10, 0, 2, 500), text: 'two' },
      { time: undefined, text: 'lost' },
    ]);
  });

  it('the saved logs of a task are cut to the last lines that fit in memory', () => {
    const log = `first\nsecond\n${'\n'.repeat(3)}last`;
    expect(mergeLogs([log], 4)).toBe('\n\n\nlast\n');
    expect(mergeLogs([`${log}\n`], 2)).toBe('\nlast\n');
    expect(mergeLogs([log, 'a\nb\n'], 6)).toBe(`${log}\na\nb\n`);
    expect(mergeLogs(['', '\n', 'a'], 1)).toBe('\na\n');
    expect(mergeLogs(['\n'.repeat(30_000_000)])).toHaveLength(4_000_000);
  });
});
