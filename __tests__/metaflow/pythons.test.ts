import { describe, expect, it } from 'vitest';
import { metaflowPackages, pythonsOfThisMachine } from '../helpers/other-pythons.js';
import { ResultsService } from '../helpers/results-service.js';
import { WorkflowRun } from '../helpers/workflow-run.js';

const PYTHONPATH = metaflowPackages();

describe.each(Object.entries(pythonsOfThisMachine()))(
  'with Python %s',
  { tags: ['nightly'] },
  (version, python) => {
    it('with any Python, a failed flow is reported with its line, and the next attempt resumes it and reads its artifacts', async () => {
      await using service = await ResultsService.start();
      const run = new WorkflowRun(service);
      const options = {
        flowEnv: { PYTHONPATH },
        inputs: { flow: 'resumable.py', python, 'output-artifacts': 'late/results', summary: 'always' },
      };
      const failed = await run.attempt(1, { failAt: 'late', ...options });
      expect(failed.outputs).toMatchObject({ 'failure-reason': 'task-exception', 'failed-step': 'late' });
      expect(failed.errors).toEqual([expect.stringContaining('late cannot be done')]);
      const [, line] = /^::error title=[^:]*,file=resumable\.py,line=(\d+)::/m.exec(failed.stdout) ?? [];
      expect(failed.summary).toContain(`resumable.py&#58;${line ?? '?'}`);

      const resumed = await run.attempt(2, options);
      expect(resumed).toMatchObject({ exitCode: 0, warnings: [] });
      expect(resumed.executed).toEqual(['end', 'late']);
      expect(JSON.parse(resumed.outputs['artifacts'] ?? '')).toHaveProperty('late/results');
      expect(version).toMatch(/^3\.\d+$/);
    });
  },
);
