import { groupedBy } from '../client/grouped-by.js';
import type { GraphStep, TaskHistory } from '../client/index.js';
import type { RunOutcome } from './outcome.js';
import { TASK_STATUSES, taskDuration, taskStatus, type TaskStatus } from './task-status.js';

/** A step, and what became of its tasks. */
export interface StepFacts {
  readonly name: string;
  /** As the flow's code declares it; absent if unknown. */
  readonly declared: GraphStep | undefined;
  readonly tasks: readonly TaskHistory[];
  /** How many tasks have each status, worst status first. */
  readonly counts: ReadonlyMap<TaskStatus, number>;
  /** The worst status of its tasks; `undefined` if the step was not reached. */
  readonly status: TaskStatus | undefined;
  /** Of the tasks that the run itself executed. */
  readonly attempts: number;
  /** In milliseconds, ascending, of the tasks that the run itself executed. */
  readonly durations: readonly number[];
  /** Milliseconds from the first task's creation to the last one's end; `undefined` if no task has finished executing. */
  readonly duration: number | undefined;
}

/** A run's steps in the order of the graph or, if that is unknown, in the order in which they began. */
export function stepFacts(outcome: RunOutcome): StepFacts[] {
  const { graph, tasks = [] } = outcome.details?.history ?? {};
  const byStep = groupedBy(tasks, ({ stepName }) => stepName);
  const declared = new Map(graph?.steps.map((step) => [step.name, step]));
  const names = new Set([...declared.keys(), ...byStep.keys()]);
  return [...names].map((name) => factsOf(name, declared.get(name), byStep.get(name) ?? [], outcome));
}

function factsOf(
  name: string,
  declared: GraphStep | undefined,
  tasks: readonly TaskHistory[],
  outcome: RunOutcome,
): StepFacts {
  const found = new Map<TaskStatus, number>();
  for (const task of tasks) {
    const status = taskStatus(task, outcome);
    found.set(status, (found.get(status) ?? 0) + 1);
  }
  const counts = new Map(
    TASK_STATUSES.flatMap((status) => {
      const count = found.get(status);
      return count === undefined ? [] : [[status, count] as const];
    }),
  );
  const durations = tasks.flatMap((task) => taskDuration(task) ?? []);
  return {
    name,
    declared,
    tasks,
    counts,
    status: [...counts.keys()][0],
    attempts: tasks.reduce(
      (sum, { attempts, originPathspec }) => sum + (originPathspec === undefined ? attempts.length : 0),
      0,
    ),
    durations: durations.sort((a, b) => a - b),
    duration: wallTime(tasks),
  };
}

function wallTime(tasks: readonly TaskHistory[]): number | undefined {
  let [from, to] = [Infinity, -Infinity];
  for (const task of tasks) {
    const duration = taskDuration(task);
    if (duration === undefined) continue;
    from = Math.min(from, task.createdAt.getTime());
    to = Math.max(to, task.createdAt.getTime() + duration);
  }
  return to === -Infinity ? undefined : to - from;
}

/** The middle number, or the mean of the two in the middle, of ascending numbers. */
export function median(ascending: readonly number[]): number | undefined {
  const middle = ascending.length / 2;
  const upper = ascending[Math.floor(middle)];
  const lower = ascending[Math.ceil(middle) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
