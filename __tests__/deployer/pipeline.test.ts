import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { act, makeRepository } from '../helpers/act.js';
import { Argo } from '../helpers/argo.js';
import { GitHubApi } from '../helpers/github-api.js';
import { MetadataService } from '../helpers/metadata-service.js';
import { executeTasks } from '../helpers/orchestrated-run.js';
import { NODE24, PYTHON_REMOTE, ROOT } from '../helpers/paths.js';
import { ResultsService } from '../helpers/results-service.js';
import { S3 } from '../helpers/s3.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

vi.setConfig({ testTimeout: 600_000 });

const FLOW = `
from metaflow import FlowSpec, Parameter, project, step

@project(name="shop")
class TrainFlow(FlowSpec):
    rows = Parameter("rows", type=int, default=1_000_000)

    @step
    def start(self):
        self.accuracy = ACCURACY
        self.next(self.end)

    @step
    def end(self):
        pass

if __name__ == "__main__":
    TrainFlow()
`;

const WORKFLOW = 'examples/workflows/pipeline.yml';

let services: readonly [S3, MetadataService, Argo, GitHubApi, ResultsService];
beforeAll(async () => {
  services = await Promise.all([
    ...([S3.start(), MetadataService.start(), Argo.start()] as const),
    ...([GitHubApi.start(), ResultsService.start()] as const),
  ]);
});
afterAll(async () => {
  await Promise.all(services.map(async (service) => await service[Symbol.asyncDispose]()));
});

/** The example's text for a machine that is signed in and has Metaflow, with this repository's action, which has to be checked out. */
function workflowHere(): string {
  return readFileSync(path.join(ROOT, WORKFLOW), 'utf8')
    .replaceAll(/^ {6}- uses: (?:aws-actions|actions\/setup-python).*\n {8}with:\n(?: {10}.*\n)+/gm, '')
    .replaceAll(/^ {6}- run: (?:aws|pip).*\n(?: {8}.*\n)*/gm, '')
    .replaceAll(/metaflow-runner\/metaflow-runner@COMMIT_SHA.*/g, './')
    .replaceAll(/^ {4}steps:\n(?! {6}- uses: actions\/checkout)/gm, '$&      - uses: actions/checkout@v7\n');
}

/** Runs the workflow for an event, with act in place of GitHub; the flow stores `accuracy`. */
async function runWorkflow(name: string, event: object, accuracy: number) {
  const [s3, metadata, argo, api, results] = services;
  const repository = makeRepository(WORKFLOW);
  writeFileSync(path.join(repository, WORKFLOW), workflowHere());
  mkdirSync(path.join(repository, 'flows'));
  writeFileSync(path.join(repository, 'flows', 'train.py'), FLOW.replace('ACCURACY', String(accuracy)));
  const eventFile = path.join(repository, 'event.json');
  const ours = { full_name: api.repository, default_branch: 'main' };
  writeFileSync(eventFile, JSON.stringify({ repository: ours, ...event }));
  const config = { ...s3.environment, ...metadata.environment, METAFLOW_KUBERNETES_NAMESPACE: 'flows' };
  const variables = {
    ...{ ...s3.credentials, ...argo.environment, ...api.environment() },
    METAFLOW_RUNNER_FOLLOW_SECONDS: '0.2',
    PATH:
      [PYTHON_REMOTE, NODE24].map((program) => path.dirname(program)).join(':') +
      `:${process.env['PATH'] ?? ''}`,
  };
  return await act(
    repository,
    results,
    [
      ...['-e', eventFile, '-s', 'GITHUB_TOKEN=the token', '-s', `METAFLOW_CONFIG=${JSON.stringify(config)}`],
      ...Object.entries(variables).flatMap(([variable, value]) => ['--env', `${variable}=${value}`]),
    ],
    WORKFLOW,
    name,
  );
}

function pullRequest(action: string) {
  const ofRepository = { full_name: services[3].repository };
  const head = { ref: 'better-model', sha: 'c0ffee00'.repeat(5), repo: ofRepository };
  const base = { ref: 'main', sha: 'f00dfeed'.repeat(5), repo: ofRepository };
  return { action, number: 5, pull_request: { number: 5, head, base } };
}

const deployed = () =>
  [...services[2].objects.keys()]
    .filter((key) => key.startsWith('workflowtemplates/'))
    .map((key) => key.replace('workflowtemplates/', ''))
    .sort();

/** Executes the run that is triggered next, as the orchestrator would. */
async function orchestrate(): Promise<void> {
  const [s3, metadata, argo] = services;
  const { workflow, runId } = await argo.triggered();
  argo.take(workflow, { phase: 'Running' });
  const run = { flowFile: 'train.py', flowName: 'TrainFlow', runId };
  const env = { ...cleanEnvironment(), ...s3.environment, ...metadata.environment };
  const directory = makeWorkspace();
  writeFileSync(path.join(directory, 'train.py'), FLOW.replace('ACCURACY', '0.9'));
  await executeTasks({ ...run, steps: ['start', 'end'] }, directory, env);
  argo.take(workflow, { phase: 'Succeeded' });
}

describe('the pipeline example, in act', { tags: ['ci'] }, () => {
  it('a change goes from its pull request to production, unless its accuracy is worse than before', async () => {
    const [, , , api] = services;
    const merged = await runWorkflow('push', { ref: 'refs/heads/main' }, 0.9);
    expect(merged.stdout).toContain('Job succeeded');
    expect(merged.exitCode).toBe(0);
    expect(deployed()).toEqual(['shop.prod.trainflow']);

    const worse = await runWorkflow('pull_request', pullRequest('opened'), 0.8);
    expect(worse.exitCode).toBe(1);
    expect(worse.stdout).toContain('the value is 0.8, and that of the base run 0.9');
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]?.body).toContain('❌ holds (base: <code>0.9</code>)');
    expect(deployed()).toEqual(['shop.prod.trainflow']);

    const better = await runWorkflow('pull_request', pullRequest('synchronize'), 0.95);
    expect(better.exitCode).toBe(0);
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]?.body).toContain('<code>0.95</code>');
    const preview = expect.stringMatching(/^shop\.test\.bettermodel\w+\.trainflow/) as string;
    expect(deployed()).toEqual(['shop.prod.trainflow', preview]);

    const [nightly] = await Promise.all([runWorkflow('schedule', {}, 0.9), orchestrate()]);
    expect(nightly.stdout).toMatch(/TrainFlow\/argo-shop\.prod\.trainflow-\w+/);
    expect(nightly.exitCode).toBe(0);

    const closed = await runWorkflow('pull_request', pullRequest('closed'), 0.95);
    expect(closed.exitCode).toBe(0);
    expect(deployed()).toEqual(['shop.prod.trainflow']);
  });
});
