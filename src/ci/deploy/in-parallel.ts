import { availableParallelism } from 'node:os';
import type { Concurrency } from '../../execution/execute-runs.js';
import { RunnerError } from '../../runner/index.js';
import type { DeployOutcome } from './deploy-plan.js';

export interface InParallelOptions<Item> {
  readonly concurrency: Partial<Concurrency> | undefined;
  readonly cancel: AbortSignal;
  /** Never throws. */
  readonly make: (item: Item, signal: AbortSignal) => Promise<DeployOutcome>;
  readonly labelOf: (item: Item) => string;
  readonly onOutcome: (outcome: DeployOutcome) => void | Promise<void>;
}

/** Deploys, or starts, so many at once; with `failFast`, the first that fails cancels the others. @returns the outcomes in the order of the items */
export async function inParallel<Item>(
  items: readonly Item[],
  { concurrency = {}, cancel, make, labelOf, onOutcome }: InParallelOptions<Item>,
): Promise<readonly DeployOutcome[]> {
  const { maxParallel = availableParallelism(), failFast = false } = concurrency;
  const stop = new AbortController();
  const stopAll = () => stop.abort(cancel.reason);
  if (cancel.aborted) stopAll();
  cancel.addEventListener('abort', stopAll);
  const outcomes: DeployOutcome[] = [];
  const waiting = items.entries();
  const work = async () => {
    // All workers take from the same iterator.
    for (const [position, item] of waiting) {
      const outcome: DeployOutcome = stop.signal.aborted
        ? { label: labelOf(item), status: 'cancelled' }
        : await make(item, stop.signal);
      outcomes[position] = outcome;
      await onOutcome(outcome);
      if (failFast && outcome.status === 'failed')
        stop.abort(new RunnerError(`${outcome.label} failed, so fail-fast cancels the others.`));
    }
  };
  await Promise.all(Array.from({ length: Math.min(maxParallel, items.length) }, work));
  cancel.removeEventListener('abort', stopAll);
  return outcomes;
}
