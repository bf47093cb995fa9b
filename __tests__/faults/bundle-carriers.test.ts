import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ciAfter } from '../helpers/rows.js';
import { ResultsService } from '../helpers/results-service.js';
import { waitUntil } from '../helpers/wait-until.js';
import { bundles, STAGES, WorkflowRun } from '../helpers/workflow-run.js';

/** The service after the failed first attempt of a job; each test that continues from there copies it. */
let afterFailure: ResultsService;

beforeAll(async () => {
  afterFailure = await ResultsService.start();
  await new WorkflowRun(afterFailure).attempt(1, { failAt: 'late' });
});

afterAll(async () => {
  await afterFailure[Symbol.asyncDispose]();
});

describe('bundle carriers', () => {
  it('the action finds a bundle in the artifacts, or in the cache if artifacts of earlier attempts are not visible', async () => {
    await using service = await afterFailure.copy();
    const run = new WorkflowRun(service);
    expect(service.cache).toMatchObject([
      { key: expect.stringMatching(/^metaflow-runner-1-metaflow-resume-train-/) as string, finalized: true },
    ]);
    service.artifacts.length = 0;
    const second = await run.attempt(2);
    expect(second.executed).toEqual(['end', 'late']);
  });

  it('with a token, the action also finds a bundle through the REST API', { tags: ['ci'] }, async () => {
    await using service = await afterFailure.copy();
    const run = new WorkflowRun(service);
    service.workflowRuns.set('octo/flows/1', {});
    service.cache.length = 0;
    service.fault = (request, response) => {
      if (!/ArtifactService\/ListArtifacts/.test(request.url ?? '')) return false;
      response.writeHead(404, { 'content-type': 'application/json' }).end('{"msg":"not found"}');
      return true;
    };
    const second = await run.attempt(2, { inputs: { 'github-token': service.restToken } });
    expect(second.executed).toEqual(['end', 'late']);
  });

  it('the action asks the next carrier if the newest bundle is damaged', { tags: ['ci'] }, async () => {
    await using service = await afterFailure.copy();
    const run = new WorkflowRun(service);
    const [bundle] = service.artifacts.filter(({ name }) => name.startsWith('metaflow-resume-'));
    bundle?.content.fill(0, 100, 200);
    const second = await run.attempt(2);
    expect(second.executed).toEqual(['end', 'late']);
  });

  it('a new run starts if all bundles are damaged or malicious', async () => {
    await using service = await afterFailure.copy();
    const run = new WorkflowRun(service);
    for (const { name, content } of service.artifacts)
      if (name.startsWith('metaflow-resume-')) content.fill(0, 100, 200);
    for (const entry of service.cache) entry.content = entry.content.subarray(0, 500);
    const second = await run.attempt(2);
    expect(second.stdout).toMatch(
      /Starting a new run: no resume bundle from an earlier attempt could be used \(artifacts, attempt 1: .*; cache, attempt 1: The bundle cannot be read: .*\)/,
    );
    expect(second.executed).toEqual(STAGES);
    expect(second.outputs['status']).toBe('successful');
  });

  const searches: [string, Record<string, string>][] = [
    ['an earlier attempt', {}],
    ['another workflow run', { resume: '9876543210', params: '' }],
  ];
  it.each(searches)(
    'cancelling the job ends the search for a bundle of %s, even if the carriers hang',
    async (_, inputs) => {
      await using service = await ResultsService.start();
      service.fault = () => true;
      const step = new WorkflowRun(service).start(2, {
        inputs: { 'github-token': service.restToken, ...inputs },
      });
      await waitUntil(() => service.requests.length > 0);
      const cancelledAt = performance.now();
      step.main.process.kill('SIGINT');
      const { outputs, stdout, exitCode } = await step.result();
      expect(performance.now() - cancelledAt).toBeLessThan(4_000);
      expect({ exitCode, status: outputs['status'] }).toEqual({ exitCode: 1, status: 'cancelled' });
      expect(stdout).not.toMatch(/Internal error|Starting a new run/);
    },
  );

  const down: [string, ResultsService['fault']][] = [
    [
      'always answer 500',
      (_, response) => {
        response.writeHead(500).end('{"msg": "an internal error"}');
        return true;
      },
    ],
    [
      'drop every connection',
      (request) => {
        request.socket.destroy();
        return true;
      },
    ],
    ['never answer', () => true],
  ];
  for (const { tags, rows } of ciAfter(0, down, 1)) {
    it.concurrent.each(rows)(
      'carriers that %s delay a new run by a few seconds and change nothing else',
      { tags },
      async (_, fault) => {
        await using service = await ResultsService.start();
        const run = new WorkflowRun(service);
        service.fault = fault;
        const startedAt = performance.now();
        const step = run.start(2, { inputs: { 'upload-timeout-minutes': '0.05', cards: 'false' } });
        await waitUntil(() =>
          step.main.stdout.includes(
            'Starting a new run: no resume bundle from an earlier attempt could be used',
          ),
        );
        expect(performance.now() - startedAt).toBeLessThan(45_000);
        const { outputs, exitCode } = await step.result();
        expect(outputs['status']).toBe('successful');
        expect(exitCode).toBe(0);
      },
    );
  }

  it(
    'a run whose bundle no carrier accepts keeps its result, and one warning gives the reasons',
    { tags: ['ci'] },
    async () => {
      await using service = await ResultsService.start();
      const run = new WorkflowRun(service);
      service.fault = (_, response) => {
        response.writeHead(403, { 'content-type': 'application/json' }).end('{"msg":"forbidden"}');
        return true;
      };
      const first = await run.attempt(1, { failAt: 'start' });
      expect(first.warnings.filter((warning) => warning.includes('bundle'))).toEqual([
        expect.stringMatching(
          /cannot be resumed by another attempt, because its bundle could not be saved \(artifacts: .*403.*; cache: the cache answered 403.*\)/,
        ),
      ]);
      expect(first.outputs).toMatchObject({ status: 'failed', 'failed-step': 'start' });
      service.fault = () => false;
      const post = await first.step.post();
      expect(post.stdout).not.toContain('::warning');
      expect(post.stdout).toMatch(/^A resume bundle of StagesFlow\/\d+ was saved as artifact /m);
      expect(bundles(service)).toHaveLength(1);
      expect(readdirSync(first.step.file('temp'))).toEqual([]);
    },
  );

  it(
    'the action uploads a bundle under another name, without a warning, if the service rejects the first upload when finishing it',
    { tags: ['ci'] },
    async () => {
      await using service = await ResultsService.start();
      const run = new WorkflowRun(service);
      const refused: string[] = [];
      service.faultOf = (method, { name = '' }) => {
        if (method !== 'FinalizeArtifact' || name.endsWith('-2')) return undefined;
        refused.push(name);
        return [403, { code: 'permission_denied', msg: 'Forbidden' }];
      };
      const noCache = { ACTIONS_CACHE_SERVICE_V2: undefined };
      const first = await run.attempt(1, { failAt: 'late', env: noCache });
      expect(refused.some((name) => name.startsWith('metaflow-resume-'))).toBe(true);
      expect(first.warnings.filter((warning) => !warning.startsWith('Succeeded on attempt 2'))).toEqual([]);
      expect(first.errors).toHaveLength(1);
      expect(bundles(service)).toEqual([expect.stringMatching(/-attempt-1-j[0-9a-f]+-2$/)]);
      const second = await run.attempt(2, { env: noCache });
      expect(second.outputs['resumed-from']).toBe(first.outputs['run-id']);
      expect(second.executed).toEqual(['end', 'late']);
    },
  );

  it(
    'if no carrier accepts the bundles of several runs, one warning and one line from post report it',
    { tags: ['ci'] },
    async () => {
      await using service = await ResultsService.start();
      const run = new WorkflowRun(service);
      service.faultOf = (method, { name = '' }) =>
        method === 'CreateArtifact' && name.startsWith('metaflow-resume-')
          ? [403, { code: 'resource_exhausted', msg: 'the job has too many artifacts' }]
          : undefined;
      const { warnings, step } = await run.attempt(1, {
        failAt: 'start',
        inputs: { params: '', grid: 'width: [1, 2, 3]', 'fail-fast': 'false', cards: 'false' },
        env: { ACTIONS_CACHE_SERVICE_V2: undefined },
      });
      const three = 'StagesFlow/\\d+, StagesFlow/\\d+, StagesFlow/\\d+';
      const message = new RegExp(
        `^${three} cannot be resumed by another attempt, because their bundles could not be saved \\(artifacts: .*too many artifacts; cache: this runner has no cache\\)\\.`,
        'm',
      );
      expect(warnings.filter((warning) => warning.includes('bundle'))).toEqual([
        expect.stringMatching(message),
      ]);
      const post = await step.post();
      expect(post.stdout).not.toContain('::warning');
      expect(post.stdout).toMatch(message);
      expect(readdirSync(step.file('temp'))).toEqual([]);
    },
  );

  it(
    'a new run starts, with advice to set an id, if two steps have saved bundles under one name',
    { tags: ['ci'] },
    async () => {
      await using service = await afterFailure.copy();
      const run = new WorkflowRun(service);
      await run.attempt(1, { failAt: 'late' });
      expect(bundles(service)).toHaveLength(2);
      service.cache.length = 0;
      const second = await run.attempt(2);
      expect(second.stdout).toMatch(
        /several jobs or steps uploaded their results as .*: give each its own value of the input "id"/,
      );
      expect(second.executed).toEqual(STAGES);
    },
  );
});
