import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ciAfter } from '../helpers/rows.js';
import { ResultsService } from '../helpers/results-service.js';
import { bundles, WorkflowRun, type Attempt } from '../helpers/workflow-run.js';
import { makeWorkspace } from '../helpers/workspace.js';

const EXPIRED = '{"message":"Artifact has expired"}';
const OLD = '9876543210';
const URL = `https://github.com/octo/flows/actions/runs/${OLD}`;

describe('resume: a workflow run', () => {
  /** A failed workflow run that left a bundle and that REST lists; each test has a copy. */
  let old: ResultsService;
  let failed: Attempt;

  beforeAll(async () => {
    old = await ResultsService.start();
    failed = await new WorkflowRun(old, OLD).attempt(1, { failAt: 'late' });
    const ours = { full_name: 'octo/flows' };
    old.workflowRuns.set(`octo/flows/${OLD}`, { repository: ours, head_repository: ours });
  });

  afterAll(async () => {
    await old[Symbol.asyncDispose]();
  });

  /** A new workflow run, whose inputs may tell it to resume the old one. */
  const resumeWith =
    (service: ResultsService) =>
    async (inputs: Record<string, string>, workspace = makeWorkspace()) =>
      await new WorkflowRun(service, '9876543299').attempt(1, {
        workspace,
        inputs: { params: '', 'github-token': service.restToken, ...inputs },
      });

  for (const { tags, rows } of ciAfter(
    1,
    [
      ['its address', URL],
      ['the address of an attempt', `${URL}/attempts/1`],
      ['the address of a job', `${URL}/job/123?pr=4`],
      ['its id', OLD],
    ],
    2,
  )) {
    it.each(rows)(
      'a run is resumed from another workflow run’s bundle, named by %s',
      { tags },
      async (_, origin) => {
        await using service = await old.copy();
        const resume = resumeWith(service);
        const { outputs, executed, stdout } = await resume({ resume: origin });
        expect(stdout).toContain(
          `Resuming ${failed.outputs['pathspec'] ?? '?'} from workflow run ${OLD}, attempt 1 (failed; 2 tasks already finished).`,
        );
        expect(outputs).toMatchObject({ status: 'successful', 'resumed-from': failed.outputs['run-id'] });
        expect(executed).toEqual(['end', 'late']);
      },
    );
  }

  it.each([
    ['the second', {}],
    ['the first, if the second is damaged', { content: Buffer.from('damaged') }],
  ])('if a step saved its bundle twice, a run is resumed from %s', { tags: ['ci'] }, async (_, changed) => {
    await using service = await old.copy();
    const [bundle] = service.artifacts.filter(({ name }) => name.startsWith('metaflow-resume-'));
    if (bundle) service.artifacts.push({ ...bundle, ...changed, id: 99, name: `${bundle.name}-2` });
    expect((await resumeWith(service)({ resume: OLD })).executed).toEqual(['end', 'late']);
  });

  it('a run from another workflow run is executed again from resume-step on', { tags: ['ci'] }, async () => {
    await using service = await old.copy();
    const resume = resumeWith(service);
    const { executed } = await resume({ resume: URL, 'resume-step': 'middle' });
    expect(executed).toEqual(['end', 'late', 'middle']);
  });

  it(
    'a bundle from a job with a different name is found if there is only one candidate',
    { tags: ['ci'] },
    async () => {
      await using service = await old.copy();
      const resume = resumeWith(service);
      expect((await resume({ resume: URL, matrix: '' })).executed).toEqual(['end', 'late']);
    },
  );

  it(
    'a matrix job that was successful in the workflow run does not resume another job’s run',
    { tags: ['ci'] },
    async () => {
      await using service = await old.copy();
      const inputs = { matrix: '{"seed": 2}' };
      expect(await new WorkflowRun(service, OLD).attempt(1, { inputs })).toMatchObject({ exitCode: 0 });
      const { executed, errors, outputs } = await resumeWith(service)({ resume: URL, ...inputs });
      expect(executed).toEqual([]);
      expect(outputs).toMatchObject({ status: 'failed', 'failure-reason': 'invalid-input' });
      expect(errors).toEqual([
        expect.stringMatching(
          /saved bundles of other jobs or runs, but none for this one, which ran there, too/,
        ),
      ]);
    },
  );

  const refused: [string, Record<string, string>, (service: ResultsService) => void, RegExp][] = [
    [
      'without a token',
      { 'github-token': '' },
      () => undefined,
      /^Input "resume" names a workflow run, and reading one needs a token: set the input "github-token" to "\$\{\{ github.token \}\}", and give the job the permission "actions: read".$/,
    ],
    [
      'with a token that may not read it',
      { 'github-token': 'another' },
      () => undefined,
      /workflow run 9876543210 cannot be read: GitHub answered 403. Does the job have the permission "actions: read"\?/,
    ],
    [
      'with a token that is not valid',
      {},
      (service) => {
        service.fault = (_, response) => {
          response.writeHead(401).end('{"message":"Bad credentials"}');
          return true;
        };
      },
      /workflow run 9876543210 cannot be read: GitHub answered 401. Is the token in the input "github-token" valid\?/,
    ],
    [
      'that does not exist',
      { resume: '9876543211' },
      () => undefined,
      /workflow run 9876543211 cannot be read: GitHub answered 404. Does it exist\? Does the job have the permission "actions: read"\?/,
    ],
    [
      'of another repository',
      { resume: `https://github.com/octo/others/actions/runs/${OLD}` },
      () => undefined,
      /is not a workflow run of https:\/\/github.com\/octo\/flows/,
    ],
    [
      'of a fork’s pull request',
      {},
      (service) => {
        const [ours, fork] = [{ full_name: 'octo/flows' }, { full_name: 'mallory/flows' }];
        service.workflowRuns.set(`octo/flows/${OLD}`, { repository: ours, head_repository: fork });
      },
      /belongs to the fork mallory\/flows. A bundle runs as code, so the action does not resume one from a fork./,
    ],
    [
      'that has left no bundle',
      {},
      (service) => {
        service.artifacts.length = 0;
      },
      /workflow run 9876543210 saved no bundle/,
    ],
    [
      'that has left none in that attempt',
      { resume: `${URL}/attempts/2` },
      () => undefined,
      /saved no bundle/,
    ],
    [
      'that has left several, none of them of this job',
      { matrix: '' },
      (service) => {
        const [bundle] = service.artifacts.filter(({ name }) => name.startsWith('metaflow-resume-'));
        if (bundle) service.artifacts.push({ ...bundle, id: 99, name: bundle.name.replace('train', 'test') });
      },
      /saved several bundles, and none belongs to this job, step and flow: test-\S+-self-stages-1, train-\S+-self-stages-1/,
    ],
    [
      'with several jobs that look like this one',
      {},
      (service) => {
        const [bundle] = service.artifacts.filter(({ name }) => name.startsWith('metaflow-resume-'));
        const name = bundle?.name.replace(/-j[0-9a-f]+$/, '-j0ffe') ?? '';
        if (bundle) service.artifacts.push({ ...bundle, id: 99, name });
      },
      /several jobs or steps of workflow run 9876543210 saved their bundles as "train-\S+-self-stages-1".* Give each its own value of the input "id"/,
    ],
    [
      'whose bundle has expired',
      {},
      (service) => {
        service.fault = ({ url = '' }, response) => {
          const isExpired = url.endsWith('/zip');
          if (isExpired) response.writeHead(410, { 'content-type': 'application/json' }).end(EXPIRED);
          return isExpired;
        };
      },
      /the bundle of workflow run 9876543210 could not be used \(REST, attempt 1: the artifact has expired: the repository's settings limit/,
    ],
    [
      'whose bundle is damaged',
      {},
      ({ artifacts }) => {
        for (const { content } of artifacts) content.fill(0, 100, 200);
      },
      /the bundle of workflow run 9876543210 could not be used \(REST, attempt 1: The bundle .*\)/,
    ],
    [
      'with parameters',
      { params: 'width: 1' },
      () => undefined,
      /Input "params" cannot be used with "resume"/,
    ],
  ];
  it(
    'resuming a workflow run that cannot be resumed fails with the reason, before a run is registered',
    { tags: ['ci'] },
    async () => {
      await using service = await old.copy();
      const resume = resumeWith(service);
      const kept = structuredClone(service.artifacts);
      const known = new Map(service.workflowRuns);
      for (const [what, inputs, change, message] of refused) {
        service.artifacts.splice(0, Infinity, ...structuredClone(kept));
        for (const [id, workflowRun] of known) service.workflowRuns.set(id, workflowRun);
        service.fault = () => false;
        change(service);
        const { errors, outputs, executed, exitCode } = await resume({ resume: URL, ...inputs });
        expect(errors, what).toEqual([expect.stringMatching(message)]);
        expect(outputs, what).toMatchObject({ 'run-id': '', status: 'failed' });
        expect(executed, what).toEqual([]);
        expect(exitCode, what).toBe(1);
      }
    },
  );
});

describe('resume: a run id', () => {
  it('resuming a run id that is not in the datastore fails before a run is registered', async () => {
    await using service = await ResultsService.start();
    const { errors, outputs } = await new WorkflowRun(service).attempt(1, {
      inputs: { resume: 'StagesFlow/1234', params: '' },
    });
    expect(errors).toEqual([
      expect.stringMatching(/There is no run StagesFlow\/1234 to resume in the datastore/),
    ]);
    expect(outputs).toMatchObject({ 'run-id': '', 'failure-reason': 'invalid-input' });
  });

  it('the input "resume-step" needs "resume"', async () => {
    await using service = await ResultsService.start();
    const { errors } = await new WorkflowRun(service).attempt(1, {
      inputs: { resume: '', 'resume-step': 'late' },
    });
    expect(errors).toEqual(['Input "resume-step" needs "resume", which names the run to resume.']);
  });
});

describe('retries', () => {
  it('retries resume a run within the step, each in its own log group, and the step reports the last failure', async () => {
    await using service = await ResultsService.start();
    const inputs = { retries: '2', 'retry-delay': '0.1', resume: '' };
    const result = await new WorkflowRun(service).attempt(1, { failAt: 'late', inputs });
    expect(result.executed.filter((name) => name === 'late')).toHaveLength(3);
    expect(result.executed.filter((name) => name === 'start')).toHaveLength(1);
    expect(result.stdout.match(/^::group::(Run|Resume) .*$/gm)).toEqual([
      '::group::Run stages.py',
      '::group::Resume stages.py, retry 1 of 2',
      '::group::Resume stages.py, retry 2 of 2',
    ]);
    expect(result.errors).toHaveLength(1);
    expect(result.outputs).toMatchObject({ status: 'failed', 'failed-step': 'late' });
    expect(result.outputs['resumed-from']).toMatch(/^\d+$/);
    expect(result.outputs['attempts']).toBe('3');
    expect(bundles(service)).toEqual([]);
  });

  it(
    'after retries, the step saves the bundle of the last run, which the next attempt resumes',
    { tags: ['ci'] },
    async () => {
      await using service = await ResultsService.start();
      const run = new WorkflowRun(service);
      const first = await run.attempt(1, { failAt: 'late', inputs: { retries: '1' } });
      expect(bundles(service)).toHaveLength(1);
      const second = await run.attempt(2, { inputs: { retries: '1' } });
      expect(second.outputs).toMatchObject({ status: 'successful', 'resumed-from': first.outputs['run-id'] });
      expect(second.executed).toEqual(['end', 'late']);
      expect(second.summary).toMatch(/which saved \d/);
    },
  );

  it('retries follow "retry-on", and failures are only lines in the log if annotations are off', async () => {
    await using service = await ResultsService.start();
    const inputs = { retries: '1', resume: '', 'retry-on': 'timeout, task-crashed' };
    const how = { annotations: 'false', 'summary-title': 'Nightly *training*' };
    const result = await new WorkflowRun(service).attempt(1, {
      failAt: 'late',
      inputs: { ...inputs, ...how },
      flowEnv: { METAFLOW_UI_URL: 'https://ui.example/' },
    });
    expect(result.executed.filter((name) => name === 'late')).toHaveLength(1);
    expect(result.outputs).toMatchObject({
      attempts: '1',
      'failed-step': 'late',
      'ui-url': `https://ui.example/${result.outputs['pathspec'] ?? ''}`,
    });
    expect([...result.errors, ...result.warnings]).toEqual([]);
    expect(result.stdout).toMatch(/^error: .*late.*\(stages\.py:\d+\)$/m);
    expect(result.summary).toMatch(/^## Nightly &#42;training&#42;\n/);
    // The artifact client's own messages are for debugging.
    expect(result.stdout).not.toMatch(/^(?!::debug::).*(Uploading artifact|Artifact name is valid)/m);
  });

  it.each([
    ['resume', 'true', 'Input "resume": "true" is not a run. Did you mean auto?'],
    [
      'retry-on',
      'crash',
      'Input "retry-on" must be failed, timeout, task-exception, task-crashed or flow-error, got "crash".',
    ],
    ['retries', 'many', /Input "retries" must be an integer, 0 or more, got "many"/],
    ['retry-delay', '-1', /Input "retry-delay" must be a number of seconds, 0 or more/],
  ])('a bad "%s" is refused', async (input, value, message) => {
    await using service = await ResultsService.start();
    const { errors, outputs } = await new WorkflowRun(service).attempt(1, {
      inputs: { params: '', [input]: value },
    });
    expect(errors).toEqual([expect.stringMatching(message)]);
    expect(outputs['attempts']).toBe('');
  });
});

describe('a flow with Configs', { tags: ['ci'] }, () => {
  const inputs = { flow: 'configured_by_file.py', params: '', config: 'model=other.json' };
  const workspaceWith = (files: Readonly<Record<string, string>>) => {
    const workspace = makeWorkspace();
    for (const [name, content] of Object.entries(files)) writeFileSync(path.join(workspace, name), content);
    return workspace;
  };
  const files = { 'model.json': '{"depth": 1}', 'other.json': '{"depth": 2}' };

  it('a flow with Configs is resumed with the Configs of its origin', async () => {
    await using service = await ResultsService.start();
    const run = new WorkflowRun(service);
    await run.attempt(1, { failAt: 'end', inputs, workspace: workspaceWith(files) });
    const { outputs, executed } = await run.attempt(2, { inputs, workspace: workspaceWith(files) });
    expect(executed).toEqual(['end, depth 2']);
    expect(outputs['status']).toBe('successful');
  });

  it('a flow with Configs starts a new run and logs the reason if its Configs are different or the default file is missing', async () => {
    await using service = await ResultsService.start();
    const run = new WorkflowRun(service);
    const workspace = workspaceWith(files);
    await run.attempt(1, { failAt: 'end', inputs, workspace });
    const changed = workspaceWith({ ...files, 'other.json': '{"depth": 3}' });
    const other = await run.attempt(2, { inputs, workspace: changed });
    expect(other.stdout).toContain('ran with different parameters or Configs.');
    expect(other.executed).toEqual(['end, depth 3', 'start, depth 3']);
    service.artifacts.splice(1);
    service.cache.splice(1);
    const without = workspaceWith(files);
    rmSync(path.join(without, 'model.json'));
    const absent = await run.attempt(2, { inputs, workspace: without });
    expect(absent.stdout).toContain(
      'The Config "model" has the default file model.json, which does not exist',
    );
    expect(absent.executed).toEqual(['end, depth 2', 'start, depth 2']);
    expect(absent.outputs['status']).toBe('successful');
  });
});
