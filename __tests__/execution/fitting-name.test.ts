import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingName } from '../../src/execution/plan/fitting-name.js';

describe('a name made from users’ words', () => {
  it.each([
    ['train', 'train'],
    ['Train_2.v1-b', 'Train_2.v1-b'],
    ['a b', /^a_b-[0-9a-f]{8}$/],
    ['flows/train', /^flows_train-[0-9a-f]{8}$/],
    ['Σχολείο', /^_-[0-9a-f]{8}$/],
    ['训练', /^_-[0-9a-f]{8}$/],
    ['a\nb', /^a_b-[0-9a-f]{8}$/],
    ['x'.repeat(190), /^x{91}-[0-9a-f]{8}$/],
  ])('a name made from users’ words stays as readable as possible: %j', (text, expected) => {
    expect(fittingName(text)).toMatch(typeof expected === 'string' ? new RegExp(`^${expected}$`) : expected);
  });

  it('a name made from users’ words fits everywhere, and differs if the words differ', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 });
    const most = fc.integer({ min: 20, max: 200 });
    fc.assert(
      fc.property(text, text, most, (one, other, limit) => {
        const [a, b] = [fittingName(one, limit), fittingName(other, limit)];
        expect(a).toMatch(/^[A-Za-z0-9_.-]*$/);
        expect(Buffer.byteLength(a)).toBeLessThanOrEqual(limit);
        expect(a === b).toBe(one === other);
      }),
    );
  });
});
