import { describe, expect, it } from 'vitest';
import { parseMapping } from '../../src/action/inputs/input-values.js';
import type { DeclaredParameter } from '../../src/runner/introspection/introspection.js';
import { renderList } from '../../src/runner/introspection/fit-parameters.js';
import { renderParameters } from '../../src/runner/command/option-values.js';

const DECLARED: DeclaredParameter = {
  ...{ name: 'p', variable: 'p', type: 'str', required: false, default: null, hasDefault: false },
  ...{ multiple: false, separator: null, help: null, defaultIsFile: false },
};

/** The arguments that a list from an input becomes. */
async function argumentsOf(declared: Partial<DeclaredParameter>, yaml: string): Promise<string[]> {
  const { p } = await parseMapping('params', `p: ${yaml}`);
  return renderParameters({ p: renderList({ ...DECLARED, ...declared }, p as unknown[]) });
}

describe('a list for a parameter', () => {
  it.each([
    ['[a, b]', 'a,b'],
    ['[1.0, 2.5]', '1.0,2.5'],
    ['[1.10, 007]', '1.10,007'],
    ['[1e-3]', '1e-3'],
    ['[0x1F, 0o17, 1_0]', '0x1F,0o17,1_0'],
    ['[true, False, yes]', 'true,False,yes'],
    ['[~, .inf, -.INF]', '~,.inf,-.INF'],
    ['[2024-01-01, 1:30, 12345678901234567890]', '2024-01-01,1:30,12345678901234567890'],
    ['["1.10", \'true\', ""]', '1.10,true,'],
    ['[]', ''],
  ])(
    'a list for a parameter with a separator joins the elements of %s exactly as written',
    async (yaml, text) => {
      expect(await argumentsOf({ separator: ',' }, yaml)).toEqual([`--p=${text}`]);
      const elements = text === '' ? [] : text.split(',');
      expect(await argumentsOf({ multiple: true }, yaml)).toEqual(elements.map((it) => `--p=${it}`));
    },
  );

  it.each([
    [',', '[a, "b,c"]', '"b,c"'],
    [',', '[1.0, [2.50]]', '[2.50]'],
    [',', '[1.0, {a: 0x1F}]', '{"a":0x1F}'],
    [',', '[a, null]', 'null'],
    ['.', '[x, 1.10]', '1.10'],
    ['aa', '[xa, b]', '"xa"'],
  ])('a list for a parameter with the separator %j rejects %s', async (separator, yaml, shown) => {
    await expect(argumentsOf({ separator }, yaml)).rejects.toThrow(
      `takes strings joined by ${JSON.stringify(separator)}, so none of them can be or contain ${shown}.`,
    );
  });

  it('a list for a parameter that takes no list is rejected, and the error quotes the list as written', async () => {
    await expect(argumentsOf({}, '[1.0, 007]')).rejects.toThrow('got the list [1.0,007]');
  });

  it('a list for a parameter that takes several values (nargs) keeps them as written', async () => {
    const settings = { multiple: true, values: 2 };
    expect(await argumentsOf(settings, '[[1.0, true]]')).toEqual(['--p=1.0', 'true']);
    await expect(argumentsOf(settings, '[[1.0]]')).rejects.toThrow('got [1.0]');
  });
});
