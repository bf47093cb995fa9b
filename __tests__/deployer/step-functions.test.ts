import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  Deployer,
  DeployError,
  FlowFileError,
  OptionError,
  ParameterError,
  PythonError,
  WaitTimeoutError,
  type DeployerOptions,
  UsageError,
} from '../../src/index.js';
import { PYTHON_REMOTE } from '../helpers/paths.js';
import { ciAfter } from '../helpers/rows.js';
import { startStepFunctions } from '../helpers/step-functions.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

let aws: Awaited<ReturnType<typeof startStepFunctions>> | undefined;
beforeAll(async () => (aws = await startStepFunctions()));
afterAll(async () => await aws?.[Symbol.asyncDispose]());

function deployerOf(flowFile: string, { env, ...options }: DeployerOptions = {}) {
  const cwd = makeWorkspace();
  return new Deployer(flowFile, {
    ...{ cwd, python: PYTHON_REMOTE, showOutput: false, pylint: false },
    env: { ...cleanEnvironment(), ...aws?.environment, METAFLOW_USER: 'tester', METAFLOW_HOME: cwd, ...env },
    ...options,
  });
}

describe('flows on AWS Step Functions', () => {
  it(
    'the deployer deploys a flow to AWS Step Functions, triggers it, follows and terminates its run, and deletes it',
    { tags: ['nightly'] },
    async () => {
      const deployed = await deployerOf('quick.py')
        .stepFunctions()
        .create({ tags: ['ci'], maxWorkers: 3 });
      expect(deployed).toMatchObject({
        orchestrator: 'step-functions',
        name: 'QuickFlow',
        flowName: 'QuickFlow',
      });
      expect(await deployed.productionToken).toMatch(/^quickflow-\d-\w+$/);
      const triggered = await deployed.trigger({ message: 'hello' });
      expect(triggered.pathspec).toMatch(/^QuickFlow\/sfn-[\w-]+$/);
      expect(await triggered.status).toBe('RUNNING');
      expect(await triggered.isRunning).toBe(true);
      expect(await triggered.run).toBeUndefined();
      await expect(triggered.waitForCompletion({ checkIntervalMs: 50, timeoutMs: 100 })).rejects.toThrow(
        WaitTimeoutError,
      );
      await triggered.terminate();
      expect(await triggered.waitForCompletion({ checkIntervalMs: 50 })).toMatchObject({
        status: 'ABORTED',
        successful: false,
      });
      // Python waits forever for a run that will never start.
      await expect(triggered.waitForRun()).rejects.toThrow('has ended before its first task: ABORTED');
      await deployed.delete();
      expect(await deployed.productionToken).toBeUndefined();
      expect(await triggered.state).toBeUndefined();
    },
  );

  it(
    'a flow on AWS Step Functions belongs to the user who deployed it, and another user needs its token',
    { tags: ['nightly'] },
    async () => {
      const mine = deployerOf('failing.py').stepFunctions();
      const token = await (await mine.create()).productionToken;
      const theirs = deployerOf('failing.py', { env: { METAFLOW_USER: 'other' } }).stepFunctions();
      await expect(theirs.create()).rejects.toThrow(DeployError);
      expect((await theirs.create({ authorize: token })).name).toBe('FailingFlow');
    },
  );

  it(
    'the deployer does not trigger a flow on AWS Step Functions with an unknown parameter, a wrong value or one that a shell would execute',
    { tags: ['ci'] },
    async () => {
      const deployed = await deployerOf('typed.py').stepFunctions().create();
      await expect(deployed.trigger({ 'an-in': 3 })).rejects.toThrow('Did you mean "an-int"?');
      await expect(deployed.trigger({ 'an-int': 'three' })).rejects.toThrow(ParameterError);
      await expect(deployed.trigger({ 'json-value': { a: '$(id)' } })).rejects.toThrow(ParameterError);
      expect((await deployed.trigger({ 'an-int': 3, 'json-value': { a: [true] } })).pathspec).toContain(
        'sfn-',
      );
    },
  );
});

describe('failing deployments', () => {
  for (const { tags, rows } of ciAfter<[string, () => Promise<unknown>, string]>(1, [
    [
      'an option that does not exist',
      () =>
        deployerOf('quick.py')
          .stepFunctions()
          .create({ options: { notifyOnEror: true } }),
      'exit code 2: Error: no such option: --notify-on-eror',
    ],
    [
      'a job queue that does not exist',
      () =>
        deployerOf('quick.py', { env: { METAFLOW_BATCH_JOB_QUEUE: 'none' } })
          .stepFunctions()
          .create(),
      'AWS Batch job error: AWS Batch Job Queue none not found.',
    ],
    [
      'a cluster that does not exist',
      () =>
        deployerOf('quick.py', { env: { HOME: '/nowhere' } })
          .argoWorkflows()
          .create(),
      'Invalid kube-config file. No configuration found.',
    ],
  ])) {
    it.each(rows)(
      'the error for a failing deployment quotes Metaflow: %s',
      { tags },
      async (_, create, words) => {
        const error: unknown = await create().catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(DeployError);
        expect((error as DeployError).message).toContain(words);
      },
    );
  }

  it('a misspelt orchestrator causes a UsageError that names the nearest one', async () => {
    const misspelt = deployerOf('quick.py').orchestrator('argo-workflow').create();
    await expect(misspelt).rejects.toThrow(
      new UsageError('Metaflow has no orchestrator argo-workflow here. Did you mean argo-workflows?'),
    );
  });

  it('a missing flow file, a wrong option or a missing interpreter is an error before anything starts', async () => {
    await expect(deployerOf('nowhere.py').stepFunctions().create()).rejects.toThrow(FlowFileError);
    const misspelt = deployerOf('quick.py', { options: { 'a b': 1 } }).stepFunctions();
    await expect(misspelt.create()).rejects.toThrow(OptionError);
    await expect(deployerOf('quick.py', { python: '/no/python' }).stepFunctions().create()).rejects.toThrow(
      PythonError,
    );
  });

  it('cancelling a deployment stops it', async () => {
    const cwd = makeWorkspace();
    const deployer = deployerOf('hanging.py', { cwd });
    const cancel = AbortSignal.timeout(500);
    await expect(deployer.stepFunctions().create({ abortSignal: cancel })).rejects.toThrow(
      'step-functions create of hanging.py timed out and was stopped.',
    );
    await expect(deployer.stepFunctions().create({ abortSignal: cancel })).rejects.toThrow(
      'before its process began',
    );
  });
});

describe('compiled deployments', () => {
  it('the deployer compiles a deployment for Argo Workflows without a cluster', async () => {
    const cwd = makeWorkspace();
    const deployed = await deployerOf('quick.py', { cwd })
      .argoWorkflows({ name: 'quick' })
      .create({ onlyJson: true });
    const { workflow_template: template } = deployed.additionalInfo;
    expect(template).toMatchObject({ kind: 'WorkflowTemplate', metadata: { name: 'quick' } });
    expect(existsSync(path.join(cwd, 'attributes.json'))).toBe(false);
    expect(readFileSync(path.join(cwd, 'quick.py'), 'utf8')).toContain('QuickFlow');
  });

  it(
    'a compiled deployment has Metaflow’s manifest, for every orchestrator for which Metaflow prints one',
    { tags: ['ci'] },
    async () => {
      for (const orchestrator of ['argo-workflows', 'step-functions']) {
        const deployed = await deployerOf('failing.py').orchestrator(orchestrator).create({ onlyJson: true });
        const manifest = JSON.parse(deployed.manifest ?? '') as Record<string, unknown>;
        expect(Object.keys(manifest)).toContain(orchestrator === 'argo-workflows' ? 'spec' : 'States');
      }
    },
  );

  it('compiling a deployment for Airflow writes a DAG file', async () => {
    const cwd = makeWorkspace();
    await deployerOf('quick.py', { cwd })
      .airflow()
      .compile('dag.py', { tags: ['ci'], maxWorkers: 3 });
    expect(readFileSync(path.join(cwd, 'dag.py'), 'utf8')).toContain('QuickFlow');
  });
});
