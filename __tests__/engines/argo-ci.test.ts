import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { act, makeRepository } from '../helpers/act.js';
import { ActionStep, runAction } from '../helpers/action.js';
import { startCli } from '../helpers/cli.js';
import { PYTHON_REMOTE, ROOT } from '../helpers/paths.js';
import { ResultsService } from '../helpers/results-service.js';
import { makeWorkspace } from '../helpers/workspace.js';
import { Place } from './cluster/place.js';

vi.setConfig({ testTimeout: 400_000, hookTimeout: 120_000 });

let place: Place;
beforeAll(async () => {
  place = await Place.start();
});
afterAll(async () => {
  await place[Symbol.asyncDispose]();
});

/** The options of a step in a repository's job on the default branch. */
function stepOf(command: string, inputs: Record<string, string>, more: Record<string, string> = {}) {
  const workspace = makeWorkspace();
  const shared = { command, orchestrator: 'argo-workflows', python: PYTHON_REMOTE, options: 'pylint: false' };
  const { options: _, ...ofTeardown } = shared;
  const github = {
    GITHUB_REPOSITORY: 'octo/flows',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_EVENT_NAME: 'push',
  };
  const own = { METAFLOW_USER: '', METAFLOW_RUNNER_FOLLOW_SECONDS: '1' };
  return {
    workspace,
    inputs: { ...(command === 'teardown' ? ofTeardown : shared), ...inputs },
    env: { ...place.environment(workspace), ...github, ...own, ...more },
  };
}

async function deploy(flow: string, inputs: Record<string, string> = {}) {
  const deployed = await runAction(stepOf('deploy', { flow, ...inputs }));
  expect([deployed.exitCode, deployed.errors]).toEqual([0, []]);
  return deployed;
}

async function command(args: readonly string[], more: Record<string, string> = {}) {
  const workspace = makeWorkspace();
  const where = ['--orchestrator', 'argo-workflows', '--python', PYTHON_REMOTE, '--json', '-'];
  const env = { ...place.environment(workspace), METAFLOW_USER: 'github.octo.flows', ...more };
  return await startCli([...args, ...where], workspace, env).ended;
}

/** Waits until a step has triggered a run and a task of `taskOf` has started. @returns the pathspec of the run */
async function startedRun(step: ActionStep, taskOf: string): Promise<string> {
  for (;;) {
    const [, pathspec] = /^pathspec<<(?:.*)\n(.*)$/m.exec(readFileSync(step.file('output'), 'utf8')) ?? [];
    if (pathspec !== undefined && place.hasBegun(pathspec, taskOf)) return pathspec;
    await sleep(200);
  }
}

describe.concurrent('CI jobs on real Argo Workflows', () => {
  it('a job deploys a flow to Argo Workflows, triggers a run, and reports on it as on any other', async () => {
    const deployed = await deploy('pods.py', { 'deployment-name': 'ci-pods' });
    expect(deployed.outputs).toMatchObject({ status: 'successful', 'deployment-name': 'ci-pods' });
    const { exitCode, outputs, summary, stdout, errors } = await runAction(
      stepOf('trigger', {
        ...{ flow: 'pods.py', 'deployment-name': 'ci-pods', params: 'hold_start: 1', tags: 'nightly' },
        ...{ 'output-artifacts': 'total', 'fail-if': 'total > 2', junit: 'junit.xml' },
      }),
    );
    expect([exitCode, errors]).toEqual([0, []]);
    expect(outputs).toMatchObject({ status: 'successful', 'flow-name': 'PodsFlow', total: '2' });
    expect(stdout).toMatch(/hello from a pod: ci-pods-\w+-start-\d+/);
    expect(stdout).toContain('the total is 2');
    for (const shown of [
      '```mermaid',
      'does not hold',
      '<code>nightly</code>',
      '[orchestrator](<https://argo.test/workflows/flows/',
    ])
      expect(summary).toContain(shown);
    // For people to look at: `scripts/render-summary.mjs` renders it.
    mkdirSync(path.join(ROOT, 'build', 'engines'), { recursive: true });
    writeFileSync(path.join(ROOT, 'build', 'engines', 'triggered.md'), summary);
  });

  it('a job fails and names the step that failed on Argo Workflows', async () => {
    await deploy('failing.py', { 'deployment-name': 'ci-failing' });
    const { exitCode, outputs, errors, summary } = await runAction(
      stepOf('trigger', { 'deployment-name': 'ci-failing' }),
    );
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({
      status: 'failed',
      'failed-step': 'work',
      'failure-reason': 'task-exception',
    });
    expect(errors.join()).toContain('the work cannot be done');
    mkdirSync(path.join(ROOT, 'build', 'engines'), { recursive: true });
    writeFileSync(path.join(ROOT, 'build', 'engines', 'failed.md'), summary);
  });

  it('cancelling a job terminates its run on Argo Workflows and stops its pods', async () => {
    await deploy('pods.py', { 'deployment-name': 'ci-cancelled' });
    const step = new ActionStep(
      stepOf('trigger', { 'deployment-name': 'ci-cancelled', params: 'hold_start: 600' }),
    );
    const pathspec = await startedRun(step, 'start');
    step.main.process.kill('SIGINT');
    const { outputs, stdout } = await step.result();
    expect(outputs).toMatchObject({ status: 'cancelled', pathspec });
    expect(stdout).toContain('The run was terminated on argo-workflows.');
    await vi.waitFor(() => expect(place.podsOf(pathspec)).toEqual([]), { timeout: 90_000 });
  });

  it('the command starts a run on Argo Workflows without waiting, shows its status, and terminates it', async () => {
    await deploy('pods.py', { 'deployment-name': 'ci-left' });
    const started = await command(['trigger', '--name', 'ci-left', '--no-wait', '--param', 'hold_start=600']);
    expect(started.exitCode).toBe(0);
    const { pathspec } = JSON.parse(started.stdout) as { pathspec: string };
    expect((await command(['status', pathspec])).exitCode).toBe(3);
    expect((await command(['terminate', pathspec])).exitCode).toBe(0);
    await vi.waitFor(async () => expect((await command(['status', pathspec])).exitCode).toBe(1), {
      ...{ timeout: 120_000, interval: 2000 },
    });
    expect(place.podsOf(pathspec)).toEqual([]);
  });

  it('teardown removes what its branch has deployed to Argo Workflows, and nothing from another branch', async () => {
    for (const branch of ['one', 'two']) await deploy('branching.py', { 'project-branch': branch });
    const { exitCode, outputs } = await runAction(stepOf('teardown', { 'project-branch': 'one' }));
    expect(exitCode).toBe(0);
    expect(JSON.parse(outputs['deployments'] ?? '')).toMatchObject([{ name: 'shop.test.one.branchingflow' }]);
    const kinds = ['workflowtemplates', 'cronworkflows'];
    const there = async (branch: string) =>
      await Promise.all(
        kinds.map(
          async (kind) =>
            (await place.cluster.object(`${kind}/shop.test.${branch}.branchingflow`)) !== undefined,
        ),
      );
    expect([await there('one'), await there('two')]).toEqual([
      [false, false],
      [true, true],
    ]);
    await runAction(stepOf('teardown', { 'project-branch': 'two' }));
  });

  it('a workflow in act deploys a flow to Argo Workflows, triggers a run, and tears the deployment down', async () => {
    await using service = await ResultsService.start();
    const workflow = '__tests__/fixtures/workflows/orchestrator.yml';
    const settings = { ...place.settings, METAFLOW_USER: 'tester', FLOW_PYTHON: PYTHON_REMOTE };
    const args = Object.entries(settings).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
    const { exitCode, stdout } = await act(makeRepository(workflow), service, args, workflow);
    expect(stdout).toMatch(/QuickFlow\/argo-by-act-\w+ is successful and says from act/);
    expect(stdout).toContain('✓ by-act: torn down');
    expect(exitCode).toBe(0);
    expect(await place.cluster.object('workflowtemplates/by-act')).toBeUndefined();
  });

  it('the error quotes the cluster on which permission a job lacks', async () => {
    await deploy('quick.py', { 'deployment-name': 'ci-rights' });
    const nobody = { KUBECONFIG: place.cluster.kubeconfigOf('nobody') };
    const deployed = await runAction(stepOf('deploy', { flow: 'quick.py' }, nobody));
    expect(deployed.errors.join()).toMatch(/User "nobody" cannot \w+ resource "workflowtemplates"/);
    const triggered = await runAction(stepOf('trigger', { 'deployment-name': 'ci-rights' }, nobody));
    expect(triggered.errors.join()).toMatch(/User "nobody" cannot get resource "workflowtemplates"/);
    const tornDown = await runAction(stepOf('teardown', { 'project-branch': 'one' }, nobody));
    expect(tornDown.errors.join()).toMatch(/User "nobody" cannot list resource "workflowtemplates"/);
    const status = await command(['status', 'QuickFlow/argo-x'], nobody);
    expect([status.exitCode, status.stderr]).toEqual([
      1,
      expect.stringMatching(/User "nobody" cannot get resource "workflows"/),
    ]);
    expect([deployed, triggered, tornDown].map(({ exitCode }) => exitCode)).toEqual([1, 1, 1]);
  });

  it('trigger starts nothing if the template has been deleted from Argo Workflows', async () => {
    await deploy('quick.py', { 'deployment-name': 'ci-gone' });
    await place.cluster.remove('workflowtemplates/ci-gone');
    const { exitCode, errors } = await runAction(
      stepOf('trigger', { flow: 'quick.py', 'deployment-name': 'ci-gone' }),
    );
    expect(exitCode).toBe(1);
    expect(errors.join()).toMatch(/ci-gone\W+doesn't exist on Argo Workflows/);
  });
});

describe('CI jobs while programs of Argo Workflows are down', () => {
  it('a job keeps following its run if the API server is down for a second, and for longer', async () => {
    await deploy('pods.py', { 'deployment-name': 'ci-patient' });
    const step = new ActionStep(
      stepOf(
        'trigger',
        { 'deployment-name': 'ci-patient', params: 'hold_start: 20' },
        // This also shortens the five minutes, in proportion.
        { METAFLOW_RUNNER_FOLLOW_SECONDS: '0.2' },
      ),
    );
    await startedRun(step, 'start');
    await place.cluster.restartApiServer(1000);
    await sleep(2000);
    await place.cluster.restartApiServer(12_000);
    const { exitCode, outputs, stdout } = await step.result();
    expect([exitCode, outputs['status']]).toEqual([0, 'successful']);
    expect(stdout).toContain('The orchestrator cannot be reached; retrying for ten minutes.');
  });

  it('a job keeps following its run if the API server is down for five minutes', async () => {
    await deploy('pods.py', { 'deployment-name': 'ci-waiting' });
    const step = new ActionStep(
      stepOf(
        'trigger',
        { 'deployment-name': 'ci-waiting', params: 'hold_start: 330' },
        { METAFLOW_RUNNER_FOLLOW_SECONDS: '5' },
      ),
    );
    await startedRun(step, 'start');
    // Argo fails a task that ends meanwhile, because it cannot report its end.
    await place.cluster.restartApiServer(5 * 60_000);
    const { exitCode, outputs, stdout } = await step.result();
    expect([exitCode, outputs['status']], stdout).toEqual([0, 'successful']);
    expect(stdout.match(/The orchestrator cannot be reached; retrying for ten minutes\./g)).toHaveLength(1);
  }, 900_000);

  it('a job logs that no controller has picked up its run, and follows the run once one does', async () => {
    await deploy('quick.py', { 'deployment-name': 'ci-pending' });
    await place.cluster.stopController();
    const step = new ActionStep(
      stepOf('trigger', { 'deployment-name': 'ci-pending' }, { METAFLOW_RUNNER_FOLLOW_SECONDS: '0.1' }),
    );
    await vi.waitFor(() => expect(step.main.stdout).toContain('its status on argo-workflows is Pending'), {
      ...{ timeout: 120_000, interval: 200 },
    });
    place.cluster.startController();
    expect((await step.result()).outputs['status']).toBe('successful');
  });

  it('the error says that the cluster has no Argo Workflows', async () => {
    await place.cluster.removeArgo();
    const { exitCode, errors } = await runAction(stepOf('deploy', { flow: 'quick.py' }));
    expect(exitCode).toBe(1);
    expect(errors.join()).toContain('it has no Argo Workflows');
  });
});
