import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/ci/host.js';
import { annotationsOfRuns } from '../../src/ci/report/annotations-of-runs.js';
import { reportRuns } from '../../src/ci/report/report-runs.js';
import type { ExecutedRun } from '../../src/ci/make-runs.js';
import { annotationsOf, isExplained } from '../../src/report/annotations.js';
import { failureOf } from '../../src/outcome/failure.js';
import type { RunOutcome } from '../../src/outcome/outcome.js';
import { Redactor } from '../../src/redaction/index.js';
import { FlowFileError, ParameterError } from '../../src/runner/index.js';
import { attempt, details, failedAttempt, outcome, step, task, valueError } from '../helpers/outcomes.js';

const WORKSPACE = '/workspace';
const STEPS = [step('start', ['fit']), step('fit', ['end'], { line: 18 }), step('end')];
const failed = (id: string, exception = valueError()) =>
  task('fit', id, [0, 10], {
    attempts: [failedAttempt(0, [0, 10], exception)],
    foreachStack: [`fold=${id}`],
  });

function annotate(tasks: Parameters<typeof details>[1], overrides: Parameters<typeof outcome>[0] = {}) {
  const run = outcome({ status: 'failed', details: details(STEPS, tasks), ...overrides });
  return { run, annotations: annotationsOf(run, WORKSPACE, WORKSPACE) };
}

describe('a host without annotations', () => {
  it('each warning about a run names the run, for a host that shows no annotations', async () => {
    const failedHooks = [{ name: 'notify', why: 'no channel', exception: undefined }];
    const runs = ['7', '8'].map((runId) => ({
      plan: { cwd: WORKSPACE, env: {}, outputArtifacts: [] },
      outcome: outcome({
        ...{ runId, pathspec: `TrainFlow/${runId}` },
        details: details(STEPS, [], { failedHooks, unexecuted: 'Nothing of the step "end" was executed.' }),
      }),
    })) as unknown as ExecutedRun[];
    const warnings: string[] = [];
    const host = { warn: (text: string) => void warnings.push(text) } as unknown as Host;
    const job = { problem: undefined, cancel: new AbortController().signal, directory: undefined };
    const options = { keep: () => Promise.resolve({}) };
    await reportRuns({ ...job, runs, redactor: new Redactor([]) }, host, undefined, options);
    expect(warnings).toEqual([
      'TrainFlow/7: Nothing of the step "end" was executed.',
      'TrainFlow/7: The exit hook "notify" failed: no channel',
      'TrainFlow/8: Nothing of the step "end" was executed.',
      'TrainFlow/8: The exit hook "notify" failed: no channel',
    ]);
  });
});

describe('annotations', () => {
  it('an annotation is at the innermost line of the workspace’s own code, not of packages installed in the workspace', () => {
    const exception = {
      ...valueError(),
      stacktrace: [
        'Traceback (most recent call last):',
        '  File "/workspace/flows/train.py", line 21, in fit',
        '    model.fit(rows)',
        '  File "/workspace/.venv/lib/python3.11/site-packages/sklearn/base.py", line 9, in fit',
        '    raise ValueError(message)',
        'ValueError: no',
      ].join('\n'),
    };
    const { annotations } = annotate([failed('2', exception)]);
    expect(annotations).toMatchObject([{ level: 'error', file: 'flows/train.py', line: 21 }]);
  });

  it('an annotation is at the flow file, by its name, if the task ran under another path', () => {
    const stacktrace = '  File "/metaflow/train.py", line 21, in fit\n    x\nValueError: no';
    const { annotations } = annotate([failed('2', { ...valueError(), stacktrace })]);
    expect(annotations).toMatchObject([{ file: 'flows/train.py', line: 21 }]);
  });

  it('an annotation names every foreach that a task is in', () => {
    const nested = { ...failed('8'), foreachStack: ['outer=3', 'inner=0'] };
    const [one] = annotate([nested]).annotations;
    expect(one?.title).toBe('TrainFlow: step fit, task 8 outer=3, inner=0');
    const [both] = annotate([nested, { ...failed('9'), foreachStack: ['outer=3', 'inner=1'] }]).annotations;
    expect(both?.title).toBe('TrainFlow: step fit, 2 tasks (8 outer=3 inner=0, 9 outer=3 inner=1)');
  });

  it('an annotation reports a step that timed out without the stack that Metaflow quotes', () => {
    const timeoutText = 'Step fit timed out after 0 hours, 0 minutes, 1 seconds';
    const message = `${timeoutText}\nStack when the timeout was raised:\n>    File "/m/metaflow/_vendor/click/core.py", line 1, in main`;
    const type = 'metaflow.plugins.timeout_decorator.TimeoutException';
    const stacktrace = `Traceback (most recent call last):\n  File "/workspace/flows/train.py", line 21, in fit\n    x\n${type}: ${message}\n`;
    const { annotations } = annotate([failed('2', { type, message, stacktrace })]);
    expect(annotations).toMatchObject([{ message: `${type}: ${timeoutText}`, line: 21 }]);
  });

  it('tasks that failed in the same way share an annotation, and other tasks have their own', () => {
    const alike = Array.from({ length: 1_000 }, (_, index) => failed(String(index + 2)));
    const { annotations } = annotate([...alike, failed('1002', valueError('another'))]);
    expect(annotations).toHaveLength(2);
    expect(annotations[0]?.title).toBe(
      'TrainFlow: step fit, 1000 tasks (2 fold=2, 3 fold=3, 4 fold=4, 5 fold=5, 6 fold=6, …)',
    );
    expect(annotations[1]?.message).toBe('ValueError: another');
  });

  it('a task has one annotation, not one for each attempt; a retry that helped is a warning', () => {
    const twice = task('fit', '2', [0, 20], {
      attempts: [failedAttempt(0, [0, 10]), failedAttempt(1, [10, 20])],
    });
    expect(annotate([twice]).annotations).toHaveLength(1);
    const helped = task('fit', '2', [0, 20], { attempts: [failedAttempt(0, [0, 10]), attempt(1, [10, 20])] });
    expect(annotate([helped], { status: 'successful' }).annotations).toMatchObject([
      { level: 'warning', message: 'Succeeded on attempt 2. Before that: ValueError: the input has no rows' },
    ]);
  });

  it('a cloned task has no annotation for a failure that its original run already reported', () => {
    const clone = task('fit', '2', [0, 20], {
      attempts: [failedAttempt(0, [0, 10]), attempt(1, [10, 20])],
      caught: valueError(),
      originPathspec: 'TrainFlow/6/fit/2',
    });
    expect(annotate([clone], { status: 'successful' }).annotations).toEqual([]);
  });

  it('a crash is annotated at the step, and interrupted tasks do not count as failures', () => {
    const crashed = task('fit', '2', [0, 10], {
      attempts: [attempt(0, [0, 10], { ok: undefined, returnCode: -11 })],
    });
    const interrupted = task('fit', '3', [0, 10], {
      attempts: [attempt(0, [0, 10], { ok: false, returnCode: 1, interrupted: true })],
    });
    const { run, annotations } = annotate([crashed, interrupted]);
    expect(annotations).toMatchObject([
      {
        ...{ level: 'error', file: 'flows/train.py', line: 18 },
        message:
          'Its process was killed by SIGSEGV, as happens when native code crashes: with PYTHONFAULTHANDLER=1 in its environment, Python prints the line.',
      },
    ]);
    expect(failureOf(run)).toMatchObject({ reason: 'task-crashed', stepName: 'fit', taskId: '2' });
    const cancelled = annotate([interrupted], { status: 'cancelled' });
    expect(cancelled.annotations).toEqual([]);
    expect(isExplained(cancelled.run, [])).toBe(false);
  });

  it('an annotation is at the line that the validity checker names', () => {
    const error = new FlowFileError('train.py is not valid', {
      flowFile: 'flows/train.py',
      file: '/workspace/flows/base.py',
      line: 3,
    });
    const { annotations } = annotate([], { error, runId: undefined });
    expect(annotations).toMatchObject([{ level: 'error', file: 'flows/base.py', line: 3 }]);
  });

  it('one annotation reports a parameter that the flow lacks for all runs of a grid, and each wrong value has its own annotation', () => {
    const madeRun = (flowFile: string, error: ParameterError) => {
      const command = { name: 'run', parameters: {}, givenBy: { rate: 'Input "grid"' } };
      const run = outcome({ status: 'failed', exitCode: undefined, runId: undefined, error });
      return { plan: { flowFile, cwd: WORKSPACE, command }, outcome: run } as unknown as ExecutedRun;
    };
    const lacks = (value: string) =>
      new ParameterError(`no rate, given ${value}`, { parameter: 'rate', value, isUnknown: true });
    const wrong = (value: string) =>
      new ParameterError(`wrong ${value}`, { parameter: 'rate', value, expected: 'int' });
    const messagesOf = (runs: readonly ExecutedRun[]) =>
      annotationsOfRuns(runs, { host: {}, workspace: WORKSPACE, logArtifact: undefined }).map(
        ({ message }) => message,
      );
    expect(
      messagesOf([madeRun('a.py', lacks('1')), madeRun('a.py', lacks('2')), madeRun('b.py', lacks('3'))]),
    ).toHaveLength(2);
    expect(messagesOf([madeRun('a.py', wrong('x')), madeRun('a.py', wrong('y'))])).toEqual([
      'wrong x',
      'wrong y',
    ]);
  });

  it('several runs with the same message at the same line share an annotation, which counts the runs', () => {
    const error = new FlowFileError('a.py is not valid', { flowFile: 'flows/a.py', line: 3 });
    const madeRun = (overrides: Partial<RunOutcome>) =>
      ({
        plan: { flowFile: 'flows/a.py', cwd: WORKSPACE, command: { name: 'run', parameters: {} } },
        outcome: outcome({ status: 'failed', ...overrides }),
      }) as unknown as ExecutedRun;
    const raises = (value: string, ...steps: string[]) => {
      const caught = steps.map((name, index) =>
        task(name, `${value}${index}`, [0, 10], {
          attempts: [failedAttempt(0, [0, 10], valueError())],
        }),
      );
      return madeRun({ pathspec: `F/${value}`, details: details(STEPS, caught) });
    };
    const titlesOf = (...runs: ExecutedRun[]) =>
      annotationsOfRuns(runs, { host: {}, workspace: WORKSPACE, logArtifact: undefined }).map(
        ({ title }) => title,
      );
    const invalid = madeRun({ error, runId: undefined });
    expect(titlesOf(invalid, { ...invalid }, { ...invalid })).toEqual(['a.py cannot be run (3 runs)']);
    expect(titlesOf(raises('1', 'fit'), raises('2', 'fit'))).toEqual([
      'TrainFlow: step fit, task 10 (2 runs)',
    ]);
    expect(titlesOf(raises('1', 'start', 'fit'), raises('2', 'start', 'fit'))).toEqual([
      'TrainFlow: step start, task 10 (2 runs)',
      'TrainFlow: step fit, task 11 (2 runs)',
    ]);
  });

  it('an annotation of one of several runs of a flow says which run it is about', () => {
    const madeRun = (label: string, words: string) => {
      const failed = failedAttempt(0, [0, 10], { ...valueError(), message: words });
      const fit = task('fit', '3', [0, 10], { attempts: [failed] });
      const run = outcome({ status: 'failed', label, details: details(STEPS, [fit]) });
      const plan = { flowFile: 'train.py', cwd: WORKSPACE, command: { name: 'run', parameters: {} } };
      return { plan, outcome: run } as unknown as ExecutedRun;
    };
    const titlesOf = (...runs: ExecutedRun[]) =>
      annotationsOfRuns(runs, { host: {}, workspace: WORKSPACE, logArtifact: undefined }).map(
        ({ title }) => title,
      );
    const [one, two] = [madeRun('train.py seed=1', 'bad 1'), madeRun('train.py seed=2', 'bad 2')];
    expect(titlesOf(one, two)).toEqual([
      'TrainFlow: step fit, task 3 (seed=1)',
      'TrainFlow: step fit, task 3 (seed=2)',
    ]);
    expect(titlesOf(one)).toEqual(['TrainFlow: step fit, task 3']);
  });

  it('a cancelled run has no annotation of its own next to a failed run, unless it continues elsewhere', () => {
    const madeRun = (status: 'failed' | 'cancelled', name: string, words?: string) => {
      const error =
        words === undefined ? undefined : new ParameterError(words, { parameter: 'n', value: 'x' });
      const run = outcome({ status, exitCode: undefined, error, pathspec: `F/${status}` });
      const plan = { flowFile: 'a.py', cwd: WORKSPACE, command: { name, parameters: {} } };
      return { plan, outcome: run } as unknown as ExecutedRun;
    };
    const messagesOf = (...runs: ExecutedRun[]) =>
      annotationsOfRuns(runs, { host: {}, workspace: WORKSPACE, logArtifact: undefined }).map(
        ({ message }) => message,
      );
    expect(messagesOf(madeRun('failed', 'run', 'wrong n'), madeRun('cancelled', 'run'))).toEqual(['wrong n']);
    expect(messagesOf(madeRun('cancelled', 'run'))).toEqual(['F/cancelled was cancelled.']);
    expect(
      messagesOf(madeRun('failed', 'trigger', 'wrong n'), madeRun('cancelled', 'trigger', 'It goes on.')),
    ).toEqual(['wrong n', 'F/cancelled was cancelled. It goes on.']);
  });

  it('an annotation shows the value that trips a gate', () => {
    const gates = [
      { condition: 'accuracy < 0.9', value: 0.8, tripped: true },
      { condition: 'rows < 1', value: 5n, tripped: false },
    ];
    const run = outcome({ status: 'failed', exitCode: 0, details: details(STEPS, [], { gates }) });
    expect(annotationsOf(run, WORKSPACE, WORKSPACE)).toEqual([
      { level: 'error', title: 'TrainFlow/7: fail-if', message: 'accuracy < 0.9: the value is 0.8' },
    ]);
    expect(failureOf(run)).toMatchObject({ reason: 'gate', message: 'accuracy < 0.9' });
  });

  it.each([
    [12_345_678_901_234_567_890n, '12345678901234567890'],
    [-Infinity, '-inf'],
    [-0, '-0.0'],
    ['12', '"12"'],
  ])('an annotation shows a value that trips a gate as conditions write it (%s)', (value, text) => {
    const gates = [{ condition: 'rows != 1', value, tripped: true }];
    const run = outcome({ status: 'failed', exitCode: 0, details: details(STEPS, [], { gates }) });
    expect(annotationsOf(run, WORKSPACE, WORKSPACE)[0]?.message).toBe(`rows != 1: the value is ${text}`);
  });
});
