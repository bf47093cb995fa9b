import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ActionStep } from '../helpers/action.js';
import { Batch } from '../helpers/batch.js';
import { PYTHON_REMOTE } from '../helpers/paths.js';
import { S3 } from '../helpers/s3.js';
import { waitUntil } from '../helpers/wait-until.js';
import { makeWorkspace } from '../helpers/workspace.js';

function start(batch: Batch, inputs: Readonly<Record<string, string>>): ActionStep {
  return new ActionStep({
    workspace: makeWorkspace(),
    inputs: {
      python: PYTHON_REMOTE,
      options: 'pylint: false',
      decospecs: 'batch:cpu=1,memory=500',
      summary: 'always',
      env: JSON.stringify({ ...s3.environment, ...batch.environment }),
      ...inputs,
    },
  });
}

/** Each task imports clients of remote services, and each job imports a copy of Metaflow without byte code. */
vi.setConfig({ testTimeout: 400_000 });

let s3: S3;

beforeAll(async () => {
  s3 = await S3.start();
});

afterAll(async () => {
  await s3[Symbol.asyncDispose]();
});

describe.concurrent('a flow with the decospec batch', { tags: ['nightly'] }, () => {
  it('a flow on AWS Batch runs its tasks as jobs, streams their logs, retries one whose machine was lost, and reports where they ran', async () => {
    await using batch = await Batch.start(s3.credentials);
    const step = start(batch, {
      flow: 'pods.py',
      decospecs: 'batch:cpu=1,memory=500\nretry:times=1,minutes_between_retries=0',
      params: 'hold: 300',
      'output-artifacts': 'total',
    });
    await waitUntil(() => step.main.stdout.includes('working on 2 attempt 0'));
    const [lost] = batch.running;
    lost?.container.end();
    const result = await step.result();
    expect(result).toMatchObject({ exitCode: 0, errors: [] });
    expect(JSON.parse(result.outputs['artifacts'] ?? '')).toEqual({ total: 2 });
    expect(result.summary).toContain('successful on attempt 2');
    const lasting = batch.jobs.filter((job) => job !== lost);
    expect(lasting).toHaveLength(4);
    for (const { id } of lasting) expect(result.summary).toContain(`<code>Batch job ${id}</code>`);
  });

  it('when one task fails, a flow on AWS Batch leaves no job of another task running', async () => {
    await using batch = await Batch.start(s3.credentials);
    const step = start(batch, { flow: 'siblings.py' });
    const result = await step.result();
    expect(result.outputs['status']).toBe('failed');
    expect(result.errors).toEqual([expect.stringContaining('ValueError: the first of two')]);
    await waitUntil(() => batch.running.length === 0);
    const [sibling] = batch.jobs.filter(({ container }) => container.exitCode === 137);
    expect(step.main.stdout).toContain(
      `Stopped AWS Batch jobs left behind by run ${result.outputs['run-id'] ?? '?'}: ${sibling?.submission.jobName ?? '?'}.`,
    );
  });

  it('a flow on AWS Batch leaves no job running when it is cancelled or times out, and reports a rejected job in Batch’s words', async () => {
    await using cancelled = await Batch.start(s3.credentials);
    await using timedOut = await Batch.start(s3.credentials);
    await using refusing = await Batch.start(s3.credentials);
    refusing.fault = (operation, response) => {
      if (operation !== 'submitjob') return false;
      const message = 'User: arn:aws:iam::123456789012:user/ci is not authorized to perform: batch:SubmitJob';
      const headers = { 'content-type': 'application/json', 'x-amzn-errortype': 'AccessDeniedException' };
      response.writeHead(403, headers).end(JSON.stringify({ message }));
      return true;
    };
    const inputs = { flow: 'pods.py', params: 'hold_start: 300' };
    const toCancel = start(cancelled, inputs);
    const toTimeOut = start(timedOut, { ...inputs, 'timeout-minutes': '0.75' });
    const refused = await start(refusing, inputs).result();
    expect(refused.outputs['status']).toBe('failed');
    expect(refused.errors).toHaveLength(1);
    expect(refused.errors[0]).toContain('not authorized to perform: batch:SubmitJob');

    await waitUntil(() => cancelled.running.length > 0);
    toCancel.main.process.kill('SIGINT');
    expect((await toCancel.result()).outputs['status']).toBe('cancelled');
    await waitUntil(() => cancelled.running.length === 0);

    expect((await toTimeOut.result()).outputs['status']).toBe('timeout');
    expect(timedOut.jobs).toHaveLength(1);
    await waitUntil(() => timedOut.running.length === 0);
  });
});
