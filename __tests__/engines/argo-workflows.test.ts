import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  DeployedFlow,
  Deployer,
  DeployError,
  Run,
  WaitTimeoutError,
  type CreateOptions,
  type DeployerOptions,
} from '../../src/index.js';
import { PYTHON_REMOTE } from '../helpers/paths.js';
import { waitUntil } from '../helpers/wait-until.js';
import { makeWorkspace } from '../helpers/workspace.js';
import { Place } from './cluster/place.js';

/** In milliseconds. A task is a Pod with three containers, each of which starts Metaflow or Argo. */
vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

let place: Place;
beforeAll(async () => {
  place = await Place.start();
});
afterAll(async () => {
  await place[Symbol.asyncDispose]();
});

const OFTEN = { checkIntervalMs: 500 };

function deployerOf(flowFile: string, { env, ...options }: DeployerOptions = {}) {
  const cwd = makeWorkspace();
  return new Deployer(flowFile, {
    ...{ cwd, python: PYTHON_REMOTE, showOutput: false, pylint: false },
    env: { ...place.environment(cwd), ...env },
    ...options,
  });
}

function clientOptions() {
  const cwd = makeWorkspace();
  return { cwd, python: PYTHON_REMOTE, env: place.environment(cwd), namespace: null };
}

/** Deploys a flow under a name of its own. */
async function deployed(
  name: string,
  flowFile: string,
  options: DeployerOptions = {},
  create: CreateOptions = {},
) {
  return await deployerOf(flowFile, options).argoWorkflows({ name }).create(create);
}

// These tests mostly wait for pods to start, so they run concurrently.
describe.concurrent('the deployer on real Argo Workflows', () => {
  it('the deployer deploys a flow with a foreach and a join, triggers it, and follows its run to the end', async () => {
    const deployment = await deployed('pods', 'pods.py');
    const triggered = await deployment.trigger();
    expect(await triggered.status).toMatch(/^(?:Pending|Running)$/);
    const run = await triggered.waitForRun(OFTEN);
    expect(run.pathspec).toBe(triggered.pathspec);
    expect(await triggered.waitForCompletion(OFTEN)).toMatchObject({ status: 'Succeeded', successful: true });
    expect(await triggered.isRunning).toBe(false);
    expect(await run.data['total']).toBe(2);
    const { tasks } = await run.history();
    expect(tasks.map(({ stepName }) => stepName).sort()).toEqual(['end', 'join', 'start', 'work']);
  });

  it('Argo Workflows retries a task whose pod was killed', async () => {
    const retry = { decospecs: ['retry:times=1,minutes_between_retries=0'] };
    const triggered = await (await deployed('retried', 'pods.py', retry)).trigger({ hold: 600 });
    await waitUntil(() => place.hasBegun(triggered.pathspec, 'work'));
    expect(place.cluster.node.killPods(/^retried-.*-work-/)).toHaveLength(1);
    expect(await triggered.waitForCompletion(OFTEN)).toMatchObject({ successful: true });
    const work = await (await triggered.run)?.step('work').latestTask();
    expect(await work?.currentAttempt).toBe(1);
  });

  it('a failing task ends the run, and its exception can be read', async () => {
    const triggered = await (await deployed('failing', 'failing.py')).trigger();
    expect(await triggered.waitForCompletion(OFTEN)).toMatchObject({
      ...{ status: 'Failed', message: 'step work: main: Error (exit code 1)', successful: false },
    });
    const task = await (await triggered.run)?.step('work').latestTask();
    expect(await task?.exception).toMatchObject({ message: 'the work cannot be done' });
  });

  it('terminating a run stops its pods', async () => {
    const triggered = await (await deployed('ended', 'pods.py')).trigger({ hold: 600 });
    await waitUntil(() => place.hasBegun(triggered.pathspec, 'work'));
    await triggered.terminate();
    expect(await triggered.waitForCompletion(OFTEN)).toMatchObject({ status: 'Failed', successful: false });
    await waitUntil(() => place.podsOf(triggered.pathspec).length === 0);
  });

  it('a suspended run starts no more tasks, and continues once it is unsuspended', async () => {
    const triggered = await (await deployed('halted', 'pods.py')).trigger({ hold_start: 5 });
    await waitUntil(() => place.hasBegun(triggered.pathspec, 'start'));
    await triggered.suspend();
    await waitUntil(() => place.podsOf(triggered.pathspec).length === 0);
    await expect(triggered.waitForCompletion({ ...OFTEN, timeoutMs: 5000 })).rejects.toThrow(
      WaitTimeoutError,
    );
    expect([await triggered.isRunning, place.hasBegun(triggered.pathspec, 'work')]).toEqual([true, false]);
    await triggered.unsuspend();
    expect(await triggered.waitForCompletion(OFTEN)).toMatchObject({ successful: true });
  });

  it('a run that takes longer than its workflow timeout fails, and its pods stop', async () => {
    const limited = await deployed('limited', 'pods.py', {}, { workflowTimeout: 15 });
    const triggered = await limited.trigger({ hold_start: 600 });
    expect(await triggered.waitForCompletion(OFTEN)).toMatchObject({ status: 'Failed', successful: false });
    await waitUntil(() => place.podsOf(triggered.pathspec).length === 0);
  });

  it('branches of a project have their own schedules, and one can be deleted without the other', async () => {
    const [left, right] = await Promise.all(
      ['left', 'right'].map(async (branch) =>
        deployerOf('branching.py', { branch })
          .argoWorkflows()
          .create({ tags: ['ci'] }),
      ),
    );
    if (!left || !right) throw new Error('They were not deployed.');
    expect([left.name, right.name]).toEqual([
      'shop.test.left.branchingflow',
      'shop.test.right.branchingflow',
    ]);
    const scheduled = await firstOf(left.name);
    expect(scheduled.metadata.labels).toMatchObject({ 'workflows.argoproj.io/cron-workflow': left.name });
    const pathspec = `BranchingFlow/argo-${scheduled.metadata.name}`;
    await left.delete();
    expect(await objectsOf(left.name)).toEqual([false, false]);
    expect(await objectsOf(right.name)).toEqual([true, true]);
    const where = { orchestrator: 'argo-workflows', ...clientOptions() };
    const triggered = await DeployedFlow.getTriggeredRun(left.name, pathspec, where);
    expect(await triggered.waitForCompletion(OFTEN)).toMatchObject({ status: 'Succeeded', successful: true });
    const run = new Run(pathspec, clientOptions());
    expect(await run.data['level']).toBe(1);
    expect(await run.userTags).toContain('ci');
    await right.delete();
  });

  it('a run whose first pod dies has ended before its first task', async () => {
    const triggered = await (await deployed('stillborn', 'quick.py')).trigger();
    await waitUntil(() => place.podsOf(triggered.pathspec).length > 0);
    place.cluster.node.killPods(/^stillborn-/);
    await expect(triggered.waitForRun(OFTEN)).rejects.toThrow(/has ended before its first task: Failed/);
  });

  it('a run whose image is missing waits, and its state says what for', async () => {
    const deployment = await deployed('imageless', 'quick.py', {
      decospecs: ['kubernetes:image=missing/image'],
    });
    const triggered = await deployment.trigger();
    await vi.waitFor(
      async () => expect((await triggered.state)?.message).toMatch(/ImagePullBackOff.*missing\/image/),
      { timeout: 60_000, interval: 500 },
    );
    expect(await triggered.isRunning).toBe(true);
    await triggered.terminate();
    await expect(triggered.waitForRun(OFTEN)).rejects.toThrow(/has ended before its first task: Failed/);
  });

  it('the error names the permission that a user lacks', async () => {
    const env = { KUBECONFIG: place.cluster.kubeconfigOf('nobody') };
    const error: unknown = await deployed('forbidden', 'quick.py', { env }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(DeployError);
    expect((error as Error).message).toMatch(/User "nobody" cannot \w+ resource "workflowtemplates"/);
  });
});

describe('the deployer while programs of Argo Workflows are down', () => {
  it('the deployer terminates a run that its controller has not seen yet, and waits for it while the API server is down', async () => {
    const deployment = await deployed('unseen', 'quick.py');
    await place.cluster.stopController();
    const triggered = await deployment.trigger();
    expect([await triggered.status, await triggered.isRunning]).toEqual(['Pending', true]);
    await triggered.terminate();
    const ended = triggered.waitForCompletion(OFTEN);
    await place.cluster.restartApiServer(1000);
    place.cluster.startController();
    expect(await ended).toMatchObject({ successful: false });
  });
});

interface Workflow {
  readonly metadata: { readonly name: string; readonly labels: Readonly<Record<string, string>> };
  readonly spec: { readonly workflowTemplateRef?: { readonly name: string } };
}

/** The first workflow that the schedule of a template has started. */
async function firstOf(template: string): Promise<Workflow> {
  return await vi.waitFor(
    async () => {
      const found = await place.cluster.object<{ readonly items: readonly Workflow[] }>('workflows');
      const first = found?.items.find(({ spec }) => spec.workflowTemplateRef?.name === template);
      if (!first) throw new Error(`There is no workflow of ${template}.`);
      return first;
    },
    { timeout: 90_000, interval: 500 },
  );
}

/** Whether the template and the schedule of this name exist. */
async function objectsOf(name: string): Promise<boolean[]> {
  const found = await Promise.all(
    ['workflowtemplates', 'cronworkflows'].map(async (kind) => await place.cluster.object(`${kind}/${name}`)),
  );
  return found.map((object) => object !== undefined);
}
