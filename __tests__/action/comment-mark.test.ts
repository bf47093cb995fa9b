import { describe, expect, it } from 'vitest';
import { commentMark, isLater, markOf, markText } from '../../src/action/github/comment-mark.js';
import { stepIdentity } from '../../src/action/step-identity.js';

const ENV = {
  GITHUB_WORKFLOW_REF: 'team/flows/.github/workflows/pr.yml@refs/pull/5/merge',
  GITHUB_JOB: 'train',
  GITHUB_ACTION: '__self',
  GITHUB_RUN_ID: '100',
  GITHUB_RUN_ATTEMPT: '2',
};

const mark = (env: NodeJS.ProcessEnv = {}, matrix?: string, id?: string) =>
  commentMark({ ...ENV, ...env }, stepIdentity({ ...ENV, ...env }, matrix, id), 'c0ffee');

describe('the mark of a comment', () => {
  it('the mark of a comment distinguishes steps, jobs, matrix jobs, ids and workflows', () => {
    const steps = [
      mark(),
      mark({ GITHUB_JOB: 'other' }),
      mark({ GITHUB_ACTION: 'second' }),
      mark({ GITHUB_WORKFLOW_REF: 'team/flows/.github/workflows/nightly.yml@refs/heads/main' }),
      mark({ GITHUB_WORKFLOW_REF: undefined, GITHUB_WORKFLOW: 'nightly' }),
      mark({}, '{"seed": 1}'),
      mark({}, '{"seed": 2}'),
      mark({}, undefined, 'north'),
    ].map(({ step }) => step);
    expect(new Set(steps).size).toBe(steps.length);
  });

  it('the mark of a step’s comment is the same in other workflow runs, attempts and branches', () => {
    const others = mark({
      GITHUB_RUN_ID: '101',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_WORKFLOW_REF:
        'team/flows/.github/workflows/pr.yml@refs/heads/gh-readonly-queue/main/pr-5-c0ffee',
    });
    expect(others.step).toBe(mark().step);
    expect(others.workflow).toBe(mark().workflow);
  });

  it('the mark is read back as it was written, and only from the beginning of a comment', () => {
    const text = markText(mark());
    expect(markOf(`${text}\nbody`)).toEqual(mark());
    expect(markOf(`${text}\r\nbody`)).toEqual(mark());
    for (const other of [
      `x${text}`,
      ` ${text}`,
      `> ${text}`,
      text.slice(0, -1),
      '',
      null,
      undefined,
      7,
      [text],
    ])
      expect(markOf(other)).toBeUndefined();
  });

  it('a result is newer if its workflow run is newer, or its attempt of the same workflow run', () => {
    const [first, again, next] = [mark({ GITHUB_RUN_ATTEMPT: '1' }), mark(), mark({ GITHUB_RUN_ID: '101' })];
    expect(isLater(again, first)).toBe(true);
    expect(isLater(first, again)).toBe(false);
    expect(isLater(first, first)).toBe(false);
    expect(isLater(next, again)).toBe(true);
    expect(isLater(again, next)).toBe(false);
  });
});
