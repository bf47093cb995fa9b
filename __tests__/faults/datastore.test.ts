import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { RemoteWatch } from '../../src/execution/remote/remote-watch.js';
import { ActionStep, type StepResult } from '../helpers/action.js';
import { AzureStorage } from '../helpers/azure-storage.js';
import { GoogleStorage } from '../helpers/google-storage.js';
import { PYTHON_REMOTE } from '../helpers/paths.js';
import { S3 } from '../helpers/s3.js';
import { waitUntil } from '../helpers/wait-until.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

function start(
  env: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
): ActionStep {
  return new ActionStep({
    workspace: makeWorkspace(),
    inputs: {
      flow: 'quick.py',
      python: PYTHON_REMOTE,
      options: 'pylint: false',
      env: JSON.stringify({ AWS_EC2_METADATA_DISABLED: 'true', ...env }),
      summary: 'always',
      ...inputs,
    },
  });
}

/** Expects that a run whose datastore failed has one error, with the reason and advice. */
function expectExplained(result: StepResult, reason: RegExp, advice: RegExp): void {
  expect(result.exitCode).toBe(1);
  expect(result.outputs['status']).toBe('failed');
  expect(result.errors).toHaveLength(1);
  expect(result.errors[0]).toMatch(reason);
  expect(result.errors[0]).toMatch(advice);
  expect(result.summary).toMatch(advice);
}

/** In milliseconds. Each task imports clients for remote services, and each pod imports Metaflow without byte code. */
vi.setConfig({ testTimeout: 400_000 });

describe.concurrent('runs on S3', () => {
  it('a run whose S3 bucket is missing fails with advice about the bucket, not about a missing object', async () => {
    await using s3 = await S3.start();
    const env = { ...s3.environment, METAFLOW_DATASTORE_SYSROOT_S3: 's3://no-such-bucket/metaflow' };
    expectExplained(await start(env).result(), /NoSuchBucket/, /correct the datastore root/);
  });

  it(
    'the action soon stops a run with missing or expired S3 credentials or a wrong clock, although Metaflow would retry for more than an hour',
    { tags: ['ci'] },
    async () => {
      await using s3 = await S3.start();
      await using expired = await S3.start();
      await using skewed = await S3.start();
      expired.refuse(400, 'ExpiredToken', 'The provided token has expired.');
      skewed.refuse(403, 'RequestTimeTooSkewed', 'The difference to the current time is too large.');
      const steps = [s3.settings, expired.environment, skewed.environment].map((env) => start(env));
      const [first, second, third] = (await Promise.all(steps.map((step) => step.result()))) as [
        StepResult,
        StepResult,
        StepResult,
      ];
      expectExplained(first, /Unable to locate credentials/, /configure-aws-credentials/);
      expectExplained(second, /ExpiredToken/, /longer session/);
      expectExplained(third, /RequestTimeTooSkewed/, /clock/);
    },
  );

  it(
    'if S3 becomes unreachable, the run fails when Metaflow gives up, and still gets its report',
    { tags: ['ci'] },
    async () => {
      await using s3 = await S3.start();
      const env = {
        ...s3.environment,
        METAFLOW_S3_RETRY_COUNT: '0',
        METAFLOW_S3_TRANSIENT_RETRY_COUNT: '0',
        METAFLOW_S3_CLIENT_RETRY_CONFIG: '{"max_attempts": 1}',
      };
      const step = start(env);
      await waitUntil(() => step.main.stdout.includes('message is hello'));
      await s3.disappear();
      const result = await step.result();
      expectExplained(result, /Could not connect/, /cannot be reached/);
      expect(result.outputs['pathspec']).toMatch(/^QuickFlow\/\d+$/);
      expect(result.summary).toContain('QuickFlow');
    },
  );
});

describe.concurrent('runs on Google Cloud Storage', () => {
  it(
    'a run without its Google Cloud Storage bucket or credentials fails with advice',
    { tags: ['nightly'] },
    async () => {
      await using google = await GoogleStorage.start();
      const elsewhere = { METAFLOW_DATASTORE_SYSROOT_GS: 'gs://no-such-bucket/metaflow' };
      const [bucket, credentials] = (await Promise.all(
        [
          { ...google.environment, ...elsewhere },
          // Otherwise Google's client first looks for Google's metadata server.
          { ...google.settings, NO_GCE_CHECK: 'true' },
        ].map(async (env) => await start(env).result()),
      )) as [StepResult, StepResult];
      expectExplained(bucket, /bucket/, /correct the datastore root/);
      expectExplained(credentials, /default credentials were not found/i, /google-github-actions\/auth/);
    },
  );
});

describe.concurrent('runs on Azure Blob Storage', () => {
  it(
    'a run without its Azure Blob Storage container or credentials fails with advice',
    { tags: ['nightly'] },
    async () => {
      await using azure = await AzureStorage.start();
      const elsewhere = { METAFLOW_DATASTORE_SYSROOT_AZURE: 'no-such-container/metaflow' };
      const [container, credentials] = (await Promise.all(
        [{ ...azure.environment, ...elsewhere }, azure.settings].map(
          async (env) => await start(env).result(),
        ),
      )) as [StepResult, StepResult];
      expectExplained(container, /ContainerNotFound/, /correct the datastore root/);
      expectExplained(credentials, /authenticat/i, /azure\/login/);
    },
  );
});

describe.concurrent('silent runs', () => {
  const times = { start: 100, silence: 200, confirm: 50 };
  const plan = (env: Readonly<Record<string, string>>) => ({
    ...{ label: '', flowFile: 'quick.py', python: PYTHON_REMOTE, cwd: makeWorkspace() },
    env: { ...cleanEnvironment(), ...env },
    ...{ decospecs: [], config: {}, configValues: {}, options: {}, runOptions: {}, tags: [], provenance: {} },
    ...{ retries: 0, retryDelayMs: 0, outputArtifacts: [], gates: [] },
    command: { name: 'run', parameters: {} } as const,
  });

  it(
    'the action stops a silent run when its credentials expire, and not before',
    { tags: ['nightly'] },
    async () => {
      await using s3 = await S3.start();
      let checks = 0;
      s3.fault = () => {
        checks += 1;
        return false;
      };
      using watch = new RemoteWatch(plan(s3.environment), new AbortController().signal, times);
      await waitUntil(() => checks > 1);
      expect(watch.signal.aborted).toBe(false);
      s3.refuse(400, 'ExpiredToken', 'The provided token has expired.');
      await waitUntil(() => watch.signal.aborted);
      expect(watch.trouble?.message).toContain('ExpiredToken');
    },
  );

  it(
    'a run that prints something after a long silence is checked again as soon as one that was never silent',
    { tags: ['nightly'] },
    async () => {
      await using s3 = await S3.start();
      let checks = 0;
      s3.fault = () => {
        checks += 1;
        return false;
      };
      const seldom = { start: 100, silence: 300, confirm: 50 };
      using watch = new RemoteWatch(plan(s3.environment), new AbortController().signal, seldom);
      const nextCheck = async () => {
        const [before, startedAt] = [checks, performance.now()];
        await waitUntil(() => checks > before);
        const seconds = (performance.now() - startedAt) / 1000;
        // A check makes several requests.
        await sleep(1_000);
        return seconds;
      };
      for (let seconds = 0; seconds < 15;) seconds = (await nextCheck()) + 1;
      watch.noteOutput();
      expect(await nextCheck()).toBeLessThan(15);
    },
  );

  it('the action does not stop a silent run whose datastore may recover', async () => {
    await using s3 = await S3.start();
    let checks = 0;
    s3.fault = (_, response) => {
      checks += 1;
      response.writeHead(503).end();
      return true;
    };
    using watch = new RemoteWatch(plan(s3.environment), new AbortController().signal, times);
    await waitUntil(() => checks > 2);
    await sleep(500);
    expect(watch.signal.aborted).toBe(false);
  });
});
