import fc from 'fast-check';
import { readInputs } from '../../src/action/inputs/inputs.js';
import { combinationsOf, labelled } from '../../src/execution/plan/grid.js';
import { RunnerError, UsageError } from '../../src/index.js';
import { renderOptions, renderParameters } from '../../src/runner/command/option-values.js';
import { changedBytes } from './changed-bytes.js';
import { changedJson } from './changed-json.js';
import { declared, declaredLater, hold, type Target } from './target.js';

/** The largest size of an environment variable on Linux, in bytes. */
const MAX = 128 * 1024;

const INPUTS = [
  'params',
  'grid',
  'runs',
  'env',
  'config',
  'config-values',
  'options',
  'run-options',
  'tags',
  'matrix',
  'fail-if',
  'output-artifacts',
  'upload',
  'decospecs',
];
const FRAGMENTS = [
  ...[
    'a: 1',
    'b: two words',
    '- ',
    '- flow: t.py',
    '  params: {a: 1}',
    '  tags: [x, y]',
    'seed: [1, 2, 3]',
    ': ',
    ', ',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '<<: *a',
    '!!set ',
    '!x ',
    '? ',
    '| ',
    '|\n  text\n',
    '>-\n  t\n',
    '---\n',
    '...\n',
  ],
  ...[
    '%YAML 1.1\n',
    '# c',
    '"',
    "'",
    '\\',
    '\t',
    '\n',
    '\n  ',
    'name=value',
    'a=',
    '=',
    'null',
    '~',
    'true',
    '0x1F',
    '1e999',
  ],
  ...[
    '1_000',
    '.nan',
    '__proto__: 1',
    'constructor: {prototype: 1}',
    'a.b < 0.9',
    '"\\ud800"',
    '\ud800',
    '\0',
    '🎈',
    '\ufeff',
    '&',
    '*',
  ],
];
const VALID: readonly unknown[] = [
  { alpha: 0.5, names: ['a', 'b'], nested: { deep: [1, { x: null }] }, flag: true },
  [
    { flow: 'train.py', params: { alpha: 1 }, tags: ['x'], decospecs: ['retry'], resume: 'auto' },
    { flow: ['a.py', 'b.py'] },
  ],
  { seed: [1, 2, 3], model: ['forest', 'linear'] },
];

const texts = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 30 }).map((parts) => parts.join('')),
  },
  { weight: 3, arbitrary: changedJson(fc.constantFrom(...VALID)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom('', 'a: ', 'a: &a [1]\n', '- '),
        fc.array(fc.constantFrom(...FRAGMENTS, '*a', '\n'), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(10, 200, 5_000, 50_000),
        fc.constantFrom('', '\n', ']', ': 1'),
      )
      .map(
        ([before, round, times, after]) => before + round.join('').repeat(times).slice(0, 100_000) + after,
      ),
  },
  // Aliases that double again and again.
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }))
      .map(([levels, width]) =>
        [
          'a0: &a0 [1]',
          ...Array.from(
            { length: levels },
            (_, at) =>
              `a${at + 1}: &a${at + 1} [${Array.from({ length: width }, () => `*a${at}`).join(', ')}]`,
          ),
        ].join('\n'),
      ),
  },
  // Many values, each with a name and one use.
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(100, 3_000)
      .map((count) =>
        Array.from({ length: count }, (_, at) => `k${at}: &n${at} v\nu${at}: *n${at}`).join('\n'),
      ),
  },
);

export const yaml: Target = {
  name: 'yaml',
  inputs: fc
    .tuple(
      fc.constantFrom(...INPUTS),
      changedBytes(
        texts.map((text) => Buffer.from(text)),
        FRAGMENTS.map((text) => Buffer.from(text)),
        3,
      ),
    )
    .map(([name, text]) => Buffer.concat([Buffer.from(`${name}\n`), text]).subarray(0, MAX)),
  async check(input) {
    const end = input.indexOf('\n');
    const name = input.toString('utf8', 0, end);
    const text = input.toString('utf8', end + 1);
    const env = { INPUT_FLOW: 'train.py', [`INPUT_${name.toUpperCase()}`]: text };
    const inputs = await declaredLater([UsageError], () => readInputs(env));
    hold(!('polluted' in {}), 'a prototype has been changed');
    if (!inputs) return;
    const { runs, grid, shared, env: given } = inputs;
    const combinations = declared([UsageError], () => combinationsOf(grid, 'grid')) ?? [];
    hold(combinations.length <= 256, 'there are more runs than allowed');
    const plans = runs.slice(0, 20).flatMap(({ flows, parameters }) =>
      combinations.slice(0, 20).map((combination) => ({
        ...{ ...shared, env: given, flowFile: flows[0] ?? '', tags: [], decospecs: [] },
        command: { name: 'run' as const, parameters: { ...parameters, ...combination } },
      })),
    );
    labelled(plans);
    for (const { command } of plans) {
      const args = declared([RunnerError], () => renderParameters(command.parameters)) ?? [];
      hold(
        args.every((arg) => arg.startsWith('--') && !arg.includes('\0')),
        'an argument is not a long option',
      );
    }
    for (const options of [shared.options, shared.runOptions])
      declared([RunnerError], () => renderOptions('command', options));
    for (const value of Object.values(given)) hold(typeof value === 'string', 'a variable is not text');
  },
  budget: { cpuMs: 1_000, cpuMsPerKiB: 15, memoryMiB: 256, memoryTimes: 1_500 },
  casesInTests: 100,
};
