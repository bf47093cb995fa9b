import { clientOptionsOf, Flow, NotFoundError, openContext, type Run } from '../../client/index.js';
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
 * exist; if they cannot be moved, for any reason, all runs keep the tags that they had. If jobs promote several runs at once, the newest
 * run keeps the tags.
 * @param withinMs how long to wait for the metadata service
 * @throws {UsageError} if there is no such run, or it was not successful
 * @throws {RunnerError} if the metadata service does not answer, or another job has moved a tag to a newer run meanwhile
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
  if (!(await promoted.successful.catch((error: unknown) => refuseMissing(error, pathspec))))
    throw new UsageError(`${pathspec} was not successful, or has not ended. Promote a successful run.`);
  const had = await promoted.userTags;
  const others = (await taggedRuns(flow, tags)).filter(([run]) => run.pathspec !== pathspec);
  let holders: TagHolders;
  try {
    await promoted.addTags(tags);
    for (const [run, moved] of others) await run.removeTags(moved);
    holders = await leaveToNewest(flowIn(flowName, place, signal), tags);
  } catch (error) {
    // The last request may have been carried out even if it got no answer.
    await undo(flowName, place, async (again) => {
      for (const [{ id }, moved] of others) await again.run(id).addTags(moved);
      await again.run(runId).removeTags(tags.filter((tag) => !had.includes(tag)));
    }).catch((fault: unknown) => {
      throw new RunnerError(notUndone(error as Error, pathspec, tags, others), { cause: fault });
    });
    throw error;
  }
  const lost = [...holders].filter(([, holder]) => holder !== pathspec);
  if (lost.length > 0) throw new RunnerError(wasRivalled(pathspec, tags, lost));
  return { pathspec, before: others.map(([run]) => run.pathspec) };
}

/** @throws {UsageError} that says what to check, if there is no such run; otherwise the error itself */
function refuseMissing(error: unknown, pathspec: string): never {
  if (!(error instanceof NotFoundError)) throw error;
  const advice =
    "Check its id and Metaflow's configuration: without a metadata service, only the runs of this machine are visible.";
  throw new UsageError(`There is no run ${pathspec}. ${advice}`, { cause: error });
}

/** What to check if tags could not be moved back. */
function notUndone(error: Error, pathspec: string, tags: readonly string[], others: TaggedRuns): string {
  const had = others.map(([run, moved]) => `${run.pathspec} had ${moved.join(', ')}`);
  const before = had.length === 0 ? 'no other run had them' : had.join('; ');
  return `${error.message.replace(/\.$/, '')}. The tags may have been moved, and could not be moved back: check which runs have ${tags.join(', ')}. Before, ${before}. It was to be ${pathspec}.`;
}

/** Jobs that promote runs at the same time may move different tags, so the run may have kept some. */
function wasRivalled(
  pathspec: string,
  tags: readonly string[],
  lost: readonly (readonly [string, string])[],
): string {
  const kept = tags.filter((tag) => lost.every(([other]) => other !== tag));
  const winners = [...new Set(lost.map(([, winner]) => winner))].join(', ');
  const result =
    kept.length === 0
      ? `${pathspec} was not promoted`
      : `${pathspec} has only ${kept.join(', ')}, not ${lost.map(([tag]) => tag).join(', ')}`;
  return `${result}: another job promoted ${winners} at the same time. Promote one run at a time.`;
}

type TaggedRuns = readonly (readonly [Run, readonly string[]])[];

/** The runs that have any of the tags, newest first, each with those that it has. */
async function taggedRuns(flow: Flow, tags: readonly string[]): Promise<TaggedRuns> {
  const tagged: (readonly [Run, readonly string[]])[] = [];
  for await (const run of flow) {
    const own = await run.userTags;
    const held = tags.filter((tag) => own.includes(tag));
    if (held.length > 0) tagged.push([run, held]);
  }
  return tagged;
}

/**
 * Leaves each tag to the newest run that has it: another job may have promoted a run after we looked for runs with the tags. Both jobs
 * look again after they have tagged their runs, so at least one of them sees both.
 */
async function leaveToNewest(flow: Flow, tags: readonly string[]): Promise<TagHolders> {
  const holders = new Map<string, string>();
  for (const [run, held] of await taggedRuns(flow, tags)) {
    const taken = held.filter((tag) => holders.has(tag));
    if (taken.length > 0) await run.removeTags(taken);
    for (const tag of held) if (!taken.includes(tag)) holders.set(tag, run.pathspec);
  }
  return holders;
}

/** The run that has each tag. */
type TagHolders = ReadonlyMap<string, string>;

/** Undoes changes even if the job was cancelled, as far as time allows. Rejects if it cannot. */
async function undo(flowName: string, place: TagPlace, change: (flow: Flow) => Promise<void>): Promise<void> {
  using deadline = new Deadline(undefined, ROLLBACK_TIMEOUT_MS);
  await change(flowIn(flowName, place, deadline.signal));
}

function flowIn(flowName: string, place: TagPlace, signal: AbortSignal): Flow {
  return new Flow(flowName, openContext({ ...clientOptionsOf(place, signal), namespace: null }));
}
