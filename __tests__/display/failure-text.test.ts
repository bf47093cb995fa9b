import { describe, expect, it } from 'vitest';
import { failureText } from '../../src/display/failure-text.js';
import { RunProgress } from '../../src/display/progress.js';
import { details, failedAttempt, outcome, task } from '../helpers/outcomes.js';

const TRACEBACK = [
  'Traceback (most recent call last):',
  '  File "/work/flow.py", line 9, in work',
  '    import helper',
  '  File "/work/helper.py", line 2',
  '    def broken(:',
  '               ^',
  'SyntaxError: invalid syntax',
];

/** The lines as the task's log has them: Metaflow removes the indentation. */
const logged = (lines: readonly string[]) =>
  lines.map((line) => `2026-01-02 03:04:06.000 [17/work/2 (pid 9)] ${line.trim()}`);

describe('the text of a failure', () => {
  it.each([
    ['as a task stores it', 'invalid syntax (helper.py, line 2)'],
    ['as a spun task’s log has it', 'invalid syntax'],
  ])(
    'a failure’s text repeats no part of a syntax error, %s, and has the lines that the task printed',
    (_, message) => {
      const progress = new RunProgress();
      for (const line of logged(['Task is starting.', 'one row', '<flow F step work> failed:', ...TRACEBACK]))
        progress.line(line);
      for (const line of logged(['Task failed.'])) progress.line(line);
      const exception = { type: 'SyntaxError', message, stacktrace: `${TRACEBACK.join('\n')}\n` };
      const failed = task('work', '2', [0, 1], { attempts: [failedAttempt(0, [0, 1], exception)] });
      const text = failureText(outcome({ status: 'failed', details: details([], [failed]) }), progress);
      expect(text?.split('\n').slice(2)).toEqual([
        'Step work, task 2, failed.',
        'Its last lines:',
        '  one row',
        ...TRACEBACK,
      ]);
    },
  );

  const unexplained = {
    type: 'CannotPickle',
    message: 'Cannot pickle dump artifact named *l*',
    stacktrace: undefined,
  };
  it.each([
    [
      'an exception of Metaflow, which logs its headline on a line of its own',
      ['one row', 'Cannot pickle artifact:', 'Cannot pickle dump artifact named l', 'and one more'],
      { exception: { ...unexplained, message: `Cannot pickle artifact: ${unexplained.message}` } },
      [
        '  one row',
        '  and one more',
        'CannotPickle: Cannot pickle artifact: Cannot pickle dump artifact named *l*',
      ],
    ],
    [
      'an explanation that ends with the task’s last output',
      ['first: row', 'one row', 'and one more'],
      { exception: undefined, explanation: 'Its process ended. Its last output: one row\nand one more' },
      ['  first: row', 'Its process ended. Its last output: one row', 'and one more'],
    ],
    [
      'the states of a progress bar, except the last',
      ['  0%|  | 0/2\r 50%|█ | 1/2\r100%|██| 2/2\r', 'one row'],
      { exception: unexplained },
      ['  100%|██| 2/2', '  one row', 'CannotPickle: Cannot pickle dump artifact named *l*'],
    ],
  ])('a failed task’s last lines do not have %s', (_, lines, last, expected) => {
    const progress = new RunProgress();
    for (const line of logged(['Task is starting.', ...lines, 'Task failed.'])) progress.line(line);
    const attempts = [{ ...failedAttempt(0, [0, 1]), ...last }];
    const failed = task('work', '2', [0, 1], { attempts });
    const text = failureText(outcome({ status: 'failed', details: details([], [failed]) }), progress);
    expect(text?.split('\n').slice(3)).toEqual(['Its last lines:', ...expected]);
  });

  it('a failure’s text does not repeat a traceback that an earlier text shows, of the same run or another', () => {
    const progress = new RunProgress();
    const exception = { type: 'ValueError', message: 'no', stacktrace: `${TRACEBACK.join('\n')}\n` };
    const failed = (taskId: string) =>
      task('work', taskId, [0, 1], { attempts: [failedAttempt(0, [0, 1], exception)] });
    const shown = new Map<string, string>();
    const textOf = (pathspec: string, ...tasks: string[]) =>
      failureText(
        outcome({ status: 'failed', pathspec, details: details([], tasks.map(failed)) }),
        progress,
        shown,
      );
    const other = ['ValueError: no', 'It has the same traceback as F/1/work/2, above.'];
    expect(textOf('F/1', '2', '3')?.split('\n')).toEqual([
      ...['✗ F/1: failed', '', 'Step work, task 2, failed.', ...TRACEBACK],
      ...['', 'Step work, task 3, failed.', ...other],
    ]);
    expect(textOf('F/2', '2')?.split('\n')).toEqual([
      ...['✗ F/2: failed', '', 'Step work, task 2, failed.', ...other],
    ]);
  });
});
