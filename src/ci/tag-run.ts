import { clientOptionsOf, openContext, Run } from '../client/index.js';
import type { RunOutcome } from '../outcome/outcome.js';
import type { RunPlan } from '../execution/plan/run-plan.js';

/** Adds tags to a run that has ended. @returns what is known of it then @throws what the metadata service answers */
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
