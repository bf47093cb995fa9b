import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { jobLog } from '../../src/action/runner-commands/job-log.js';
import { RunProgress } from '../../src/display/progress.js';
import { RunLog, type LogOrder } from '../../src/display/run-log.js';
import { SerialQueue } from '../../src/display/serial-queue.js';
import { exceptionOfStep, loggedException } from '../../src/execution/logs/logged-exception.js';
import { lastOutput } from '../../src/execution/logs/last-output.js';
import { exceptionText } from '../../src/outcome/exception-text.js';
import { userTraceback } from '../../src/outcome/place/metaflow-frames.js';
import { readTraceback } from '../../src/outcome/place/traceback.js';
import { commandsIn } from '../helpers/runner-commands.js';
import { hold, type Target } from './target.js';

const LINES = [
  ...['Traceback (most recent call last):', '  + Exception Group Traceback (most recent call last):', '  | '],
  ...[
    '  File "/w/train.py", line 3, in fit',
    '    fit(x)',
    '    ~~~^^^',
    'ValueError: no rows',
    'ValueError: ',
    'ValueError',
  ],
  ...['  +-+---------------- 1 ----------------', '    +------------------------------------'],
  ...['The above exception was the direct cause of the following exception:', '"""', 'mod.RemoteTraceback: '],
  ...[
    'During handling of the above exception, another exception occurred:',
    '',
    '<flow F step s[1] (input: x)> failed:',
  ],
  ...['    Internal error:', 'Task failed.', '    Step failure:', 'Fatal Python error: Segmentation fault'],
  ...[
    'Current thread 0x00007f (most recent call first):',
    '  File "a.py", line 1 in f',
    'Stack (most recent call last):',
  ],
  ...[
    '2026-11-22 10:15:23.754 [1/a/2 (pid 3)] Task is starting.',
    '2026-11-22 10:15:23.754 [1/a/2 (pid 3)] Task failed.',
  ],
  ...[
    '2026-11-22 10:15:23.754 [1/a/2 (pid 3)] Task finished successfully.',
    '2026-11-22 10:15:23.754 Workflow starting (run-id 1):',
  ],
  ...[
    'INFO: a',
    '2026-11-22 10:15 WARNING x:',
    'a.py:3: UserWarning: no',
    '  50%|',
    '[pod-1] x',
    '[KILLED BY ORCHESTRATOR]',
  ],
  ...[
    '::error::x',
    '##[error]x',
    '##vso[task.setvariable]x',
    '##teamcity[x]',
    'section_start:1:x',
    '\u001b[31mred\u001b[0m',
  ],
  ...[
    '::stop-commands::t',
    '\u001b]0;title\u0007',
    '\u001b[2J',
    '\u009b1A',
    '\u001bP',
    'a\rb',
    ':\u001b[K:error::x',
    '\ufeff::error::y',
  ],
];
const MARKS = [
  '::',
  '##',
  '[',
  ']',
  ' ',
  '\r',
  '\t',
  '\u001b',
  '\u001b[',
  '\u001b]',
  '\u0085',
  '\0',
  ':',
  '"',
  '%',
  '^',
  '~',
  'é',
  '🎈',
  'ValueError: ',
];

const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...LINES) },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...MARKS, ...LINES), { maxLength: 8 }).map((parts) => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...MARKS, ...LINES), fc.constantFrom(100, 5_000))
      .map(([part, times]) => repeated(part, times, 120_000)),
  },
);
const lines = fc.oneof(
  { weight: 4, arbitrary: fc.array(line, { maxLength: 20 }).map((all) => all.join('\n')) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.array(line, { minLength: 1, maxLength: 3 }), fc.constantFrom(10, 300, 10_000))
      .map(([all, times]) => repeated(`${all.join('\n')}\n`, times, 300_000)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

/* eslint-disable no-control-regex -- These look for control characters. */
const STYLE = /\u001b\[[\d;:]*m/g;
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/;
/* eslint-enable no-control-regex */

function repeated(text: string, times: number, longest: number): string {
  return text.repeat(Math.min(times, Math.ceil(longest / text.length))).slice(0, longest);
}

interface Case {
  readonly stdout: string;
  readonly stderr: string;
  readonly order: LogOrder;
  readonly cuts: readonly number[];
  readonly type: string;
  readonly message: string;
}

const cases: fc.Arbitrary<Case> = fc.record({
  ...{ stdout: lines, stderr: lines, order: fc.constantFrom('live', 'grouped', 'after') },
  cuts: fc.array(fc.nat(1_000), { maxLength: 5 }),
  type: fc.constantFrom('builtins.ValueError', 'mod.ValueError', 'F', ''),
  message: fc.oneof(fc.constantFrom('', 'no rows', 'ValueError: '.repeat(200), 'x'), lines),
});

export const log: Target = {
  name: 'log',
  inputs: cases.map((one) => Buffer.from(JSON.stringify(one))),
  async check(input) {
    const one = JSON.parse(input.toString('utf8')) as Case;
    readsExceptions(one);
    const { text, groups } = await shown(one);
    const commands = commandsIn(text);
    hold(
      commands.every(({ name }) => ['group', 'endgroup'].includes(name)),
      `a command is active: ${JSON.stringify(commands.slice(0, 5))}`,
    );
    hold(commands.length === 2 * groups, 'there is a group that is not ours');
    hold(!CONTROL.test(text.replace(STYLE, '')), 'a terminal would obey a control');
    hold(
      !/##vso\[|##teamcity\[|section_(?:start|end):/.test(text),
      'another CI system would read it as a command',
    );
  },
  budget: { cpuMs: 800, cpuMsPerKiB: 12, memoryMiB: 256, memoryTimes: 100 },
  casesInTests: 100,
};

/** Reads a failed task from its log and its exception. */
function readsExceptions({ stdout, stderr, type, message }: Case): void {
  const words = lastOutput(stderr, 'train.py');
  hold(words === undefined || words.text.length < 2 * stderr.length + 2_000, 'the last words are too long');
  loggedException(stderr);
  exceptionOfStep(stdout);
  readTraceback({ stacktrace: stdout });
  const exception = { type, message, stacktrace: `${stderr}\n${type.split('.').at(-1) ?? ''}: ${message}\n` };
  const raised = readTraceback(exception);
  hold(
    raised === undefined || raised.frames.every(({ line: at }) => Number.isInteger(at)),
    'a frame has no line',
  );
  exceptionText(exception);
  userTraceback(exception);
}

/** The complete job log, as GitHub's runner reads it. */
async function shown({ stdout, stderr, order, cuts }: Case): Promise<{ text: string; groups: number }> {
  const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-fuzz-'));
  const files = { stdout: path.join(directory, 'stdout'), stderr: path.join(directory, 'stderr') };
  const bytes = { stdout: Buffer.from(stdout), stderr: Buffer.from(stderr) };
  let [text, groups] = ['', 0];
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (piece: unknown) => {
    text += String(piece);
    return true;
  };
  try {
    for (const stream of ['stdout', 'stderr'] as const) writeFileSync(files[stream], bytes[stream]);
    const startGroup = (title: string) => {
      groups += 1;
      jobLog.startGroup(title);
    };
    const screen = { ...jobLog, startGroup };
    const options = {
      order,
      title: 'train.py',
      label: '',
      files,
      progress: new RunProgress(),
      turns: new SerialQueue(),
    };
    const run = new RunLog({ ...options, screen });
    for (const stream of ['stdout', 'stderr'] as const)
      for (const piece of pieces(bytes[stream], cuts)) await run.write(stream, piece);
    await run.end();
  } finally {
    process.stdout.write = write;
    rmSync(directory, { recursive: true, force: true });
  }
  return { text, groups };
}

function pieces(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return places.slice(1).map((end, index) => bytes.subarray(places[index], end));
}
