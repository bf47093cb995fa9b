import { describe, expect, it } from 'vitest';
import { ACTIONS, GitHubApi, type Account, type Token } from '../helpers/github-api.js';
import { reportReviewed } from '../helpers/reviewed-step.js';
import { ciAfter } from '../helpers/rows.js';

const OCTOCAT: Account = { login: 'octocat', id: 1, type: 'User' };

const posts = (api: GitHubApi) => api.requests.filter((line) => line.startsWith('POST /api/v3/repos'));
const bodies = (api: GitHubApi) => api.comments.map(({ body }) => body);

/** Gives the first `count` matching requests this reply. */
function first(count: number, matching: RegExp, reply: ReturnType<GitHubApi['fault']>): GitHubApi['fault'] {
  let left = count;
  return (request) => (matching.test(request) && (left -= 1) >= 0 ? reply : undefined);
}

const spent = (seconds: number) => ({
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + seconds),
});

describe.concurrent('comments on a pull request', () => {
  it('the action writes its comment even if the server cannot hide comments', async () => {
    await using api = await GitHubApi.start();
    for (const [round, job] of [
      [100, 'old'],
      [100, 'train'],
      [101, 'train'],
      [102, 'train'],
    ] as const) {
      api.hasGraphql = round < 102;
      const account = OCTOCAT;
      api.tokens.set('the token', { account, permissions: { 'pull-requests': 'write' } });
      const { exitCode, stdout, warnings } = await reportReviewed(api, {
        run: round,
        env: { GITHUB_JOB: job },
      });
      expect({ exitCode, warnings }).toEqual({ exitCode: 0, warnings: [] });
      expect(stdout.includes('Outdated comments could not be hidden: ')).toBe(round === 102);
    }
    expect(bodies(api)).toEqual([expect.stringContaining('run=100'), expect.stringContaining('run=102')]);
  });

  for (const { tags, rows } of ciAfter<[string, number, Record<string, string>]>(1, [
    ['429 with Retry-After', 429, { 'retry-after': '1' }],
    ['502', 502, {}],
    ['403 with Retry-After', 403, { 'retry-after': '1' }],
    ['403 with a rate limit that ends in a second', 403, spent(1)],
  ])) {
    it.each(rows)(
      'the action writes one comment even if the API first answers each request twice with %s',
      { tags },
      async (_, status, headers) => {
        await using api = await GitHubApi.start();
        const faults = ['/graphql', 'GET .*comments', 'POST .*comments'].map((matching) =>
          first(2, new RegExp(matching), [status, { message: 'not now' }, headers]),
        );
        api.fault = (request) => faults.map((fault) => fault(request)).find((reply) => reply !== undefined);
        const { exitCode, warnings, notices } = await reportReviewed(api);
        expect({ exitCode, warnings, notices }).toEqual({ exitCode: 0, warnings: [], notices: [] });
        expect(bodies(api)).toEqual([expect.stringContaining('TrainFlow/1')]);
      },
    );
  }

  it('the action writes only one comment even if the API creates it and answers 502', async () => {
    await using api = await GitHubApi.start();
    api.faultAfter = first(1, /POST .*comments/, [502, 'Bad Gateway']);
    const { exitCode, warnings } = await reportReviewed(api);
    expect({ exitCode, warnings }).toEqual({ exitCode: 0, warnings: [] });
    expect(api.comments).toHaveLength(1);
    expect(posts(api)).toHaveLength(1);
  });

  it('an API that limits requests for an hour causes one warning, immediately', async () => {
    await using api = await GitHubApi.start();
    api.fault = (request) =>
      /comments/.test(request) ? [403, { message: 'API rate limit exceeded' }, spent(3600)] : undefined;
    const { exitCode, warnings, notices } = await reportReviewed(api);
    expect({ exitCode, notices }).toEqual({ exitCode: 0, notices: [] });
    expect(warnings).toEqual([
      expect.stringMatching(
        /^Input "comment": the comment was not written: the REST API answered 403: API rate limit exceeded \(it accepts requests again in 3[56]\d\d s\)\.$/,
      ),
    ]);
    expect(api.requests.filter((line) => line.includes('comments'))).toHaveLength(1);
    expect(api.comments).toEqual([]);
  });

  for (const { tags, rows } of ciAfter<[string, ReturnType<GitHubApi['fault']>, RegExp]>(1, [
    [
      'reports a rate limit without a time',
      [403, { message: 'You have exceeded a secondary rate limit.' }],
      /answered 403: You have exceeded a secondary rate limit\.$/,
    ],
    ['is down', [503, 'no'], /answered 503: no\.$/],
    ['answers with HTML', [200, '<html>'], /something other than JSON: <html>\.$/],
    ['answers with unexpected JSON', [200, { message: 'hello' }], /something other than a list\.$/],
  ])) {
    it.each(rows)(
      'an API that %s causes one warning, and the step keeps its result',
      { tags },
      async (_, reply, words) => {
        await using api = await GitHubApi.start();
        api.fault = (request) => (/comments/.test(request) ? reply : undefined);
        const { exitCode, warnings, summary } = await reportReviewed(api);
        expect(exitCode).toBe(0);
        expect(warnings).toEqual([expect.stringMatching(words)]);
        expect(summary).toContain('TrainFlow/1');
      },
    );
  }

  it('an API that answers neither request for the token’s owner with what was asked causes one warning that quotes it', async () => {
    await using api = await GitHubApi.start();
    api.fault = (request) => (/graphql|user/.test(request) ? [200, { message: 'hello' }] : undefined);
    const { exitCode, warnings } = await reportReviewed(api);
    expect(exitCode).toBe(0);
    expect(warnings).toEqual([
      'Input "comment": the comment was not written: the GraphQL API rejected the request: {"message":"hello"}.',
    ]);
  });

  for (const { tags, rows } of ciAfter<[string, Partial<Token> | undefined, RegExp]>(1, [
    [
      'is read-only, as in a pull request from a fork',
      { permissions: { 'pull-requests': 'read' } },
      /answered 403: Resource not accessible by integration\. Does the job have the permission "pull-requests: write"\?/,
    ],
    [
      'has no permission for pull requests',
      { permissions: { checks: 'write' } },
      /answered 403.* Does the job have the permission "pull-requests: write"\?/,
    ],
    [
      'is invalid',
      undefined,
      /answered 401: Bad credentials\. Is the token in the input "github-token" valid\?/,
    ],
  ])) {
    it.each(rows)(
      'a token that %s causes one notice, and the step keeps its result',
      { tags },
      async (_, token, words) => {
        await using api = await GitHubApi.start();
        api.tokens.clear();
        if (token) api.tokens.set('the token', { account: ACTIONS, permissions: {}, ...token });
        const { exitCode, warnings, errors, notices } = await reportReviewed(api);
        expect({ exitCode, warnings, errors }).toEqual({ exitCode: 0, warnings: [], errors: [] });
        expect(notices).toEqual([expect.stringMatching(words)]);
        expect(api.comments).toEqual([]);
      },
    );
  }

  it('a pull request that does not exist or is locked causes one notice', async () => {
    await using api = await GitHubApi.start();
    api.pullRequests.set(6, { isLocked: true });
    for (const [number, words] of [
      ['4', 'answered 404: Not Found. Does pull request 4 exist? Does the job have the permission'],
      ['6', 'issue is locked. If that is not the reason: Does the job have the permission'],
    ] as const) {
      const { exitCode, notices } = await reportReviewed(api, { inputs: { 'pull-request': number } });
      expect(exitCode).toBe(0);
      expect(notices).toEqual([expect.stringContaining(words)]);
    }
  });

  it('the action finds its comment among a thousand others and edits it', async () => {
    await using api = await GitHubApi.start();
    for (let count = 0; count < 550; count += 1) api.add(`comment ${count}`, OCTOCAT);
    await reportReviewed(api);
    for (let count = 0; count < 450; count += 1) api.add(`comment ${count}`, OCTOCAT);
    const before = api.comments.findIndex(({ user }) => user === ACTIONS);
    await reportReviewed(api, { run: 101, statuses: ['failed'] });
    expect(api.comments).toHaveLength(1001);
    expect(api.comments[before]?.body).toContain('1 run of the matrix was not successful');
    expect(api.requests.filter((line) => line.startsWith('GET')).at(-1)).toMatch(/page=11$/);
  });

  it('the action neither edits nor trusts somebody else’s comment that begins with its mark', async () => {
    await using api = await GitHubApi.start();
    await reportReviewed(api);
    const body = api.comments.splice(0)[0]?.body ?? '';
    const planted = api.add(body.replace('run=100', 'run=999999'), OCTOCAT);
    const text = planted.body;
    await reportReviewed(api, { run: 101 });
    expect(planted.body).toBe(text);
    expect(api.comments.filter(({ user }) => user === ACTIONS)).toHaveLength(1);
  });

  it(
    'the action ignores its mark in the middle of a comment, even one by the same author',
    { tags: ['ci'] },
    async () => {
      await using api = await GitHubApi.start();
      await reportReviewed(api);
      const body = api.comments.splice(0)[0]?.body ?? '';
      const other = api.add(`Another action quotes: ${body}`, ACTIONS);
      const text = other.body;
      await reportReviewed(api, { run: 101 });
      expect(other.body).toBe(text);
      expect(api.comments).toHaveLength(2);
    },
  );

  it('a re-run of an old workflow run does not replace the result of a newer one, and logs that', async () => {
    await using api = await GitHubApi.start();
    await reportReviewed(api, { run: 101, statuses: ['failed'] });
    const { exitCode, stdout, notices, warnings } = await reportReviewed(api, { run: 100, attempt: 2 });
    expect({ exitCode, notices, warnings }).toEqual({ exitCode: 0, notices: [], warnings: [] });
    expect(stdout.match(/result of a newer run/g)).toHaveLength(1);
    expect(bodies(api)).toEqual([expect.stringContaining('not successful')]);
    await reportReviewed(api, { run: 101, attempt: 2 });
    expect(bodies(api)).toEqual([expect.stringContaining('was successful')]);
  });

  it(
    'jobs that comment concurrently have one comment each, and two runs of one job share one',
    { tags: ['ci'] },
    async () => {
      await using api = await GitHubApi.start();
      const jobs = ['a', 'b', 'b', 'c'];
      await Promise.all(
        jobs.map((job, at) => reportReviewed(api, { run: 100 + at, env: { GITHUB_JOB: job } })),
      );
      const later = await reportReviewed(api, { run: 200, env: { GITHUB_JOB: 'b' } });
      expect(later.warnings).toEqual([]);
      expect(api.comments).toHaveLength(3);
      expect(bodies(api).filter((body) => body.includes('Pull request / b'))).toEqual([
        expect.stringContaining('run=200'),
      ]);
    },
  );

  it(
    'the action removes a second comment of the same step and keeps the first',
    { tags: ['ci'] },
    async () => {
      await using api = await GitHubApi.start();
      await reportReviewed(api);
      const kept = api.comments[0];
      api.add(kept?.body ?? '', ACTIONS);
      await reportReviewed(api, { run: 101 });
      expect(api.comments).toEqual([kept]);
      expect(kept?.body).toContain('run=101');
    },
  );

  it(
    'the action writes a new comment if the old one is removed just before the action edits it',
    { tags: ['ci'] },
    async () => {
      await using api = await GitHubApi.start();
      await reportReviewed(api);
      api.fault = (request) => {
        if (!request.startsWith('PATCH') || api.comments.length === 0) return undefined;
        api.comments.splice(0);
        return [404, { message: 'Not Found' }];
      };
      const { warnings, notices } = await reportReviewed(api, { run: 101 });
      expect({ warnings, notices }).toEqual({ warnings: [], notices: [] });
      expect(bodies(api)).toEqual([expect.stringContaining('run=101')]);
    },
  );

  it('the action sends its token to no other server, whatever the API names as the next page', async () => {
    await using api = await GitHubApi.start();
    await using other = await GitHubApi.start();
    api.fault = (request) =>
      /GET .*comments/.test(request)
        ? [200, [], { link: `<${other.url}/repositories/77/issues/5/comments?page=2>; rel="next"` }]
        : undefined;
    const { exitCode, warnings } = await reportReviewed(api);
    expect(exitCode).toBe(0);
    expect(warnings).toEqual([expect.stringContaining('next page on another server')]);
    expect(other.requests).toEqual([]);
    expect(api.comments).toEqual([]);
  });

  it('an API that names endless next pages causes one warning', { tags: ['ci'] }, async () => {
    await using api = await GitHubApi.start();
    api.fault = (request) =>
      /GET .*comments/.test(request)
        ? [200, [], { link: `<${api.url}/repositories/77/issues/5/comments?page=2>; rel="next"` }]
        : undefined;
    const { warnings } = await reportReviewed(api);
    expect(warnings).toEqual([expect.stringContaining('more than 100 pages')]);
    expect(api.comments).toEqual([]);
  });

  for (const { tags, rows } of ciAfter(1, [301, 302, 303, 307, 308])) {
    it.each(rows)(
      'a write request that the API redirects with %s goes to no other server and counts as failed',
      { tags },
      async (status) => {
        await using api = await GitHubApi.start();
        await using other = await GitHubApi.start();
        const location = `${other.url}/repos/team/flows/issues/5/comments`;
        api.fault = (request) =>
          request.startsWith('POST /api/v3/repos') ? [status, '', { location }] : undefined;
        const { exitCode, warnings, stdout } = await reportReviewed(api, { inputs: { 'check-run': 'true' } });
        expect(exitCode).toBe(0);
        expect(warnings).toEqual([
          `Input "comment": the comment was not written: the REST API answered ${status}.`,
          `Input "check-run": the check run was not written: the REST API answered ${status}.`,
        ]);
        expect(stdout).not.toContain('Wrote the comment');
        expect(other.requests).toEqual([]);
      },
    );
  }

  it('the action writes its comment even if the API redirects to a new name of the repository', async () => {
    await using api = await GitHubApi.start();
    api.fault = (request) => {
      const [, path] = /^POST \/api\/v3\/repos\/team\/flows(\/.*)$/.exec(request) ?? [];
      return path === undefined ? undefined : [307, '', { location: `${api.url}/repositories/77${path}` }];
    };
    const { exitCode, warnings } = await reportReviewed(api);
    expect({ exitCode, warnings }).toEqual({ exitCode: 0, warnings: [] });
    expect(bodies(api)).toEqual([expect.stringContaining('TrainFlow/1')]);
  });

  it('an API that redirects write requests endlessly causes one warning', { tags: ['ci'] }, async () => {
    await using api = await GitHubApi.start();
    api.fault = (request) =>
      request.startsWith('POST /api/v3/repos')
        ? [308, '', { location: '/api/v3/repos/team/flows/issues/5/comments' }]
        : undefined;
    const { warnings } = await reportReviewed(api);
    expect(warnings).toEqual([expect.stringContaining('the REST API answered 308')]);
    expect(api.requests.filter((line) => line.startsWith('POST /api/v3/repos'))).toHaveLength(6);
  });
});
