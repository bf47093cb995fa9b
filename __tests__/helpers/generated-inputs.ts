import fc from 'fast-check';

/**
 * Set-up for every test file: generated inputs are always the same, so that a test that passes here passes anywhere. Set `SEED=random`, or
 * a number, to generate others; `npm run fuzz` does so at length.
 */
const { SEED = '1' } = process.env;
if (SEED !== 'random') fc.configureGlobal({ seed: Number(SEED) });
