import { describe, expect, it } from 'vitest';
import { PYTHON_WITH_S3 } from '../helpers/paths.js';
import { ResultsService } from '../helpers/results-service.js';
import { S3 } from '../helpers/s3.js';
import { bundles, WorkflowRun } from '../helpers/workflow-run.js';

describe('a flow whose datastore is S3', () => {
  it('is run, reported on, and resumed on fresh machines by a bundle that is a manifest alone, or by its run id', async () => {
    await using s3 = await S3.start();
    await using service = await ResultsService.start();
    const run = new WorkflowRun(service);
    const options = (failAt: string, inputs: Record<string, string> = {}) => ({
      failAt,
      flowEnv: s3.environment,
      inputs: { python: PYTHON_WITH_S3, 'output-artifacts': 'late/results', ...inputs },
    });

    const first = await run.attempt(1, options('late'));
    expect(first.outputs).toMatchObject({ status: 'failed', 'failed-step': 'late' });
    expect(first.summary).toContain('late cannot be done');
    expect(bundles(service)).toHaveLength(1);
    const [bundle] = service.artifacts.filter(({ name }) => name.startsWith('metaflow-resume-'));
    expect(bundle?.content.length).toBeLessThan(4096);

    const byId = await run.attempt(1, options('', { resume: first.outputs['pathspec'] ?? '', params: '' }));
    expect(byId.executed).toEqual(['end', 'late']);
    expect(byId.outputs).toMatchObject({ status: 'successful', 'resumed-from': first.outputs['run-id'] });

    const second = await run.attempt(2, options(''));
    expect(second.stdout).toContain(
      `Resuming ${first.outputs['pathspec'] ?? '?'} of attempt 1, which ended as failed, with 7 finished tasks.`,
    );
    expect(second.executed).toEqual(['end', 'late']);
    expect(JSON.parse(second.outputs['artifacts'] ?? '')).toEqual({ 'late/results': [':0a', ':0b'] });
    expect(second.summary).toMatch(/reused: .*, which saved [\d.]+ s of tasks' time/);
  });
});
