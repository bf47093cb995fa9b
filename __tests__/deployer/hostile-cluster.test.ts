import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deployOutputs, deploySummary, teardownSummary } from '../../src/ci/deploy/deploy-report.js';
import type { DeployOutcome } from '../../src/ci/deploy/deploy-plan.js';
import { PROJECT_OF } from '../../src/deployer/deployment-programs.js';
import { FOLLOW_PROGRAM } from '../../src/deployer/follow-program.js';
import { WORKFLOW_STATES } from '../../src/deployer/orchestrator-programs.js';
import { DeployedFlow, Deployer } from '../../src/index.js';
import { ActionStep, runAction } from '../helpers/action.js';
import { Argo } from '../helpers/argo.js';
import { startCli } from '../helpers/cli.js';
import { answerWithoutEnd } from '../helpers/endless.js';
import { FLOWS, PYTHON_REMOTE } from '../helpers/paths.js';
import { ciAfter } from '../helpers/rows.js';
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
beforeEach(() => {
  argo.objects.clear();
  argo.fault = () => false;
});

const OURS = 'github.octo.app';
const SECRET = 'kW7rT2pQ9xZ4';
const services = () => ({
  ...s3.environment,
  ...argo.environment,
  METAFLOW_ARGO_WORKFLOWS_UI_URL: `https://viewer:${SECRET}@argo.test`,
});

/** Deploys a flow as this repository, so that a test can tamper with its template. */
async function deployed(flowFile: string, options: Record<string, unknown> = {}) {
  const cwd = makeWorkspace();
  const env = { ...cleanEnvironment(), ...services(), METAFLOW_USER: OURS, METAFLOW_HOME: cwd };
  const shared = { cwd, python: PYTHON_REMOTE, showOutput: false, pylint: false, env };
  const { name } = await new Deployer(flowFile, { ...shared, options }).argoWorkflows().create();
  const template = argo.objects.get(`workflowtemplates/${name}`);
  return { name, notes: template?.metadata['annotations'] as Record<string, string> };
}

function plant(name: string, notes: Record<string, string>): void {
  argo.objects.set(`workflowtemplates/${name}`, { metadata: { name, annotations: notes } });
}

async function act(inputs: Record<string, string>, workspace = makeWorkspace()) {
  return await runAction(stepOf(inputs, workspace));
}

function stepOf(inputs: Record<string, string>, workspace = makeWorkspace()) {
  const file = path.join(events, 'event.json');
  writeFileSync(file, JSON.stringify({ repository: { default_branch: 'main' } }));
  const event =
    inputs['command'] === 'teardown'
      ? { GITHUB_EVENT_NAME: 'pull_request', GITHUB_HEAD_REF: 'feature_x' }
      : { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' };
  const env = { GITHUB_REPOSITORY: 'Octo/app', GITHUB_EVENT_PATH: file, ...event, ...services() };
  const shared = { orchestrator: 'argo-workflows', python: PYTHON_REMOTE };
  const own = { METAFLOW_HOME: workspace, METAFLOW_RUNNER_FOLLOW_SECONDS: '0.2' };
  return { workspace, inputs: { ...shared, ...inputs }, env: { ...own, ...env } };
}

const isThere = (key: string) => argo.objects.has(key);

describe('hostile objects in a cluster', () => {
  it('other people’s templates do not prevent a branch from being torn down, do not count as its deployments, and cost little', async () => {
    const mine = await deployed('of_project.py', { branch: 'feature_x' });
    const like = { ...mine.notes };
    plant('no-json', { ...like, 'metaflow/branch_name': 'prod', 'metaflow/cron': '{not json' });
    plant('no-mapping', { ...like, 'metaflow/owner': 'x', 'metaflow/parameters': '[["a"]]' });
    plant('deep', { ...like, 'metaflow/owner': 'x', 'metaflow/triggers': '['.repeat(60_000) });
    plant('no-number', { ...like, 'metaflow/owner': 'x', 'metaflow/cron': '{"schedule": NaN}' });
    plant('shell', { ...like, 'metaflow/flow_name': 'X;touch /tmp/pwned #\n::error::x' });
    plant('named', { ...like, 'metaflow/owner': 'x', 'metaflow/project_name': '$(touch /tmp/pwned)' });
    for (let index = 0; index < 600; index += 1)
      plant(`large-${index}`, { ...like, 'metaflow/branch_name': 'y'.repeat(150_000) });
    for (let index = 0; index < 30; index += 1) plant(`other-${index}`, { ...like, 'metaflow/owner': 'x' });
    const { exitCode, outputs, stdout, summary } = await act({ command: 'teardown' });
    expect(exitCode).toBe(0);
    expect(isThere(`workflowtemplates/${mine.name}`)).toBe(false);
    expect(isThere('workflowtemplates/shell')).toBe(true);
    expect(JSON.parse(outputs['deployments'] ?? '')).toMatchObject([
      { name: mine.name, flow: 'LaunchFlow', project: 'rockets', branch: 'test.feature_x' },
    ]);
    expect(JSON.stringify(outputs) + summary + stdout).not.toContain('pwned');
    expect(stdout.match(/ was not removed: it belongs to x\./g)).toHaveLength(10);
    expect(stdout).toContain('more belong to others and were not removed.');
  });

  it.runIf(process.platform === 'linux')(
    'teardown stops at its memory limit if the list of deployments never ends',
    { tags: ['ci'] },
    async () => {
      const piece = `${JSON.stringify({ metadata: { name: 'x', annotations: {} } })},`;
      argo.fault = (_, response) => {
        answerWithoutEnd(response, { begin: '{"items":[', piece });
        return true;
      };
      const step = await act({ command: 'teardown' });
      expect(step.errors).toEqual(['The deployments on argo-workflows cannot be read: MemoryError']);
      expect(step.exitCode).toBe(1);
    },
  );

  it.each([
    [
      'a template names it',
      'production',
      (notes: Record<string, string>) => {
        notes['metaflow/sensor_name'] = 'production';
        notes['metaflow/sensor_namespace'] = 'flows';
      },
    ],
    ['a template’s own name yields the same sensor name', 'rockets-prod-launchflow', () => undefined],
  ])(
    'teardown does not delete another deployment’s sensor, even if %s',
    { tags: ['ci'] },
    async (_, sensor, change) => {
      const { name, notes } = await deployed('of_project.py', { branch: 'feature_x' });
      change(notes);
      const template = argo.objects.get(`workflowtemplates/${name}`);
      argo.objects.delete(`workflowtemplates/${name}`);
      const planted = 'rockets-prod.launchflow';
      plant(planted, { ...notes, ...(sensor === 'production' ? {} : { 'metaflow/sensor_name': sensor }) });
      expect(template).toBeDefined();
      const spec = {
        triggers: [
          {
            template: {
              k8s: {
                source: {
                  resource: { spec: { workflowTemplateRef: { name: 'rockets.prod.launchflow' } } },
                },
              },
            },
          },
        ],
      };
      argo.objects.set(`sensors/${sensor}`, { metadata: { name: sensor }, spec });
      const { exitCode, errors } = await act({ command: 'teardown' });
      expect(exitCode).toBe(1);
      expect(isThere(`sensors/${sensor}`)).toBe(true);
      expect(errors.join()).toMatch(
        /which belongs to another deployment: neither was removed|starts a deployment other than/,
      );
    },
  );

  it('finding the project in a state machine’s command takes little time, even if the command is hostile', () => {
    const of = (command: string) =>
      `print(*project_of("rockets.test.x.LaunchFlow", "LaunchFlow", "me", ["bash", "-c", ${command}]))`;
    const calls = [
      of('"cd /; python launch.py --branch y --tag a.py --quiet --metadata x step"'),
      of('"python launch.py --production --quiet  --x"'),
      of('".py x" * 200_000 + " --quiet "'),
      of('".py x" * 200_000'),
    ];
    const { stdout } = spawnSync(PYTHON_REMOTE, ['-c', [PROJECT_OF, ...calls].join('\n')], {
      ...{ encoding: 'utf8', timeout: 20_000 },
    });
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      'rockets test.y',
      'rockets prod',
      'None None',
      'rockets test.x',
    ]);
  });

  it('the name of the step that failed is found in a second, whatever a workflow’s status contains', () => {
    const nodes = ['train(0:a)', 'train', '('.repeat(1_000_000)].map(
      (displayName) => `print(where({"displayName": ${JSON.stringify(displayName)}}))`,
    );
    const program = [`request = {"orchestrator": "argo-workflows"}`, WORKFLOW_STATES, ...nodes].join('\n');
    const { stdout } = spawnSync(PYTHON_REMOTE, [], { encoding: 'utf8', timeout: 20_000, input: program });
    expect(stdout).toBe('step train: \nstep train: \n\n');
  });

  it('a task’s attempt whose number is no number hides no other attempt, nor other tasks', () => {
    const [functions] = FOLLOW_PROGRAM.split('clock = Clock()');
    const program = `
import json, sys
from datetime import datetime
from types import SimpleNamespace as Some
request = {"run": "argo-1", "seconds": 5, "orchestrator": "argo-workflows"}
${functions ?? ''}
clock = Some(within=lambda seconds, ask, *given: ask(*given))
Follower.show = lambda self, task, attempt, name: True
for value in ("abc", "9" * 5000, None):
    facts = [("attempt", value), ("attempt", "0"), ("internal_attempt_status", "True")]
    metadata = [Some(created_at=at, type=kind, value=value) for at, (kind, value) in enumerate(facts)]
    Follower().look_at("train/1", Some(pathspec="F/argo-1/train/1", metadata=metadata), True)
`;
    const { stdout, stderr } = spawnSync(PYTHON_REMOTE, [], {
      encoding: 'utf8',
      timeout: 20_000,
      input: program,
    });
    expect(stderr).toBe('');
    const words = stdout.split('\n').map((line) => line.replace(/^.*\] /, ''));
    expect(words.join('\n')).toBe('Task is starting.\nTask finished successfully.\n'.repeat(3));
  });

  it('trigger starts nothing if the deployment’s flow name is a shell command', async () => {
    const { name, notes } = await deployed('quick.py');
    notes['metaflow/flow_name'] = 'X;touch /tmp/pwned #';
    const { exitCode, errors, outputs } = await act({ command: 'trigger', 'deployment-name': name });
    expect(exitCode).toBe(1);
    expect(errors.join()).toContain('argo-workflows has no Metaflow deployment "quickflow"');
    expect(JSON.stringify(outputs)).not.toContain('pwned');
    expect(argo.workflows).toEqual([]);
  });
});

describe('deployments', () => {
  it('outputs, summary and results of a deployment contain neither the secret in its URL nor its production token', async () => {
    const { notes } = await deployed('quick.py');
    const authorize = notes['metaflow/production_token'] ?? '';
    const { exitCode, outputs, summary } = await act({ command: 'deploy', flow: 'quick.py', authorize });
    expect(exitCode).toBe(0);
    const results = readFileSync(outputs['results-file'] ?? '', 'utf8');
    const shown = JSON.stringify(outputs) + summary + results;
    expect(outputs['deployment-url']).toContain('@argo.test/workflow-templates/flows/quickflow');
    expect(shown).not.toContain(SECRET);
    expect(shown).not.toContain(authorize);
  });

  it('deploy deploys nothing if two flows of a step would have the same name', { tags: ['ci'] }, async () => {
    const workspace = makeWorkspace();
    const quick = readFileSync(path.join(FLOWS, 'quick.py'), 'utf8');
    writeFileSync(path.join(workspace, 'again.py'), quick.replaceAll('QuickFlow', 'Quick_flow'));
    copyFileSync(path.join(FLOWS, 'of_project.py'), path.join(workspace, 'other.py'));
    const flow = 'quick.py\nagain.py\nof_project.py\nother.py';
    const { exitCode, errors } = await act({ command: 'deploy', flow }, workspace);
    expect(exitCode).toBe(1);
    const words = 'would have the same name on argo-workflows: the second would replace the first.';
    expect(errors.join().split('\n')).toEqual([
      `quick.py and again.py ${words} Rename one of them, or deploy them in separate steps, each with the input "deployment-name".`,
      `of_project.py and other.py ${words} Rename one of them, or give it another project.`,
    ]);
    expect(argo.objects.size).toBe(0);
  });

  for (const { tags, rows } of ciAfter(1, ['argo-workflows', 'airflow'])) {
    it.each(rows)(
      'deploying a file that does not run its flow to %s is an error, although its process ends with exit code 0',
      { tags },
      async (orchestrator) => {
        const workspace = makeWorkspace();
        const quick = readFileSync(path.join(FLOWS, 'quick.py'), 'utf8');
        writeFileSync(path.join(workspace, 'quick.py'), quick.slice(0, quick.indexOf('if __name__')));
        const { exitCode, errors } = await act(
          { command: 'deploy', flow: 'quick.py', orchestrator },
          workspace,
        );
        expect(exitCode).toBe(1);
        expect(errors.join()).toContain(
          `${orchestrator} create of quick.py ended with exit code 0, but has not reported what it did.`,
        );
        expect(argo.objects.size).toBe(0);
      },
    );
  }

  it('flow files with the same name get separate DAG files for Airflow', { tags: ['ci'] }, async () => {
    const workspace = makeWorkspace();
    for (const [directory, flow] of [
      ['a', 'quick.py'],
      ['b', 'polite.py'],
    ] as const) {
      mkdirSync(path.join(workspace, directory));
      copyFileSync(path.join(FLOWS, flow), path.join(workspace, directory, 'flow.py'));
    }
    const inputs = { command: 'deploy', flow: 'a/flow.py\nb/flow.py', orchestrator: 'airflow' };
    const { exitCode, stdout } = await act(inputs, workspace);
    expect(exitCode).toBe(0);
    const files = [...stdout.matchAll(/✓ ([ab])\/flow\.py: (\S+)/g)];
    expect(files.map(([, directory]) => directory).sort()).toEqual(['a', 'b']);
    const programs = files.map(([, , file = '']) => readFileSync(file, 'utf8'));
    expect(new Set(programs).size).toBe(2);
  });

  it.each([
    [
      { 'deploy-options': 'only-json: true' },
      'only-json deploys nothing. Use the input "manifest-only" instead.',
    ],
    [{ 'deployment-name': '.' }, 'must begin with a letter or digit'],
  ])('deploy rejects only-json, and a name that is a path: %j', async (inputs, words) => {
    const { exitCode, errors } = await act({ command: 'deploy', flow: 'quick.py', ...inputs });
    expect(exitCode).toBe(1);
    expect(errors.join()).toContain(words);
    expect(argo.objects.size).toBe(0);
  });

  it('ten thousand deployments fit into an output and a summary, which show failures first', () => {
    const outcomes = Array.from({ length: 10_000 }, (_, index): DeployOutcome => {
      const label = `flows/flow${index}.py`;
      if (index % 2 === 0) return { label, status: 'successful', name: `name-${index}` };
      return { label, flowFile: label, status: 'failed', error: new Error('x'.repeat(4000)) };
    });
    const { deployments = '' } = deployOutputs(outcomes, 'failed');
    expect(deployments.length).toBeLessThanOrEqual(100_000);
    expect((JSON.parse(deployments) as object[])[0]).toMatchObject({
      flowFile: 'flows/flow1.py',
      shortened: true,
    });
    const about = {
      title: undefined,
      orchestrator: 'argo-workflows',
      branchNote: undefined,
      manifests: undefined,
    };
    for (const summary of [deploySummary(outcomes, about), teardownSummary(outcomes, about)]) {
      expect(summary.length).toBeLessThan(400_000);
      expect(summary).toContain('9700 more are in the results file.');
    }
  });

  it('a deployment that exceeds its time limit is stopped, and the error reports a timeout', async () => {
    argo.fault = () => true;
    const cwd = makeWorkspace();
    const env = { ...cleanEnvironment(), ...services(), METAFLOW_HOME: cwd };
    const shared = { cwd, python: PYTHON_REMOTE, showOutput: false, pylint: false, env };
    const created = new Deployer('quick.py', shared)
      .argoWorkflows()
      .create({ abortSignal: AbortSignal.timeout(6000) });
    await expect(created).rejects.toThrow('argo-workflows create of quick.py timed out and was stopped.');
  });
});

describe('runs on an orchestrator', { tags: ['ci'] }, () => {
  it('if the job is cancelled while the API server does not answer, the error says that the run continues', async () => {
    await deployed('quick.py');
    let isSilent = false;
    const silent = new Promise<void>((resolve) => {
      argo.fault = ({ method }) => {
        if (isSilent) resolve();
        else if (method === 'POST') setTimeout(() => (isSilent = true), 100);
        return isSilent;
      };
    });
    const step = new ActionStep(stepOf({ command: 'trigger', flow: 'quick.py' }));
    await silent;
    step.main.process.kill('SIGINT');
    const { errors, outputs, summary } = await step.result();
    expect(outputs).toMatchObject({ status: 'cancelled', 'exit-code': '130' });
    const words =
      'The run could not be terminated on argo-workflows and is still running: there was no answer within 4 seconds';
    expect(errors.join()).toContain(words);
    expect(summary).toContain('could not be terminated on argo-workflows');
  });

  it.each([
    ['is terminated', [], 'had already started, and was terminated', 'Terminate'],
    [
      'continues with --on-cancel leave',
      ['--on-cancel', 'leave'],
      'is still running on argo-workflows',
      undefined,
    ],
  ])(
    'a run that is being started when the command is cancelled %s, and the error reports that',
    // On a busy machine, Metaflow's client may need more than the 6 s that a cancelled job has for it.
    { retry: 2 },
    async (_, flags, words, shutdown) => {
      await deployed('quick.py');
      const requested = new Promise<void>((resolve) => {
        argo.fault = ({ method }) => {
          if (method === 'POST') resolve();
          return false;
        };
      });
      const workspace = makeWorkspace();
      const where = ['--orchestrator', 'argo-workflows', '--python', PYTHON_REMOTE, '--json', '-'];
      const env = { ...services(), METAFLOW_USER: OURS, METAFLOW_HOME: workspace };
      const child = startCli(['trigger', 'quick.py', ...where, ...flags], workspace, env);
      await requested;
      child.process.kill('SIGINT');
      const { stdout } = await child.ended;
      const { status, error } = JSON.parse(stdout) as { status: string; error: { message: string } };
      expect(status).toBe('cancelled');
      expect(error.message).toContain(words);
      expect(argo.workflows.map(({ spec }) => spec?.['shutdown'])).toEqual([shutdown]);
    },
  );
});

describe('missing interpreters', () => {
  it('the error names an interpreter that does not exist, and is not an internal error', async () => {
    const missing = DeployedFlow.listDeployedFlows({
      orchestrator: 'argo-workflows',
      python: 'no-such-python',
    });
    await expect(missing).rejects.toThrow('no-such-python');
    await expect(missing).rejects.toMatchObject({ name: expect.not.stringMatching(/^Error$/) as string });
  });
});
