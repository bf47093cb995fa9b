import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { attemptPrefix, isNameOf } from '../../src/action/artifacts/artifact-name.js';
import { ciAfter } from '../helpers/rows.js';
import { waitUntil } from '../helpers/wait-until.js';
import { ActionStep } from '../helpers/action.js';
import { ResultsService } from '../helpers/results-service.js';
import { makeWorkspace } from '../helpers/workspace.js';
import { zipOf } from '../helpers/zip.js';

interface Left {
  readonly seed: number | string;
  readonly attempt?: number;
  readonly status?: string;
  readonly artifacts?: object;
  readonly logs?: { readonly name: string; readonly url: string };
}

const stepOf = (seed: Left['seed'], job = 'train') => ({
  ...{ job, step: '__self', id: undefined },
  matrix: JSON.stringify({ seed }),
});
const nameOf = ({ seed, attempt = 1 }: Left) => `${attemptPrefix('report', stepOf(seed))}${attempt}`;

function recordOf({ seed, attempt = 1, status = 'successful', artifacts = {}, logs }: Left): string {
  const pathspec = `TrainFlow/${seed}${attempt}`;
  const failure =
    status === 'successful' ? null : { reason: 'task-exception', step: 'start', task: '1', message: 'no' };
  const run = { label: 'train.py', pathspec, status, durationSeconds: 1, artifacts, failure };
  return JSON.stringify({
    version: 1,
    job: 'train',
    step: '__self',
    matrix: { seed },
    attempt,
    logs: logs ?? null,
    runs: [run],
  });
}

/** Adds the record of a step to the service, without running one; older versions put the record in no folder. */
function leave(service: ResultsService, left: Left, inFolder = true): void {
  const name = nameOf(left);
  service.add(name, zipOf(`${inFolder ? `${name}/` : ''}report.json`, Buffer.from(recordOf(left))));
}

interface Options {
  readonly attempt?: number;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

function start(service: ResultsService, { attempt = 1, inputs = {}, env = {} }: Options = {}): ActionStep {
  return new ActionStep({
    workspace: makeWorkspace(),
    inputs: { command: 'report', ...inputs },
    env: {
      GITHUB_RUN_ID: '1',
      GITHUB_REPOSITORY: 'octo/flows',
      GITHUB_API_URL: `${service.url}api`,
      GITHUB_RUN_ATTEMPT: String(attempt),
      ...service.environment(),
      ...env,
    },
  });
}

async function report(service: ResultsService, options?: Options) {
  const began = performance.now();
  const result = await start(service, options).result();
  const runs = result.outputs['runs']
    ? (JSON.parse(result.outputs['runs']) as { pathspec: string }[])
    : undefined;
  return {
    ...result,
    seconds: (performance.now() - began) / 1000,
    pathspecs: runs?.map(({ pathspec }) => pathspec),
  };
}

type Fault = ResultsService['fault'];

const answers =
  (matching: RegExp, status: number, body: string): Fault =>
  (request, response) => {
    if (!matching.test(request.url ?? '')) return false;
    response.writeHead(status).end(body);
    return true;
  };

const hangs =
  (matching: RegExp): Fault =>
  (request) =>
    matching.test(request.url ?? '');

/** As in a re-run: the service lists the artifacts of the previous attempt, but does not deliver them. */
const NOT_DELIVERED = answers(
  /GetSignedArtifactURL$/,
  404,
  '{"code":"not_found","msg":"workflow run not found"}',
);

describe('reports on the jobs of a workflow run', () => {
  it('only the job’s user can read the report’s results file, and post removes it', async () => {
    await using service = await ResultsService.start();
    leave(service, { seed: 1 });
    const step = start(service);
    const { outputs, exitCode } = await step.result();
    expect(exitCode).toBe(0);
    const file = outputs['results-file'] ?? '';
    expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveLength(1);
    expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700);
    expect(await step.post()).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
    expect(readdirSync(step.file('temp'))).toEqual([]);
  });
  it('in a re-run, the report reads artifacts through the REST API if the results service lists them but does not deliver them', async () => {
    await using service = await ResultsService.start();
    service.workflowRuns.set('octo/flows/1', {});
    leave(service, { seed: 1 });
    leave(service, { seed: 2, status: 'failed' }, false);
    leave(service, { seed: 2, attempt: 2 });
    service.fault = NOT_DELIVERED;
    const { pathspecs, warnings, exitCode, summary } = await report(service, {
      attempt: 2,
      inputs: { 'github-token': service.restToken },
    });
    expect({ pathspecs, warnings, exitCode }).toEqual({
      pathspecs: ['TrainFlow/11', 'TrainFlow/22'],
      warnings: [],
      exitCode: 0,
    });
    expect(summary).toContain('✅ All 2 runs of the matrix were successful');
  });

  it('one warning names the records that could not be read, but not replaced ones, and the heading does not claim to cover all runs', async () => {
    await using service = await ResultsService.start();
    for (const seed of [1, 2, 3]) leave(service, { seed });
    leave(service, { seed: 3, attempt: 2 });
    service.fault = (request, response) =>
      service.requests.filter((line) => line.endsWith('GetSignedArtifactURL')).length < 4 &&
      NOT_DELIVERED(request, response);
    const { pathspecs, warnings, exitCode, summary } = await report(service, { attempt: 2 });
    expect({ pathspecs, exitCode }).toEqual({ pathspecs: ['TrainFlow/32'], exitCode: 0 });
    expect(warnings).toEqual([
      expect.stringMatching(
        /^The reports of 2 steps could not be read, so their runs are missing: "metaflow-report-train-1-[0-9a-f]{8}-self-attempt-1" \(the results service answered 404: workflow run not found\), .*"github-token".*"actions: read"\.$/,
      ),
    ]);
    expect(summary).not.toContain('All');
    expect(summary).toContain('⚠️ The reports of 2 steps could not be read');
  });

  it(
    'in a re-run, one warning says that earlier attempts are not listed, unless there is a token with read permission',
    { tags: ['ci'] },
    async () => {
      await using service = await ResultsService.start();
      leave(service, { seed: 2, attempt: 2 });
      const { pathspecs, warnings, exitCode, summary } = await report(service, { attempt: 2 });
      expect({ pathspecs, exitCode }).toEqual({ pathspecs: ['TrainFlow/22'], exitCode: 0 });
      expect(warnings).toEqual([
        expect.stringMatching(/^This is a re-run, and the list .* no reports of earlier.*"github-token"/),
      ]);
      expect(summary).toContain('⚠️ This is a re-run');
      const inputs = { 'github-token': service.restToken };
      const refused = await report(service, { attempt: 2, inputs });
      expect(refused.warnings).toEqual([expect.stringMatching(/^This is a re-run.*REST API .*404/)]);
      service.workflowRuns.set('octo/flows/1', {});
      expect((await report(service, { attempt: 2, inputs })).warnings).toEqual([]);
    },
  );

  it('a missing summary file causes one warning in a report', async () => {
    await using service = await ResultsService.start();
    leave(service, { seed: 1 });
    const { pathspecs, warnings, errors, exitCode, outputs } = await report(service, {
      env: { GITHUB_STEP_SUMMARY: undefined },
    });
    expect({ pathspecs, errors, exitCode }).toEqual({ pathspecs: ['TrainFlow/11'], errors: [], exitCode: 0 });
    expect(warnings).toEqual([expect.stringContaining('job summary could not be written')]);
    expect(outputs['status']).toBeUndefined();
  });

  const refused: [string, Fault, Record<string, string>, RegExp][] = [
    ['is denied (403)', answers(/ListArtifacts$/, 403, '{"msg":"forbidden"}'), {}, /answered 403: forbidden/],
    ['is denied (401, not JSON)', answers(/ListArtifacts$/, 401, 'no'), {}, /answered 401: no/],
    ['is HTML', answers(/ListArtifacts$/, 200, '<html>proxy</html>'), {}, /other than JSON: <html>proxy/],
    [
      'needs another token',
      () => false,
      { ACTIONS_RUNTIME_TOKEN: 'opaque' },
      /ACTIONS_RUNTIME_TOKEN\) names no/,
    ],
    ['cannot be reached', () => false, { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' }, /cannot be reached/],
  ];
  for (const { tags, rows } of ciAfter(1, refused)) {
    it.each(rows)(
      'if the list of artifacts %s, the report fails immediately, with advice, or asks the REST API',
      { tags },
      async (_, fault, env, why) => {
        await using service = await ResultsService.start();
        service.workflowRuns.set('octo/flows/1', {});
        leave(service, { seed: 1 });
        service.fault = fault;
        const { exitCode, errors, stdout, seconds } = await report(service, { env });
        expect(exitCode).toBe(1);
        expect(errors).toEqual([expect.stringMatching(why)]);
        expect(errors[0]).toMatch(/^Input "command": the artifacts .* cannot be listed.*"github-token"/);
        expect(stdout).not.toMatch(/Internal error|\n {4}at /);
        expect(seconds).toBeLessThan(10);
        const withToken = await report(service, { env, inputs: { 'github-token': service.restToken } });
        expect(withToken).toMatchObject({
          exitCode: 0,
          warnings: [],
          errors: [],
          pathspecs: ['TrainFlow/11'],
        });
      },
    );
  }

  for (const { tags, rows } of ciAfter(1, [
    [401, /answered 401: no\. Is the token in the input "github-token" valid\?/],
    [403, /answered 403: no\. Does the job have the permission "actions: read"\?$/],
    [501, /answered 501: no\.$/],
  ])) {
    it.each(rows)(
      'if neither service lists the artifacts, the error advises what fits the answer of the REST API: %s',
      { tags },
      async (status, words) => {
        await using service = await ResultsService.start();
        service.fault = answers(/./, status, 'no');
        const { errors } = await report(service, { inputs: { 'github-token': service.restToken } });
        expect(errors).toEqual([expect.stringMatching(words)]);
      },
    );
  }

  const slow: [string, RegExp][] = [
    ['list', /ListArtifacts$/],
    ['records', /account\/blobs/],
    ['REST API', /\/api\//],
  ];
  for (const { tags, rows } of ciAfter(1, slow)) {
    it.each(rows)(
      'the report ends immediately if the job is cancelled while the %s hangs',
      { tags },
      async (_, matching) => {
        await using service = await ResultsService.start();
        leave(service, { seed: 1 });
        service.fault = hangs(matching);
        const step = start(service, { attempt: 2, inputs: { 'github-token': service.restToken } });
        await waitUntil(() => service.requests.some((line) => matching.test(line)));
        const cancelledAt = performance.now();
        step.main.process.kill('SIGINT');
        const { exitCode, errors, outputs } = await step.result();
        expect(performance.now() - cancelledAt).toBeLessThan(3_000);
        expect(exitCode).toBe(1);
        expect(errors).toEqual(['The job was cancelled (SIGINT).']);
        expect(outputs['status']).toBe('cancelled');
      },
    );
  }

  it(
    'if the service hangs, the report ends at its timeout: it fails without a list, or shows what it has read',
    { tags: ['ci'] },
    async () => {
      await using service = await ResultsService.start();
      leave(service, { seed: 1 });
      leave(service, { seed: 2 });
      const inputs = { 'upload-timeout-minutes': '0.05' };
      service.fault = hangs(/ListArtifacts$/);
      const unlisted = await report(service, { inputs });
      expect(unlisted.errors).toEqual([
        expect.stringMatching(/took longer than 0\.05 minutes.*"upload-timeout-minutes"/),
      ]);
      service.fault = hangs(/account\/blobs.*train-2/);
      const unread = await report(service, { inputs });
      expect(unread).toMatchObject({ exitCode: 0, errors: [], pathspecs: ['TrainFlow/11'] });
      expect(unread.warnings).toEqual([expect.stringMatching(/of 1 step .*train-2.*3 s have passed/)]);
    },
  );

  it('bad records, and records that are too deep or too large, do not keep good ones out of the report', async () => {
    await using service = await ResultsService.start();
    leave(service, { seed: 1 });
    const hostile: Buffer[] = [
      Buffer.from('no archive'),
      zipOf('report.json', Buffer.from('not JSON')),
      zipOf('report.json', Buffer.alloc(64 * 1024 * 1024, ' ')),
      zipOf('a/b/report.json', Buffer.from(recordOf({ seed: 9 }))),
      zipOf(
        'report.json',
        Buffer.from(recordOf({ seed: 5 }).replace('{}', `{"x":${'['.repeat(5000)}${']'.repeat(5000)}}`)),
      ),
      Buffer.alloc(9 * 1024 * 1024),
      zipOf('report.json', Buffer.from(recordOf({ seed: 6 }))).subarray(0, -30),
    ];
    for (const [at, content] of hostile.entries()) service.add(nameOf({ seed: 100 + at }), content);
    service.add('metaflow-report-of-my-own', Buffer.from('a user’s'));
    const { pathspecs, warnings, exitCode, stdout } = await report(service);
    expect({ pathspecs, exitCode }).toEqual({ pathspecs: ['TrainFlow/11'], exitCode: 0 });
    expect(warnings).toEqual([
      expect.stringMatching(
        /^The reports of 7 steps .*not a ZIP archive, or it is damaged.*no report.*unpacks to.* and 2 more\./,
      ),
    ]);
    expect(stdout).not.toContain('my-own');
  });

  it('the report rejects a record that names another job, step or attempt than its artifact’s name, with a warning', async () => {
    await using service = await ResultsService.start();
    leave(service, { seed: 1, status: 'failed' });
    // Records that a flow in another job of the workflow run could have written.
    for (const left of [{ seed: 1, attempt: 9 }, { seed: 3 }])
      service.add(nameOf({ seed: 2 }) + `-j${left.seed}`, zipOf('report.json', Buffer.from(recordOf(left))));
    const { pathspecs, warnings, exitCode, summary } = await report(service);
    expect({ pathspecs, exitCode }).toEqual({ pathspecs: ['TrainFlow/11'], exitCode: 0 });
    expect(summary).not.toContain('were successful');
    expect(warnings).toEqual([
      expect.stringMatching(
        /^The reports of 2 steps .*train-2-.*it contains a report of another step: job "train", step "__self", attempt 9/,
      ),
    ]);
  });

  it('the report links to the logs that a record names only if they are an artifact of this workflow run', async () => {
    await using service = await ResultsService.start();
    const runs = 'https://git.example/octo/flows/actions/runs';
    const addresses = [`${runs}/1/artifacts/7`, `${runs}/2/artifacts/7`, 'https://evil.example/sign-in'];
    for (const [seed, url] of addresses.entries())
      leave(service, { seed, logs: { name: `logs-${seed}`, url } });
    const { summary, pathspecs } = await report(service, {
      env: { GITHUB_SERVER_URL: 'https://git.example' },
    });
    expect(pathspecs).toHaveLength(3);
    expect([...summary.matchAll(/\(<([^>]*)>\)/g)].map(([, url]) => url)).toEqual([addresses[0]]);
    expect(summary).toContain('<code>logs-1</code>');
    expect(summary).toContain('<code>logs-2</code>');
  });

  it.each<[string, object, boolean]>([
    ['the step itself', {}, true],
    ['a redacted matrix', { matrix: '{"seed":"***"}' }, true],
    ['another job', { job: 'deploy' }, false],
    ['another job, redacted', { job: 'deploy', matrix: '{"seed":"***"}' }, false],
    ['another matrix', { matrix: '{"seed":2}' }, false],
    ['no matrix', { matrix: undefined }, false],
    ['another step', { step: 'b' }, false],
    ['an id', { id: 'x' }, false],
    ['another attempt', { attempt: 2 }, false],
  ])('an artifact’s name shows whether it belongs to a record of %s', (_, change, isOwn) => {
    const step = { ...stepOf(1), attempt: 1 };
    expect(isNameOf('report', nameOf({ seed: 1 }), { ...step, ...change })).toBe(isOwn);
  });

  it(
    'the report reads more than a thousand artifacts with a token, and otherwise says that the list was cut off',
    { tags: ['ci'] },
    async () => {
      await using service = await ResultsService.start();
      service.workflowRuns.set('octo/flows/1', {});
      for (let at = 0; at < 1000; at += 1) service.add(`other-${at}`, Buffer.alloc(0));
      leave(service, { seed: 1 });
      const cut = await report(service);
      expect(cut).toMatchObject({ exitCode: 0, pathspecs: [] });
      expect(cut.warnings).toEqual([
        expect.stringMatching(/^The list of artifacts is incomplete.*"github-token"/),
      ]);
      expect(cut.summary).toContain('incomplete');
      const whole = await report(service, { inputs: { 'github-token': service.restToken } });
      expect(whole).toMatchObject({ exitCode: 0, pathspecs: ['TrainFlow/11'], warnings: [] });
    },
  );

  it('the report names a step with logs but no record, and does not claim to cover all runs, until a later attempt has a record', async () => {
    await using service = await ResultsService.start();
    leave(service, { seed: 1 });
    const logs = (seed: number, attempt = 1) => `${attemptPrefix('logs', stepOf(seed))}${attempt}`;
    for (const name of [logs(1), logs(2)]) service.add(name, Buffer.from('logs'));
    const { warnings, exitCode, summary } = await report(service);
    expect(exitCode).toBe(0);
    expect(warnings.join('\n')).toContain(`its step uploaded the logs ${logs(2)}, but no report`);
    expect(warnings).toHaveLength(1);
    expect(summary).toContain('## ⚠️ 1 run of the matrix was successful, others may be missing');
    leave(service, { seed: 2, attempt: 2 });
    service.add(logs(2, 2), Buffer.from('logs'));
    const later = await report(service, { attempt: 2 });
    expect(later.warnings).toEqual([]);
    expect(later.summary).toContain('✅ All 2 runs of the matrix were successful');
  });

  const ended = (result: string) => ({ result, outputs: { runs: '[]' } });
  for (const { tags, rows } of ciAfter(1, [
    ['failed before its flows started', { train: ended('failure') }, 'The job "train" failed, but all runs'],
    ['left no report', { prepare: ended('failure') }, 'The job "prepare" failed and left no report'],
    [
      'was cancelled while it waited',
      { slow: 'cancelled' },
      'The job "slow" was cancelled and left no report',
    ],
  ])) {
    it.each(rows)(
      'the report names a needed job that %s, and does not claim to cover all runs',
      { tags },
      async (_, needs, said) => {
        await using service = await ResultsService.start();
        leave(service, { seed: 1 });
        const inputs = {
          needs: JSON.stringify({ lint: ended('success'), eval: ended('skipped'), ...needs }),
        };
        const { warnings, exitCode, summary } = await report(service, { inputs });
        expect({ warnings, exitCode }).toEqual({ warnings: [expect.stringContaining(said)], exitCode: 0 });
        expect(summary).not.toContain('All');
        expect(summary).toContain(`⚠️ ${said}`);
      },
    );
  }

  it('the report does not mention a needed job whose failed run it shows', async () => {
    await using service = await ResultsService.start();
    leave(service, { seed: 1 });
    leave(service, { seed: 2, status: 'failed' });
    const { warnings, pathspecs } = await report(service, { inputs: { needs: 'train: failure' } });
    expect(warnings).toEqual([]);
    expect(pathspecs).toHaveLength(2);
  });

  it.each([
    ['flow', 'train.py', 'run, check, deploy or trigger'],
    ['junit', 'report.xml', 'run, check or trigger'],
    ['python', 'python3', 'run, check, deploy, trigger, teardown or promote'],
    ['upload', 'none', 'run, deploy or trigger'],
    ['fail-if', 'score < 1', 'run or trigger'],
  ])('the report rejects the input "%s", which would have no effect', async (input, value, others) => {
    await using service = await ResultsService.start();
    const { exitCode, errors } = await report(service, { inputs: { [input]: value } });
    expect({ exitCode, errors }).toEqual({
      exitCode: 1,
      errors: [`Input "${input}" cannot be used with "command: report", only with ${others}.`],
    });
  });

  for (const { tags, rows } of ciAfter(2, [
    [{ summary: 'never' }, 'failed', false],
    [{ summary: 'on-failure' }, 'successful', false],
    [{ summary: 'on-failure' }, 'failed', true],
    [{ 'summary-title': 'All *seeds*' }, 'successful', true],
  ])) {
    it.each(rows)(
      'the report follows %j if a run is %s: it has a summary: %s',
      { tags },
      async (inputs, status, hasSummary) => {
        await using service = await ResultsService.start();
        leave(service, { seed: 1, status });
        const { exitCode, summary } = await report(service, { inputs });
        expect(exitCode).toBe(0);
        if (!hasSummary) expect(summary).toBe('');
        else if ('summary-title' in inputs) expect(summary).toMatch(/^## All &#42;seeds&#42;\n\n/);
        else expect(summary).toContain('TrainFlow/11');
      },
    );
  }

  it('the report rejects needs without results, and says what to write', async () => {
    await using service = await ResultsService.start();
    const { errors, exitCode } = await report(service, { inputs: { needs: '{"train": {}}' } });
    expect(exitCode).toBe(1);
    expect(errors).toEqual([expect.stringContaining('Set it to "${{ toJSON(needs) }}"')]);
  });

  it('the report counts a step once even if its record was uploaded twice', async () => {
    await using service = await ResultsService.start();
    const twice = (producer: string, left: Left, ...contents: readonly string[]) =>
      contents.forEach((content, at) => {
        const name = `${nameOf(left)}-j${producer}${at === 0 ? '' : `-${at + 1}`}`;
        service.add(name, zipOf(`${name}/report.json`, Buffer.from(content)));
      });
    const good = recordOf({ seed: 1 });
    twice('0000000a', { seed: 1 }, good, recordOf({ seed: 1, status: 'failed' }));
    // Another job that looks the same.
    twice('0000000b', { seed: 1 }, good);
    twice('0000000c', { seed: 2 }, 'lost', 'lost, too', recordOf({ seed: 2 }));
    const { pathspecs, warnings } = await report(service);
    expect(pathspecs).toEqual(['TrainFlow/11', 'TrainFlow/11', 'TrainFlow/21']);
    expect(warnings).toEqual([]);
  });

  it(
    'the report says that no run has the artifact to rank by, and names the artifacts that are numbers',
    { tags: ['ci'] },
    async () => {
      await using service = await ResultsService.start();
      leave(service, { seed: 1, artifacts: { 'start/acc': 0.5 } });
      const { warnings, outputs, stdout } = await report(service, { inputs: { best: 'max acc' } });
      expect(warnings).toEqual([
        'Input "best": No successful run has a numeric artifact "acc". Numeric artifacts: "start/acc".',
      ]);
      expect(outputs['best']).toBe('');
      expect(stdout).toContain('Found 1 run of 1 job; the job summary shows it.');
      const wrong = await report(service, { inputs: { best: 'acc' } });
      expect(wrong.errors[0]).toMatch(/^Input "best": expected max or min .*, got "acc"\.$/);
    },
  );
});
