import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { testDatastore } from '../helpers/datastore-tests.js';
import { PYTHON_REMOTE } from '../helpers/paths.js';
import { ResultsService } from '../helpers/results-service.js';
import { S3 } from '../helpers/s3.js';
import { bundles, WorkflowRun } from '../helpers/workflow-run.js';
import { makeWorkspace } from '../helpers/workspace.js';

/** Each task imports clients of remote services. */
vi.setConfig({ testTimeout: 900_000 });

testDatastore('S3', async () => await S3.start());

describe('retries of a run in a remote datastore', () => {
  it(
    'retries of a run in a remote datastore reuse its finished tasks, and only the last run gets a bundle, a manifest without data',
    { tags: ['nightly'] },
    async () => {
      await using datastore = await S3.start();
      await using service = await ResultsService.start();
      const workspace = makeWorkspace();
      writeFileSync(path.join(workspace, 'two_steps.py'), TWO_STEPS);
      const inputs = { flow: 'two_steps.py', params: '', retries: '1', 'retry-delay': '0.1' };
      const result = await new WorkflowRun(service).attempt(1, {
        workspace,
        flowEnv: datastore.environment,
        inputs: { python: PYTHON_REMOTE, ...inputs },
      });
      expect(result.executed).toEqual(['end', 'end', 'start']);
      expect(result.stdout).toContain('::group::Resume two_steps.py, retry 1 of 1');
      expect(result.outputs).toMatchObject({ status: 'failed', 'failed-step': 'end' });
      expect(result.outputs['resumed-from']).toMatch(/^\d+$/);
      expect(result.outputs['run-id']).not.toBe(result.outputs['resumed-from']);
      expect(bundles(service)).toHaveLength(1);
      expect(existsSync(path.join(workspace, '.metaflow', 'TwoStepsFlow', 'data'))).toBe(false);
    },
  );
});

const TWO_STEPS = `
import os
from metaflow import FlowSpec, step

def executed(name):
    with open(os.environ["EXECUTIONS"], "a") as executions:
        executions.write(name + "\\n")

class TwoStepsFlow(FlowSpec):
    @step
    def start(self):
        executed("start")
        self.next(self.end)

    @step
    def end(self):
        executed("end")
        raise ValueError("it never ends well")

if __name__ == "__main__":
    TwoStepsFlow()
`;
