import { availableParallelism } from 'node:os';
import { mapConcurrently } from '../client/history/map-concurrently.js';
import type { Concurrency } from '../execution/execute-runs.js';
import { RunnerError } from '../runner/index.js';
import type { OutcomeStatus } from '../outcome/outcome.js';

/** The result for one item. */
interface ItemOutcome {
  readonly label: string;
  readonly status: OutcomeStatus;
}

export interface InParallelOptions<Item, Outcome extends ItemOutcome> {
  readonly concurrency: Partial<Concurrency> | undefined;
  readonly cancel: AbortSignal;
  /** Never throws. */
  readonly make: (item: Item, signal: AbortSignal) => Promise<Outcome>;
  /** The outcome of an item that was not reached before the cancellation. */
  readonly cancelled: (item: Item) => Outcome;
  readonly onOutcome: (outcome: Outcome) => void | Promise<void>;
}

/**
 * Deploys, triggers or removes several items at once; with `failFast`, the first failure cancels the others. @returns the outcomes in the
 * order of the items
 */
export async function inParallel<Item, Outcome extends ItemOutcome>(
  items: readonly Item[],
  { concurrency = {}, cancel, make, cancelled, onOutcome }: InParallelOptions<Item, Outcome>,
): Promise<readonly Outcome[]> {
  const { maxParallel = availableParallelism(), failFast = false } = concurrency;
  const stop = new AbortController();
  const stopAll = () => stop.abort(cancel.reason);
  if (cancel.aborted) stopAll();
  cancel.addEventListener('abort', stopAll);
  const work = async (item: Item) => {
    const outcome = stop.signal.aborted ? cancelled(item) : await make(item, stop.signal);
    await onOutcome(outcome);
    if (failFast && outcome.status === 'failed')
      stop.abort(new RunnerError(`${outcome.label} failed, so fail-fast cancels the others.`));
    return outcome;
  };
  const outcomes = await mapConcurrently(items, work, maxParallel);
  cancel.removeEventListener('abort', stopAll);
  return outcomes;
}
