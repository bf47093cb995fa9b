import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PythonGlobal, PythonObject } from '../../src/client/index.js';
import { decideGate, skippedGate } from '../../src/execution/plan/gate.js';
import { parseGate } from '../../src/execution/plan/gate-condition.js';
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
  scores: [0, undefined, 2],
  none: null,
  bytes: new Uint8Array([1]),
  counts: new Map<unknown, unknown>([[2, 'two']]),
  frame: new PythonObject('pandas.core.frame.DataFrame'),
  kind: new PythonObject('__main__.Kind', ['bad']),
  cls: new PythonGlobal('builtins.int'),
  named: new PythonObject('builtins.getattr', [new PythonObject('__main__.Kind'), 'BAD']),
  records: [{ kind: new PythonObject('__main__.Kind', ['bad']) }, { kind: 'good' }],
  'train/loss': 2,
  loss: Infinity,
  neg: -Infinity,
  count: 1000,
  mask: 31,
  précision: 0.5,
  größe: 3,
  'étape/größe': 3,
  per: { 'größe-2': 1 },
  text: 'inf',
  version: '1.10',
  flag: 'true',
  lines: 'bad\n',
  place: 'C:\\new',
  quoted: `say "it's"`,
  smile: '🙂\t\0',
  'обучение/потери': 2,
  数: [1],
  report: {
    'val/loss': 2,
    'precision@5': 0.4,
    'per class': { 'f1.score': 0.6 },
    "it's": 1,
    'say "a"': 1,
    'back\\slash': 1,
    größe: 1,
    constructor: 3,
    '2': 'text',
  },
  keyed: new Map<unknown, unknown>([
    [1, 'one'],
    ['1', 'text'],
    [0.5, 'half'],
    [-2, 'minus'],
    [false, 'no'],
    [2n ** 64n, 'huge'],
  ]),
  twice: new Map<unknown, unknown>([
    [null, 1],
    ['null', 2],
    ['None', 3],
    [true, 4],
    ['True', 5],
    [-1, 6],
    ['-1', 7],
    ['other', 8],
  ]),
  nested: [{ a: [1, 2, { b: 3 }] }],
};

describe('a fail-if condition', () => {
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
    ['version == "1.10"', true],
    [String.raw`lines == "bad\n"`, true],
    [String.raw`lines != 'bad\x0a'`, false],
    [String.raw`place == "C:\\new"`, true],
    [String.raw`place == C:\new`, true],
    [String.raw`quoted == "say \"it's\""`, true],
    [String.raw`quoted == 'say "it\'s"'`, true],
    [String.raw`verdict == "\x62\141\u0064"`, true],
    [String.raw`smile == "\U0001F642\t\0"`, true],
    [String.raw`report["back\x5cslash"] == 1`, true],
    [String.raw`report['gr\u00f6\u00dfe'] == 1`, true],
    ['none == "bad"', false],
    ['none != bad', true],
    ['verdict == None', false],
    ['losses == None', false],
    ['metrics != None', true],
    ['counts.2 == two', true],
    ['records.1.kind == good', true],
    ['loss == inf', true],
    ['loss == +Infinity', true],
    ['loss != inf', false],
    ['loss > 1e308', true],
    ['loss == -inf', false],
    ['neg == -inf', true],
    ['neg < 0', true],
    ['rows < inf', true],
    ['text == "inf"', true],
    ['count == 1_000', true],
    ['count == 1_0.0_0e0_2', true],
    ['count > 9_99', true],
    ['mask == 0x1F', true],
    ['mask == 0X_1f', true],
    ['mask == 0o37', true],
    ['mask == 0b1_1111', true],
    ['mask > -0x20', true],
    ['rows == 0xAB54A98CEB1F0AD2', true],
    ['rows == 0xAB54A98CEB1F0AD3', false],
    ['précision < 0.9', true],
    ['pre\u0301cision < 0.9', true],
    ['étape/größe == 3', true],
    ['per.größe-2 > 1', false],
    ['verdict == "good or bad"', false],
    ['verdict != "it\'s = <bad>"', true],
    ['verdict == constructor', false],
    ['report["val/loss"] > 1', true],
    ["report['val/loss']>1", true],
    ['report[ "precision@5" ] < 0.5', true],
    ['report["per class"]["f1.score"] < 0.5', false],
    ['report["per class"]["f1.score"]<=.6', true],
    [`report["it's"] == 1`, true],
    [String.raw`report['it\'s'] == 1`, true],
    [String.raw`report["say \"a\""] == 1`, true],
    [String.raw`report["back\\slash"] == 1`, true],
    ['report["größe"] == 1', true],
    ['report.constructor == 3', true],
    ['report["2"] == text', true],
    ['report.2 == text', true],
    ['metrics["per-class"].cat > 0.4', true],
    ['keyed[1] == one', true],
    ['keyed["1"] == text', true],
    ['twice["null"] == 2', true],
    ['twice["True"] == 5', true],
    ['twice[1] == 4', true],
    ['twice[-1] == 6', true],
    ['twice.other == 8', true],
    ['keyed[0.5] == half', true],
    ['keyed[-2] == minus', true],
    ['keyed[0] == no', true],
    ['keyed[18446744073709551616] == huge', true],
    ['losses[0] == 0.1', true],
    ['losses[-1] == 0.2', true],
    ['losses[0x1] == 0.2', true],
    ['nested[0]["a"][2].b == 3', true],
    ['nested.0.a[-1]["b"] == 3', true],
    ['verdict == very bad', false],
  ])('the condition %s is %s', (condition, tripped) => {
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
    ['scores.1 > 5', 'the value is unknown, because its task has no such artifact'],
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
    [
      'frame.type == x',
      'frame is an object, <pandas.core.frame.DataFrame>, which is not decoded, so its member "type" is not known',
    ],
    ['frame.items.length == 0', 'which is not decoded, so its member "items" is not known'],
    ['kind == "bad"', 'an object, <__main__.Kind> of "bad"'],
    ['kind != "good"', 'an object, <__main__.Kind> of "bad"'],
    ['named == BAD', 'an object, <__main__.Kind.BAD>'],
    ['records != None', 'a list that holds an object, <__main__.Kind> of "bad"'],
    ['records.0.kind == "bad"', 'an object, <__main__.Kind> of "bad"'],
    ['count == 1,000', 'the value is a number, which cannot be compared with "1,000"'],
    ['count == 0x', 'the value is a number'],
    ['count == 1__0', 'the value is a number'],
    ['accuracy == 93%', 'the value is a number'],
    ['accuracy != high', 'the value is a number, which cannot be compared with "high"'],
    ['rows == math.inf', 'the value is a number'],
    [
      'version == 1.10',
      'the value is text, which cannot be compared with 1.10. Put it in quotes if you mean text',
    ],
    ['version != 1.10', 'the value is text'],
    ['losses < -0.0', 'cannot be compared with -0.0'],
    ['verdict == 1_000', 'cannot be compared with 1_000'],
    ['cls == int', 'the value is a class or function, <int>, which cannot be compared with "int"'],
    ['flag == true', 'the value is text, which cannot be compared with true'],
    ['flag != false', 'the value is text'],
    ['text == inf', 'the value is text, which cannot be compared with inf'],
    ['report["2"] == 0', 'the value is text'],
    ['drifted == no', 'the value is a boolean, which cannot be compared with "no"'],
    ['losses == inf', 'cannot be compared with inf'],
    ['losses[2] == 1', 'losses is a list without a member 2'],
    ['losses[-3] == 1', 'losses is a list without a member -3'],
    ['losses["0"] == 1', 'losses is a list without a member "0"'],
    ['losses[0.5] == 1', 'losses is a list without a member 0.5'],
    ['report[2] == text', 'report is a dictionary without a member 2'],
    ['report["toString"] == 1', 'report is a dictionary without a member "toString"'],
    ['nested[0]["x/y"].b == 3', 'nested[0] is a dictionary without a member "x/y"'],
    [
      'keyed.1 == text',
      'keyed has more than one key that is written 1. Write keyed["1"] for the text, or keyed[1]',
    ],
    ['twice.null == 2', 'twice has more than one key that is written null. Write twice["null"] for the text'],
    ['twice.None != 3', 'more than one key'],
    ['twice.True == 5', 'more than one key'],
    ['twice.-1 == 7', 'more than one key'],
    ['keyed["__proto__"] == 3', 'keyed is a dictionary without a member "__proto__"'],
    ['constructor == 1', 'has no artifact "constructor"'],
    ['toString == 1', 'has no artifact "toString"'],
  ])('a condition that cannot be decided trips: %s', (condition, problem) => {
    const result = decideGate(parseGate(condition), ARTIFACTS);
    expect(result.tripped).toBe(true);
    expect(result.problem).toContain(problem);
  });

  it.each<[string, readonly string[], boolean]>([
    ['verdict == champion', ['champion'], true],
    ['verdict != champion', ['champion'], true],
    ['accuracy == baseline', ['baseline'], true],
    ['verdict == champion.name', ['champion'], true],

    ['verdict == train/champion', ['train/champion'], true],
    ['train/loss == champion', ['train/champion'], true],
    ['train/loss != champion', ['champion'], true],
    ['verdict == "champion"', ['champion'], false],
    ['verdict == champion', ['train/champion', 'good'], false],
    ['verdict == v1.2-rc', ['v1'], true],
    ['verdict == very bad', ['very', 'bad'], false],
    ['verdict == constructor', [], false],
  ])(
    'in the condition %s, the unquoted text is ambiguous in a run with the artifacts %j: %s',
    (condition, named, isAmbiguous) => {
      const known = new Set(named);
      const { tripped, problem } = decideGate(parseGate(condition), ARTIFACTS, known);
      if (!isAmbiguous) expect({ tripped, problem }).toEqual({ tripped: false, problem: undefined });
      else {
        expect(tripped).toBe(true);
        expect(problem).toContain(
          `the run has an artifact ${named[0] ?? ''}. If you mean the text, put it in quotes`,
        );
      }
    },
  );

  it.each([
    ['report.per class.f1 < 0.8', 'report["val/loss"]["f1 score"] < 0.9'],
    ['metrics.val/loss > 1', 'in brackets and quotes, like metrics["val/loss"]'],
    ['metrics.map@0.5 < 0.9', 'in brackets and quotes'],
    ['metrics[val/loss] < 1', 'in brackets and quotes'],
    ['metrics["val/loss < 1', 'in brackets and quotes'],
    ['metrics[val] < 1', 'like ["val"]'],
    ['metrics[] < 1', 'in brackets and quotes'],
    ['metrics."val/loss" < 1', 'in brackets and quotes'],
    ['accuracy < baseline', 'To compare two artifacts, compare them in the flow'],
  ])(
    'a condition in the wrong form is rejected, and the error shows the form to use: %s',
    (condition, words) => {
      expect(() => parseGate(condition)).toThrow(words);
    },
  );

  it.each([
    [
      String.raw`place == "C:\dir"`,
      String.raw`has \d in quotes, which is not an escape here. In quotes, a backslash is written \\`,
    ],
    [
      String.raw`lines == "\x1"`,
      String.raw`has \x1 in quotes, but \x takes the 2 hexadecimal digits of a character`,
    ],
    [String.raw`lines == "\u00g0"`, String.raw`has \u00 in quotes, but \u takes the 4`],
    [String.raw`lines == "\U00110000"`, String.raw`has \U00110000 in quotes, but \U takes the 8`],
    [String.raw`lines == "\N{BULLET}"`, String.raw`has \N in quotes, which is not an escape here`],
    [String.raw`report["back\slash"] == 1`, String.raw`has \s in quotes`],
    [String.raw`place == "C:\"`, String.raw`a backslash is written \\`],
  ])('a condition with an unknown escape is rejected: %s', (condition, words) => {
    expect(() => parseGate(condition)).toThrow(UsageError);
    expect(() => parseGate(condition)).toThrow(words);
  });

  it('a condition is skipped if there is no result to compare', () => {
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
  ])('a bad condition is rejected: %s', (condition) => {
    expect(() => parseGate(condition)).toThrow(UsageError);
  });

  it.each([
    'verdict == "bad" or verdict == "ugly"',
    "verdict == 'bad' or verdict == 'ugly'",
    'verdict == bad or verdict == ugly',
    'verdict == "bad" "ugly"',
    'count == 1000 and mask == 31',
    'count == 1000 AND mask == 31',
    'count == 1000 && mask == 31',
    'count == 1000 || mask',
    'count < 1000 or mask < 31',
    'count == 1000, mask == 31',
    'count == 1000 == mask',
    'count === 1000',
    'verdict == not good',
    'verdict == "bad" if mask',
    'verdict == "bad',
    'count == 1 # note',
    'verdict == bad # note',
    'verdict == "bad" # note',
  ])(
    'a condition with more than one comparison, or with another expression, is rejected with advice: %s',
    (condition) => {
      expect(() => parseGate(condition)).toThrow(UsageError);
      expect(() => parseGate(condition)).toThrow('Give each condition separately');
    },
  );

  it.each(['loss == nan', 'loss != NaN', 'loss < -nan'])(
    'a condition that compares with NaN is rejected: %s',
    (condition) => {
      expect(() => parseGate(condition)).toThrow('A value that is NaN makes any condition fail the run');
    },
  );

  it('any text is parsed as a condition or rejected, and evaluating a condition only ever compares', () => {
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

describe('a condition that compares with the base run', () => {
  const BASE = {
    pathspec: 'TrainFlow/7',
    artifacts: {
      ...ARTIFACTS,
      accuracy: 0.95,
      'fit/accuracy': 0.5,
      gone: undefined,
      top: 3,
    },
  };
  const decide = (condition: string) => decideGate(parseGate(condition), ARTIFACTS, new Set(), BASE);

  it.each([
    ['accuracy < base.accuracy', true],
    ['accuracy < base.accuracy - 0.01', true],
    ['accuracy<base.accuracy-0.01', true],
    ['accuracy < base.accuracy - 0.03', false],
    ['accuracy >= base.fit/accuracy * 2', false],
    ['accuracy > base.fit/accuracy + .4', true],
    ['metrics.auc == base.metrics.auc', true],
    ['metrics.auc < base.metrics.auc-0.01', false],
    ['accuracy < base.metrics["per-class"]["cat"]', false],
    ['losses[0] >= base.losses.1 - 0.1', true],
    ['verdict == base.verdict', true],
    ['verdict != base.verdict', false],
    ['drifted == base.drifted', true],
    ['none == base.none', true],
    ['rows == base.rows', true],
    ['rows < base.rows + 1', true],
    ['rows > base.rows - -1', false],
    ['count >= base.top * 1e3', false],
    ['loss == base.loss', true],
  ])('the condition "%s", with a base run, is %s', (condition, tripped) => {
    expect(decide(condition)).toMatchObject({ condition, tripped });
    expect(decide(condition)).not.toHaveProperty('problem');
  });

  it.each([
    ['accuracy < base.broken', 'base.broken of the base run, TrainFlow/7, cannot be compared: it is NaN'],
    [
      'accuracy < base.broken - 0.1',
      'base.broken - 0.1 of the base run, TrainFlow/7, cannot be compared: it is NaN',
    ],
    ['accuracy < base.loss * 0', 'base.loss * 0 of the base run, TrainFlow/7, cannot be compared: it is NaN'],
    [
      'accuracy < base.frame',
      'base.frame of the base run, TrainFlow/7, cannot be compared: it is an object, <pandas.core.frame.DataFrame>',
    ],
    ['accuracy < base.losses', 'base.losses of the base run, TrainFlow/7, cannot be compared: it is a list'],
    [
      'accuracy < base.verdict',
      'the value is a number, which cannot be compared with base.verdict of the base run, TrainFlow/7, which is text',
    ],
    [
      'accuracy < base.verdict - 1',
      'base.verdict - 1 of the base run, TrainFlow/7, cannot be computed: it is text',
    ],
    [
      'broken < base.accuracy',
      'the value is NaN, which cannot be compared with base.accuracy of the base run, TrainFlow/7, which is a number',
    ],
    ['recall < base.accuracy', 'the run has no artifact "recall"'],
  ])(
    'the condition "%s" trips because its values cannot be compared, and the message names the base run',
    (condition, problem) => {
      expect(decide(condition)).toMatchObject({ tripped: true, problem });
    },
  );

  it.each([
    ['accuracy < base.recall', 'the base run, TrainFlow/7, has no artifact "recall"'],
    [
      'accuracy < base.gone',
      'base.gone of the base run, TrainFlow/7, cannot be compared: it is unknown, because its task has no such artifact, or the artifact cannot be read or is too large',
    ],
    [
      'accuracy < base.metrics.recall',
      'it cannot be compared: base.metrics of the base run, TrainFlow/7, is a dictionary without a member "recall"',
    ],
  ])(
    'the condition "%s" is not evaluated because the base run has no value to compare with',
    (condition, problem) => {
      expect(decide(condition)).toEqual({
        ...{ condition, value: undefined, tripped: false, isSkipped: true, problem },
      });
    },
  );

  it('a condition on the base run is not evaluated if there is no base run', () => {
    expect(decideGate(parseGate('accuracy < base.accuracy'), ARTIFACTS)).toEqual({
      ...{ condition: 'accuracy < base.accuracy', value: undefined, tripped: false, isSkipped: true },
    });
  });

  it('base is an artifact like any other on the left of a condition, and text in quotes', () => {
    const artifacts = { base: { accuracy: 0.9 }, model: 'base.en' };
    expect(decideGate(parseGate('base.accuracy < 1'), artifacts)).toMatchObject({ tripped: true });
    expect(decideGate(parseGate('model == "base.en"'), artifacts)).toMatchObject({ tripped: true });
    expect(decideGate(parseGate('model == base'), artifacts)).toMatchObject({ tripped: false });
  });

  it.each([
    'accuracy < base.',
    'accuracy < base.accuracy / 2',
    'accuracy < base.accuracy - x',
    'accuracy < base.accuracy - nan',
    'accuracy < base.accuracy - 0.1 - 0.1',
    'accuracy < base.metrics.val-loss',
    'accuracy < base.a/b/c',
  ])('the condition "%s" is rejected with an example of a correct one', (condition) => {
    expect(() => parseGate(condition)).toThrow(
      /is not a condition: expected an artifact of the base run, and at most one of \+ - \* with a number, like base\.accuracy - 0\.01, got base\./,
    );
  });
});
