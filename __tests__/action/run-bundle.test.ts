import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readPending, type PendingBundle } from '../../src/action/resume/pending-bundle.js';
import { RunBundle } from '../../src/action/resume/run-bundle.js';
import { Seal } from '../../src/action/sealed-file.js';
import { stepIdentity } from '../../src/action/step-identity.js';
import type { JobObserver } from '../../src/execution/execute-job.js';
import type { RunPlan } from '../../src/execution/plan/run-plan.js';
import { Redactor } from '../../src/redaction/index.js';
import { outcome } from '../helpers/outcomes.js';

it('the bundle that post will save has the steps of the resumed run’s own code, once they are known', async () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-test-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  writeFileSync(path.join(directory, 'flow.py'), '');
  const plan = { cwd: directory, flowFile: 'flow.py', env: {}, options: {}, config: {}, configValues: {} };
  const seal = new Seal();
  const bundle = new RunBundle({ ...plan, command: { name: 'resume' } } as unknown as RunPlan, {
    ...{ seal, directory, position: 0, identity: stepIdentity({}, undefined, undefined), token: undefined },
    ...{
      uploads: { kinds: new Set(['bundle'] as const), manifests: true, retentionDays: undefined },
      note: () => undefined,
    },
    cancel: new AbortController().signal,
    redactor: new Redactor([]),
  });
  const nobody = { onStart: () => undefined } as unknown as JobObserver;
  const watched = bundle.watchedBy(nobody);
  const pending = () => readPending(path.join(directory, '1.json'), seal) as PendingBundle;
  await watched.onStart(outcome({ flowName: 'SomeFlow', runId: '12', status: 'running' }));
  expect(pending().request).toMatchObject({ flowName: 'SomeFlow', status: 'killed' });
  expect(pending().request.steps).toBeUndefined();
  const step = { name: 'start', type: 'start', next: ['new'] };
  const more = { doc: '', file: 'flow.py', line: 3, foreachArtifact: undefined, decorators: [] };
  watched.onGraph?.({ steps: [{ ...step, ...more }], parameters: [], configs: [] });
  expect(pending().request.steps).toEqual([step]);
});
