import { describe, expect, it } from 'vitest';
import { fitted } from '../../src/ci/hosts/live-view/fitted.js';
import { frame, type ShownRun } from '../../src/ci/hosts/live-view/frame.js';
import { RunProgress } from '../../src/display/progress.js';
import { details, failedAttempt, outcome, step, task } from '../helpers/outcomes.js';

/** The progress of a run that printed these lines about its tasks. */
function progress(...lines: readonly (readonly [task: string, text: string])[]): RunProgress {
  const followed = new RunProgress();
  for (const [name, text] of lines) followed.line(`2026-01-02 03:04:06.000 [17/${name} (pid 9)] ${text}`);
  return followed;
}

const running = (label: string, steps = 1): ShownRun => ({
  label,
  pathspec: 'F/1',
  startedAt: 1_000,
  progress: progress(
    ...Array.from({ length: steps }, (_, at) => [`step_${at}/${at}`, 'Task is starting.'] as const),
  ),
});
const ended = (label: string): ShownRun => ({ label, startedAt: 0, outcome: outcome({ label }) });
const LOG = ['one', 'two', 'three', 'four'];
const drawn = (runs: readonly ShownRun[], rows: number, isLast = false) =>
  frame(runs, LOG, { rows, now: 4_200, isLast });

describe('the live view of runs on a terminal', () => {
  it('the live view has a line for each run, its steps, and the end of the log', () => {
    expect(drawn([running('seed=1'), { label: 'seed=2' }], 24)).toEqual([
      '▸ seed=1: running for 3.2 s (F/1)',
      '  ▸ step_0: 1 running',
      '· seed=2: waits',
      '',
      ...LOG,
    ]);
  });

  it('the live view drops the log first, then the steps, and never the line of a run that fits', () => {
    const runs = [running('seed=1', 3), ended('seed=2')];
    const [first, second] = [
      '▸ seed=1: running for 3.2 s (F/1)',
      '✓ seed=2: successful after 2 min 05 s (TrainFlow/7)',
    ];
    const steps = ['  ▸ step_0: 1 running', '  ▸ step_1: 1 running', '  ▸ step_2: 1 running'];
    expect(drawn(runs, 9)).toEqual([first, ...steps, second, '', 'three', 'four']);
    expect(drawn(runs, 7)).toEqual([first, ...steps, second]);
    expect(drawn(runs, 5)).toEqual([first, '  ▸ step_2: 1 running', '  … 2 more steps', second]);
    expect(drawn(runs, 3)).toEqual([first, second]);
  });

  it('the live view counts the runs that do not fit, and drops running ones last', () => {
    const runs = [ended('a'), ended('b'), running('c'), { label: 'd' }, { label: 'e' }];
    expect(drawn(runs, 4)).toEqual([
      '▸ c: running for 3.2 s (F/1)',
      '· d: waits',
      '… and 2 successful, 1 waiting',
    ]);
    for (let rows = 1; rows < 20; rows += 1) expect(drawn(runs, rows).length).toBeLessThan(Math.max(2, rows));
  });

  it('the live view shows a cancellation, and marks the tasks that it ends as interrupted, as the summary does', () => {
    const failing = progress(
      ['a/1', 'Task is starting.'],
      ['b/2', 'Task is starting.'],
      ['b/3', 'Task is starting.'],
      ['a/1', 'Task failed.'],
      ['b/2', 'Task failed.'],
    );
    const run: ShownRun = { label: 'x', startedAt: 0, progress: failing, failedBefore: new Map([['a', 1]]) };
    expect(drawn([run, { label: 'y', failedBefore: new Map() }], 24).slice(0, 4)).toEqual([
      '▸ x: is being cancelled, after 4.2 s',
      '  ✗ a: 1 failed',
      '  ✗ b: 1 interrupted, 1 running',
      '· y: will not be started',
    ]);
    const unread: ShownRun = { ...run, outcome: outcome({ status: 'cancelled', pathspec: undefined }) };
    expect(drawn([unread], 24).slice(0, 3)).toEqual([
      '✗ x: cancelled',
      '  ✗ a: 1 failed',
      '  ✗ b: 2 interrupted',
    ]);
    const attempts = [{ ...failedAttempt(0, [0, 1]), interrupted: true }];
    const known = details([step('a'), step('end')], [task('a', '1', [0, 1], { attempts })]);
    const read: ShownRun = { ...run, outcome: outcome({ status: 'timeout', details: known }) };
    expect(drawn([read], 24).slice(0, 2)).toEqual([
      '✗ x: timeout after 2 min 05 s (TrainFlow/7)',
      '  ✗ a: 1 interrupted',
    ]);
  });

  it('the live view leaves the steps and the log above the lines with the results of runs', () => {
    expect(drawn([running('x')], 24, true)).toEqual(['  ▸ step_0: 1 running', '', ...LOG]);
    expect(drawn([running('x'), { label: 'y' }, running('z')], 24, true).slice(0, 4)).toEqual([
      'x',
      '  ▸ step_0: 1 running',
      'z',
      '  ▸ step_0: 1 running',
    ]);
  });
});

describe('a line on a terminal', () => {
  it.each([
    ['letters', 'abcdefghij', 'abcdefg…'],
    ['letters that just fit', 'abcdefgh', 'abcdefgh'],
    ['ideograms', '訓練訓練訓', '訓練訓…'],
    ['ideograms that just fit', '訓練訓練', '訓練訓練'],
    ['emoji of several code points', '👩‍👩‍👧‍👧👍🏽🇩🇪⚠️✅', '👩‍👩‍👧‍👧👍🏽🇩🇪…'],
    ['letters with combining accents', 'e\u0301'.repeat(9), `${'e\u0301'.repeat(7)}…`],
    ['colours and cursor movements', '\u001b[31mred\u001b[0m\u001b[2J\r\tx', 'red  x'],
  ])('a line on a terminal is cut at the display width of its %s', (_, line, shown) => {
    expect(fitted(line, 8)).toBe(shown);
  });
});
