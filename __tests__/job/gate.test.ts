import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideGate, parseGate } from '../../src/job/gate.js';
import { UsageError } from '../../src/runner/index.js';

const ARTIFACTS = {
  accuracy: 0.93,
  rows: 12_345_678_901_234_567_890n,
  verdict: 'bad',
  drifted: false,
  missing_value: null,
  broken: NaN,
  metrics: { auc: 0.7, 'per-class': { cat: 0.5 } },
  losses: [0.1, 0.2],
  'train/loss': 2,
};

describe('a condition of fail-if', () => {
  it.each([
    ['accuracy < 0.9', false],
    ['accuracy<0.94', true],
    ['accuracy >= .93', true],
    ['accuracy != 0.93', false],
    ['rows > 1e3', true],
    ['verdict == "bad"', true],
    ["verdict != 'bad'", false],
    ['verdict == good', false],
    ['drifted == true', false],
    ['missing_value == None', true],
    ['metrics.auc <= 0.7', true],
    ['metrics.per-class.cat > 0.5', false],
    ['losses.1 > 0.1', true],
    ['train/loss > 1', true],
  ])('%s is %s', (condition, tripped) => {
    const result = decideGate(parseGate(condition), ARTIFACTS);
    expect(result).toMatchObject({ condition, tripped });
    expect(result.problem).toBeUndefined();
  });

  it.each([
    ['unknown < 1', 'has no artifact "unknown"'],
    ['broken < 1', 'cannot be compared'],
    ['verdict < 1', 'cannot be compared'],
    ['losses < 1', 'cannot be compared'],
    ['metrics.f1 < 1', 'cannot be compared'],
    ['metrics.constructor == 1', 'cannot be compared'],
  ])('%s cannot be decided, so it trips', (condition, problem) => {
    const result = decideGate(parseGate(condition), ARTIFACTS);
    expect(result.tripped).toBe(true);
    expect(result.problem).toContain(problem);
  });

  it.each(['accuracy', 'accuracy <', '< 0.9', 'accuracy < high', 'a b < 1', 'process.exit() == 1', '1 < 2'])(
    '%s is refused',
    (condition) => {
      expect(() => parseGate(condition)).toThrow(UsageError);
    },
  );

  it('is read or refused, whatever it is, and never more than compared', () => {
    fc.assert(
      fc.property(fc.string(), fc.anything(), (condition, value) => {
        try {
          decideGate(parseGate(condition), { a: value });
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
    );
  });
});
