import { clientOptionsOf, Flow, openContext, type Run } from '../../client/index.js';
import type { RunPlan } from '../../execution/plan/run-plan.js';
import type { PromoteSettings } from '../../options/promote-settings.js';
import { Deadline, RunnerError, UsageError, within } from '../../runner/index.js';

/** Where a flow's runs are read and tagged, in a plan's terms. */
export type TagPlace = Pick<RunPlan, 'cwd' | 'env' | 'python' | 'options'>;

/** The result of a promotion. */
export interface Promotion {
  readonly pathspec: string;
  /** The runs that had the tags before, newest first. */
  readonly before: readonly string[];
}

/** How long we wait for a metadata service that does not answer, in milliseconds. */
const TIMEOUT_MS = 120_000;
/** How long we take to undo changes after a failure, in milliseconds: a cancelled job has only seconds left. */
const ROLLBACK_TIMEOUT_MS = 5_000;

/**
 * Moves tags to a run from all other runs of its flow, so that no two runs have them. The run is tagged first, so that the tags always
 * exist; if they cannot be moved, for any reason, all runs keep the tags that they had.
 * @param withinMs how long to wait for the metadata service
 * @throws {UsageError} if the run was not successful
 * @throws {NotFoundError} if there is no such run
 * @throws {RunnerError} if the metadata service does not answer
 */
export async function promoteRun(
  settings: PromoteSettings,
  place: TagPlace,
  cancel: AbortSignal,
  withinMs = TIMEOUT_MS,
): Promise<Promotion> {
  const tooLate = (cause: unknown) =>
    new RunnerError(`The metadata service did not answer within ${withinMs / 1000} s.`, { cause });
  return await within(withinMs, cancel, tooLate, (signal) => moveTags(settings, place, signal));
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
    // The last request may have been carried out even if it got no answer.
    await undo(flowName, place, async (again) => {
      for (const [{ id }, moved] of others) await again.run(id).addTags(moved);
      await again.run(runId).removeTags(tags.filter((tag) => !had.includes(tag)));
    });
    throw error;
  }
  return { pathspec, before: [...others.keys()].map((run) => run.pathspec) };
}

/** Undoes changes even if the job was cancelled, as far as time allows. */
async function undo(flowName: string, place: TagPlace, change: (flow: Flow) => Promise<void>): Promise<void> {
  using deadline = new Deadline(undefined, ROLLBACK_TIMEOUT_MS);
  await change(flowIn(flowName, place, deadline.signal)).catch(() => undefined);
}

function flowIn(flowName: string, place: TagPlace, signal: AbortSignal): Flow {
  return new Flow(flowName, openContext({ ...clientOptionsOf(place, signal), namespace: null }));
}
