import { setTimeout as sleep } from 'node:timers/promises';
import { RemoteError } from './remote-error.js';
import type { RunPlan } from '../plan/run-plan.js';

/** When a silent run's remote services are checked, in milliseconds. */
export interface WatchTimes {
  /** The silence before the first check. */
  readonly start: number;
  /** The minimum silence before the second check; each further silence must be twice as long, until the run prints something. */
  readonly silence: number;
  /** Before a problem that seems final is confirmed. */
  readonly confirm: number;
}

const TIMES: WatchTimes = { start: 20_000, silence: 60_000, confirm: 5_000 };

/**
 * Watches a run's remote datastore, and its metadata service until the run has an id, while the run is silent. If credentials are missing
 * or have expired, Metaflow retries silently for more than an hour, and it waits forever for a service that does not answer. In these cases
 * the signal is aborted with the error, so that the run can be stopped.
 */
export class RemoteWatch implements Disposable {
  readonly #plan: RunPlan;
  readonly #times: WatchTimes;
  readonly #parent: AbortSignal;
  readonly #controller = new AbortController();
  readonly #stop = new AbortController();
  readonly #follow = () => this.#controller.abort(this.#parent.reason);
  #lastOutputAt = performance.now();
  /** The silence before the next check. */
  #silence: number;
  #hasRunId = false;

  constructor(plan: RunPlan, parent: AbortSignal, times = TIMES) {
    this.#plan = plan;
    this.#times = times;
    this.#silence = times.start;
    this.#parent = parent;
    parent.addEventListener('abort', this.#follow, { once: true });
    if (parent.aborted) this.#follow();
    void this.#watch();
  }

  /** Aborted with its parent, or, with a `RemoteError`, when one of them is permanently unusable. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The problem for which the run was stopped, if any. */
  get trouble(): RemoteError | undefined {
    const reason: unknown = this.signal.reason;
    return reason instanceof RemoteError ? reason : undefined;
  }

  /** Notes that the run is active. */
  noteOutput(): void {
    this.#lastOutputAt = performance.now();
    this.#silence = Math.min(this.#silence, this.#times.silence);
  }

  /** Notes that the run has an id. A metadata service that fails from now on may come back. */
  noteRunId(): void {
    this.#hasRunId = true;
  }

  [Symbol.dispose](): void {
    this.#stop.abort();
    this.#parent.removeEventListener('abort', this.#follow);
  }

  async #watch(): Promise<void> {
    // A run elsewhere is not stopped for problems here.
    if (this.#plan.command.name === 'trigger') return;
    if (!(await this.#wait(this.#times.start))) return;
    const { remoteDatastore } = await import('./datastore-check.js');
    const { metadataService } = await import('./service-check.js');
    if (remoteDatastore(this.#plan) === undefined && metadataService(this.#plan) === undefined) return;
    while (await this.#wait(Math.min(this.#times.silence, this.#left()))) {
      if (this.#left() > 0) continue;
      const found = (await this.#check())?.isFinal && (await this.#wait(this.#times.confirm));
      const trouble = found ? await this.#check() : undefined;
      if (trouble?.isFinal) {
        this.#controller.abort(trouble);
        return;
      }
      this.#silence = Math.max(this.#times.silence, 2 * (performance.now() - this.#lastOutputAt));
    }
  }

  /** How long the run must still be silent before the next check. */
  #left(): number {
    return this.#lastOutputAt + this.#silence - performance.now();
  }

  async #check(): Promise<RemoteError | undefined> {
    const { checkService } = await import('./service-check.js');
    const ofService = this.#hasRunId ? undefined : await checkService(this.#plan, this.#stop.signal);
    const { checkDatastore } = await import('./datastore-check.js');
    return ofService ?? (await checkDatastore(this.#plan, this.#stop.signal));
  }

  /** Whether to go on watching after this time. */
  async #wait(milliseconds: number): Promise<boolean> {
    const options = { signal: this.#stop.signal, ref: false };
    return await sleep(Math.max(0, milliseconds), true, options).catch(() => false);
  }
}
