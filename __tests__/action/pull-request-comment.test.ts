import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { waitUntil } from '../helpers/wait-until.js';
import { ACTIONS, GitHubApi, type Account } from '../helpers/github-api.js';
import { HEAD_SHA, reportReviewed, startReviewed, type ReviewedStep } from '../helpers/reviewed-step.js';
import { ciAfter } from '../helpers/rows.js';
import { makeWorkspace } from '../helpers/workspace.js';

const run = async (api: GitHubApi, options: ReviewedStep) => await startReviewed(api, options).result();
const bodies = (api: GitHubApi) => api.comments.map(({ body }) => body);

describe.concurrent('a comment on a pull request', () => {
  it('a failed run creates a comment, and a later success edits it; with on-failure, a success creates none', async () => {
    await using api = await GitHubApi.start();
    const workspace = makeWorkspace();
    const inputs = { flow: 'failing.py', comment: 'on-failure' };
    const failed = await run(api, { workspace, inputs });
    expect(failed.exitCode).toBe(1);
    expect(bodies(api)).toEqual([
      expect.stringMatching(
        /^<!-- metaflow-runner workflow=[0-9a-f]{16} step=[0-9a-f]{32} run=100 attempt=1 commit=c0ffee00\w+ -->\n### ❌ FailingFlow\/\d+ failed in step work/,
      ),
    ]);
    expect(bodies(api)[0]).toContain('<code>ValueError&#58; the work cannot be done</code>');
    expect(bodies(api)[0]).toMatch(
      /\n<sub>Pull request \/ train · c0ffee0 · \[job summary and log\]\(<https:\/\/github\.com\/team\/flows\/actions\/runs\/100\/attempts\/1>\)<\/sub>\n$/,
    );
    expect(failed.stdout).toContain('Wrote the comment on pull request 5.');

    writeFileSync(path.join(workspace, 'mended'), '');
    const good = await run(api, { workspace, inputs, run: 101, attempt: 2 });
    expect(good.exitCode).toBe(0);
    expect(good.stdout).toContain('Edited the comment on pull request 5.');
    expect(bodies(api)).toEqual([expect.stringMatching(/run=101 attempt=2.*\n### ✅ .*[^]*attempt 2/)]);

    await using another = await GitHubApi.start();
    expect((await run(another, { workspace, inputs })).exitCode).toBe(0);
    expect(another.comments).toEqual([]);
  });

  it('a flow that changes the event changes neither the pull request of the comment nor the commit of the check run', async () => {
    await using api = await GitHubApi.start();
    api.pullRequests.set(66, { isLocked: false });
    const workspace = makeWorkspace();
    const event = { pull_request: { number: 66, head: { sha: 'deadbeef'.repeat(5) } } };
    writeFileSync(
      path.join(workspace, 'turncoat.py'),
      readFileSync(path.join(workspace, 'quick.py'), 'utf8').replace(
        /def end\(self\):\n/,
        `def end(self):\n        open("event.json", "w").write(${JSON.stringify(JSON.stringify(event))})\n`,
      ),
    );
    const inputs = { flow: 'turncoat.py', 'check-run': 'true' };
    expect((await run(api, { workspace, inputs })).exitCode).toBe(0);
    expect(readFileSync(path.join(workspace, 'event.json'), 'utf8')).toContain('66');
    expect(api.comments.map(({ issue }) => issue)).toEqual([5]);
    expect(api.checkRuns.map(({ head_sha: commit }) => commit)).toEqual([HEAD_SHA]);
  });

  it('each job of a matrix has its own comment, and its next run edits it', async () => {
    await using api = await GitHubApi.start();
    const seeds = [1, 2];
    for (const round of [100, 101]) {
      const inputs = seeds.map((seed) => ({ matrix: JSON.stringify({ seed }) }));
      await Promise.all(inputs.map(async (own) => await reportReviewed(api, { run: round, inputs: own })));
      expect(bodies(api)).toEqual(seeds.map(() => expect.stringContaining(`run=${round}`) as string));
    }
  });

  it(
    'the comment of a job that the workflow no longer has is hidden as outdated, and shown again when the job is back',
    { tags: ['ci'] },
    async () => {
      await using api = await GitHubApi.start();
      const hidden = () => api.comments.map(({ isMinimized }) => isMinimized);
      const written = async (round: number, ...jobs: string[]) => {
        for (const job of jobs) await reportReviewed(api, { run: round, env: { GITHUB_JOB: job } });
      };
      await written(100, 'train', 'old');
      api.add(bodies(api)[1] ?? '', { login: 'somebody', id: 1, type: 'User' });
      // In the first run without the job, the job could still write its comment.
      await written(101, 'train');
      expect(hidden()).toEqual([false, false, false]);
      await written(102, 'train');
      expect(hidden()).toEqual([false, true, false]);
      const requestsBefore = api.requests.length;
      await written(103, 'train', 'old');
      expect(hidden()).toEqual([false, false, false]);
      expect(
        api.requests.slice(requestsBefore).filter((request) => request.includes('graphql')),
      ).toHaveLength(5);
    },
  );

  it('the comment contains no secret from a run, an input or a matrix', async () => {
    await using api = await GitHubApi.start();
    const secret = 'correct-horse-battery';
    const inputSecret = 'staple-of-the-input';
    await run(api, {
      inputs: {
        flow: 'secretive.py',
        params: `api-key: ${inputSecret}\nfails: true`,
        matrix: JSON.stringify({ region: secret }),
        'summary-title': `With ${secret}`,
        mask: inputSecret,
      },
      env: { SERVICE_TOKEN: secret, GIVEN: inputSecret, ONLY_OF_THE_FLOW_PASSWORD: 'a-third-password' },
    });
    expect(bodies(api)).toEqual([expect.stringContaining('not with ***')]);
    expect(bodies(api)[0]).toContain('train &#40;&#42;&#42;&#42;&#41;');
    for (const hidden of [secret, inputSecret, 'a-third-password'])
      expect(bodies(api)[0]).not.toContain(hidden);
  });

  it('the comment explains why no run could be started', async () => {
    await using api = await GitHubApi.start();
    const { exitCode } = await run(api, { inputs: { flow: 'no_such_flow.py' } });
    expect(exitCode).toBe(1);
    expect(bodies(api)).toEqual([expect.stringMatching(/❌[^]*no&#95;such&#95;flow.py/)]);
  });

  for (const { tags, rows } of ciAfter<[string, ReviewedStep, number | undefined]>(1, [
    [
      'a merge queue',
      { event: { merge_group: { head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${'a'.repeat(40)}` } } },
      7,
    ],
    [
      'a comment on a pull request',
      { event: { issue: { number: 7, pull_request: { url: 'https://…' } } } },
      7,
    ],
    ['a comment on an issue', { event: { issue: { number: 7 } } }, undefined],
    ['a push', { event: { ref: 'refs/heads/main' } }, undefined],
    ['a push, and an input', { event: {}, inputs: { 'pull-request': '7' } }, 7],
    ['a pull request, and an input', { inputs: { 'pull-request': '7' } }, 7],
  ])) {
    it.each(rows)(
      'the comment is on the pull request, if any, of %s',
      { tags },
      async (_, step, expected) => {
        await using api = await GitHubApi.start();
        api.pullRequests.set(7, { isLocked: false });
        const { exitCode, stdout, warnings, notices } = await reportReviewed(api, step);
        expect({ exitCode, warnings, notices }).toEqual({ exitCode: 0, warnings: [], notices: [] });
        expect(api.comments.map(({ issue }) => issue)).toEqual(expected === undefined ? [] : [expected]);
        expect(stdout.includes('does not belong to a pull request')).toBe(expected === undefined);
      },
    );
  }

  it('a comment without a token, or for a pull request that is not a number, is refused as a wrong input', async () => {
    await using api = await GitHubApi.start();
    for (const inputs of [{ flow: 'quick.py' }, { command: 'report' }]) {
      const { exitCode, errors } = await run(api, { inputs: { ...inputs, 'github-token': '' } });
      expect(exitCode).toBe(1);
      expect(errors).toEqual([
        'Input "comment" needs a token: set the input "github-token" to "${{ github.token }}", and give the job the permission "pull-requests: write".',
      ]);
    }
    const { errors } = await run(api, { inputs: { flow: 'quick.py', 'pull-request': '#5' } });
    expect(errors).toEqual(['Input "pull-request" must be a positive integer, got "#5".']);
    expect(api.requests).toEqual([]);
  });

  it(
    'a step that does not comment sends no request to the API, whatever token it has',
    { tags: ['ci'] },
    async () => {
      await using api = await GitHubApi.start();
      await reportReviewed(api, { inputs: { comment: 'never' } });
      await run(api, { inputs: { flow: 'quick.py', comment: 'never' } });
      expect(api.requests).toEqual([]);
    },
  );

  it('the step also recognizes its own comments with a personal token, and on a server without GraphQL such as Gitea', async () => {
    await using api = await GitHubApi.start();
    const bot: Account = { login: 'gitea-actions', id: -2, type: 'User' };
    api.tokens.set('the token', { account: bot, permissions: { 'pull-requests': 'write' } });
    await reportReviewed(api);
    api.hasGraphql = false;
    api.add(api.comments[0]?.body ?? '', ACTIONS);
    await reportReviewed(api, { run: 101, env: { GITHUB_GRAPHQL_URL: '' } });
    expect(bodies(api)).toEqual([expect.stringContaining('run=101'), expect.stringContaining('run=100')]);
  });

  it(
    'the report on matrix jobs is one comment that stays within GitHub’s limit, however many jobs there are',
    { tags: ['ci'] },
    async () => {
      await using api = await GitHubApi.start();
      const statuses = Array.from({ length: 400 }, (_, seed) => (seed % 8 === 0 ? 'failed' : 'successful'));
      for (const some of [statuses.slice(0, 1), statuses.slice(0, 40), statuses]) {
        const { exitCode, warnings } = await reportReviewed(api, { statuses: some });
        expect({ exitCode, warnings }).toEqual({ exitCode: 0, warnings: [] });
        const [body = ''] = bodies(api);
        expect(api.comments).toHaveLength(1);
        expect(Buffer.byteLength(body)).toBeLessThan(65_535);
        expect(body).toContain(
          some.length === 1 ? '1 run of the matrix was not' : `of ${some.length} runs of the matrix`,
        );
        expect(body.endsWith('</sub>\n')).toBe(true);
      }
    },
  );

  it('a comment does not delay the output of a cancelled step', async () => {
    await using api = await GitHubApi.start();
    const workspace = makeWorkspace();
    const step = startReviewed(api, { workspace, inputs: { flow: 'slowflow.py', params: 'seconds=600' } });
    await waitUntil(() => step.hasLogs());
    step.main.process.kill('SIGINT');
    const { stdout } = await step.result();
    expect(stdout).toContain('The job was cancelled, so there is no time to write a comment or check run.');
    expect(api.requests).toEqual([]);
  });
});
