import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { runAction } from '../helpers/action.js';
import { ResultsService } from '../helpers/results-service.js';
import { waitUntil } from '../helpers/wait-until.js';
import { bundles, WorkflowRun, type AttemptOptions } from '../helpers/workflow-run.js';
import { makeWorkspace } from '../helpers/workspace.js';
import { filesOf } from '../helpers/zip.js';

/** A workspace with a flow that fails in its second step if $FAIL_AT is set, and writes the steps it executes to $EXECUTIONS. */
function workspaceWith(flowName: string, file: string): string {
  const workspace = makeWorkspace();
  const lines = [
    'import os',
    'from metaflow import FlowSpec, card, current, step',
    '',
    `class ${flowName}(FlowSpec):`,
    '    def executed(self):',
    '        with open(os.environ["EXECUTIONS"], "a") as file:',
    '            file.write(f"{current.step_name}\\n")',
    '    @card',
    '    @step',
    '    def start(self):',
    '        self.executed()',
    '        self.next(self.end)',
    '    @step',
    '    def end(self):',
    '        self.executed()',
    '        assert not os.environ.get("FAIL_AT")',
    '',
    'if __name__ == "__main__":',
    `    ${flowName}()`,
  ];
  writeFileSync(path.join(workspace, file), `${lines.join('\n')}\n`);
  return workspace;
}

/** A job in a reusable workflow that a matrix calls several times; the job has no matrix of its own. */
async function call(service: ResultsService, letter: string, attempt: number, options: AttemptOptions = {}) {
  return await new WorkflowRun(service).attempt(attempt, {
    workspace: workspaceWith('BriefFlow', 'brief.py'),
    ...options,
    inputs: { flow: 'brief.py', params: '', matrix: 'null', ...options.inputs },
    env: {
      ...service.environment('run-1', `${letter}-${attempt}`),
      ACTIONS_ORCHESTRATION_ID: undefined,
      ...options.env,
    },
  });
}

async function report(service: ResultsService) {
  const { outputs, summary, errors } = await runAction({
    workspace: makeWorkspace(),
    inputs: { command: 'report' },
    env: { ...service.environment(), GITHUB_JOB: 'report' },
  });
  expect(errors).toEqual([]);
  const runs = JSON.parse(outputs['runs'] ?? '') as { job: string; status: string; pathspec: string }[];
  return { summary, runs };
}

/** Downloads all artifacts into one directory, `all`, as GitHub's download action does with `merge-multiple`. */
async function downloadAll(service: ResultsService): Promise<string> {
  const to = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-downloads-'));
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(to, { recursive: true });
  });
  for (const [name, value] of Object.entries(service.environment())) vi.stubEnv(name, value);
  const client = new DefaultArtifactClient();
  const { artifacts } = await client.listArtifacts();
  for (const { id } of artifacts) await client.downloadArtifact(id, { path: path.join(to, 'all') });
  return to;
}

/** The kinds of the artifacts, one word each. */
function kinds({ artifacts }: ResultsService): (string | undefined)[] {
  return artifacts.map(({ name }) => name.split('-')[1]).sort();
}

describe('matrix jobs in a workflow that a matrix calls, if the runner does not identify them', () => {
  it('matrix jobs that look the same never resume each other’s runs from the cache when all are re-run, and the log explains what to do', async () => {
    await using service = await ResultsService.start();
    const inputs = { matrix: '{"seed": 1}', cards: 'false' };
    const failed = await call(service, 'a', 1, { failAt: 'end', inputs });
    expect(failed.outputs['status']).toBe('failed');
    // Artifacts from earlier attempts are not visible then.
    service.artifacts.length = 0;
    const again = await call(service, 'b', 2, { inputs });
    expect(again.outputs).toMatchObject({ status: 'successful', 'resumed-from': '' });
    expect(again.executed).toEqual(['end', 'start']);
    expect(again.stdout).toMatch(
      /Starting a new run: .* \(artifacts: none; cache: not used, because another job may look the same: set the input "id" to use it\)/,
    );
  });
});

describe('two jobs with the same name', { tags: ['ci'] }, () => {
  it('two jobs with the same name never resume each other’s runs, log what to do, and both appear in the report', async () => {
    await using service = await ResultsService.start();
    const failed = await call(service, 'a', 1, { failAt: 'end' });
    expect(kinds(service)).toEqual(['cards', 'logs', 'report', 'resume']);

    // All artifacts are ZIP archives that a job may download together; the command takes the bundle in one of them.
    const bundle = path.join(await downloadAll(service), 'all', bundles(service)[0] ?? '', 'bundle.tar.gz');
    for (const { name, content } of service.artifacts)
      for (const [file, bytes] of Object.entries(filesOf({ name, content })))
        expect(readFileSync(path.join(bundle, '..', '..', name, file)).equals(bytes)).toBe(true);
    const manifest = execFileSync('tar', ['-xOzf', bundle, 'manifest.json'], { encoding: 'utf8' });
    expect(JSON.parse(manifest)).toMatchObject({ pathspec: failed.outputs['pathspec'] });
    expect(service.artifacts.map(({ mimeType }) => mimeType)).toEqual(Array(4).fill('application/zip'));

    const good = await call(service, 'b', 1);
    const { runs, summary } = await report(service);
    expect(runs.map(({ job, status, pathspec }) => [job, status, pathspec])).toEqual([
      ['train', 'failed', failed.outputs['pathspec']],
      ['train', 'successful', good.outputs['pathspec']],
    ]);
    expect(summary).toContain('1 of 2 runs was not successful');

    const again = await call(service, 'b', 2);
    expect(again.stdout).toMatch(
      /Starting a new run: no resume bundle from an earlier attempt could be used \(several jobs or steps uploaded their results as "train-self", .* value of the input "id"\)/,
    );
    expect(again.executed).toEqual(['end', 'start']);
  });

  it('an id distinguishes two jobs with the same name, in the cache and in the report', async () => {
    await using service = await ResultsService.start();
    const inputs = { id: 'south & west' };
    const failed = await call(service, 'a', 1, { failAt: 'end', inputs });
    const others = await call(service, 'b', 1, { inputs: { id: 'north', upload: 'report' } });
    service.artifacts.splice(
      0,
      Infinity,
      ...service.artifacts.filter(({ name }) => !name.includes('-resume-')),
    );
    const second = await call(service, 'a', 2, { inputs });
    expect(second.outputs).toMatchObject({ status: 'successful', 'resumed-from': failed.outputs['run-id'] });
    expect(second.executed).toEqual(['end']);
    const { runs, summary } = await report(service);
    expect(runs.map(({ pathspec }) => pathspec)).toEqual(
      [others, second].map(({ outputs }) => outputs['pathspec']),
    );
    expect(summary).toContain('| Id |');
    expect(summary).toContain('<code>south &amp; west</code>');
  });
});

describe('the artifacts of a run', () => {
  it('a run uploads only the artifacts that the inputs select, and keeps them for as many days as the inputs set', async () => {
    await using service = await ResultsService.start();
    const { warnings, stdout } = await call(service, 'a', 1, {
      failAt: 'end',
      inputs: { upload: 'logs, report', 'retention-days': '30' },
      env: { GITHUB_RETENTION_DAYS: '7' },
    });
    expect(kinds(service)).toEqual(['logs', 'report']);
    for (const { expiresAt, createdAt } of service.artifacts) {
      const days = (Date.parse(expiresAt ?? '') - Date.parse(createdAt)) / 86_400_000;
      expect(Math.round(days)).toBe(7);
    }
    expect(service.cache).toEqual([]);
    expect(warnings).toEqual([]);
    expect(stdout.match(/^.*retention-days.*$/gm)).toEqual([
      'Input "retention-days": this repository keeps artifacts for 7 days at most, not 30.',
    ]);
    expect(stdout).toContain('No resume bundle is saved: the input "upload" does not list "bundle".');
  });
});

describe('the artifacts of a cancelled job', { tags: ['ci'] }, () => {
  it('the artifacts of a cancelled job are kept for as many days as the repository allows, and post logs nothing about it', async () => {
    await using service = await ResultsService.start();
    const step = new WorkflowRun(service).start(1, {
      inputs: { flow: 'polite.py', params: '', 'retention-days': '30' },
      flowEnv: { MY_PASSWORD: 'pw-of-the-polite', WAITS: 'yes' },
      env: { GITHUB_RETENTION_DAYS: '7' },
    });
    await waitUntil(() => step.main.stdout.includes('the password is'));
    step.main.process.kill('SIGINT');
    await step.result();
    const post = await step.post();
    expect(post.stdout).not.toMatch(/::warning|retention/i);
    expect(kinds(service)).toEqual(['logs', 'report', 'resume']);
    for (const { expiresAt, createdAt } of service.artifacts) {
      const days = (Date.parse(expiresAt ?? '') - Date.parse(createdAt)) / 86_400_000;
      expect(Math.round(days)).toBe(7);
    }
  });
});

describe('a flow with a very long name, in a file with a name in another alphabet', { tags: ['ci'] }, () => {
  it('a flow with a very long name, in a file with a name in another alphabet, saves a bundle and is resumed from it', async () => {
    await using service = await ResultsService.start();
    const [flowName, flow] = ['Long'.repeat(48), `${'ροή'.repeat(40)}.py`];
    const attempt = async (number: number, failAt: string) =>
      await call(service, 'a', number, {
        failAt,
        workspace: workspaceWith(flowName, flow),
        inputs: { flow },
      });
    const first = await attempt(1, 'end');
    expect(first.warnings).toEqual([]);
    for (const { name } of service.artifacts) expect(name).toMatch(/^[\w.-]{1,199}$/);
    const second = await attempt(2, '');
    expect(second.outputs).toMatchObject({ status: 'successful', 'resumed-from': first.outputs['run-id'] });
    expect(second.executed).toEqual(['end']);
  });
});

/** A flow in whose first runs Metaflow reads the same time: that becomes a run's id. Then it waits until both runs have that id. */
const SAME_MOMENT = `
import glob, os, sys, time
from metaflow import FlowSpec, Parameter, step
from metaflow.plugins.metadata_providers import local

class Clock:
    def time(self):
        os.makedirs(f"begun-{os.getpid()}", exist_ok=True)
        return 1796022000.5 if len(glob.glob("begun-*")) <= 2 else time.time()

    def __getattr__(self, name):
        return getattr(time, name)

class SameMomentFlow(FlowSpec):
    seed = Parameter("seed", type=int)

    @step
    def start(self):
        while len(glob.glob("begun-*")) < 2:
            time.sleep(0.02)
        self.doubled = self.seed * 2
        self.next(self.end)

    @step
    def end(self):
        pass

if __name__ == "__main__":
    if "run" in sys.argv:
        local.time = Clock()
    SameMomentFlow()
`;

describe('two runs with the same id', () => {
  it('two runs of a step to which Metaflow gives the same id are stopped and started again, so neither has the other’s results', async () => {
    const workspace = makeWorkspace();
    writeFileSync(path.join(workspace, 'same_moment.py'), SAME_MOMENT);
    const { outputs, errors, stdout } = await runAction({
      workspace,
      inputs: {
        flow: 'same_moment.py',
        grid: 'seed: [1, 2]',
        'max-parallel': '2',
        'output-artifacts': 'doubled',
        options: 'pylint: false',
        upload: 'none',
      },
    });
    expect(errors).toEqual([]);
    const runs = JSON.parse(outputs['runs'] ?? '') as { pathspec: string; artifacts: { doubled: number } }[];
    expect(runs.map(({ artifacts }) => artifacts.doubled)).toEqual([2, 4]);
    expect(new Set(runs.map(({ pathspec }) => pathspec)).size).toBe(2);
    expect(stdout).toMatch(
      /^Starting a new run: Another run that started at the same moment also got the id SameMomentFlow\/1796022000500000, /m,
    );
  });
});
