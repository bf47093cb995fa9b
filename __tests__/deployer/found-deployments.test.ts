import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DeployedFlow, Deployer, DeployError, ParameterError, type FindOptions } from '../../src/index.js';
import { Argo } from '../helpers/argo.js';
import { PYTHON_REMOTE } from '../helpers/paths.js';
import { startStepFunctions } from '../helpers/step-functions.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

let aws: Awaited<ReturnType<typeof startStepFunctions>>;
let argo: Argo;
beforeAll(async () => {
  [aws, argo] = [await startStepFunctions(), await Argo.start()];
});
afterAll(async () => {
  await argo[Symbol.asyncDispose]();
  await aws[Symbol.asyncDispose]();
});

const UI = { METAFLOW_ARGO_WORKFLOWS_UI_URL: 'https://argo.test/' };

function environment(user = 'tester', cwd = makeWorkspace()) {
  const services = { ...aws.environment, ...argo.environment };
  return { ...cleanEnvironment(), ...services, ...UI, METAFLOW_USER: user, METAFLOW_HOME: cwd };
}

function deployerOf(flowFile: string, orchestrator: string, options: Record<string, unknown> = {}) {
  const shared = { cwd: makeWorkspace(), python: PYTHON_REMOTE, showOutput: false, pylint: false };
  return new Deployer(flowFile, { ...shared, env: environment(), options }).orchestrator(orchestrator);
}

/** Where to look for deployments: a directory without any flow, so that nothing comes from the deployer. */
function where(orchestrator: string, user?: string): FindOptions {
  return { orchestrator, python: PYTHON_REMOTE, cwd: '/', env: environment(user) };
}

const ORCHESTRATORS = [
  ['argo-workflows', /^https:\/\/argo\.test\/workflow-templates\/flows\/rockets\.test\.feature/, 'argo-'],
  ['step-functions', /^https:\/\/us-east-1\.console\.aws\.amazon\.com\/states\/.*LaunchFlow$/, 'sfn-'],
] as const;

for (const [orchestrator, url, prefix] of ORCHESTRATORS) {
  const isFirst = orchestrator === 'argo-workflows';
  const tags = isFirst ? [] : ['nightly'];
  const further = isFirst ? ['ci'] : ['nightly'];
  describe(`deployments on ${orchestrator}, found by their names`, () => {
    it('a found deployment is described as Metaflow deployed it', { tags: further }, async () => {
      const made = await deployerOf('of_project.py', orchestrator, { branch: 'feature_x' }).create();
      const found = await DeployedFlow.fromDeployment(made.name, where(orchestrator));
      expect(found).toMatchObject({ name: made.name, flowName: 'LaunchFlow', orchestrator });
      const deployment = await found.describe();
      expect(deployment).toMatchObject({
        ...{ name: made.name, flowName: 'LaunchFlow', owner: 'tester', project: 'rockets' },
        ...{ branch: 'test.feature_x', triggers: [], url: expect.stringMatching(url) as string },
      });
      expect(deployment?.schedule).toMatch(/^0 0 \* \* /);
      expect(deployment?.productionToken).toBe(await made.productionToken);
      expect(new Date(deployment?.deployedAt ?? '').getFullYear()).toBeGreaterThan(2025);
      await made.delete();
      expect(await found.describe()).toBeUndefined();
      await expect(DeployedFlow.fromDeployment(made.name, where(orchestrator))).rejects.toThrow(
        `${orchestrator} has no Metaflow deployment "${made.name}".`,
      );
    });

    it.each([
      [{ production: true }, 'prod'],
      [{ production: true, branch: 'blue' }, 'prod.blue'],
      [{}, 'user.tester'],
    ])(
      'the description of a deployment names its project and branch: %j',
      { tags: further },
      async (options, branch) => {
        const made = await deployerOf('of_project.py', orchestrator, options).create();
        expect(await made.describe()).toMatchObject({ project: 'rockets', branch });
        await made.delete();
      },
    );

    it(
      'a found deployment can be triggered, followed, terminated and deleted without its flow file',
      { tags },
      async () => {
        await deployerOf('quick.py', orchestrator).create();
        const name = orchestrator === 'argo-workflows' ? 'quickflow' : 'QuickFlow';
        const found = await DeployedFlow.fromDeployment(name, where(orchestrator));
        await expect(found.trigger({ message: '$(id)' })).rejects.toThrow('contains $ or a backtick');
        const triggered = await found.trigger({ message: 'hello' });
        expect(triggered.pathspec).toContain(`QuickFlow/${prefix}`);
        const runId = triggered.pathspec.slice('QuickFlow/'.length);
        const again = await DeployedFlow.getTriggeredRun(name, runId, where(orchestrator));
        expect(again.pathspec).toBe(triggered.pathspec);
        expect(await again.isRunning).toBe(true);
        for (const workflow of argo.workflows) argo.take(workflow, { phase: 'Running', finishedAt: null });
        await again.terminate();
        await found.delete();
        await expect(found.trigger()).rejects.toThrow(/(doesn't|does not) exist/);
      },
    );

    it('deleting another user’s deployment requires its token', { tags: further }, async () => {
      const made = await deployerOf('failing.py', orchestrator).create();
      const theirs = await DeployedFlow.fromDeployment(made.name, where(orchestrator, 'other'));
      await expect(theirs.delete()).rejects.toThrow(
        `delete of ${made.name} on ${orchestrator} failed: ${made.name} belongs to tester`,
      );
      await theirs.delete({ authorize: `production:${(await made.productionToken) ?? ''}` });
      expect(await made.describe()).toBeUndefined();
    });

    it('deployments can be listed all together, or only those of a flow', { tags: further }, async () => {
      const [quick, project] = [
        await deployerOf('quick.py', orchestrator).create(),
        await deployerOf('of_project.py', orchestrator, { production: true }).create(),
      ];
      const namesOf = async (flowName?: string) =>
        (await DeployedFlow.listDeployedFlows({ ...where(orchestrator), flowName })).map(({ name }) => name);
      expect((await namesOf()).sort()).toEqual([quick.name, project.name].sort());
      expect(await namesOf('LaunchFlow')).toEqual([project.name]);
      expect(await namesOf('NoFlow')).toEqual([]);
    });
  });
}

describe('parameters of found deployments', { tags: ['ci'] }, () => {
  it('triggering a found deployment checks parameters against those on Argo Workflows, and gives them their types', async () => {
    const made = await deployerOf('of_project.py', 'argo-workflows', { branch: 'p' }).create();
    const found = await DeployedFlow.fromDeployment(made.name, where('argo-workflows'));
    await expect(found.trigger({ stage: 3 })).rejects.toThrow('Did you mean "stages"?');
    await expect(found.trigger({ stages: 'three' })).rejects.toThrow(ParameterError);
    const { pathspec } = await found.trigger({ stages: '3', 'is-test': true, crew: '4' });
    const workflow = argo.objects.get(`workflows/${pathspec.replace(/.*\/argo-/, '')}`);
    expect(workflow?.spec?.['arguments']).toEqual({
      parameters: [
        { name: 'stages', value: '3' },
        { name: 'is-test', value: 'true' },
        { name: 'crew', value: '"4"' },
      ],
    });
  });
});

describe('the runs of a deployment', () => {
  it('the runs of a deployment on Step Functions can be listed by state', { tags: ['nightly'] }, async () => {
    const deployed = await deployerOf('quick.py', 'step-functions').create();
    const [first, second] = [await deployed.trigger(), await deployed.trigger()];
    await first.terminate();
    const pathspecsOf = async (states?: ('RUNNING' | 'ABORTED')[]) =>
      (await deployed.listRuns({ states })).map(({ pathspec }) => pathspec);
    expect((await pathspecsOf()).sort()).toEqual(
      expect.arrayContaining([first.pathspec, second.pathspec].sort()),
    );
    expect(await pathspecsOf(['ABORTED'])).toContain(first.pathspec);
    expect(await pathspecsOf(['RUNNING'])).toContain(second.pathspec);
    expect(await pathspecsOf(['RUNNING'])).not.toContain(first.pathspec);
  });

  it('the runs of a deployment cannot be listed on other orchestrators', async () => {
    const deployed = await deployerOf('quick.py', 'argo-workflows').create();
    await expect(deployed.listRuns()).rejects.toThrow(
      'The runs of a deployment on argo-workflows cannot be listed.',
    );
  });
});

describe('failing searches for deployments', () => {
  it.each([
    [
      'an orchestrator that Metaflow does not have',
      'airflow',
      {},
      'Metaflow has no orchestrator airflow here, only ',
    ],
    ['no cluster', 'argo-workflows', { KUBECONFIG: '/nowhere', HOME: '/nowhere' }, 'No configuration found'],
  ])('the error says why deployments cannot be listed: %s', async (_, orchestrator, env, words) => {
    const options = where(orchestrator);
    const listed = DeployedFlow.listDeployedFlows({ ...options, env: { ...options.env, ...env } });
    const error: unknown = await listed.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DeployError);
    expect((error as DeployError).message).toContain(words);
  });

  it('the error for the status of a run on an unknown orchestrator lists the known ones', async () => {
    const run = await DeployedFlow.getTriggeredRun('quick', 'QuickFlow/argo-1', where('argo-workflow'));
    await expect(run.status).rejects.toThrow(
      'Metaflow has no orchestrator argo-workflow here, only argo-workflows, step-functions.',
    );
  });
});
