import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { askPython } from '../../src/execution/ask-python.js';
import { END_REMOTE_TASKS_PROGRAM } from '../../src/execution/remote/end-remote-tasks-program.js';
import { ActionStep, runAction } from '../helpers/action.js';
import { PYTHON_REMOTE } from '../helpers/paths.js';
import { waitUntil } from '../helpers/wait-until.js';
import { makeWorkspace } from '../helpers/workspace.js';
import { Place } from './cluster/place.js';

vi.setConfig({ testTimeout: 400_000, hookTimeout: 120_000 });

let place: Place;
beforeAll(async () => {
  place = await Place.start('jobs');
});
afterAll(async () => {
  await place[Symbol.asyncDispose]();
});

function stepOf(flow: string, inputs: Record<string, string> = {}, more: Record<string, string> = {}) {
  const workspace = makeWorkspace();
  return {
    workspace,
    inputs: {
      ...{ flow, python: PYTHON_REMOTE, options: 'pylint: false', upload: 'none' },
      decospecs: 'kubernetes:cpu=1,memory=500',
      ...inputs,
    },
    env: { ...place.environment(workspace), ...more },
  };
}

/** The settings of an account with the permissions that Metaflow's own requests need, which do not include listing Jobs. */
function ofRunner(): Record<string, string> {
  return { KUBECONFIG: place.cluster.kubeconfigOf('runner') };
}

/** The names of a run's pods that have processes. */
async function podsOf(flow: string, run: string): Promise<string[]> {
  const { running } = place.cluster.node;
  const pods = await place.cluster.list('api/v1', 'pods');
  return pods
    .filter(
      ({ metadata: { annotations = {} } }) =>
        annotations['metaflow/flow_name'] === flow && annotations['metaflow/run_id'] === run,
    )
    .map(({ metadata: { name } }) => name)
    .filter((name) => running.includes(name));
}

/** Waits until a step's run has this many pods with processes. @returns the run's id */
async function startedRun(step: ActionStep, flow: string, pods: number): Promise<string> {
  let run = '';
  await waitUntil(async () => {
    [, run = ''] = /^run-id<<.*\n(.*)$/m.exec(readFileSync(step.file('output'), 'utf8')) ?? [];
    return run !== '' && (await podsOf(flow, run)).length === pods;
  });
  return run;
}

/** Stops what a run has left on the cluster, as the action does once Metaflow's own process has ended. */
async function stopLeftovers(flow: string, run: string, more: Record<string, string> = {}) {
  const cwd = makeWorkspace();
  return (await askPython(
    { python: PYTHON_REMOTE, cwd, env: { ...place.environment(cwd), ...more } },
    {
      program: END_REMOTE_TASKS_PROGRAM,
      args: [flow, run, '["kubernetes"]', '[]'],
      within: 60_000,
      signal: undefined,
    },
  )) as { readonly kubernetes: { readonly ended: string[]; readonly unlisted?: string } };
}

describe.concurrent('Jobs and JobSets on the real Kubernetes', () => {
  it('a run by an account that may not list Jobs succeeds', async () => {
    const result = await runAction(stepOf('pods.py', { 'output-artifacts': 'total' }, ofRunner()));
    expect([result.exitCode, result.errors]).toEqual([0, []]);
    expect(result.outputs).toMatchObject({ status: 'successful', total: '2' });
  });

  it.each([
    ['may', () => ({})],
    ['may not', ofRunner],
  ])(
    'when one task fails, no pod of another keeps running, where the account %s list Jobs',
    async (_, settings) => {
      const isForbidden = settings === ofRunner;
      const { outputs, stdout, warnings } = await runAction(stepOf('siblings.py', {}, settings()));
      const run = outputs['run-id'] ?? '?';
      expect(outputs).toMatchObject({ status: 'failed', 'failed-step': 'work' });
      expect(stdout).toMatch(`Stopped Kubernetes jobs left behind by run ${run}: t-`);
      expect(warnings).toEqual(
        isForbidden
          ? [
              expect.stringMatching(
                `Tasks of run ${run} may still start on Kubernetes, if they had no pods yet: .*cannot list resource "jobs".*`,
              ),
            ]
          : [],
      );
      await waitUntil(async () => (await podsOf('SiblingsFlow', run)).length === 0);
    },
  );

  it('cancelling a job stops its pods', async () => {
    const step = new ActionStep(stepOf('pods.py', { params: 'hold_start: 600' }));
    const run = await startedRun(step, 'PodsFlow', 1);
    step.main.process.kill('SIGINT');
    expect((await step.result()).outputs).toMatchObject({ status: 'cancelled' });
    await waitUntil(async () => (await podsOf('PodsFlow', run)).length === 0);
  });

  it('a step with @parallel runs on all nodes of a JobSet, by an account that may not list Jobs', async () => {
    const result = await runAction(
      stepOf('crew.py', { params: 'hold: 10', 'output-artifacts': 'nodes' }, ofRunner()),
    );
    expect([result.exitCode, result.errors]).toEqual([0, []]);
    expect(result.outputs['status']).toBe('successful');
    expect(JSON.parse(result.outputs['artifacts'] ?? '')).toEqual({ nodes: [0, 1] });
  });

  it.each([
    ['may', () => ({})],
    ['may not', ofRunner],
  ])(
    'a JobSet that was left behind is stopped with all of its pods, by an account that %s list Jobs',
    async (_, settings) => {
      const step = new ActionStep(stepOf('crew.py', { params: 'hold: 600' }));
      const run = await startedRun(step, 'CrewFlow', 2);
      const { kubernetes } = await stopLeftovers('CrewFlow', run, settings());
      expect(kubernetes.ended).toHaveLength(1);
      await waitUntil(async () => (await podsOf('CrewFlow', run)).length === 0);
      const jobsets = await place.cluster.list('apis/jobset.x-k8s.io/v1alpha2', 'jobsets');
      expect(jobsets.map(({ metadata: { name } }) => name)).not.toContain(kubernetes.ended[0]);
      expect((await step.result()).outputs).toMatchObject({ status: 'failed', 'failed-step': 'work' });
    },
  );
});
