import { describe, expect, it } from 'vitest';
import { leastRatio, PAIRS } from '../../bench/pairs.mjs';
import { clockedStep, inWorkspace } from '../../bench/subjects.mjs';

/** The largest allowed ratio. 50 % slower is too much; a machine's own variation in its best turns is less than this. */
const ALLOWED = 1.4;

describe('the cost of this package, relative to a yardstick on the same machine', () => {
  it.each(Object.entries(PAIRS).map(([row, pair]) => ({ row, ...pair })))(
    'the package has not become 50 % slower: row $row, $what',
    { timeout: 300_000 },
    async ({ usual, sides }) => {
      const enough = usual * ALLOWED;
      const ratio = await inWorkspace(async (cwd) => await leastRatio(await sides(cwd), enough));
      expect(ratio, `usually about ${usual}`).toBeLessThanOrEqual(enough);
    },
  );

  it('the package needs little memory, however many lines it shows', { timeout: 120_000 }, async () => {
    const env = { LINES_TO_PRINT: '200000' };
    const { maxRss } = await inWorkspace(
      async (cwd) =>
        await clockedStep(cwd, { flow: 'printing.py', options: 'pylint: false' }, { env, stdio: 'ignore' }),
    );
    expect(maxRss).toBeLessThan(100e6);
  });

  it('the package uses almost no processor time while a flow only sleeps', { timeout: 120_000 }, async () => {
    const { idleCpuMs } = await inWorkspace(
      async (cwd) => await clockedStep(cwd, { flow: 'sleeping.py', params: 'seconds=12' }),
    );
    // Measured over four seconds; a minute may cost a tenth of a second.
    expect(idleCpuMs).toBeLessThan(5);
    expect(idleCpuMs).toBeGreaterThanOrEqual(0);
  });
});
