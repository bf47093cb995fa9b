import { lastStep, mapConcurrently, type Run, type RunHistory, type Task } from '../../client/index.js';
import { MAX_ARTIFACT_BYTES } from '../../outcome/missing-artifacts.js';
import { nearestName } from '../../runner/index.js';

/** For how many tasks of a step we check whether they have an artifact. */
const MAX_TASKS_CHECKED = 16;

/** `name` is in the last step, `step/name` in any. */
export function placeOf(name: string, run: Run, { graph, tasks }: RunHistory) {
  const [stepName = '', artifact = ''] = name.includes('/') ? name.split('/') : [lastStep(graph), name];
  const ofStep = tasks.filter((task) => task.stepName === stepName);
  return { stepName, artifact, tasks: ofStep.map(({ taskId }) => run.step(stepName).taskWithId(taskId)) };
}

/** The names under which a run has an artifact; in a step with many tasks, the first few are checked. */
export async function existingArtifacts(
  run: Run,
  history: RunHistory,
  names: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const name of new Set(names)) {
    const { artifact, tasks } = placeOf(name, run, history);
    const exists = async (task: Task) =>
      await task
        .artifact(artifact)
        .exists()
        .catch(() => false);
    if ((await mapConcurrently(tasks.slice(0, MAX_TASKS_CHECKED), exists)).includes(true)) found.add(name);
  }
  return found;
}

/** Why artifacts have no values: a clause for each, by the artifact's name. Never rejects. */
export async function artifactProblems(
  run: Run,
  history: RunHistory,
  names: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const existing = await existingArtifacts(run, history, names);
  const problems = names.map(
    async (name) => [name, await problemOf(name, run, history, existing.has(name))] as const,
  );
  return Object.fromEntries(await Promise.all(problems));
}

async function problemOf(name: string, run: Run, history: RunHistory, exists: boolean): Promise<string> {
  if (exists)
    return `the artifact "${name}" cannot be read, or is larger than ${MAX_ARTIFACT_BYTES / 1024 / 1024} MiB`;
  const { stepName, artifact, tasks } = placeOf(name, run, history);
  const steps = history.graph?.steps.map((step) => step.name) ?? [];
  if (tasks.length === 0 && steps.length > 0 && !steps.includes(stepName))
    return `the flow has no step "${stepName}"${meant(stepName, steps)}`;
  const known = tasks[0] === undefined ? [] : await namesOf(tasks[0]);
  if (name.includes('/')) return `the run has no artifact "${name}"${meant(artifact, known, `${stepName}/`)}`;
  return `the run has no artifact "${name}" in its last step, ${stepName}${meant(artifact, known)}`;
}

async function namesOf(task: Task): Promise<string[]> {
  const names: string[] = [];
  try {
    for await (const { id } of task) names.push(id);
  } catch {
    // The names are only for a suggestion.
  }
  return names;
}

function meant(name: string, known: readonly string[], prefix = ''): string {
  const nearest = nearestName(name, known);
  return nearest === undefined ? '' : ` (did you mean "${prefix}${nearest}"?)`;
}
