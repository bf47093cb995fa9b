import {
  clientOptionsOf,
  Flow,
  isIdentifier,
  NotFoundError,
  openContext,
  type Run,
} from '../../client/index.js';
import type { RunOutcome } from '../../outcome/outcome.js';
import type { Baseline, BranchBaseline, RunPlan } from '../plan/run-plan.js';

/**
 * Finds the run to compare a run with, in all namespaces: never the run itself, nor one that it was resumed from, nor one that the baseline
 * excludes.
 * @returns the run, or the reason why there is none
 * @throws the metadata service's error
 */
export async function findBase(
  { pathspec = '', metadata }: RunOutcome,
  baseline: Baseline,
  plan: RunPlan,
  signal: AbortSignal,
): Promise<Run | string> {
  const [flowName = '', runId = ''] = pathspec.split('/');
  const context = openContext({ ...clientOptionsOf(plan, signal, metadata), namespace: null });
  const flow = new Flow(flowName, context);
  const own = await lineage(flow, runId);
  if ('branch' in baseline) {
    const found = await newest(flow, baseline.tags, own, baseline);
    return found ?? `no successful run of ${flowName} on the branch ${baseline.branch} was found`;
  }
  const { name } = baseline;
  const id = name.startsWith(`${flowName}/`) ? name.slice(flowName.length + 1) : name;
  if (isIdentifier(id) && own.has(id))
    return `${flowName}/${id} is ${id === runId ? 'this run itself' : 'a run that this one was resumed from'}`;
  const named = isIdentifier(id) && (await flow.run(id).exists()) ? flow.run(id) : undefined;
  if (named) return (await wasSuccessful(named)) ? named : `${named.pathspec} was not successful`;
  const found = await newest(flow, [name], own);
  return found ?? `no successful run of ${flowName} with the id or tag "${name}" was found`;
}

async function newest(
  flow: Flow,
  tags: readonly string[],
  own: ReadonlySet<string>,
  others?: Pick<BranchBaseline, 'oneOf' | 'noneOf'>,
): Promise<Run | undefined> {
  for await (const run of flow.runs(...tags)) {
    const isMeant = !others || isOfBranch(await run.userTags, others);
    if (isMeant && !own.has(run.id) && (await wasSuccessful(run))) return run;
  }
  return undefined;
}

function isOfBranch(
  tags: readonly string[],
  { oneOf, noneOf }: Pick<BranchBaseline, 'oneOf' | 'noneOf'>,
): boolean {
  return tags.some((tag) => oneOf.includes(tag)) && !tags.some((tag) => noneOf.includes(tag));
}

/** False for a run that is being removed, or of which only the name is left. */
async function wasSuccessful(run: Run): Promise<boolean> {
  return await run.successful.catch((error: unknown) => {
    if (error instanceof NotFoundError) return false;
    throw error;
  });
}

/** The ids of a run and of all its origins. */
async function lineage(flow: Flow, runId: string): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (let id: string | undefined = runId; id !== undefined && !ids.has(id);) {
    ids.add(id);
    // An origin from another machine may not be here.
    const origin: string | undefined = await flow.run(id).originPathspec.catch((error: unknown) => {
      if (error instanceof NotFoundError) return undefined;
      throw error;
    });
    id = origin?.split('/')[1];
  }
  return ids;
}
