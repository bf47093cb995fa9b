import fc from 'fast-check';

/**
 * Set-up of every test file: generated inputs are the same each time, so that a test that passed here passes anywhere. `SEED=random` in the
 * environment, or a number, generates others; `npm run fuzz` does so at length.
 */
const { SEED = '1' } = process.env;
if (SEED !== 'random') fc.configureGlobal({ seed: Number(SEED) });
