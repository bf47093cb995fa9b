import type { RunPlan } from '../../execution/plan/run-plan.js';
import { outcomeWithoutRun } from '../../execution/execute-job.js';
import type { RunOutcome } from '../../outcome/outcome.js';
import { RunnerError } from '../../runner/index.js';

/** Longer records are not written again for each run. */
const LONG_RECORD_BYTES = 256 * 1024;
const MIN_INTERVAL_MS = 1000;

/**
 * What `post` uploads for a later report job if main is killed: the state of each run of the step. A run that has not ended counts as
 * unsuccessful, because this draft is read only if main could not replace it.
 */
export class RecordDraft {
  readonly #outcomes: RunOutcome[];
  readonly #write: (outcomes: readonly RunOutcome[]) => number;
  readonly #cancel: AbortSignal;
  readonly #closed = new AbortController();
  #isLong = false;
  #writtenAt = 0;

  /** @param write saves the record; returns its length */
  constructor(
    plans: readonly RunPlan[],
    write: (outcomes: readonly RunOutcome[]) => number,
    cancel: AbortSignal,
  ) {
    this.#outcomes = plans.map((plan) => ({
      ...outcomeWithoutRun(plan, 'running', new RunnerError('')),
      finishedAt: undefined,
    }));
    this.#write = write;
    this.#cancel = cancel;
    this.#save();
    const { signal } = this.#closed;
    cancel.addEventListener('abort', () => this.#save(), { signal });
  }

  /** Call this when all runs have ended and their results are saved in another way: nothing is written any more, whatever happens. */
  close(): void {
    this.#closed.abort();
  }

  /** Notes that a run has progressed. @param position among the runs of the step */
  note(outcome: RunOutcome, position: number): void {
    this.#outcomes[position] = outcome;
    if (this.#isLong && performance.now() - this.#writtenAt < MIN_INTERVAL_MS) return;
    this.#save();
  }

  #save(): void {
    if (this.#closed.signal.aborted) return;
    this.#isLong = this.#write(this.#outcomes.map((outcome) => this.#ended(outcome))) > LONG_RECORD_BYTES;
    this.#writtenAt = performance.now();
  }

  #ended(outcome: RunOutcome): RunOutcome {
    if (outcome.status !== 'running') return outcome;
    if (this.#cancel.aborted) return { ...outcome, status: 'cancelled', error: undefined };
    const error = new RunnerError('The action was killed before it knew how this run ended.');
    return { ...outcome, status: 'failed', error };
  }
}
