import type { GraphStep, TaskAttempt, TaskException, TaskHistory } from '../../src/client/index.js';
import type { RunDetails, RunOutcome } from '../../src/outcome/outcome.js';

/** When all runs in these tests start. */
export const START = Date.parse('2026-01-02T03:04:05Z');
const at = (milliseconds: number) => new Date(START + milliseconds);

/** A successful run that took two minutes, unless overridden. */
export function outcome(overrides: Partial<RunOutcome> = {}): RunOutcome {
  return {
    label: 'flows/train.py',
    flowFile: 'flows/train.py',
    flowName: 'TrainFlow',
    runId: '7',
    pathspec: 'TrainFlow/7',
    status: 'successful',
    exitCode: overrides.status === undefined || overrides.status === 'successful' ? 0 : 1,
    startedAt: at(0),
    finishedAt: at(125_000),
    parameters: {},
    tags: [],
    decospecs: [],
    ...overrides,
  };
}

export function details(
  steps: readonly GraphStep[],
  tasks: readonly TaskHistory[],
  overrides: Partial<RunDetails> = {},
): RunDetails {
  return {
    history: { graph: steps.length === 0 ? undefined : { steps, parameters: [], configs: [] }, tasks },
    parameters: {},
    tags: [],
    artifacts: {},
    gates: [],
    cards: [],
    uiUrl: undefined,
    ...overrides,
  };
}

export function step(
  name: string,
  next: readonly string[] = [],
  overrides: Partial<GraphStep> = {},
): GraphStep {
  return {
    name,
    type: 'linear',
    next,
    doc: '',
    file: 'flows/train.py',
    line: 10,
    foreachArtifact: undefined,
    decorators: [],
    ...overrides,
  };
}

/** A task that started and ended this many milliseconds after the run's start. */
export function task(
  stepName: string,
  taskId: string,
  [from, to]: readonly [number, number],
  overrides: Partial<TaskHistory> = {},
): TaskHistory {
  return {
    stepName,
    taskId,
    createdAt: at(from),
    attempts: [attempt(0, [from, to])],
    foreachStack: [],
    foreachIndices: [],
    originPathspec: undefined,
    caught: undefined,
    metadata: {},
    ...overrides,
  };
}

export function attempt(
  number: number,
  [from, to]: readonly [number, number | undefined],
  overrides: Partial<TaskAttempt> = {},
): TaskAttempt {
  return {
    attempt: number,
    startedAt: at(from),
    finishedAt: to === undefined ? undefined : at(to),
    ok: true,
    returnCode: 0,
    interrupted: false,
    exception: undefined,
    ...overrides,
  };
}

export function failedAttempt(
  number: number,
  times: readonly [number, number],
  exception = valueError(),
): TaskAttempt {
  return attempt(number, times, { ok: false, returnCode: 1, exception });
}

export function valueError(message = 'the input has no rows'): TaskException {
  return {
    type: 'builtins.ValueError',
    message,
    stacktrace: [
      'Traceback (most recent call last):',
      '  File "/venv/lib/python3.11/site-packages/metaflow/task.py", line 938, in run_step',
      '    self._exec_step_function(step_func, orig_step_func)',
      '  File "/workspace/flows/train.py", line 21, in fit',
      '    check(rows)',
      '  File "/workspace/flows/checks.py", line 9, in check',
      '    raise ValueError(message)',
      `ValueError: ${message}`,
      '',
    ].join('\n'),
  };
}
