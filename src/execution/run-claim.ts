import { RunnerError, type ExecutingRun } from '../runner/index.js';

/** Two runs have the same id, so each may have overwritten the other's parameters and results. */
export class SharedRunIdError extends RunnerError {
  static {
    this.prototype.name = 'SharedRunIdError';
  }
}

/** The runs that execute in this process, by metadata provider and pathspec. */
const claims = new Map<string, RunClaim>();

/**
 * A run's claim to its id. Metaflow's local metadata provider takes the id from the clock, so two runs of a flow that start in the same
 * microsecond get the same one: https://github.com/Netflix/metaflow/issues/1237. Both are stopped then.
 */
export class RunClaim implements Disposable {
  readonly #run: ExecutingRun;
  readonly #key: string;
  #isShared = false;

  /** Call this as soon as the run has an id. */
  constructor(run: ExecutingRun) {
    this.#run = run;
    this.#key = `${run.metadata} ${run.pathspec}`;
    const other = claims.get(this.#key);
    if (other) {
      other.#share();
      this.#share();
    } else claims.set(this.#key, this);
  }

  /** @throws {SharedRunIdError} if another run has had the same id so far */
  requireOwn(): void {
    if (!this.#isShared) return;
    const { pathspec } = this.#run;
    throw new SharedRunIdError(
      `Another run that started at the same moment also got the id ${pathspec}, so Metaflow mixed the data of both.`,
    );
  }

  #share(): void {
    this.#isShared = true;
    void this.#run.kill({ graceMs: 0 });
  }

  [Symbol.dispose](): void {
    if (claims.get(this.#key) === this) claims.delete(this.#key);
  }
}
