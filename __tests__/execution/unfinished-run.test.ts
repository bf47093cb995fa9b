import { describe, expect, it } from 'vitest';
import { Run } from '../../src/client/index.js';
import { CancelClock } from '../../src/execution/cancel-clock.js';
import { withDetails } from '../../src/execution/results/examine-run.js';
import { failureOf, hasFinished, isUnfinished } from '../../src/outcome/failure.js';
import { StartInterruptedError } from '../../src/runner/index.js';
import { details, outcome, step, task } from '../helpers/outcomes.js';
import { makeWorkspace } from '../helpers/workspace.js';

const STEPS = [step('start', ['finish']), step('finish')];
const start = task('start', '1', [0, 10]);

describe('a run that timed out', () => {
  it('the message of a run that timed out before it had an id explains this', () => {
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

describe('a run that cannot be read', () => {
  it.each([
    ['and has no conditions', {}, 'successful'],
    ['and has a condition', { gates: [{}] }, 'failed'],
    ['although it needs a base run', { requireBase: true, compareWith: { name: 'production' } }, 'failed'],
    ['and is compared with no run', { requireBase: true }, 'successful'],
  ])('a successful run that cannot be read %s counts as %s', async (_, settings, status) => {
    const cwd = makeWorkspace();
    const plan = { gates: [], outputArtifacts: [], options: {}, command: { name: 'run' }, cwd, env: {} };
    const run = new Run('TrainFlow/7', { cwd, env: {} });
    using clock = new CancelClock(new AbortController().signal);
    const found = await withDetails(
      outcome(),
      { run, stdoutFile: '', stderrFile: '' },
      {
        ...{ plan: { ...plan, ...settings } as never, clock, cardDirectory: undefined, secrets: undefined },
        ...{ graph: Promise.resolve(undefined), onSecrets: () => Promise.resolve() },
      },
    );
    expect([found.status, found.detailsError === undefined]).toEqual([status, false]);
  });
});

describe('a run whose process was successful', () => {
  it('a run whose process was successful has failed if its last step never started, and its message explains this', () => {
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
    ['its last step has a task', details(STEPS, [start, task('finish', '2', [10, 20])]).history],
    ['its last step is unknown', details([], [start]).history],
    [
      'some of its tasks were not read',
      { ...details(STEPS, [start]).history, leftOut: ['records of tasks'] },
    ],
  ])('a run whose process was successful counts as finished if %s', (_, history) => {
    expect(isUnfinished(history)).toBe(false);
  });
});
