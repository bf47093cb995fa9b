import { describe, expect, it } from 'vitest';
import { failureOf, hasFinished, isUnfinished } from '../../src/outcome/failure.js';
import { StartInterruptedError } from '../../src/runner/index.js';
import { details, outcome, step, task } from '../helpers/outcomes.js';

const STEPS = [step('start', ['finish']), step('finish')];
const start = task('start', '1', [0, 10]);

describe('a run that timed out', () => {
  it('a run that timed out before it had an id says so', () => {
    const error = new StartInterruptedError(
      'The flow had no run id after 5 s.',
      'timeout',
      {},
      { startTimeoutMs: 5000 },
    );
    expect(failureOf(outcome({ status: 'timeout', error }))?.message).toBe(
      'The flow had no run id after 5 s.',
    );
    expect(failureOf(outcome({ status: 'timeout' }))?.message).toBe('It timed out.');
  });
});

describe('a run whose process ended well', () => {
  it('a run whose process ended well is not finished if its last step never began, and says so', () => {
    const cloned = details(STEPS, [start]);
    expect(isUnfinished(cloned.history)).toBe(true);
    const failed = outcome({ status: 'failed', exitCode: 0, details: cloned });
    expect(hasFinished(failed)).toBe(false);
    expect(failureOf(failed)).toEqual({
      reason: 'flow-error',
      message: "The flow's process ended with exit code 0, but its last step, finish, was not executed.",
    });
  });

  it.each([
    ['the last step has a task', details(STEPS, [start, task('finish', '2', [10, 20])]).history],
    ['nobody knows which step is the last', details([], [start]).history],
    ['not all tasks were read', { ...details(STEPS, [start]).history, leftOut: ['records of tasks'] }],
  ])('a run whose process ended well counts as it ended if %s', (_, history) => {
    expect(isUnfinished(history)).toBe(false);
  });
});
