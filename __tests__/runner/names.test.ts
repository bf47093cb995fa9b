import { describe, expect, it } from 'vitest';
import { nearestName } from '../../src/runner/command/nearest-name.js';

describe('the nearest name', () => {
  const known = ['learning-rate', 'seed', 'epochs'];
  it.each([
    ['learning_rate', 'learning-rate'],
    ['Seed', 'seed'],
    ['epoch', 'epochs'],
    ['lerning-rate', 'learning-rate'],
    ['banana', undefined],
    ['x', undefined],
  ])('to %j is %j', (name, nearest) => {
    expect(nearestName(name, known)).toBe(nearest);
  });
});
