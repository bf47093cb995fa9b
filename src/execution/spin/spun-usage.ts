import { clientOptionsOf, isPythonName, openContext, Run, Step, Task } from '../../client/index.js';
import { Runner, UsageError } from '../../runner/index.js';
import { runnerOptions, type RunPlan } from '../plan/run-plan.js';

const EXPECTED = 'expected FLOW/RUN/STEP or FLOW/RUN/STEP/TASK';

/**
 * Why nothing was spun, if the pathspec has no step, or a flow or step that is not in the file, or the run or task does not exist. Never
 * rejects.
 */
export async function wrongPathspec(
  plan: RunPlan,
  abortSignal: AbortSignal,
): Promise<UsageError | undefined> {
  if (plan.command.name !== 'spin') return undefined;
  const { pathspec } = plan.command;
  try {
    const runner = new Runner(plan.flowFile, runnerOptions(plan));
    const { flow, steps: found } = await runner.introspect({ abortSignal });
    const names = found?.map(({ name }) => name) ?? [];
    if (flow === undefined || names.length === 0) return undefined;
    const parts = pathspec.split('/');
    const hasFlow = parts.length === 4 || (parts.length > 1 && isPythonName(parts[0] ?? ''));
    if (hasFlow && parts[0] !== flow)
      return new UsageError(`"${pathspec}" does not belong to ${flow}, the flow in ${plan.flowFile}.`);
    const place = hasFlow ? 2 : parts.length === 1 ? 0 : 1;
    const step = parts[place];
    const steps = `Its steps: ${names.join(', ')}.`;
    if (parts.length > 4) return new UsageError(`"${pathspec}" has too many parts: ${EXPECTED}. ${steps}`);
    if (step === undefined)
      return new UsageError(
        `"${pathspec}" names a run, not a step of it: ${EXPECTED}, like ${flow}/${parts[1] ?? ''}/${names[0] ?? ''}. ${steps}`,
      );
    if (names.includes(step))
      return await missing([flow, ...parts.slice(hasFlow ? 1 : 0)], plan, abortSignal);
    return new UsageError(`"${pathspec}" names the step "${step}", which ${flow} does not have. ${steps}`);
  } catch {
    return undefined;
  }
}

const OBJECTS = { run: Run, step: Step, task: Task };

/** The first part of a pathspec that does not exist; a step alone means the latest run's. */
async function missing(
  [flow = '', ...parts]: readonly string[],
  plan: RunPlan,
  abortSignal: AbortSignal,
): Promise<UsageError | undefined> {
  if (parts.length < 2) return undefined;
  const context = openContext({ ...clientOptionsOf(plan, abortSignal), namespace: null });
  await using source = context.source;
  for (const [index, kind] of (['run', 'step', 'task'] as const).slice(0, parts.length).entries()) {
    const pathspec = [flow, ...parts.slice(0, index + 1)].join('/');
    const isThere = await new OBJECTS[kind](pathspec, { ...context, source }).exists();
    if (!isThere) return new UsageError(`There is no ${kind} ${pathspec} to spin.`);
  }
  return undefined;
}
