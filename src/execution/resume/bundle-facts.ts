import { shownValue, type BundleRequest } from '../../bundle/index.js';
import type { TaskHistory } from '../../client/index.js';
import type { RunOutcome } from '../../outcome/outcome.js';
import { finishedSeconds } from './reused-steps.js';

/** A run's facts for its bundle's manifest. A run with a remote datastore is described nowhere else in the bundle. */
export function bundleFactsOf({
  details,
  reused = [],
}: Pick<RunOutcome, 'details' | 'reused'>): BundleRequest['known'] {
  if (!details?.history.graph) return undefined;
  const { graph, tasks } = details.history;
  const taken = new Map(reused.map(({ name, seconds = 0 }) => [name, seconds]));
  const seconds = finishedSeconds(tasks, taken);
  const isFinished = (task: TaskHistory) =>
    task.originPathspec !== undefined || task.attempts.at(-1)?.ok === true;
  return {
    parameters: Object.fromEntries(
      Object.entries(details.parameters).map(([name, value]) => [name, shownValue(value)]),
    ),
    configs: graph.configs,
    steps: graph.steps.map(({ name, type, next }) => ({
      ...{ name, type, next },
      finishedTasks: tasks.filter((task) => task.stepName === name && isFinished(task)).length,
      seconds: seconds.get(name) ?? 0,
    })),
  };
}
