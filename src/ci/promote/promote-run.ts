import { clientOptionsOf, Flow, openContext, type Run } from '../../client/index.js';
import type { RunPlan } from '../../execution/plan/run-plan.js';
import type { PromoteSettings } from '../../options/promote-settings.js';
import { Deadline, RunnerError, UsageError } from '../../runner/index.js';

/** Where the runs of a flow are read from and tagged, as a plan has it. */
export type TagPlace = Pick<RunPlan, 'cwd' | 'env' | 'python' | 'options'>;

/** What a promotion did. */
export interface Promotion {
  readonly pathspec: string;
  /** The runs that had the tags before, the newest first. */
  readonly before: readonly string[];
}

/** A metadata service that does not answer is waited for so long, in milliseconds. */
const WITHIN_MS = 120_000;
/** What was done before it failed is undone within this: a job that is cancelled has seconds left. */
const UNDONE_WITHIN_MS = 5_000;

/**
 * Moves tags to a run from all others of its flow, so that no two runs have them. The run is tagged first, as a tag shall at no time be gone; if
 * the tags cannot be moved, whatever the reason, all runs have those that they had.
 * @param withinMs how long the metadata service is waited for
 * @throws {UsageError} for a run that was not successful
 * @throws {NotFoundError} where there is no such run
 * @throws {RunnerError} for a metadata service that does not answer
 */
export async function promoteRun(
  settings: PromoteSettings,
  place: TagPlace,
  cancel: AbortSignal,
  withinMs = WITHIN_MS,
): Promise<Promotion> {
  using deadline = new Deadline(cancel, withinMs);
  try {
    return await moveTags(settings, place, deadline.signal);
  } catch (error) {
    if (!deadline.passed) throw error;
    throw new RunnerError(`The metadata service did not answer within ${withinMs / 1000} s.`, {
      cause: error,
    });
  }
}

async function moveTags(
  { run: pathspec, tags }: PromoteSettings,
  place: TagPlace,
  signal: AbortSignal,
): Promise<Promotion> {
  const [flowName = '', runId = ''] = pathspec.split('/');
  const flow = flowIn(flowName, place, signal);
  const promoted = flow.run(runId);
  if (!(await promoted.successful))
    throw new UsageError(`${pathspec} was not successful, or has not ended. Promote a successful run.`);
  const had = await promoted.userTags;
  const others = new Map<Run, readonly string[]>();
  for await (const run of flow) {
    const own = await run.userTags;
    const moved = tags.filter((tag) => own.includes(tag));
    if (run.pathspec !== pathspec && moved.length > 0) others.set(run, moved);
  }
  try {
    await promoted.addTags(tags);
    for (const [run, moved] of others) await run.removeTags(moved);
  } catch (error) {
    // What was asked for last may have been done, even if it was not answered.
    await undo(flowName, place, async (again) => {
      for (const [{ id }, moved] of others) await again.run(id).addTags(moved);
      await again.run(runId).removeTags(tags.filter((tag) => !had.includes(tag)));
    });
    throw error;
  }
  return { pathspec, before: [...others.keys()].map((run) => run.pathspec) };
}

/** Does so even if the job was cancelled, as far as there is time. */
async function undo(flowName: string, place: TagPlace, change: (flow: Flow) => Promise<void>): Promise<void> {
  using deadline = new Deadline(undefined, UNDONE_WITHIN_MS);
  await change(flowIn(flowName, place, deadline.signal)).catch(() => undefined);
}

function flowIn(flowName: string, place: TagPlace, signal: AbortSignal): Flow {
  return new Flow(flowName, openContext({ ...clientOptionsOf(place, signal), namespace: null }));
}
