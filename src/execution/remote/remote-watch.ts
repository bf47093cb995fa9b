import { setTimeout as sleep } from 'node:timers/promises';
import { RemoteError } from './remote-error.js';
import type { RunPlan } from '../plan/run-plan.js';

/** When a silent run's remote services are checked, in milliseconds. */
export interface WatchTimes {
  /** The silence before the first check. */
  readonly start: number;
  /** The least silence before the second check; each further silence must be twice as long. */
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
  #hasRunId = false;

  constructor(plan: RunPlan, parent: AbortSignal, times = TIMES) {
    this.#plan = plan;
    this.#times = times;
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

  /** Notes that the run does something. */
  noteOutput(): void {
    this.#lastOutputAt = performance.now();
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
    let silence = this.#times.start;
    if (!(await this.#wait(silence))) return;
    const { remoteDatastore } = await import('./datastore-check.js');
    const { metadataService } = await import('./service-check.js');
    if (remoteDatastore(this.#plan) === undefined && metadataService(this.#plan) === undefined) return;
    while (await this.#wait(this.#lastOutputAt + silence - performance.now())) {
      if (performance.now() - this.#lastOutputAt < silence) continue;
      const found = (await this.#check())?.isFinal && (await this.#wait(this.#times.confirm));
      const trouble = found ? await this.#check() : undefined;
      if (trouble?.isFinal) {
        this.#controller.abort(trouble);
        return;
      }
      silence = Math.max(this.#times.silence, 2 * (performance.now() - this.#lastOutputAt));
    }
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
