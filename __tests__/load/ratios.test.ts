import { describe, expect, it } from 'vitest';
import { ROWS } from '../../bench/rows.mjs';

/**
 * What the small version of each row of the benchmark may come to: about half as much again as it does on a busy machine with two
 * cores. docs/performance.md has the full ones, with what they must reach.
 */
const BOUNDS: Readonly<Record<number, number>> = {
  1: 2,
  2: 1.1,
  3: 100,
  4: 3,
  5: 1.5,
  6: 4,
  7: 1.5,
  8: 0.5,
  9: 300,
  10: 1.5,
  11: 300,
};

describe('the benchmark', () => {
  it.each(ROWS.map((row) => [`${row.number}: ${row.work}`, row] as const))(
    'keeps the bounds of row %s',
    { timeout: 300_000 },
    async (_, row) => {
      const measured = await row.measure({ turns: 3, small: true });
      const told = `${measured.ours} against ${measured.theirs}: ${measured.figure}`;
      expect(measured.value, told).toBeLessThan(BOUNDS[row.number] ?? 0);
      expect(measured.value, told).toBeGreaterThanOrEqual(0);
    },
  );
});
