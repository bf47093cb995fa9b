import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ciAfter } from '../helpers/rows.js';
import type { StepDecorator } from '../../src/client/index.js';
import { CancelClock } from '../../src/execution/cancel-clock.js';
import { endRemoteTasks } from '../../src/execution/remote/end-remote-tasks.js';
import type { RunPlan } from '../../src/execution/plan/run-plan.js';
import type { RunDetails, RunOutcome } from '../../src/outcome/outcome.js';

interface Scenario {
  readonly source?: string;
  readonly plan?: Partial<RunPlan>;
  readonly outcome?: Partial<RunOutcome>;
  /** Shell code that stands in for Python, after it has recorded its arguments. */
  readonly program?: string;
  readonly cancel?: AbortSignal;
}

/** Stops the tasks with a program in place of Python; resolves to the program's arguments, and to the notes and warnings. */
async function endTasks({ source = '', plan = {}, outcome = {}, program = '', cancel }: Scenario) {
  const cwd = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-remote-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  const python = path.join(cwd, 'python');
  writeFileSync(
    python,
    `#!/bin/sh\n[ "$1" = -I ] && exit # the watchdog of our process\nshift 2\necho "$@" > asked\n${program || "echo '{}'"}\n`,
  );
  chmodSync(python, 0o755);
  writeFileSync(path.join(cwd, 'flow.py'), source);
  const fullPlan: RunPlan = {
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
  await endRemoteTasks(failed, fullPlan, observer, clock);
  const file = path.join(cwd, 'asked');
  return { request: existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined, notes, warnings };
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

describe('the leftovers of a run', () => {
  it.each<[string, Scenario, string | undefined]>([
    [
      'a step has one in the graph',
      { outcome: { details: decorated(decorator('batch'), decorator('kubernetes', { namespace: 'team' })) } },
      'F 12 ["kubernetes","batch"] ["team"]',
    ],
    [
      'a decospec names one',
      { plan: { decospecs: ['retry:times=2', 'kubernetes:cpu=1,namespace=team-1'] } },
      'F 12 ["kubernetes"] ["team-1"]',
    ],
    [
      'a configured decospec names one',
      { plan: { env: { METAFLOW_DECOSPECS: 'retry batch:cpu=1' } } },
      'F 12 ["batch"] []',
    ],
    [
      'a decorator in the code names one',
      { source: "class F(FlowSpec):\n    @kubernetes(cpu=1, namespace='team')\n    @step\n" },
      'F 12 ["kubernetes"] ["team"]',
    ],
    [
      'a decorator in the code names one with its module',
      { source: '@metaflow.batch\n@step\n' },
      'F 12 ["batch"] []',
    ],
    [
      'a decospec names one that the resumed run did not have',
      {
        outcome: { details: decorated(decorator('retry')) },
        plan: { decospecs: ['kubernetes'], command: { name: 'resume', from: { kind: 'run', runId: '11' } } },
      },
      KUBERNETES,
    ],
    [
      'none is named (they are only mentioned in the code)',
      { source: '# not on kubernetes\nfor batch in batches: # @batch\n' },
      undefined,
    ],
    [
      'none is in the graph (only a decorator in the code names one)',
      { source: '@batch\n', outcome: { details: decorated(decorator('retry')) } },
      undefined,
    ],
  ])(
    'leftovers of a run are looked for on the remote systems that it may have used: %s',
    async (_, scenario, expected) => {
      expect(await endTasks(scenario)).toMatchObject({ request: expected, notes: [] });
    },
  );

  it.each<[string, Partial<RunOutcome>]>([
    ['there was no run', { runId: undefined }],
    ['Metaflow was successful although a gate tripped', { exitCode: 0 }],
  ])('leftovers of a run are not looked for if %s', async (_, outcome) => {
    expect((await endTasks({ plan: { decospecs: ['kubernetes'] }, outcome })).request).toBe(undefined);
  });

  const plan = { decospecs: ['kubernetes'] };

  it('a note names only the first of a thousand leftovers, and a warning explains how to find those still running', async () => {
    const jobs = Array.from({ length: 1000 }, (_, index) => `t-${index + 1}`);
    const reply = { kubernetes: { ended: jobs, problem: 'Too Many Requests.' } };
    const { notes, warnings } = await endTasks({ plan, program: `echo '${JSON.stringify(reply)}'` });
    expect(notes).toEqual([
      'Stopped Kubernetes jobs left behind by run 12: t-1, t-2, t-3, t-4, t-5, t-6, t-7, t-8, t-9, t-10, and 990 more.',
    ]);
    expect(warnings).toEqual([
      'Tasks of run 12 may still be running on Kubernetes; they could not be stopped: Too Many Requests. Their jobs are annotated with metaflow/run_id: 12.',
    ]);
  });

  it.each([
    ['ends with an error', 'exit 1'],
    ['prints something else', 'echo nothing'],
    ['is killed', 'kill -9 $$'],
  ])('a warning reports that leftovers may still be running if Python %s', async (_, program) => {
    const { notes, warnings } = await endTasks({ plan: { decospecs: ['batch'] }, program });
    expect(notes).toEqual([]);
    expect(warnings).toEqual([
      'Tasks of run 12 may still be running on AWS Batch; they could not be stopped: there was no answer. Their jobs have -F-12- in their names.',
    ]);
  });

  for (const { tags, rows } of ciAfter(1, [
    ['during the search', 500],
    ['before the search', 0],
  ] as const))
    it.each(rows)(
      'looking for leftovers takes little time if the job is cancelled %s',
      { tags, timeout: 20_000 },
      async (_, after) => {
        const cancelled = new AbortController();
        if (after === 0) cancelled.abort();
        else setTimeout(() => cancelled.abort(), after);
        const start = performance.now();
        const { request, warnings } = await endTasks({ plan, program: 'sleep 12', cancel: cancelled.signal });
        expect(performance.now() - start).toBeLessThan(9_000);
        expect({ request, warnings }).toEqual({ request: KUBERNETES, warnings: [] });
      },
    );
});
