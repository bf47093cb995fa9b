import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OptionError, ParameterError } from '../../src/runner/errors.js';
import { withoutOffFlags } from '../../src/runner/command/flag-options.js';
import {
  optionName,
  renderOptions,
  renderParameters,
  Repeated,
} from '../../src/runner/command/option-values.js';

describe('options', () => {
  it.each([
    [{ pylint: false }, ['--no-pylint']],
    [{ pylint: true }, ['--pylint']],
    [{ quiet: false }, ['--not-quiet']],
    [{ production: false }, []],
    [{ production: true }, ['--production']],
    [{ datastoreRoot: '/a b' }, ['--datastore-root=/a b']],
    [{ 'max-num-splits': 500 }, ['--max-num-splits=500']],
    [{ tag: ['a', '-b', ''] }, ['--tag=a', '--tag=-b', '--tag=']],
    [{ an_extension: 'x' }, ['--an_extension=x']],
    [{ absent: undefined, none: null }, []],
    [{ 'package-suffixes': ['.txt', '.yaml'] }, ['--package-suffixes=.txt,.yaml']],
    [{ packageSuffixes: [] }, []],
  ])('the option %j becomes %j', (options, argv) => {
    expect(renderOptions('command', options)).toEqual(argv);
  });

  it.each([
    [{ '': 1 }],
    [{ 'a b': 1 }],
    [{ '-x': 1 }],
    [{ 'a=b': 1 }],
    [{ x: {} }],
    [{ x: ['\0'] }],
    [{ x: '\ud800' }],
  ])('the option %j is rejected', (options) => {
    expect(() => renderOptions('command', options)).toThrow(OptionError);
  });

  it('options can have camelCase names for those on the command line', () => {
    expect(['maxWorkers', 'max-workers', 'quiet'].map(optionName)).toEqual([
      'max-workers',
      'max-workers',
      'quiet',
    ]);
  });
});

describe('false options', () => {
  const flag = { type: 'boolean', choices: [] };
  const declared = { pylint: flag, 'no-pylint': flag, 'dry-run': flag, name: { type: 'text', choices: [] } };

  it.each<[object, object]>([
    [{ 'dry-run': false, pylint: false }, { pylint: false }],
    [{ dryRun: false }, {}],
    [
      { dryRun: true, name: false, other: false },
      { dryRun: true, name: false, other: false },
    ],
  ])('false options %j become %j: a flag without a negative form is left out', (options, expected) => {
    expect(withoutOffFlags({ ...options }, declared)).toEqual(expected);
  });

  it('false options stay unchanged if nothing is known about them', () => {
    const options = { dryRun: false };
    expect(withoutOffFlags(options, undefined)).toBe(options);
    expect(withoutOffFlags(options, { 'no-dry-run': flag })).toBe(options);
  });
});

describe('parameters', () => {
  it.each([
    [{ a: 'x' }, ['--a=x']],
    [{ a: '' }, ['--a=']],
    [{ a: '-1' }, ['--a=-1']],
    [{ a: -1.5, b: 10n ** 20n }, ['--a=-1.5', '--b=100000000000000000000']],
    [{ a: true, b: false }, ['--a=True', '--b=False']],
    [{ a: [1, 'x'], b: { c: null } }, ['--a=[1,"x"]', '--b={"c":null}']],
    [{ a: undefined }, []],
    [{ snake_case: 1, 'with-dash': 2, Ünïcode: 3 }, ['--snake_case=1', '--with-dash=2', '--Ünïcode=3']],
  ])('the parameters %o become %j', (parameters, argv) => {
    expect(renderParameters(parameters)).toEqual(argv);
  });

  it('repeatable parameters become one option per element of a list, each with as many values as it takes', () => {
    const parameters = {
      seeds: new Repeated([7, true, { a: 1n }]),
      none: new Repeated([]),
      pair: new Repeated([['-1', 2]], 2),
    };
    expect(renderParameters(parameters)).toEqual([
      '--seeds=7',
      '--seeds=True',
      '--seeds={"a":1}',
      '--pair=-1',
      '2',
    ]);
  });

  it.each([['-a'], ['a b'], ['a=b'], [''], ['a\0']])(
    'a parameter with a name like %j is rejected',
    (name) => {
      expect(() => renderParameters({ [name]: 1 })).toThrow(ParameterError);
    },
  );

  it('a parameter that contains itself, or has too many levels, is rejected with its name', () => {
    const circle: unknown[] = [];
    circle.push({ circle });
    let deep: unknown[] = [];
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    for (const sizes of [circle, deep])
      expect(() => renderParameters({ sizes })).toThrow(
        /^Parameter "sizes" contains itself, or has too many/,
      );
  });

  it('parameters that no program can receive are rejected with their names', () => {
    for (const value of ['\0', '\ud800', 'x'.repeat(200_000), null]) {
      expect(() => renderParameters({ message: value })).toThrow(/"message"/);
    }
  });

  it('a parameter becomes exactly one argument that contains the value unchanged', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .filter((value) => !value.includes('\0') && value.isWellFormed());
    fc.assert(
      fc.property(text, (value) => {
        expect(renderParameters({ name: value })).toEqual([`--name=${value}`]);
      }),
    );
  });
});
