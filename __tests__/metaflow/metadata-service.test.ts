import { describe, expect, it, vi } from 'vitest';
import { Run, Runner } from '../../src/index.js';
import { ActionStep, type StepResult } from '../helpers/action.js';
import { makeCertificates } from '../helpers/certificates.js';
import { startTls } from '../helpers/forward-proxy.js';
import { MetadataService } from '../helpers/metadata-service.js';
import { PYTHON } from '../helpers/paths.js';
import { ResultsService } from '../helpers/results-service.js';
import { waitUntil } from '../helpers/wait-until.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

/** A summary without the escapes that keep its text from becoming markup. */
function plain(summary: string): string {
  return summary
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/\\(\W)/g, '$1');
}

function start(
  env: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>>,
  more = {},
): ActionStep {
  return new ActionStep({
    workspace: makeWorkspace(),
    inputs: { options: 'pylint: false', summary: 'always', env: JSON.stringify(env), ...inputs },
    env: more,
  });
}

/** Each task imports clients of remote services, and each pod imports a copy of Metaflow without byte code. */
vi.setConfig({ testTimeout: 400_000 });

describe.concurrent('a run registered with the metadata service', () => {
  it('a run with the metadata service gets its id, tags, status, artifacts and history from the service', async () => {
    await using service = await MetadataService.start();
    await using results = await ResultsService.start();
    const inputs = { flow: 'gallery.py', tags: 'nightly', 'output-artifacts': 'result' };
    const result = await start(service.environment, inputs, results.environment()).result();
    expect(result).toMatchObject({ exitCode: 0, errors: [] });
    expect(result.outputs['pathspec']).toMatch(/^GalleryFlow\/1$/);
    expect(result.outputs['result']).toBe('42');
    expect(result.summary).toContain('<code>nightly</code>');
    expect(result.summary).toMatch(/<code>work<\/code>.*successful/);
    expect(service.requests).toContain('POST /flows/GalleryFlow/run');
    expect(result.stdout + result.summary).not.toContain(`${service.key} `);
  });

  it(
    'the library reads and tags a run through the metadata service, and resumes a failed one',
    { tags: ['ci'] },
    async () => {
      await using service = await MetadataService.start();
      const cwd = makeWorkspace();
      const env = { ...cleanEnvironment(), ...service.environment };
      const runner = new Runner('failing.py', { python: PYTHON, cwd, env, pylint: false });
      await using running = await runner.asyncRun({}, { tags: ['first'] });
      await running.wait();
      expect(running.status).toBe('failed');
      expect(running.metadata).toBe(`service@${service.url}`);
      await using resumed = await runner.asyncResume({ originRunId: running.runId });
      await resumed.wait();
      expect(resumed.runId).not.toBe(running.runId);
      const run = new Run(running.pathspec, { python: PYTHON, cwd, env, namespace: null });
      await run.addTag('second');
      expect([...(await run.userTags)].sort()).toEqual(['first', 'second']);
      await expect(run.removeTag('runtime:dev')).rejects.toThrow(/system tag/i);
      expect(await run.finished).toBe(false);
      await expect(
        new Run('FailingFlow/999', { python: PYTHON, cwd, env, namespace: null }).createdAt,
      ).rejects.toThrow('does not exist');
    },
  );
});

describe.concurrent('a metadata service', () => {
  const INPUTS = { flow: 'quick.py', 'output-artifacts': 'message' };
  const expectExplained = (result: StepResult, pattern: RegExp) => {
    expect(result.outputs['status']).toBe('failed');
    expect(result.errors).toHaveLength(1);
    expect(result.errors[0]).toMatch(pattern);
    expect(plain(result.summary)).toMatch(pattern);
  };

  it(
    'a metadata service that rejects the key, is down, answers with garbage or never answers prevents the run and is reported',
    { tags: ['ci'] },
    async () => {
      await using refusing = await MetadataService.start();
      await using down = await MetadataService.start();
      const environmentOfDown = down.environment;
      await down.disappear();
      await using garbage = await MetadataService.start();
      garbage.fault = (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' }).end('<html>a login page</html>');
        return true;
      };
      await using silent = await MetadataService.start();
      silent.fault = () => true;
      const results = await Promise.all(
        [
          {
            ...refusing.environment,
            METAFLOW_SERVICE_AUTH_KEY: 'another',
            METAFLOW_SERVICE_RETRY_COUNT: '2',
          },
          { ...environmentOfDown, METAFLOW_SERVICE_RETRY_COUNT: '2' },
          garbage.environment,
          silent.environment,
        ].map(async (env) => await start(env, INPUTS).result()),
      );
      const [ofRefusing, ofDown, ofGarbage, ofSilent] = results as [
        StepResult,
        StepResult,
        StepResult,
        StepResult,
      ];
      expectExplained(ofRefusing, /status 403.*METAFLOW_SERVICE_AUTH_KEY/);
      expectExplained(ofDown, /cannot be reached: ECONNREFUSED/);
      expectExplained(ofGarbage, /JSON|Expecting value/);
      expectExplained(ofSilent, /did not answer within 10 s/);
    },
  );

  it('a metadata service behind a proxy that is down, or with an untrusted certificate, is reported', async () => {
    using certificates = makeCertificates('example.com');
    await using tls = await startTls(certificates, 9);
    const [ofProxy, ofUntrusted] = await Promise.all(
      [
        {
          METAFLOW_SERVICE_URL: 'http://service.example.com',
          HTTP_PROXY: 'http://name:unspeakable@127.0.0.1:9',
        },
        { METAFLOW_SERVICE_URL: `https://127.0.0.1:${tls.port}` },
      ].map(async (env) => {
        const given = { METAFLOW_DEFAULT_METADATA: 'service', METAFLOW_SERVICE_RETRY_COUNT: '1', ...env };
        return await start(given, INPUTS).result();
      }),
    );
    const [first, second] = [ofProxy as StepResult, ofUntrusted as StepResult];
    expectExplained(
      first,
      /cannot be reached through the proxy http:\/\/127\.0\.0\.1:9: ECONNREFUSED.*NO_PROXY/,
    );
    expect(first.summary + (first.errors[0] ?? '')).not.toContain('unspeakable');
    expectExplained(second, /has a certificate that is not trusted: .*REQUESTS_CA_BUNDLE/);
  });

  it(
    'a metadata service that goes down after the run costs the report its details but does not fail the run',
    { tags: ['nightly'] },
    async () => {
      await using service = await MetadataService.start();
      const step = start(service.environment, INPUTS);
      await waitUntil(() => step.main.stdout.includes('Done!'));
      await service.disappear();
      const result = await step.result();
      expect(result).toMatchObject({ exitCode: 0, errors: [] });
      expect(result.outputs).toMatchObject({ status: 'successful', pathspec: 'QuickFlow/1' });
      expect(result.warnings.join('\n')).toMatch(
        /QuickFlow\/1 could not be read: The metadata service .* cannot be reached/,
      );
      expect(result.summary).toContain('QuickFlow/1');
    },
  );
});
