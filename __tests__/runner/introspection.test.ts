import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ParameterError, parameterTypes, Runner, type RunnerOptions } from '../../src/index.js';
import { runCli } from '../helpers/cli.js';
import { OLD_PYTHONS, PYTHON, PYTHONS } from '../helpers/paths.js';
import { ciAfter } from '../helpers/rows.js';
import { cleanEnvironment, makeCase } from '../helpers/workspace.js';

const STEPS = `
    @step
    def start(self):
        print("got:", getattr(self, "seeds", None))
        self.next(self.end)

    @step
    def end(self):
        pass
`;
const IMPORT = 'from metaflow import FlowSpec, JSONType, Parameter, step\n';
const flowClass = (name: string, parameters: string, base = 'FlowSpec') =>
  `class ${name}(${base}):\n    ${parameters}\n${STEPS}`;
const SEEDS = 'seeds = Parameter("seeds", multiple=True, type=int)';
const OTHER = 'seeds = Parameter("seeds", default="one text")';

/** A directory with a flow and the other files that it needs. */
function directoryWith(files: Readonly<Record<string, string>>): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-test-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(directory, name)), { recursive: true });
    writeFileSync(path.join(directory, name), text);
  }
  return directory;
}

function runnerIn(cwd: string, { env, ...options }: RunnerOptions = {}): Runner {
  return new Runner('flow.py', {
    ...{ python: PYTHON, cwd, showOutput: false },
    ...options,
    env: { METAFLOW_USER: 'tester', ...env },
  });
}

/** The values that reached the steps, from the lines that they print. */
async function valuesOf(runner: Runner, parameters: Record<string, unknown>): Promise<string[]> {
  await using run = await runner.run(parameters as never);
  expect(run.status).toBe('successful');
  return [...run.stdout.matchAll(/\] \w+: (.*)$/gm)].map(([, value]) => value ?? '');
}

describe('the flow that a file runs', () => {
  const guard = (body: string) => `\nif __name__ == "__main__":\n    ${body.replaceAll('\n', '\n    ')}\n`;
  const two = IMPORT + flowClass('OtherFlow', OTHER) + '\n' + flowClass('MyFlow', SEEDS);
  const cases: [string, Record<string, string>][] = [
    ['is one of two', { 'flow.py': two + guard('MyFlow()') }],
    [
      'is imported and started by a function',
      {
        'lib/flows.py': two,
        'flow.py': `from lib.flows import MyFlow, OtherFlow\ndef main():\n    MyFlow()\n${guard('main()')}`,
      },
    ],
    [
      'gets its parameters from a base class and a mixin',
      {
        'flow.py': `${IMPORT}class Mixin:\n    ${SEEDS}\n${flowClass('Base', 'pass', 'Mixin, FlowSpec')}\nclass MyFlow(Base):\n    pass\n${guard('MyFlow()')}`,
      },
    ],
    [
      'is chosen on the command line',
      {
        'flow.py':
          two +
          guard(
            'import argparse, sys\nparser = argparse.ArgumentParser()\nparser.add_argument("--model", default="my")\n' +
              'known, sys.argv[1:] = parser.parse_known_args()\n{"my": MyFlow, "other": OtherFlow}[known.model]()',
          ),
      },
    ],
    ['is started without a guard', { 'flow.py': `${two}\nMyFlow()\n` }],
  ];
  for (const { tags, rows } of ciAfter(2, cases)) {
    it.each(rows)('the flow that a file runs is found if it %s', { tags }, async (_, files) => {
      const directory = directoryWith(files);
      const found = await runnerIn(directory).introspect();
      expect(found).toMatchObject({ flow: 'MyFlow', flows: ['MyFlow'] });
      expect(found.parameters).toMatchObject([{ name: 'seeds', type: 'int', multiple: true }]);
      expect(readdirSync(directory)).not.toContain('.metaflow');
    });
  }

  it('a file runs no flow if nothing starts one, or if it starts one with Metaflow’s Runner', async () => {
    const nothing = await runnerIn(directoryWith({ 'flow.py': two })).introspect();
    expect(nothing).toMatchObject({ flows: ['OtherFlow', 'MyFlow'] });
    expect(nothing.flow).toBeUndefined();
    expect(() => parameterTypes('flow.py', nothing)).toThrow('runs no flow');
    const directory = directoryWith({
      'mine.py': `${IMPORT}${flowClass('MyFlow', SEEDS)}${guard('MyFlow()')}`,
      'flow.py': `${IMPORT}from mine import MyFlow\n${guard('from metaflow import Runner\nRunner("mine.py").run()')}`,
    });
    expect((await runnerIn(directory).introspect()).flow).toBeUndefined();
    expect(readdirSync(directory)).not.toContain('.metaflow');
  });

  it(
    'the error explains where to move a flow that an older Metaflow does not find',
    { tags: ['ci'] },
    async () => {
      const text = `${IMPORT}def make():\n    ${flowClass('InnerFlow', '').trim().replaceAll('\n', '\n    ')}\n    return InnerFlow\n${guard('make()()')}`;
      for (const python of [PYTHONS.oldest, ...Object.values(OLD_PYTHONS)]) {
        const runner = runnerIn(directoryWith({ 'flow.py': text }), { python });
        await expect(runner.run()).rejects.toThrow(
          /^flow\.py is not a valid flow: Metaflow 2\.1[12]\.\d+ finds no flow within .* Define InnerFlow at the top level of the file, or use a newer Metaflow\. \(flow\.py, line \d+\)$/,
        );
      }
    },
  );

  it('a flow is read with the settings that it makes for Metaflow before importing it, even with the oldest Metaflow', async () => {
    const text = `import os\nos.environ["METAFLOW_USER"] = "somebody"\n${two}${guard('MyFlow()')}`;
    const runner = runnerIn(directoryWith({ 'flow.py': text }), { python: PYTHONS.oldest });
    expect(parameterTypes('flow.py', await runner.introspect())).toContain(
      'seeds?: readonly (number | bigint)[];',
    );
  });
});

describe('defaults', () => {
  it('a declaration shows every default, unless the flow computes it', async () => {
    const parameters = [
      'sizes = Parameter("sizes", type=JSONType, default=[1, {"b": None}])',
      'text = Parameter("text", type=JSONType, default=\'{"a": 1}\')',
      'today = Parameter("today", default=lambda context: "2026-11-28")',
    ].join('\n    ');
    const flow = `${IMPORT}${flowClass('MyFlow', parameters)}\nif __name__ == "__main__":\n    MyFlow()\n`;
    const types = parameterTypes('flow.py', await runnerIn(directoryWith({ 'flow.py': flow })).introspect());
    const shown = [...types.matchAll(/the default (.*)\. \*\//g)].map(([, text]) => text);
    expect(shown).toEqual(['[1,{"b":null}]', String.raw`"{\"a\": 1}"`, 'computed when the run starts']);
  });
});

describe('lists', () => {
  it('a list reaches an inherited parameter with its elements joined', async () => {
    const directory = makeCase('base-and-derived');
    await using run = await runnerIn(directory).run({ seeds: [7, 8], limit: 2 });
    expect(run.stdout).toContain("north ['7', '8']");
    const types = parameterTypes('flow.py', await runnerIn(directory).introspect());
    expect(types).toContain('seeds?: string | readonly string[];');
    expect(types).toContain('limit?: number | bigint;');
    await expect(runnerIn(directory).run({ limt: 3 })).rejects.toThrow('Did you mean "limit"?');
    await expect(runnerIn(directory).run({ seeds: ['a,b'] })).rejects.toThrow('joined by ","');
  });

  it(
    'a list reaches a parameter that a mutator adds from this run’s Configs, as one option per element',
    { tags: ['ci'] },
    async () => {
      const directory = makeCase('lists-by-mutator');
      expect(await valuesOf(runnerIn(directory), { seeds: [7, 8] })).toEqual(['[(7, 8)]']);
      const configured = runnerIn(directory, { configValues: { settings: { lists: ['items'] } } });
      expect(await valuesOf(configured, { items: [9] })).toEqual(['[(9,)]']);
      const wrong = [
        [{ seeds: [7, 'x'] }, 'Parameter "seeds" of ListsFlow must be an int, got "x".'],
        [{ items: [7] }, 'has no parameter "items" (given the value [7]). Its parameters: seeds (int).'],
        [{ old: 3 }, 'has no parameter "old"'],
      ] as const;
      await Promise.all(
        wrong.map(([parameters, words]) =>
          expect(runnerIn(directory).run(parameters as never)).rejects.toThrow(words),
        ),
      );
    },
  );

  it(
    'a list of any JSON values reaches a JSONType parameter, and null reaches no other parameter',
    { tags: ['ci'] },
    async () => {
      const runnerOf = (parameter: string) => {
        const flow = `${IMPORT}${flowClass('MyFlow', parameter)}\nif __name__ == "__main__":\n    MyFlow()\n`;
        return runnerIn(directoryWith({ 'flow.py': flow }));
      };
      const runner = runnerOf('seeds = Parameter("seeds", type=JSONType)');
      const given = [null, true, false, 3, 'true', [null, true, { a: false }], { b: [null] }];
      const seen = await Promise.all(given.map((seeds) => valuesOf(runner, { seeds })));
      expect(seen.flat()).toEqual([
        ...['None', 'True', 'False', '3', 'True'],
        ...["[None, True, {'a': False}]", "{'b': [None]}"],
      ]);
      const defaulted = runnerOf('seeds = Parameter("seeds", type=JSONType, default="7")');
      await expect(defaulted.run({ seeds: null })).rejects.toThrow(
        'has a default, which Metaflow uses instead of null.',
      );
      expect(await valuesOf(runnerOf(OTHER), { seeds: true })).toEqual(['True']);
      await expect(runnerOf(OTHER).run({ seeds: null })).rejects.toThrow(
        'does not accept null (str). Leave it out',
      );
    },
  );

  it(
    'a list reaches a flow decorated by an extension of Metaflow, and the extension’s options are known',
    { tags: ['ci'] },
    async () => {
      const directory = makeCase('extension');
      const extended = (options: RunnerOptions) =>
        runnerIn(directory, { env: { PYTHONPATH: path.join(directory, 'extension') }, ...options });
      expect(
        await valuesOf(extended({ options: { budget: 3 }, decospecs: ['stamped'] }), { seeds: [7] }),
      ).toEqual(['(7,)']);
      await expect(extended({ options: { budgt: 3 } }).run()).rejects.toThrow(
        'has no option "budgt" (given the value 3). Did you mean "budget"?',
      );
      await expect(extended({ options: { budget: -3 } }).run()).rejects.toThrow(
        /^ValueError: a budget is not negative \(.*budget\.py, line 12\)/,
      );
    },
  );

  it('a list reaches an option that takes several values (nargs)', { tags: ['ci'] }, async () => {
    const parameters =
      'seeds = Parameter("seeds", nargs=2, multiple=True)\n    pair = Parameter("pair", nargs=2, type=int)';
    const runner = runnerIn(
      directoryWith({ 'flow.py': `${IMPORT}${flowClass('MyFlow', parameters)}\nMyFlow()\n` }),
    );
    const values = {
      seeds: [
        ['a', '-b'],
        ['c', 'd'],
      ],
      pair: [-1, 2],
    };
    expect(await valuesOf(runner, values)).toEqual(["(('a', '-b'), ('c', 'd'))"]);
    await expect(runner.run({ pair: [1] })).rejects.toThrow('takes 2 values at once (nargs), got [1]');
  });

  const refused: [string, string, unknown[], string][] = [
    [
      'a parameter with the flow’s own type',
      'seeds = Parameter("seeds", type=lambda text: text.split(","))',
      [1],
      'takes one value',
    ],
    [
      'a parameter whose default is a list',
      'seeds = Parameter("seeds", default=[1, 2])',
      [1],
      'takes one value (list)',
    ],
    [
      'a parameter with a default if the list is empty',
      'seeds = Parameter("seeds", multiple=True, type=int, default=[1])',
      [],
      'at least one',
    ],
    [
      'a parameter with a separator if an element is an object',
      'seeds = Parameter("seeds", separator=",")',
      [{ a: 1 }],
      'joined by ","',
    ],
  ];
  it.each(refused)('a list is rejected for %s', async (_, parameter, list, words) => {
    const runner = runnerIn(
      directoryWith({ 'flow.py': `${IMPORT}${flowClass('MyFlow', parameter)}\nMyFlow()\n` }),
    );
    const error = await runner.run({ seeds: list }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ParameterError);
    expect((error as Error).message).toContain(words);
  });

  it('a list is rejected if there is no way to know how the flow takes it', async () => {
    const runner = runnerIn(directoryWith({ 'flow.py': 'import os\nos.kill(os.getpid(), 9)\n' }));
    const error = await runner.run({ seeds: [1, 2] }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ParameterError);
    const { message } = error as Error;
    expect(message).toMatch(/^Cannot tell how the parameter "seeds" takes the value \[1,2\]: /);
    expect(message).toContain('ended without an answer');
    expect(message).toContain('Give the text that the parameter takes');
  });

  it('finding out how a flow takes a list stays within the start timeout', async () => {
    const directory = directoryWith({ 'flow.py': 'import time\ntime.sleep(60)\n' });
    const runner = runnerIn(directory, { startTimeoutMs: 1_000 });
    const late = expect.objectContaining({ name: 'StartInterruptedError', status: 'timeout' }) as unknown;
    await expect(runner.run({ seeds: [1, 2] })).rejects.toEqual(late);
    await expect(runner.introspect()).rejects.toEqual(late);
    const impatient = runnerIn(directory).introspect({ abortSignal: AbortSignal.timeout(500) });
    await expect(impatient).rejects.toEqual(late);
  });
});

describe('an interpreter that prints at startup', () => {
  const greets = () => directoryWith({ 'sitecustomize.py': "print('hello', flush=True)\n" });

  it('an interpreter that prints at startup does not prevent reading a flow', async () => {
    const directory = directoryWith({ 'flow.py': `${IMPORT}${flowClass('MyFlow', '')}\nMyFlow()\n` });
    const runner = runnerIn(directory, { env: { ...cleanEnvironment(), PYTHONPATH: greets() } });
    expect(await runner.introspect()).toMatchObject({ flow: 'MyFlow' });
  });

  it(
    'an interpreter that prints at startup does not prevent installing Metaflow for it',
    { tags: ['ci'] },
    async () => {
      const directory = directoryWith({ 'flow.py': '' });
      const { stderr } = await runCli(['run', 'flow.py', '--metaflow-version', '2.19.30'], directory, {
        ...{ PYTHONPATH: greets(), PIP_INDEX_URL: 'http://127.0.0.1:1/simple', PIP_RETRIES: '0' },
        XDG_CACHE_HOME: path.join(directory, 'cache'),
      });
      expect(stderr).toContain('metaflow==2.19.30 could not be installed');
    },
  );
});
