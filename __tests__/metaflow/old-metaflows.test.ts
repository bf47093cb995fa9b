import { describe, expect, it } from 'vitest';
import { Runner } from '../../src/index.js';
import { OLD_PYTHONS, PYTHONS } from '../helpers/paths.js';
import { ResultsService } from '../helpers/results-service.js';
import { WorkflowRun } from '../helpers/workflow-run.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

const VERSIONS = Object.entries({ 'the oldest that is supported': PYTHONS.oldest, ...OLD_PYTHONS });

for (const [version, python] of VERSIONS) {
  describe(`an old Metaflow (${version})`, { tags: python === PYTHONS.oldest ? [] : ['nightly'] }, () => {
    it(
      'the action reports a failed run of an old Metaflow, and the next attempt resumes it from its bundle',
      { tags: python === PYTHONS.oldest ? ['ci'] : [] },
      async () => {
        await using service = await ResultsService.start();
        const run = new WorkflowRun(service);
        const inputs = { flow: 'resumable.py', python, 'output-artifacts': 'late/results' };
        const failed = await run.attempt(1, { failAt: 'late', inputs });
        expect(failed.outputs).toMatchObject({
          status: 'failed',
          pathspec: expect.stringMatching(/^ResumableFlow\/\d+$/) as string,
          'failure-reason': 'task-exception',
          'failed-step': 'late',
        });
        expect(failed.errors).toEqual([expect.stringContaining('late cannot be done')]);
        expect(failed.stdout).toMatch(/^::error title=[^:]*,file=resumable\.py,line=\d+::/m);

        const resumed = await run.attempt(2, { inputs });
        expect(resumed.executed).toEqual(['end', 'late']);
        expect(resumed).toMatchObject({ exitCode: 0, warnings: [] });
        expect(resumed.outputs).toMatchObject({
          status: 'successful',
          'resumed-from': failed.outputs['run-id'],
        });
        expect(JSON.parse(resumed.outputs['artifacts'] ?? '')).toHaveProperty('late/results');
      },
    );

    it('the library starts, follows and reads a run of an old Metaflow', async () => {
      const cwd = makeWorkspace();
      const settings = { python, cwd, env: cleanEnvironment(), pylint: false, showOutput: false };
      const running = await new Runner('quick.py', settings).run({ message: 'hello from before' });
      expect(running.status).toBe('successful');
      expect(running.stdout).toContain('message is hello from before\n');
      expect(await running.run.successful).toBe(true);
    });
  });
}
