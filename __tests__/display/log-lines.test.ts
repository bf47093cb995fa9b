import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LogLines } from '../../src/display/log-lines.js';

/** Bytes as flows write them: text in any alphabet, invalid UTF-8, many newlines and carriage returns; cut into pieces anywhere. */
const pieces = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
        fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes)),
        fc.constantFrom('\n', '\n\n', '\r\n', '\ufeff', 'ü', '🚀').map((text) => Buffer.from(text)),
      ),
    ),
    fc.array(fc.nat({ max: 40 })),
  )
  .map(([parts, lengths]) => cut(Buffer.concat(parts), lengths));

function cut(bytes: Buffer, lengths: readonly number[]): Buffer[] {
  let rest = bytes;
  const found = lengths.map((length) => {
    const piece = rest.subarray(0, length);
    rest = rest.subarray(length);
    return piece;
  });
  return [...found, rest];
}

/** The lines of these bytes, found one after another. */
function expected(bytes: Buffer): { readonly text: string; readonly start: number; readonly end: number }[] {
  const lines = [];
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf('\n', start);
    const end = newline === -1 ? bytes.length : newline + 1;
    lines.push({ text: bytes.toString('utf8', start, newline === -1 ? end : newline), start, end });
    start = end;
  }
  return lines;
}

describe('lines of a log', () => {
  it('the lines of a log and their byte positions are the same wherever the log is cut into pieces', () => {
    fc.assert(
      fc.property(pieces, (of) => {
        const expectedLines = expected(Buffer.concat(of));
        const shown = new LogLines('stdout');
        const lines = [...of.flatMap((bytes) => [...shown.add(bytes)]), ...shown.end()];
        expect(lines.map(({ text, start, end }) => ({ text, start, end }))).toEqual(expectedLines);
      }),
      { numRuns: 2_000 },
    );
  });

  it('lines that are too long for memory are shown in parts: no character is split and no byte is lost', () => {
    for (const character of ['x', 'ü', '🚀']) {
      const long = Buffer.from(`${character.repeat(100_000)}\nshort\n`);
      const lines = new LogLines('stdout');
      const shown = cut(
        long,
        Array.from({ length: 50 }, () => 9_001),
      ).flatMap((piece) => [...lines.add(piece)]);
      shown.push(...lines.end());
      expect(shown.map(({ text }) => text).join('')).toBe(`${character.repeat(100_000)}short`);
      expect(Math.max(...shown.map(({ start, end }) => end - start))).toBeLessThanOrEqual(64 * 1024 + 1);
      expect(shown.at(-1)).toMatchObject({ text: 'short', end: long.length });
      shown.reduce((before, { start, end }) => {
        expect(start).toBe(before);
        return end;
      }, 0);
    }
  });

  it('a line that is exactly as long as the limit, or twice as long, adds no empty line', () => {
    for (const times of [1, 2]) {
      const bytes = Buffer.from(`${'x'.repeat(times * 64 * 1024)}\nshort\n`);
      expect([...new LogLines('stdout').add(bytes)].map(({ text }) => text.length)).toEqual([
        ...Array.from({ length: times }, () => 64 * 1024),
        'short'.length,
      ]);
    }
  });
});
