import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ActionStep, type StepResult } from '../helpers/action.js';
import { ciAfter, nightlyAfter } from '../helpers/rows.js';
import { ResultsService } from '../helpers/results-service.js';
import { makeWorkspace } from '../helpers/workspace.js';

type Fault = (request: IncomingMessage, response: ServerResponse) => boolean;

const answers =
  (status: number, body: unknown = {}): Fault =>
  (_, response) => {
    response
      .writeHead(status, { 'content-type': 'application/json' })
      .end(typeof body === 'string' ? body : JSON.stringify(body));
    return true;
  };

/** A fault that affects only the first `count` matching requests. */
function times(count: number, matching: RegExp, fault: Fault): Fault {
  let left = count;
  return (request, response) => {
    if (!matching.test(request.url ?? '') || left === 0) return false;
    left -= 1;
    return fault(request, response);
  };
}

const drops: Fault = (request) => {
  request.socket.destroy();
  return true;
};

/** Drops the connection after the first part of an upload. */
const dropsMidway: Fault = (request) => {
  request.once('data', () => request.socket.destroy());
  return true;
};

const hangs: Fault = () => true;

const BLOB = /\/account\/blobs\//;
const CREATE = /CreateArtifact$/;
const FINALIZE = /FinalizeArtifact$/;

function start(env: Record<string, string>, inputs: Record<string, string> = {}): ActionStep {
  return new ActionStep({ workspace: makeWorkspace(), inputs: { flow: 'quick.py', ...inputs }, env });
}

async function run(service: ResultsService, fault: Fault, inputs: Record<string, string> = {}) {
  service.fault = fault;
  const step = start(service.environment(), inputs);
  return { step, result: await step.result() };
}

/** Expects that the run keeps its own result, that the log is on disk, and that there is one warning. */
function expectOneWarning(step: ActionStep, result: StepResult, reason: RegExp): void {
  expect(result).toMatchObject({
    exitCode: 0,
    errors: [],
    outputs: { status: 'successful', 'exit-code': '0', 'log-artifact': '' },
  });
  expect(result.warnings).toEqual([expect.stringMatching(reason)]);
  const directory = / They are in (.*)\.$/.exec(result.warnings[0] ?? '')?.[1] ?? '';
  expect(directory.startsWith(step.directory)).toBe(true);
  expect(readFileSync(path.join(directory, 'stdout.log'), 'utf8')).toContain('message is hello');
}

/** The kind of each artifact, such as `logs`. */
function kinds({ artifacts }: ResultsService): (string | undefined)[] {
  return artifacts.map(({ name }) => name.split('-')[1]);
}

// These tests mostly wait for the client's retries, so they run concurrently.
describe('a results service', () => {
  for (const { tags, rows } of nightlyAfter(1, [302, 307, 308])) {
    it.concurrent.each(rows)(
      'if a results service redirects to another server (%d), there is one warning, and that server gets no token',
      { tags },
      async (status) => {
        await using service = await ResultsService.start();
        await using other = await ResultsService.start();
        const tokens: (string | undefined)[] = [];
        other.fault = (request) => {
          tokens.push(request.headers.authorization);
          return false;
        };
        const { step, result } = await run(service, (request, response) => {
          response.writeHead(status, { location: new URL(request.url ?? '/', other.url).href }).end();
          return true;
        });
        expectOneWarning(
          step,
          result,
          new RegExp(`\\(${status}\\).*it redirects to ${other.url.slice(0, -1)}, which must not get`),
        );
        expect(tokens).toEqual([]);
      },
    );
  }

  it.concurrent(
    'logs are uploaded if a results service redirects to another of its own addresses',
    { tags: ['ci'] },
    async () => {
      await using service = await ResultsService.start();
      const { result } = await run(service, ({ url = '' }, response) => {
        if (!/CreateArtifact$/.test(url)) return false;
        response.writeHead(307, { location: `${service.url.slice(0, -1)}${url}?moved` }).end();
        return true;
      });
      expect(result).toMatchObject({ exitCode: 0, warnings: [] });
      expect(kinds(service)).toContain('logs');
    },
  );

  for (const { tags, rows } of ciAfter<[string, Fault, RegExp, Record<string, string>]>(
    1,
    [
      ['that answers 401', answers(401, { msg: 'token expired' }), /\(401\).*token expired/, {}],
      ['that always answers 500', answers(500), /\(500\)/, {}],
      ['that answers 403', answers(403), /\(403\)/, {}],
      ['that answers with HTML', answers(200, '<html>proxy</html>'), /could not be uploaded/, {}],
      ['that answers not ok', answers(200, { ok: false }), /could not be uploaded/, {}],
      ['that hangs', hangs, /6 s have passed/, { 'upload-timeout-minutes': '0.1' }],
      [
        'that hangs during the upload of the logs',
        times(1000, BLOB, hangs),
        /6 s have passed/,
        { 'upload-timeout-minutes': '0.1' },
      ],
      [
        'that drops every connection in the middle of an upload',
        times(1000, BLOB, dropsMidway),
        /could not be uploaded/,
        { 'upload-timeout-minutes': '0.5' },
      ],
      ['that rejects the upload', times(1000, BLOB, answers(403)), /could not be uploaded/, {}],
      [
        'that computes a different digest',
        times(1000, FINALIZE, answers(400, { code: 'invalid_argument', msg: 'the digest does not match' })),
        /\(400\).*the digest does not match/,
        {},
      ],
      ['that does not finish the artifact', times(1000, FINALIZE, answers(200, { ok: false })), /not ok/, {}],
    ],
    5,
  )) {
    it.concurrent.each(rows)(
      'a results service %s causes one warning and does not change the run’s result',
      { tags },
      async (_, fault, reason, inputs) => {
        await using service = await ResultsService.start();
        const { step, result } = await run(service, fault, inputs);
        expectOneWarning(step, result, reason);
      },
    );
  }

  it(
    'a results service that refuses the connection causes one warning and does not change the run’s result',
    { tags: ['ci'] },
    async () => {
      const server = createServer();
      const port = await new Promise<number>((resolve) => {
        server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
      });
      await new Promise((resolve) => server.close(resolve));
      await using service = await ResultsService.start();
      const step = start({ ...service.environment(), ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}/` });
      expectOneWarning(step, await step.result(), /ECONNREFUSED/);
    },
  );

  for (const { tags, rows } of ciAfter<[string, Fault]>(
    1,
    [
      ['answers 500 twice', times(2, CREATE, answers(500))],
      ['answers 503 in the middle', times(2, FINALIZE, answers(503))],
      ['drops two connections in the middle of an upload', times(2, BLOB, drops)],
      ['already has an artifact of that name', times(1, CREATE, answers(409, { msg: 'already exists' }))],
    ],
    2,
  )) {
    it.concurrent.each(rows)(
      'the action uploads the logs in the end to a results service that %s',
      { tags },
      async (_, fault) => {
        await using service = await ResultsService.start();
        const { result } = await run(service, fault);
        expect(result).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
        expect(service.artifacts.map(({ name }) => name)).toEqual([
          result.outputs['log-artifact'],
          expect.stringMatching(/^metaflow-report-/),
        ]);
      },
    );
  }

  it('post does not warn again about a results service that is still down', { tags: ['ci'] }, async () => {
    await using service = await ResultsService.start();
    const { step, result } = await run(service, answers(401));
    expect(result.warnings).toHaveLength(1);
    const post = await step.post();
    expect(post.exitCode).toBe(0);
    expect(post.stdout).not.toContain('::warning::');
    expect(post.stdout).toContain('could not be uploaded');
    const temp = step.file('temp');
    const left = readdirSync(temp, { recursive: true, encoding: 'utf8' });
    expect(left.some((file) => file.endsWith('stdout.log'))).toBe(true);
    expect(left.some((file) => file.includes('redacted'))).toBe(false);
  });

  it('post uploads the logs if the results service has recovered', async () => {
    await using service = await ResultsService.start();
    const { step, result } = await run(service, answers(401));
    expect(result.outputs['log-artifact']).toBe('');
    service.fault = () => false;
    expect(await step.post()).toMatchObject({ exitCode: 0 });
    expect(kinds(service)).toEqual(['logs', 'report']);
    expect(readdirSync(step.file('temp'))).toEqual([]);
  });

  it('a cancelled job writes outputs and summary even if the results service hangs', async () => {
    await using service = await ResultsService.start();
    service.fault = hangs;
    const step = start(service.environment());
    while (service.requests.length === 0) await sleep(20);
    const cancelledAt = performance.now();
    step.main.process.kill('SIGINT');
    const result = await step.result();
    expect(performance.now() - cancelledAt).toBeLessThan(5_000);
    expect(result).toMatchObject({ exitCode: 0, warnings: [], outputs: { status: 'successful' } });
    expect(result.summary).toContain('QuickFlow');
    service.fault = () => false;
    await step.post();
    expect(service.artifacts[0]?.name).toBe(result.outputs['log-artifact']);
    expect(kinds(service)).toEqual(['logs', 'report']);
    expect(existsSync(path.join(step.file('temp'), 'logs'))).toBe(false);
  });

  it(
    'a machine without a results service causes one warning and does not change the run’s result',
    { tags: ['ci'] },
    async () => {
      const step = start({});
      expectOneWarning(step, await step.result(), /no artifact service/);
      expect((await step.post()).stdout).not.toMatch(/artifact|upload/);
    },
  );

  it(
    'the action uses the results service of Gitea, Forgejo or GitHub Enterprise Server like GitHub’s, even one that does not know MIME types',
    { tags: ['ci'] },
    async () => {
      await using service = await ResultsService.start();
      service.faultOf = (method, message) =>
        method === 'CreateArtifact' && ('mime_type' in message || Number(message['version']) > 4)
          ? [500, 'Error decode request body']
          : undefined;
      const step = start({ ...service.environment(), GITHUB_SERVER_URL: 'https://git.example.org' });
      const result = await step.result();
      expect(result).toMatchObject({ exitCode: 0, warnings: [], errors: [] });
      expect(kinds(service)).toEqual(['logs', 'report']);
      expect(result.outputs['log-artifact']).toBe('metaflow-logs-train-self-attempt-1');
    },
  );

  it(
    'if another server has no results service, one warning covers all uploads',
    { tags: ['ci'] },
    async () => {
      await using service = await ResultsService.start();
      service.fault = answers(404, { code: 'bad_route', msg: 'no such route' });
      const flow = 'resumable.py';
      const step = start(
        { ...service.environment(), GITHUB_SERVER_URL: 'https://git.example.org', GITHUB_RUN_ID: '1' },
        { flow, resume: 'auto', env: 'FAIL_AT=start\nEXECUTIONS=/dev/null' },
      );
      const result = await step.result();
      expect(result.outputs).toMatchObject({ status: 'failed', 'failed-step': 'start', 'log-artifact': '' });
      expect(result.warnings).toEqual([
        expect.stringMatching(
          /^The logs were not uploaded: https:\/\/git\.example\.org has no artifact service for this action \(.*no such route\)\. They are in /,
        ),
      ]);
      // A line in the log says what this means for a re-run.
      expect(result.stdout).toMatch(
        /^ResumableFlow\/\d+ cannot be resumed by another attempt, because its bundle could not be saved: https:\/\/git\.example\.org has no artifact service/m,
      );
      const { stdout, exitCode } = await step.post();
      expect(exitCode).toBe(0);
      expect(stdout).not.toMatch(/artifact service|upload/);
      expect(readdirSync(step.file('temp'), { recursive: true, encoding: 'utf8' })).toContainEqual(
        expect.stringMatching(/stdout\.log$/),
      );
    },
  );
});
