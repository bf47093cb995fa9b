import { describe, expect, it } from 'vitest';
import { shownValue } from '../../src/runner/command/shown-value.js';
import { writtenScalar } from '../../src/runner/command/written-scalar.js';

describe('a value in an error', () => {
  const SECRET = 't0p-s3cret-'.repeat(40);

  it('an error shows a value as it was given', () => {
    expect(shownValue('text', 'message')).toBe('"text"');
    expect(shownValue([1, 2n, null, 'x'], 'seeds')).toBe('[1,2,null,"x"]');
    const written = [writtenScalar('1.10', 1.1), writtenScalar('007', 7), { a: writtenScalar('0x1F', 31) }];
    expect(shownValue(written, 'seeds')).toBe('[1.10,007,{"a":0x1F}]');
    expect(shownValue(written[0], 'seeds')).toBe('1.10');
  });

  it.each([SECRET, [SECRET], { token: SECRET }])(
    'an error shows the size of a long value instead of truncating it (%#)',
    (value) => {
      expect(shownValue(value, 'message')).toMatch(/^(a string|a list|an object) of \d+ characters$/);
    },
  );

  it('an error describes a value that contains itself', () => {
    const circle: unknown[] = [];
    circle.push({ circle });
    expect(shownValue(circle, 'sizes')).toBe('a list that cannot be written');
  });

  it.each([['api_token'], ['api_tokn', 'api_token'], ['db-password']])(
    'an error does not show the value of a name like %s',
    (...names) => {
      expect(shownValue('short', ...names)).toBe('***');
    },
  );
});
