import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Deployer, DeployError, type CreateOptions, type DeployerOptions } from '../../src/index.js';
import { MetadataService } from '../helpers/metadata-service.js';
import { PYTHON_REMOTE } from '../helpers/paths.js';
import { S3 } from '../helpers/s3.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';
import { ControlPlane } from './cluster/control-plane.js';

/** A task is a Pod of three containers, each of which is a copy of Metaflow or of Argo. */
vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

let s3: S3;
let metadata: MetadataService;
let cluster: ControlPlane;

beforeAll(async () => {
  [s3, metadata] = [await S3.start(), await MetadataService.start()];
  cluster = await ControlPlane.start({
    environment: s3.credentials,
    hasImage: (image) => !image.includes('missing'),
  });
});
afterAll(async () => {
  await cluster[Symbol.asyncDispose]();
  await metadata[Symbol.asyncDispose]();
  await s3[Symbol.asyncDispose]();
});

const OFTEN = { checkIntervalMs: 500 };

function environmentOf(cwd: string): Record<string, string> {
  const services = { ...s3.environment, ...metadata.environment, ...cluster.environment };
  return { ...cleanEnvironment(), ...services, METAFLOW_USER: 'tester', METAFLOW_HOME: cwd };
}

function deployerOf(flowFile: string, { env, ...options }: DeployerOptions = {}) {
  const cwd = makeWorkspace();
  return new Deployer(flowFile, {
    ...{ cwd, python: PYTHON_REMOTE, showOutput: false, pylint: false },
    env: { ...environmentOf(cwd), ...env },
    ...options,
  });
}

/** A deployment of a name of its own. */
async function deployed(
  name: string,
  flowFile: string,
  options: DeployerOptions = {},
  create: CreateOptions = {},
) {
  return await deployerOf(flowFile, options).argoWorkflows({ name }).create(create);
}

describe('On Argo Workflows itself', () => {
  it('a flow with a foreach and a join is deployed, triggered and followed to its end', async () => {
    const deployment = await deployed('pods', 'pods.py');
    const triggered = await deployment.trigger();
    expect(await triggered.status).toMatch(/^(?:Pending|Running)$/);
    const run = await triggered.waitForRun(OFTEN);
    expect(run.pathspec).toBe(triggered.pathspec);
    expect(await triggered.waitForCompletion(OFTEN)).toEqual({ status: 'Succeeded', successful: true });
    expect(await triggered.isRunning).toBe(false);
    expect(await run.data['total']).toBe(2);
    const { tasks } = await run.history();
    expect(tasks.map(({ stepName }) => stepName).sort()).toEqual(['end', 'join', 'start', 'work']);
  });

  it('a run is terminated that its controller has not seen yet, and is waited for while the API server is away', async () => {
    const deployment = await deployed('unseen', 'quick.py');
    await cluster.stopController();
    const triggered = await deployment.trigger();
    expect([await triggered.status, await triggered.isRunning]).toEqual(['Pending', true]);
    await triggered.terminate();
    const ended = triggered.waitForCompletion(OFTEN);
    await cluster.restartApiServer(1000);
    cluster.startController();
    expect(await ended).toMatchObject({ successful: false });
  });

  it('who has no rights learns which', async () => {
    const env = { KUBECONFIG: cluster.kubeconfigOf('nobody') };
    const error: unknown = await deployed('forbidden', 'quick.py', { env }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(DeployError);
    expect((error as Error).message).toMatch(/User "nobody" cannot \w+ resource "workflowtemplates"/);
  });
});
