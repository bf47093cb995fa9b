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
  { pathspec = '', label, metadata }: RunOutcome,
  baseline: Baseline,
  plan: RunPlan,
  signal: AbortSignal,
): Promise<Run | string> {
  const [flowName = '', runId = ''] = pathspec.split('/');
  const context = openContext({ ...clientOptionsOf(plan, signal, metadata), namespace: null });
  const flow = new Flow(flowName, context);
  const own = await lineage(flow, runId);
  if ('branch' in baseline) return await ofBranch(flow, baseline, own, label);
  const { name } = baseline;
  const id = name.startsWith(`${flowName}/`) ? name.slice(flowName.length + 1) : name;
  if (isIdentifier(id) && own.has(id))
    return `${flowName}/${id} is ${id === runId ? 'this run itself' : 'a run that this one was resumed from'}`;
  const named = isIdentifier(id) && (await flow.run(id).exists()) ? flow.run(id) : undefined;
  if (named) return (await wasSuccessful(named)) ? named : `${named.pathspec} was not successful`;
  const found = await newest(flow, [name], own);
  return found ?? `no successful run of ${flowName} with the id or tag "${name}" was found`;
}

/** The branch's newest run of the same step and label or, if there is none, its newest run of another job. */
async function ofBranch(
  flow: Flow,
  { branch, tags, oneOf, noneOf, counterpart, isSibling }: BranchBaseline,
  own: ReadonlySet<string>,
  label: string,
): Promise<Run | string> {
  const step = counterpart?.(label);
  let siblings = 0;
  let ofOtherJob: Run | undefined;
  for await (const run of flow.runs(...tags)) {
    const all = await run.userTags;
    if (!all.some((tag) => oneOf.includes(tag)) || all.some((tag) => noneOf.includes(tag))) continue;
    const isSame = step === undefined || all.includes(step);
    const isAmongSiblings = !isSame && isSibling?.(all) === true;
    if (isAmongSiblings) siblings += 1;
    if (isAmongSiblings || (!isSame && ofOtherJob)) continue;
    if (own.has(run.id) || !(await wasSuccessful(run))) continue;
    if (isSame) return run;
    ofOtherJob = run;
  }
  const but = siblings > 0 ? ' (those of this job have another step, matrix or id, or other parameters)' : '';
  return ofOtherJob ?? `no successful run of ${flow.pathspec} on the branch ${branch} was found${but}`;
}

async function newest(
  flow: Flow,
  tags: readonly string[],
  own: ReadonlySet<string>,
): Promise<Run | undefined> {
  for await (const run of flow.runs(...tags)) if (!own.has(run.id) && (await wasSuccessful(run))) return run;
  return undefined;
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
