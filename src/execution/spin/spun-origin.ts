import {
  clientOptionsOf,
  Flow,
  isPythonName,
  openContext,
  type ClientContext,
  type Run,
} from '../../client/index.js';
import { Runner } from '../../runner/index.js';
import { runnerOptions, type RunPlan } from '../plan/run-plan.js';
import { NO_SECRETS, runSecrets, type RunSecrets } from '../run-secrets.js';

/**
 * The secrets of a spun task: its parameters are those of the run that it comes from, and cannot be set. Never rejects: an unreadable run
 * has no secrets that we know of.
 */
export async function spunSecrets(plan: RunPlan, abortSignal: AbortSignal): Promise<RunSecrets> {
  const context = openContext(clientOptionsOf(plan, abortSignal));
  try {
    await using source = context.source;
    const run = await originOf(plan, { ...context, source }, abortSignal);
    return run ? await runSecrets(run, plan, abortSignal) : NO_SECRETS;
  } catch {
    return NO_SECRETS;
  }
}

/** `[flow/]run/step[/task]`, or a step of the flow's latest run in the namespace. */
async function originOf(
  plan: RunPlan,
  context: ClientContext,
  abortSignal: AbortSignal,
): Promise<Run | undefined> {
  if (plan.command.name !== 'spin') return undefined;
  const parts = plan.command.pathspec.split('/');
  const isNamed = parts.length === 4 || (parts.length === 3 && isPythonName(parts[0] ?? ''));
  const flowName = isNamed
    ? parts[0]
    : (await new Runner(plan.flowFile, runnerOptions(plan)).introspect({ abortSignal })).flow;
  if (flowName === undefined) return undefined;
  const runId = isNamed ? parts[1] : parts[0];
  const flow = new Flow(flowName, context);
  return parts.length === 1 ? await flow.latestRun : flow.run(runId ?? '');
}
