import { isPythonName } from '../client/index.js';
import { Runner, UsageError } from '../runner/index.js';
import { runnerOptions, type RunPlan } from './plan/run-plan.js';

/** Why nothing was spun, where the pathspec has a flow or step that the file does not have, or no step. Never rejects. */
export async function wrongPathspec(
  plan: RunPlan,
  abortSignal: AbortSignal,
): Promise<UsageError | undefined> {
  if (plan.command.name !== 'spin') return undefined;
  const { pathspec } = plan.command;
  try {
    const runner = new Runner(plan.flowFile, runnerOptions(plan));
    const { flow, steps } = await runner.introspect({ abortSignal });
    const names = steps?.map(({ name }) => name) ?? [];
    if (flow === undefined || names.length === 0) return undefined;
    const parts = pathspec.split('/');
    const hasFlow = parts.length === 4 || (parts.length > 1 && isPythonName(parts[0] ?? ''));
    if (hasFlow && parts[0] !== flow)
      return new UsageError(`"${pathspec}" is not of ${flow}, the flow of ${plan.flowFile}.`);
    const place = hasFlow ? 2 : parts.length === 1 ? 0 : 1;
    const step = parts[place];
    if (step !== undefined && names.includes(step)) return undefined;
    const fault =
      step === undefined ? 'names no step' : `names the step "${step}", which ${flow} does not have`;
    return new UsageError(`"${pathspec}" ${fault}. Its steps: ${names.join(', ')}.`);
  } catch {
    return undefined;
  }
}
