import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { attemptPrefix } from '../../src/action/artifacts/artifact-name.js';
import { recordedBase } from '../../src/action/base/recorded-base.js';
import { stepIdentity } from '../../src/action/step-identity.js';
import type { RunFacts } from '../../src/outcome/run-facts.js';
import { ActionStep } from '../helpers/action.js';
import { PYTHON } from '../helpers/paths.js';
import { ResultsService } from '../helpers/results-service.js';
import { makeWorkspace } from '../helpers/workspace.js';
import { zipOf } from '../helpers/zip.js';

const OURS = { full_name: 'octo/flows' };
const JOB = {
  GITHUB_REPOSITORY: OURS.full_name,
  GITHUB_WORKFLOW_REF: 'octo/flows/.github/workflows/train.yml@refs/pull/7/merge',
  GITHUB_RUN_ID: '900',
  GITHUB_JOB: 'train',
  GITHUB_ACTION: '__self',
};
const MATRIX = '{"seed": 3}';

async function started(): Promise<ResultsService> {
  const service = await ResultsService.start();
  onTestFinished(async () => {
    await service[Symbol.asyncDispose]();
  });
  return service;
}

/** Adds a workflow run as the REST API describes it; the default is a successful run of the branch's own code. */
function addWorkflowRun(service: ResultsService, id: number, more: object = {}): void {
  service.workflowRuns.set(`octo/flows/${id}`, {
    ...{ id, path: '.github/workflows/train.yml', event: 'push', head_branch: 'main' },
    ...{ conclusion: 'success', repository: OURS, head_repository: OURS, ...more },
  });
}

interface RecordParts {
  readonly attempt?: number;
  readonly accuracy?: number;
  readonly run?: object;
  readonly step?: object;
  readonly producer?: string;
}

/** Adds the record that the step uploaded in a workflow run. */
function addRecord(
  service: ResultsService,
  id: number,
  { attempt = 1, accuracy = id / 1000, run = {}, step = {}, producer = 'a1' }: RecordParts = {},
): void {
  const common = { label: 'train.py', status: 'successful', durationSeconds: 1, failure: null };
  const runs = [{ ...common, pathspec: `TrainFlow/${id}`, artifacts: { accuracy }, ...run }];
  const who = { job: 'train', step: '__self', attempt, matrix: { seed: 3 }, ...step };
  const record = JSON.stringify({ version: 1, ...who, logs: null, runs });
  const prefix = attemptPrefix('report', stepIdentity(JOB, MATRIX, undefined));
  service.add(`${prefix}${attempt}-j${producer}`, zipOf('report.json', Buffer.from(record)), `run-${id}`);
}

/** Finds the base runs for the runs of a step in a pull request. */
function baseFinder(
  service: ResultsService,
  options: { readonly token?: string | undefined; readonly env?: object } = {},
) {
  const { token, env } = { token: service.restToken, ...options };
  const identity = stepIdentity(JOB, MATRIX, undefined);
  const own = { ...JOB, GITHUB_API_URL: `${service.url}api`, ...env };
  const find = recordedBase({ env: own, branch: 'main', identity, token });
  return async (label = 'train.py') =>
    await find({ label, flowName: 'TrainFlow' }, new AbortController().signal);
}

describe('a base run that is found through its record', () => {
  it('without a metadata service, a run is compared with the record that the base branch’s job uploaded, also with numbers that JSON cannot represent', async () => {
    const service = await started();
    const flow = `
from metaflow import FlowSpec, Parameter, step

class TrainFlow(FlowSpec):
    accuracy = Parameter("accuracy", type=float, default=0.9)
    api_token = Parameter("api_token", default="none")
    loss = Parameter("loss", default="0.5")

    @step
    def start(self):
        self.shown = "it is " + self.api_token
        self.metrics = {"loss": [float(self.loss)], "rows": 2 ** 60}
        self.next(self.end)

    @step
    def end(self):
        pass

if __name__ == "__main__":
    TrainFlow()
`;
    const start = (
      id: string,
      inputs: Readonly<Record<string, string>>,
      env: Readonly<Record<string, string>>,
    ) => {
      const workspace = makeWorkspace();
      writeFileSync(path.join(workspace, 'train.py'), flow);
      const common = { flow: 'train.py', python: PYTHON, options: 'pylint: false', matrix: MATRIX };
      return new ActionStep({
        workspace,
        inputs: { ...common, 'output-artifacts': 'accuracy\nmetrics\nshown', ...inputs },
        env: {
          ...{ ...JOB, GITHUB_RUN_ID: id, GITHUB_API_URL: `${service.url}api` },
          ...service.environment(`run-${id}`),
          ...env,
        },
      });
    };
    const params = 'accuracy: 0.95\napi_token: hunter2-of-the-base\nloss: nan';
    const base = await start('800', { params }, { GITHUB_REF: 'refs/heads/main' }).result();
    addWorkflowRun(service, 800);
    const step = await start(
      '900',
      {
        ...{
          params: 'accuracy: 0.93',
          'compare-with': 'base',
          best: 'max accuracy',
          'github-token': service.restToken,
        },
        'fail-if':
          'accuracy < base.accuracy - 0.01\nmetrics.loss[0] > base.metrics.loss[0]\nmetrics.rows < base.metrics.rows - 1',
      },
      { GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'main' },
    ).result();
    const pathspec = base.outputs['pathspec'] ?? '';
    expect(step.errors).toEqual([
      'accuracy < base.accuracy - 0.01: the value is 0.93, and that of the base run 0.95',
      `metrics.loss[0] > base.metrics.loss[0]: base.metrics.loss[0] of the base run, ${pathspec}, cannot be compared: it is NaN`,
    ]);
    expect(step.summary).toContain(`| Artifact | Base: <code>${pathspec}</code> | This run | Difference |`);
    expect(step.summary).toContain('<code>-0.02</code> 🔻 worse |');
    const [facts] = JSON.parse(step.outputs['runs'] ?? '') as RunFacts[];
    expect(facts?.base).toEqual({
      pathspec,
      artifacts: {
        ...{ accuracy: 0.95, shown: 'it is ***' },
        metrics: { loss: ['NaN'], rows: '1152921504606846976' },
      },
    });
  });

  it('the base run is from the newest successful workflow run of the branch’s own code, whichever page lists it', async () => {
    const service = await started();
    const fork = { head_repository: { full_name: 'mallory/flows' } };
    addWorkflowRun(service, 700);
    addWorkflowRun(service, 800);
    for (const [at, more] of [
      { event: 'pull_request', ...fork },
      { event: 'push', ...fork },
      { event: 'push', head_repository: null },
      { event: 'pull_request' },
      { event: 'issue_comment' },
      { event: 'workflow_run' },
      { conclusion: 'failure' },
      { head_branch: 'topic' },
      { path: '.github/workflows/other.yml' },
    ].entries())
      addWorkflowRun(service, 810 + at, more);
    addWorkflowRun(service, 900);
    for (let id = 901; id <= 1000; id += 1) addWorkflowRun(service, id, fork);
    for (const key of service.workflowRuns.keys()) addRecord(service, Number(key.split('/')[2]));
    for (const hasFilters of [true, false]) {
      service.hasFilters = hasFilters;
      expect(await baseFinder(service)()).toEqual({
        pathspec: 'TrainFlow/800',
        artifacts: { accuracy: 0.8 },
      });
    }
  });

  it('the record of the last attempt counts, or if it has expired, the record of an older workflow run', async () => {
    const service = await started();
    for (const id of [700, 800]) {
      addWorkflowRun(service, id);
      addRecord(service, id, { accuracy: 0.1, producer: 'b2' });
      addRecord(service, id, { attempt: 2 });
    }
    expect(await baseFinder(service)()).toMatchObject({ artifacts: { accuracy: 0.8 } });
    const expire = (id: number) => {
      for (const [at, artifact] of service.artifacts.entries())
        if (artifact.workflowRun === `run-${id}`)
          service.artifacts[at] = { ...artifact, expiresAt: '2020-01-01T00:00:00Z' };
    };
    expire(800);
    expect(await baseFinder(service)()).toMatchObject({ artifacts: { accuracy: 0.7 } });
    expire(700);
    expect(await baseFinder(service)()).toMatch(
      /^none of the last 2 successful runs of this workflow on main has a record of this step: it may have expired/,
    );
    expect(await baseFinder(service, { token: undefined })()).toMatch(/set the input "github-token"/);
  });

  it.each<[string, RecordParts, RegExp]>([
    [
      'is from another step',
      { step: { step: 'other' } },
      /cannot be used: it contains a report of another step/,
    ],
    ['is invalid', { run: { status: 'splendid' } }, /cannot be used: it contains no report/],
    ['names an impossible run', { run: { pathspec: '../../etc' } }, /cannot be used: it contains no report/],
    ['is from another flow', { run: { pathspec: 'OtherFlow/1' } }, /has no successful run of TrainFlow/],
    ['is from a failed run', { run: { status: 'failed' } }, /has no successful run of TrainFlow/],
    ['has no run with this label', { run: { label: 'train.py lr=1' } }, /has no successful run of TrainFlow/],
  ])('a record that %s gives a reason instead of a base run', async (_, parts, why) => {
    const service = await started();
    addWorkflowRun(service, 800);
    addRecord(service, 800, parts);
    expect(await baseFinder(service)()).toMatch(why);
  });

  it('if two jobs of the base branch look the same, neither gives a base run', async () => {
    const service = await started();
    addWorkflowRun(service, 800);
    addRecord(service, 800, { producer: 'a1' });
    addRecord(service, 800, { producer: 'b2' });
    expect(await baseFinder(service)()).toBe(
      'workflow run 800 has several jobs that look like this one: give each an "id"',
    );
  });

  it('a token that may not read workflow runs is tried once for all runs, and the reason names the missing permission', async () => {
    const service = await started();
    addWorkflowRun(service, 800);
    const find = baseFinder(service, { token: 'one without rights' });
    const found = await Promise.all([find(), find('train.py lr=2')]);
    const why =
      'the workflow runs of main cannot be read (the REST API answered 403): set the input "github-token" to "${{ github.token }}", and give the job the permission "actions: read"';
    expect(found).toEqual([why, why]);
    expect(service.requests).toHaveLength(1);
  });

  it('if the search for a base run fails, the next run of the step searches again', async () => {
    const service = await started();
    addWorkflowRun(service, 800);
    addRecord(service, 800);
    service.fault = (_, response) => {
      response.writeHead(501).end();
      return true;
    };
    const find = baseFinder(service);
    await expect(find()).rejects.toThrow('501');
    service.fault = () => false;
    expect(await find()).toMatchObject({ pathspec: 'TrainFlow/800' });
  });

  it('the search for a base run fails if the REST API gives no usable answer', async () => {
    const service = await started();
    addWorkflowRun(service, 800);
    service.fault = (_, response) => {
      response.writeHead(501).end();
      return true;
    };
    await expect(baseFinder(service)()).rejects.toThrow('501');
    await expect(baseFinder(service, { env: { GITHUB_WORKFLOW_REF: '' } })()).rejects.toThrow(
      'GITHUB_WORKFLOW_REF does not name the file of this workflow',
    );
  });
});
