import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ActionStep, runAction } from '../helpers/action.js';
import { PYTHON_REMOTE } from '../helpers/paths.js';
import { waitUntil } from '../helpers/wait-until.js';
import { makeWorkspace } from '../helpers/workspace.js';
import { States } from './states.js';

vi.setConfig({ testTimeout: 400_000, hookTimeout: 120_000 });

let states: States;
beforeAll(async () => {
  states = await States.start();
});
afterAll(async () => {
  await states[Symbol.asyncDispose]();
});

function stepOf(command: string, inputs: Record<string, string>) {
  const workspace = makeWorkspace();
  const shared = { command, orchestrator: 'step-functions', python: PYTHON_REMOTE, options: 'pylint: false' };
  const github = {
    GITHUB_REPOSITORY: 'octo/flows',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_EVENT_NAME: 'push',
  };
  return {
    workspace,
    inputs: { ...shared, ...inputs },
    env: { ...states.environment(workspace), ...github, METAFLOW_USER: '' },
  };
}

async function deploy(flow: string): Promise<void> {
  const deployed = await runAction(stepOf('deploy', { flow }));
  expect([deployed.exitCode, deployed.errors]).toEqual([0, []]);
}

describe.concurrent('state machines on AWS Step Functions that execute', () => {
  it('a job deploys a flow with a foreach to AWS Step Functions, triggers a run, and reports on it as on any other', async () => {
    await deploy('pods.py');
    const { exitCode, outputs, summary, stdout, errors } = await runAction(
      stepOf('trigger', { flow: 'pods.py', 'output-artifacts': 'total', 'fail-if': 'total > 2' }),
    );
    expect([exitCode, errors]).toEqual([0, []]);
    expect(outputs).toMatchObject({ status: 'successful', 'flow-name': 'PodsFlow', total: '2' });
    expect(stdout).toContain('the total is 2');
    expect(summary).toContain('```mermaid');
  });

  it('a job fails and names the step that failed on AWS Step Functions', async () => {
    await deploy('failing.py');
    const { exitCode, outputs, errors } = await runAction(stepOf('trigger', { flow: 'failing.py' }));
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({
      ...{ status: 'failed', 'failed-step': 'work', 'failure-reason': 'task-exception' },
    });
    expect(errors.join()).toContain('the work cannot be done');
  });

  it('cancelling a job stops its execution and its job on AWS Batch', async () => {
    await deploy('siblings.py');
    const step = new ActionStep(stepOf('trigger', { flow: 'siblings.py', params: 'hold: 600' }));
    await waitUntil(() => readFileSync(step.file('output'), 'utf8').includes('pathspec'));
    const begun = () =>
      states.batch.running.filter(({ submission }) => submission.jobName.includes('SiblingsFlow'));
    await waitUntil(() => begun().length > 0);
    step.main.process.kill('SIGINT');
    expect((await step.result()).outputs).toMatchObject({ status: 'cancelled' });
    await waitUntil(() => begun().length === 0);
  });
});
