import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FlowFileError, ParameterError, Runner, StartError, type RunnerOptions } from '../../src/index.js';
import { runAction } from '../helpers/action.js';
import { PYTHON, PYTHONS } from '../helpers/paths.js';
import { makeCase } from '../helpers/workspace.js';

/** The flow `flow.py`, whose class has some lines of its own, and is preceded by others. */
function flowWith(body: string, before = '', deco = ''): string {
  const indented = body.replaceAll('\n', '\n    ');
  return `from metaflow import *
${before}
${deco}
class MyFlow(FlowSpec):
    ${indented || 'pass'}

    @step
    def start(self):
        self.next(self.end)

    @step
    def end(self):
        pass


if __name__ == "__main__":
    MyFlow()
`;
}

interface Failure extends Error {
  readonly details: unknown;
}

async function failureOf(flow: string, options: RunnerOptions = {}, cwd = makeCase('config-parser')) {
  writeFileSync(path.join(cwd, 'flow.py'), flow);
  const settings = { python: PYTHON, cwd, showOutput: false, env: { METAFLOW_USER: 'tester' }, ...options };
  return (await new Runner('flow.py', settings).run().catch((thrown: unknown) => thrown)) as Failure;
}

/** What is raised, where, and for which parameter or Config. */
const RAISED: [string, string, string, { line: number; parameter?: string }][] = [
  [
    'a default',
    flowWith('n = Parameter("n", type=int, default=limit)', 'def limit(context):\n    return {}["limit"]'),
    "KeyError: 'limit' (flow.py, line 3).",
    { line: 3, parameter: 'n' },
  ],
  [
    'a default of the wrong type',
    flowWith('n = Parameter("n", type=int, default=lambda context: "seven")'),
    'metaflow.exception.ParameterFieldTypeMismatch: ',
    { line: 5, parameter: 'n' },
  ],
  [
    'a type',
    flowWith('n = Parameter("n", type=parse, default="x")', 'def parse(text):\n    return text.nope'),
    "AttributeError: 'str' object has no attribute 'nope' (flow.py, line 3).",
    { line: 3, parameter: 'n' },
  ],
  [
    'the default of a Config',
    flowWith('settings = Config("settings", default_value=lambda context: [][1])'),
    'IndexError: list index out of range (flow.py, line 5).',
    { line: 5, parameter: 'settings' },
  ],
  [
    'a mutator',
    flowWith(
      '',
      'class refuse(FlowMutator):\n    def pre_mutate(self, flow):\n        raise LookupError("no region")',
      '@refuse',
    ),
    'LookupError: no region (flow.py, line 4).',
    { line: 4 },
  ],
  [
    'a mutator, by Metaflow',
    flowWith(
      'n = Parameter("n")',
      'class again(FlowMutator):\n    def pre_mutate(self, flow):\n        flow.add_parameter("n", Parameter("n"))',
      '@again',
    ),
    "metaflow.exception.MetaflowException: Flow 'MyFlow' already has a class member 'n'",
    { line: 4 },
  ],
  [
    'a step mutator, late',
    flowWith(
      '@late\n@step\ndef start(self):\n    self.next(self.end)\n@step\ndef end(self):\n    pass\n',
      'class late(StepMutator):\n    def mutate(self, step):\n        raise PermissionError("not here")',
    ).replace(/\n\n {4}@step[^]*?pass\n/, '\n'),
    'PermissionError: not here (flow.py, line 4).',
    { line: 4 },
  ],
  [
    'a decorator',
    flowWith('', '', '@retry(tims=3)'),
    'metaflow.decorators.BadStepDecoratorException: ',
    { line: 3 },
  ],
  [
    'a mutator, as its own cause',
    flowWith(
      '',
      'class refuse(FlowMutator):\n    def pre_mutate(self, flow):\n        error = LookupError("no region")\n        raise error from error',
      '@refuse',
    ),
    'LookupError: no region (flow.py, line 5).',
    { line: 5 },
  ],
  [
    'the file, with causes in a circle',
    flowWith('', 'a, b = ValueError("outer"), KeyError("inner")\na.__cause__, b.__cause__ = b, a\nraise a'),
    'ValueError: outer (flow.py, line 4).',
    { line: 4 },
  ],
  [
    'Metaflow, for a reserved name',
    flowWith('m = Parameter("m")\ntags = Parameter("tags")'),
    "metaflow.exception.MetaflowException: Parameter name 'tags' is a reserved word. Please use a different name for your parameter (flow.py, line 6).",
    { line: 6, parameter: 'tags' },
  ],
  [
    'Metaflow, for a name that no option can have',
    flowWith(
      'm = Parameter("m")\nrows = included("data/rows.txt")',
      'def included(name):\n    return IncludeFile(name)',
    ),
    'TypeError: ',
    { line: 3, parameter: 'data/rows.txt' },
  ],
  [
    'an expression over a Config',
    flowWith(
      'cfg = Config("settings", default_value={"a": {"b": 1}})\nother = Config("other", default_value={})\n' +
        'n = Parameter("n", default=cfg.a.c)',
    ),
    'AttributeError: c (flow.py, line 7). flow.py cannot be run: this was raised for its Config "settings", by the expression settings.a.c.',
    { line: 7, parameter: 'settings' },
  ],
  [
    'an expression over a Config, in a decorator',
    flowWith('cfg = Config("cfg", default_value={"a": 1})', '', '@project(name=config_expr("cfg.a + nope"))'),
    'NameError: name \'nope\' is not defined (flow.py, line 3). flow.py cannot be run: this was raised for its Config "cfg", by the expression cfg.a + nope.',
    { line: 3, parameter: 'cfg' },
  ],
  [
    'the guard, with a cause and a message of several lines',
    flowWith('').replace('    MyFlow()', '    raise RuntimeError("one\\ntwo") from KeyError("x")'),
    'RuntimeError: one\ntwo (flow.py, line 17). flow.py cannot be loaded by Python 3.',
    { line: 17 },
  ],
];

describe('code of a flow that raises before there is a run', () => {
  it.each(RAISED)(
    'in %s is told first, with its place, and its traceback after it',
    async (_, flow, words, place) => {
      const error = await failureOf(flow);
      expect(error).toBeInstanceOf(FlowFileError);
      expect(error.message.startsWith(words), error.message).toBe(true);
      expect(error.details).toMatchObject({
        ...place,
        file: expect.stringMatching(/flow\.py$/) as string,
      });
      if (place.parameter !== undefined) expect(error.message).toContain(`"${place.parameter}"`);
      // Neither Metaflow's frames nor ours.
      expect(error.message).not.toMatch(/metaflow\/|<string>/);
      expect(error.message.length).toBeLessThan(2_000);
    },
  );

  it('is a message of at most 64 KiB and its traceback, however long the exception is', async () => {
    const error = await failureOf(
      flowWith('').replace('    MyFlow()', '    raise ValueError("x " * 1_500_000)'),
    );
    expect(error.message).toMatch(/^ValueError: x/);
    // No line is cut sooner, as a secret is known by the whole of it: reports cut what they show when secrets have been replaced.
    expect(error.message.length).toBeLessThan(64 * 1024 + 10_000);
  });

  it('in Metaflow alone is told with its traceback, first with the exception', async () => {
    const error = await failureOf(
      flowWith('', '', '@project(name="p")').replace(
        '    @step\n    def start',
        '    @retry(times="many")\n    @step\n    def start',
      ),
    );
    expect(error).toBeInstanceOf(StartError);
    expect(error.message).toMatch(
      /^ValueError: invalid literal for int\(\) with base 10: 'many'\. [^]*retry_decorator\.py/,
    );
  });

  it('in Metaflow, past what reading the flow tells, is told first all the same', async () => {
    const error = await failureOf(flowWith('class Verdict:\n    pass'));
    expect(error.message).toBe(
      "AttributeError: 'MyFlow' object has no attribute 'Verdict'. \"flow.py run\" ended with exit code 1 before a run was started.",
    );
  });

  it('is annotated at its line, and named, by the action', async () => {
    const workspace = makeCase('config-parser');
    const step = await runAction({ workspace, inputs: { flow: 'flow.py' } });
    expect(step).toMatchObject({
      exitCode: 1,
      outputs: { status: 'failed', 'failure-reason': 'invalid-flow', 'run-id': '' },
    });
    expect(step.stdout).toMatch(
      /^::error [^\n]*file=flow\.py,line=8[^\n]*::[^\n]*ValueError: folds must be 2 or more, got 1/m,
    );
    expect(step.errors.join('\n')).toContain('"settings"');
    expect(step.summary).toMatch(/\*\*ValueError&#58; folds must be 2 or more, got 1/);
    expect(step.summary).toContain('Traceback (most recent call last)');
  });

  it('in a module that the flow file imports is annotated at the line of the module', async () => {
    const workspace = makeCase('import-time-helper');
    const step = await runAction({ workspace, inputs: { flow: 'flow.py' } });
    expect(step.stdout).toMatch(
      /^::error [^\n]*file=helpers\/settings\.py,line=5[^\n]*::[^\n]*json\.decoder\.JSONDecodeError: Expecting property name/m,
    );
    const broken = makeCase('syntax-in-helper');
    const error = await failureOf(
      flowWith('', 'from helpers import broken'),
      { python: PYTHONS.oldest },
      broken,
    );
    expect(error.details).toMatchObject({
      file: path.join(broken, 'helpers', 'broken.py'),
      line: 5,
    });
    expect(error.message).toMatch(/^SyntaxError: .* \(helpers\/broken\.py, line 5\)/);
  });
});

describe('a Config or file that cannot be read', () => {
  const unreadable: [string, string, RunnerOptions, string][] = [
    [
      'a default file that is not there',
      'settings = Config("settings", default="nowhere.json")',
      {},
      'nowhere.json',
    ],
    [
      'a file that is not there',
      'other = Config("other", default_value="{}")\nsettings = Config("settings")',
      { config: { settings: 'nowhere.json' } },
      'nowhere.json',
    ],
    [
      'a value that is no JSON',
      'settings = Config("settings")',
      { configValues: { settings: '{a: 1}' } },
      'is not valid JSON: Expecting',
    ],
    [
      'no value, where one is required',
      'settings = Config("settings", required=True)',
      {},
      'missing configuration',
    ],
    [
      'an included file that is not there',
      'settings = IncludeFile("settings", default="nowhere.txt")',
      {},
      "could not open file 'nowhere.txt'",
    ],
  ];
  it.each(unreadable)('(%s) is named', async (_, body, options, words) => {
    const error = await failureOf(flowWith(body), options);
    expect(error).toBeInstanceOf(ParameterError);
    expect(error.details).toMatchObject({
      parameter: 'settings',
      isConfig: !body.includes('IncludeFile'),
    });
    expect(error.message).toContain(words);
    expect(error.message.split('\n')).toHaveLength(1);
  });
});
