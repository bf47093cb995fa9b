import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSome, variableOf } from '../../src/action/inputs/read-options.js';
import { readFlags } from '../../src/cli/command-line/read-flags.js';
import { COMMANDS, usage } from '../../src/cli/usage.js';
import type { Command, KindValues } from '../../src/options/option.js';
import { optionRows } from '../../src/options/table.js';
import { UsageError } from '../../src/runner/index.js';
import { ROOT } from '../helpers/paths.js';

const inputs = optionRows.filter(([, { input }]) => input !== undefined);
const flags = optionRows.filter(([, { flag }]) => flag !== undefined);
const commands = Object.keys(COMMANDS) as Command[];

/** Values that are invalid for a kind, as an input and as a flag. */
const WRONG: Partial<Record<keyof KindValues, string>> = {
  step: '--clone-only',
  count: 'four',
  'count-or-none': '-1',
  limit: '0',
  delay: 'soon',
  conditions: 'accuracy',
  artifacts: 'a/b/c',
};

/** Values as an input, the same values as a flag, and the value that both become. */
const SAME: readonly [keyof KindValues, string, readonly string[], unknown][] = [
  ['text', ' a b ', ['a b'], 'a b'],
  ['step', ' fit ', ['fit'], 'fit'],
  ['count', '4', ['4'], 4],
  ['count-or-none', '0', ['0'], 0],
  ['limit', '1.5', ['90'], 90_000],
  ['delay', '0.5', ['0.5'], 500],
  ['lines', 'a\nb', ['a', 'b'], ['a', 'b']],
  ['tags', 'a, b', ['a', 'b'], ['a', 'b']],
  ['artifacts', 'a, fit/b', ['a', 'fit/b'], ['a', 'fit/b']],
  ['texts', 'a: 1.10', ['a=1.10'], { a: '1.10' }],
  ['settings', 'pylint: false\ndepth: 3', ['pylint=false', 'depth=3'], { pylint: false, depth: '3' }],
];

interface Declaration {
  readonly type?: 'boolean' | 'integer' | 'float' | 'enum' | 'list' | 'string';
  readonly 'allowed-values'?: readonly string[];
  readonly default?: string;
}

/** The common structure of action.yml and action-types.yml. */
interface Declared {
  readonly inputs: Readonly<Record<string, Declaration>>;
  readonly outputs: Readonly<Record<string, Declaration>>;
}

describe('the table of options', () => {
  it('the table of options describes every input and every flag exactly once', () => {
    for (const [name, { input, flag, description, help }] of optionRows) {
      expect(input ?? flag, name).toBeDefined();
      expect(description !== undefined, name).toBe(input !== undefined);
      expect(help !== undefined, name).toBe(flag !== undefined);
    }
    const names = [
      ...inputs.map(([, { input }]) => input),
      ...flags.map(([, { flag }]) => `--${flag ?? ''}`),
    ];
    expect(new Set(names).size).toBe(names.length);
  });

  it('action.yml declares the options of the table, in its order', () => {
    const action = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8')) as { inputs: object };
    const declared = Object.entries(action.inputs).map(([input, row]) => ({ input, ...(row as object) }));
    expect(declared).toEqual(
      inputs.map(([, { input, description, default: value }]) => ({
        ...{ input, description },
        ...(value === undefined ? {} : { default: value }),
      })),
    );
  });

  it('no description in action.yml contains an expression, which runners would evaluate', () => {
    expect(readFileSync(path.join(ROOT, 'action.yml'), 'utf8')).not.toMatch(/description:.*\$\{\{/);
  });

  it('docs/reference.md lists the inputs and flags of the table, except the input that is not for users', () => {
    const reference = readFileSync(path.join(ROOT, 'docs', 'reference.md'), 'utf8');
    const listed = (name: string, cell: RegExp) => {
      const table = reference.slice(
        reference.indexOf(`<!-- ${name}:`),
        reference.indexOf(`<!-- end of ${name}`),
      );
      return [...table.matchAll(cell)].map(([, found]) => found);
    };
    expect(listed('inputs', /^\| `([\w-]+)` \|/gm)).toEqual(
      inputs.map(([, { input }]) => input).filter((input) => input !== 'matrix'),
    );
    expect(listed('flags', /^\| `(?:-\w, )?--([\w-]+)/gm)).toEqual(flags.map(([, { flag }]) => flag));
  });

  it('action-types.yml has a type for each input and output, and the default of each input has that type', () => {
    const read = (file: string) => parse(readFileSync(path.join(ROOT, file), 'utf8')) as Declared;
    const [types, action] = [read('action-types.yml'), read('action.yml')];
    expect(Object.keys(types.inputs)).toEqual(Object.keys(action.inputs));
    expect(Object.keys(types.outputs)).toEqual(Object.keys(action.outputs));
    const defaults = Object.entries(action.inputs).flatMap(([name, { default: value }]) =>
      value === undefined ? [] : [[name, value] as const],
    );
    expect(defaults.length).toBeGreaterThan(10);
    const isOfType = (value: string, { type, 'allowed-values': allowed = [] }: Declaration) =>
      ({
        boolean: /^(?:true|false)$/.test(value),
        integer: /^\d+$/.test(value),
        float: /^\d+(?:\.\d+)?$/.test(value),
        enum: allowed.includes(value),
        list: true,
        string: true,
      })[type ?? 'string'];
    expect(defaults.filter(([name, value]) => !isOfType(value, types.inputs[name] ?? {}))).toEqual([]);
  });

  it.each(commands)('the help of the command %s lists only its own flags', (command) => {
    const shown = [...usage(command).matchAll(/^ {2}(?:-\w, )?--([\w-]+)/gm)].map(([, flag]) => flag);
    const own = flags.filter(([, option]) => option.commands?.includes(command) ?? true);
    expect(shown).toEqual(own.map(([, { flag }]) => flag));
  });

  it.each(commands)(
    'the help of the command %s mentions only its own flags, and no other command',
    (command) => {
      const text = usage(command).replaceAll(/\s+/g, ' ');
      const own = flags.filter(([, option]) => option.commands?.includes(command) ?? true);
      const known = own.map(([, { flag }]) => flag);
      const mentioned = [...text.matchAll(/ --([a-z][\w-]*)/g)].map(([, flag = '']) => flag);
      expect(mentioned.filter((flag) => !known.includes(flag))).toEqual([]);
      const others = commands.filter((other) => other !== command).join('|');
      expect(
        new RegExp(String.raw`\b(?:with|as for|for) (?:${others})\b|\b(?:${others}): `).exec(text)?.[0],
      ).toBeUndefined();
      const [, options = ''] = text.split(' Options: ');
      const takesFlow = COMMANDS[command].positionals.some((word) => word.startsWith('FLOW'));
      expect(takesFlow || !/\bFLOW\b(?!\/)/.test(options)).toBe(true);
    },
  );

  it('--help lists each flag once, in lines that fit a terminal', () => {
    const shown = [...usage().matchAll(/^ {2}(?:-\w, )?--([\w-]+)/gm)].map(([, flag]) => flag);
    expect(shown.sort()).toEqual(flags.map(([, { flag }]) => flag).sort());
    expect(
      Math.max(
        ...usage()
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(120);
  });

  it('--help offers airflow only to the commands that support it', () => {
    expect(commands.filter((command) => usage(command).includes('airflow'))).toEqual(['check', 'deploy']);
  });
});

describe('an option', () => {
  const wrong = optionRows.flatMap(([name, option]) => {
    const value = WRONG[option.kind];
    return value === undefined ? [] : [{ ...option, name, text: value }];
  });

  it.each(wrong.filter(({ input }) => input))(
    'the error about a wrong value names the input $input',
    async (option) => {
      const env = { [variableOf(option.input ?? '')]: option.text };
      const error: unknown = await readSome(env, [option.name]).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(UsageError);
      expect((error as Error).message).toMatch(new RegExp(`^Input "${option.input ?? ''}"`));
      expect((error as Error).message).toContain(`"${option.text}"`);
    },
  );

  it.each(wrong.filter(({ flag }) => flag))(
    'the error about a wrong value names the flag --$flag',
    (option) => {
      const [command = 'run'] = option.commands ?? [];
      const read = () => readFlags([`--${option.flag ?? ''}=${option.text}`], command);
      expect(read).toThrow(UsageError);
      expect(read).toThrow(new RegExp(`^--${option.flag ?? ''}\\b.*"${option.text}"`));
    },
  );

  it.each(SAME)(
    'an option of the kind %s becomes the same value as an input and as a flag',
    async (kind, text, items, value) => {
      const found = optionRows.find(([, option]) => option.kind === kind && option.input && option.flag);
      if (!found) throw new Error(`No option of the kind ${kind} is both.`);
      const [name, { input = '', flag = '', commands: [command = 'run'] = [] }] = found;
      expect(await readSome({ [variableOf(input)]: text }, [name])).toEqual({ [name]: value });
      const argv = items.flatMap((item) => [`--${flag}`, item]);
      expect(readFlags(argv, command).values[name]).toEqual(value);
    },
  );

  it.each(flags.filter(([, { commands: only }]) => only))(
    'the flag of the option %s is refused with commands that do not have it',
    (_, option) => {
      for (const command of commands.filter((other) => !option.commands?.includes(other))) {
        const argv = option.kind === 'flag' ? [`--${option.flag ?? ''}`] : [`--${option.flag ?? ''}`, 'x=1'];
        expect(() => readFlags(argv, command)).toThrow(`--${option.flag ?? ''} works only with`);
      }
    },
  );

  it('an option that is not given has its default, as an input and as a flag', async () => {
    const names = optionRows.map(([name]) => name);
    const ofInputs = await readSome({}, names);
    expect(readFlags([], 'run').values).toEqual(ofInputs);
    expect(ofInputs).toMatchObject({
      command: 'run',
      failFast: true,
      retries: 0,
      logOrder: 'auto',
      cards: true,
    });
  });

  it.each(['grid', 'config', 'config-value', 'env', 'option', 'run-option'])(
    '--%s is refused if it sets a name more than once',
    (flag) => {
      const twice = [`--${flag}`, 'region=a', `--${flag}`, 'zone=a', `--${flag}`, 'region=b'];
      expect(() => readFlags(twice, 'run')).toThrow(`--${flag} gives "region" more than once.`);
      expect(() => readFlags(twice, 'run')).toThrow(UsageError);
    },
  );

  it('a condition counts once, however often it is given', () => {
    const twice = ['--fail-if', 'a < 1', '--fail-if', 'b < 1', '--fail-if', ' a < 1 '];
    const conditions = readFlags(twice, 'run').values.failIf.map(({ condition }) => condition);
    expect(conditions).toEqual(['a < 1', 'b < 1']);
  });

  it('--param makes a list if it sets a name more than once', () => {
    const { params } = readFlags(['--param', 'seed=1', '--param', 'seed=2'], 'run').values;
    expect(params).toEqual({ seed: ['1', '2'] });
  });

  it('--grid refuses null in a list', () => {
    const given = () => readFlags(['--grid', 'seed=["a,b",1.0,null]'], 'run');
    expect(given).toThrow('--grid has null in the list for "seed".');
    expect(given).toThrow(UsageError);
  });

  it('--grid refuses an empty list, which would leave nothing to run, however many other lists there are', () => {
    const lists = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].flatMap((name) => [
      '--grid',
      `${name}=[1,2,3,4,5,6,7]`,
    ]);
    const given = () => readFlags([...lists, '--grid', 'seed=[ ]'], 'run');
    expect(given).toThrow('--grid has an empty list for "seed". Leave out "seed", or add a value.');
    expect(given).toThrow(UsageError);
  });

  it('a flag that turns something off begins with --no-', () => {
    expect(readFlags(['--no-fail-fast'], 'run').values.failFast).toBe(false);
    expect(readFlags(['--quiet'], 'run').values.quiet).toBe(true);
  });
});
