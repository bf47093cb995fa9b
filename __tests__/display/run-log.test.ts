import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LogRanges } from '../../src/display/log-ranges.js';
import { MAX_STEPS, RunProgress } from '../../src/display/progress.js';
import { RunLog, type LogOrder } from '../../src/display/run-log.js';
import { MAX_TASKS } from '../../src/runner/index.js';
import { SerialQueue } from '../../src/display/serial-queue.js';

const HEADER = 'Traceback (most recent call last):';
const of = (task: string, text: string) => `2026-11-22 10:15:23.754 [17/${task} (pid 42)] ${text}\n`;

/** Shows a run with this stdout, in pieces of `pieces` bytes; groups are shown as `[title` and `]`. */
async function show(
  order: LogOrder,
  stdout: string,
  { pieces = 7, label = '', stderr = '', isPlain = false } = {},
) {
  const directory = mkdtempSync(path.join(tmpdir(), 'run-log-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const files = { stdout: path.join(directory, 'stdout.log'), stderr: path.join(directory, 'stderr.log') };
  writeFileSync(files.stdout, stdout);
  writeFileSync(files.stderr, stderr);
  let text = '';
  const progress = new RunProgress();
  const log = new RunLog({
    order,
    title: 'Run train.py',
    label,
    isPlain,
    files,
    progress,
    turns: new SerialQueue(),
    screen: {
      write: (piece) => void (text += piece),
      startGroup: (title) => (text += `[${title}\n`),
      endGroup: () => (text += ']\n'),
    },
  });
  const bytes = Buffer.from(stdout);
  await log.write('stderr', Buffer.from(stderr));
  for (let at = 0; at < bytes.length; at += pieces)
    await log.write('stdout', bytes.subarray(at, at + pieces));
  await log.end();
  return { text: stripVTControlCharacters(text), raw: text, progress };
}

const TWO_TASKS =
  '2026-11-22 10:15:23.000 Workflow starting (run-id 17):\n' +
  of('train/2', 'Task is starting.') +
  of('train/3', 'Task is starting.') +
  of('train/2', 'two a') +
  of('train/3', 'three') +
  of('train/2', 'two b') +
  of('train/3', 'Task failed.') +
  of('train/2', 'Task finished successfully.');

describe('a run’s log', () => {
  it('a run’s log is shown live in one group, each line with its task and without Metaflow’s prefix', async () => {
    const { text, raw } = await show('live', TWO_TASKS, { stderr: 'Metaflow 2\n' });
    expect(text.split('\n')).toEqual([
      '[Run train.py',
      'Metaflow 2',
      'Workflow starting (run-id 17):',
      'train/2 │ Task is starting.',
      'train/3 │ Task is starting.',
      'train/2 │ two a',
      'train/3 │ three',
      'train/2 │ two b',
      'train/3 │ Task failed.',
      'train/2 │ Task finished successfully.',
      ']',
      '',
    ]);
    const colours = [...raw.matchAll(/\[(\d+)mtrain\/(\d)/g)].map(
      ([, colour, task]) => `${task ?? ''}:${colour ?? ''}`,
    );
    expect(new Set(colours).size).toBe(2);
  });

  it('a grouped log is shown task by task, each as it ends', async () => {
    const { text } = await show(
      'grouped',
      TWO_TASKS + of('end/4', 'Task is starting.') + of('end/4', 'unfinished'),
    );
    expect(text.split('\n')).toEqual([
      'Workflow starting (run-id 17):',
      'train/2 │ Task is starting.',
      'train/3 │ Task is starting.',
      '[train/3 ✗ failed',
      'train/3 │ Task is starting.',
      'train/3 │ three',
      'train/3 │ Task failed.',
      ']',
      '[train/2 ✓',
      'train/2 │ Task is starting.',
      'train/2 │ two a',
      'train/2 │ two b',
      'train/2 │ Task finished successfully.',
      ']',
      'end/4 │ Task is starting.',
      '[end/4, which has not ended',
      'end/4 │ Task is starting.',
      'end/4 │ unfinished',
      ']',
      '',
    ]);
  });

  it('the log of several runs has a line for each event, and a group for each run that has ended', async () => {
    const { text } = await show('after', TWO_TASKS, { label: 'train.py seed=1' });
    const [start, failed, group, ...rest] = text.split('\n');
    expect([start, failed, group]).toEqual([
      'train.py seed=1 Workflow starting (run-id 17):',
      'train.py seed=1 train/3 │ Task failed.',
      '[Run train.py',
    ]);
    expect(rest).toContain('train/2 │ two b');
    expect(rest.slice(-2)).toEqual([']', '']);
  });

  it('each line names its run if groups are not visible', async () => {
    const { raw } = await show('after', TWO_TASKS, { label: 'seed=1', isPlain: true });
    const lines = raw.split('\n').filter((line) => !/^(\[.*|\]|)$/.test(line));
    expect(lines.slice(0, 2)).toEqual([
      'seed=1 | Workflow starting (run-id 17):',
      'seed=1 train/3 | Task failed.',
    ]);
    expect(lines).toContain('seed=1 train/2 | two b');
    expect(lines.filter((line) => !/^seed=1 (train\/\d )?\| /.test(line))).toEqual([]);
  });

  it('a run’s log is the same wherever its streams are cut into pieces', async () => {
    const stdout = TWO_TASKS + of('train/5', 'é – 🙂') + 'no newline';
    const { text: whole } = await show('live', stdout, { pieces: 100_000 });
    for (const pieces of [1, 2, 3, 50]) expect((await show('live', stdout, { pieces })).text).toBe(whole);
  });

  it('a run’s log shows the last state of a progress bar, ends colours at the end of their line, and splits endless lines', async () => {
    const { text, raw } = await show(
      'live',
      of('train/2', ' 10%\r 50%\r100%') + of('train/2', '\u001b[31mred') + `${'x'.repeat(200_000)}\n`,
      { pieces: 65_000 },
    );
    expect(text).toContain('train/2 │ 100%\n');
    expect(raw).toContain('\u001b[31mred\u001b[0m\n');
    expect(text.split('\n').map((line) => line.length)).toContain(65_536);
    expect(text.replaceAll('\n', '').match(/x+/)?.[0]).toHaveLength(200_000);
  });

  it('a run’s log gives the progress of each step, and the lines that a failed task printed before its traceback, without Metaflow’s own', async () => {
    const { progress } = await show(
      'live',
      of('start/1', 'Cloning previously run task 16/start/1') +
        TWO_TASKS +
        of('train/4', 'Task is starting.') +
        of('train/4', 'epoch 1') +
        of('train/4', '<flow TrainFlow step train> failed:') +
        of('train/4', 'Traceback (most recent call last):') +
        of('train/4', 'Task failed.') +
        of('train/4', 'Task is starting (retry).') +
        of('train/4', 'epoch 2') +
        of('train/4', '[KILLED BY ORCHESTRATOR]') +
        of('train/4', 'Task failed.'),
    );
    expect([...progress.steps.values()]).toEqual([
      { stepName: 'start', running: 0, successful: 0, failed: 0, cloned: 1 },
      { stepName: 'train', running: 0, successful: 1, failed: 2, cloned: 0 },
    ]);
    expect(progress.lastLines({ stepName: 'train', taskId: '4' })).toEqual(['epoch 2']);
    expect(progress.lastLines({ stepName: 'train', taskId: '2' })).toBeUndefined();
  });

  it('a task’s last lines include the exception below a frame without code', async () => {
    const lines = [
      'Task is starting.',
      HEADER,
      'File "<string>", line 1, in <lambda>',
      'NameError: no limit',
    ];
    const { progress } = await show('live', lines.map((line) => of('train/2', line)).join(''));
    expect(progress.lastLines({ stepName: 'train', taskId: '2' })).toEqual(['NameError: no limit']);
  });
});

describe('a log that names more tasks than Metaflow would', () => {
  it('the lines of tasks beyond a limit are shown as lines of the run, and these tasks are not followed', async () => {
    const tasks = Array.from({ length: MAX_TASKS + 20 }, (_, index) => of(`s/${index}`, 'Task is starting.'));
    const { text, progress } = await show('grouped', tasks.join('') + of(`s/${MAX_TASKS + 5}`, 'odd'), {
      pieces: 65_536,
    });
    expect(text.split('\n').filter((line) => line.endsWith(', which has not ended'))).toHaveLength(MAX_TASKS);
    expect(text).toContain(`s/${MAX_TASKS + 5} │ odd`);
    expect(progress.steps.get('s')?.running).toBe(MAX_TASKS);
  });

  it('a run’s log follows a limited number of steps', () => {
    const progress = new RunProgress();
    for (let index = 0; index < MAX_STEPS + 20; index += 1)
      progress.line(of(`step_${index}/1`, 'Task is starting.').trimEnd());
    expect(progress.steps.size).toBe(MAX_STEPS);
  });
});

describe('a log that a flow forged', () => {
  const MAX_BYTES_IN_MEMORY = 64 * 1024 * 1024;

  /** How many more bytes are reachable after some work than before it. */
  function retained(work: () => unknown): number {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    collect();
    const before = process.memoryUsage().heapUsed;
    const held = work();
    collect();
    const after = process.memoryUsage().heapUsed;
    expect(held).toBeDefined();
    return after - before;
  }

  it('a forged log keeps the last lines of only as many tasks as the memory limit allows', () => {
    const progress = new RunProgress();
    const used = retained(() => {
      for (let task = 0; task < 400; task += 1) {
        progress.line(of(`start/${task}`, 'Task is starting.').trimEnd());
        for (let line = 0; line < 20; line += 1)
          progress.line(of(`start/${task}`, `${line} ${'z'.repeat(60_000)}`).trimEnd());
      }
      return progress;
    });
    expect(used).toBeLessThan(MAX_BYTES_IN_MEMORY);
    expect(progress.lastLines({ stepName: 'start', taskId: '399' })).toHaveLength(20);
    expect(progress.lastLines({ stepName: 'start', taskId: '1' })).toEqual([]);
    progress.line(of('start/1', 'last words').trimEnd());
    progress.line(of('start/1', 'Task failed.').trimEnd());
    expect(progress.lastLines({ stepName: 'start', taskId: '1' })).toEqual(['last words']);
  });

  it.each([
    ['with tasks that have long lines', (task: number) => [`a_step_with_a_name/${task}`, 'x'.repeat(60_000)]],
    ['with long names', (task: number) => [`${'n'.repeat(60_000)}/${task}`, '']],
    ['with long ids', (task: number) => [`start/${task}${'1'.repeat(60_000)}`, '']],
  ] as const)('a forged log cannot fill the memory with names that are not Metaflow’s: %s', (_, written) => {
    const used = retained(() => {
      const progress = new RunProgress();
      for (let task = 0; task < 3_000; task += 1) {
        const [name = '', text = ''] = written(task);
        progress.line(of(name, `Task is starting${text}`).trimEnd());
      }
      return progress;
    });
    expect(used).toBeLessThan(MAX_BYTES_IN_MEMORY);
  });
});

describe('a run’s log, when the job is cancelled while it is shown', () => {
  it.each<LogOrder>(['after', 'grouped'])(
    'the log of a cancelled run ends with its last lines, in the order "%s"',
    async (order) => {
      const directory = mkdtempSync(path.join(tmpdir(), 'run-log-'));
      onTestFinished(() => rmSync(directory, { recursive: true }));
      const files = {
        stdout: path.join(directory, 'stdout.log'),
        stderr: path.join(directory, 'stderr.log'),
      };
      const stdout = Buffer.from(of('train/2', 'x'.repeat(1000)).repeat(20_000) + of('train/2', 'the last'));
      writeFileSync(files.stdout, stdout);
      writeFileSync(files.stderr, '');
      const cancel = new AbortController();
      let shown = 0;
      let end = '';
      let text = '';
      const log = new RunLog({
        ...{ order, title: 'Run train.py', label: '', files, cancel: cancel.signal },
        progress: new RunProgress(),
        turns: new SerialQueue(),
        screen: {
          // Synchronous, as writing to a file is, so that nothing else runs meanwhile.
          write: (piece) => {
            shown += piece.length;
            end = piece;
            if (piece.includes('The last 64 KiB of')) text = piece;
            for (const begin = performance.now(); performance.now() - begin < 0.5;);
          },
          startGroup: () => undefined,
          endGroup: () => undefined,
        },
      });
      for (let at = 0; at < stdout.length; at += 1024 ** 2)
        await log.write('stdout', stdout.subarray(at, at + 1024 ** 2));
      shown = 0;
      setTimeout(() => cancel.abort(), 20);
      await log.end();
      expect(cancel.signal.aborted).toBe(true);
      expect(shown).toBeLessThan(stdout.length / 2);
      expect(text).not.toBe('');
      expect(end).toContain('the last');
    },
  );

  it('a run’s log remembers the positions of a limited number of lines', () => {
    const budget = { left: 2 };
    const line = (start: number, end: number) => ({ stream: 'stdout' as const, text: '', start, end });
    const [first, second] = [new LogRanges(budget), new LogRanges(budget)];
    expect([first.add(line(0, 1)), second.add(line(1, 2)), first.add(line(2, 3))]).toEqual([
      true,
      true,
      false,
    ]);
    expect(second.add(line(2, 3))).toBe(true);
    first.forget();
    expect(first.add(line(3, 4))).toBe(true);
  });
});
