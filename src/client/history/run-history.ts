import { ByteBudget } from '../local/byte-budget.js';
import { originOf } from '../local/origin.js';
import { compareIds } from '../client-object.js';
import { flowGraph, type FlowGraph } from './flow-graph.js';
import { comparePlaces } from './foreach-stack.js';
import { mapConcurrently } from './map-concurrently.js';
import { MAX_NAMES } from '../local/directory.js';
import { METADATA, SMALL_VALUES } from '../source.js';
import type { Source, StoredExit, StoredMetadata, StoredTask } from '../source.js';
import { withoutMark } from '../pickle/stored-value.js';
import { describeException, type TaskException } from './task-exception.js';
import { readTaskFacts, type StoredRun, type TaskFacts } from './task-facts.js';

/** The whole history of a run: its graph, and every attempt of every task. */
export interface RunHistory {
  /**
   * `undefined` until the run has stored it. A resumed run has stored its origin's graph, which may come from older
   * code; pass the graph of its own code to `Run.history`.
   */
  readonly graph: FlowGraph | undefined;
  /**
   * By step, in the order of the graph; within a step, in the order of the foreach, then of the rounds. The order is the
   * same for a resumed run.
   */
  readonly tasks: readonly TaskHistory[];
  /**
   * What was left out because of a limit that only a flow with forged records reaches, e.g. `records of tasks`. Absent
   * if everything was read.
   */
  readonly leftOut?: readonly string[] | undefined;
  /**
   * The sets that a foreach iterated over although they have another order in every process, e.g. `start/animals`: each
   * task takes an item by its position, so some items may have been taken twice, and others not at all.
   */
  readonly unordered?: readonly string[] | undefined;
}

export interface TaskHistory {
  readonly stepName: string;
  readonly taskId: string;
  readonly createdAt: Date;
  readonly attempts: readonly TaskAttempt[];
  /**
   * The task's place in each foreach around it, outermost first: `items=2`, or `items[1]` if Metaflow does not keep the
   * item; `node=1` for a `num_parallel`.
   */
  readonly foreachStack: readonly string[];
  /** The same places as numbers, counted from 0. */
  readonly foreachIndices: readonly number[];
  /** The task that this one was cloned from, if the run was resumed. */
  readonly originPathspec: string | undefined;
  /** The exception that the task handled and continued with, as `@catch` does. */
  readonly caught: TaskException | undefined;
  /** The steps that a task of a `split-switch` chose to continue with; absent for other tasks, and if it made no choice. */
  readonly chosen?: readonly string[] | undefined;
  /** What the task recorded about where it ran, e.g. `kubernetes-pod-name`. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** One attempt of a task. */
export interface TaskAttempt {
  readonly attempt: number;
  readonly startedAt: Date;
  /** `undefined` if no end was recorded: the attempt is still running, or it was lost. */
  readonly finishedAt: Date | undefined;
  /** When its process had ended and its cards were rendered, if the datastore has that. */
  readonly exitedAt?: Date | undefined;
  /** Whether it ended without an exception; `undefined` if it left no trace, like a killed process. */
  readonly ok: boolean | undefined;
  /** Its process's exit code, if the datastore has it; negative for a signal. */
  readonly returnCode: number | undefined;
  /** Whether it was interrupted or Metaflow killed it, as Metaflow does with tasks that still run 5 s after another one failed. */
  readonly interrupted: boolean;
  readonly exception: TaskException | undefined;
  /** Why it failed, according to its log or Metaflow's orchestrator, if it stored no exception. */
  readonly explanation?: string | undefined;
  /** The last traceback that its process printed to the task's log, if Metaflow stored no exception. */
  readonly printedTraceback?: string | undefined;
}

/** The metadata that a history uses or shows, such as where a task ran. Sources need not read any other. */
export const HISTORY_FIELDS =
  /^(attempt|attempt-done|attempt_ok|foreach-stack|foreach-execution-path|origin-run-id|origin-task-id|ds-type|runtime|(kubernetes|aws|argo|batch|airflow)-.*)$/;

/** Reads the history of a run: a few lookups for the run and its foreaches, and one for every exception. */
export async function readHistory(
  source: Source,
  run: readonly string[],
  executed?: FlowGraph,
): Promise<RunHistory> {
  const of = { source, path: run };
  const leftOut = new Set<string>();
  const stored = await source.tasks(run, () => leftOut.add(RECORDS));
  const parameters = stored.find(({ stepName }) => stepName === '_parameters');
  const origin = parameters && flowGraph(await valueOf(of, parameters, '_graph_info'));
  // A resumed run takes its parameters and Configs, with their values, from its origin.
  const graph =
    executed && origin ? { ...executed, parameters: origin.parameters, configs: origin.configs } : origin;
  const tasks = stored.filter(({ stepName }) => !stepName.startsWith('_'));
  const { facts, unordered } = await readTaskFacts(of, tasks, graph, () => leftOut.add(FACTS));
  const ordered = inOrder(tasks, facts, graph);
  const exceptions = new ByteBudget(MAX_EXCEPTION_BYTES);
  const read = async (task: StoredTask) => await taskHistory(of, task, exceptions, facts.get(task));
  const histories = await mapConcurrently(ordered, read);
  if (exceptions.hasLeftOut) leftOut.add(EXCEPTIONS);
  return {
    graph,
    tasks: histories,
    ...(leftOut.size > 0 ? { leftOut: [...leftOut] } : {}),
    ...(unordered.length > 0 ? { unordered } : {}),
  };
}

/** Clones are created in any order, and ids follow the order of creation, so neither counts if anything else decides. */
function inOrder(
  tasks: readonly StoredTask[],
  facts: ReadonlyMap<StoredTask, TaskFacts>,
  graph: FlowGraph | undefined,
): StoredTask[] {
  const positions = new Map(graph?.steps.map(({ name }, position) => [name, position]));
  const position = ({ stepName }: StoredTask) => positions.get(stepName) ?? positions.size;
  const place = (task: StoredTask) => facts.get(task)?.place?.indices ?? [];
  const round = (task: StoredTask) => facts.get(task)?.round ?? Number.MAX_SAFE_INTEGER;
  return [...tasks].sort(
    (a, b) =>
      position(a) - position(b) ||
      comparePlaces(place(a), place(b)) ||
      round(a) - round(b) ||
      a.createdAt - b.createdAt ||
      compareIds(a.id, b.id),
  );
}

async function taskHistory(
  run: StoredRun,
  task: StoredTask,
  exceptions: ByteBudget,
  { place, caught, chosen }: TaskFacts = {},
): Promise<TaskHistory> {
  const metadata = Object.fromEntries(task.metadata.map(({ name, value }) => [name, value]));
  const origin = originOf((field) => metadata[field]);
  const attempt = async (number: number) => await attemptOf(run, task, number, exceptions);
  return {
    stepName: task.stepName,
    taskId: task.id,
    createdAt: new Date(task.createdAt),
    attempts: await Promise.all(attemptNumbers(task).map(attempt)),
    foreachStack: place?.labels ?? [],
    foreachIndices: place?.indices ?? [],
    originPathspec: origin && [run.path[0], origin.run, task.stepName, origin.task].join('/'),
    caught,
    chosen,
    metadata,
  };
}

/** All known attempts and those before them: an attempt whose pod or machine was lost may have recorded nothing. */
function attemptNumbers({ metadata, exits }: StoredTask): number[] {
  const startedAttempts = metadata.filter(({ name }) => name === 'attempt').map(({ value }) => Number(value));
  const all = new Set([...startedAttempts, ...exits.map(({ attempt }) => attempt)]);
  const known = [...all].filter(isAttempt).sort((a, b) => a - b);
  const isClone = metadata.some(({ name }) => name === 'origin-task-id');
  if (isClone || (known.at(-1) ?? 0) > MAX_ATTEMPT) return known;
  return Array.from({ length: Math.max(-1, ...known) + 1 }, (_, attempt) => attempt);
}

/** Metaflow makes at most six attempts (`MAX_ATTEMPTS`): beyond this number, we do not assume that missing attempts were lost. */
const MAX_ATTEMPT = 20;

/** A flow can use any number as a name in its folders. */
function isAttempt(number: number): boolean {
  return Number.isInteger(number) && number >= 0 && number < 100;
}

async function attemptOf(
  run: StoredRun,
  task: StoredTask,
  attempt: number,
  exceptions: ByteBudget,
): Promise<TaskAttempt> {
  const entry = (name: string) => task.metadata.find((found) => found.name === name && isOf(found, attempt));
  const exit = task.exits.find((found) => found.attempt === attempt);
  const started = entry('attempt')?.createdAt ?? task.createdAt;
  const finished = entry('attempt_ok')?.createdAt ?? entry('attempt-done')?.createdAt ?? exit?.at;
  const ok = verdict(entry('attempt_ok')?.value, exit);
  const exception =
    ok === false
      ? describeException(await valueOf(run, task, '_exception', { attempt, budget: exceptions }))
      : undefined;
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

/** A process can still fail after its task has done everything, e.g. while Python shuts down; Metaflow treats that as a failure. */
function verdict(recorded: string | undefined, exit: StoredExit | undefined): boolean | undefined {
  if (recorded !== 'True') return recorded === 'False' ? false : undefined;
  return exit === undefined || exit.returnCode === 0 || exit.killed;
}

/** Metadata names its attempt in a tag, or is itself the attempt's number. */
function isOf({ name, value, attempt }: StoredMetadata, wanted: number): boolean {
  return (attempt ?? (name === 'attempt' || name === 'attempt-done' ? Number(value) : 0)) === wanted;
}

/** Anything larger is not a graph or an exception. */
const MAX_BYTES = 64 * 1024 * 1024;

/** For a whole run, in bytes. All exceptions stay in memory, and are searched for secrets before they are cut. */
const MAX_EXCEPTION_BYTES = 128 * 1024 * 1024;

const MIB = 1024 * 1024;
const RECORDS = `records of tasks (at most ${METADATA.maxBytes / MIB} MiB per run and ${METADATA.maxTaskBytes / MIB} MiB per task are read, from at most ${MAX_NAMES} folders)`;
const FACTS = `places of tasks in foreaches, and caught exceptions (at most ${SMALL_VALUES.maxBytes / MIB} MiB per run are read)`;
const EXCEPTIONS = `exceptions (at most ${MAX_EXCEPTION_BYTES / MIB} MiB per run are read)`;

/** `undefined` if it cannot be read: a report can do without it. */
async function valueOf(
  { source, path }: StoredRun,
  { stepName, id }: StoredTask,
  name: string,
  { attempt, budget = new ByteBudget(MAX_BYTES) }: { attempt?: number; budget?: ByteBudget } = {},
): Promise<unknown> {
  const task = [...path, stepName, id];
  try {
    const artifact = (await source.artifacts(task, attempt, name)).find((found) => found.id === name);
    return (
      artifact && withoutMark(await source.value(task, artifact, budget.forNext(MAX_BYTES), budget.spend))
    );
  } catch {
    budget.failed(MAX_BYTES);
    return undefined;
  }
}
