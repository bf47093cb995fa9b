import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { Deployer } from '../../src/index.js';
import { ActionStep, runAction } from '../helpers/action.js';
import { Argo } from '../helpers/argo.js';
import { startCli } from '../helpers/cli.js';
import { executeTasks } from '../helpers/orchestrated-run.js';
import { PYTHON_REMOTE } from '../helpers/paths.js';
import { S3 } from '../helpers/s3.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

let s3: S3;
let argo: Argo;
let workspace: string;
beforeAll(async () => {
  [s3, argo] = [await S3.start(), await Argo.start()];
  workspace = makeWorkspace();
  // Metaflow's metadata is beside the flow, as there is no service.
  mkdirSync(path.join(workspace, '.metaflow'));
  writeFileSync(path.join(workspace, 'large.py'), LARGE);
  for (const flowFile of ['quick.py', 'failing.py', 'large.py']) {
    const shared = { cwd: workspace, python: PYTHON_REMOTE, showOutput: false, pylint: false };
    await new Deployer(flowFile, { ...shared, env: environment() }).argoWorkflows().create();
  }
});
afterAll(async () => {
  await argo[Symbol.asyncDispose]();
  await s3[Symbol.asyncDispose]();
});

/** A flow that prints more than is shown of a task. */
const LARGE = `
from metaflow import FlowSpec, step

class LargeFlow(FlowSpec):
    @step
    def start(self):
        print("x" * 200_000)
        self.next(self.middle)

    @step
    def middle(self):
        self.next(self.end)

    @step
    def end(self):
        print("the end has been reached")

if __name__ == "__main__":
    LargeFlow()
`;

function environment() {
  const services = { ...s3.environment, ...argo.environment };
  const ui = { METAFLOW_ARGO_WORKFLOWS_UI_URL: 'https://argo.test' };
  const own = { METAFLOW_USER: 'tester', METAFLOW_HOME: workspace, METAFLOW_RUNNER_FOLLOW_SECONDS: '0.2' };
  return { ...cleanEnvironment(), ...services, ...ui, ...own };
}

function stepOf(inputs: Record<string, string>) {
  const shared = { command: 'trigger', orchestrator: 'argo-workflows', python: PYTHON_REMOTE };
  return { workspace, inputs: { ...shared, ...inputs }, env: environment() };
}

/** The workflow that is triggered next. */
async function triggered() {
  const known = argo.workflows.length;
  const deadline = Date.now() + 120_000;
  for (;;) {
    const workflow = argo.workflows[known];
    if (workflow) return { workflow, runId: `argo-${workflow.metadata.name}` };
    if (Date.now() > deadline) throw new Error('No workflow was triggered.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('command: trigger', () => {
  it('follows a run as one of its own: logs, outputs, artifacts, gates, summary', async () => {
    const next = triggered();
    const step = new ActionStep(
      stepOf({
        ...{ flow: 'quick.py', params: 'message: hello', 'output-artifacts': 'message' },
        junit: 'junit.xml',
      }),
    );
    const { workflow, runId } = await next;
    argo.take(workflow, { phase: 'Running' });
    const run = { flowFile: 'quick.py', flowName: 'QuickFlow', runId, parameters: { message: 'hello' } };
    await executeTasks({ ...run, steps: ['start', 'end'] }, workspace, environment());
    argo.take(workflow, { phase: 'Succeeded' });
    const { exitCode, outputs, summary, stdout } = await step.result();
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({
      ...{ status: 'successful', 'run-id': runId, pathspec: `QuickFlow/${runId}`, message: 'hello' },
    });
    expect(stdout).toContain('message is hello');
    expect(summary).toContain(runId);
    expect(workflow.spec?.['arguments']).toEqual({ parameters: [{ name: 'message', value: '"hello"' }] });
  });

  it('shows what can be read, where the log of a task is too large, and another step cannot be read', async () => {
    const next = triggered();
    const { env, ...given } = stepOf({ flow: 'large.py' });
    const step = new ActionStep({ ...given, env: { ...env, METAFLOW_RUNNER_LARGEST_LOG: '100000' } });
    const { workflow, runId } = await next;
    argo.take(workflow, { phase: 'Running' });
    const run = { flowFile: 'large.py', flowName: 'LargeFlow', runId };
    await executeTasks({ ...run, steps: ['start', 'middle', 'end'] }, workspace, environment());
    const metadata = path.join(workspace, '.metaflow', 'LargeFlow', runId, 'middle', 't-middle', '_meta');
    for (const file of readdirSync(metadata)) writeFileSync(path.join(metadata, file), '{not json');
    argo.take(workflow, { phase: 'Succeeded' });
    const { exitCode, stdout } = await step.result();
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/start\/t-start.* The log of this task has 19\d kB, too much to show it here/);
    expect(stdout).toContain('The step middle cannot be read for now');
    expect(stdout).toContain('the end has been reached');
    expect(stdout.length).toBeLessThan(100_000);
  });

  it('fails with the step that failed', async () => {
    const next = triggered();
    const step = new ActionStep(stepOf({ 'deployment-name': 'failingflow' }));
    const { workflow, runId } = await next;
    argo.take(workflow, { phase: 'Running' });
    const run = { flowFile: 'failing.py', flowName: 'FailingFlow', runId };
    await executeTasks({ ...run, steps: ['start', 'work', 'end'] }, workspace, environment());
    argo.take(workflow, { phase: 'Failed', message: 'child failed' });
    const { exitCode, outputs } = await step.result();
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ status: 'failed', 'run-id': runId, 'failed-step': 'work' });
  });

  it('tells in the words of Argo why a workflow died before its first task', async () => {
    const next = triggered();
    const step = new ActionStep(stepOf({ flow: 'quick.py' }));
    const { workflow, runId } = await next;
    const nodes = { a: { type: 'Pod', phase: 'Error', message: 'ImagePullBackOff: no such image' } };
    argo.take(workflow, { phase: 'Error', message: 'child failed', nodes });
    const { exitCode, outputs, errors } = await step.result();
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ status: 'failed', 'run-id': runId });
    expect(errors.join()).toContain('before its first task: Error: ImagePullBackOff: no such image');
  });

  it.each([
    ['ends the run', 'terminate', 'Terminate'],
    ['leaves the run', 'leave', undefined],
  ])('%s when the job is cancelled', async (_, onCancel, shutdown) => {
    const next = triggered();
    const step = new ActionStep(stepOf({ flow: 'quick.py', 'on-cancel': onCancel }));
    const { workflow, runId } = await next;
    argo.take(workflow, { phase: 'Running', finishedAt: null });
    while (!step.main.stdout.includes(runId) && Object.keys((await outputsOf(step)) ?? {}).length === 0)
      await new Promise((resolve) => setTimeout(resolve, 100));
    step.main.process.kill('SIGINT');
    const { outputs } = await step.result();
    expect(outputs).toMatchObject({ status: 'cancelled', 'run-id': runId });
    expect(argo.objects.get(`workflows/${workflow.metadata.name}`)?.spec?.['shutdown']).toBe(shutdown);
    expect((await step.post()).stdout).not.toContain('Stopped processes');
  });

  it('goes on while the API server is away', async () => {
    const next = triggered();
    const step = new ActionStep(stepOf({ flow: 'quick.py' }));
    const { workflow } = await next;
    onTestFinished(() => void (argo.fault = () => false));
    let refused = 0;
    argo.fault = (_, response) => {
      if (refused >= 3) return false;
      refused += 1;
      response.writeHead(503).end('{"message": "the server is currently unable to handle the request"}');
      return true;
    };
    argo.take(workflow, { phase: 'Succeeded' });
    await step.result();
    expect(refused).toBe(3);
    expect(argo.objects.has(`workflows/${workflow.metadata.name}`)).toBe(true);
  });

  it.each([
    [
      'a parameter that it does not have',
      { flow: 'quick.py', params: 'mesage: x' },
      'Did you mean "message"?',
    ],
    ['a deployment that there is none of', { 'deployment-name': 'nightly' }, 'has no deployment "nightly"'],
    ['Airflow', { flow: 'quick.py', orchestrator: 'airflow' }, 'Airflow starts its runs itself'],
    ['an input that is of runs', { flow: 'quick.py', retries: '2' }, 'Input "retries" does not go with'],
  ])('starts nothing for %s', async (_, inputs, words) => {
    const before = argo.workflows.length;
    const { exitCode, errors } = await runAction(stepOf(inputs));
    expect(exitCode).toBe(1);
    expect(errors.join()).toContain(words);
    expect(argo.workflows).toHaveLength(before);
  });
});

describe('metaflow-runner trigger', () => {
  it('follows a run to its end, by the name of its deployment', async () => {
    const next = triggered();
    const where = ['--orchestrator', 'argo-workflows', '--python', PYTHON_REMOTE, '--json', '-'];
    const child = startCli(['trigger', '--name', 'quickflow', ...where], workspace, environment());
    const { workflow, runId } = await next;
    const run = { flowFile: 'quick.py', flowName: 'QuickFlow', runId };
    await executeTasks({ ...run, steps: ['start', 'end'] }, workspace, environment());
    argo.take(workflow, { phase: 'Succeeded' });
    const { exitCode, stdout } = await child.ended;
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'successful', runId });
  });
});

/** What a step has told later steps by now. */
async function outputsOf(step: ActionStep): Promise<Record<string, string> | undefined> {
  const { readFile } = await import('node:fs/promises');
  const text = await readFile(step.file('output'), 'utf8');
  return text.includes('run-id') ? { 'run-id': text } : undefined;
}
