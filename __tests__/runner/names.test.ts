import { describe, expect, it } from 'vitest';
import { nearestName } from '../../src/runner/command/nearest-name.js';
import { unknownParameter } from '../../src/runner/command/parameter-check.js';

describe('the nearest name', () => {
  const known = ['learning-rate', 'seed', 'epochs'];
  it.each([
    ['learning_rate', 'learning-rate'],
    ['Seed', 'seed'],
    ['epoch', 'epochs'],
    ['lerning-rate', 'learning-rate'],
    ['banana', undefined],
    ['learn', 'learning-rate'],
    ['le', undefined],
    ['x', undefined],
  ])('the nearest name to %j is %j', (name, nearest) => {
    expect(nearestName(name, known)).toBe(nearest);
  });

  it('the nearest name can be one with two letters swapped, and is the first of several equally near ones', () => {
    expect(nearestName('moed', ['cred', 'mode'])).toBe('mode');
    expect(nearestName('sede', ['seed', 'side'])).toBe('seed');
    expect(nearestName('rat', ['rate', 'cat'])).toBe('rate');
  });

  it('the nearest name of a parameter takes precedence over an equally near name of a variable', () => {
    const declared = [
      ['credentials', 'mide'],
      ['mode', 'mode'],
    ].map(([name = '', variable = '']) => ({
      ...{ name, variable, type: 'str', required: false, default: null, hasDefault: false },
      ...{ multiple: false, separator: null, help: null, defaultIsFile: false },
    }));
    const error = unknownParameter({ flowName: 'MyFlow', parameters: declared }, 'made', 'fast');
    expect(error.message).toContain('"made" (given the value "fast"). Did you mean "mode"?');
  });
});
