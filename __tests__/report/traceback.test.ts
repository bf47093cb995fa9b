import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TaskException } from '../../src/client/index.js';
import { annotationsOf } from '../../src/report/annotations.js';
import { exceptionName, exceptionText } from '../../src/outcome/exception-text.js';
import { readTraceback } from '../../src/outcome/place/traceback.js';
import { userTraceback } from '../../src/outcome/place/metaflow-frames.js';
import { details, failedAttempt, outcome, step, task } from '../helpers/outcomes.js';
import { FLOWS, PYTHON } from '../helpers/paths.js';

const FIXTURES = path.resolve(FLOWS, '..');
const PROGRAM = path.join(FIXTURES, 'tracebacks.py');
const source = readFileSync(PROGRAM, 'utf8').split('\n');
const lineOf = (text: string) => source.findIndex((line) => line.includes(text)) + 1;
const marked = (name: string) =>
  source.findIndex((line) => new RegExp(`# (\\w+, )*${name}(,|$)`).test(line)) + 1;

function annotate(exception: TaskException) {
  const attempts = [failedAttempt(0, [0, 10], exception)];
  const run = outcome({
    status: 'failed',
    flowFile: PROGRAM,
    details: details([step('start')], [task('start', '1', [0, 10], { attempts })]),
  });
  return annotationsOf(run, FIXTURES, FIXTURES)[0];
}

/** Each case, with the line and the message of its annotation. */
const CASES: readonly (readonly [string, () => number, string])[] = [
  ['plain', () => marked('plain'), 'Outer.Inner: of a nested class'],
  ['empty', () => marked('empty'), 'Outer.Inner'],
  ['key', () => marked('key'), "KeyError: 'region'"],
  [
    'quoted',
    () => marked('quoted'),
    expect.stringMatching(/^RuntimeError: the check failed:\nTraceback/) as string,
  ],
  ['quoted_at_end', () => marked('quoted_at_end'), 'RuntimeError: Traceback (most recent call last):'],
  ['frame_in_message', () => marked('frame_in_message'), expect.stringContaining('line 3, in y') as string],
  ['doctest_in_message', () => marked('doctest_in_message'), expect.stringContaining('>>> f()') as string],
  [
    'cause',
    () => marked('cause'),
    expect.stringMatching(
      /^RuntimeError: no region\n[^]*\nCaused by KeyError: 'region' at tracebacks.py:\d+$/,
    ) as string,
  ],
  [
    'context',
    () => marked('context'),
    expect.stringMatching(/\nWhile handling KeyError: 'region' at /) as string,
  ],
  [
    'cause_quotes',
    () => marked('cause_quotes'),
    expect.stringMatching(/^LookupError: gave up\nCaused by/) as string,
  ],
  ['never_raised', () => marked('never_raised'), 'RuntimeError: gave up\nCaused by ValueError: never raised'],
  [
    'chain',
    () => marked('chain'),
    expect.stringMatching(
      /^ValueError: level 5\nCaused by .* 4 at .*\nCaused by .* 3 at .*\n… \(2 causes are left out\)\nCaused by OSError: root at [^\n]+$/,
    ) as string,
  ],
  ['same_words', () => marked('same_words'), 'ValueError: no rows'],
  ['pool', () => marked('pool'), expect.stringMatching(/^ValueError: of a worker\n/) as string],
  ['worker', () => marked('worker'), 'ValueError: of a worker'],
  [
    'group',
    () => marked('group'),
    'ExceptionGroup: unhandled errors in a TaskGroup (2 sub-exceptions)\n  ValueError: no a\n  ValueError: no b',
  ],
  [
    'worker_group',
    () => marked('group'),
    'ExceptionGroup: unhandled errors in a TaskGroup (2 sub-exceptions)\n  ValueError: no a\n  ValueError: no b',
  ],
  [
    'group_of_workers',
    () => marked('group'),
    expect.stringMatching(
      /^ExceptionGroup: all failed \(1 sub-exception\)\n {2}ValueError: of a worker/,
    ) as string,
  ],
  [
    'group_of_groups',
    () => marked('group_of_groups'),
    [
      'ExceptionGroup: all\nfailed (2 sub-exceptions)',
      '  ExceptionGroup: rows (2 sub-exceptions)',
      "    KeyError: 'a'",
      '    Outer.Inner: b',
      '  OSError: c',
    ].join('\n'),
  ],
  [
    'group_with_notes',
    () => marked('group_with_notes'),
    [
      'ExceptionGroup: all failed (2 sub-exceptions)',
      '  ExceptionGroup: rows (1 sub-exception)',
      '  of March',
      '    ValueError: bad row',
      '    in rows-7.csv',
      '    line 12',
      '  LookupError: no table of:',
      ...['a', 'b', 'c', '…'].map((line) => `  ${line}`),
    ].join('\n'),
  ],
  [
    'cause_is_group',
    () => marked('cause_is_group'),
    expect.stringMatching(
      /^RuntimeError: no data\nCaused by ExceptionGroup: .* at .*\n {2}ValueError: no a\n/,
    ) as string,
  ],
  [
    'notes',
    () => marked('notes'),
    expect.stringMatching(/^ValueError: bad row\nin rows-7.csv\nTraceback/) as string,
  ],
  [
    'note_says_the_same',
    () => marked('note_says_the_same'),
    expect.stringMatching(/^ValueError: bad row\nin the worker:\nTraceback/) as string,
  ],
  [
    'group_of_many',
    () => marked('group_of_many'),
    expect.stringMatching(/\n {2}ValueError: row 9\n {2}… and 40 more$/) as string,
  ],
  ['generated', () => marked('generated'), 'ValueError: generated'],
  ['dataclass', () => lineOf('raise ValueError("bad row")'), 'ValueError: bad row'],
  ['syntax', () => 4, expect.stringMatching(/^SyntaxError: invalid syntax/) as string],
  ['recursion', () => marked('recursion'), expect.stringMatching(/^RecursionError: /) as string],
  ['several_lines', () => marked('group'), 'ValueError: [1, 2]'],
  [
    'called_process',
    () => marked('called_process'),
    expect.stringMatching(/^subprocess.CalledProcessError: /) as string,
  ],
  [
    'unreadable',
    () => marked('unreadable'),
    expect.stringMatching(
      /^concurrent\.futures\.process\.BrokenProcessPool: .*\nCaused by TypeError: .* missing 1 required positional argument: 'column'$/,
    ) as string,
  ],
];

describe('an exception', () => {
  let raised: Record<string, TaskException> = {};
  beforeAll(() => {
    const names = CASES.map(([name]) => name);
    const printed = execFileSync(PYTHON, [PROGRAM, ...names], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    raised = JSON.parse(printed) as Record<string, TaskException>;
  });

  it.each(CASES)(
    'an exception is annotated at the line that raised it, as Python shows it: %s',
    (name, line, message) => {
      const found = annotate(raised[name] as TaskException);
      expect(found).toMatchObject({ file: 'tracebacks.py', line: line(), message });
    },
  );

  it('an exception of Python 3.9, 3.10 or 3.13 is read in the same way', () => {
    const old = [
      'Traceback (most recent call last):',
      `  File "${PROGRAM}", line 22, in fail`,
      '    raise ValueError(message)',
      'ValueError: x',
      '',
    ];
    expect(annotate({ type: 'builtins.ValueError', message: 'x', stacktrace: old.join('\n') })).toMatchObject(
      { line: 22 },
    );
    const suggests = [
      'Traceback (most recent call last):',
      `  File "${PROGRAM}", line 22, in fail`,
      '    check(',
      '    ~~~~~^',
      '        rows,',
      '        ^^^^',
      '',
      '    )',
      '    ^',
      `  File "${PROGRAM}", line 31, in check`,
      "NameError: name 'jso' is not defined. Did you mean: 'json'?",
      '',
    ].join('\n');
    const exception = {
      type: 'builtins.NameError',
      message: "name 'jso' is not defined",
      stacktrace: suggests,
    };
    expect(annotate(exception)).toMatchObject({
      line: 31,
      message: "NameError: name 'jso' is not defined. Did you mean: 'json'?",
    });
  });

  it.each([
    ['__main__.QuotaExceeded', 'QuotaExceeded: 7 of 5', 'QuotaExceeded'],
    ['mypkg.errors.QuotaExceeded', 'mypkg.errors.QuotaExceeded: 7 of 5', 'mypkg.errors.QuotaExceeded'],
    ['mypkg.Inner', 'mypkg.Outer.Inner: 7 of 5', 'mypkg.Outer.Inner'],
    ['__main__.X', 'work.<locals>.X: 7 of 5', 'work.<locals>.X'],
    ['builtins.ValueError', 'ValueError: 7 of 5', 'ValueError'],
  ])('an exception of the class %s has the name that Python prints', (type, printed, name) => {
    const stacktrace = `Traceback (most recent call last):\n  File "${PROGRAM}", line 1, in f\n${printed}\n`;
    const exception = { type, message: '7 of 5', stacktrace };
    expect(exceptionName(exception)).toBe(name);
    expect(exceptionText(exception)).toBe(printed);
    const bare = { type, message: '', stacktrace: undefined };
    expect(exceptionName(bare)).toBe(type.replace(/^(__main__|builtins)\./, ''));
  });
});

it('frames that a shortened message quotes do not count as frames of its traceback', () => {
  const quoted = [
    'Traceback (most recent call last):',
    `  File "${PROGRAM}", line 3, in quoted`,
    'KeyError: 1',
    '',
  ];
  const separator = ['During handling of the above exception, another exception occurred:', ''];
  const message = `check failed: ${'x'.repeat(2_000)}\n${[...quoted, ...separator, ...quoted].join('\n')}`;
  const frames = ['Traceback (most recent call last):', `  File "${PROGRAM}", line 22, in fail`, '    raise'];
  const exception = {
    type: 'builtins.RuntimeError',
    message: `${message.slice(0, 1_500)}…`,
    stacktrace: [...frames, `RuntimeError: ${message}`].join('\n'),
  };
  expect(annotate(exception)).toMatchObject({ line: 22, message: `RuntimeError: ${exception.message}` });
});

it('an exception that no line of the workspace raised is annotated where its nearest cause was raised', () => {
  const header = 'Traceback (most recent call last):';
  const cause = [header, `  File "${PROGRAM}", line 22, in fail`, 'Quota: <exception str() failed>', ''];
  const context = ['During handling of the above exception, another exception occurred:', ''];
  // As of an exception whose __str__ returns no text, which Metaflow cannot record.
  const printedTraceback = [
    ...cause,
    ...context,
    header,
    '  File "/opt/metaflow/exception.py", line 42, in __init__',
    'TypeError: __str__ returned non-string (type NoneType)',
  ].join('\n');
  const attempts = [{ ...failedAttempt(0, [0, 10]), exception: undefined, printedTraceback }];
  const run = outcome({
    status: 'failed',
    flowFile: PROGRAM,
    details: details([step('start', [], { line: 3 })], [task('start', '1', [0, 10], { attempts })]),
  });
  expect(annotationsOf(run, FIXTURES, FIXTURES)[0]).toMatchObject({ file: 'tracebacks.py', line: 22 });
});

describe('a traceback in the format of another library', () => {
  const header = 'Traceback (most recent call last):';
  const direct = ['', 'The above exception was the direct cause of the following exception:', ''];
  const frame = (line: number, name: string) => `  File "${PROGRAM}", line ${line}, in ${name}`;
  const remote = [
    `pebble.common.types.RemoteTraceback: ${header}`,
    frame(31, 'key'),
    "KeyError: 'region'",
    ...direct,
    header,
    frame(22, 'fail'),
    'ValueError: no rows',
    ...direct,
    header,
    frame(99, 'pool'),
    '    raise self._exception',
    'ValueError: no rows',
  ];

  it('if a worker’s traceback is quoted without marks, the annotation has its cause and the line that really raised the exception', () => {
    const exception = { type: 'builtins.ValueError', message: 'no rows', stacktrace: remote.join('\n') };
    expect(annotate(exception)).toMatchObject({
      line: 22,
      message: "ValueError: no rows\nCaused by KeyError: 'region' at tracebacks.py:31",
    });
    const stacktrace = [...remote, ...direct, header, frame(120, 'wrap'), 'OSError: gave up'].join('\n');
    expect(annotate({ type: 'builtins.OSError', message: 'gave up', stacktrace })).toMatchObject({
      line: 120,
      message: [
        'OSError: gave up',
        'Caused by ValueError: no rows at tracebacks.py:22',
        "Caused by KeyError: 'region' at tracebacks.py:31",
      ].join('\n'),
    });
  });

  it('a worker’s exception is annotated at the line that raised it if the pool quotes its traceback in colours, below other text', () => {
    const coloured = (line: number, name: string) =>
      frame(line, name).replace('File', '\u001b[36mFile\u001b[39;49;00m');
    const quoted = (lines: readonly string[]) => [
      'Exception: Exception occurred in Worker-0 with the following arguments:',
      'Arg 0: 1',
      ...lines,
      '\u001b[91mValueError\u001b[39;49;00m: no rows\u001b[37m\u001b[39;49;00m',
      '',
      ...direct,
      header,
      frame(99, 'pool'),
      'ValueError: no rows',
    ];
    const exception = { type: 'builtins.ValueError', message: 'no rows' };
    const own = [header, coloured(120, '_run_safely'), coloured(22, 'fail')];
    expect(annotate({ ...exception, stacktrace: quoted(own).join('\n') })).toMatchObject({
      line: 22,
      message: 'ValueError: no rows',
    });
    const cause = [header, coloured(31, 'key'), "\u001b[91mKeyError\u001b[39;49;00m: 'region'", ...direct];
    expect(annotate({ ...exception, stacktrace: quoted([...cause, ...own]).join('\n') })).toMatchObject({
      line: 22,
      message: "ValueError: no rows\nCaused by KeyError: 'region' at tracebacks.py:31",
    });
  });

  it('a cause whose message begins with a ruler, like papermill’s, is reported with its first words', () => {
    const ruler = '-'.repeat(75);
    const stacktrace = [
      header,
      frame(31, 'key'),
      'papermill.exceptions.PapermillExecutionError: ',
      ruler,
      'Exception encountered at "In [2]":',
      ruler,
      "KeyError: 'region'",
      ...direct,
      header,
      frame(22, 'fail'),
      'ValueError: no rows',
    ].join('\n');
    expect(annotate({ type: 'builtins.ValueError', message: 'no rows', stacktrace })?.message).toBe(
      'ValueError: no rows\nCaused by papermill.exceptions.PapermillExecutionError: Exception encountered at "In [2]": at tracebacks.py:31',
    );
  });

  it('a cause whose message begins with the brackets of JSON, like pandera’s, is reported with its first words', () => {
    const stacktrace = [
      header,
      frame(31, 'key'),
      'pandera.errors.SchemaErrors: {',
      '    "DATA": {',
      '        "SERIES_CONTAINS_NULLS": [',
      '            {',
      '                "column": "region",',
      '                "schema": null',
      '            }',
      '        ]',
      '    }',
      '}',
      ...direct,
      header,
      frame(22, 'fail'),
      'ValueError: no rows',
    ].join('\n');
    expect(annotate({ type: 'builtins.ValueError', message: 'no rows', stacktrace })?.message).toBe(
      'ValueError: no rows\nCaused by pandera.errors.SchemaErrors: { "DATA": { "SERIES_CONTAINS_NULLS": [ { "column": "region", at tracebacks.py:31',
    );
  });

  const ruler = '-'.repeat(75);
  const cell = [
    ruler,
    'KeyError                                  Traceback (most recent call last)',
    'Cell In[4], line 1',
    '----> 1 fit(0)',
    '',
    'Cell In[3], line 2, in fit(n)',
    '      1 def fit(n):',
    '----> 2     return check.key(n)',
    '',
    '    [... skipping hidden 1 frame]',
    '',
  ];
  const inWorkspace = [
    `File ${PROGRAM}:31, in key(n)`,
    '     30 def key(n):',
    '---> 31     raise KeyError(n)',
  ];
  const before8 = [
    ruler,
    'KeyError                                  Traceback (most recent call last)',
    '<ipython-input-4-0123456789ab> in <module>',
    '----> 1 fit(0)',
    '',
    `${PROGRAM} in key(n)`,
    '     30 def key(n):',
    '---> 31     raise KeyError(n)',
    '     32 ',
  ];
  const isPapermill = ['', ruler, 'Exception encountered at "In [4]":'];
  const isNbclient = [
    'An error occurred while executing the following cell:',
    '---',
    'fit(0)',
    '---',
    '',
    '',
  ];

  it.each([
    ['papermill', 'Exception encountered at "In [4]":', [...isPapermill, ...cell, ...inWorkspace]],
    ['papermill with IPython 7', 'Exception encountered at "In [4]":', [...isPapermill, ...before8]],
    ['nbclient', isNbclient.slice(0, 4).join('\n'), [...isNbclient, ...cell, ...inWorkspace]],
  ])(
    'an exception of %s is reported with the exception of the cell, at its line, in place of the quoted traceback',
    (_, words, lines) => {
      const message = [...lines, '', "KeyError: 'region'", ''].join('\n');
      const type = 'notebooks.ExecutionError';
      const stacktrace = `${header}\n${frame(22, 'fail')}\n${type}: ${message}`;
      expect(annotate({ type, message, stacktrace })).toMatchObject({
        line: 22,
        message: `${type}: ${words.startsWith('Exc') ? `\n${ruler}\n` : ''}${words}\nCaused by KeyError: 'region' at tracebacks.py:31`,
      });
    },
  );

  it('the exception of a notebook’s cell has a chain of causes, and its place is found below the home directory', () => {
    const relative = path.relative(homedir(), PROGRAM);
    const home = relative.startsWith('..') ? PROGRAM : `~/${relative}`;
    const message = [
      'failed',
      ...cell,
      "KeyError: 'region'",
      ...direct,
      'VeryLongNameOfAnExceptionThatFillsTheWholeWidthOfTheHeaderTraceback (most recent call last)',
      `File ${home}:31`,
      '     30 def key(n):',
      '---> 31     raise KeyError(n)',
      '',
      'VeryLongNameOfAnExceptionThatFillsTheWholeWidthOfTheHeader: no region',
      'in the table',
    ].join('\n');
    const type = 'notebooks.ExecutionError';
    const stacktrace = `${header}\n${frame(22, 'fail')}\n${type}: ${message}`;
    expect(annotate({ type, message, stacktrace })?.message).toBe(
      [
        `${type}: failed`,
        'Caused by VeryLongNameOfAnExceptionThatFillsTheWholeWidthOfTheHeader: no region at tracebacks.py:31',
        "Caused by KeyError: 'region'",
      ].join('\n'),
    );
  });

  it('a message keeps a traceback from a notebook that has no end', () => {
    const message = ['stopped', ...cell].join('\n');
    const stacktrace = `${header}\n${frame(22, 'fail')}\nValueError: ${message}`;
    expect(annotate({ type: 'builtins.ValueError', message, stacktrace })?.message).toContain('In[4]');
  });

  it('the frame that loguru marks with an arrow counts as a frame', () => {
    const lines = [
      header,
      '',
      frame(120, '<module>'),
      '    main()',
      '    └ <function main at 0x7f5e>',
      '',
      `> File "${PROGRAM}", line 99, in main`,
      '    fail(rows)',
      '    │    └ [1]',
      '    └ <function fail at 0x7f5f>',
      '',
      frame(22, 'fail'),
      '    raise ValueError(message)',
      '',
      'ValueError: no rows',
    ];
    const raised = readTraceback({ stacktrace: lines.join('\n') });
    expect(raised?.frames.map(({ line }) => line)).toEqual([120, 99, 22]);
    expect(raised?.text).toBe('ValueError: no rows');
    const caught = readTraceback({ stacktrace: [header, '', ...lines.slice(6)].join('\n') });
    expect(caught?.frames.map(({ line }) => line)).toEqual([99, 22]);
  });
});

describe('a traceback in reports', () => {
  const metaflow = '/venv/lib/python3.11/site-packages/metaflow';
  const begin = [
    'Traceback (most recent call last):',
    `  File "${metaflow}/task.py", line 938, in run_step`,
    '    self._exec_step_function(step_func, orig_step_func)',
    `  File "${metaflow}_extensions/acme/plugins/timed.py", line 3, in wrapper`,
    '    return f()',
  ];

  it('a traceback is shown without Metaflow’s frames at its beginning, but with those from another folder called metaflow', () => {
    const own = [
      '  File "/work/metaflow/util/flow.py", line 5, in check',
      '    return 1 / n',
      'ZeroDivisionError: division by zero',
    ];
    const exception = {
      type: 'builtins.ZeroDivisionError',
      message: 'division by zero',
      stacktrace: [...begin, ...own].join('\n'),
    };
    expect(userTraceback(exception)).toBe([begin[0], ...own].join('\n'));
  });

  it('a traceback of an exception that ended the task’s process begins in the step, too', () => {
    const site = '/site-packages/metaflow';
    const entry = [
      '  File "/work/flow.py", line 20, in <module>',
      '    MyFlow()',
      `  File "${site}/flowspec.py", line 316, in __init__`,
    ];
    const own = ['  File "/work/flow.py", line 8, in start', '    raise Halt("stop")', 'Halt: stop'];
    const calls = [
      `  File "${site}/task.py", line 938, in run_step`,
      `  File "${site}/task.py", line 113, in _exec_step_function`,
    ];
    const header = 'Traceback (most recent call last):';
    expect(userTraceback({ stacktrace: [header, ...entry, ...calls, ...own].join('\n') })).toBe(
      [header, ...own].join('\n'),
    );
    const internal = [header, ...entry, `  File "${site}/cli.py", line 7, in main`, 'KeyError: 1'].join('\n');
    expect(userTraceback({ stacktrace: internal })).toBe(internal);
  });

  it('a traceback keeps the frames that a message quotes', () => {
    const quoted = [`RuntimeError: no`, ...begin, 'KeyError: 1'];
    const own = ['  File "/work/flow.py", line 5, in check'];
    const message = quoted.join('\n').slice('RuntimeError: '.length);
    const exception = {
      type: 'builtins.RuntimeError',
      message,
      stacktrace: [...begin, ...own, ...quoted, ''].join('\n'),
    };
    expect(userTraceback(exception)).toBe([begin[0], ...own, ...quoted].join('\n'));
  });
});

describe('a traceback of the maximum length of an artifact', () => {
  it('a traceback of the maximum length of an artifact is read in linear time, even if one line repeats its message', () => {
    const message = 'ValueError: '.repeat(80);
    const stacktrace = `x ${'ValueError: '.repeat(1_000_000)}\nValueError: ${message}\n`;
    const before = process.cpuUsage();
    const text = exceptionText({ type: 'builtins.ValueError', message, stacktrace });
    const { user } = process.cpuUsage(before);
    expect(text.trimEnd()).toBe(`ValueError: ${message}`.trimEnd());
    // In quadratic time, it took an hour.
    expect(user / 1_000_000).toBeLessThan(20);
  });
});
