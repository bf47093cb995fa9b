import { clientOptionsOf, openContext, Run } from '../client/index.js';
import type { RunOutcome } from '../outcome/outcome.js';
import type { RunPlan } from '../execution/plan/run-plan.js';

/** Adds tags to an ended run. @returns its updated outcome @throws the metadata service's error */
export async function tagRun(
  outcome: RunOutcome,
  plan: RunPlan,
  tags: readonly string[],
  signal: AbortSignal,
): Promise<RunOutcome> {
  const { pathspec = '', metadata, details } = outcome;
  const context = openContext({ ...clientOptionsOf(plan, signal, metadata), namespace: null });
  await new Run(pathspec, context).addTags(tags);
  return details
    ? { ...outcome, details: { ...details, tags: [...new Set([...details.tags, ...tags])] } }
    : outcome;
}
