import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { artifactName } from '../../src/action/artifact-name.js';
import { InputError, parseMapping } from '../../src/action/input-values.js';

describe('a mapping', () => {
  it.each([
    ['', {}],
    ['a: 1\nb: two words\nc: true', { a: '1', b: 'two words', c: true }],
    ['{"a": 1, "b": {"c": [1, 2]}}', { a: '1', b: { c: [1, 2] } }],
    ['a=1\nb=x=y  \n# comment\n\nc=', { a: '1', b: 'x=y', c: '' }],
    [
      'version: 1.10\nseed: 12345678901234567890\nrate: 1e-3',
      { version: '1.10', seed: '12345678901234567890', rate: '1e-3' },
    ],
    ['text: "a: b"\nquery: a=b', { text: 'a: b', query: 'a=b' }],
    ['on: yes\n1: x', { on: 'yes', '1': 'x' }],
    ['  indented: 1\n  block: |\n    two\n    lines\n', { indented: '1', block: 'two\nlines\n' }],
    ['nothing:', { nothing: null }],
  ])('%j is %j', async (text, expected) => {
    expect(await parseMapping('params', text === '' ? undefined : text)).toEqual(expected);
  });

  it.each(['just text', '[1, 2]', 'a: [1', 'a: 1\na: 2', 'a: *unknown'])(
    '%j is refused by name',
    async (text) => {
      await expect(parseMapping('params', text)).rejects.toThrow(/^Input "params"/);
      await expect(parseMapping('params', text)).rejects.toThrow(InputError);
    },
  );

  it('keeps every value that is given as JSON text', async () => {
    const value = fc.string({ unit: 'grapheme' }).filter((text) => text.isWellFormed());
    await fc.assert(
      fc.asyncProperty(value, async (text) => {
        expect(await parseMapping('params', JSON.stringify({ a: text, b: [text] }))).toEqual({
          a: text,
          b: [text],
        });
      }),
    );
  });
});

describe('the name of an artifact', () => {
  it('is one that GitHub takes, whatever the matrix holds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (matrix) => {
        const name = artifactName(
          'logs',
          { GITHUB_JOB: 'a', GITHUB_ACTION: '__self' },
          JSON.stringify(matrix),
        );
        expect(name).not.toMatch(/["':<>|*?\\/\s]/);
        expect(name.length).toBeLessThan(200);
      }),
    );
  });
});
