import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runAction, type StepResult } from '../helpers/action.js';
import { facts, Gallery, galleryWorkspace, PLACES, runs, steps } from '../helpers/gallery.js';
import { ResultsService } from '../helpers/results-service.js';

/** If two processors do all the work, a run in pods takes more than a minute. */
vi.setConfig({ testTimeout: 600_000 });

let gallery: Gallery;

beforeAll(async () => {
  gallery = await Gallery.start();
});

afterAll(async () => {
  await gallery[Symbol.asyncDispose]();
});

describe.concurrent.each(PLACES)('the gallery’s jobs on %s', { tags: ['nightly'] }, (place) => {
  it('the gallery executes several runs at the same time and checks conditions for each', async () => {
    const grid = {
      ...{ flow: 'seeds.py', grid: 'seed: [1, 2]', 'fail-fast': 'false' },
      ...{ 'output-artifacts': 'score', 'fail-if': 'score < 0.87' },
    };
    const [pair, seeds] = await Promise.all(
      [{ flow: 'pair/*.py', 'output-artifacts': 'total' }, grid].map(
        async (inputs) => await gallery.runAt(place, inputs),
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

  // Not concurrently: the results of a cancelled run are read within seconds, or not at all.
  it('the gallery stops runs that take too long or are cancelled', { concurrent: false }, async () => {
    const late = gallery.startAt(place, {
      flow: 'slow.py',
      'timeout-minutes': place !== 'S3, the metadata service and Kubernetes' ? '0.7' : '1.5',
    });
    const cancelled = gallery.startAt(place, { flow: 'slow.py' });
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
    await vi.waitUntil(() => gallery.podsOf('SlowStepFlow') === 0, { timeout: 60_000 });
  });

  it('the gallery compares the runs of matrix jobs', async () => {
    await using results = await ResultsService.start();
    const seeds = [1, 2].map(async (seed) => {
      const inputs = {
        ...{ flow: 'seeds.py', params: `seed=${seed}`, 'output-artifacts': 'score' },
        matrix: `{"seed": ${seed}}`,
      };
      return await gallery.startAt(place, inputs, galleryWorkspace(), results.environment()).result();
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

  it('the gallery resumes a run where it failed', async () => {
    // A run in a remote datastore can be resumed from any machine.
    const workspace = galleryWorkspace();
    const another = place !== 'S3, the metadata service and Kubernetes' ? workspace : galleryWorkspace();
    const failed = await gallery.runAt(place, { flow: 'resume.py' }, workspace);
    expect(failed.outputs).toMatchObject({ status: 'failed', 'failed-step': 'publish' });
    const variable = JSON.stringify({ WAREHOUSE_TOKEN: 'not-a-secret' });
    // A pod gets only the variables that a decorator gives it, and none from the machine that started it.
    const given =
      place !== 'S3, the metadata service and Kubernetes'
        ? { env: variable }
        : { decospecs: `kubernetes:cpu=1,memory=500\nenvironment:vars=${variable}` };
    const resume = failed.outputs['pathspec'] ?? '';
    const resumed = await gallery.runAt(place, { flow: 'resume.py', resume, ...given }, another);
    expect(resumed.outputs).toMatchObject({
      status: 'successful',
      'resumed-from': failed.outputs['run-id'],
    });
    expect(steps(resumed)[0]).toBe('start | ♻️ reused | 1 | –');
  });
});
