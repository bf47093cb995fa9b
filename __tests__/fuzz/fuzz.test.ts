import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../helpers/paths.js';
import { ciAfter } from '../helpers/rows.js';
import { measured } from './measured.js';
import { TARGETS } from './targets.js';

/** How many times a case may exceed its budget: other tests share the machine, and Node has not compiled anything yet. */
const MARGIN = 3;
const SEED = 14;
const KEPT = path.join(ROOT, '__tests__', 'fixtures', 'fuzz');

/** The inputs that `npm run fuzz` has found. */
function keptInputs(name: string): Buffer[] {
  const directory = path.join(KEPT, name);
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .sort()
    .map((file) => gunzipSync(readFileSync(path.join(directory, file))));
}

describe('hostile data', () => {
  for (const { tags, rows } of ciAfter(
    5,
    TARGETS.map((target) => [target.name, target] as const),
  )) {
    it.each(rows)(
      'reading hostile data costs no more than its length allows, and does no harm: %s',
      { tags },
      async (name, target) => {
        for (const input of keptInputs(name)) await measured(target, input, MARGIN);
        await fc.assert(
          fc.asyncProperty(target.inputs, async (input) => {
            await measured(target, input, MARGIN);
          }),
          { seed: SEED, numRuns: target.casesInTests, endOnFailure: true },
        );
      },
    );
  }

  it('each folder of saved inputs is named after its target', () => {
    const names = existsSync(KEPT) ? readdirSync(KEPT) : [];
    expect(TARGETS.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  });
});
