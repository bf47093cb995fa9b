import type { Run, RunHistory, TaskHistory } from '../../client/index.js';
import type { ReusedStep } from '../../outcome/outcome.js';
import { taskDuration } from '../../outcome/task-status.js';
import { originRun, type PlannedCommand } from '../plan/run-plan.js';
import { groupedBy } from '../../client/grouped-by.js';

/** What a resumed run reused, by step; `undefined` if the run was not resumed. */
export async function reusedSteps(
  run: Run,
  { tasks }: RunHistory,
  command: PlannedCommand,
): Promise<readonly ReusedStep[] | undefined> {
  if (command.name !== 'resume') return undefined;
  const clones = tasks.filter(({ originPathspec }) => originPathspec !== undefined);
  const seconds = originRun(command)?.seconds ?? (await originSeconds(run, clones, new Set()));
  return [...groupedBy(clones, ({ stepName }) => stepName)].map(([name, { length }]) => ({
    name,
    tasks: length,
    seconds: seconds.get(name),
  }));
}

async function totals(
  run: Run,
  { tasks }: RunHistory,
  seen: ReadonlySet<string>,
): Promise<ReadonlyMap<string, number>> {
  const clones = tasks.filter(({ originPathspec }) => originPathspec !== undefined);
  return finishedSeconds(tasks, await originSeconds(run, clones, seen));
}

/** How long a run's finished tasks took, by step; for reused tasks, the time of their origin, if known. */
export function finishedSeconds(
  tasks: readonly TaskHistory[],
  origin: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const sums = new Map(origin);
  for (const task of tasks) {
    const duration = task.attempts.at(-1)?.ok === true ? taskDuration(task) : undefined;
    if (duration !== undefined) sums.set(task.stepName, (sums.get(task.stepName) ?? 0) + duration / 1000);
  }
  return sums;
}

/** How long the cloned steps took when they were executed. All clones in a run come from the same origin. */
async function originSeconds(
  run: Run,
  clones: readonly TaskHistory[],
  seen: ReadonlySet<string>,
): Promise<ReadonlyMap<string, number>> {
  const runId = clones[0]?.originPathspec?.split('/')[1];
  if (runId === undefined || seen.has(runId)) return new Map();
  try {
    const origin = run.parent.run(runId);
    const sums = await totals(origin, await origin.history(), new Set([...seen, runId]));
    const clonedSteps = new Set(clones.map(({ stepName }) => stepName));
    return new Map([...sums].filter(([name]) => clonedSteps.has(name)));
  } catch {
    // An origin that was brought here has no history.
    return new Map();
  }
}
