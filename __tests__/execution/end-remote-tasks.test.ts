import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { StepDecorator } from '../../src/client/index.js';
import { CancelClock } from '../../src/execution/cancel-clock.js';
import { endRemoteTasks } from '../../src/execution/remote/end-remote-tasks.js';
import type { RunPlan } from '../../src/execution/plan/run-plan.js';
import type { RunDetails, RunOutcome } from '../../src/outcome/outcome.js';

interface Asked {
  readonly source?: string;
  readonly plan?: Partial<RunPlan>;
  readonly outcome?: Partial<RunOutcome>;
  /** What stands in for Python, after it has noted what it was asked for. */
  readonly program?: string;
  readonly cancel?: AbortSignal;
}

/** Lets a program take the place of Python; resolves to what it was asked for, and what was told. */
async function ended({ source = '', plan = {}, outcome = {}, program = '', cancel }: Asked) {
  const cwd = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-remote-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  const python = path.join(cwd, 'python');
  writeFileSync(
    python,
    `#!/bin/sh\n[ "$1" = -I ] && exit # that is who watches over us\nshift 2\necho "$@" > asked\n${program || "echo '{}'"}\n`,
  );
  chmodSync(python, 0o755);
  writeFileSync(path.join(cwd, 'flow.py'), source);
  const asked: RunPlan = {
    ...{ label: '', flowFile: 'flow.py', python, cwd, env: {}, command: { name: 'run', parameters: {} } },
    ...{ decospecs: [], config: {}, configValues: {}, options: {}, runOptions: {}, tags: [], provenance: {} },
    ...{ retries: 0, retryDelayMs: 0, outputArtifacts: [], gates: [] },
    ...plan,
  };
  const failed: RunOutcome = {
    ...{ label: '', flowFile: 'flow.py', status: 'failed', exitCode: 1, flowName: 'F', runId: '12' },
    ...{ startedAt: new Date(), parameters: {}, tags: [], decospecs: [] },
    ...outcome,
  };
  const notes: string[] = [];
  const warnings: string[] = [];
  const observer = {
    onNote: (text: string) => void notes.push(text),
    onWarning: (text: string) => void warnings.push(text),
  };
  using clock = new CancelClock(cancel ?? new AbortController().signal);
  await endRemoteTasks(failed, asked, observer, clock);
  const file = path.join(cwd, 'asked');
  return { asked: existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined, notes, warnings };
}

/** Details of a run whose only step has these decorators. */
function decorated(...decorators: StepDecorator[]): RunDetails {
  const step = { name: 'start', type: 'start', next: [], doc: '', file: undefined, line: undefined };
  const graph = { steps: [{ ...step, foreachArtifact: undefined, decorators }], parameters: [], configs: [] };
  return {
    ...{ history: { graph, tasks: [] }, parameters: {}, tags: [], artifacts: {} },
    ...{ gates: [], cards: [], uiUrl: undefined },
  };
}

const decorator = (name: string, attributes = {}) => ({ name, attributes });
const KUBERNETES = 'F 12 ["kubernetes"] []';

describe('what a run has left elsewhere', () => {
  it.each<[string, Asked, string | undefined]>([
    [
      'its graph says',
      { outcome: { details: decorated(decorator('batch'), decorator('kubernetes', { namespace: 'team' })) } },
      'F 12 ["kubernetes","batch"] ["team"]',
    ],
    [
      'a decospec says',
      { plan: { decospecs: ['retry:times=2', 'kubernetes:cpu=1,namespace=team-1'] } },
      'F 12 ["kubernetes"] ["team-1"]',
    ],
    [
      'configured decospecs say',
      { plan: { env: { METAFLOW_DECOSPECS: 'retry batch:cpu=1' } } },
      'F 12 ["batch"] []',
    ],
    [
      'a decorator in the code says',
      { source: "class F(FlowSpec):\n    @kubernetes(cpu=1, namespace='team')\n    @step\n" },
      'F 12 ["kubernetes"] ["team"]',
    ],
    ['a decorator by its full name says', { source: '@metaflow.batch\n@step\n' }, 'F 12 ["batch"] []'],
    [
      'a decospec says, though the run that was resumed had none',
      {
        outcome: { details: decorated(decorator('retry')) },
        plan: { decospecs: ['kubernetes'], command: { name: 'resume', from: { kind: 'run', runId: '11' } } },
      },
      KUBERNETES,
    ],
    [
      'nobody says, but for words in the code',
      { source: '# not on kubernetes\nfor batch in batches: # @batch\n' },
      undefined,
    ],
    [
      'a decorator in the code says that the graph does not have',
      { source: '@batch\n', outcome: { details: decorated(decorator('retry')) } },
      undefined,
    ],
  ])('leftovers of a run are looked for where %s that they may be', async (_, asked, wanted) => {
    expect(await ended(asked)).toMatchObject({ asked: wanted, notes: [] });
  });

  it.each<[string, Partial<RunOutcome>]>([
    ['there was none', { runId: undefined }],
    ['Metaflow was successful, though a gate was not', { exitCode: 0 }],
  ])('leftovers of a run are not looked for where %s', async (_, outcome) => {
    expect((await ended({ plan: { decospecs: ['kubernetes'] }, outcome })).asked).toBe(undefined);
  });

  const plan = { decospecs: ['kubernetes'] };

  it('leftovers are named, but not a thousand of them, and a warning names those that are left', async () => {
    const jobs = Array.from({ length: 1000 }, (_, index) => `t-${index + 1}`);
    const told = { kubernetes: { ended: jobs, problem: 'Too Many Requests.' } };
    const { notes, warnings } = await ended({ plan, program: `echo '${JSON.stringify(told)}'` });
    expect(notes).toEqual([
      'Stopped Kubernetes jobs left behind by run 12: t-1, t-2, t-3, t-4, t-5, t-6, t-7, t-8, t-9, t-10, and 990 more.',
    ]);
    expect(warnings).toEqual([
      'Tasks of run 12 may still be running on Kubernetes; they could not be stopped: Too Many Requests. Their jobs are annotated with metaflow/run_id: 12.',
    ]);
  });

  it.each([
    ['ends with an error', 'exit 1'],
    ['says something else', 'echo nothing'],
    ['is killed', 'kill -9 $$'],
  ])('a warning says that leftovers could not be found if Python %s', async (_, program) => {
    const { notes, warnings } = await ended({ plan: { decospecs: ['batch'] }, program });
    expect(notes).toEqual([]);
    expect(warnings).toEqual([
      'Tasks of run 12 may still be running on AWS Batch; they could not be stopped: there was no answer. Their jobs have -F-12- in their names.',
    ]);
  });

  it.each([
    ['before', 0],
    ['while it is looked for', 500],
  ])(
    'nobody waits long for leftovers when the job is cancelled: %s',
    async (_, after) => {
      const cancelled = new AbortController();
      if (after === 0) cancelled.abort();
      else setTimeout(() => cancelled.abort(), after);
      const start = performance.now();
      const { asked, warnings } = await ended({ plan, program: 'sleep 12', cancel: cancelled.signal });
      expect(performance.now() - start).toBeLessThan(9_000);
      expect({ asked, warnings }).toEqual({ asked: KUBERNETES, warnings: [] });
    },
    20_000,
  );
});
