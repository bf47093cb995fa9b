import { describe, expect, it, onTestFinished } from 'vitest';
import { addCheckRun, type CheckRun } from '../../src/action/github/check-run.js';
import { GitHubRepository } from '../../src/action/github/github-repository.js';
import { ACTIONS, GitHubApi } from '../helpers/github-api.js';
import { HEAD_SHA, startReviewed, type ReviewedStep } from '../helpers/reviewed-step.js';

const run = async (api: GitHubApi, { inputs, ...options }: ReviewedStep) =>
  await startReviewed(api, {
    ...options,
    inputs: { comment: 'never', 'check-run': 'true', ...inputs },
  }).result();

async function withCheckRun(
  count: number,
  fault: (api: GitHubApi) => void = () => undefined,
  lineOf = (index: number) => index + 1,
): Promise<GitHubApi> {
  const api = await GitHubApi.start();
  onTestFinished(async () => await api[Symbol.asyncDispose]());
  fault(api);
  const { signal } = new AbortController();
  const access = { token: 'the token', repositoryOwner: 'team', repositoryName: 'flows' };
  const annotations: CheckRun['annotations'] = Array.from({ length: count }, (_, index) => ({
    level: 'error',
    title: `Title ${index}`,
    message: `${index}`,
    file: 'train.py',
    line: lineOf(index),
  }));
  await addCheckRun(
    new GitHubRepository(api.environment(), access, signal),
    { name: 'train', commit: HEAD_SHA, status: 'failed', summary: 'text', url: undefined, annotations },
    signal,
  );
  return api;
}

const linesOf = (api: GitHubApi) =>
  api.checkRuns.at(-1)?.annotations.map((annotation) => annotation['start_line']);
const lines = (count: number) => Array.from({ length: count }, (_, line) => line + 1);

describe('a check run', () => {
  it('the commit of a pull request gets a check run with the result, a summary, and annotations on lines of code', async () => {
    await using api = await GitHubApi.start();
    const { exitCode, warnings } = await run(api, { inputs: { flow: 'failing.py', 'check-run': 'true' } });
    expect({ exitCode, warnings }).toEqual({ exitCode: 1, warnings: [] });
    expect(api.comments).toEqual([]);
    expect(api.checkRuns).toEqual([
      expect.objectContaining({
        name: 'Pull request / train',
        head_sha: HEAD_SHA,
        status: 'completed',
        conclusion: 'failure',
        details_url: 'https://github.com/team/flows/actions/runs/100/attempts/1',
        title: 'Runs: failed',
        summary: expect.stringContaining('the work cannot be done') as string,
        annotations: [
          expect.objectContaining({
            path: 'failing.py',
            start_line: 19,
            end_line: 19,
            annotation_level: 'failure',
            message: expect.stringContaining('the work cannot be done') as string,
          }),
        ],
      }),
    ]);
  });

  it(
    'a token that may not create check runs causes a notice, and the step keeps its result',
    { tags: ['ci'] },
    async () => {
      await using api = await GitHubApi.start();
      api.tokens.set('the token', { account: ACTIONS, permissions: {} });
      const { exitCode, warnings, stdout } = await run(api, { inputs: { flow: 'quick.py' } });
      expect({ exitCode, warnings }).toEqual({ exitCode: 0, warnings: [] });
      expect(stdout.match(/^::notice.*"checks: write"/gm)).toHaveLength(1);
    },
  );

  it.each([0, 1, 50, 51, 120])(
    'a check run gets all %i annotations, at most fifty per request',
    async (count) => {
      const api = await withCheckRun(count);
      expect(linesOf(api)).toEqual(lines(count));
      expect(api.requests).toHaveLength(Math.max(1, Math.ceil(count / 50)));
    },
  );

  it('a check run has annotations with impossible lines on line 1, because the API would reject them and all others', async () => {
    const lineNumbers = [7, 0, -1, 1.5, NaN, 1e20];
    const api = await withCheckRun(lineNumbers.length, undefined, (index) => lineNumbers[index] ?? 0);
    expect(linesOf(api)).toEqual([7, 1, 1, 1, 1, 1]);
  });

  it('a check run has each annotation once even if the API answers 502 before or after it handled a request', async () => {
    const api = await withCheckRun(120, (faulty) => {
      let count = 0;
      const every = (turn: number) => (request: string) =>
        /PATCH/.test(request) && (count += 1) % 2 === turn ? ([502, 'Bad Gateway'] as const) : undefined;
      faulty.fault = every(1);
      faulty.faultAfter = every(1);
    });
    expect(linesOf(api)).toEqual(lines(120));
  });

  it('annotating a check run fails if, after an error, the API does not return the number of annotations', async () => {
    const added = withCheckRun(120, (faulty) => {
      faulty.fault = (request) =>
        request.startsWith('PATCH')
          ? [502, 'Bad Gateway']
          : /^GET/.test(request)
            ? [200, { id: 1 }]
            : undefined;
    });
    await expect(added).rejects.toThrow('502');
  });

  it('a check run belongs to the commit of the merge queue, the push or the workflow run that triggered the job', async () => {
    const sha = 'beef'.repeat(10);
    for (const event of [{ workflow_run: { head_sha: sha } }, {}]) {
      await using api = await GitHubApi.start();
      await run(api, { event, inputs: { flow: 'no_such_flow.py' } });
      expect(api.checkRuns.map(({ head_sha: commit }) => commit)).toEqual([
        'workflow_run' in event ? sha : 'f00dfeed'.repeat(5),
      ]);
    }
  });

  it('a check run without a token is refused as a wrong input', async () => {
    await using api = await GitHubApi.start();
    const { errors } = await run(api, { inputs: { flow: 'quick.py', 'github-token': '' } });
    expect(errors).toEqual([expect.stringMatching(/^Input "check-run" needs a token.*"checks: write"\.$/)]);
  });
});
