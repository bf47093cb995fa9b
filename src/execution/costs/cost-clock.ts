import type { RunOutcome } from '../../outcome/outcome.js';
import type { LogStream } from '../../runner/index.js';
import type { RunPlan } from '../plan/run-plan.js';
import { PylintClock } from './pylint-clock.js';

/** If a run has no id after this time, in milliseconds, we check whether Metaflow's bytecode is missing: about 300 are usual. */
const SLOW_START_MS = 700;

/** Measures what delays a run, from its start on. */
export class CostClock {
  readonly #plan: RunPlan;
  readonly #cancel: AbortSignal;
  readonly #began = performance.now();
  readonly #pylint = new PylintClock();
  #compiling: Promise<number | undefined> | undefined;

  /** @param cancel aborts measuring what takes a process of its own */
  constructor(plan: RunPlan, cancel: AbortSignal) {
    this.#plan = plan;
    this.#cancel = cancel;
  }

  noteOutput(stream: LogStream, bytes: Buffer): void {
    this.#pylint.noteOutput(stream, bytes);
  }

  /** Notes that the run has an id, and that its tasks are executed by this job. */
  noteRunId(): void {
    if (performance.now() - this.#began <= SLOW_START_MS) return;
    const loaded = import('./compile-cost.js');
    this.#compiling = loaded.then(({ compileCost }) => compileCost(this.#plan, this.#cancel));
  }

  async costs(): Promise<Pick<NonNullable<RunOutcome['costs']>, 'pylint' | 'compiling'>> {
    return { pylint: this.#pylint.seconds, compiling: await this.#compiling };
  }
}
