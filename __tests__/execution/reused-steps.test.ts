import { describe, expect, it } from 'vitest';
import { finishedSeconds } from '../../src/execution/resume/reused-steps.js';
import { taskDuration } from '../../src/outcome/task-status.js';
import { attempt, failedAttempt, task, valueError } from '../helpers/outcomes.js';

describe('the time that reused tasks save', () => {
  it('the time that reused tasks save is what the summary of their own run shows: from creation to end, with all attempts', () => {
    const retried = task('fit', '2', [0, 9000], {
      attempts: [failedAttempt(0, [2500, 3000], valueError()), attempt(1, [8500, 9000])],
    });
    const short = task('fit', '3', [1000, 3000], { attempts: [attempt(0, [2990, 3000])] });
    const failed = task('fit', '4', [0, 5000], {
      attempts: [failedAttempt(0, [2500, 5000], valueError())],
    });
    const took = [retried, short].map((each) => taskDuration(each) ?? NaN);
    expect(took).toEqual([9000, 2000]);
    expect(finishedSeconds([retried, short, failed], new Map([['start', 4]]))).toEqual(
      new Map([
        ['start', 4],
        ['fit', 11],
      ]),
    );
  });
});
