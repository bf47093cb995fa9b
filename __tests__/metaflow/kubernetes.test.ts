import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { askPython } from '../../src/execution/ask-python.js';
import { END_REMOTE_TASKS_PROGRAM } from '../../src/execution/remote/end-remote-tasks-program.js';
import { ActionStep, type StepResult } from '../helpers/action.js';
import { Kubernetes } from '../helpers/kubernetes.js';
import { ciAfter, nightlyAfter } from '../helpers/rows.js';
import { PYTHON_REMOTE } from '../helpers/paths.js';
import { S3 } from '../helpers/s3.js';
import { waitUntil } from '../helpers/wait-until.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

function start(kubernetes: Kubernetes, inputs: Readonly<Record<string, string>>): ActionStep {
  return new ActionStep({
    workspace: makeWorkspace(),
    inputs: {
      python: PYTHON_REMOTE,
      options: 'pylint: false',
      decospecs: 'kubernetes:cpu=1,memory=500',
      summary: 'always',
      env: JSON.stringify({ ...s3.environment, ...kubernetes.environment }),
      ...inputs,
    },
  });
}

/** The places where tasks ran, according to the table of steps. */
function places({ summary }: StepResult): string[] {
  return [...summary.matchAll(/<code>(pod [^<]+)<\/code>/g)].map(([, place = '']) => place);
}

/** Whether the request lists all jobs. */
function isSearch(url: string): boolean {
  return /\/jobs(\?|$)/.test(url);
}

/** Rejects a request as a cluster does that forbids to list jobs. */
function rejectSearch(response: ServerResponse): void {
  const message = 'jobs.batch is forbidden: User "ci" cannot list resource "jobs"';
  const status = { kind: 'Status', status: 'Failure', reason: 'Forbidden', message, code: 403 };
  response.writeHead(403, { 'content-type': 'application/json' }).end(JSON.stringify(status));
}

/** Stops what run 12 of PodsFlow has left there, as the action does after an unsuccessful run. */
async function stopLeftovers(kubernetes: Kubernetes): Promise<unknown> {
  const service = {
    METAFLOW_SERVICE_URL: 'https://metadata.example',
    METAFLOW_DEFAULT_METADATA: 'service',
  };
  const env = { ...cleanEnvironment(), ...kubernetes.environment, ...service };
  return await askPython(
    { python: PYTHON_REMOTE, cwd: makeWorkspace(), env },
    {
      program: END_REMOTE_TASKS_PROGRAM,
      args: ['PodsFlow', '12', '["kubernetes"]', '[]'],
      within: 60_000,
      signal: undefined,
    },
  );
}

/** Each task imports clients of remote services, and each pod imports a copy of Metaflow without byte code. */
vi.setConfig({ testTimeout: 400_000 });

let s3: S3;

beforeAll(async () => {
  s3 = await S3.start();
});

afterAll(async () => {
  await s3[Symbol.asyncDispose]();
});

describe.concurrent('a flow with the decospec kubernetes', () => {
  it(
    'a flow on Kubernetes runs its tasks in pods, streams their logs, retries one whose pod was killed, and reports where they ran',
    { tags: ['ci'] },
    async () => {
      await using kubernetes = await Kubernetes.start(s3.credentials);
      const step = start(kubernetes, {
        flow: 'pods.py',
        decospecs: 'kubernetes:cpu=1,memory=500\nretry:times=1,minutes_between_retries=0',
        params: 'hold: 300',
        'output-artifacts': 'total\nwork/place',
      });
      await waitUntil(() => step.main.stdout.includes('working on 2 attempt 0'));
      expect(step.main.process.exitCode).toBe(null);
      const [killed] = kubernetes.running;
      if (killed) await kubernetes.killPod(killed);
      const result = await step.result();
      expect(result).toMatchObject({ exitCode: 0, errors: [] });
      expect(step.main.stdout).toContain('working on 2 attempt 1');
      expect(result.summary).toContain('successful on attempt 2');
      const lasting = kubernetes.jobs.filter((job) => job !== killed).map(({ pod }) => pod.name);
      expect(lasting).toHaveLength(4);
      expect(places(result).sort()).toEqual(lasting.map((name) => `pod ${name}`).sort());
      const { total, 'work/place': worked } = JSON.parse(result.outputs['artifacts'] ?? '') as {
        total: number;
        'work/place': readonly string[];
      };
      expect(total).toBe(2);
      // The step is in a foreach with one item.
      expect(worked).toHaveLength(1);
      expect(lasting).toContain(worked[0]);
    },
  );

  it(
    'a flow on Kubernetes leaves no job running when it is cancelled or times out, and reports a rejected job in Kubernetes’ words',
    { tags: ['nightly'] },
    async () => {
      await using cancelled = await Kubernetes.start(s3.credentials);
      await using timedOut = await Kubernetes.start(s3.credentials);
      await using refusing = await Kubernetes.start(s3.credentials);
      refusing.fault = (request, response) => {
        if (request.method !== 'POST') return false;
        const message = 'jobs.batch is forbidden: exceeded quota: compute, requested: cpu=1, limited: cpu=0';
        const status = {
          kind: 'Status',
          apiVersion: 'v1',
          status: 'Failure',
          reason: 'Forbidden',
          message,
          code: 403,
        };
        response.writeHead(403, { 'content-type': 'application/json' }).end(JSON.stringify(status));
        return true;
      };
      const inputs = { flow: 'pods.py', params: 'hold_start: 300' };
      const toCancel = start(cancelled, inputs);
      const toTimeOut = start(timedOut, { ...inputs, 'timeout-minutes': '0.75' });
      const refused = await start(refusing, inputs).result();
      expect(refused.outputs['status']).toBe('failed');
      expect(refused.errors).toHaveLength(1);
      expect(refused.errors[0]).toContain('exceeded quota: compute');
      expect(refused.summary).toMatch(/exceeded quota(:|&#58;) compute/);

      await waitUntil(() => cancelled.running.length > 0);
      toCancel.main.process.kill('SIGINT');
      const ended = await toCancel.result();
      expect(ended.outputs['status']).toBe('cancelled');
      await waitUntil(() => cancelled.running.length === 0);

      const late = await toTimeOut.result();
      expect(late.outputs['status']).toBe('timeout');
      expect(timedOut.jobs).toHaveLength(1);
      await waitUntil(() => timedOut.running.length === 0);
    },
  );

  it(
    'when one task fails, a flow on Kubernetes leaves no pod of another task running in any namespace, and warns if it may not stop them',
    { tags: ['nightly'] },
    async () => {
      await using allowing = await Kubernetes.start(s3.credentials);
      await using forbidding = await Kubernetes.start(s3.credentials);
      forbidding.fault = ({ method, url = '' }, response) => {
        // Metaflow's own client selects pods by label.
        const isSearchOfPods = /\/pods\?limit=/.test(url);
        if (method !== 'GET' || !(isSearch(url) || isSearchOfPods)) return false;
        rejectSearch(response);
        return true;
      };
      const decospecs = 'kubernetes:cpu=1,memory=500,namespace=team';
      const steps = [allowing, forbidding].map((kubernetes) =>
        start(kubernetes, { flow: 'siblings.py', decospecs }),
      );
      const [ended, left] = (await Promise.all(steps.map((step) => step.result()))) as [
        StepResult,
        StepResult,
      ];

      expect(ended.outputs['status']).toBe('failed');
      expect(ended.errors).toEqual([expect.stringContaining('ValueError: the first of two')]);
      await waitUntil(() => allowing.running.length === 0);
      const [sibling] = allowing.jobs.filter(({ pod }) => pod.container.exitCode === 137);
      expect(sibling?.namespace).toBe('team');
      expect(steps[0]?.main.stdout).toContain(
        `Stopped Kubernetes jobs left behind by run ${ended.outputs['run-id'] ?? '?'}: ${sibling?.name ?? '?'}.`,
      );

      expect(left.outputs['status']).toBe('failed');
      expect(forbidding.running).toHaveLength(1);
      expect(left.warnings).toContainEqual(
        expect.stringMatching(
          `cannot list resource "jobs"\\. Their jobs are annotated with metaflow/run_id: ${left.outputs['run-id'] ?? '?'}\\.`,
        ),
      );
    },
  );

  for (const { tags, rows } of ciAfter(1, [
    ['may list jobs', false],
    ['may list only pods', true],
  ])) {
    it.each(rows)(
      'cleaning up Kubernetes stops only the run’s own jobs, by an account that %s',
      { tags },
      async (_, isForbidden) => {
        await using kubernetes = await Kubernetes.start(s3.credentials);
        kubernetes.fault = ({ method, url = '' }, response) => {
          if (!isForbidden || method !== 'GET' || !isSearch(url)) return false;
          rejectSearch(response);
          return true;
        };
        const jobs = [
          ['PodsFlow', '12', 'https://metadata.example'],
          ['PodsFlow', '12', 'https://another.example'],
          ['PodsFlow', '123', 'https://metadata.example'],
          ['OtherFlow', '12', 'https://metadata.example'],
        ] as const;
        for (const [flow, run, METAFLOW_SERVICE_URL] of jobs) {
          await kubernetes.submit(
            { 'metaflow/flow_name': flow, 'metaflow/run_id': run },
            { METAFLOW_SERVICE_URL },
          );
        }
        const found = await stopLeftovers(kubernetes);
        const ended = [kubernetes.jobs[0]?.name];
        const unlisted = 'jobs.batch is forbidden: User "ci" cannot list resource "jobs"';
        expect(found).toEqual({ kubernetes: isForbidden ? { ended, unlisted } : { ended } });
        await waitUntil(() => kubernetes.running.length === 3);
      },
    );
  }

  it(
    'cleaning up Kubernetes continues if a job is already gone, whatever objects others have there',
    { tags: ['ci'] },
    async () => {
      await using kubernetes = await Kubernetes.start(s3.credentials);
      const own = { 'metaflow/flow_name': 'PodsFlow', 'metaflow/run_id': '12' };
      for (let count = 0; count < 2; count += 1)
        await kubernetes.submit(own, { METAFLOW_SERVICE_URL: 'https://metadata.example' });
      const gone: string[] = [];
      kubernetes.fault = ({ method = '', url = '' }, response) => {
        const isFirstChange = method === 'PATCH' && gone.length === 0;
        if (isFirstChange) gone.push(path.basename(new URL(url, kubernetes.url).pathname));
        const isOfJobSets = url.includes('/jobsets');
        if (!isFirstChange && !isOfJobSets) return false;
        const answer = isOfJobSets
          ? { items: [{ metadata: { name: 'empty' }, spec: {} }], metadata: {} }
          : { kind: 'Status', status: 'Failure', message: 'not found', code: 404 };
        response.writeHead(isOfJobSets ? 200 : 404, { 'content-type': 'application/json' });
        response.end(JSON.stringify(answer));
        return true;
      };
      const found = await stopLeftovers(kubernetes);
      const ended = kubernetes.jobs.map(({ name }) => name).filter((name) => !gone.includes(name));
      expect(ended).toHaveLength(1);
      expect(found).toEqual({ kubernetes: { ended } });
    },
  );

  for (const { tags, rows } of nightlyAfter(1, [
    ['answers immediately', 0],
    ['answers only after the report was written', 5_000],
  ])) {
    it.each(rows)(
      'a pod that was being created when the job was cancelled does not keep running in a cluster that %s',
      { tags },
      async (_, delay) => {
        await using kubernetes = await Kubernetes.start(s3.credentials);
        // Metaflow stops a pod that it has seen; this cluster does not show the pod.
        const isLook = (method: string, url: string) => method === 'GET' && /\/jobs\/[^/]+$/.test(url);
        kubernetes.fault = ({ method = '', url = '' }) => isLook(method, url);
        kubernetes.delay = ({ method, url = '' }) => (method === 'GET' && isSearch(url) ? delay : 0);
        const step = start(kubernetes, { flow: 'pods.py', params: 'hold_start: 300' });
        await waitUntil(() =>
          kubernetes.requests.some((request) => isLook(...(request.split(' ') as [string, string]))),
        );
        step.main.process.kill('SIGINT');
        const result = await step.result();
        expect(result.outputs['status']).toBe('cancelled');
        await waitUntil(() => kubernetes.running.length === 0);
      },
    );
  }
});
