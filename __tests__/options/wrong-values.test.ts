import { describe, expect, it } from 'vitest';
import { readInputs, requireInputsOf } from '../../src/action/inputs/inputs.js';
import { expandRuns } from '../../src/action/inputs/planned-runs.js';
import { readSome, variableOf } from '../../src/action/inputs/read-options.js';
import { parseCliArguments } from '../../src/cli/command-line/arguments.js';
import { COMMANDS } from '../../src/cli/usage.js';
import type { Command, Option } from '../../src/options/option.js';
import { OPTIONS, optionRows } from '../../src/options/table.js';
import { UsageError } from '../../src/runner/index.js';

type ActionCommand = (typeof OPTIONS.command.choices)[number];
type Kind = Option['kind'];

/** What people write by mistake, or a wrong expression leaves behind. */
const VALUES = [
  ...[
    'yes',
    'abc',
    'Sometimes',
    'undefined',
    '-1',
    '1.5',
    '1,000',
    '30m',
    '0x10',
    'Infinity',
    '5'.repeat(30),
  ],
  ...[
    '- a\n- b',
    '[a, b]',
    'a: 1\nb: 2',
    '{"a": 1}',
    '- a: 1',
    'a\nb',
    'a: b: c',
    'a: 1\na: 2',
    'a b',
    'a/b/c',
  ],
  ...[
    'a:\n\t- b',
    'a: "b',
    "a: 'b",
    '[a, b',
    '{"a": 1',
    'a: @b',
    '--- a\n--- b',
    '- a\nb: 1',
    'a: |\nb',
    'x'.repeat(5000),
  ],
];

/** Inputs with which each command can be used. */
const USABLE: Readonly<Record<ActionCommand, Readonly<Record<string, string>>>> = {
  run: { flow: 'train.py' },
  check: { flow: 'train.py' },
  deploy: { flow: 'train.py', orchestrator: 'argo-workflows' },
  trigger: { flow: 'train.py', orchestrator: 'argo-workflows' },
  teardown: { orchestrator: 'argo-workflows' },
  promote: { run: 'TrainFlow/1', tags: 'baseline' },
  report: {},
};

/** What each command of the CLI needs besides its flags. */
const CALLS: Readonly<Record<Command, readonly string[]>> = {
  run: ['train.py'],
  resume: ['train.py'],
  spin: ['train.py', 'TrainFlow/1/start'],
  check: ['train.py'],
  types: ['train.py'],
  bundle: ['TrainFlow/1', '-o', 'bundle'],
  deploy: ['train.py', '--orchestrator=argo-workflows'],
  trigger: ['train.py', '--orchestrator=argo-workflows'],
  teardown: ['--orchestrator=argo-workflows'],
  promote: ['TrainFlow/1', '--tag=baseline'],
  status: ['TrainFlow/1', '--orchestrator=argo-workflows'],
  terminate: ['TrainFlow/1', '--orchestrator=argo-workflows'],
};

/** JavaScript's and the parser's own words. */
const NOT_FOR_USERS =
  /\bundefined(?!")|\[object|\bNaN\b|Unexpected|JSON at position|is not a function|Cannot read|parseAll|[Ff]low (?:map|sequence)|[Bb]lock (?:map|sequence|collection)|Implicit|\n/;

/** Kinds whose errors do not quote the value: it has names, or several lines that may be secret. */
const UNQUOTED: readonly Kind[] = ['parameters', 'grid', 'settings', 'texts', 'values', 'block'];

async function messageOfInputs(given: Readonly<Record<string, string>>): Promise<string | undefined> {
  const variables = Object.entries(given).map(([name, value]) => [variableOf(name), value] as const);
  const env: NodeJS.ProcessEnv = Object.fromEntries(variables);
  try {
    if (given['command'] === 'report') {
      requireInputsOf('report', env);
      await readSome(env, Object.keys(OPTIONS) as (keyof typeof OPTIONS)[]);
    } else await readInputs(env);
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as Error).message;
  }
}

function messageOfCall(argv: readonly string[]): string | undefined {
  try {
    parseCliArguments(argv, {});
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as Error).message;
  }
}

/** Checks what a message owes its reader: which option, which value, in one line, without words of ours. */
function expectReadable(message: string, name: string, value: string, kind: Kind): void {
  expect(message.startsWith(name), message).toBe(true);
  expect(message).not.toMatch(NOT_FOR_USERS);
  expect(message.length, message).toBeLessThan(400);
  expect(message).toMatch(/[.?]$/);
  const isShown = /^[^\n[{]{1,99}$/.test(value) && !value.startsWith('- ') && !UNQUOTED.includes(kind);
  if (isShown) expect(message.replaceAll('\\"', '"')).toContain(value.trim().split(',')[0]);
}

const inputs = optionRows.filter(([, { input }]) => input !== undefined);
const flags = optionRows.filter(([, { flag, kind }]) => flag !== undefined && kind !== 'flag');
const commandOf = ({ commands = ['run'], isOfReport }: Option): ActionCommand =>
  OPTIONS.command.choices.find((choice) => (commands as readonly string[]).includes(choice)) ??
  (isOfReport ? 'report' : 'run');

describe('wrong values', () => {
  it.each(inputs)(
    'every error about the input of the option %s can be read by its user',
    async (_, option) => {
      const { input = '', kind } = option;
      const command = commandOf(option);
      for (const value of VALUES) {
        const message = await messageOfInputs({ command, ...USABLE[command], [input]: value });
        if (message !== undefined) expectReadable(message, `Input "${input}`, value, kind);
      }
    },
  );

  it.each(flags)('every error about the flag of the option %s can be read by its user', (_, option) => {
    const { flag = '', kind, commands: [command = 'run'] = [] } = option;
    for (const value of VALUES) {
      const message = messageOfCall([command, ...CALLS[command], `--${flag}=${value}`]);
      if (message !== undefined) expectReadable(message, `--${flag}`, value, kind);
    }
    expect(messageOfCall([command, ...CALLS[command], `--${flag}=`])).toBe(
      `--${flag} needs a value, got an empty one.`,
    );
  });

  /** The values that a kind accepts, of those above. */
  it.each<[Kind, string, string]>([
    ['flag', 'cards', ''],
    ['choice', 'summary', ''],
    ['count', 'max-workers', '555555555 35791 35792 2147483 2147484'],
    ['count-or-none', 'retries', '0 555555555 35791 35792 2147483 2147484'],
    ['limit', 'timeout-minutes', '1.5 1e3 35791'],
    ['delay', 'retry-delay', '1.5 1e3 0 35791 35792 2147483'],
    ['step', 'resume-step', 'yes abc Sometimes undefined Infinity'],
    ['artifacts', 'output-artifacts', 'yes abc Sometimes undefined Infinity a/b'],
    ['conditions', 'fail-if', ''],
    ['retry-reasons', 'retry-on', ''],
  ])('an input of the kind %s accepts nothing but what its description says', async (_, input, accepted) => {
    const extra = [
      '555555555',
      '1e3',
      '0',
      '35791',
      '35792',
      '2147483',
      '2147484',
      'a/b',
      '0b1',
      '1_000',
      '1e',
      '.',
    ];
    const found: string[] = [];
    for (const value of [...VALUES, ...extra].filter((each) => !/[\n,[]/.test(each) && each.length < 40)) {
      const message = await messageOfInputs({ flow: 'train.py', resume: 'auto', [input]: value });
      if (message === undefined) found.push(value);
    }
    expect(found.sort()).toEqual(accepted.split(' ').filter(Boolean).sort());
  });

  it.each(OPTIONS.command.choices)(
    'an input that the command %s does not use is refused, whatever its value',
    async (command) => {
      const refused: string[] = [];
      for (const [, option] of inputs) {
        const { input = '' } = option;
        const given = { command, ...USABLE[command], [input]: 'no such: "value' };
        const message = await messageOfInputs(given);
        if (message?.includes('cannot be used with') !== true) continue;
        expect(message).toMatch(
          new RegExp(`^Input "${input}" cannot be used with "command: ${command}", only with [a-z, ]+\\.$`),
        );
        refused.push(input);
      }
      expect(refused.includes('needs')).toBe(command !== 'report');
      expect(refused.includes('python')).toBe(command === 'report');
      expect(refused.includes('upload')).toBe(!['run', 'trigger', 'deploy'].includes(command));
    },
  );

  it.each<[Readonly<Record<string, string>>, string]>([
    [{ 'retry-on': 'timeout' }, 'Input "retry-on" has no effect without the input "retries".'],
    [{ 'retry-delay': '5' }, 'Input "retry-delay" has no effect without the input "retries".'],
    [{ 'pull-request': '5' }, 'Input "pull-request" has no effect without the input "comment".'],
    [
      { command: 'check', 'deployment-name': 'train' },
      'Input "deployment-name" has no effect without the input "orchestrator".',
    ],
    [
      { command: 'check', 'project-branch': 'production' },
      'Input "project-branch" has no effect without the input "orchestrator".',
    ],
  ])('the action mentions an input that another one switches off: %j', async (given, line) => {
    const all = Object.entries({ flow: 'train.py', ...given });
    const read = await readInputs(Object.fromEntries(all.map(([name, value]) => [variableOf(name), value])));
    expect(read.idle).toEqual([line]);
  });

  it('the command mentions a flag that another one switches off', () => {
    const { idle } = parseCliArguments(['run', 'train.py', '--retry-on', 'timeout'], {});
    expect(idle).toEqual(['--retry-on has no effect without --retries.']);
  });

  it.each([
    [
      'max acuracy',
      '"acuracy" is not in the input "output-artifacts", which lists what is compared. Did you mean "accuracy"?',
    ],
    [
      'max loss',
      '"loss" is not in the input "output-artifacts", which lists what is compared. Add it there.',
    ],
    ['accuracy', 'expected max or min and the name of an artifact, as in "max accuracy", got "accuracy".'],
  ])('the input best names an artifact that is compared, so "%s" is refused', async (best, words) => {
    const given = { flow: 'train.py', 'compare-with': 'production', 'output-artifacts': 'accuracy', best };
    expect(await messageOfInputs(given)).toBe(`Input "best": ${words}`);
  });

  it.each(['Auto', 'AUTO'])('resume: %s is read like auto, as every choice is', async (resume) => {
    const { runs, grid, shared } = await readInputs({ INPUT_FLOW: 'train.py', INPUT_RESUME: resume });
    const [plan] = await expandRuns(runs, grid, { ...shared, env: {} });
    expect(plan?.command).toMatchObject({ name: 'run', resumeFrom: { kind: 'earlier-attempt' } });
  });

  it.each(Object.keys(COMMANDS) as Command[])('the command %s refuses an empty argument', (command) => {
    const message = messageOfCall([command, ...CALLS[command], '']);
    expect(message).toMatch(/empty argument|unexpected argument ""/);
  });
});
