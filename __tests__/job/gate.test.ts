import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PythonObject } from '../../src/client/index.js';
import { decideGate, parseGate, skippedGate } from '../../src/job/gate.js';
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
  none: null,
  bytes: new Uint8Array([1]),
  counts: new Map<unknown, unknown>([[2, 'two']]),
  frame: new PythonObject('pandas.core.frame.DataFrame'),
  kind: new PythonObject('__main__.Kind', ['bad']),
  named: new PythonObject('builtins.getattr', [new PythonObject('__main__.Kind'), 'BAD']),
  records: [{ kind: new PythonObject('__main__.Kind', ['bad']) }, { kind: 'good' }],
  'train/loss': 2,
  größe: 3,
  'обучение/потери': 2,
  数: [1],
};

describe('a condition of fail-if', () => {
  it.each([
    ['accuracy < 0.9', false],
    ['accuracy<0.94', true],
    ['größe > 2', true],
    ['gro\u0308ße == 3', true],
    ['обучение/потери<2', false],
    ['数.0 >= 1', true],
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
    ['rows == 12345678901234567890', true],
    ['rows == 12345678901234567891', false],
    ['drifted == 0', true],
    ['drifted < 1', true],
    ['accuracy == true', false],
    ['accuracy == "0.93"', false],
    ['none == "bad"', false],
    ['none != bad', true],
    ['verdict == None', false],
    ['losses == None', false],
    ['metrics != None', true],
    ['counts.2 == two', true],
    ['records.1.kind == good', true],
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
    ['metrics.f1 != 1', 'metrics is a dictionary without a member "f1"'],
    ['losses.7 == 1', 'losses is a list without a member "7"'],
    ['losses.length == 2', 'losses is a list without a member "length"'],
    ['broken == 1', 'the value is NaN, which cannot be compared with 1'],
    ['broken != 1', 'NaN'],
    ['losses == "bad"', 'the value is a list, which cannot be compared with "bad"'],
    ['losses != 1', 'a list'],
    ['metrics == 1', 'a dictionary'],
    ['bytes != "bad"', 'bytes'],
    ['frame == 1', 'an object, <pandas.core.frame.DataFrame>'],
    ['frame != "bad"', 'Keep a plain value in the artifact'],
    ['frame != None', 'an object, <pandas.core.frame.DataFrame>'],
    ['frame.type == x', 'frame is an object, <pandas.core.frame.DataFrame> without a member "type"'],
    ['frame.items.length == 0', 'without a member "items"'],
    ['kind == "bad"', 'an object, <__main__.Kind> of "bad"'],
    ['kind != "good"', 'an object, <__main__.Kind> of "bad"'],
    ['named == BAD', 'an object, <__main__.Kind.BAD>'],
    ['records != None', 'a list that holds an object, <__main__.Kind> of "bad"'],
    ['records.0.kind == "bad"', 'an object, <__main__.Kind> of "bad"'],
  ])('%s cannot be decided, so it trips', (condition, problem) => {
    const result = decideGate(parseGate(condition), ARTIFACTS);
    expect(result.tripped).toBe(true);
    expect(result.problem).toContain(problem);
  });

  it('is not decided where there is nothing to judge', () => {
    expect(skippedGate(parseGate('accuracy < 0.9'))).toEqual({
      ...{ condition: 'accuracy < 0.9', value: undefined, tripped: false, isSkipped: true },
    });
  });

  it.each([
    'accuracy',
    'accuracy <',
    '< 0.9',
    'accuracy < high',
    'a b < 1',
    'process.exit() == 1',
    '1 < 2',
    'a-b < 1',
    'a/b/c < 1',
    '/a < 1',
    'a/ < 1',
    '½ < 1',
    '🙂 == 1',
  ])('%s is refused', (condition) => {
    expect(() => parseGate(condition)).toThrow(UsageError);
  });

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
