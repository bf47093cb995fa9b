import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parameterTypes, Runner, type Introspection } from '../../src/index.js';
import type { SlowFlowParameters } from '../../examples/slowflow-parameters.js';

/** Never called: `npm run typecheck` tests it by compiling it. */
export async function checkedByTheCompiler(): Promise<void> {
  const runner = new Runner<SlowFlowParameters>('slowflow.py');
  await runner.run({ seconds: 3 });
  await runner.run();
  // @ts-expect-error The name of the parameter is wrong.
  await runner.run({ second: 3 });
  // @ts-expect-error The type of the parameter is wrong.
  await runner.asyncRun({ seconds: 'three' });
  // @ts-expect-error Options are not parameters, as they are in Python.
  await runner.run({ seconds: 3, maxWorkers: 4 });
  // @ts-expect-error The option is not called as in Python.
  await runner.run({ seconds: 3 }, { max_workers: 4 });
  // @ts-expect-error Tags are a list.
  await runner.run({ seconds: 3 }, { tags: 'nightly' });
  // @ts-expect-error A resumed run has the parameters of its origin.
  await runner.resume({ seconds: 3 });
  // @ts-expect-error Options without a member of their own belong under "options".
  new Runner('slowflow.py', { budget: 3 });
  // @ts-expect-error The values of variables are texts.
  new Runner('slowflow.py', { env: { DEPTH: 3 } });
  // @ts-expect-error The running flow must be awaited first.
  const status: unknown = runner.asyncRun({ seconds: 3 }).status;
  const running = await runner.asyncRun({ seconds: 3 });
  // @ts-expect-error There is no such status.
  if (running.status === 'success') return;
  // @ts-expect-error An artifact must be awaited.
  const accuracy: number = running.run.data['accuracy'];
  expect([status, accuracy]).toBeDefined();
  const strict = new Runner<{ readonly alpha: number; readonly sizes?: string | readonly unknown[] }>('f.py');
  // @ts-expect-error The flow needs a parameter.
  await strict.run();
  // @ts-expect-error The flow needs this parameter.
  await strict.run({});
  interface Declared {
    readonly alpha: number;
    readonly sizes?: string;
  }
  const declared = new Runner<Declared>('f.py');
  await declared.run({ alpha: 1 });
  // @ts-expect-error The flow needs this parameter.
  await declared.run({ sizes: '[1]' });
  // @ts-expect-error A value that JSON does not have is no parameter.
  new Runner<{ readonly alpha: Map<string, number> }>('f.py');
  // @ts-expect-error A parameter's own name does not become snake case.
  await strict.run({ alpha: 1, layer_sizes: [1] });
  // @ts-expect-error A value that JSON does not have is no parameter.
  await strict.run({ alpha: 1, sizes: new Map() });
}

const plain = {
  variable: 'x',
  required: false,
  default: null,
  hasDefault: false,
  multiple: false,
  separator: null,
  help: null,
  defaultIsFile: false,
};

describe('the declaration of a flow’s parameters', () => {
  it('a flow’s declaration has the types that Metaflow accepts, and marks the required parameters', () => {
    const introspection: Introspection = {
      python: '3.11',
      flow: 'TrainFlow',
      parameters: [
        { ...plain, name: 'alpha', type: 'float', required: true, help: 'The rate,\nof learning */' },
        { ...plain, name: 'layer-sizes', type: 'int', multiple: true },
        { ...plain, name: 'names', type: 'str', separator: ',', default: 'a,b', hasDefault: true },
        { ...plain, name: 'odd', type: 'Choice' },
        { ...plain, name: 'sizes', type: 'JSON', default: [1, { b: null }], hasDefault: true },
        { ...plain, name: 'day', type: 'str', hasDefault: true },
      ],
    };
    expect(parameterTypes('train.py', introspection)).toBe(
      [
        '/** Parameters of TrainFlow, made by: metaflow-runner types train.py */',
        'export type TrainFlowParameters = {',
        `  /** The rate, of learning * /. Metaflow's type is float. It is required. */`,
        '  readonly alpha: number;',
        `  /** Metaflow's type is int; it has no default. */`,
        '  readonly "layer-sizes"?: readonly (number | bigint)[];',
        `  /** Metaflow's type is str, the default "a,b". */`,
        '  readonly names?: string | readonly string[];',
        `  /** Metaflow's type is Choice; it has no default. */`,
        '  readonly odd?: string | number;',
        `  /** Metaflow's type is JSON, the default [1,{"b":null}]. */`,
        '  readonly sizes?: string | number | boolean | null | readonly unknown[] | { readonly [key: string]: unknown };',
        `  /** Metaflow's type is str, the default computed when the run starts. */`,
        '  readonly day?: string;',
        '};',
        '',
      ].join('\n'),
    );
  });

  it('a flow’s declaration stays small however many values a parameter takes, and its comments contain no control characters', () => {
    const declaration = parameterTypes('train.py', {
      python: '3.11',
      flow: 'TrainFlow',
      parameters: [
        {
          ...plain,
          name: 'pair',
          type: 'str',
          values: 2,
          help: 'a\u001b]52;c;ZXZpbA==\u0007\u009b2J\u2028b',
        },
        { ...plain, name: 'many', type: 'int', values: 80_000_000 },
      ],
    });
    expect(declaration).toContain('readonly pair?: readonly [string, string];');
    expect(declaration).toContain('readonly many?: readonly (number | bigint)[];');
    expect(declaration.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028]/u);
  });

  it('a flow’s declaration contains no code, and nothing that looks like other code, whatever the names in the flow', () => {
    const trap = '@ts-ignore x\u202e\u2066\u200f\u061c*/ evil(); /*';
    const declaration = parameterTypes('train.py', {
      python: '3.11',
      flow: 'TrainFlow',
      parameters: [{ ...plain, name: trap, type: trap, help: trap, default: trap, hasDefault: true }],
    });
    expect(declaration).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\*\* @ts-ignore/);
    const { statements } = ts.createSourceFile('x.ts', declaration, ts.ScriptTarget.Latest);
    expect(statements.map(({ kind }) => kind)).toEqual([ts.SyntaxKind.TypeAliasDeclaration]);
    const names = [...declaration.matchAll(/readonly ("[^"]*")/g)].map(
      ([, name = '']) => JSON.parse(name) as string,
    );
    expect(names).toEqual([trap]);
    const flow = 'X = {}; evil(); type Y';
    expect(() => parameterTypes('train.py', { python: '3.11', flow, flows: [flow], parameters: [] })).toThrow(
      'The parameters of train.py cannot be known',
    );
  });

  it('a flow’s declaration shows no default that is a secret, wherever the flow gets it from', () => {
    const secret = { ...plain, type: 'str', hasDefault: true };
    const declaration = parameterTypes(
      'train.py',
      {
        python: '3.11',
        flow: 'TrainFlow',
        parameters: [
          { ...secret, name: 'api-token', default: 'tok-9f8e7d6c5b' },
          { ...secret, name: 'pw', variable: 'db_password', default: 'abc', help: 'Never abc' },
          { ...secret, name: 'pin-token', type: 'int', default: 88112299 },
          { ...secret, name: 'warehouse', default: 'postgres://app:S3cretPw99@db/x' },
          { ...secret, name: 'extra', type: 'JSON', default: '{"client": {"secret": "seventh-s3cret"}}' },
          { ...secret, name: 'login', default: 'of-the-environment', help: 'As tok-9f8e7d6c5b' },
          { ...secret, name: 'deploy-token', type: 'file', default: 'secrets/token.txt' },
          { ...secret, name: 'use-token', type: 'bool', default: false },
        ],
      },
      ['of-the-environment'],
    );
    expect(
      declaration
        .split('\n')
        .filter((line) => line.includes('/**'))
        .slice(1),
    ).toEqual([
      `  /** Metaflow's type is str, the default "***". */`,
      `  /** Never abc. Metaflow's type is str, the default "***". */`,
      `  /** Metaflow's type is int, the default "***". */`,
      `  /** Metaflow's type is str, the default "postgres://app:***@db/x". */`,
      `  /** Metaflow's type is JSON, the default "{\\"client\\": {\\"secret\\": \\"***\\"}}". */`,
      `  /** As ***. Metaflow's type is str, the default "***". */`,
      `  /** Metaflow's type is file, the default "secrets/token.txt". */`,
      `  /** Metaflow's type is bool, the default false. */`,
    ]);
  });

  it('a declaration requires a file that runs a flow', () => {
    expect(() => parameterTypes('two.py', { python: '3.11', flows: ['A', 'B'] })).toThrow(
      'it runs no flow (it defines A, B)',
    );
  });
});
