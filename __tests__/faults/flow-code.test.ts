import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FlowFileError, OptionError, ParameterError, Runner, type RunnerOptions } from '../../src/index.js';
import { secretsNoted } from '../../src/runner/index.js';
import { runAction } from '../helpers/action.js';
import { runCli } from '../helpers/cli.js';
import { ciAfter } from '../helpers/rows.js';
import { PYTHON, PYTHONS } from '../helpers/paths.js';
import { makeCase } from '../helpers/workspace.js';

/** The code of `flow.py`: `before` and the class decorator `deco` precede the class, which contains `body`. */
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

/** Configs for decorators. */
const CONFIGS =
  'config = Config("config", default_value=\'{"n": 5, "d": {"times": "three"}}\')\nother = Config("other", default_value=\'{"m": 1}\')';

interface Failure extends Error {
  readonly details: unknown;
}

async function failureOf(flow: string, options: RunnerOptions = {}, cwd = makeCase('config-parser')) {
  writeFileSync(path.join(cwd, 'flow.py'), flow);
  const settings = { python: PYTHON, cwd, showOutput: false, env: { METAFLOW_USER: 'tester' }, ...options };
  return (await new Runner('flow.py', settings).run().catch((thrown: unknown) => thrown)) as Failure;
}

/** The code that raises, the flow, the exception, and its line and parameter or Config. */
const RAISED: [string, string, string, { line: number; parameter?: string }][] = [
  [
    'a default',
    flowWith('n = Parameter("n", type=int, default=limit)', 'def limit(context):\n    return {}["limit"]'),
    "KeyError: 'limit' (flow.py, line 3).",
    { line: 3, parameter: 'n' },
  ],
  [
    'an exception group',
    flowWith(
      '',
      'def work():\n    raise KeyError("k")\n\ntry:\n    work()\nexcept KeyError as error:\n    raise ExceptionGroup("many", [error])',
    ),
    'ExceptionGroup: many (1 sub-exception) (flow.py, line 3).',
    { line: 3 },
  ],
  [
    'a process of a pool',
    flowWith(
      '',
      'from concurrent.futures import ProcessPoolExecutor\ndef work(n):\n    return [][n]\n\nif __name__ == "__main__":\n    with ProcessPoolExecutor(1) as pool:\n        list(pool.map(work, [1]))',
    ),
    'IndexError: list index out of range (flow.py, line 4).',
    { line: 4 },
  ],
  [
    'a default of the wrong type',
    flowWith('n = Parameter("n", type=int, default=lambda context: "seven")'),
    'metaflow.exception.ParameterFieldTypeMismatch: ',
    { line: 5, parameter: 'n' },
  ],
  [
    'a name that another parameter has',
    flowWith('n = Parameter("alpha")\nm = Parameter("Alpha")'),
    'metaflow.exception.MetaflowException: Parameter *alpha* is specified twice.',
    { line: 5, parameter: 'alpha' },
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

describe('flow code that raises before there is a run', () => {
  for (const { tags, rows } of ciAfter(1, RAISED, 7)) {
    it.each(rows)(
      'if a flow’s code raises in %s, the message begins with the exception and its place, and ends with the traceback',
      { tags },
      async (_, flow, words, place) => {
        const error = await failureOf(flow);
        expect(error).toBeInstanceOf(FlowFileError);
        expect(error.message.startsWith(words), error.message).toBe(true);
        expect(error.details).toMatchObject({
          ...place,
          file: expect.stringMatching(/flow\.py$/) as string,
        });
        if (place.parameter !== undefined) expect(error.message).toContain(`"${place.parameter}"`);
        // The traceback has neither Metaflow's frames nor ours.
        expect(error.message).not.toMatch(/metaflow\/|<string>/);
        expect(error.message.length).toBeLessThan(2_000);
      },
    );
  }

  for (const { tags, rows } of ciAfter<[string, string, string, number]>(1, [
    [
      'the flow',
      flowWith('', '', '@schedule(daily=True)\n@project(name="My Project")'),
      'flow.py cannot be run: Metaflow rejects @project (flow.py, line 4): The @project name must contain only lowercase',
      4,
    ],
    [
      'a class that the flow extends',
      flowWith('', '@project(name="My Project")\nclass Base(FlowSpec):\n    pass').replace(
        'MyFlow(FlowSpec)',
        'MyFlow(Base)',
      ),
      'flow.py cannot be run: Metaflow rejects @project (flow.py, line 2): The @project name must contain only lowercase',
      2,
    ],
    [
      'a step',
      flowWith('').replace('    @step\n    def end', '    @retry(times=10)\n    @step\n    def end'),
      'flow.py cannot be run: Metaflow rejects @retry of its step "end" (flow.py, line 11): The maximum number of retries is @retry(times=4).',
      11,
    ],
    [
      'a step, without parentheses',
      flowWith('')
        .replace('    @step\n    def start', '    @catch\n    @step\n    def start')
        .replace('self.next(self.end)', 'self.items = [1]\n        self.next(self.each, foreach="items")')
        .replace(
          '    @step\n    def end',
          '    @step\n    def each(self):\n        self.next(self.join)\n\n    @step\n    def join(self, inputs):\n        self.next(self.end)\n\n    @step\n    def end',
        ),
      'flow.py cannot be run: Metaflow rejects @catch of its step "start" (flow.py, line 7): @catch is defined for the step *start* but @catch is not supported in foreach split steps.',
      7,
    ],
    [
      'a step, by a mutator',
      flowWith(
        '',
        'class adding(StepMutator):\n    def mutate(self, step):\n        step.add_decorator(retry, deco_kwargs={"times": 9})',
      ).replace('    @step\n    def start', '    @adding\n    @step\n    def start'),
      'flow.py cannot be run: Metaflow rejects @retry of its step "start" (flow.py, line 11): The maximum number of retries',
      11,
    ],
  ])) {
    it.each(rows)(
      'the message quotes Metaflow if it rejects a decorator of %s, and names the decorator’s line',
      { tags },
      async (_, flow, words, line) => {
        const error = await failureOf(flow);
        expect(error).toBeInstanceOf(FlowFileError);
        expect(error.message.startsWith(words), error.message).toBe(true);
        expect(error.message).not.toContain('Traceback');
        expect(error.details).toMatchObject({ line, file: expect.stringMatching(/flow\.py$/) as string });
      },
    );
  }

  const guard = (code: string) => flowWith('').replace('    MyFlow()', `    ${code}`);
  for (const { tags, rows } of ciAfter(
    1,
    [
      ['in its guard', guard('raise KeyboardInterrupt'), 'KeyboardInterrupt (flow.py, line 17). ', 17],
      ['by os._exit', guard('import os; os._exit(status=3)'), 'os._exit(3) (flow.py, line 17). ', 17],
      [
        'in a mutator',
        flowWith(
          '',
          'class refuse(FlowMutator):\n    def pre_mutate(self, flow):\n        raise SystemExit("no region")',
          '@refuse',
        ),
        'SystemExit: no region (flow.py, line 4). flow.py ended with this before a run was started.',
        4,
      ],
      [
        'in argparse',
        flowWith('').replace(
          '    MyFlow()',
          '    import argparse\n    argparse.ArgumentParser().parse_args()\n    MyFlow()',
        ),
        'SystemExit: 2 (flow.py, line 18). flow.py ended with this before a run was started. Its last output: flow.py: error: unrecognized arguments: ',
        18,
      ],
      [
        'in the parser of a Config',
        flowWith(
          'settings = Config("settings", default_value="a", parser=refuse)',
          'def refuse(text):\n    raise SystemExit("no file")',
        ),
        'SystemExit: no file (flow.py, line 3). flow.py cannot be run: this was raised for its Config "settings".',
        3,
      ],
      ['with success', guard('raise SystemExit(0)'), 'SystemExit: 0 (flow.py, line 17). ', 17],
      ['by os.abort', guard('import os; os.abort()'), 'os.abort() (flow.py, line 17). ', 17],
      [
        'in a class',
        flowWith('raise KeyboardInterrupt'),
        'flow.py is not a flow: it ended with KeyboardInterrupt (flow.py, line 5) before',
        5,
      ],
    ],
    4,
  )) {
    it.each(rows)(
      'if a flow’s code ends its process %s, the message names the line',
      { tags },
      async (_, flow, words, line) => {
        const error = await failureOf(flow);
        expect(error).toBeInstanceOf(FlowFileError);
        expect(error.message.slice(0, words.length)).toBe(words);
        expect(error.details).toMatchObject({ line, file: expect.stringMatching(/flow\.py$/) as string });
      },
    );
  }

  it('if native code crashes while a flow is loaded, the message names the line of the flow', async () => {
    const crash = 'import ctypes\ndef crash():\n    ctypes.string_at(0)\ncrash()';
    const error = await failureOf(flowWith('', crash));
    expect(error).toBeInstanceOf(FlowFileError);
    expect(error.message).toMatch(
      /^Fatal Python error: Segmentation fault \(flow\.py, line 4\)\. Native code crashed there, which ended flow\.py with SIGSEGV before a run was started\.\nTraceback/,
    );
    expect(error.details).toMatchObject({ line: 4, file: expect.stringMatching(/flow\.py$/) as string });
  });

  it(
    'if native code crashed, but does not crash again, the message says how to find the line',
    { tags: ['ci'] },
    async () => {
      const once =
        'import os, signal\nif not os.path.exists("again"):\n    open("again", "w").close()\n    os.kill(os.getpid(), signal.SIGSEGV)';
      const error = await failureOf(flowWith('', once));
      expect(error.message).toBe(
        `"flow.py run" was killed by SIGSEGV before a run was started. Native code may have crashed: "${PYTHON} -X faulthandler flow.py" shows where.`,
      );
    },
  );

  it('a process that the flow forks before a run may end in any way', { tags: ['ci'] }, async () => {
    const before =
      'import os\npid = os.fork()\nif pid == 0:\n    os._exit(3)\nraise ValueError(os.waitpid(pid, 0)[1])';
    const error = await failureOf(flowWith('', before));
    expect(error.message).toMatch(/^ValueError: 768 \(flow\.py, line 6\)\./);
  });

  it('the message quotes Metaflow if a decorator needs an option of the command line', async () => {
    const pypi = flowWith('').replace('    @step\n    def start', '    @pypi()\n    @step\n    def start');
    const error = await failureOf(pypi);
    expect(error).toBeInstanceOf(FlowFileError);
    expect(error.message).toContain('requires --environment=');
    expect(error.details).toMatchObject({ line: 7 });
  });

  for (const { tags, rows } of ciAfter(1, [
    ['a flow’s decorator attaches to all steps', '', '@conda_base(python="3.11")', '@conda_base', 3],
    [
      'a mutator has added for all steps',
      'class mutate(FlowMutator):\n    def pre_mutate(self, flow):\n        flow.add_decorator(pypi_base, deco_kwargs={"python": "3.11"})',
      '@mutate',
      '@pypi_base',
      6,
    ],
  ])) {
    it.each(rows)(
      'the message quotes Metaflow if it rejects a decorator that %s, and names the line of the class',
      { tags },
      async (_, before, decorator, name, line) => {
        const error = await failureOf(flowWith('', before, decorator));
        expect(error).toBeInstanceOf(FlowFileError);
        expect(error.message).toMatch(
          `flow.py cannot be run: Metaflow rejects ${name} (flow.py, line ${line}): @`,
        );
        expect(error.message).toContain('requires --environment=');
      },
    );
  }

  for (const { tags, rows } of ciAfter(1, [
    ['itself', 'start'],
    ['an earlier step, between other steps', 'again'],
  ])) {
    it.each(rows)(
      'a step that leads to %s is reported without delay, with its line',
      { tags },
      async (_, next) => {
        const loop =
          next === 'start'
            ? flowWith('').replace('self.next(self.end)', 'self.next(self.start)')
            : flowWith(
                '@step\ndef again(self):\n    self.next(self.more)\n\n@step\ndef more(self):\n    self.next(self.again)',
              ).replace('self.next(self.end)', 'self.next(self.again)');
        const began = performance.now();
        const error = await failureOf(loop);
        expect(error).toBeInstanceOf(FlowFileError);
        expect(error.message).toMatch(/^flow\.py is not a valid flow: .*\(flow\.py, line \d+\)$/);
        expect(performance.now() - began).toBeLessThan(30_000);
      },
    );
  }

  it(
    'an invalid step has its own line, even if a decorator from another file wraps it',
    { tags: ['ci'] },
    async () => {
      const timed = '@contextmanager\ndef timed():\n    yield';
      const code = flowWith(`from contextlib import contextmanager\n${timed}`)
        .replace('@step', '@timed()\n    @step')
        .replace('self.next(self.end)', 'return');
      const line = code.slice(0, code.indexOf('def start')).split('\n').length;
      expect(await failureOf(code)).toMatchObject({
        message: expect.stringMatching(/^flow\.py is not a valid flow: .*self\.next\(\)/s) as string,
        details: { places: [{ file: expect.stringMatching(/flow\.py$/) as string, line }] },
      });
    },
  );

  it.skipIf(process.platform !== 'linux')(
    'a datastore that cannot be created, as below /proc, is reported at once',
    async () => {
      const env = { METAFLOW_USER: 'tester', METAFLOW_DATASTORE_SYSROOT_LOCAL: '/proc/nothing' };
      const error = await failureOf(flowWith(''), { env });
      expect(error.message).toMatch(/No such file or directory: '\/proc\/nothing/);
    },
  );

  it(
    'the message ends where Metaflow’s own ends, whatever else the process prints at its end',
    { tags: ['ci'] },
    async () => {
      const before = 'import atexit\natexit.register(lambda: {}["late"])';
      const error = await failureOf(flowWith('', before), { decospecs: ['conda'] });
      expect(error.message).toMatch(
        /^"flow\.py run" ended with exit code 1 before a run was started: Incompatible environment: @conda decorator requires --environment=[^:]+$/,
      );
    },
  );

  it(
    'the message is no longer than 64 KiB and the traceback, however long the exception is',
    { tags: ['ci'] },
    async () => {
      const error = await failureOf(
        flowWith('').replace('    MyFlow()', '    raise ValueError("x " * 1_500_000)'),
      );
      expect(error.message).toMatch(/^ValueError: x/);
      // No line is shortened before that: a secret can only be recognized as a whole, so reports shorten text after replacing secrets.
      expect(error.message.length).toBeLessThan(64 * 1024 + 10_000);
    },
  );

  it(
    'if a decorator raises because of its value, the message begins with the exception and has the traceback',
    { tags: ['ci'] },
    async () => {
      const error = await failureOf(
        flowWith('', '', '@project(name="p")').replace(
          '    @step\n    def start',
          '    @retry(times="many")\n    @step\n    def start',
        ),
      );
      expect(error).toBeInstanceOf(FlowFileError);
      expect(error.message).toMatch(
        /^ValueError: invalid literal for int\(\) with base 10: 'many' \(flow\.py, line 7\)\. flow\.py cannot be run: @retry of its step "start" raised this\.\n[^]*retry_decorator\.py/,
      );
      expect(error.details).toMatchObject({ line: 7 });
    },
  );

  for (const { tags, rows } of ciAfter(1, [
    [
      'retry',
      flowWith(CONFIGS).replace(
        '    @step\n    def start',
        '    @retry(times=config.d.times)\n    @step\n    def start',
      ),
      `ValueError: invalid literal for int() with base 10: 'three' (flow.py, line 8). flow.py cannot be run: @retry of its step "start" with config.d.times of its Config "config" raised this.\n`,
      'Config "config" of MyFlow cannot be used as it was given, by the expression config.d.times of @retry: ValueError: ',
    ],
    [
      'retry with two Configs',
      flowWith(CONFIGS).replace(
        '    @step\n    def start',
        '    @retry(\n        times=config.d.times,\n        minutes_between_retries=other.m,\n    )\n    @step\n    def start',
      ),
      `ValueError: invalid literal for int() with base 10: 'three' (flow.py, line 8). flow.py cannot be run: @retry of its step "start" with config.d.times, other.m raised this.\n`,
      `ValueError: invalid literal for int() with base 10: 'four' (flow.py, line 8). flow.py cannot be run: @retry of its step "start" with config.d.times, other.m raised this.\n`,
    ],
    [
      'project',
      flowWith(CONFIGS, '', '@project(name=config_expr("config.n"))'),
      `TypeError: expected string or bytes-like object, got 'int' (flow.py, line 3). flow.py cannot be run: @project with config.n of its Config "config" raised this.\n`,
      'Config "config" of MyFlow cannot be used as it was given, by the expression config.n of @project: TypeError: ',
    ],
  ])) {
    it.each(rows)(
      'if the value of a Config is wrong for a decorator, the message names the decorator, the expression and the Config: %s',
      { tags },
      async (_, flow, words, wordsIfGiven) => {
        const error = await failureOf(flow);
        expect(error).toBeInstanceOf(FlowFileError);
        expect(error.message.slice(0, words.length)).toBe(words);
        const configValues = { config: { n: 6, d: { times: 'four' } } };
        const given = await failureOf(flow, { configValues });
        expect(given.message.slice(0, wordsIfGiven.length)).toBe(wordsIfGiven);
      },
    );
  }

  it(
    'if the value of a Config is wrong as the default of a parameter, the message names both',
    { tags: ['ci'] },
    async () => {
      const flow = flowWith(`${CONFIGS}\nn = Parameter("n", type=int, default=config.d.times)`);
      const error = await failureOf(flow);
      expect(error).toBeInstanceOf(FlowFileError);
      expect(error.message).toBe(
        `Invalid value for '--n': three is not a valid integer (flow.py, line 7). flow.py cannot be run: Metaflow rejects the default of its parameter "n", which comes from its Config "config".`,
      );
    },
  );

  it(
    'the message begins with the exception even if Metaflow raises at a point that reading the flow does not reach',
    { tags: ['ci'] },
    async () => {
      const error = await failureOf(flowWith('class Verdict:\n    pass'));
      expect(error.message).toBe(
        "AttributeError: 'MyFlow' object has no attribute 'Verdict'. \"flow.py run\" ended with exit code 1 before a run was started.",
      );
    },
  );

  it('the action annotates the line of the flow that raised, and the error names the Config', async () => {
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

  it('the error names the input of a Config whose parser raises, and the action still annotates the parser’s line', async () => {
    const workspace = makeCase('config-parser');
    const inputs = { flow: 'flow.py', 'config-values': 'settings: {folds: 0}' };
    const step = await runAction({ workspace, inputs });
    expect(step.stdout).toMatch(
      /^::error [^\n]*file=flow\.py,line=8[^\n]*::Input "config-values": ValueError: /m,
    );
  });

  it('the action annotates the line of a module that the flow file imports', { tags: ['ci'] }, async () => {
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

describe('unreadable Configs and files', () => {
  const unreadable: [string, string, RunnerOptions, string][] = [
    [
      'a missing file',
      'other = Config("other", default_value="{}")\nsettings = Config("settings")',
      { config: { settings: 'nowhere.json' } },
      'nowhere.json',
    ],
    [
      'a value that is not JSON',
      'settings = Config("settings")',
      { configValues: { settings: '{a: 1}' } },
      'is not valid JSON: Expecting',
    ],
    [
      'a required Config without a value',
      'settings = Config("settings", required=True)',
      {},
      'missing configuration',
    ],
    [
      'a missing included file',
      'settings = IncludeFile("settings")',
      { env: { METAFLOW_RUN_SETTINGS: 'nowhere.txt', METAFLOW_USER: 'tester' } },
      "could not open file 'nowhere.txt'",
    ],
  ];
  for (const { tags, rows } of ciAfter(1, unreadable)) {
    it.each(rows)(
      'the message names a Config or file that cannot be read: %s',
      { tags },
      async (_, body, options, words) => {
        const error = await failureOf(flowWith(body), options);
        expect(error).toBeInstanceOf(ParameterError);
        expect(error.details).toMatchObject({
          parameter: 'settings',
          isConfig: !body.includes('IncludeFile'),
          isConfigValue: options.configValues !== undefined,
        });
        expect(error.message).toContain(words);
        expect(error.message.split('\n')).toHaveLength(1);
      },
    );
  }
});

/** Defaults that nobody overrides, the parameter or Config on line 5, and the error. */
const REFUSED: [string, string, string][] = [
  ['of the wrong type', 'n = Parameter("n", type=int, default="abc")', 'abc is not a valid integer'],
  ['that is not JSON', 'n = Parameter("n", type=JSONType, default="{a")', '{a is not a valid JSON object'],
  [
    'that names a missing file to include',
    'n = IncludeFile("n", default="nowhere.txt")',
    "could not open file 'nowhere.txt' for reading",
  ],
  [
    'that names a missing file',
    'n = Config("n", default="nowhere.json")',
    "file 'nowhere.json' could not be read for 'n'",
  ],
  [
    'whose file is not JSON',
    'n = Config("n", default="data/broken.json")',
    'line 1 column 2 (char 1) (in data/broken.json)',
  ],
];

describe('defaults that Metaflow rejects', () => {
  for (const { tags, rows } of ciAfter(1, REFUSED)) {
    it.each(rows)(
      'the error for a default %s names its line in the flow, not an input',
      { tags },
      async (_, body, words) => {
        const cwd = makeCase('config-parser');
        mkdirSync(path.join(cwd, 'data'));
        writeFileSync(path.join(cwd, 'data', 'broken.json'), '{a}');
        const error = await failureOf(flowWith(body), {}, cwd);
        expect(error).toBeInstanceOf(FlowFileError);
        const [isConfig, file] = [body.includes('Config'), path.join(cwd, 'flow.py')];
        expect(error.details).toMatchObject({ file, line: 5, parameter: 'n', isConfig });
        expect(error.message).toContain(`${words} (flow.py, line 5). flow.py cannot be run: `);
        expect(error.message).toContain(`the default of its ${isConfig ? 'Config' : 'parameter'} "n".`);
      },
    );
  }

  for (const { tags, rows } of ciAfter(1, [
    ['config', 'settings: data.json', 'is not valid JSON: Expecting'],
    ['config-values', 'settings: "{a"', 'is not valid JSON: Expecting'],
    ['config-values', 'setings: "{}"', 'has no Config "setings"'],
  ])) {
    it.each(rows)(
      'the error for a wrong Config names the input %s, which gave it, not a default: %s',
      { tags },
      async (input, given, words) => {
        const workspace = makeCase('config-parser');
        writeFileSync(path.join(workspace, 'data.json'), '{a}');
        writeFileSync(
          path.join(workspace, 'flow.py'),
          flowWith('settings = Config("settings", default_value="{}")'),
        );
        const step = await runAction({ workspace, inputs: { flow: 'flow.py', [input]: given } });
        expect(step.outputs).toMatchObject({ 'failure-reason': 'invalid-input' });
        expect(step.errors.join()).toContain(`Input "${input}": MyFlow`);
        expect(step.errors.join()).toContain(words);
      },
    );
  }

  for (const { tags, rows } of ciAfter(1, [
    ['a list', 'c = Config("c", required=True)', [1], "given: AttributeError: 'list' object"],
    [
      'a missing key',
      'n = Parameter("n", default=config_expr("c.n"))',
      {},
      'by the expression c.n: AttributeError: n.',
    ],
    [
      'a list without items',
      'n = Parameter("n", default=config_expr("c.n[0]"))',
      { n: [] },
      'by the expression c.n[0]: IndexError',
    ],
    [
      'a string',
      'n = Parameter("n", type=float, default=config_expr("c.n"))',
      { n: 'x' },
      'as the default of its parameter "n": Invalid value',
    ],
  ])) {
    it.each(rows)(
      'the error names the input, not a default, if Metaflow cannot use the given Config: %s',
      { tags },
      async (_, body, value, words) => {
        const own = body.startsWith('c =') ? '' : 'c = Config("c", default_value={"n": 1})\n';
        const error = await failureOf(flowWith(own + body), { configValues: { c: value } });
        expect(error).toBeInstanceOf(ParameterError);
        expect(error.details).toMatchObject({ parameter: 'c', isConfig: true, isConfigValue: true });
        expect(error.message).toContain('Config "c" of MyFlow cannot be used as it was given');
        expect(error.message).toContain(words);
      },
    );
  }

  for (const { tags, rows } of ciAfter(1, ['missing.n', 'c.n + offset', 'c.n['])) {
    it.each(rows)(
      'the error for an invalid expression names its line in the flow, whatever Config was given: %s',
      { tags },
      async (expression) => {
        const body = `c = Config("c", default_value={"n": 1})\nn = Parameter("n", default=config_expr("${expression}"))`;
        const error = await failureOf(flowWith(body), { configValues: { c: { n: 2 } } });
        expect(error).toBeInstanceOf(FlowFileError);
        expect(error.message).toMatch(/^(Name|Syntax)Error: /);
        expect(error.message).not.toContain('as it was given');
      },
    );
  }

  for (const { tags, rows } of ciAfter(1, [
    ['type=token, default=read("secret.txt")', 'pw-from-file-4711'],
    ['type=token, default=lambda context: read("secret.txt")', 'pw-from-file-4711'],
    ['type=JSONType, default=read("secret.txt")', 'pw-from-file-4711'],
    ['type=int, default=read("secret.txt")', 'abc'],
  ])) {
    it.each(rows)(
      'the message does not quote a rejected default of a secret parameter: %s',
      { tags },
      async (kind, secret) => {
        const cwd = makeCase('config-parser');
        writeFileSync(path.join(cwd, 'secret.txt'), secret);
        const before =
          'def read(file):\n    return open(file).read()\ndef token(text):\n    raise ValueError("no token: " + text)';
        writeFileSync(path.join(cwd, 'flow.py'), flowWith(`n = Parameter("db-password", ${kind})`, before));
        const args = ['run', 'flow.py', '--json', 'run.json', '--out', 'out', '--quiet'];
        const ended = await runCli(args, cwd);
        const files = ['run.json', 'out/summary.md', 'out/outputs.json'];
        const texts = [ended.stderr, ...files.map((file) => readFileSync(path.join(cwd, file), 'utf8'))];
        for (const text of texts) expect(text).not.toContain(secret);
        expect(texts[0]).toMatch(/Invalid value for '--db-password': \*\*\*.* parameter "db-password"/);
        expect(texts[1]).toContain('"reason": "invalid-flow"');
      },
    );
  }
});

describe('secrets of a flow that did not start', () => {
  for (const { tags, rows } of ciAfter(1, [
    ['its guard raises', '', '    raise ValueError(read("secret.txt"))\n    MyFlow()'],
    ['it ends its process', '', '    raise SystemExit(read("secret.txt"))\n    MyFlow()'],
    [
      'it prints why it ends its process',
      '',
      '    print(read("secret.txt"), file=sys.stderr)\n    os._exit(3)',
    ],
    ['it is killed', '', '    print(read("secret.txt"), file=sys.stderr)\n    os.kill(os.getpid(), 9)'],
    ['its class raises', 'raise ValueError(read("secret.txt"))', '    MyFlow()'],
  ])) {
    it.each(rows)(
      'the report on a flow that did not start contains no default of a secret parameter: %s',
      { tags },
      async (_, body, guard) => {
        const cwd = makeCase('config-parser');
        const secret = 'pw-from-file-4711';
        writeFileSync(path.join(cwd, 'secret.txt'), secret);
        const before = 'import os, sys\ndef read(file):\n    return open(file).read()';
        const declared = `n = Parameter("db-password", default=read("secret.txt"))\n${body}`;
        writeFileSync(path.join(cwd, 'flow.py'), flowWith(declared, before).replace('    MyFlow()', guard));
        const ended = await runCli(['run', 'flow.py', '--json', 'run.json', '--out', 'out', '--quiet'], cwd);
        const files = ['run.json', 'out/summary.md', 'out/outputs.json'];
        const [json = '', ...texts] = files.map((file) => readFileSync(path.join(cwd, file), 'utf8'));
        for (const text of [json, ...texts, ended.stderr.split('metaflow-runner: ').at(-1)])
          expect(text).not.toContain(secret);
        expect(json).toMatch(/\*\*\*|was killed by SIGKILL before a run was started\./);
      },
    );
  }

  it(
    'what a flow printed is quoted without the default of a secret parameter, even if reading the flow shows no failure',
    { tags: ['ci'] },
    async () => {
      const cwd = makeCase('config-parser');
      const once =
        'if not os.path.exists("again"):\n        open("again", "w").close()\n        print("pw-4711-0815", file=sys.stderr)\n        sys.exit(3)';
      const flow = flowWith('n = Parameter("db-password", default="pw-4711-0815")', 'import os, sys');
      const error = await failureOf(flow.replace('MyFlow()\n', `${once}\n    MyFlow()\n`), {}, cwd);
      expect(error.message).toBe('"flow.py run" ended with exit code 3 before a run was started: ***');
      expect(secretsNoted(error)).toEqual(['pw-4711-0815']);
    },
  );
});

describe('options that a decorator of the flow adds', () => {
  for (const { tags, rows } of ciAfter(1, [
    ['feature/X', '@project(name="demo")', 'The branch name must contain only lowercase'],
    ['x', '@project(name="demo", branch="y")', 'You cannot pass branch as both'],
  ])) {
    it.each(rows)(
      'the error names the option of @project that Metaflow rejects: %s, %s',
      { tags },
      async (branch, decorator, words) => {
        const error = await failureOf(flowWith('', '', decorator), { options: { branch } });
        expect(error).toBeInstanceOf(OptionError);
        expect(error.details).toMatchObject({ option: 'branch', place: 'top level', value: branch });
        expect(
          error.message.startsWith(
            `Metaflow rejects option "branch" of @project, given the value "${branch}": ${words}`,
          ),
          error.message,
        ).toBe(true);
      },
    );
  }

  it(
    'the error does not name an option of @project if Metaflow rejects its name',
    { tags: ['ci'] },
    async () => {
      const error = await failureOf(flowWith('', '', '@project(name="My Project")'), {
        options: { branch: 'x' },
      });
      expect(error).toBeInstanceOf(FlowFileError);
    },
  );
});

describe('decospecs that a decorator rejects', () => {
  const flow = flowWith('');
  for (const { tags, rows } of ciAfter(1, [
    [
      'retry:times=2, timeout:minutes=1',
      "ValueError: invalid literal for int() with base 10: '2, timeout:minutes=1'. Give each decospec separately.",
    ],
    ['timeout:seconds=x', "ValueError: invalid literal for int() with base 10: 'x'."],
    ['retry:tims=2', "Decorator 'retry' does not support the attribute 'tims'. These attributes"],
  ])) {
    it.each(rows)(
      'one line names the decospec that its decorator rejects: %s',
      { tags },
      async (decospec, words) => {
        const error = await failureOf(flow, { decospecs: ['resources:cpu=1', decospec] });
        expect(error).toBeInstanceOf(OptionError);
        expect(error.details).toMatchObject({ option: 'with', value: decospec });
        expect(
          error.message.startsWith(`Decospec "${decospec}" cannot be used: ${words}`),
          error.message,
        ).toBe(true);
        expect(error.message).not.toContain('\n');
      },
    );
  }

  it(
    'the error does not blame a decospec for a decorator in the flow’s own code',
    { tags: ['ci'] },
    async () => {
      const own = flow.replace('    @step\n    def end', '    @retry(times="many")\n    @step\n    def end');
      const error = await failureOf(own, { decospecs: ['retry:times=2'] });
      expect(error).toBeInstanceOf(FlowFileError);
      expect(error.message).toMatch(
        /^ValueError: invalid literal for int\(\) with base 10: 'many' \(flow\.py, line \d+\)/,
      );
    },
  );
});
