import { failureOf } from '../../src/outcome/failure.js';
import { FlowFileError, ParameterError, UsageError } from '../../src/runner/index.js';
import { outcome } from '../helpers/outcomes.js';
import { describe, expect, it } from 'vitest';
import { readInputs } from '../../src/action/inputs/inputs.js';
import { sourceOf } from '../../src/execution/plan/run-plan.js';
import { expandRuns } from '../../src/action/inputs/planned-runs.js';

async function plansOf(inputs: Readonly<Record<string, string>>) {
  const env = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const { runs, grid, shared } = await readInputs(Object.fromEntries(env) as Record<string, string>);
  return await expandRuns(runs, grid, { ...shared, env: {} });
}

const wrong = (parameter: string) => new ParameterError('It is wrong.', { parameter });

describe('the runs of a step', () => {
  it('a grid plans a run for each combination, labelled with the values that differ', async () => {
    const plans = await plansOf({
      flow: 'train.py',
      params: 'epochs: 3',
      grid: 'seed: [1, 2]\nrate: [0.10, 1e-3]\n',
    });
    expect(plans.map(({ label }) => label)).toEqual([
      'train.py seed=1 rate=0.10',
      'train.py seed=1 rate=1e-3',
      'train.py seed=2 rate=0.10',
      'train.py seed=2 rate=1e-3',
    ]);
    expect(plans[1]?.command).toEqual({
      name: 'run',
      parameters: { epochs: '3', seed: '1', rate: '1e-3' },
      givenBy: { seed: 'Input "grid"', rate: 'Input "grid"' },
    });
  });

  it('a planned run knows which input sets each of its parameters', async () => {
    const runs = '- params: {seed: 1}\n- params: {size: 2}';
    const plans = await plansOf({ flow: 'train.py', params: 'epochs: 3', runs, grid: 'rate: [1]' });
    expect(
      plans.map((plan) => ['epochs', 'seed', 'size', 'rate'].map((name) => sourceOf(wrong(name), plan))),
    ).toEqual([
      [undefined, 'Input "runs" (run 1)', undefined, 'Input "grid"'],
      [undefined, undefined, 'Input "runs" (run 2)', 'Input "grid"'],
    ]);
    const resumed = plansOf({ flow: 'train.py', resume: '12', grid: 'seed: [1]' });
    await expect(resumed).rejects.toThrow('Input "grid" cannot be used with "resume"');
  });

  it('a planned run knows which input names its flow file', async () => {
    const plans = await plansOf({ flow: 'train.py', runs: '- params: {seed: 1}\n- flow: eval.py' });
    const missing = (flowFile: string) => new FlowFileError('x', { flowFile, isMissing: true });
    expect(plans.map((plan) => sourceOf(missing(plan.flowFile), plan))).toEqual([
      undefined,
      'Input "runs" (run 2)',
    ]);
    const none = plansOf({ flow: 'train.py', runs: '- flow: "none-*.py"' });
    await expect(none).rejects.toThrow('Input "runs" (run 1): the pattern "none-*.py" matches no file');
    expect(failureOf(outcome({ status: 'failed', runId: undefined, error: missing('a.py') }))?.reason).toBe(
      'invalid-input',
    );
  });

  it.each([
    ['seed: 1..3', 'must have a list of values for "seed"'],
    ['seed: []', 'has an empty list for "seed"'],
    ['seed: [1, null]', 'has null or an empty item in the list for "seed"'],
    ['seed:\n  - 1\n  -', 'has null or an empty item in the list for "seed"'],
  ])('a bad grid is refused: %j', async (grid, words) => {
    await expect(plansOf({ flow: 'train.py', grid })).rejects.toThrow(`Input "grid" ${words}`);
  });

  it('runs of the input "runs" inherit the step’s inputs, and their own values override or extend these', async () => {
    const plans = await plansOf({
      flow: 'train.py',
      params: 'epochs: 3\nseed: 0',
      tags: 'nightly',
      decospecs: 'retry',
      runs: [
        '- params: {seed: 1.0}',
        '- flow: eval.py',
        '  params: {model: [1, 2]}',
        '  tags: [a b, c]',
        '  decospecs: |',
        '    timeout:seconds=5',
      ].join('\n'),
    });
    expect(plans).toMatchObject([
      {
        flowFile: 'train.py',
        command: { parameters: { epochs: '3', seed: '1.0' } },
        tags: ['nightly'],
        decospecs: ['retry'],
      },
      {
        flowFile: 'eval.py',
        command: { parameters: { epochs: '3', seed: '0', model: [1, 2] } },
        tags: ['nightly', 'a b', 'c'],
        decospecs: ['retry', 'timeout:seconds=5'],
      },
    ]);
  });

  it('planned runs accept lists in every notation, and keep commas and dashes that belong to an item', async () => {
    const [plan] = await plansOf({
      flow: '["train.py"]',
      tags: '- nightly\n- "a, b"',
      decospecs: '[\n  "retry:times=2",\n  "resources:cpu=2,memory=8000"\n]',
      'output-artifacts': 'accuracy, train/model',
      'fail-if': '- accuracy < 0.9 # low\n- metrics.auc < .8',
    });
    expect(plan).toMatchObject({
      flowFile: 'train.py',
      tags: ['nightly', 'a, b'],
      decospecs: ['retry:times=2', 'resources:cpu=2,memory=8000'],
      outputArtifacts: ['accuracy', 'train/model'],
    });
    expect(plan?.gates.map(({ condition }) => condition)).toEqual(['accuracy < 0.9', 'metrics.auc < .8']);
    const [own] = await plansOf({ runs: '- flow: a.py\n  tags: b, c\n  decospecs: "- retry"', tags: 'a, d' });
    expect(own).toMatchObject({ tags: ['a', 'd', 'b', 'c'], decospecs: ['retry'] });
  });

  it('planned runs that look the same are numbered', async () => {
    const plans = await plansOf({ runs: '- flow: a.py\n- flow: a.py' });
    expect(plans.map(({ label }) => label)).toEqual(['a.py #1', 'a.py #2']);
  });

  it.each([
    [{ runs: 'train.py' }, 'Input "runs"'],
    [{ runs: '- flow: a.py\n  parameters: {}' }, '"parameters"'],
    [{ runs: '- tags: [a]' }, 'run 1 has no "flow"'],
    [{ runs: '- flow: a.py\n  params: [1]' }, 'Input "runs" (run 1): "params" must be a mapping'],
    [{ runs: '- flow: a.py\n  tags: {a: 1}' }, 'Input "runs" (run 1), "tags" takes lines or a list'],
    [
      { runs: '- flow: a.py\n  resume: true' },
      'Input "runs" (run 1): "true" is not a run. Did you mean auto?',
    ],
    [{ flow: 'a.py', retries: '-1' }, 'Input "retries" must be an integer, 0 or more, got "-1".'],
    [{ flow: 'a.py', grid: 'seed: 1' }, 'Input "grid"'],
    [{ flow: 'a.py', grid: 'seed: []' }, 'Input "grid"'],
    [{ flow: 'a.py', grid: 'seed: [1, null]' }, 'Input "grid"'],
    [{ flow: 'a.py', grid: '[1, 2]' }, 'Input "grid"'],
    [
      { flow: 'a.py', params: 'seed: 3', grid: 'seed: [1, 2]' },
      'Input "grid" has "seed", which input "params" also sets',
    ],
    [
      { flow: 'a.py', runs: '- params: {seed: 3}', grid: 'seed: [1, 2]' },
      'Input "grid" has "seed", which input "runs" (run 1) also sets',
    ],
    [{ flow: 'a.py', 'fail-if': 'accuracy' }, 'Input "fail-if"'],
    [{ flow: 'a.py', 'output-artifacts': 'a/b/c' }, 'Input "output-artifacts"'],
    [{ flow: 'a.py', 'max-parallel': '0' }, 'Input "max-parallel"'],
    [{ flow: 'a.py', 'fail-fast': 'yes' }, 'Input "fail-fast"'],
    [{ flow: 'a.py', 'log-order': 'random' }, 'Input "log-order"'],
    [{ flow: 'a.py', summary: 'sometimes' }, 'Input "summary"'],
  ])('the error about a bad input names it: %j', async (inputs, words) => {
    const planned = plansOf(inputs);
    await expect(planned).rejects.toThrow(UsageError);
    await expect(planned).rejects.toThrow(words);
  });

  it('a step can plan at most as many runs as a matrix may have jobs', async () => {
    const values = Array.from({ length: 17 }, (_, index) => index).join(', ');
    const planned = plansOf({ flow: 'a.py', grid: `a: [${values}]\nb: [${values}]` });
    await expect(planned).rejects.toThrow('Input "grid": 289 runs are too many');
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const many = plansOf({ flow: 'a.py', grid: names.map((name) => `${name}: [${values}]`).join('\n') });
    await expect(many).rejects.toThrow('Input "grid": 6975757441 runs are too many');
  });
});
