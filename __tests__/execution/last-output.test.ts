import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { restoredLines } from '../../src/execution/logs/tracebacks/restored-lines.js';
import { shownOnStdout } from '../../src/execution/logs/shown-on-stdout.js';
import { ShownLines } from '../../src/execution/logs/shown-lines.js';
import { isCut } from '../../src/execution/logs/task-output.js';
import { lastOfBoth } from '../../src/execution/logs/both-streams.js';
import { lastOutput } from '../../src/execution/logs/last-output.js';
import { readTraceback, type Frame } from '../../src/outcome/place/traceback.js';
import { FLOWS, PYTHON } from '../helpers/paths.js';

const TRACEBACK = [
  'Traceback (most recent call last):',
  '  File "/work/flow.py", line 3, in <module>',
  '    import pandas',
];

const HEADER = 'Traceback (most recent call last):';
/** An exception as `logging.exception` prints it. */
const HANDLED = [
  'ERROR:root:retrying',
  HEADER,
  '  File "/work/flow.py", line 14, in start',
  '    fetch()',
  'ConnectionError: transient',
];

/** An exception as loguru prints it, with the values of variables. */
const BY_LOGURU = [
  '2026-11-26 11:00:00.123 | ERROR    | __main__:start:14 - retrying',
  HEADER,
  '',
  '> File "/work/flow.py", line 14, in start',
  '    fetch(url)',
  "    │     └ 'https://example.org'",
  '    └ <function fetch at 0x7f5e>',
  '',
  '  File "/work/flow.py", line 9, in fetch',
  '    check(answer)',
  '    │     └ <Response [503]>',
  '    └ <function check at 0x7f5f>',
  '',
  'ConnectionError: transient',
];

const LONG = 'of/a/team/with/a/path/that/is/longer/than/the/box';
const box = (title: string, lines: readonly string[]) => [
  `╭${title.padStart(42, '─').padEnd(54, '─')}╮`,
  ...lines.map((line) => `│ ${line.padEnd(52)} │`),
  `╰${'─'.repeat(54)}╯`,
];
/** An exception as rich prints it, also for structlog, with the values of variables. */
const BY_RICH = [
  '2026-11-26 11:00:00 [error    ] retrying               epoch=3',
  ...box(' Traceback (most recent call last) ', [
    '/work/checks.py:3 in check',
    '',
    '    2 │   if answer != 200:',
    '❱   3 │   │   raise KeyError(answer)',
    '    4',
  ]),
  'KeyError: 503',
  '',
  'The above exception was the direct cause of the following exception:',
  '',
  ...box(' Traceback (most recent call last) ', [
    '/work/flow.py:14 in start',
    '',
    '   13 │   def start(self):',
    '❱  14 │   │   fetch()',
    '',
    '╭──── locals ────╮',
    '│ self = <Flow>  │',
    '╰────────────────╯',
    '',
    '/work/flows/of/a/team/with/a/path/that/is/longer/tha',
    'n/the/box/fetch.py:9 in',
    'fetch',
    '',
    '❱   9 │   │   raise ConnectionError("transient")',
  ]),
  'ConnectionError: transient',
];
/** An exception as stackprinter prints it, with the values of variables. */
const BY_STACKPRINTER = [
  'File "/work/checks.py", line 3, in check',
  '    2        if answer != 200:',
  '--> 3            raise KeyError(answer)',
  '    ..................................................',
  '     answer = 503',
  '    ..................................................',
  '',
  'KeyError: 503',
  '',
  'The above exception was the direct cause of the following exception:',
  '',
  'File "/work/flow.py", line 14, in start',
  '    13   def start(self):',
  '--> 14       fetch()',
  '    15       self.next(self.end)',
  '',
  `File "/work/flows/${LONG}/fetch.py", line 9, in fetch`,
  '--> 9        raise ConnectionError("transient")',
  '',
  'ConnectionError: transient',
];
/** An exception as IPython prints it in a notebook. */
const BY_IPYTHON = [
  'KeyError                                  Traceback (most recent call last)',
  'File /work/checks.py:3, in check(answer)',
  '      2     if answer != 200:',
  '----> 3         raise KeyError(answer)',
  '',
  'KeyError: 503',
  '',
  'The above exception was the direct cause of the following exception:',
  '',
  'ConnectionError                           Traceback (most recent call last)',
  'File /work/flow.py:14, in Flow.start(self)',
  '     13 def start(self):',
  '---> 14     fetch()',
  '   (...)     16     self.next(self.end)',
  '',
  `File /work/flows/${LONG}/fetch.py:9, in fetch()`,
  '----> 9     raise ConnectionError("transient")',
  '',
  'ConnectionError: transient',
];
/** The same next to the columns of rich's own handler. */
const BESIDE = BY_RICH.slice(1)
  .flatMap((line) => line.split(/(?<=cause of) /))
  .map((line) => `${' '.repeat(29)}${line}`.trimEnd());

/** The same exception as Python prints it, and log records in JSON that contain it. */
const AS_PYTHON = [
  'Traceback (most recent call last):',
  '  File "/work/checks.py", line 3, in check',
  '    raise KeyError(answer)',
  'KeyError: 503',
  '',
  'The above exception was the direct cause of the following exception:',
  '',
  'Traceback (most recent call last):',
  '  File "/work/flow.py", line 14, in start',
  '    fetch()',
  `  File "/work/flows/${LONG}/fetch.py", line 9, in fetch`,
  '    raise ConnectionError("transient")',
  'ConnectionError: transient',
];
const record = (fields: object) => JSON.stringify({ timestamp: '2026-11-26T11:00:00Z', ...fields });
const BY_STRUCTLOG = record({ level: 'error', event: 'load failed', exception: AS_PYTHON.join('\n') });

const rows = (count: number, text: string) => Array.from({ length: count }, (_, row) => `${text} ${row}`);

describe('a process’s last words', () => {
  it.each([
    [
      'an artifact that cannot be pickled',
      ['warming up', '    Cannot pickle artifact:', '    Cannot pickle dump artifact named "model"', ''],
      'Cannot pickle artifact: Cannot pickle dump artifact named "model"',
    ],
    [
      'an artifact that cannot be pickled, after an exception of the step that Metaflow did not print',
      [
        ...['<flow F step fit[1] (input: a', 'b)> failed:'],
        ...['    Cannot pickle artifact:', '    Cannot pickle dump artifact named "model"'],
      ],
      'Cannot pickle artifact: Cannot pickle dump artifact named "model". The step had raised an exception before that, which Metaflow neither printed nor stored.',
    ],
    ['the text of sys.exit', ['config.yml is missing'], 'config.yml is missing'],
    [
      'a text below the top of a box',
      ['', '╷', '│ Error: no configuration', '╵'],
      '│ Error: no configuration\n╵',
    ],
    ['a text between rulers', ['=====', 'no rows', '====='], 'no rows\n====='],
    [
      'a text of several lines',
      ['loading', '', 'config.yml:', '  no region', '  no size'],
      'loading\n\nconfig.yml:\n  no region\n  no size',
    ],
    [
      'a text of several paragraphs, for example from sys.exit',
      [
        'INFO:train:ready',
        'Configuration is invalid:',
        '',
        '- no region',
        '- no size',
        '',
        'See docs/config.md',
      ],
      'Configuration is invalid:\n\n- no region\n- no size\n\nSee docs/config.md',
    ],
    [
      'the end of a log, not an exception that the process survived before',
      [...HANDLED, ...Array.from({ length: 30 }, (_, epoch) => `WARNING:root:epoch ${epoch}`)],
      [25, 26, 27, 28, 29].map((epoch) => `WARNING:root:epoch ${epoch}`).join('\n'),
    ],
    [
      'the text below the records after such an exception',
      [...HANDLED, 'WARNING:root:epoch 1', 'no train.csv'],
      'no train.csv',
    ],
    ['the text below a logged exception', [...HANDLED, 'no train.csv'], 'no train.csv'],
    [
      'the text below an exception in a thread',
      ['Exception in thread Thread-1 (work):', ...HANDLED.slice(1), 'no data.csv', 'stop'],
      'no data.csv\nstop',
    ],
    [
      'the text below an exception in a child process',
      [HEADER, '  File "<string>", line 1, in <module>', '    spawn_main()', 'KeyError: 1', 'no data.csv'],
      'no data.csv',
    ],
    [
      'a group of exceptions',
      [
        'ERROR:root:cannot load',
        '  + Exception Group Traceback (most recent call last):',
        '  |   File "/work/flow.py", line 9, in start',
        '  | ExceptionGroup: loaders (1 sub-exception)',
        '  +-+---------------- 1 ----------------',
        '    | Traceback (most recent call last):',
        '    |   File "/work/flow.py", line 3, in load',
        '    | OSError: no data.csv',
        '    +------------------------------------',
      ],
      'ExceptionGroup: loaders (1 sub-exception)',
    ],
    [
      'the text above exceptions that Python ignored, such as those of atexit and of finalizers',
      [
        'loading',
        'no data.csv',
        'Exception ignored in atexit callback: <function close at 0x7f5e>',
        ...AS_PYTHON,
        'Exception ignored in: <function Pool.__del__ at 0x7f5e>',
        HEADER,
        '  File "/work/flow.py", line 9, in __del__',
        'ValueError: not open',
        'Exception ignored on flushing sys.stdout:',
        'BrokenPipeError: [Errno 32] Broken pipe',
      ],
      'loading\nno data.csv',
    ],
    [
      'an exception that Python ignored, if there is nothing else',
      ['Exception ignored in: <function Pool.__del__ at 0x7f5e>', 'ValueError: not open'],
      'Exception ignored in: <function Pool.__del__ at 0x7f5e>\nValueError: not open',
    ],
    [
      'an exception that Python ignored, with its heading and without its frames, if there is nothing else',
      [
        'Exception ignored in atexit callback: <function close at 0x7f5e>',
        HEADER,
        '  File "<string>", line 1, in <lambda>',
        "NameError: name 'resource' is not defined",
      ],
      "Exception ignored in atexit callback: <function close at 0x7f5e>\nNameError: name 'resource' is not defined",
    ],
    [
      'the text below a stack',
      ['WARNING:root:here', 'Stack (most recent call last):', ...HANDLED.slice(2, 4), 'no data.csv'],
      'no data.csv',
    ],
    [
      'the text below a warning',
      ['/work/flow.py:3: DeprecationWarning: old', '  call(old)', 'no data.csv'],
      'no data.csv',
    ],
    [
      'not one of Metaflow’s own lines',
      [
        "[Warning] Ignoring Step decorator 'catch' as it is not supported in spin steps.",
        'Task is starting (retry).',
        'no token for b',
        'debug[options metaflow/debug.py:46]: File prefix is: /usr/lib/',
        '[sidecar:loggingsidecar] Starting sidecar',
        '[@card WARNING] no such card',
        "[Warning] Ignoring Step decorator 'catch' as it is not supported in spin steps.",
        '[KILLED BY ORCHESTRATOR]',
        'Foreach yields 3 child steps.',
        'Task finished successfully.',
      ],
      'no token for b',
    ],
    ['an exception that loguru logged last', BY_LOGURU, 'ConnectionError: transient'],
    ['the text below an exception that loguru logged', [...BY_LOGURU, 'no train.csv'], 'no train.csv'],
    ['an exception that rich logged last', BY_RICH, 'ConnectionError: transient'],
    ['an exception that stackprinter printed last', BY_STACKPRINTER, 'ConnectionError: transient'],
    ['an exception that a record of JSON contains', ['loading', BY_STRUCTLOG], 'ConnectionError: transient'],
    ['the text below such a record', [BY_STRUCTLOG, 'no train.csv'], 'no train.csv'],
    [
      'a record of JSON without a traceback',
      [record({ level: 'error', event: 'no rows' })],
      record({ level: 'error', event: 'no rows' }),
    ],
    [
      'the text below an exception that stackprinter printed',
      [...BY_STACKPRINTER, 'no train.csv'],
      'no train.csv',
    ],
    [
      'an exception that rich’s handler logged last',
      ['[11/26/26 11:00:00] ERROR    retrying          flow.py:14', ...BESIDE],
      'ConnectionError: transient',
    ],
    ['the text below an exception that rich logged', [...BY_RICH, 'no train.csv'], 'no train.csv'],
    [
      'a text that only begins like Metaflow’s line',
      ['Task failed. See the wiki'],
      'Task failed. See the wiki',
    ],
    ['an exception that was logged last', HANDLED, 'ConnectionError: transient'],
    [
      'an exception in the colours of a terminal',
      [
        ...TRACEBACK.map((line) => line.replace('flow.py', '\u001b[35mflow.py\u001b[0m')),
        '\u001b[1;35mStop\u001b[0m: \u001b[35mown\u001b[0m',
      ],
      'Stop: own',
    ],
    [
      'the exception that ended the process, if its message has several lines',
      [...TRACEBACK, 'ValueError: first', 'second'],
      'ValueError: first',
    ],
    [
      'a traceback',
      [...TRACEBACK, "ModuleNotFoundError: No module named 'pandas'"],
      "ModuleNotFoundError: No module named 'pandas'",
    ],
    [
      'Metaflow’s traceback, whose message quotes another',
      ['    Internal error', ...TRACEBACK, 'RuntimeError: check failed:', ...TRACEBACK, 'KeyError: 1'],
      'RuntimeError: check failed:',
    ],
    [
      'the failed tests of unittest',
      [
        'F.E',
        ...[
          '='.repeat(70),
          'ERROR: test_auc (__main__.TestModel.test_auc)',
          'The area is enough.',
          '-'.repeat(70),
        ],
        ...[
          ...TRACEBACK,
          "KeyError: 'auc'",
          '',
          '='.repeat(70),
          'FAIL: test_score (__main__.TestModel.test_score)',
        ],
        ...['-'.repeat(70), ...TRACEBACK, 'AssertionError: 0.3 not greater than 0.9', '', '-'.repeat(70)],
        ...['Ran 3 tests in 0.001s', '', 'FAILED (failures=1, errors=1)'],
      ],
      "FAILED (failures=1, errors=1)\nERROR: test_auc (__main__.TestModel.test_auc): KeyError: 'auc'\nFAIL: test_score (__main__.TestModel.test_score): AssertionError: 0.3 not greater than 0.9",
    ],
    [
      'the last output of a lost pod',
      ['[t-1a2b] config.yml is missing', '    Kubernetes error:', '    Task crashed.'],
      'Kubernetes error: Task crashed. Its last output: config.yml is missing',
    ],
    [
      'all of a text that begins like a record',
      ['INFO:root:ready', 'ERROR: configuration is invalid:', '- no region', '- no size'],
      'ERROR: configuration is invalid:\n- no region\n- no size',
    ],
    [
      'all of a text that begins with several records',
      ['ERROR: no region', 'ERROR: no size', 'See docs/config.md'],
      'ERROR: no region\nERROR: no size\nSee docs/config.md',
    ],
    [
      'all of a text that begins with a date',
      ['2026-11-25 10:00: no partition for this day:', '  table orders'],
      '2026-11-25 10:00: no partition for this day:\n  table orders',
    ],
    [
      'all of a text that looks like a progress bar',
      ['Coverage is 40%| of the rows, needed 90:', 'see orders.csv'],
      'Coverage is 40%| of the rows, needed 90:\nsee orders.csv',
    ],
    [
      'a record of several lines',
      ['INFO:root:ready', 'ERROR:root:schema differs:', '  - age', '  - name'],
      'ERROR:root:schema differs:\n  - age\n  - name',
    ],
    [
      'an error’s record with all lines of its message',
      ['INFO:root:ready', '2026-11-26 11:00:00,123 ERROR auc is low', 'see dashboard'],
      '2026-11-26 11:00:00,123 ERROR auc is low\nsee dashboard',
    ],
    [
      'an error’s record in the format of another library',
      ['2026-11-26 11:00:00.123 | CRITICAL | __main__:end:12 - no quota', 'for project x', 'ask ops'],
      '2026-11-26 11:00:00.123 | CRITICAL | __main__:end:12 - no quota\nfor project x\nask ops',
    ],
    [
      'the headline and the end of a text of many lines, with the number of lines left out',
      ['reading', 'Validation failed for 30 rows:', ...rows(30, '  - row')],
      ['Validation failed for 30 rows:', '… (25 lines are left out)', ...rows(30, '  - row').slice(-5)].join(
        '\n',
      ),
    ],
    [
      'the headline and the end of a text whose lines are not a list',
      ['Validation failed for 30 rows', ...rows(30, 'row')],
      ['Validation failed for 30 rows', '… (25 lines are left out)', ...rows(30, 'row').slice(-5)].join('\n'),
    ],
    [
      'the headline and the end of a text of long lines',
      ['Bad rows:', ...rows(3, 'x'.repeat(400))],
      ['Bad rows:', '… (1 line is left out)', ...rows(3, 'x'.repeat(400)).slice(-2)].join('\n'),
    ],
    ['the end of many lines of the same kind', rows(30, 'epoch'), rows(30, 'epoch').slice(-5).join('\n')],
    ['a text that begins with brackets', ['[config] region is missing'], '[config] region is missing'],
    ['a pod’s output without the pod’s name', ['[pod t-1a2b-x9] region is missing'], 'region is missing'],
    ...[
      '[rank0]: ',
      '[default0]:',
      '[default0]:[rank0]: ',
      '[1,0]<stderr>:',
      '(train pid=12, ip=10.0.0.1) ',
    ].map((name): [string, string[], string] => [
      `a process’s exception without the name that its launcher puts before each line: ${name}`,
      [HEADER, '  File "/work/train.py", line 1, in <module>', '    go()', 'KeyError: 1'].map(
        (line) => `${name}${line}`,
      ),
      'KeyError: 1',
    ]),
    [
      'the output of each of several processes, the one that printed last at the end',
      ['[rank0]: loss', '[rank1]: NaN', '[rank0]: is', '[rank1]: not', '[rank0]: NaN'],
      'NaN\nnot\nloss\nis\nNaN',
    ],
    [
      'the text after a progress bar without a newline',
      ['\rEpoch 1:  50%|█   | 1/2 [00:01<00:01, 1.0it/s]\rEpoch 1: 100%|██| 2/2 [00:01<00:00]loss is NaN'],
      'loss is NaN',
    ],
    [
      'the text below a progress bar',
      ['\rEpoch 1: 100%|██| 2/2 [00:01<00:00, 99.0it/s]', 'loss is NaN'],
      'loss is NaN',
    ],
    [
      'the text below an exception in another script',
      [HEADER, '  File "/work/extract.py", line 1, in <module>', '    go()', 'KeyError: 1', 'no data.csv'],
      'no data.csv',
    ],
    [
      'code that looks like one of Metaflow’s errors',
      ['    for row in rows:', 'no rows'],
      '    for row in rows:\nno rows'.trim(),
    ],
  ])('a process’s last words are %s', (_, lines, text) => {
    expect(lastOutput(`${lines.join('\n')}\nTask failed.`, 'flow.py')?.text).toBe(text);
  });

  it('a process that printed nothing has no last words', () => {
    expect(lastOutput('Task failed.', 'flow.py')).toBeUndefined();
    expect(lastOutput('Task finished successfully.', 'flow.py')).toBeUndefined();
    expect(lastOutput('', 'flow.py')).toBeUndefined();
  });

  it('a process’s last words include a traceback with its cause', () => {
    const chained = [
      ...TRACEBACK,
      'KeyError: 1',
      '',
      'During handling of the above exception, another exception occurred:',
      '',
      ...TRACEBACK,
      'TypeError: no text',
    ];
    const words = lastOutput(['ready', ...chained].join('\n'), 'flow.py');
    expect(words).toMatchObject({ text: 'TypeError: no text', traceback: chained.join('\n') });
  });

  it('a process’s last words are faulthandler’s fatal error, with the frames of its thread', () => {
    const printed = [
      'Fatal Python error: Segmentation fault',
      '',
      'Thread 0x00007f01 (most recent call first):',
      '  File "/usr/lib/python3.11/threading.py", line 324 in wait',
      '',
      'Current thread 0x00007f02 [python] (most recent call first):',
      '  File "/usr/lib/python3.11/ctypes/__init__.py", line 519 in string_at',
      '  File "/work/flow.py", line 11 in start',
      '  ...',
      '',
      'Extension modules: numpy.core._multiarray_umath (total: 1)',
      'Task failed with a segmentation fault.',
    ];
    expect(lastOutput(printed.join('\n'), 'flow.py')).toEqual({
      isCrash: true,
      text: 'Fatal Python error: Segmentation fault',
      isFromMetaflow: false,
      isLast: true,
      lines: 11,
      traceback: [
        HEADER,
        '  File "/work/flow.py", line 11, in start',
        '  File "/usr/lib/python3.11/ctypes/__init__.py", line 519, in string_at',
        'Fatal Python error: Segmentation fault',
      ].join('\n'),
    });
    expect(lastOutput([...printed, 'went on'].join('\n'), 'flow.py')?.text).toMatch(/went on$/);
  });

  it('a process’s last words are faulthandler’s timeout', () => {
    const printed = [
      'Timeout (0:00:01)!',
      'Thread 0x01 (most recent call first):',
      '  File "/work/flow.py", line 9 in start',
    ];
    expect(lastOutput(printed.join('\n'), 'flow.py')).toMatchObject({
      text: 'Timeout (0:00:01)!',
      traceback: expect.stringContaining('"/work/flow.py", line 9, in start') as string,
    });
  });
});

describe('a process’s last words on both streams, with the times that Metaflow saved', () => {
  type Printed = readonly [time: number, text: string];
  const lines = (printed: readonly Printed[]) => printed.map(([time, text]) => ({ time: 1e12 + time, text }));
  const BAR = 'rows:  50%|#####     | 5/10 [00:01<00:01,  5.0it/s]';

  it('an exception that was logged on stdout, with nothing on stderr, is reported like one on stderr', () => {
    const stdout = HANDLED.map((text, at) => ({ text, time: at }));
    const words = lastOfBoth({ stdout, stderr: [] }, 'flow.py');
    expect(words?.text).toBe('ConnectionError: transient');
    expect(readTraceback({ stacktrace: words?.traceback ?? '' })?.frames[0]).toMatchObject({ line: 14 });
  });

  it.each<[string, string, readonly Printed[], readonly Printed[]]>([
    ['the later of the two', 'no region', [[0, 'loading rows']], [[900, 'no region']]],
    ['both, if stdout continues', 'loading rows\nno region', [[900, 'no region']], [[0, 'loading rows']]],
    ['an error, if the order is random', 'rows\nError: no region', [[0, 'Error: no region']], [[1, 'rows']]],
    ['only the error on stderr, if the order is random', 'invalid', [[1, 'rows']], [[0, 'invalid']]],
    [
      'the last line on stderr, unless something indicates otherwise',
      'no region',
      [[0, 'rows']],
      [[1, 'no region']],
    ],
    [
      'the text, not a progress bar',
      'no region',
      [[0, 'no region']],
      [
        [900, BAR],
        [5_000, BAR],
      ],
    ],
    ['the text, not a progress bar on stdout', 'no region', [[900, BAR]], [[0, 'no region']]],
    ['a progress bar, if there is nothing else', BAR, [], [[0, BAR]]],
    [
      'the text, not a progress bar from rich',
      'no region',
      [[0, 'no region']],
      [[9, 'rows ━━━━━━━━╸━━━  62% 0:00:02']],
    ],
    [
      'the lines that both printed in turns, sorted by time',
      'err 0\nout 0\nerr 1\nFATAL: drift is 0.9\nclosing db',
      [
        [10, 'out 0'],
        [160, 'FATAL: drift is 0.9'],
      ],
      [
        [0, 'err 0'],
        [50, 'err 1'],
        [270, 'closing db'],
        [350, 'Task failed.'],
      ],
    ],
    [
      'the error on stdout, even long before an unrelated line on stderr',
      'loaded\nFATAL: drift is 0.9\nclosing db',
      [
        [0, 'loaded'],
        [100, 'FATAL: drift is 0.9'],
      ],
      [[5_000, 'closing db']],
    ],
    [
      'a line that is on both streams, with the lines between',
      'step done\nFATAL: no rows\nstep done',
      [
        [200, 'FATAL: no rows'],
        [201, 'step done'],
      ],
      [[0, 'step done']],
    ],
    [
      'the late line on stderr, not one from before many lines on stdout',
      'Error: no disk',
      rows(30, 'epoch').map((text, epoch): Printed => [epoch * 1_000, text]),
      [
        [0, 'loading'],
        [31_000, 'Error: no disk'],
      ],
    ],
    [
      'an exception that the process survived and the lines after it, even if Metaflow read its lines later',
      'ZeroDivisionError: division by zero\nusing the fallback\nquality is too low',
      [
        [-1, 'using the fallback'],
        [300, 'quality is too low'],
      ],
      [
        [0, 'ERROR:root:fetch failed'],
        [390, HEADER],
        [390, '  File "/work/flow.py", line 9, in end'],
        [390, '    1 / 0'],
        [390, 'ZeroDivisionError: division by zero'],
        [391, 'Task failed.'],
      ],
    ],
    [
      'an exception without later lines',
      'Stop: own',
      [[1, 'Error: bye']],
      [...TRACEBACK, 'Stop: own'].map((text): Printed => [0, text]),
    ],
  ])('the last words of both streams, with Metaflow’s times, are %s', (_, words, stdout, stderr) => {
    expect(lastOfBoth({ stdout: lines(stdout), stderr: lines(stderr) }, 'flow.py')?.text).toBe(words);
  });

  it('the last words give the place of an exception only if nothing clearly followed it', () => {
    const raised = [HEADER, '  File "/work/flow.py", line 9, in end', '    1 / 0', 'ZeroDivisionError: no'];
    const tracebackWith = (stdout: readonly Printed[]) => {
      const stderr = lines(raised.map((text): Printed => [0, text]));
      return lastOfBoth({ stdout: lines(stdout), stderr }, 'flow.py')?.traceback;
    };
    expect(tracebackWith([[1, 'loading rows']])).toBe(raised.join('\n'));
    expect(tracebackWith([[300, 'quality is too low']])).toBeUndefined();
  });

  it('the last words have stdout’s lines after stderr’s if no times were saved', () => {
    const untimed = (...texts: string[]) => texts.map((text) => ({ time: undefined, text }));
    const told = lastOfBoth({ stdout: untimed('one', 'two'), stderr: untimed('three') }, 'flow.py');
    expect(told?.text).toBe('three\none\ntwo');
    expect(lastOfBoth({ stdout: [], stderr: [] }, 'flow.py')).toBeUndefined();
  });
});

/** A log in which a flow's process showed a task's lines. */
function shownFile(lines: readonly (readonly [clock: string, text: string])[]): ShownLines {
  const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-test-'));
  onTestFinished(() => {
    rmSync(directory, { recursive: true });
  });
  const file = path.join(directory, 'stdout.log');
  const shown = lines.map(([clock, text]) => `2026-11-22 ${clock} [7/start/1 (pid 5)] ${text}\n`);
  writeFileSync(file, shown.join(''));
  return new ShownLines(file);
}

describe('a task’s output as its flow’s process showed it', () => {
  it('a task’s shown output is separated by attempt, with the spaces that Metaflow removes from tracebacks', () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-test-'));
    onTestFinished(() => {
      rmSync(directory, { recursive: true });
    });
    const traceback = [
      HEADER,
      '  File "/work/flow.py", line 9, in <module>',
      '    Flow()',
      '  File "<string>", line 1, in run',
      '  File "/work/flow.py", line 5, in start',
      '    raise Stop("own")',
      '    ~~~~^^^',
      'Stop: own',
      'second line',
    ];
    const lines = [
      ...['Task is starting.', 'first', 'Task failed.', 'Task is starting (retry).'],
      ...[...traceback.map((line) => line.trim()), 'Task failed.'],
    ];
    const file = path.join(directory, 'stdout.log');
    const mark = (task: string) => `2026-11-22 10:15:23.754 [7/start/${task} (pid 5)] `;
    writeFileSync(file, lines.map((line) => `${mark('2')}other\n${mark('1')}${line}\n`).join(''));
    const shown = new ShownLines(file);
    expect(shown.of('start', '1')).toEqual(traceback);
    expect(shown.of('start', '1', 1)).toEqual(['first']);
    expect(shown.of('start', '3')).toEqual([]);
  });

  it.each([
    ['with rich', BY_RICH],
    ['with rich’s handler', BESIDE],
    ['by stackprinter', BY_STACKPRINTER],
    ['by IPython', BY_IPYTHON],
    ['in a record of JSON', [BY_STRUCTLOG]],
    ['in a record of JSON with a list of lines', [record({ exc_info: AS_PYTHON })]],
    [
      'in a record of JSON by loguru',
      [
        record({
          text: ['08:01 | ERROR | failed', ...AS_PYTHON, ''].join('\n'),
          record: { level: { no: 40 } },
        }),
      ],
    ],
  ])('an exception that was printed %s keeps its frames, its cause and its lines', (_, lines) => {
    const words = lastOutput(['before', ...lines].join('\n'), 'flow.py');
    const raised = readTraceback({ stacktrace: words?.traceback ?? '' });
    const places = (frames: readonly Frame[] = []) =>
      frames.map(({ file, line, code }) => [file, line, code]);
    expect(places(raised?.frames)).toEqual([
      ['/work/flow.py', 14, 'fetch()'],
      [
        '/work/flows/of/a/team/with/a/path/that/is/longer/than/the/box/fetch.py',
        9,
        'raise ConnectionError("transient")',
      ],
    ]);
    expect(places(raised?.cause?.raised.frames)).toEqual([['/work/checks.py', 3, 'raise KeyError(answer)']]);
    expect(words?.lines).toBe(lines.length);
  });

  it('an exception that structlog’s dict_tracebacks described in a record of JSON keeps its frames, its cause, its notes and its group', () => {
    const described = (type: string, value: string, line: number, more: object = {}) => ({
      ...{ exc_type: type, exc_value: value, exc_notes: [], syntax_error: null, is_cause: false },
      frames: [{ filename: '/work/flow.py', lineno: line, name: 'start' }],
      ...{ is_group: false, exceptions: [] },
      ...more,
    });
    const wordsOf = (exception: object[]) =>
      lastOutput(
        ['before', record({ level: 'error', event: 'load failed', exception })].join('\n'),
        'flow.py',
      );
    const chain = wordsOf([
      described('ConnectionError', 'transient', 9, { exc_notes: ['in region eu'] }),
      described('KeyError', '503', 3, { is_cause: true }),
    ]);
    expect(chain).toMatchObject({ text: 'ConnectionError: transient', lines: 1 });
    const raised = readTraceback({ stacktrace: chain?.traceback ?? '' });
    expect(raised).toMatchObject({
      text: 'ConnectionError: transient\nin region eu',
      frames: [{ file: '/work/flow.py', line: 9, functionName: 'start' }],
      cause: { isDirect: true, raised: { text: 'KeyError: 503', frames: [{ line: 3 }] } },
    });
    const inner = described('ExceptionGroup', 'inner (1 sub-exception)', 7, {
      exceptions: [[described('OSError', 'two', 2)]],
    });
    const exceptions = [[described('OSError', 'one', 1)], [inner]];
    const group = wordsOf([described('ExceptionGroup', 'both (2 sub-exceptions)', 5, { exceptions })]);
    expect(readTraceback({ stacktrace: group?.traceback ?? '' })).toMatchObject({
      text: 'ExceptionGroup: both (2 sub-exceptions)',
      frames: [{ line: 5 }],
      parts: [
        { text: 'OSError: one', frames: [{ line: 1 }] },
        {
          text: 'ExceptionGroup: inner (1 sub-exception)',
          parts: [{ text: 'OSError: two', frames: [{ line: 2 }] }],
        },
      ],
    });
  });

  it('a task’s shown output has the spaces of every traceback: in groups, chains and statements of several lines', () => {
    const names = [
      'several_lines',
      'group',
      'group_of_groups',
      'group_of_many',
      'cause_is_group',
      'recursion',
    ];
    const program = path.join(FLOWS, '..', 'tracebacks.py');
    const printed = execFileSync(PYTHON, [program, ...names], { encoding: 'utf8' });
    const raised = Object.values(JSON.parse(printed) as Record<string, { stacktrace: string }>);
    // As Python 3.13 shows a statement of several lines, and a group that ends together with the group around it.
    const statement = [
      HEADER,
      '  File "/work/flow.py", line 5, in start',
      '    list(pool.map(',
      '    ~~~~~~~~~^^^^',
      '        score,',
      '        ^^^^^^',
      '    ...<2 lines>...',
      '',
      '    )',
      '    ^',
      'ValueError: first',
      'second',
    ].map((line) => (line.startsWith('        ') ? line.slice(4) : line));
    const groups = [
      '  + Exception Group Traceback (most recent call last):',
      '  |   File "/work/flow.py", line 5, in start',
      '  | ExceptionGroup: outer (2 sub-exceptions)',
      '  +-+---------------- 1 ----------------',
      '    | ExceptionGroup: inner (1 sub-exception)',
      '    +-+---------------- 1 ----------------',
      '      | ValueError: a',
      '      +------------------------------------',
      '    +---------------- 2 ----------------',
      '    | ExceptionGroup: last (1 sub-exception)',
      '    +-+---------------- 1 ----------------',
      "      | KeyError: 'b'",
      '      +------------------------------------',
    ];
    for (const stacktrace of [
      ...raised.map((one) => one.stacktrace),
      statement.join('\n'),
      groups.join('\n'),
      BY_LOGURU.join('\n'),
    ]) {
      const lines = stacktrace.trimEnd().split('\n');
      expect(restoredLines(lines.map((line) => line.trim()))).toEqual(lines);
    }
  });

  it('a task’s shown output provides stdout’s lines if only stderr was saved, even if both have the same line', () => {
    const shown = shownFile([
      ['10:15:23.100', 'step done'],
      ['10:15:23.400', 'FATAL: no rows'],
      ['10:15:23.401', 'step done'],
      ['10:15:23.500', 'Task failed.'],
    ]);
    // At UTC+5:45.
    const at = (clock: string) => Date.parse(`2026-11-22T04:30:${clock}Z`);
    const stderr = [
      { time: at('23.100'), text: '  step done' },
      { time: at('23.500'), text: 'Task failed.' },
    ];
    const stdout = shownOnStdout(shown.timed('start', '1'), stderr);
    expect(stdout).toEqual([
      { time: at('23.400'), text: 'FATAL: no rows' },
      { time: at('23.401'), text: 'step done' },
    ]);
    expect(lastOfBoth({ stdout, stderr }, 'flow.py')?.text).toBe('step done\nFATAL: no rows\nstep done');
    expect(shownOnStdout(shown.timed('start', '1'), [{ time: at('50.000'), text: 'other' }])).toEqual([]);
  });

  it('a task’s shown output is needed if Metaflow truncated the saved log', () => {
    const mark = '[TRUNCATED - MAXIMUM LOG FILE SIZE REACHED]\n';
    expect([isCut(`line\n${mark}Task failed.`), isCut('line\nTask failed.')]).toEqual([true, false]);
  });

  it.each([
    ['stackprinter’s frames', 'File "a", line 1, in x\n'],
    ['IPython’s headers', 'KeyError Traceback (most recent call last)\n'],
    ['IPython’s frames', 'File a:1\n'],
  ])('reading text that looks like %s takes time proportional to its length', (_, line) => {
    const log = `${line.repeat(240_000 / line.length)}\nno region`;
    const startedAt = performance.now();
    lastOutput(log, 'flow.py');
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});
