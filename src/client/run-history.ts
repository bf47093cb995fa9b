import { flowGraph, type FlowGraph, type GraphStep } from './flow-graph.js';
import type { Source, StoredMetadata, StoredTask } from './source.js';
import { describeException, type TaskException } from './task-exception.js';

/** What became of a run, all at once: its graph, and every task with every attempt. */
export interface RunHistory {
  /** `undefined` as long as the run has not stored it. */
  readonly graph: FlowGraph | undefined;
  /** In the order of their creation. */
  readonly tasks: readonly TaskHistory[];
}

export interface TaskHistory {
  readonly stepName: string;
  readonly taskId: string;
  readonly createdAt: Date;
  readonly attempts: readonly TaskAttempt[];
  /** The task's place in each foreach around it, outermost first, as Metaflow words it: `items=2`. */
  readonly foreachStack: readonly string[];
  /** The task that this one is a clone of, when the run was resumed. */
  readonly originPathspec: string | undefined;
  /** What `@catch` kept of an exception. */
  readonly caught: TaskException | undefined;
  /** The steps that a task of a `split-switch` chose to go on with; absent for other tasks, and where it made no choice. */
  readonly chosen?: readonly string[] | undefined;
  /** What the task recorded of where it ran, e.g. `kubernetes-pod-name`. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** One attempt of a task. */
export interface TaskAttempt {
  readonly attempt: number;
  readonly startedAt: Date;
  /** `undefined` when the attempt's end was not recorded: it still runs, or it was lost. */
  readonly finishedAt: Date | undefined;
  /** When its process had ended, its cards made; where the datastore has it. */
  readonly exitedAt?: Date | undefined;
  /** Whether it ended without an exception; `undefined` when it ended without a word, as a killed process does. */
  readonly ok: boolean | undefined;
  /** Its process's exit code, where the datastore has it; negative for a signal. */
  readonly returnCode: number | undefined;
  /** Whether Metaflow ended it: another task had failed, or the run was interrupted. */
  readonly interrupted: boolean;
  readonly exception: TaskException | undefined;
  /** What its log, or Metaflow's orchestrator, says of its end, where the attempt has left no exception. */
  readonly lastWords?: string | undefined;
  /** The traceback that its process printed last, where Metaflow stored no exception: text of the task's log. */
  readonly printedTraceback?: string | undefined;
}

/** Metadata that a history is made of, or shows: where a task ran. Sources need to read no other. */
export const HISTORY_FIELDS =
  /^(attempt|attempt-done|attempt_ok|foreach-stack|foreach-execution-path|origin-run-id|origin-task-id|ds-type|runtime|(kubernetes|aws|argo|batch|airflow)-.*)$/;

/** Reads the history of a run: a few lookups for the run, and one for every exception. */
export async function readHistory(source: Source, run: readonly string[]): Promise<RunHistory> {
  const stored = await source.tasks(run);
  const parameters = stored.find(({ stepName }) => stepName === '_parameters');
  const graph = parameters && flowGraph(await valueOf(source, run, parameters, '_graph_info'));
  const byStep = new Map(graph?.steps.map((step) => [step.name, step]));
  const tasks = stored.filter(({ stepName }) => !stepName.startsWith('_'));
  tasks.sort((a, b) => a.createdAt - b.createdAt || Number(a.id) - Number(b.id));
  const read = tasks.map((task) => taskHistory(source, run, task, byStep.get(task.stepName)));
  return { graph, tasks: withInterrupted(await Promise.all(read)) };
}

/**
 * When a task has failed, Metaflow interrupts those that still run. An interrupt leaves no exception; `sys.exit` does not either, but
 * comes before any failure.
 */
function withInterrupted(tasks: readonly TaskHistory[]): TaskHistory[] {
  const last = ({ attempts }: TaskHistory) => attempts.at(-1);
  const endOf = (task: TaskHistory) => last(task)?.finishedAt?.getTime() ?? Infinity;
  const leavesNoWord = (task: TaskHistory) => last(task)?.ok === false && !last(task)?.exception;
  const failed = tasks.filter((task) => last(task)?.exception ?? last(task)?.returnCode);
  const firstFailure = Math.min(...failed.map(endOf));
  return tasks.map((task) => {
    if (!leavesNoWord(task) || endOf(task) <= firstFailure) return task;
    return {
      ...task,
      attempts: task.attempts.map((attempt) => ({
        ...attempt,
        interrupted: attempt.interrupted || attempt === last(task),
      })),
    };
  });
}

async function taskHistory(
  source: Source,
  run: readonly string[],
  task: StoredTask,
  step: GraphStep | undefined,
): Promise<TaskHistory> {
  const metadata = Object.fromEntries(task.metadata.map(({ name, value }) => [name, value]));
  const { 'origin-run-id': originRun, 'origin-task-id': originTask } = metadata;
  return {
    stepName: task.stepName,
    taskId: task.id,
    createdAt: new Date(task.createdAt),
    attempts: await Promise.all(attemptNumbers(task).map((attempt) => attemptOf(source, run, task, attempt))),
    foreachStack: foreachStack(metadata['foreach-stack']),
    originPathspec:
      originRun === undefined || originTask === undefined
        ? undefined
        : [run[0], originRun, task.stepName, originTask].join('/'),
    caught: step && (await caughtException(source, run, task, step)),
    chosen:
      step?.type === 'split-switch'
        ? chosenSteps(await valueOf(source, run, task, '_transition'))
        : undefined,
    metadata,
  };
}

/** Attempts that are known, and those before them: one whose pod or machine was lost may have recorded nothing. */
function attemptNumbers({ metadata, exits }: StoredTask): number[] {
  const begun = metadata.filter(({ name }) => name === 'attempt').map(({ value }) => Number(value));
  const known = [...new Set([...begun, ...exits.map(({ attempt }) => attempt)])].sort((a, b) => a - b);
  if (metadata.some(({ name }) => name === 'origin-task-id')) return known;
  return Array.from({ length: Math.max(-1, ...known) + 1 }, (_, attempt) => attempt);
}

async function attemptOf(
  source: Source,
  run: readonly string[],
  task: StoredTask,
  attempt: number,
): Promise<TaskAttempt> {
  const entry = (name: string) => task.metadata.find((found) => found.name === name && isOf(found, attempt));
  const exit = task.exits.find((found) => found.attempt === attempt);
  const started = entry('attempt')?.createdAt ?? task.createdAt;
  const finished = entry('attempt_ok')?.createdAt ?? entry('attempt-done')?.createdAt ?? exit?.at;
  const ok = { True: true, False: false }[entry('attempt_ok')?.value ?? ''];
  const exception =
    ok === false ? describeException(await valueOf(source, run, task, '_exception', attempt)) : undefined;
  return {
    attempt,
    startedAt: new Date(started),
    finishedAt: finished === undefined ? undefined : new Date(finished),
    exitedAt: exit && new Date(exit.at),
    ok,
    returnCode: exit?.returnCode,
    interrupted: exit?.killed === true || exception?.type === 'builtins.KeyboardInterrupt',
    exception,
  };
}

/** Metadata names its attempt in a tag, or is the attempt's number itself. */
function isOf({ name, value, attempt }: StoredMetadata, wanted: number): boolean {
  return (attempt ?? (name === 'attempt' || name === 'attempt-done' ? Number(value) : 0)) === wanted;
}

/**
 * `@catch` keeps the exception in its variable, which it resets when all is well. Without a variable it is in an artifact
 * that later steps inherit: there it is the task's own when the step's function is in its traceback.
 */
async function caughtException(
  source: Source,
  run: readonly string[],
  task: StoredTask,
  step: GraphStep,
): Promise<TaskException | undefined> {
  const decorator = step.decorators.find(({ name }) => name === 'catch');
  if (!decorator) return undefined;
  const { var: variable } = decorator.attributes;
  if (typeof variable === 'string' && variable !== 'None')
    return describeException(await valueOf(source, run, task, variable));
  const exception = describeException(await valueOf(source, run, task, '_catch_exception'));
  return exception?.stacktrace?.includes(`, in ${step.name}\n`) ? exception : undefined;
}

/** A graph or an exception that is larger is not one. */
const MOST_BYTES = 64 * 1024 * 1024;

/** What cannot be read is `undefined`: a report does without it. */
async function valueOf(
  source: Source,
  run: readonly string[],
  task: StoredTask,
  name: string,
  attempt?: number,
): Promise<unknown> {
  const path = [...run, task.stepName, task.id];
  try {
    const artifact = (await source.artifacts(path, attempt, name)).find(({ id }) => id === name);
    return artifact && (await source.value(path, artifact, MOST_BYTES));
  } catch {
    return undefined;
  }
}

/** The artifact `_transition` is a tuple: names of steps, and what a foreach needs. */
function chosenSteps(transition: unknown): string[] | undefined {
  const steps: unknown = Array.isArray(transition) ? transition[0] : undefined;
  return Array.isArray(steps) ? steps.map(String) : undefined;
}

/** A list as JSON. */
function foreachStack(text: string | undefined): string[] {
  try {
    const stack: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(stack) ? stack.map(String) : [];
  } catch {
    return [];
  }
}
