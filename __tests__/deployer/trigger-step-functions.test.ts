import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Deployer } from '../../src/index.js';
import { waitUntil } from '../helpers/wait-until.js';
import { ActionStep, runAction } from '../helpers/action.js';
import { startCli } from '../helpers/cli.js';
import { executeTasks } from '../helpers/orchestrated-run.js';
import { PYTHON_REMOTE } from '../helpers/paths.js';
import { startStepFunctions } from '../helpers/step-functions.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

let aws: Awaited<ReturnType<typeof startStepFunctions>>;
let workspace: string;
beforeAll(async () => {
  aws = await startStepFunctions();
  workspace = makeWorkspace();
  // Metaflow's metadata is next to the flow, because there is no metadata service.
  mkdirSync(path.join(workspace, '.metaflow'));
  const shared = { cwd: workspace, python: PYTHON_REMOTE, showOutput: false, pylint: false };
  await new Deployer('quick.py', { ...shared, env: environment() }).stepFunctions().create();
});
afterAll(async () => await aws[Symbol.asyncDispose]());

function environment() {
  const own = { METAFLOW_USER: 'tester', METAFLOW_HOME: workspace, METAFLOW_RUNNER_FOLLOW_SECONDS: '0.2' };
  return { ...cleanEnvironment(), ...aws.environment, ...own };
}

function stepOf(inputs: Record<string, string>) {
  const shared = { command: 'trigger', orchestrator: 'step-functions', python: PYTHON_REMOTE };
  return { workspace, inputs: { ...shared, ...inputs }, env: environment() };
}

const EXECUTIONS = `
import boto3, json, sys
client = boto3.client("stepfunctions")
machine = client.list_state_machines()["stateMachines"][0]["stateMachineArn"]
found = client.list_executions(stateMachineArn=machine)["executions"]
if len(sys.argv) > 1:
    client.stop_execution(executionArn=machine.replace(":stateMachine:", ":execution:") + ":" + sys.argv[1], cause=sys.argv[2])
print(json.dumps([[each["name"], each["status"]] for each in found]))
`;

/** The status of each execution by its name. @param ended the name of an execution to stop first, and the cause */
async function executions(...ended: readonly string[]): Promise<Record<string, string>> {
  const { stdout } = await promisify(execFile)(PYTHON_REMOTE, ['-c', EXECUTIONS, ...ended], {
    env: environment(),
  });
  return Object.fromEntries(JSON.parse(stdout) as [string, string][]);
}

/** The name of the execution that a step starts. */
async function startedBy(step: ActionStep, known: readonly string[]): Promise<string> {
  while (step.main.process.exitCode === null) {
    const found = Object.keys(await executions()).find((name) => !known.includes(name));
    if (found !== undefined) return found;
  }
  throw new Error(`The step started no execution:\n${step.main.stdout}`);
}

describe('runs on AWS Step Functions', { tags: ['nightly'] }, () => {
  it('the action triggers a run on AWS Step Functions, follows its tasks, and quotes AWS on how it ended', async () => {
    const known = Object.keys(await executions());
    const step = new ActionStep(stepOf({ flow: 'quick.py', params: 'message: hello' }));
    const name = await startedBy(step, known);
    const run = {
      flowFile: 'quick.py',
      flowName: 'QuickFlow',
      runId: `sfn-${name}`,
      parameters: { message: 'hello' },
    };
    await executeTasks({ ...run, steps: ['start'] }, workspace, environment());
    await waitUntil(() => step.main.stdout.includes('message is hello'));
    await executions(name, 'the quota of jobs is used up');
    const { exitCode, outputs, summary, errors } = await step.result();
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({
      status: 'failed',
      'run-id': `sfn-${name}`,
      pathspec: `QuickFlow/sfn-${name}`,
    });
    expect(errors.join()).toContain('step-functions has ended the run: ABORTED');
    const page = `us-east-1.console.aws.amazon.com/states/home?region=us-east-1#/v2/executions/details/arn:aws:states:`;
    expect(outputs['orchestrator-url']).toContain(page);
    expect(summary).toContain(page);
  });

  it('a run is followed to its end while its state machine is being deleted, even if AWS no longer lists the machine', async () => {
    const known = Object.keys(await executions());
    const step = new ActionStep(stepOf({ 'deployment-name': 'QuickFlow' }));
    const name = await startedBy(step, known);
    await waitUntil(() => readFileSync(step.file('output'), 'utf8').includes('run-id'));
    let asked = 0;
    aws.s3.fault = ({ headers }, response) => {
      const operation = headers['x-amz-target'];
      if (operation === 'AWSStepFunctions.DescribeExecution') asked += 1;
      if (operation !== 'AWSStepFunctions.ListStateMachines') return false;
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end('{"stateMachines": []}');
      return true;
    };
    await waitUntil(() => asked >= 2 || step.main.process.exitCode !== null);
    aws.s3.fault = () => false;
    await executions(name, 'its machine was deleted');
    expect((await step.result()).errors.join()).toContain('has ended the run before its first task: ABORTED');
  });

  it('cancelling the job stops the run on AWS Step Functions', async () => {
    const known = Object.keys(await executions());
    const step = new ActionStep(stepOf({ 'deployment-name': 'QuickFlow' }));
    const name = await startedBy(step, known);
    await waitUntil(() => readFileSync(step.file('output'), 'utf8').includes('run-id'));
    step.main.process.kill('SIGINT');
    expect((await step.result()).outputs).toMatchObject({ status: 'cancelled', 'run-id': `sfn-${name}` });
    expect((await executions())[name]).toBe('ABORTED');
  });

  it('the command starts a run on AWS Step Functions without waiting, shows its status, and stops it', async () => {
    const where = [
      '--orchestrator',
      'step-functions',
      '--name',
      'QuickFlow',
      '--python',
      PYTHON_REMOTE,
      '--json',
      '-',
    ];
    const command = async (...args: string[]) =>
      await startCli([...args, ...where], workspace, environment()).ended;
    const started = await command('trigger', '--no-wait');
    const { pathspec } = JSON.parse(started.stdout) as { pathspec: string };
    expect([started.exitCode, pathspec]).toEqual([0, expect.stringMatching(/^QuickFlow\/sfn-/)]);
    const before = await command('status', pathspec);
    expect([before.exitCode, JSON.parse(before.stdout)]).toEqual([
      3,
      expect.objectContaining({ status: 'running', orchestratorStatus: 'RUNNING' }),
    ]);
    expect((await command('terminate', pathspec)).exitCode).toBe(0);
    const after = await command('status', pathspec);
    expect([after.exitCode, JSON.parse(after.stdout)]).toEqual([
      1,
      expect.objectContaining({ status: 'failed', orchestratorStatus: 'ABORTED' }),
    ]);
  });

  it('the action triggers nothing on AWS Step Functions if the deployment does not exist', async () => {
    const { exitCode, errors } = await runAction(stepOf({ 'deployment-name': 'Nightly' }));
    expect([exitCode, errors.join()]).toEqual([
      1,
      expect.stringContaining('step-functions has no Metaflow deployment "Nightly"'),
    ]);
  });
});
