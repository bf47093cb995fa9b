import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { Deployer } from '../../src/index.js';
import { waitUntil } from '../helpers/wait-until.js';
import { ActionStep, runAction } from '../helpers/action.js';
import { Argo } from '../helpers/argo.js';
import { startCli } from '../helpers/cli.js';
import { MetadataService } from '../helpers/metadata-service.js';
import { executeTasks } from '../helpers/orchestrated-run.js';
import { PYTHON_REMOTE } from '../helpers/paths.js';
import { ciAfter } from '../helpers/rows.js';
import { S3 } from '../helpers/s3.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

let s3: S3;
let argo: Argo;
let workspace: string;
beforeAll(async () => {
  [s3, argo] = [await S3.start(), await Argo.start()];
  workspace = makeWorkspace();
  // Metaflow's metadata is next to the flow, because there is no metadata service.
  mkdirSync(path.join(workspace, '.metaflow'));
  await deploy('quick.py');
});
afterAll(async () => {
  await argo[Symbol.asyncDispose]();
  await s3[Symbol.asyncDispose]();
});

async function deploy(flowFile: string): Promise<void> {
  const shared = { cwd: workspace, python: PYTHON_REMOTE, showOutput: false, pylint: false };
  await new Deployer(flowFile, { ...shared, env: environment() }).argoWorkflows().create();
}

async function deployLarge(): Promise<void> {
  writeFileSync(path.join(workspace, 'large.py'), LARGE);
  await deploy('large.py');
}

/** A flow that prints more than the action shows of a task. */
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

/** A clock that someone sets forward by an hour whenever it is asked. */
const HASTY = `
import time
hours, real = [0], time.time
def hasty():
    hours[0] += 1
    return real() + 3600 * hours[0]
time.time = hasty
`;

function environment(more: Record<string, string> = {}) {
  const services = { ...s3.environment, ...argo.environment };
  const ui = { METAFLOW_ARGO_WORKFLOWS_UI_URL: 'https://argo.test' };
  const own = { METAFLOW_USER: 'tester', METAFLOW_HOME: workspace, METAFLOW_RUNNER_FOLLOW_SECONDS: '0.2' };
  return { ...cleanEnvironment(), ...services, ...ui, ...own, ...more };
}

function stepOf(inputs: Record<string, string>, env: Record<string, string> = {}) {
  const shared = { command: 'trigger', orchestrator: 'argo-workflows', python: PYTHON_REMOTE };
  return { workspace, inputs: { ...shared, ...inputs }, env: environment(env) };
}

/** Makes the action ask and report so frequently that a test does not have to wait. */
const SOON = { METAFLOW_RUNNER_FOLLOW_SECONDS: '0.05' };

describe('command: trigger', () => {
  it('trigger follows a run like one of its own, with logs, outputs, artifacts and summary', async () => {
    const next = argo.triggered();
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
    const page = `https://argo.test/workflows/flows/${workflow.metadata.name}`;
    expect(summary).toContain(`[orchestrator](<${page}>)`);
    expect(outputs['orchestrator-url']).toBe(page);
    expect(workflow.spec?.['arguments']).toEqual({ parameters: [{ name: 'message', value: '"hello"' }] });
  });

  it(
    'trigger shows what it can read if the log of one task is too large and another step cannot be read',
    { tags: ['nightly'] },
    async () => {
      await deployLarge();
      const next = argo.triggered();
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
      expect(stdout).toMatch(/start\/t-start.* The log of this task has 19\d kB, too much to show here/);
      expect(stdout).toContain(
        'The step middle cannot be read at the moment: an answer about it is not what was expected (JSONDecodeError: ',
      );
      expect(stdout).toContain('the end has been reached');
      expect(stdout.length).toBeLessThan(100_000);
    },
  );

  it(
    'trigger ends within minutes of its run even if no request about its tasks is ever answered',
    { tags: ['nightly'] },
    async () => {
      await using service = await MetadataService.start();
      const isOfTask = (url = '') => /\/tasks\/t-\w+\/metadata/.test(url);
      await deployLarge();
      const next = argo.triggered();
      const step = new ActionStep(stepOf({ flow: 'large.py' }, service.environment));
      const { workflow, runId } = await next;
      const run = { flowFile: 'large.py', flowName: 'LargeFlow', runId };
      service.fault = ({ method, url }) => method === 'GET' && isOfTask(url);
      const given = { ...run, steps: ['start', 'middle', 'end'] };
      await executeTasks(given, workspace, environment(service.environment));
      argo.take(workflow, { phase: 'Succeeded' });
      await waitUntil(() => step.main.stdout.includes('Not everything that the tasks printed is shown'));
      service.fault = () => false;
      const { exitCode, stdout } = await step.result();
      expect(exitCode).toBe(0);
      expect(
        stdout.match(/task \S+ cannot be read at the moment: there was no answer within \d+ seconds/g),
      ).toHaveLength(3);
    },
  );

  it(
    'without a metadata service, trigger says why it can read only the run’s status',
    { tags: ['ci'] },
    async () => {
      const next = argo.triggered();
      const step = new ActionStep(stepOf({ 'deployment-name': 'quickflow' }));
      const { workflow, runId } = await next;
      argo.take(workflow, { phase: 'Succeeded' });
      const { exitCode, outputs, warnings } = await step.result();
      expect([exitCode, outputs['status']]).toEqual([0, 'successful']);
      expect(warnings.join()).toContain(
        `QuickFlow/${runId} could not be read: Run('QuickFlow/${runId}') does not exist. Without a metadata service, a job sees only the runs of its own machine.`,
      );
    },
  );

  it(
    'trigger says that a run reached its time limit, not that its pods were deleted',
    { tags: ['ci'] },
    async () => {
      const next = argo.triggered();
      const step = new ActionStep(stepOf({ 'deployment-name': 'quickflow' }));
      const { workflow } = await next;
      const took = { startedAt: '2026-11-29T20:31:19Z', finishedAt: '2026-11-29T20:31:44Z' };
      argo.take(workflow, {
        phase: 'Failed',
        storedWorkflowTemplateSpec: { activeDeadlineSeconds: 25 },
        nodes: {
          [workflow.metadata.name]: { ...took, type: 'DAG', phase: 'Failed' },
          pod: { type: 'Pod', phase: 'Error', displayName: 'start', message: 'pod deleted' },
        },
      });
      expect((await step.result()).errors).toEqual([
        'argo-workflows has ended the run before its first task: Failed: it reached its time limit of 25 s (workflow-timeout)',
      ]);
    },
  );

  it(
    'trigger shows what each attempt of a task printed, even if the next one has already begun, or the log of one cannot be read',
    { tags: ['ci'] },
    async () => {
      const flow = `
from metaflow import FlowSpec, current, retry, step

class FlakyFlow(FlowSpec):
    @retry(times=1)
    @step
    def start(self):
        print("this is attempt", current.retry_count)
        assert current.retry_count > 0
        self.next(self.end)

    @step
    def end(self):
        pass

if __name__ == "__main__":
    FlakyFlow()
`;
      writeFileSync(path.join(workspace, 'flaky.py'), flow);
      const shared = { cwd: workspace, python: PYTHON_REMOTE, showOutput: false, pylint: false };
      await new Deployer('flaky.py', { ...shared, env: environment() }).argoWorkflows().create();
      const followed = async () => {
        const next = argo.triggered();
        const step = new ActionStep(stepOf({ flow: 'flaky.py' }));
        const { workflow, runId } = await next;
        argo.take(workflow, { phase: 'Running' });
        const run = { flowFile: 'flaky.py', flowName: 'FlakyFlow', runId, steps: ['start'], retries: 1 };
        await executeTasks(run, workspace, environment());
        // The last step, which would only take longer, is not executed.
        argo.take(workflow, { phase: 'Failed' });
        const { stdout } = await step.result();
        const shown =
          /this is attempt \d|Task failed|Task is starting \(retry\)|Task finished successfully|task start\/\S+ cannot be read/g;
        return stdout.match(shown)?.map((text) => text.replace(/\/\S+/, ''));
      };
      expect(await followed()).toEqual([
        ...['this is attempt 0', 'Task failed', 'Task is starting (retry)'],
        ...['this is attempt 1', 'Task finished successfully'],
      ]);
      onTestFinished(() => void (s3.fault = () => false));
      s3.fault = ({ method, url = '' }, response) => {
        const isRefused = method !== 'PUT' && /\/0\.(?:task|runtime)_std/.test(url);
        if (isRefused) response.writeHead(403).end();
        return isRefused;
      };
      expect(await followed()).toEqual([
        ...['task start cannot be read', 'Task failed', 'Task is starting (retry)'],
        ...['this is attempt 1', 'Task finished successfully'],
      ]);
    },
  );

  it('trigger fails and names the step that failed', { tags: ['ci'] }, async () => {
    await deploy('failing.py');
    const next = argo.triggered();
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

  it('trigger quotes Argo if a workflow dies before its first task', async () => {
    const next = argo.triggered();
    const step = new ActionStep(stepOf({ flow: 'quick.py' }));
    const { workflow, runId } = await next;
    const nodes = { a: { type: 'Pod', phase: 'Error', message: 'ImagePullBackOff: no such image' } };
    argo.take(workflow, { phase: 'Error', message: 'child failed', nodes });
    const { exitCode, outputs, errors } = await step.result();
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ status: 'failed', 'run-id': runId });
    expect(errors.join()).toContain('before its first task: Error: ImagePullBackOff: no such image');
  });

  for (const { tags, rows } of ciAfter(1, [
    ['terminates the run', 'terminate', 'Terminate'],
    ['leaves the run', 'leave', undefined],
  ])) {
    it.each(rows)('trigger %s when the job is cancelled', { tags }, async (_, onCancel, shutdown) => {
      const next = argo.triggered();
      const step = new ActionStep(stepOf({ flow: 'quick.py', 'on-cancel': onCancel }));
      const { workflow, runId } = await next;
      argo.take(workflow, { phase: 'Running', finishedAt: null });
      await waitUntil(
        async () => step.main.stdout.includes(runId) || Object.keys((await outputsOf(step)) ?? {}).length > 0,
      );
      step.main.process.kill('SIGINT');
      const { outputs } = await step.result();
      expect(outputs).toMatchObject({ status: 'cancelled', 'run-id': runId });
      expect(argo.objects.get(`workflows/${workflow.metadata.name}`)?.spec?.['shutdown']).toBe(shutdown);
      expect((await step.post()).stdout).not.toContain('Stopped processes');
    });
  }

  it('trigger without wait starts a run and does not follow it', async () => {
    const next = argo.triggered();
    const { exitCode, outputs, summary, stdout } = await runAction(
      stepOf({ flow: 'quick.py', wait: 'false', params: 'message: hello' }),
    );
    const { workflow, runId } = await next;
    const page = `https://argo.test/workflows/flows/${workflow.metadata.name}`;
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({
      ...{ status: 'running', 'run-id': runId, pathspec: `QuickFlow/${runId}`, 'flow-name': 'QuickFlow' },
      ...{ 'orchestrator-url': page, 'deployment-name': 'quickflow' },
    });
    expect(JSON.parse(outputs['runs'] ?? '')).toMatchObject([{ status: 'running', runId }]);
    expect(summary).toContain(`[<code>QuickFlow/${runId}</code>](<${page}>)`);
    expect(stdout).toContain(`started as QuickFlow/${runId}`);
    expect(argo.objects.get(`workflows/${workflow.metadata.name}`)?.spec?.['shutdown']).toBeUndefined();
  });

  it(
    'trigger terminates a run that the controller has not seen yet when the job is cancelled',
    { tags: ['ci'] },
    async () => {
      const next = argo.triggered();
      const step = new ActionStep(stepOf({ flow: 'quick.py' }));
      const { workflow, runId } = await next;
      await waitUntil(async () => Object.keys((await outputsOf(step)) ?? {}).length > 0);
      step.main.process.kill('SIGINT');
      const { outputs, stdout } = await step.result();
      expect(outputs).toMatchObject({ status: 'cancelled', 'run-id': runId });
      expect(argo.objects.get(`workflows/${workflow.metadata.name}`)?.spec?.['shutdown']).toBe('Terminate');
      expect(stdout).toContain('The run was terminated on argo-workflows.');
    },
  );

  it(
    'trigger logs that no controller has picked up the run, and keeps waiting',
    { tags: ['ci'] },
    async () => {
      const next = argo.triggered();
      const step = new ActionStep(stepOf({ flow: 'quick.py' }, SOON));
      const { workflow } = await next;
      await waitUntil(() => step.main.stdout.includes('The run has not begun after five minutes'));
      expect(step.main.stdout).toContain(
        'its status on argo-workflows is Pending. Is the controller running',
      );
      argo.take(workflow, { phase: 'Failed', message: 'no room' });
      expect((await step.result()).outputs['status']).toBe('failed');
    },
  );

  it.each([
    [
      'the API server is unavailable for ten minutes',
      503,
      'The orchestrator has not answered for ten minutes',
    ],
    ['it lacks permission to see the run', 403, 'The run continues, but you are not allowed to see it'],
  ])('trigger fails and leaves the run if %s', { tags: ['ci'] }, async (_, code, words) => {
    onTestFinished(() => void (argo.fault = () => false));
    const next = argo.triggered();
    argo.fault = ({ method, url = '' }, response) => {
      if (method !== 'GET' || !url.includes('/workflows/')) return false;
      const message = code === 403 ? 'workflows.argoproj.io is forbidden: User "ci" cannot get it' : 'ill';
      response.writeHead(code).end(JSON.stringify({ message }));
      return true;
    };
    const step = new ActionStep(stepOf({ flow: 'quick.py' }, SOON));
    const { workflow, runId } = await next;
    const { exitCode, outputs, errors } = await step.result();
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ status: 'failed', 'run-id': runId });
    expect(errors.join()).toContain(words);
    expect(argo.objects.get(`workflows/${workflow.metadata.name}`)?.spec?.['shutdown']).toBeUndefined();
  });

  it(
    'trigger keeps following the run if the clock is set forward while the API server is unavailable',
    { tags: ['nightly'] },
    async () => {
      onTestFinished(() => void (argo.fault = () => false));
      const next = argo.triggered();
      let refused = 0;
      argo.fault = ({ method, url = '' }, response) => {
        if (method !== 'GET' || !url.includes('/workflows/') || refused >= 3) return false;
        refused += 1;
        response.writeHead(503).end('{"message": "ill"}');
        return true;
      };
      const hasty = path.join(workspace, 'hasty');
      mkdirSync(hasty, { recursive: true });
      writeFileSync(path.join(hasty, 'sitecustomize.py'), HASTY);
      const step = new ActionStep(stepOf({ flow: 'quick.py' }, { PYTHONPATH: hasty }));
      const { workflow } = await next;
      await waitUntil(() => refused === 3 || step.main.process.exitCode !== null);
      argo.take(workflow, { phase: 'Succeeded' });
      const { errors } = await step.result();
      expect(errors.join()).not.toContain('has not answered for ten minutes');
      expect(refused).toBe(3);
    },
  );

  it(
    'trigger fails, and the error says that the run no longer exists, if the run is deleted on its orchestrator',
    { tags: ['ci'] },
    async () => {
      const next = argo.triggered();
      const step = new ActionStep(stepOf({ flow: 'quick.py' }));
      const { workflow } = await next;
      argo.objects.delete(`workflows/${workflow.metadata.name}`);
      const { exitCode, errors } = await step.result();
      expect(exitCode).toBe(1);
      expect(errors.join()).toContain('The orchestrator no longer has the run: it was deleted there.');
    },
  );

  it(
    'trigger starts nothing if the template was deleted after the flow was deployed',
    { tags: ['ci'] },
    async () => {
      const template = argo.objects.get('workflowtemplates/quickflow');
      if (!template) throw new Error('It was not deployed.');
      argo.objects.delete('workflowtemplates/quickflow');
      onTestFinished(() => void argo.objects.set('workflowtemplates/quickflow', template));
      const before = argo.workflows.length;
      const { exitCode, outputs, errors } = await runAction(stepOf({ flow: 'quick.py' }));
      expect(exitCode).toBe(1);
      expect(outputs['status']).toBe('failed');
      expect(errors.join()).toMatch(/quickflow\W+doesn't exist on Argo Workflows/);
      expect(argo.workflows).toHaveLength(before);
    },
  );

  for (const { tags, rows } of ciAfter(1, [['true'], ['false']])) {
    it.each(rows)(
      'trigger with wait: %s ends at the start timeout, and says what is unknown, if the orchestrator never answers',
      { tags },
      async (wait) => {
        onTestFinished(() => void (argo.fault = () => false));
        argo.fault = () => true;
        const inputs = { flow: 'quick.py', wait, 'start-timeout-minutes': '0.1' };
        const { exitCode, stdout, errors, summary } = await runAction(stepOf(inputs));
        expect(exitCode).toBe(1);
        expect(stdout + errors.join() + summary).toContain(
          'did not confirm within 6 s that it had started a run: check there whether it did.',
        );
      },
    );
  }

  it(
    'trigger with wait: false ends soon if it is cancelled while the orchestrator does not say how the run is',
    { tags: ['ci'] },
    async () => {
      onTestFinished(() => void (argo.fault = () => false));
      const asked = new Promise<void>((resolve) => {
        argo.fault = ({ method, url = '' }) => {
          const isQuestion = method === 'GET' && url.includes('/workflows/');
          if (isQuestion) resolve();
          return isQuestion;
        };
      });
      const step = new ActionStep(stepOf({ flow: 'quick.py', wait: 'false' }));
      await asked;
      const cancelled = performance.now();
      step.main.process.kill('SIGINT');
      const { outputs } = await step.result();
      expect(outputs['pathspec']).toMatch(/^QuickFlow\/argo-/);
      expect(performance.now() - cancelled).toBeLessThan(20_000);
    },
  );

  it('trigger keeps following the run while the API server is unavailable', async () => {
    const next = argo.triggered();
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

  for (const { tags, rows } of ciAfter(2, [
    [
      'a parameter that the flow does not have',
      { flow: 'quick.py', params: 'mesage: x' },
      'Did you mean "message"?',
    ],
    [
      'a flow beside one whose required parameter has no value',
      { flow: 'quick.py\nrequired.py', wait: 'false' },
      'RequiredFlow needs a value for its parameter "alpha" (float), which has no default.',
    ],
    [
      'a deployment that does not exist',
      { 'deployment-name': 'nightly' },
      'has no Metaflow deployment "nightly"',
    ],
    [
      'Airflow',
      { flow: 'quick.py', orchestrator: 'airflow' },
      '"trigger" does not support Airflow: only Airflow itself starts, shows and ends the runs of a DAG.',
    ],
    [
      'an input that only followed runs have',
      { flow: 'quick.py', wait: 'false', 'fail-if': 'accuracy < 0.9' },
      'Input "fail-if" works only if the run is followed',
    ],
    [
      'tags that only the end of a followed run would add',
      { flow: 'quick.py', wait: 'false', 'tags-on-success': 'good' },
      'Input "tags-on-success" works only if the run is followed',
    ],
    [
      'a comparison that only the end of a followed run would allow',
      { flow: 'quick.py', wait: 'false', 'compare-with': 'production' },
      'Input "compare-with" works only if the run is followed',
    ],
    [
      'a plugin that only a followed run would call',
      { flow: 'quick.py', wait: 'false', plugins: 'chat.mjs' },
      'Input "plugins" works only if the run is followed',
    ],
    [
      'an input that trigger does not have',
      { flow: 'quick.py', retries: '2' },
      'Input "retries" cannot be used with',
    ],
  ])) {
    it.each(rows)('trigger starts nothing for %s', { tags }, async (_, inputs, words) => {
      const before = argo.workflows.length;
      const { exitCode, errors } = await runAction(stepOf(inputs));
      expect(exitCode).toBe(1);
      expect(errors.join()).toContain(words);
      expect(argo.workflows).toHaveLength(before);
    });
  }

  it('trigger takes a project’s branch from the event as it was before the flow’s code could change it', async () => {
    const place = makeWorkspace();
    const event = path.join(place, 'event.json');
    writeFileSync(event, JSON.stringify({ repository: { default_branch: 'main' } }));
    const forged = JSON.stringify({ repository: { default_branch: 'feature' } });
    const code = readFileSync(path.join(place, 'of_project.py'), 'utf8');
    writeFileSync(
      path.join(place, 'forging.py'),
      `import os\nopen(os.environ["GITHUB_EVENT_PATH"], "w").write('${forged}')\n${code}`,
    );
    const push = { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event, GITHUB_REF: 'refs/heads/feature' };
    const { exitCode, errors } = await runAction({
      ...stepOf({ flow: 'forging.py' }, push),
      workspace: place,
    });
    expect(exitCode).toBe(1);
    expect(errors.join()).toContain('rockets.test.feature.launchflow');
    expect(readFileSync(event, 'utf8')).toBe(forged);
  });
});

describe('metaflow-runner trigger', { tags: ['ci'] }, () => {
  it('the command trigger follows a run to its end, by the name of its deployment', async () => {
    const next = argo.triggered();
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

describe('metaflow-runner status and terminate', () => {
  const where = ['--orchestrator', 'argo-workflows', '--python', PYTHON_REMOTE, '--json', '-'];
  const ask = async (command: string, runId: string, ...more: string[]) =>
    await startCli([command, `QuickFlow/${runId}`, ...where, ...more], workspace, environment()).ended;

  it(
    'status shows the state of a run that was started without waiting, and terminate ends it even if its deployment was deleted',
    { tags: ['ci'] },
    async () => {
      const next = argo.triggered();
      const started = startCli(['trigger', 'quick.py', '--no-wait', ...where], workspace, environment());
      const { workflow, runId } = await next;
      const { exitCode: startCode, stdout } = await started.ended;
      expect(startCode).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ status: 'running', runId, deploymentName: 'quickflow' });
      const pending = await ask('status', runId);
      expect(pending.exitCode).toBe(3);
      expect(JSON.parse(pending.stdout)).toMatchObject({
        ...{ pathspec: `QuickFlow/${runId}`, status: 'running', orchestratorStatus: 'Pending' },
        orchestratorUrl: `https://argo.test/workflows/flows/${workflow.metadata.name}`,
      });
      expect(pending.stderr).toContain(`QuickFlow/${runId}: Pending`);
      const template = argo.objects.get('workflowtemplates/quickflow');
      argo.take(workflow, { phase: 'Running', finishedAt: null });
      argo.objects.delete('workflowtemplates/quickflow');
      const ended = await ask('terminate', runId);
      if (template) argo.objects.set('workflowtemplates/quickflow', template);
      expect(ended.exitCode).toBe(0);
      expect(JSON.parse(ended.stdout)).toMatchObject({ terminated: true });
      expect(argo.objects.get(`workflows/${workflow.metadata.name}`)?.spec?.['shutdown']).toBe('Terminate');
      const setStatus = (status: Record<string, unknown>) => {
        const now = argo.objects.get(`workflows/${workflow.metadata.name}`);
        if (now) argo.take(now, status);
      };
      setStatus({ phase: 'Failed', message: 'Stopped with strategy Terminate' });
      const failed = await ask('status', runId);
      expect([failed.exitCode, failed.stderr]).toEqual([
        1,
        expect.stringContaining('Failed, Stopped with strategy Terminate'),
      ]);
      const again = await ask('terminate', runId);
      expect(again.exitCode).toBe(0);
      expect(JSON.parse(again.stdout)).toMatchObject({ terminated: false, status: 'failed' });
      setStatus({ phase: 'Succeeded' });
      expect((await ask('status', runId)).exitCode).toBe(0);
    },
  );

  it('status shows the orchestrator’s message without secrets, and shortened', async () => {
    const next = argo.triggered();
    await startCli(['trigger', 'quick.py', '--no-wait', ...where], workspace, environment()).ended;
    const { workflow, runId } = await next;
    const message = `no answer from https://x:hunter2-hunter2@db\u001b]0;title\u0007 ${'x'.repeat(1_000_000)}`;
    argo.take(workflow, { phase: 'Failed', message });
    const env = environment({ DB_PASSWORD: 'hunter2-hunter2' });
    const { stdout, stderr } = await startCli(['status', `QuickFlow/${runId}`, ...where], workspace, env)
      .ended;
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ status: 'failed', message: expect.stringContaining('https://x:***@db') as string },
    });
    expect(stdout + stderr).not.toContain('hunter2');
    expect(stdout + stderr).not.toContain('\u001b]');
    expect(stdout.length + stderr.length).toBeLessThan(20_000);
  });

  it.each([
    ['a run that does not exist', 'argo-quickflow-none', [], 1, 'has no run QuickFlow/argo-quickflow-none'],
    ['something that is not a run', 'a/b', [], 2, 'is not a run on an orchestrator'],
    [
      'another orchestrator without the deployment',
      'sfn-1',
      ['--orchestrator', 'step-functions'],
      ...[2, 'For step-functions, name the deployment with --name.'],
    ],
    ['Airflow', 'x', ['--orchestrator', 'airflow'], 2, '"status" does not support Airflow'],
  ] as [string, string, string[], number, string][])(
    'status says what is wrong with %s',
    async (_, run, more, code, words) => {
      const { exitCode, stderr } = await ask('status', run, ...more);
      expect([exitCode, stderr]).toEqual([code, expect.stringContaining(words)]);
    },
  );
});

/** The output `run-id` that a step has written so far, if there is one. */
async function outputsOf(step: ActionStep): Promise<Record<string, string> | undefined> {
  const { readFile } = await import('node:fs/promises');
  const text = await readFile(step.file('output'), 'utf8');
  return text.includes('run-id') ? { 'run-id': text } : undefined;
}
