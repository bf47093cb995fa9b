import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { RunHistory } from '../../src/client/index.js';
import { CancelClock } from '../../src/job/cancel-clock.js';
import { endRemoteTasks } from '../../src/job/end-remote-tasks.js';
import type { RunPlan } from '../../src/job/run-plan.js';
import type { RunDetails, RunOutcome } from '../../src/report/outcome.js';

interface Asked {
  readonly source?: string;
  readonly plan?: Partial<RunPlan>;
  readonly outcome?: Partial<RunOutcome>;
  /** What stands in for Python, after it has noted how it was called. */
  readonly program?: string;
  readonly cancel?: AbortSignal;
}

/** Lets a program take the place of Python; resolves to how it was called, and what was told. */
async function ended({ source = '', plan = {}, outcome = {}, program = '', cancel }: Asked) {
  const cwd = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-remote-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  const python = path.join(cwd, 'python');
  writeFileSync(python, `#!/bin/sh\necho "$@" >> calls\n${program}\n`);
  chmodSync(python, 0o755);
  writeFileSync(path.join(cwd, 'flow.py'), source);
  const asked: RunPlan = {
    ...{
      label: '',
      flowFile: 'flow.py',
      python,
      cwd,
      env: { METAFLOW_USER: 'somebody' },
      command: { name: 'run', parameters: {} },
    },
    ...{ decospecs: [], config: {}, configValues: {}, options: {}, runOptions: {}, tags: [], provenance: {} },
    ...{ retries: 0, retryDelayMs: 0, outputArtifacts: [], gates: [] },
    ...plan,
  };
  const failed: RunOutcome = {
    ...{ label: '', flowFile: 'flow.py', status: 'failed', exitCode: 1, runId: '12', startedAt: new Date() },
    ...{ parameters: {}, tags: [], decospecs: [] },
    ...outcome,
  };
  const notes: string[] = [];
  const warnings: string[] = [];
  const observer = {
    onNote: (text: string) => void notes.push(text),
    onWarning: (text: string) => void warnings.push(text),
  };
  await endRemoteTasks(failed, asked, observer, new CancelClock(cancel ?? new AbortController().signal));
  const calls = path.join(cwd, 'calls');
  return {
    calls: existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n').sort() : [],
    notes,
    warnings,
  };
}

/** Details of a run whose only step has these decorators. */
function decorated(...names: string[]): RunDetails {
  const step = { name: 'start', type: 'start', next: [], doc: '', file: undefined, line: undefined };
  const decorators = names.map((name) => ({ name, attributes: {} }));
  const graph = { steps: [{ ...step, foreachArtifact: undefined, decorators }], parameters: [], configs: [] };
  const history: RunHistory = { graph, tasks: [] };
  return { history, parameters: {}, tags: [], artifacts: {}, gates: [], cards: [], uiUrl: undefined };
}

const KUBERNETES = 'flow.py kubernetes kill --run-id 12 --user somebody';
const BATCH = 'flow.py batch kill --run-id 12 --user somebody';

describe('what a run has left elsewhere', () => {
  it.each<[string, Asked, string[]]>([
    ['its graph', { outcome: { details: decorated('retry', 'kubernetes', 'batch') } }, [BATCH, KUBERNETES]],
    [
      'its graph alone, where it is known',
      { plan: { decospecs: ['batch'] }, outcome: { details: decorated('retry') } },
      [],
    ],
    ['a decospec', { plan: { decospecs: ['retry:times=2', 'kubernetes:cpu=1'] } }, [KUBERNETES]],
    [
      'configured decospecs',
      { plan: { env: { METAFLOW_USER: 'somebody', METAFLOW_DECOSPECS: 'retry batch:cpu=1' } } },
      [BATCH],
    ],
    [
      'a decorator in the code',
      { source: 'class F(FlowSpec):\n    @kubernetes(cpu=1)\n    @step\n' },
      [KUBERNETES],
    ],
    ['no word in the code', { source: '# not on kubernetes\nfor batch in batches: # @batch\n' }, []],
  ])('is looked for where %s says that it may be', async (_, asked, calls) => {
    expect(await ended(asked)).toEqual({ calls, notes: [], warnings: [] });
  });

  it.each<[string, Partial<RunOutcome>]>([
    ['there was none', { runId: undefined }],
    ['Metaflow was successful, though a gate was not', { exitCode: 0 }],
  ])('is not looked for where %s', async (_, outcome) => {
    expect((await ended({ plan: { decospecs: ['kubernetes'] }, outcome })).calls).toEqual([]);
  });

  const plan = { decospecs: ['kubernetes'] };

  it('is named, but not a thousand of it', async () => {
    const program = 'for i in $(seq 1000); do echo "Killing Kubernetes pod t-$i"; done';
    const { notes } = await ended({ plan, program });
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(
      /^What run 12 had left on Kubernetes was ended: pod t-1, .*pod t-10, and 990 more\.$/,
    );
  });

  it.each([
    [
      'ends with an error',
      'echo "    Kubernetes client error:" >&2; echo "    no such module" >&2; exit 1',
      'Kubernetes client error: no such module.',
    ],
    [
      'says that it could not',
      'echo "Killing Kubernetes pod t-1"; echo "failed to kill pod t-1 - forbidden"',
      'failed to kill pod t-1 - forbidden.',
    ],
    ['is killed', 'kill -9 $$', 'It had not ended after 30 s.'],
  ])('is warned of where Metaflow %s', async (_, program, words) => {
    const { notes, warnings } = await ended({ plan, program });
    expect(notes).toEqual([]);
    expect(warnings).toEqual([
      `Tasks of run 12 may still execute on Kubernetes: Metaflow could not end them. ${words} Try it again with: python flow.py kubernetes kill --run-id 12`,
    ]);
  });

  it('is not waited for long when the job was cancelled a while ago', async () => {
    const cancelled = new AbortController();
    cancelled.abort();
    const start = performance.now();
    const { calls, warnings } = await ended({ plan, program: 'sleep 9', cancel: cancelled.signal });
    expect(performance.now() - start).toBeLessThan(8_500);
    expect({ calls, warnings }).toEqual({ calls: [KUBERNETES], warnings: [] });
  });
});
