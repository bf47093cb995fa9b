import { describe, expect, it } from 'vitest';
import type { RunOutcome } from '../../src/outcome/outcome.js';
import { problemSummary, shortSummary } from '../../src/report/summary/short-summary.js';
import { details, failedAttempt, outcome, step, task, valueError } from '../helpers/outcomes.js';

const DIRECTORIES = { workspace: '/workspace', cwd: '/workspace' };
const MAX_BYTES = 61_438;

/** The runs of a grid; every eighth run failed. */
function runs(count: number, message = 'the loss is nan'): RunOutcome[] {
  return Array.from({ length: count }, (_, index) => {
    const isGood = index % 8 !== 0;
    const work = task('fit', '2', [1000, 61_000], {
      attempts: isGood ? [] : [failedAttempt(0, [1000, 61_000], valueError(message))],
    });
    return outcome({
      label: `train.py seed=${index}`,
      pathspec: `TrainFlow/${index + 1}`,
      runId: String(index + 1),
      status: isGood ? 'successful' : 'failed',
      details: details([step('start', ['fit']), step('fit', [])], [task('start', '1', [0, 1000]), work], {
        parameters: { seed: index },
        artifacts: isGood ? { accuracy: 0.9 } : {},
      }),
    });
  });
}

describe('a short summary', () => {
  it.each([1, 40, 400])('a short summary of %i runs looks like its snapshot', async (count) => {
    const text = shortSummary(runs(count), DIRECTORIES, MAX_BYTES);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_BYTES);
    await expect(text).toMatchFileSnapshot(`snapshots/short-summary-${count}.md`);
  });

  it('a short summary leaves out the details of several runs, and folds the details of a single run', () => {
    expect(shortSummary(runs(3), DIRECTORIES, MAX_BYTES)).not.toContain('<summary>Steps and facts</summary>');
    const [, good] = runs(2) as [RunOutcome, RunOutcome];
    expect(shortSummary([good], DIRECTORIES, MAX_BYTES)).toMatch(
      /^### ✅ TrainFlow&#47;2|^### ✅ TrainFlow\/2.*\n\n<details><summary>Steps and facts<\/summary>/,
    );
  });

  it.each(['😀', '|', '@', '\u202e', '<'])(
    'a short summary stays below its limit however long texts of %j are, and leaves out whole parts',
    (character) => {
      for (const count of [1, 40])
        for (const maxBytes of [MAX_BYTES, 20_000, 5_000, 200]) {
          const text = shortSummary(runs(count, character.repeat(20_000)), DIRECTORIES, maxBytes);
          expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes);
          expect(text.split('<details>').length).toBe(text.split('</details>').length);
          expect((text.match(/^```/gm) ?? []).length % 2).toBe(0);
          expect(text).toContain(count === 1 ? '❌' : `of ${count} runs were not successful`);
        }
    },
  );

  it('a short summary of a problem that prevented all runs stays below its limit, too', () => {
    expect(problemSummary({ message: 'Input "flow" is required', done: 'run' }, 1000)).toBe(
      '### ❌ Nothing was run\n\nInput "flow" is required\n',
    );
    expect(problemSummary({ message: '@'.repeat(1000), done: 'run' }, 1000)).toBe('### ❌ Nothing was run\n');
  });
});
