import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import {
  Deployer,
  DeployError,
  DeployedFlow,
  OptionError,
  type DeployerOptions,
  type ParameterValues,
} from '../../src/index.js';
import { Argo } from '../helpers/argo.js';
import { PYTHON_REMOTE } from '../helpers/paths.js';
import { S3 } from '../helpers/s3.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

let s3: S3;
let argo: Argo;
let deployed: DeployedFlow;

beforeAll(async () => {
  [s3, argo] = [await S3.start(), await Argo.start()];
  deployed = await deployerOf('quick.py').argoWorkflows({ name: 'quick' }).create();
});
afterAll(async () => {
  await argo[Symbol.asyncDispose]();
  await s3[Symbol.asyncDispose]();
});

function deployerOf(flowFile: string, { env, ...options }: DeployerOptions = {}) {
  const cwd = makeWorkspace();
  const services = { ...s3.environment, ...argo.environment };
  return new Deployer(flowFile, {
    ...{ cwd, python: PYTHON_REMOTE, showOutput: false, pylint: false },
    env: { ...cleanEnvironment(), ...services, METAFLOW_USER: 'tester', METAFLOW_HOME: cwd, ...env },
    ...options,
  });
}

/** Triggers a run; `setStatus` gives its workflow a status, as a controller would. */
async function triggered() {
  const run = await deployed.trigger({ message: 'hello' });
  const workflow = argo.objects.get(`workflows/${run.pathspec.replace(/.*\/argo-/, '')}`);
  const setStatus = (status: Record<string, unknown>) => {
    if (workflow) argo.take(workflow, status);
  };
  return { run, setStatus, workflow };
}

describe('flows on Argo Workflows', () => {
  it('the deployer deploys a flow to Argo Workflows under its name, and triggers it with its parameters', async () => {
    expect(deployed).toMatchObject({ orchestrator: 'argo-workflows', name: 'quick', flowName: 'QuickFlow' });
    expect(await deployed.productionToken).toMatch(/^quick-\d-\w+$/);
    const { run, workflow } = await triggered();
    expect(run.pathspec).toMatch(/^QuickFlow\/argo-quick-\d+$/);
    expect(workflow?.spec).toMatchObject({
      workflowTemplateRef: { name: 'quick' },
      arguments: { parameters: [{ name: 'message', value: '"hello"' }] },
    });
  });

  it.each<[string, ParameterValues]>([
    ['a command', { message: '$(id)' }],
    ['a command in backticks', { message: 'a `id`' }],
    ['a variable', { message: 'costs $HOME' }],
    ['a command within JSON', { message: { of: ['$(id)'] } }],
  ])(
    'the deployer does not trigger a flow with a value that a shell of its first task would execute or replace: %s',
    async (_, values) => {
      const before = argo.objects.size;
      await expect(deployed.trigger(values)).rejects.toThrow('contains $ or a backtick');
      expect(argo.objects.size).toBe(before);
    },
  );

  it('the deployer does not trigger a flow with a value that Argo would evaluate, nor with a name that a shell would execute', async () => {
    const before = argo.objects.size;
    const evaluated = { message: "{{=sprig.b64dec('JChpZCk=')}}" };
    await expect(deployed.trigger(evaluated)).rejects.toThrow('"message" contains {{=.');
    await expect(deployed.trigger({ 'x;id;y': 1 })).rejects.toThrow('cannot be the name of a parameter');
    expect(argo.objects.size).toBe(before);
  });

  it.each(['by its flow file', 'by its name'])(
    'the deployer does not trigger a flow, %s, with JSON that ends the single quotes of an older Metaflow',
    { tags: ['ci'] },
    async (how) => {
      const cwd = makeWorkspace();
      const deployer = deployerOf('quick.py', { cwd }).argoWorkflows({ name: 'older' });
      const made = await deployer.create();
      const hostile = { message: { of: "'; id; '" } };
      const template = argo.objects.get('workflowtemplates/older');
      const found = async () =>
        how === 'by its name'
          ? await DeployedFlow.fromDeployment('older', {
              ...{ orchestrator: 'argo-workflows', python: PYTHON_REMOTE, cwd },
              env: { ...cleanEnvironment(), ...s3.environment, ...argo.environment, METAFLOW_HOME: cwd },
            })
          : made;
      expect((await (await found()).trigger(hostile)).pathspec).toContain('argo-older');
      const { templates } = template?.spec as { readonly templates: unknown[] };
      templates.push({ command: ["f.py init --message='{{workflow.parameters.message}}' --x"] });
      onTestFinished(() => void argo.objects.delete('workflowtemplates/older'));
      await expect((await found()).trigger(hostile)).rejects.toThrow('"message" contains a single quote');
      expect((await (await found()).trigger({ message: "it's" })).pathspec).toContain('argo-older');
    },
  );

  it.each(['a;id', 'a b', '{{workflow.name}}', '{{=1}}', 'a|b', '~'])(
    'the deployer rejects the tag and the namespace %j, which shells and templates of a deployment would not read as they are',
    async (text) => {
      const target = deployerOf('quick.py').argoWorkflows({ name: 'quick' });
      await expect(target.create({ tags: [text], onlyJson: true })).rejects.toThrow(
        'Option "tag" of a deployment',
      );
      await expect(target.create({ namespace: text, onlyJson: true })).rejects.toThrow(OptionError);
      await expect(target.compile('dag.py', { options: { namespace: text } })).rejects.toThrow(OptionError);
    },
  );

  it('the deployer deploys nothing if a variable of Metaflow contains what a shell of a task would execute', async () => {
    const env = { METAFLOW_DATASTORE_SYSROOT_S3: 's3://bucket/a;id' };
    const target = deployerOf('quick.py', { env }).argoWorkflows();
    await expect(target.create()).rejects.toThrow('The variable METAFLOW_DATASTORE_SYSROOT_S3 contains');
    await expect(target.compile('dag.py')).rejects.toThrow(
      'The variable METAFLOW_DATASTORE_SYSROOT_S3 contains',
    );
  });

  it('the deployer follows a run on Argo Workflows from before its controller has seen it to its end', async () => {
    const { run, setStatus } = await triggered();
    expect([await run.status, await run.isRunning]).toEqual(['Pending', true]);
    const ended = run.waitForCompletion({ checkIntervalMs: 20 });
    const order: string[] = [];
    void ended.then(() => order.push('ended'));
    setStatus({ phase: 'Running' });
    expect(await run.status).toBe('Running');
    order.push('running');
    setStatus({ phase: 'Succeeded', finishedAt: '2026-01-01T00:00:00Z' });
    expect(await ended).toEqual({ status: 'Succeeded', successful: true });
    expect(order).toEqual(['running', 'ended']);
  });

  it('the error quotes Argo if a run dies before its first task', { tags: ['ci'] }, async () => {
    const { run, setStatus } = await triggered();
    const nodes = { a: { type: 'Pod', phase: 'Error', message: 'ImagePullBackOff: no such image' } };
    setStatus({ phase: 'Error', message: 'child failed', nodes });
    const error: unknown = await run.waitForRun({ checkIntervalMs: 20 }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DeployError);
    expect((error as Error).message).toBe(
      `${run.pathspec} has ended before its first task: Failed, ImagePullBackOff: no such image.`,
    );
    expect(await run.waitForCompletion()).toEqual({
      ...{ status: 'Failed', message: 'ImagePullBackOff: no such image', successful: false },
    });
  });

  it(
    'the state of a run on Argo Workflows says that it waits for an image, and ignores a failure after which a retry succeeded',
    { tags: ['ci'] },
    async () => {
      const { run, setStatus } = await triggered();
      const message = 'ImagePullBackOff: no such image';
      setStatus({ phase: 'Running', nodes: { a: { type: 'Pod', phase: 'Pending', message } } });
      expect(await run.state).toMatchObject({ status: 'Running', message, hasEnded: false });
      const failed = { type: 'Pod', phase: 'Failed', message: 'Error (exit code 1)' };
      const retry = { type: 'Retry', phase: 'Succeeded', children: ['a', 'b'] };
      const other = {
        type: 'Pod',
        phase: 'Failed',
        displayName: 'work(0:2)',
        message: 'Error (exit code 7)',
      };
      const nodes = { retry, a: failed, b: { type: 'Pod', phase: 'Succeeded' } };
      setStatus({ phase: 'Failed', nodes: { ...nodes, other } });
      expect(await run.state).toMatchObject({ status: 'Failed', message: 'step work: Error (exit code 7)' });
      setStatus({ phase: 'Succeeded', nodes });
      expect(await run.state).toEqual({ status: 'Succeeded', hasEnded: true, isSuccessful: true });
    },
  );

  it(
    'the deployer keeps waiting for a run on Argo Workflows if the API server is unavailable for a while',
    { tags: ['ci'] },
    async () => {
      const { run, setStatus } = await triggered();
      onTestFinished(() => void (argo.fault = () => false));
      let refused = 0;
      argo.fault = (request, response) => {
        if (!request.url?.includes('/workflows/') || refused >= 2) return false;
        refused += 1;
        response.writeHead(503).end('{"message": "the server is currently unable to handle the request"}');
        return true;
      };
      setStatus({ phase: 'Succeeded' });
      expect(await run.waitForCompletion({ checkIntervalMs: 20 })).toMatchObject({ successful: true });
      expect(refused).toBe(2);
    },
  );

  it('the deployer can suspend, unsuspend and terminate a run on Argo Workflows, and does not wait for an unknown one', async () => {
    const { run, setStatus, workflow } = await triggered();
    setStatus({ phase: 'Running', finishedAt: null });
    const specOf = () => argo.objects.get(`workflows/${workflow?.metadata.name ?? ''}`)?.spec;
    await run.suspend();
    expect(specOf()).toMatchObject({ suspend: true });
    await run.unsuspend();
    expect(specOf()).toMatchObject({ suspend: false });
    await run.terminate();
    expect(specOf()).toMatchObject({ shutdown: 'Terminate' });
    argo.objects.delete(`workflows/${workflow?.metadata.name ?? ''}`);
    await expect(run.waitForCompletion()).rejects.toThrow('is not known to the orchestrator');
  });

  it(
    'the deployer can terminate a run on Argo Workflows before its controller has seen it',
    { tags: ['ci'] },
    async () => {
      const { run, workflow } = await triggered();
      expect(workflow?.status).toBeUndefined();
      await run.terminate();
      expect(argo.objects.get(`workflows/${workflow?.metadata.name ?? ''}`)?.spec).toMatchObject({
        ...{ shutdown: 'Terminate', workflowTemplateRef: { name: 'quick' } },
      });
    },
  );

  it('the deployer can delete a flow from Argo Workflows', async () => {
    const own = await deployerOf('failing.py')
      .argoWorkflows()
      .create({ options: { workflowTitle: 'Fails' } });
    expect(argo.objects.has('workflowtemplates/failingflow')).toBe(true);
    await own.delete();
    expect(argo.objects.has('workflowtemplates/failingflow')).toBe(false);
    await expect(own.trigger()).rejects.toThrow(/failingflow.* (doesn't|does not) exist/);
  });
});
