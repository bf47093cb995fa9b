import type { FlowGraph, GraphStep } from './flow-graph.js';
import {
  foreachVariables,
  placeOfStack,
  recordedPlace,
  type ForeachPlace,
  type OfSets,
} from './foreach-stack.js';
import type { Source, StoredTask } from '../source.js';
import { stepPlaces } from './step-places.js';
import { describeException, type TaskException } from './task-exception.js';
import { groupedBy } from '../grouped-by.js';

/** Facts from a task's artifacts that its metadata may lack: clones have their origin's artifacts, but not its metadata. */
export interface TaskFacts {
  readonly place?: ForeachPlace | undefined;
  /** How often its step had led back to itself before, if the task's creation time does not show that. */
  readonly round?: number | undefined;
  /** The exception that the task handled and continued with. */
  readonly caught?: TaskException | undefined;
  /** The steps that a task of a `split-switch` chose to continue with. */
  readonly chosen?: readonly string[] | undefined;
}

/** A run, and where its records are. */
export interface StoredRun {
  readonly source: Source;
  readonly path: readonly string[];
}

/** Facts about a run's tasks. */
export interface FactsOfTasks {
  readonly facts: ReadonlyMap<StoredTask, TaskFacts>;
  /** As in `RunHistory`. */
  readonly unordered: readonly string[];
}

/** Reads the artifacts with tasks' places and caught exceptions; tasks without either have no facts. */
export async function readTaskFacts(
  { source, path }: StoredRun,
  tasks: readonly StoredTask[],
  graph: FlowGraph | undefined,
  leftOut: () => void,
): Promise<FactsOfTasks> {
  const reader =
    (onLeftOut?: () => void): Reader =>
    async (wanted, name) => {
      const paths = wanted.map(({ stepName, id }) => [...path, stepName, id]);
      const values = wanted.length === 0 ? [] : await source.valuesOf(paths, name, onLeftOut);
      return new Map(wanted.map((task, index) => [task, values[index]]));
    };
  const read = reader(leftOut);
  // The data of a foreach may be large, and leaving it out loses no fact.
  const sets = await readSets(reader(), tasks, graph);
  const ofSets = new Set(sets.flatMap(({ next }) => next));
  const [places, rounds, caught, chosen] = await Promise.all([
    readPlaces(read, tasks, graph, ofSets),
    readRounds(read, tasks, graph),
    readCaught(read, tasks, graph),
    readChosen(read, tasks, graph),
  ]);
  const facts = new Map(
    tasks.map((task) => [
      task,
      {
        place: places.get(task),
        round: rounds.get(task),
        caught: caught.get(task),
        chosen: chosen.get(task),
      },
    ]),
  );
  return { facts, unordered: sets.flatMap(({ name, isOrdered }) => (isOrdered ? [] : [name])) };
}

/** Reads one artifact of many tasks. */
type Reader = (tasks: readonly StoredTask[], name: string) => Promise<ReadonlyMap<StoredTask, unknown>>;

async function readPlaces(
  read: Reader,
  tasks: readonly StoredTask[],
  graph: FlowGraph | undefined,
  ofSets: OfSets,
) {
  const { inForeach } = stepPlaces(graph);
  const variables = foreachVariables(graph);
  const recorded = new Map(tasks.map((task) => [task, recordedPlace(task.metadata, variables, ofSets)]));
  const isOpen = (task: StoredTask) => {
    const found = recorded.get(task);
    return found ? !found.isWhole : inForeach.has(task.stepName);
  };
  const stacks = await read(tasks.filter(isOpen), '_foreach_stack');
  return new Map(
    tasks.map((task) => [task, placeOfStack(stacks.get(task), ofSets) ?? recorded.get(task)?.place] as const),
  );
}

/** A set that a foreach iterates over. */
interface IteratedSet {
  /** The step and the artifact: `start/animals`. */
  readonly name: string;
  /** The step that the foreach leads to. */
  readonly next: readonly string[];
  /** Whether the set has the same order in every process, because Python computes the hashes of numbers in the same way in all of them. */
  readonly isOrdered: boolean;
}

/** One task of a step is enough to show what its foreach iterates over. */
async function readSets(
  read: Reader,
  tasks: readonly StoredTask[],
  graph: FlowGraph | undefined,
): Promise<readonly IteratedSet[]> {
  const firstTasks = new Map([...tasks].reverse().map((task) => [task.stepName, task]));
  const found = await Promise.all(
    (graph?.steps ?? []).map(async ({ name, next, foreachArtifact }) => {
      const first = firstTasks.get(name);
      if (foreachArtifact === undefined || !first) return [];
      const items = (await read([first], foreachArtifact)).get(first);
      if (!(items instanceof Set)) return [];
      const isOrdered = [...items].every((item) => ['number', 'bigint', 'boolean'].includes(typeof item));
      return [{ name: `${name}/${foreachArtifact}`, next, isOrdered }];
    }),
  );
  return found.flat();
}

/** Rounds follow one another, except for clones, which are all created at once. */
async function readRounds(read: Reader, tasks: readonly StoredTask[], graph: FlowGraph | undefined) {
  const { recursive } = stepPlaces(graph);
  const clones = tasks.filter((task) => recursive.has(task.stepName) && isClone(task));
  const stacks = await read(clones, '_iteration_stack');
  return new Map(
    clones.map((task) => {
      const stack = stacks.get(task);
      const round: unknown = Array.isArray(stack) ? stack.at(-1) : undefined;
      return [task, typeof round === 'number' ? round : undefined] as const;
    }),
  );
}

function isClone({ metadata }: StoredTask): boolean {
  return metadata.some(({ name }) => name === 'origin-task-id');
}

/**
 * For a task that continued after an exception, Metaflow records that it is fine (`_task_ok`), but was not successful
 * (`_success`). Only a decorator lets a task continue. One graph does not show which decorators the tasks of a resumed
 * run had, because they come from both older and newer code.
 */
async function readCaught(read: Reader, tasks: readonly StoredTask[], graph: FlowGraph | undefined) {
  const byName = new Map(graph?.steps.map((step) => [step.name, step]));
  const stepOf = (task: StoredTask) => byName.get(task.stepName);
  const isSuccessful = ({ metadata }: StoredTask) =>
    metadata.findLast(({ name }) => name === 'attempt_ok')?.value === 'True';
  const isResumed = tasks.some(isClone);
  const mayBeRetried = (task: StoredTask) => isResumed || (stepOf(task)?.decorators.length ?? 0) > 0;
  const candidates = tasks.filter((task) => mayBeRetried(task) && isSuccessful(task));
  const successes = await read(candidates, '_success');
  const caught = new Map<StoredTask, TaskException>();
  const failed = candidates.filter((one) => successes.get(one) === false);
  for (const task of failed) caught.set(task, UNKNOWN);
  for (const [artifact, ofArtifact] of groupedBy(failed, (task) => storedIn(stepOf(task)))) {
    if (artifact === undefined) continue;
    const values = await read(ofArtifact, artifact);
    for (const task of ofArtifact) {
      const exception = describeException(values.get(task));
      if (exception) caught.set(task, exception);
    }
  }
  const open = [...caught].flatMap(([task, exception]) => (exception === UNKNOWN ? [task] : []));
  for (const [task, value] of await read(open, OF_CATCH))
    caught.set(task, describeException(value) ?? UNKNOWN);
  return caught;
}

/** Stands for an exception that was not saved. */
const UNKNOWN: TaskException = { type: 'builtins.Exception', message: '', stacktrace: undefined };

/** `@catch` always keeps the exception in this artifact. */
const OF_CATCH = '_catch_exception';

/** The artifact that the flow chose for `@catch` to keep an exception in. */
function storedIn(step: GraphStep | undefined): string | undefined {
  const variable = step?.decorators.find(({ name }) => name === 'catch')?.attributes['var'];
  return typeof variable === 'string' && variable !== 'None' ? variable : undefined;
}

async function readChosen(read: Reader, tasks: readonly StoredTask[], graph: FlowGraph | undefined) {
  const switches = new Set(graph?.steps.flatMap(({ name, type }) => (type === 'split-switch' ? [name] : [])));
  const transitions = await read(
    tasks.filter(({ stepName }) => switches.has(stepName)),
    '_transition',
  );
  return new Map([...transitions].map(([task, transition]) => [task, chosenSteps(transition)] as const));
}

/** The artifact `_transition` is a tuple: names of steps, and data for a foreach. */
function chosenSteps(transition: unknown): string[] | undefined {
  const steps: unknown = Array.isArray(transition) ? transition[0] : undefined;
  return Array.isArray(steps) ? steps.filter((step) => typeof step === 'string') : undefined;
}
