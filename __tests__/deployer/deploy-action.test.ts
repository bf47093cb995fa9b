import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ActionStep, runAction } from '../helpers/action.js';
import { Argo } from '../helpers/argo.js';
import { ciAfter } from '../helpers/rows.js';
import { PYTHON_REMOTE } from '../helpers/paths.js';
import { ResultsService } from '../helpers/results-service.js';
import { startStepFunctions } from '../helpers/step-functions.js';
import { makeWorkspace } from '../helpers/workspace.js';
import { zipFiles } from '../helpers/zip.js';

let aws: Awaited<ReturnType<typeof startStepFunctions>>;
let argo: Argo;
let events: string;
beforeAll(async () => {
  [aws, argo] = [await startStepFunctions(), await Argo.start()];
  events = mkdtempSync(path.join(tmpdir(), 'events-'));
});
afterAll(async () => {
  rmSync(events, { recursive: true });
  await argo[Symbol.asyncDispose]();
  await aws[Symbol.asyncDispose]();
});
beforeEach(() => {
  argo.objects.clear();
});

const REPOSITORY = { GITHUB_REPOSITORY: 'Octo/app', GITHUB_SERVER_URL: 'https://github.com' };

/** The environment of a push to a branch. */
function push(branch: string) {
  const file = path.join(events, 'push.json');
  writeFileSync(file, JSON.stringify({ repository: { default_branch: 'main' } }));
  const event = { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: file, GITHUB_REF: `refs/heads/${branch}` };
  const ui = { METAFLOW_ARGO_WORKFLOWS_UI_URL: 'https://argo.test' };
  return { ...REPOSITORY, ...event, ...ui, ...aws.environment, ...argo.environment };
}

function stepOf(
  inputs: Record<string, string>,
  env: Record<string, string | undefined> = push('main'),
  workspace = makeWorkspace(),
) {
  const shared = { command: 'deploy', python: PYTHON_REMOTE, orchestrator: 'argo-workflows' };
  return { workspace, inputs: { ...shared, ...inputs }, env: { METAFLOW_HOME: workspace, ...env } };
}

/** Configures a cluster at an address. @returns the file */
function clusterAt(server: string): string {
  const file = path.join(events, 'kubeconfig.json');
  const config = {
    ...{ apiVersion: 'v1', kind: 'Config', 'current-context': 'test' },
    clusters: [{ name: 'test', cluster: { server } }],
    users: [{ name: 'test', user: { token: 'a token of the cluster' } }],
    contexts: [{ name: 'test', context: { cluster: 'test', user: 'test', namespace: 'flows' } }],
  };
  writeFileSync(file, JSON.stringify(config));
  return file;
}

const templates = () =>
  [...argo.objects.keys()].filter((key) => key.startsWith('workflowtemplates/')).map((key) => key.slice(18));

describe('command: deploy', () => {
  it('deploy deploys flows, on the default branch those of a project as production, and sets outputs for later steps', async () => {
    const flow = 'of_project.py\nquick.py';
    const { exitCode, outputs, summary, stdout } = await runAction(stepOf({ flow, tags: 'team-a' }));
    expect(exitCode).toBe(0);
    expect(templates().sort()).toEqual(['quickflow', 'rockets.prod.launchflow']);
    expect(outputs).toMatchObject({
      status: 'successful',
      'deployment-name': 'rockets.prod.launchflow',
      'deployment-url': 'https://argo.test/workflow-templates/flows/rockets.prod.launchflow',
    });
    const [launch, quick] = JSON.parse(outputs['deployments'] ?? '') as Record<string, unknown>[];
    expect(launch).toMatchObject({
      flow: 'LaunchFlow',
      project: 'rockets',
      branch: 'prod',
      schedule: '0 0 * * ?',
    });
    expect(launch?.['namespace']).toMatch(/^production:mfprj-/);
    expect(quick).toMatchObject({ flowFile: 'quick.py', flow: 'QuickFlow', name: 'quickflow', triggers: [] });
    expect(summary).toContain('### Deployments on Argo Workflows');
    expect(summary).toContain('| ✅ | <code>of&#95;project.py</code> |');
    expect(summary).toContain('when triggered');
    expect(stdout).toContain(
      '✓ quick.py: deployed as quickflow https://argo.test/workflow-templates/flows/quickflow',
    );
    const template = argo.objects.get('workflowtemplates/quickflow');
    const notes = template?.metadata['annotations'] as Record<string, string>;
    expect(notes['metaflow/owner']).toBe('github.octo.app');
    expect(JSON.parse(notes['metaflow/tags'] ?? '')).toEqual(
      expect.arrayContaining(['team-a', 'github-repository:Octo/app', 'github-ref:refs/heads/main']),
    );
  });

  it('deploy gives another git branch its own project branch, logs that, and lets no shell see its name', async () => {
    const branch = 'feature/$(touch pwned);X';
    const { exitCode, outputs, stdout } = await runAction(stepOf({ flow: 'of_project.py' }, push(branch)));
    expect(exitCode).toBe(0);
    const [deployed] = JSON.parse(outputs['deployments'] ?? '') as { branch: string; name: string }[];
    expect(deployed?.branch).toMatch(/^test\.feature_touch_pwned_x_[0-9a-f]{20}$/);
    expect(stdout).toContain(
      `The git branch "${branch}" is the branch "${deployed?.branch.slice('test.'.length) ?? ''}" of Metaflow's @project.`,
    );
    const template = JSON.stringify(argo.objects.get(`workflowtemplates/${deployed?.name ?? ''}`));
    expect(template).toContain('github-ref:refs/heads/feature/__touch_pwned__X');
    expect(template).not.toContain('$(touch');
  });

  it(
    'deploy warns if a flow without @project is deployed from another branch, because that replaces its only deployment',
    { tags: ['ci'] },
    async () => {
      const step = stepOf({ flow: 'quick.py' }, push('feature'));
      expect((await runAction(step)).warnings).toEqual([
        'quick.py has no @project, so every branch replaces its only deployment, as the branch "feature" does now. Add @project to give each branch its own, or set the input "project-branch" to none if this is what you want.',
      ]);
      const chosen = stepOf({ flow: 'quick.py', 'project-branch': 'none' }, push('feature'));
      expect((await runAction(chosen)).warnings).toEqual([]);
    },
  );

  it('deploy reports all flows that cannot be read at once, with the other problems, and deploys none', async () => {
    const inputs = { flow: 'not_a_flow.py\nquick.py\nsyntax_error.py', 'project-branch': 'other' };
    const { exitCode, errors, stdout } = await runAction(stepOf(inputs));
    expect(exitCode).toBe(1);
    expect(errors).toHaveLength(1);
    expect(stdout).toMatch(/^::error file=syntax_error\.py,line=\d+::/m);
    for (const words of [
      'not_a_flow.py',
      'SyntaxError: ',
      'quick.py has no @project, so it has no branches.',
    ])
      expect(errors[0]).toContain(words);
    expect(templates()).toEqual([]);
  });

  it('deploy deploys to Step Functions under the given name', { tags: ['ci'] }, async () => {
    const inputs = { flow: 'quick.py', orchestrator: 'step-functions', 'deployment-name': 'nightly' };
    const { exitCode, outputs, summary } = await runAction(stepOf(inputs));
    expect(exitCode).toBe(0);
    expect(outputs['deployment-name']).toBe('nightly');
    expect(summary).toContain('### Deployments on AWS Step Functions');
  });

  it(
    'deploy with manifest-only writes manifests with the schedule, and deploys nothing',
    { tags: ['ci'] },
    async () => {
      const { exitCode, outputs, warnings, stdout } = await runAction(
        stepOf({ flow: 'of_project.py', 'manifest-only': 'true' }),
      );
      expect(exitCode).toBe(0);
      expect(argo.objects.size).toBe(0);
      expect(outputs['deployment-name']).toBe('rockets.prod.launchflow');
      const [, file = ''] = /✓ of_project\.py: (\S+)/.exec(stdout) ?? [];
      const { items } = JSON.parse(readFileSync(file, 'utf8')) as { items: { kind: string }[] };
      expect(items.map(({ kind }) => kind)).toEqual(['WorkflowTemplate', 'CronWorkflow']);
      expect(warnings.join()).toContain(
        'The manifests were not uploaded: this runner has no artifact service',
      );
    },
  );
});

describe('uploaded manifests', () => {
  const secrets = ['literal-9981-word', 'authkey-5512-word', 'parameter-7731-word', 'inner-3301-word'];

  for (const { tags, rows } of ciAfter(1, ['argo-workflows', 'step-functions', 'airflow'])) {
    it.each(rows)(
      'uploaded manifests for %s contain no secret from a step, a parameter or Metaflow’s configuration, and a warning says that *** replaces them',
      { tags },
      async (orchestrator) => {
        await using service = await ResultsService.start();
        const workspace = makeWorkspace();
        writeFileSync(path.join(workspace, 'secretive.py'), SECRETIVE);
        writeFileSync(
          path.join(workspace, 'config.json'),
          '{"METAFLOW_SERVICE_AUTH_KEY": "authkey-5512-word"}',
        );
        const step = stepOf(
          { flow: 'secretive.py', 'manifest-only': 'true', orchestrator },
          { ...push('main'), ...service.environment() },
          workspace,
        );
        const { exitCode, warnings, stdout } = await runAction(step);
        expect([exitCode, warnings.join()]).toEqual([
          0,
          expect.stringContaining('The artifact has *** in their place'),
        ]);
        const [, file = ''] = /✓ secretive\.py: (\S+)/.exec(stdout) ?? [];
        const whole = readFileSync(file, 'utf8');
        expect(secrets.filter((secret) => whole.includes(secret))).toContain('literal-9981-word');
        const [artifact] = service.artifacts.filter(({ name }) => name.includes('manifests'));
        const uploaded = Object.values(zipFiles(artifact?.content ?? Buffer.alloc(0)))
          .map(String)
          .join('\n');
        expect(uploaded).toContain('SecretiveFlow'.toLowerCase().slice(0, 9));
        expect(secrets.filter((secret) => uploaded.includes(secret))).toEqual([]);
      },
    );
  }
});

describe('manifests with upload: none', () => {
  it('manifests with upload: none are written to the file that the log names, and are not uploaded', async () => {
    await using service = await ResultsService.start();
    const inputs = { flow: 'quick.py', 'manifest-only': 'true', upload: 'none' };
    const step = stepOf(inputs, { ...push('main'), ...service.environment() });
    const { exitCode, warnings, stdout } = await runAction(step);
    expect([exitCode, warnings]).toEqual([0, []]);
    const [, file = ''] = /✓ quick\.py: (\S+)/.exec(stdout) ?? [];
    expect(file).toContain('manifests');
    expect(service.artifacts).toEqual([]);
  });
});

/** A flow with secrets where they should not be. */
const SECRETIVE = `
from metaflow import FlowSpec, Parameter, environment, step

class Secretive(FlowSpec):
    token = Parameter("api-token", default="parameter-7731-word")

    @environment(vars={"DB_PASSWORD": "literal-9981-word", "SETTINGS": '{"client_secret": "inner-3301-word"}'})
    @step
    def start(self):
        self.next(self.end)

    @step
    def end(self):
        pass

if __name__ == "__main__":
    Secretive()
`;

/** A flow whose function for an event, decorators or body are given. */
const declaring = (name: string, { returns = '"a"', decorator = '@trigger(event="a")', body = 'pass' }) => `
from metaflow import FlowSpec, Parameter, schedule, step, trigger
from metaflow._vendor import click
def event(context):
    ${returns}

${decorator}
class ${name}(FlowSpec):
    ${body}

    @step
    def start(self):
        self.next(self.end)

    @step
    def end(self):
        pass

if __name__ == "__main__":
    ${name}()
`;

/** Flows that Metaflow can run but not deploy. */
const UNDEPLOYABLE = {
  'returns.py': declaring('Returns', { returns: 'return 42', decorator: '@trigger(event=event)' }),
  'raises.py': declaring('Raises', {
    returns: 'raise ValueError("no such event")',
    decorator: '@trigger(event=event)',
  }),
  'schedule.py': declaring('Schedule', { decorator: '@schedule(cron=5)' }),
  'choice.py': declaring('Choice', {
    body: 'kind = Parameter("kind", type=click.Choice(["a", "b"]), default="a")',
  }),
};

describe('failing and cancelled deployments', () => {
  for (const { tags, rows } of ciAfter<
    [string, Record<string, string>, Record<string, string | undefined>, string[]]
  >(
    2,
    [
      ['no orchestrator', { orchestrator: '' }, {}, ['Input "orchestrator" is required']],
      [
        'an orchestrator that Metaflow does not have',
        { orchestrator: 'argo' },
        {},
        ['this Metaflow does not support argo, only', 'Did you mean argo-workflows?'],
      ],
      [
        'a local datastore',
        {},
        { METAFLOW_DEFAULT_DATASTORE: 'local' },
        ['cannot reach the datastore "local". Configure one of s3, azure, gs'],
      ],
      [
        'a name that is too long',
        { 'deployment-name': 'x'.repeat(46) },
        {},
        ['46 characters long; argo-workflows allows 45'],
      ],
      [
        'a name that Argo rejects',
        { 'deployment-name': 'Night_ly' },
        {},
        ['must consist of lowercase letters'],
      ],
      [
        'a branch for a flow without @project',
        { 'project-branch': 'blue' },
        {},
        ['quick.py has no @project'],
      ],
      [
        'an option of @project for a flow without it',
        { options: 'production: true' },
        {},
        [
          'Input "options" for quick.py: Metaflow\'s top level has no option "production" (given the value true). It comes with @project, which this flow does not have.',
        ],
      ],
      ['an invalid project branch', { flow: 'of_project.py', 'project-branch': 'a/b' }, {}, ['got "a/b"']],
      [
        'a git branch whose name has no valid character',
        { flow: 'of_project.py' },
        { GITHUB_REF: 'refs/heads/日本' },
        ['the branch "日本" has no letter or digit'],
      ],
      [
        'a name for a flow with @project',
        { flow: 'of_project.py', 'deployment-name': 'x' },
        {},
        ['which has @project'],
      ],
      [
        'one name for several flows',
        { flow: 'quick.py\nfailing.py', 'deployment-name': 'x' },
        {},
        ['there are 2'],
      ],
      ['a tag that a shell would interpret', { tags: 'a;b' }, {}, ['"a;b" cannot be a tag of a deployment']],
      [
        'no role for Step Functions',
        { orchestrator: 'step-functions' },
        { METAFLOW_SFN_IAM_ROLE: undefined },
        ['METAFLOW_SFN_IAM_ROLE is not set'],
      ],
      [
        'parameters without a default for Airflow',
        { flow: 'required.py', orchestrator: 'airflow' },
        {},
        ['airflow needs a default for each parameter'],
      ],
      [
        'several mistakes together',
        { tags: 'a b;c', 'project-branch': 'production' },
        { METAFLOW_DEFAULT_DATASTORE: 'local' },
        ['cannot be a tag', 'no @project', 'the datastore "local"'],
      ],
      [
        'an input that only runs have',
        { params: 'alpha: 1' },
        {},
        ['Input "params" cannot be used with "command: deploy"'],
      ],
    ],
    7,
  )) {
    it.each(rows)(
      'deploy says what is wrong before it deploys anything: %s',
      { tags },
      async (_, inputs, env, words) => {
        const { exitCode, errors } = await runAction(
          stepOf({ flow: 'quick.py', ...inputs }, { ...push('main'), ...env }),
        );
        expect(exitCode).toBe(1);
        for (const word of words) expect(errors.join()).toContain(word);
        expect(argo.objects.size).toBe(0);
      },
    );
  }

  it(
    'an exception that the flow’s own declaration causes while it is deployed is shown as Python prints it, at the function, decorator or Parameter that it is about',
    { tags: ['ci'] },
    async () => {
      const workspace = makeWorkspace();
      for (const [name, text] of Object.entries(UNDEPLOYABLE))
        writeFileSync(path.join(workspace, name), text);
      const flow = Object.keys(UNDEPLOYABLE).join('\n');
      const { exitCode, errors, stdout } = await runAction(
        stepOf({ flow, 'manifest-only': 'true', 'fail-fast': 'false' }, push('main'), workspace),
      );
      expect([exitCode, errors.length]).toEqual([1, 4]);
      const failed = (name: string, line: number, text: string, about: string) =>
        expect(stdout).toContain(
          `::error title=${name} was not deployed,file=${name},line=${line}::argo-workflows create of ${name} failed with exit code 1: ${text} (${name}, line ${line}). This was raised for its ${about}.`,
        );
      failed('returns.py', 4, "TypeError: unhashable type: 'list'", '@trigger');
      failed('raises.py', 5, 'ValueError: no such event', '@trigger');
      failed('schedule.py', 7, "AttributeError: 'int' object has no attribute 'split'", '@schedule');
      failed(
        'choice.py',
        9,
        "AttributeError: 'Choice' object has no attribute '__name__'",
        'parameter "kind"',
      );
    },
  );

  it(
    'deploy does not change another repository’s deployment, and asks for its token',
    { tags: ['ci'] },
    async () => {
      await runAction(stepOf({ flow: 'quick.py' }, { ...push('main'), GITHUB_REPOSITORY: 'else/where' }));
      const before = argo.objects.get('workflowtemplates/quickflow');
      const notes = before?.metadata['annotations'] as Record<string, string>;
      const { exitCode, errors, summary } = await runAction(stepOf({ flow: 'quick.py' }));
      expect(exitCode).toBe(1);
      expect(errors.join()).toContain(
        'It belongs to github.else.where. Pass its production token with the input "authorize".',
      );
      expect(summary).toContain('❌');
      expect(argo.objects.get('workflowtemplates/quickflow')).toEqual(before);
      const wrong = await runAction(stepOf({ flow: 'quick.py', authorize: 'of-something-else' }));
      expect(wrong.errors.join()).toContain('Try again with the correct production token.');
      expect(argo.objects.get('workflowtemplates/quickflow')).toEqual(before);
      const authorize = notes['metaflow/production_token'] ?? '';
      const again = await runAction(stepOf({ flow: 'quick.py', authorize }));
      expect(again.exitCode).toBe(0);
      expect(again.stdout).toContain(`::add-mask::${authorize}`);
    },
  );

  for (const { tags, rows } of ciAfter(
    1,
    [
      ['lacks one of Argo’s resources', 404, 'workflowtemplates.argoproj.io not found'],
      ['has no Argo Workflows', 404, undefined],
      ['denies permission', 403, 'cannot create resource "workflowtemplates"'],
      ['is faulty', 500, 'etcdserver: leader changed'],
    ],
    2,
  )) {
    it.each(rows)(
      'the error says why a deployment fails if the cluster %s',
      { tags },
      async (_, code, message) => {
        argo.fault = (request, response) => {
          if (request.method !== 'POST') return false;
          // For an API that it does not know at all, an API server does not answer with JSON.
          if (message === undefined) response.writeHead(code).end('404 page not found\n');
          else
            response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify({ message }));
          return true;
        };
        const { exitCode, errors, outputs } = await runAction(stepOf({ flow: 'quick.py' }));
        argo.fault = () => false;
        expect(exitCode).toBe(1);
        expect(errors.join()).toContain(message ?? 'it has no Argo Workflows');
        expect(outputs).toMatchObject({ status: 'failed', 'deployment-name': '' });
      },
    );
  }

  it.each<[string, string, () => Record<string, string>]>([
    [
      'Invalid kube-config file. No configuration found.',
      'is not configured',
      () => ({ KUBECONFIG: '/nowhere', HOME: '/nowhere' }),
    ],
    ['Connection refused', 'refuses the connection', () => ({ KUBECONFIG: clusterAt('http://127.0.0.1:9') })],
  ])('deploy fails with the message "%s" if the cluster %s', { tags: ['ci'] }, async (words, _, envOf) => {
    const { exitCode, errors, outputs } = await runAction(
      stepOf({ flow: 'quick.py' }, { ...push('main'), ...envOf() }),
    );
    expect(exitCode).toBe(1);
    expect(errors).toEqual([expect.stringContaining(words)]);
    expect(outputs).toMatchObject({ status: 'failed', 'deployment-name': '' });
  });

  for (const { tags, rows } of ciAfter(
    0,
    [
      ['read templates', 'GET', 'workflowtemplates', []],
      ['update templates', 'PUT', 'workflowtemplates', ['workflowtemplates/rockets.prod.launchflow']],
      ['create schedules', 'POST', 'cronworkflows', ['workflowtemplates/rockets.prod.launchflow']],
    ],
    1,
  )) {
    it.each(rows)(
      'the error quotes the cluster if a job may not %s',
      { tags },
      async (_, method, kind, left) => {
        if (method === 'PUT') await runAction(stepOf({ flow: 'of_project.py' }));
        const message = `cannot ${method} resource "${kind}"`;
        argo.fault = ({ method: asked, url }, response) => {
          if (asked !== method || url?.includes(`/${kind}`) !== true) return false;
          response.writeHead(403, { 'content-type': 'application/json' }).end(JSON.stringify({ message }));
          return true;
        };
        const { exitCode, errors, outputs } = await runAction(stepOf({ flow: 'of_project.py' }));
        argo.fault = () => false;
        expect(exitCode).toBe(1);
        expect(errors).toEqual([expect.stringContaining(message)]);
        expect(outputs['status']).toBe('failed');
        expect([...argo.objects.keys()]).toEqual(expect.arrayContaining(left));
      },
    );
  }

  it('cancelling the job stops a deployment and leaves no process', async () => {
    const requested = new Promise<void>((resolve) => {
      argo.fault = () => {
        resolve();
        return true;
      };
    });
    const step = new ActionStep(stepOf({ flow: 'quick.py' }));
    await requested;
    step.main.process.kill('SIGINT');
    const { exitCode, outputs } = await step.result();
    argo.fault = () => false;
    expect(exitCode).toBe(1);
    expect(outputs['status']).toBe('cancelled');
    expect((await step.post()).stdout).not.toContain('Stopped processes');
  });
});
