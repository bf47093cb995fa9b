import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ActionStep, runAction, type StepResult } from '../helpers/action.js';
import { Kubernetes } from '../helpers/kubernetes.js';
import { MetadataService } from '../helpers/metadata-service.js';
import { PYTHON_REMOTE, ROOT } from '../helpers/paths.js';
import { ResultsService } from '../helpers/results-service.js';
import { S3 } from '../helpers/s3.js';

/** A run in pods takes a minute and more where two processors have all to do. */
vi.setConfig({ testTimeout: 600_000 });

let s3: S3;
let service: MetadataService;
let kubernetes: Kubernetes;

beforeAll(async () => {
  s3 = await S3.start();
  service = await MetadataService.start();
  kubernetes = await Kubernetes.start(s3.credentials);
});

afterAll(async () => {
  await kubernetes[Symbol.asyncDispose]();
  await service[Symbol.asyncDispose]();
  await s3[Symbol.asyncDispose]();
});

type Place = 'this machine' | 'S3, the metadata service and Kubernetes';

/** A workspace with the gallery's flows alone. */
function galleryWorkspace(): string {
  const workspace = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-gallery-'));
  onTestFinished(() => rmSync(workspace, { recursive: true, force: true, maxRetries: 5 }));
  cpSync(path.join(ROOT, 'examples', 'gallery'), workspace, { recursive: true });
  return workspace;
}

/** Runs a flow of the gallery at a place. */
async function runAt(
  place: Place,
  inputs: Readonly<Record<string, string>>,
  workspace?: string,
): Promise<StepResult> {
  return await startAt(place, inputs, workspace).result();
}

function startAt(
  place: Place,
  inputs: Readonly<Record<string, string>>,
  workspace = galleryWorkspace(),
  stepEnv: Readonly<Record<string, string>> = {},
): ActionStep {
  const remote = { ...s3.environment, ...service.environment, ...kubernetes.environment };
  const { env = '{}', ...others } = inputs;
  const added = JSON.parse(env) as Record<string, string>;
  const there = {
    python: PYTHON_REMOTE,
    decospecs: 'kubernetes:cpu=1,memory=500',
    env: JSON.stringify({ ...remote, ...added }),
  };
  return new ActionStep({
    workspace,
    env: stepEnv,
    inputs: {
      options: 'pylint: false',
      summary: 'always',
      'provenance-tags': 'false',
      env,
      ...(place === 'this machine' ? {} : there),
      ...others,
    },
  });
}

/** The rows of the steps' table: name, what became of it, tasks and attempts. */
function steps({ summary }: StepResult): string[] {
  return summary
    .split('\n')
    .filter((line) => /^\| <code>\w+<\/code> \| \S+ /.test(line) && line.split('|').length > 7)
    .map((line) =>
      line
        .split('|')
        .slice(1, 5)
        .join('|')
        .replaceAll(/<\/?code>/g, '')
        .replace(/ 🔁/, '')
        .trim(),
    );
}

/** What a run came to, without what differs from run to run. */
function facts(result: StepResult) {
  const { outputs } = result;
  return {
    exitCode: result.exitCode,
    status: outputs['status'],
    reason: outputs['failure-reason'],
    step: outputs['failed-step'],
    artifacts: JSON.parse(outputs['artifacts'] ?? '{}') as unknown,
    steps: steps(result),
  };
}

/** What became of each run of a step with several. */
function runs({ outputs }: StepResult) {
  const all = JSON.parse(outputs['runs'] ?? '[]') as Record<string, unknown>[];
  return all.map(({ label, status, artifacts, failure }) => ({ label, status, artifacts, failure }));
}

/** Places and texts of annotations, e.g. `retry.py:11 …`. */
function annotations({ stdout }: StepResult): string[] {
  return [
    ...stdout.matchAll(/^::(error|warning|notice) title=[^:]*?(?:,file=([^,:]*),line=(\d+))?::(.*)$/gm),
  ].map(([, level = '', file = '', line = '', text = '']) => `${level} ${file}:${line} ${text}`);
}

describe.each<Place>(['this machine', 'S3, the metadata service and Kubernetes'])(
  'the gallery on %s',
  (place) => {
    it('makes successful runs, with their artifacts', async () => {
      const inputs = { flow: 'success.py', 'output-artifacts': 'accuracy\nbest_fold\ntrain/fold' };
      expect(facts(await runAt(place, inputs))).toEqual({
        ...{ exitCode: 0, status: 'successful', reason: '', step: '' },
        artifacts: { accuracy: 0.939, best_fold: 'b', 'train/fold': ['a', 'b', 'c'] },
        steps: [
          'start | ✅ successful | 1 | 1',
          'train | ✅ successful | 3 | 3',
          'choose | ✅ successful | 1 | 1',
          'end | ✅ successful | 1 | 1',
        ],
      });
    });

    it('tells which task raised what, at which line', async () => {
      const result = await runAt(place, { flow: 'foreach_failure.py', 'max-workers': '1' });
      expect(facts(result)).toEqual({
        ...{ exitCode: 1, status: 'failed', reason: 'task-exception', step: 'average', artifacts: {} },
        steps: [
          'start | ✅ successful | 1 | 1',
          'average | ❌ 1 failed, ✅ 1 successful | 2 | 2',
          'join | ⚪ not reached | – | –',
          'end | ⚪ not reached | – | –',
        ],
      });
      expect(annotations(result)).toEqual(['error foreach_failure.py:9 ZeroDivisionError: division by zero']);
    });

    it('tells of retries and of caught exceptions', async () => {
      const [retried, caught] = await Promise.all(
        ['retry.py', 'catch.py'].map(async (flow) => await runAt(place, { flow })),
      );
      expect(facts(retried as StepResult).steps).toEqual([
        'start | ✅ successful | 1 | 2',
        'end | ✅ successful | 1 | 1',
      ]);
      expect(annotations(retried as StepResult)).toEqual([
        'warning retry.py:11 Succeeded at attempt 2. Before that: ConnectionError: the warehouse did not answer',
      ]);
      expect(facts(caught as StepResult).steps).toEqual([
        'start | ⚠️ caught | 1 | 1',
        'end | ✅ successful | 1 | 1',
      ]);
      expect(annotations(caught as StepResult)).toEqual([
        "notice catch.py:11 Kept by @catch: KeyError: 'silver'",
      ]);
    });

    it('tells of crashes, of branches that are not taken, and of invalid flows', async () => {
      const [crashed, switched, invalid] = (await Promise.all(
        ['crash.py', 'switch.py', 'invalid.py'].map(async (flow) => await runAt(place, { flow })),
      )) as [StepResult, StepResult, StepResult];
      expect(facts(crashed)).toMatchObject({
        exitCode: 1,
        status: 'failed',
        reason: 'task-crashed',
        step: 'start',
      });
      expect(crashed.errors[0]).toMatch(/memory/);
      expect(facts(switched)).toMatchObject({ exitCode: 0, status: 'successful' });
      expect(steps(switched)).toContain('forest | ⚪ not reached | – | –');
      expect(facts(invalid)).toMatchObject({ exitCode: 1, reason: 'invalid-flow' });
    });

    it('makes several runs at once, and holds each against conditions', async () => {
      const grid = {
        ...{ flow: 'seeds.py', grid: 'seed: [1, 2]', 'fail-fast': 'false' },
        ...{ 'output-artifacts': 'score', 'fail-if': 'score < 0.87' },
      };
      const [pair, seeds] = await Promise.all(
        [{ flow: 'pair/*.py', 'output-artifacts': 'total' }, grid].map(
          async (inputs) => await runAt(place, inputs),
        ),
      );
      expect(runs(pair as StepResult)).toEqual([
        { label: 'pair/daily.py', status: 'successful', artifacts: { total: 7 }, failure: null },
        { label: 'pair/weekly.py', status: 'successful', artifacts: { total: 49 }, failure: null },
      ]);
      const gate = { reason: 'gate', step: null, task: null, message: 'score < 0.87' };
      expect(runs(seeds as StepResult)).toEqual([
        { label: 'seeds.py seed=1', status: 'failed', artifacts: { score: 0.813 }, failure: gate },
        { label: 'seeds.py seed=2', status: 'successful', artifacts: { score: 0.896 }, failure: null },
      ]);
      expect([pair?.exitCode, seeds?.exitCode]).toEqual([0, 1]);
    });

    it('ends what takes too long, and what is cancelled', async () => {
      const late = startAt(place, {
        flow: 'slow.py',
        'timeout-minutes': place === 'this machine' ? '0.2' : '1',
      });
      const cancelled = startAt(place, { flow: 'slow.py' });
      await vi.waitUntil(() => cancelled.main.stdout.includes('waiting'), { timeout: 300_000 });
      cancelled.main.process.kill('SIGINT');
      expect(facts(await cancelled.result())).toMatchObject({
        ...{ exitCode: 1, status: 'cancelled', reason: 'cancelled' },
        steps: ['start | 🚫 interrupted | 1 | 1', 'end | ⚪ not reached | – | –'],
      });
      const ended = await late.result();
      expect(facts(ended)).toMatchObject({ exitCode: 1, status: 'timeout', reason: 'timeout' });
      expect(ended.errors).toHaveLength(1);
      expect(ended.errors[0]).toContain('ran longer than the input "timeout-minutes" allows');
      await vi.waitUntil(() => kubernetes.running.length === 0, { timeout: 60_000 });
    });

    it('compares the runs of matrix jobs', async () => {
      await using results = await ResultsService.start();
      const seeds = [1, 2].map(async (seed) => {
        const inputs = {
          ...{ flow: 'seeds.py', params: `seed=${seed}`, 'output-artifacts': 'score' },
          matrix: `{"seed": ${seed}}`,
        };
        return await startAt(place, inputs, galleryWorkspace(), results.environment()).result();
      });
      expect((await Promise.all(seeds)).map(({ exitCode }) => exitCode)).toEqual([0, 0]);
      const report = await runAction({
        workspace: galleryWorkspace(),
        inputs: { command: 'report', best: 'max score' },
        env: { ...results.environment(), GITHUB_JOB: 'report' },
      });
      expect(JSON.parse(report.outputs['best'] ?? '')).toMatchObject({ matrix: { seed: 2 } });
      expect(JSON.parse(report.outputs['runs'] ?? '')).toHaveLength(2);
    });

    it('resumes where a run failed', async () => {
      // What is kept elsewhere can be resumed from any machine.
      const workspace = galleryWorkspace();
      const another = place === 'this machine' ? workspace : galleryWorkspace();
      const failed = await runAt(place, { flow: 'resume.py' }, workspace);
      expect(failed.outputs).toMatchObject({ status: 'failed', 'failed-step': 'publish' });
      const variable = JSON.stringify({ WAREHOUSE_TOKEN: 'not-a-secret' });
      // A pod has the variables that a decorator gives it, and no others of the machine that started it.
      const given =
        place === 'this machine'
          ? { env: variable }
          : { decospecs: `kubernetes:cpu=1,memory=500\nenvironment:vars=${variable}` };
      const resume = failed.outputs['pathspec'] ?? '';
      const resumed = await runAt(place, { flow: 'resume.py', resume, ...given }, another);
      expect(resumed.outputs).toMatchObject({
        status: 'successful',
        'resumed-from': failed.outputs['run-id'],
      });
      expect(steps(resumed)[0]).toBe('start | ♻️ reused | 1 | 1');
    });
  },
);
