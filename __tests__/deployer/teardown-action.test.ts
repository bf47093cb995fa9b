import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Deployer } from '../../src/index.js';
import { ActionStep, runAction } from '../helpers/action.js';
import { Argo } from '../helpers/argo.js';
import { runCli } from '../helpers/cli.js';
import { nightlyAfter } from '../helpers/rows.js';
import { PYTHON_REMOTE } from '../helpers/paths.js';
import { S3 } from '../helpers/s3.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

let s3: S3;
let argo: Argo;
let events: string;
beforeAll(async () => {
  [s3, argo] = [await S3.start(), await Argo.start()];
  events = mkdtempSync(path.join(tmpdir(), 'events-'));
});
afterAll(async () => {
  rmSync(events, { recursive: true });
  await argo[Symbol.asyncDispose]();
  await s3[Symbol.asyncDispose]();
});

const OURS = 'github.octo.app';
const repository = { default_branch: 'main' };

const services = () => ({ ...s3.environment, ...argo.environment });

/** Deploys a flow as a user. @returns the name of the deployment */
async function deploy(flowFile: string, options: Record<string, unknown>, user = OURS): Promise<string> {
  const cwd = makeWorkspace();
  const env = { ...cleanEnvironment(), ...services(), METAFLOW_USER: user, METAFLOW_HOME: cwd };
  const shared = { cwd, python: PYTHON_REMOTE, showOutput: false, pylint: false, env };
  return (await new Deployer(flowFile, { ...shared, options }).argoWorkflows().create()).name;
}

function eventOf(event: object, env: Record<string, string>) {
  const file = path.join(events, 'event.json');
  writeFileSync(file, JSON.stringify({ repository, ...event }));
  return { GITHUB_REPOSITORY: 'Octo/app', GITHUB_EVENT_PATH: file, ...env, ...services() };
}

function stepOf(inputs: Record<string, string>, env: Record<string, string>) {
  const workspace = makeWorkspace();
  const shared = { command: 'teardown', orchestrator: 'argo-workflows', python: PYTHON_REMOTE };
  return { workspace, inputs: { ...shared, ...inputs }, env: { METAFLOW_HOME: workspace, ...env } };
}

async function tearDown(inputs: Record<string, string>, env: Record<string, string>) {
  return await runAction(stepOf(inputs, env));
}

const templates = () =>
  [...argo.objects.keys()].filter((key) => key.startsWith('workflowtemplates/')).map((key) => key.slice(18));

describe('command: teardown', () => {
  let mine: string;
  let others: string[];
  let deployed: typeof argo.objects;
  beforeAll(async () => {
    argo.objects.clear();
    mine = await deploy('of_project.py', { branch: 'feature_x' });
    others = [
      await deploy('of_project.py', { production: true }),
      await deploy('of_project.py', { branch: 'feature_y' }),
      await deploy('quick.py', {}),
    ];
    deployed = structuredClone(argo.objects);
  });

  beforeEach(() => {
    argo.objects.clear();
    for (const [key, object] of structuredClone(deployed)) argo.objects.set(key, object);
  });

  for (const { tags, rows } of nightlyAfter(1, [
    ['a pull request was closed', {}, { GITHUB_EVENT_NAME: 'pull_request', GITHUB_HEAD_REF: 'feature_x' }],
    [
      'the branch was deleted',
      { ref: 'feature_x', ref_type: 'branch' },
      { GITHUB_EVENT_NAME: 'delete', GITHUB_REF: 'refs/heads/main' },
    ],
  ])) {
    it.each(rows)(
      'teardown removes what the branch has deployed, and nothing else, after %s',
      { tags },
      async (_, event, env) => {
        const { exitCode, outputs, summary, stdout } = await tearDown({}, eventOf(event, env));
        expect(exitCode).toBe(0);
        expect(templates().sort()).toEqual([...others].sort());
        expect(stdout).toContain(`✓ ${mine}: torn down`);
        expect(JSON.parse(outputs['deployments'] ?? '')).toMatchObject([
          {
            name: mine,
            flow: 'LaunchFlow',
            project: 'rockets',
            branch: 'test.feature_x',
            status: 'successful',
          },
        ]);
        expect(summary).toContain('### Torn down on Argo Workflows');
      },
    );
  }

  it('teardown keeps what another repository has deployed from a branch with the same name', async () => {
    argo.objects.clear();
    const theirs = await deploy('of_project.py', { branch: 'feature_x' }, 'github.else.where');
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_HEAD_REF: 'feature_x' };
    const { exitCode, stdout } = await tearDown({}, eventOf({}, env));
    expect(exitCode).toBe(0);
    const wrong = { 'deployment-name': theirs, authorize: 'of-something-else' };
    const named = await tearDown(wrong, eventOf({}, env));
    expect(named.exitCode).toBe(1);
    expect(named.errors.join()).toContain(`${theirs} belongs to github.else.where`);
    expect(named.errors.join()).toContain('Pass its production token with the input "authorize".');
    expect(templates()).toEqual([theirs]);
    expect(stdout).toContain(`${theirs} was not removed: it belongs to github.else.where.`);
    expect(stdout).toContain('There is nothing to tear down');
  });

  it('teardown removes production only if it is named', async () => {
    const push = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' };
    const refused = await tearDown({}, eventOf({}, push));
    expect(refused.exitCode).toBe(1);
    expect(refused.errors.join()).toContain(
      'To tear down production, set the input "project-branch" to production.',
    );
    expect(templates()).toHaveLength(4);
    const named = await tearDown({ 'project-branch': 'production' }, eventOf({}, push));
    expect(named.exitCode).toBe(0);
    expect(templates()).not.toContain(others[0]);
    expect(templates()).toHaveLength(3);
  });

  it(
    'teardown removes a deployment by its name, or reports that it no longer exists',
    { tags: ['ci'] },
    async () => {
      const env = eventOf({}, { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' });
      expect((await tearDown({ 'deployment-name': 'quickflow' }, env)).exitCode).toBe(0);
      expect(templates()).not.toContain('quickflow');
      const again = await tearDown({ 'deployment-name': 'quickflow' }, env);
      expect(again.exitCode).toBe(0);
      expect(again.stdout).toContain('argo-workflows has no deployment "quickflow"');
    },
  );

  for (const { tags, rows } of nightlyAfter(1, [
    [{ 'project-branch': 'none' }, 'which names no deployment'],
    [{ orchestrator: 'airflow' }, 'Metaflow has no deployments on airflow'],
    [{ flow: 'quick.py' }, 'Input "flow" cannot be used with "command: teardown"'],
  ])) {
    it.each(rows)('teardown says what is wrong with %j', { tags }, async (inputs, words) => {
      const env = eventOf({}, { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' });
      const { exitCode, errors } = await tearDown(inputs, env);
      expect(exitCode).toBe(1);
      expect(errors.join()).toContain(words);
      expect(templates()).toHaveLength(4);
    });
  }

  it(
    'teardown removes several deployments concurrently, but no more than four',
    { tags: ['nightly'] },
    async () => {
      const template = argo.objects.get(`workflowtemplates/${mine}`);
      const copies = Array.from({ length: 7 }, (_, index) => `${mine}.${index}`);
      for (const name of copies) {
        const copy = structuredClone(template) as NonNullable<typeof template>;
        argo.objects.set(`workflowtemplates/${name}`, { ...copy, metadata: { ...copy.metadata, name } });
      }
      let [active, most] = [0, 0];
      argo.fault = (request, response) => {
        const [, name] = /workflowtemplates\/([\w.-]+)/.exec(request.url ?? '') ?? [];
        if (request.method !== 'DELETE' || name === undefined) return false;
        active += 1;
        most = Math.max(most, active);
        setTimeout(() => {
          active -= 1;
          argo.objects.delete(`workflowtemplates/${name}`);
          response.writeHead(200, { 'content-type': 'application/json' });
          response.end('{}');
        }, 3000);
        return true;
      };
      const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_HEAD_REF: 'feature_x' };
      const { exitCode, outputs } = await tearDown({}, eventOf({}, env));
      argo.fault = () => false;
      expect(exitCode).toBe(0);
      expect(templates().sort()).toEqual([...others].sort());
      const removed = JSON.parse(outputs['deployments'] ?? '') as { readonly name: string }[];
      expect(removed.map(({ name }) => name).sort()).toEqual([mine, ...copies].sort());
      expect([2, 3, 4]).toContain(most);
    },
  );

  it('teardown quotes the cluster if it cannot remove a deployment', { tags: ['ci'] }, async () => {
    argo.fault = (request, response) => {
      if (request.method !== 'DELETE' || request.url?.includes('workflowtemplates') !== true) return false;
      response.writeHead(403, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ message: 'cannot delete resource "workflowtemplates"' }));
      return true;
    };
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_HEAD_REF: 'feature_x' };
    const { exitCode, errors, outputs } = await tearDown({}, eventOf({}, env));
    argo.fault = () => false;
    expect(exitCode).toBe(1);
    expect(errors.join()).toContain('cannot delete resource "workflowtemplates"');
    expect(outputs['status']).toBe('failed');
  });

  it(
    'cancelling the job stops a teardown, and the outputs say which deployment may be left',
    { tags: ['ci'] },
    async () => {
      const requested = new Promise<void>((resolve) => {
        argo.fault = ({ method }) => {
          if (method === 'DELETE') resolve();
          return method === 'DELETE';
        };
      });
      const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_HEAD_REF: 'feature_x' };
      const step = new ActionStep(stepOf({}, eventOf({}, env)));
      await requested;
      step.main.process.kill('SIGINT');
      const { exitCode, outputs } = await step.result();
      argo.fault = () => false;
      expect([exitCode, outputs['status']]).toEqual([1, 'cancelled']);
      expect(JSON.parse(outputs['deployments'] ?? '')).toMatchObject([{ name: mine, status: 'cancelled' }]);
      expect((await step.post()).stdout).not.toContain('Stopped processes');
    },
  );
});

describe('metaflow-runner deploy and teardown', { tags: ['ci'] }, () => {
  it('the commands deploy and teardown do the same as the action, with JSON and exit codes', async () => {
    argo.objects.clear();
    const cwd = makeWorkspace();
    const env = { ...services(), METAFLOW_USER: 'me', METAFLOW_HOME: cwd };
    const where = ['--orchestrator', 'argo-workflows', '--python', PYTHON_REMOTE, '--json', '-'];
    const branch = ['--project-branch', 'try_it'];
    const made = await runCli(['deploy', 'of_project.py', ...where, ...branch], cwd, env);
    expect(made).toMatchObject({ exitCode: 0 });
    const { name } = JSON.parse(made.stdout) as { name: string };
    expect(templates()).toEqual([name]);
    const refused = await runCli(['deploy', 'of_project.py', ...where], cwd, env);
    expect(refused).toMatchObject({ exitCode: 2 });
    expect(refused.stderr).toContain('--project-branch is auto, but no CI variable names the branch.');
    const gone = await runCli(['teardown', ...where, ...branch], cwd, env);
    expect(gone).toMatchObject({ exitCode: 0 });
    expect(templates()).toEqual([]);
  });
});
