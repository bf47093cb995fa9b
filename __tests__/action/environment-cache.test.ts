import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { EnvironmentCache } from '../../src/action/environment-cache.js';
import { CacheService } from '../../src/action/resume/cache-service.js';
import { runAction, type StepResult } from '../helpers/action.js';
import { ResultsService } from '../helpers/results-service.js';
import { writeWheel } from '../helpers/wheel.js';
import { makeWorkspace } from '../helpers/workspace.js';

/** A job on fresh machines whose flow needs a package that its interpreter does not have. */
async function makeJob() {
  const workspace = makeWorkspace();
  const wheels = path.join(workspace, 'wheels');
  mkdirSync(wheels);
  writeWheel(wheels, 'own_words', '1', 'word = "kept"');
  writeFileSync(path.join(workspace, 'requirements.txt'), 'own-words\n');
  const service = await ResultsService.start();
  const tools = path.join(workspace, 'tools');
  const run = async (
    env: Readonly<Record<string, string>> = {},
    more: Readonly<Record<string, string>> = {},
  ) => {
    rmSync(tools, { recursive: true, force: true });
    const inputs = {
      flow: 'quick.py',
      requirements: 'requirements.txt',
      upload: 'none',
      options: 'pylint: false',
    };
    return await runAction({
      workspace,
      inputs: { ...inputs, ...more },
      env: {
        ...{ RUNNER_TOOL_CACHE: tools, PIP_NO_INDEX: '1', PIP_FIND_LINKS: wheels },
        ...{ GITHUB_EVENT_NAME: 'push', ACTIONS_CACHE_SERVICE_V2: 'True', ...service.environment() },
        ...env,
      },
    });
  };
  return { service, run };
}

/** The first job saves its environment, which the second job uses. */
async function expectReused(service: ResultsService, run: () => Promise<StepResult>): Promise<void> {
  const first = await run();
  expect(first.outputs).toMatchObject({ status: 'successful', 'cache-hit': 'false' });
  expect(service.cache.map(({ key, finalized }) => [key, finalized])).toEqual([
    [expect.stringMatching(/^metaflow-runner-environment-[0-9a-f]{32}-[0-9a-f]{64}$/), true],
  ]);
  const second = await run();
  expect(second.outputs).toMatchObject({ status: 'successful', 'cache-hit': 'true' });
  expect(second.stdout).not.toContain(INSTALLING);
  expect(service.cache).toHaveLength(1);
}

const INSTALLING = 'Installing requirements.txt in an environment of its own';

describe('environments in the cache', () => {
  it('a second job reuses the environment that the first job saved', async () => {
    const { run, ...job } = await makeJob();
    await using service = job.service;
    await expectReused(service, run);
  });

  it(
    'a second job reuses the environment that the first job saved, unless it is damaged',
    { tags: ['ci'] },
    async () => {
      const { run, ...job } = await makeJob();
      await using service = job.service;
      await expectReused(service, run);
      const [entry] = service.cache;
      if (entry) entry.content = Buffer.concat([entry.content.subarray(0, -1), Buffer.from([1])]);
      const third = await run();
      expect(third.outputs).toMatchObject({ status: 'successful', 'cache-hit': 'false' });
      expect(third.stdout).toContain(
        'The environment in the cache is not used: the archive could not be unpacked: ',
      );
      expect(service.cache).toHaveLength(2);
      const newest = service.cache[1];
      // The same files, compressed differently.
      if (newest) newest.content = gzipSync(gunzipSync(newest.content), { level: 9 });
      const fourth = await run();
      expect(fourth.outputs).toMatchObject({ status: 'successful', 'cache-hit': 'false' });
      expect(fourth.stdout).toContain(
        'The environment in the cache is not used: its digest is not the one in its key',
      );
      expect(service.cache).toHaveLength(3);
    },
  );

  it.each([
    { GITHUB_EVENT_NAME: 'release' },
    { GITHUB_EVENT_NAME: 'pull_request_target' },
    { GITHUB_EVENT_NAME: 'workflow_run' },
    { GITHUB_EVENT_NAME: 'issue_comment' },
    { GITHUB_EVENT_NAME: 'discussion_comment' },
    { GITHUB_EVENT_NAME: 'repository_dispatch' },
    { GITHUB_EVENT_NAME: 'deployment_status' },
    { GITHUB_EVENT_NAME: 'check_run' },
    { GITHUB_EVENT_NAME: 'push', GITHUB_REF_TYPE: 'tag' },
  ])('a job with %o neither reads nor writes the cache', (env) => {
    expect(
      EnvironmentCache.of('auto', { env, directory: '/nowhere', note: () => undefined }),
    ).toBeUndefined();
  });

  it('with the input "cache: off", a job neither reads nor writes the cache', { tags: ['ci'] }, async () => {
    const { run, ...job } = await makeJob();
    await using service = job.service;
    const { outputs } = await run({ GITHUB_EVENT_NAME: 'push' }, { cache: 'off' });
    expect(outputs['status']).toBe('successful');
    expect(service.requests.filter((line) => line.includes('CacheService'))).toEqual([]);
  });

  it(
    'an answer from the cache is quoted without the token that was sent to the cache',
    { tags: ['ci'] },
    async () => {
      const { run, ...job } = await makeJob();
      await using service = job.service;
      service.fault = ({ url = '', headers }, response) => {
        if (!url.includes('CacheService')) return false;
        response.writeHead(403).end(`${headers.authorization} may not`);
        return true;
      };
      const token = 'tok-0123456789abcdefghij';
      const { stdout } = await run({ ACTIONS_RUNTIME_TOKEN: token });
      const lines = stdout.match(/^The environment .* the cache.*$/gm);
      expect(lines).toEqual([expect.stringContaining('the cache answered 403: Bearer *** may not')]);
    },
  );

  it('an entry with another key than the requested one is not used, although the cache answers with it', async () => {
    await using service = await ResultsService.start();
    service.fault = (_, response) => {
      response.end('{"ok": true, "matched_key": "other-1", "signed_download_url": "http://127.0.0.1:1/"}');
      return true;
    };
    const env = { ACTIONS_CACHE_SERVICE_V2: 'True', ...service.environment() };
    const signal = AbortSignal.timeout(30_000);
    const cache = CacheService.of(env, 'read', 'an environment');
    expect(await cache?.newest('other-', signal)).toMatchObject({ key: 'other-1' });
    expect(await cache?.newest('own-', signal)).toBeUndefined();
  });

  it.each(['null', '7', '"ok"', 'true', '<html>', ''])(
    'an answer of the cache that is not an object is quoted in our own words: %j',
    async (text) => {
      await using service = await ResultsService.start();
      service.fault = (_, response) => {
        response.end(text);
        return true;
      };
      const env = { ...service.environment(), ACTIONS_CACHE_SERVICE_V2: 'True' };
      const newest = CacheService.of(env, 'read')?.newest('prefix', AbortSignal.timeout(30_000));
      await expect(newest).rejects.toThrow(/^the cache answered with something other than JSON/);
    },
  );

  it('an address from the cache that is not a URL is refused in our own words, and is not shown', async () => {
    const env = {
      ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/',
      ACTIONS_RUNTIME_TOKEN: 't',
      ACTIONS_CACHE_SERVICE_V2: 'True',
    };
    const read = CacheService.of(env, 'read')?.read(
      { key: 'k', url: '?sig=5ecret' },
      AbortSignal.timeout(30_000),
    );
    await expect(read).rejects.toThrow(/^the address to send a request to is not a URL$/);
  });

  it('the action stops waiting for a cache that does not answer, within seconds', async () => {
    await using service = await ResultsService.start();
    service.fault = () => true;
    const env = { ...service.environment(), ACTIONS_CACHE_SERVICE_V2: 'True' };
    const signal = AbortSignal.timeout(30_000);
    const asked = CacheService.of(env, 'write', 'an environment')?.newest('prefix', signal);
    await expect(asked).rejects.toThrow('the cache did not answer within 10 s');
  });

  it(
    'the action gives up within seconds on storage that stops accepting an entry, and saves a large entry whole',
    { tags: ['ci'], timeout: 30_000 },
    async () => {
      await using service = await ResultsService.start();
      const env = { ACTIONS_CACHE_SERVICE_V2: 'True', ...service.environment() };
      const cache = CacheService.of(env, 'write', 'an environment');
      const file = path.join(makeWorkspace(), 'entry');
      const content = randomBytes(2 * 1024 * 1024 + 1);
      writeFileSync(file, content);
      const { signal } = new AbortController();
      await cache?.save('whole', file, signal);
      expect(service.cache[0]?.content.equals(content)).toBe(true);
      service.fault = ({ url }) => url?.includes('/account/cache/') === true;
      const saved = cache?.save('stalled', file, signal);
      await expect(saved).rejects.toThrow("the cache's storage does not take 1.0 MiB within 15 s");
    },
  );

  it('a failing cache only adds a line to the log', { tags: ['ci'] }, async () => {
    const { run, ...job } = await makeJob();
    await using service = job.service;
    service.fault = ({ url = '' }, response) => {
      if (!url.includes('CacheService')) return false;
      response.writeHead(503).end('busy');
      return true;
    };
    const { outputs, stdout, warnings } = await run();
    expect(outputs).toMatchObject({ status: 'successful', 'cache-hit': 'false' });
    expect(warnings).toEqual([]);
    expect(stdout.match(/^The environment .* the cache.*$/gm)).toEqual([
      expect.stringContaining('The environment in the cache is not used: the cache answered 503'),
    ]);
  });
});
