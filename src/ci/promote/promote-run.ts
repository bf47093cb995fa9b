import { clientOptionsOf, Flow, openContext, type Run } from '../../client/index.js';
import type { RunPlan } from '../../execution/plan/run-plan.js';
import type { PromoteSettings } from '../../options/promote-settings.js';
import { UsageError } from '../../runner/index.js';

/** Where the runs of a flow are read from and tagged, as a plan has it. */
export type TagPlace = Pick<RunPlan, 'cwd' | 'env' | 'python' | 'options'>;

/** What a promotion did. */
export interface Promotion {
  readonly pathspec: string;
  /** The runs that had the tags before, the newest first. */
  readonly before: readonly string[];
}

/**
 * Moves tags to a run from all others of its flow, so that no two runs have them. If the run cannot be tagged, those that had the tags get them
 * back.
 * @throws {UsageError} for a run that was not successful
 * @throws {NotFoundError} where there is no such run
 */
export async function promoteRun(
  { run: pathspec, tags }: PromoteSettings,
  place: TagPlace,
  signal: AbortSignal,
): Promise<Promotion> {
  const [flowName = '', runId = ''] = pathspec.split('/');
  const context = openContext({ ...clientOptionsOf(place, signal), namespace: null });
  const flow = new Flow(flowName, context);
  const promoted = flow.run(runId);
  if (!(await promoted.successful))
    throw new UsageError(`${pathspec} was not successful, or has not ended. Promote a successful run.`);
  const others = new Map<Run, readonly string[]>();
  for await (const run of flow) {
    const own = await run.userTags;
    const moved = tags.filter((tag) => own.includes(tag));
    if (run.pathspec !== pathspec && moved.length > 0) others.set(run, moved);
  }
  const before = [...others.keys()].map((run) => run.pathspec);
  try {
    for (const [run, moved] of others) await run.removeTags(moved);
    await promoted.addTags(tags);
  } catch (error) {
    for (const [run, moved] of others) await run.addTags(moved).catch(() => undefined);
    throw error;
  }
  return { pathspec, before };
}
