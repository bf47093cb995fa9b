import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readTraceback } from '../../src/outcome/place/traceback.js';
import {
  exceptionOfChild,
  exceptionOfStep,
  loggedException,
  withCauseOfCommand,
} from '../../src/execution/logs/logged-exception.js';
import { withProcessOutput } from '../../src/execution/logs/process-output.js';

const QUOTED =
  'Traceback (most recent call last):\n  File "/work/flow.py", line 9, in start\n    fail()\nKeyError: 1';

describe('the exception in the log of a task that saves no artifacts', () => {
  const cases: [string, string, object | undefined][] = [
    [
      'the last one, with a message of several lines',
      [
        'noise: ValueError: not this',
        '<flow F step fit> failed:',
        '    Internal error',
        'Traceback (most recent call last):',
        '  File "/w/flow.py", line 3, in fit',
        "    {}['a']",
        "KeyError: 'a'",
        '',
        'During handling of the above exception, another exception occurred:',
        '',
        'Traceback (most recent call last):',
        '  File "/w/flow.py", line 5, in fit',
        '    raise errors.TooFew("two lines")',
        'errors.TooFew: first',
        'second',
        '',
        'Task failed.',
        '',
      ].join('\n'),
      { type: 'errors.TooFew', message: 'first\nsecond' },
    ],
    [
      'one without a message',
      '<flow F step fit> failed:\n    Internal error\nTraceback (most recent call last):\n  File "/w/f.py", line 3, in fit\n    assert x\nAssertionError\n\n',
      { type: 'AssertionError', message: '' },
    ],
    [
      'one of Metaflow’s own, without a traceback',
      '<flow F step start> failed:\n    Invalid self.next() transition detected on line 11:\n    It produced zero splits.\n\nTask failed.\n',
      {
        type: 'metaflow.exception.MetaflowException',
        message: 'Invalid self.next() transition detected on line 11: It produced zero splits.',
      },
    ],
    [
      'the one of @timeout, whose headline identifies its class',
      '<flow F step fit> failed:\n    @timeout:\n    Step fit timed out after 0 hours, 0 minutes, 1 seconds\n    Stack when the timeout was raised:\n    >    File "f.py", line 3\n\nTask failed.\n',
      {
        type: 'metaflow.plugins.timeout_decorator.TimeoutException',
        message:
          'Step fit timed out after 0 hours, 0 minutes, 1 seconds\nStack when the timeout was raised:\n>    File "f.py", line 3',
      },
    ],
    [
      'one of Metaflow’s own, with a message of several lines',
      '<flow F step join> failed:\n    Unhandled artifacts in merge:\n    Step join cannot merge:\n    a, b\n',
      {
        type: 'metaflow.exception.MetaflowException',
        message: 'Unhandled artifacts in merge: Step join cannot merge:\na, b',
      },
    ],
    [
      'a group of several exceptions',
      [
        '<flow F step start> failed:',
        '  + Exception Group Traceback (most recent call last):',
        '  |   File "/m/metaflow/task.py", line 938, in run_step',
        '  |     self._exec_step_function(step_func, orig_step_func)',
        '  | ExceptionGroup: both (2 sub-exceptions)',
        '  +-+---------------- 1 ----------------',
        "    | KeyError: 'a'",
        '    +---------------- 2 ----------------',
        '    | ValueError: b',
        '    +------------------------------------',
        '',
        'Task failed.',
      ].join('\n'),
      { type: 'ExceptionGroup', message: 'both (2 sub-exceptions)' },
    ],
    [
      'one that has a cause and quotes a traceback',
      `<flow F step start> failed:\n${QUOTED}\n\nThe above exception was the direct cause of the following exception:\n\n${QUOTED.replace('KeyError: 1', `RuntimeError: no region\n${QUOTED}`)}\nTask failed.`,
      { type: 'RuntimeError', message: `no region\n${QUOTED}` },
    ],
    [
      'one in a foreach whose item has several lines',
      `<flow F step fit[1] (input: c\nd)> failed:\n${QUOTED}\nTask failed.`,
      { type: 'KeyError', message: '1' },
    ],
    [
      'one whose class has a name that is not English',
      `<flow F step start> failed:\n${QUOTED.replace('KeyError: 1', 'GrößenFehler: zu groß')}`,
      { type: 'GrößenFehler', message: 'zu groß' },
    ],
    ['none if Metaflow’s headline is missing', 'Traceback (most recent call last):\nquoted\n', undefined],
  ];
  it.each(cases)('a task’s exception is found in its log: %s', (_, log, right) => {
    const found = loggedException(log);
    if (right) expect(found).toMatchObject(right);
    else expect(found).toBeUndefined();
  });

  it('a task’s exception is the one that its step raised, not Metaflow’s own', () => {
    const frames = (...functions: string[]) => [
      'Traceback (most recent call last):',
      ...functions.map((name) => `  File "/m/metaflow/task.py", line 1, in ${name}`),
      'asyncio.exceptions.CancelledError: budget used up',
    ];
    expect(exceptionOfStep(frames('run_step', '_exec_step_function').join('\n'))).toMatchObject({
      type: 'asyncio.exceptions.CancelledError',
      message: 'budget used up',
    });
    expect(exceptionOfStep(frames('run_step').join('\n'))).toBeUndefined();
  });
});

describe('an exception in a child process of parallel_map', () => {
  const SPAWNED =
    '  File "/venv/lib/python3.11/site-packages/metaflow/multicore_utils.py", line 57, in _spawn';
  const noise = ['rows read', 'more rows'];
  const last = [
    'Traceback (most recent call last):',
    SPAWNED,
    '    ret = func(arg)',
    'RuntimeError: no rows',
  ];

  it('an exception in a child process of parallel_map is reported with its cause', () => {
    const cause = [
      'Traceback (most recent call last):',
      '  File "/work/lib.py", line 2, in read',
      "KeyError: 'a'",
    ];
    const chain = [
      ...[...cause, '', 'The above exception was the direct cause of the following exception:', ''],
      ...last,
    ];
    const found = exceptionOfChild([...noise, ...chain, ...noise].join('\n'));
    expect(found).toEqual({ type: 'RuntimeError', message: 'no rows', stacktrace: `${chain.join('\n')}\n` });
  });

  it('an exception group in a child process of parallel_map is reported with all its parts', () => {
    const group = [
      '  + Exception Group Traceback (most recent call last):',
      `  | ${SPAWNED}`,
      '  |     ret = func(arg)',
      '  | ExceptionGroup: both (2 sub-exceptions)',
      '  +-+---------------- 1 ----------------',
      "    | KeyError: 'a'",
      '    +---------------- 2 ----------------',
      '    | ValueError: b',
      '    +------------------------------------',
    ];
    for (const after of [noise, []]) {
      const found = exceptionOfChild([...noise, ...group, ...after].join('\n'));
      expect(found).toEqual({
        type: 'ExceptionGroup',
        message: 'both (2 sub-exceptions)',
        stacktrace: `${group.join('\n')}\n`,
      });
    }
  });
});

describe('an exception in a command that a step started', () => {
  const HEADER = 'Traceback (most recent call last):';
  const RAN = ['  File "/work/flow.py", line 9, in start', '    subprocess.run(command, check=True)'];
  const causeOf = (printed: readonly string[], command: string, status = 1) => {
    const message = `Command '${command}' returned non-zero exit status ${status}.`;
    const stacktrace = [HEADER, ...RAN, `subprocess.CalledProcessError: ${message}`, ''].join('\n');
    const exception = { type: 'subprocess.CalledProcessError', message, stacktrace };
    const log = [...printed, '<flow F step start> failed:', '    Internal error', stacktrace, 'Task failed.'];
    const traceback = readTraceback(withCauseOfCommand(exception, log.join('\n')));
    expect(traceback?.text).toBe(`subprocess.CalledProcessError: ${message}`);
    expect(traceback?.frames).toHaveLength(1);
    return traceback?.cause?.raised;
  };
  const uncaught = (file: string, ...more: string[]) => [
    HEADER,
    `  File "${file}", line 3, in <module>`,
    '    main()',
    ...more,
    "KeyError: 'region'",
  ];

  it('a command’s exception is reported as the cause of the step’s, with the line that raised it', () => {
    const raised = causeOf(
      ['epoch 1', ...uncaught('/work/train.py', '  File "/work/lib/load.py", line 5, in load', '    x')],
      'python train.py',
    );
    expect(raised?.text).toBe("KeyError: 'region'");
    expect(raised?.frames.at(-1)).toMatchObject({ file: '/work/lib/load.py', line: 5 });
  });

  it('a command’s exception can come from a script that the command only names, and have a message of several lines', () => {
    const lines = [...uncaught('/venv/bin/torchrun'), 'train.py FAILED', 'exit code 1'];
    expect(causeOf(lines, 'torchrun train.py')?.text).toBe(
      "KeyError: 'region'\ntrain.py FAILED\nexit code 1",
    );
    expect(causeOf(lines, 'make train')).toBeUndefined();
    const started = [
      '  File "<frozen runpy>", line 198, in _run_module_as_main',
      '  File "<frozen runpy>", line 88, in _run_code',
    ];
    const [header = '', ...rest] = uncaught('/work/jobs/train.py');
    expect(causeOf([header, ...started, ...rest], 'python -m jobs.train')?.text).toBe("KeyError: 'region'");
    const [, ...ofPackage] = uncaught('/venv/lib/python3.11/site-packages/papermill/__main__.py');
    const [, ...ofSubcommand] = uncaught('/venv/bin/jupyter-nbconvert');
    const subcommand = "['python', '-m', 'jupyter', 'nbconvert', 'report.ipynb']";
    expect(causeOf([header, ...ofSubcommand], subcommand)?.text).toBe("KeyError: 'region'");
    const words = "['python', '-m', 'papermill', 'report.ipynb']";
    expect(causeOf([header, ...started, ...ofPackage], words)?.text).toBe("KeyError: 'region'");
  });

  it('if torchrun says that a process has failed, the exception of the process that it names is the cause, or else that of the first process', () => {
    const rank = (number: number, words: string) =>
      [
        ...uncaught('/work/train.py'),
        '',
        'During handling of the above exception, another exception occurred:',
        '',
        ...uncaught('/work/train.py').slice(0, -1),
        words,
      ].map((line) => `[rank${number}]: ${line}`);
    const [first, second] = [rank(0, 'ValueError: loss is NaN'), rank(1, 'RuntimeError: connection closed')];
    const torchrun = [
      HEADER,
      '  File "/venv/bin/torchrun", line 8, in <module>',
      '    sys.exit(main())',
      'torch.distributed.elastic.multiprocessing.errors.ChildFailedError: ',
      '====',
      'train.py FAILED',
    ];
    const lines = [
      ...first.flatMap((line, at) => [line, second[at] ?? '']),
      'E1128 10:00:00.000000 12 torch/distributed/elastic/multiprocessing/api.py:869] failed (exitcode: 1)',
      ...torchrun,
    ];
    const raised = causeOf(lines, 'torchrun train.py');
    expect(raised?.text).toBe('ValueError: loss is NaN');
    expect(raised?.frames).toEqual([expect.objectContaining({ file: '/work/train.py', line: 3 })]);
    const rootCause = [
      ...[
        'Failures:',
        '[0]:',
        '  time      : 2026-11-28_10:00:03',
        '  rank      : 0 (local_rank: 0)',
        '----',
      ],
      ...['Root Cause (first observed failure):', '[1]:', '  time      : 2026-11-28_10:00:00'],
      ...['  host      : node-1', '  rank      : 1 (local_rank: 1)', '  exitcode  : 1 (pid: 78971)', '===='],
    ];
    expect(causeOf([...lines, ...rootCause], 'torchrun train.py')?.text).toBe(
      'RuntimeError: connection closed',
    );
    expect(causeOf(torchrun, 'torchrun train.py')?.text).toMatch(
      /ChildFailedError:\n====\ntrain\.py FAILED$/,
    );
  });

  it('the exception that @catch kept also has its command’s exception as its cause', () => {
    const message = "Command '['python', 'train.py']' returned non-zero exit status 1.";
    const stacktrace = [HEADER, ...RAN, `subprocess.CalledProcessError: ${message}`, ''].join('\n');
    const kept = { type: 'subprocess.CalledProcessError', message, stacktrace };
    const log = [...uncaught('/work/train.py'), ''].join('\n');
    expect(readTraceback(withCauseOfCommand(kept, log))?.cause?.raised.text).toBe("KeyError: 'region'");
  });

  it('neither an exception that the step survived nor that of another command is taken for a command’s exception', () => {
    const survived = ['ERROR:root:retrying', HEADER, ...RAN, 'ConnectionError: transient'];
    expect(causeOf(survived, 'python flow.py')).toBeUndefined();
    expect(causeOf(uncaught('/work/load.py'), 'python train.py')).toBeUndefined();
    expect(causeOf(uncaught('/work/train.py'), 'python train.py', 2)).toBeUndefined();
    expect(causeOf(uncaught('/work/a.py'), 'false')).toBeUndefined();
    expect(causeOf(uncaught('/work/status.py'), 'false')).toBeUndefined();
    expect(causeOf(uncaught('<string>'), 'false')).toBeUndefined();
    expect(causeOf(uncaught('<string>'), 'python3.11 -c main()')?.text).toBe("KeyError: 'region'");
    expect(causeOf(['no such table'], 'dbt run')).toBeUndefined();
  });
});

describe('an exception that only says that another process has failed', () => {
  const HEADER = 'Traceback (most recent call last):';
  const exceptionOf = (type: string, message: string) => ({
    type,
    message,
    stacktrace: [
      HEADER,
      '  File "/work/flow.py", line 9, in start',
      '    wait()',
      `${type}: ${message}`,
      '',
    ].join('\n'),
  });
  const log = (...lines: string[]) => lines.map((text) => ({ text, time: 1_000 }));
  const textOf = (exception: ReturnType<typeof exceptionOf>, stderr: string[], stdout: string[] = []) => {
    const report = [
      '<flow F step start> failed:',
      '    Internal error',
      HEADER,
      'OSError: not this',
      'Task failed.',
    ];
    const streams = { stderr: log(...stderr, ...report), stdout: log(...stdout) };
    const { stacktrace } = withProcessOutput(exception, streams, 'flow.py');
    return readTraceback({ ...exception, stacktrace })?.text.replace(
      `${exception.type}: ${exception.message}`,
      '',
    );
  };

  it.each([
    ['subprocess.CalledProcessError', "Command '['git', 'clone', 'x']' returned non-zero exit status 128."],
    ['subprocess.TimeoutExpired', "Command '['psql']' timed out after 60 seconds"],
    ['concurrent.futures.process.BrokenProcessPool', 'A process in the process pool was terminated abruptly'],
  ])('the task’s last lines are a note of %s: %s', (type, message) => {
    const exception = exceptionOf(type, message);
    expect(textOf(exception, ['Cloning into x...', 'fatal: no such repository'])).toBe(
      "\nThe task's last output: Cloning into x...\nfatal: no such repository",
    );
    expect(textOf(exception, [], ['Database Error in model orders'])).toBe(
      "\nThe task's last output: Database Error in model orders",
    );
    const caught = ['no space', '@catch caught an exception from <flow F step start>', '>  Traceback'];
    expect(textOf(exception, [], caught)).toBe("\nThe task's last output: no space");
    expect(textOf(exception, [])).toBe('');
    const captured = exception.stacktrace.replace('wait()', 'subprocess.run(command, capture_output=True)');
    expect(textOf({ ...exception, stacktrace: captured }, [])).toBe(
      '\nThe step captured the output: print stdout and stderr of the exception to see it.',
    );
  });

  it('a note says that a call of several lines captured the output, if its file is here', () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-test-'));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    const file = path.join(directory, 'flow.py');
    const note = '\nThe step captured the output: print stdout and stderr of the exception to see it.';
    for (const [option, right] of [
      ['capture_output=True', note],
      ['timeout=3', ''],
    ] as const) {
      writeFileSync(file, `run(\n    ["git"],\n    ${option},\n)\nother(stdout=PIPE)\n`);
      const exception = exceptionOf(
        'subprocess.CalledProcessError',
        "Command 'git' returned non-zero exit status 128.",
      );
      const stacktrace = exception.stacktrace
        .replace('/work/flow.py", line 9', `${file}", line 1`)
        .replace('wait()', 'run(');
      expect(textOf({ ...exception, stacktrace }, [])).toBe(right);
    }
  });
});
