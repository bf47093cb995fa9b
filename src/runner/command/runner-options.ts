/** Options of Metaflow's command line by name, in camelCase or as they are there: `true` and `false` are a flag and its negation, or its absence. */
export type OtherOptions = Readonly<Record<string, unknown>>;

/**
 * How flows are run, and the top-level options of Metaflow's command line: `pylint: false` is `--no-pylint`,
 * `datastoreRoot: 'x'` is `--datastore-root=x`.
 */
export interface RunnerOptions {
  /**
   * The Python interpreter: a path, or a command on PATH. With a path, `python` and what is installed beside it is first on the flow's PATH.
   * Default: `python3`.
   */
  readonly python?: string | undefined;
  /** The directory to run in; the flow file is relative to it. Default: the current one. */
  readonly cwd?: string | undefined;
  /**
   * Added to the environment; `undefined` takes a variable away. Where Metaflow finds no user's name in it, `METAFLOW_USER` becomes that of
   * the system's user, or `runner`.
   */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** Metaflow's configuration profile (METAFLOW_PROFILE). */
  readonly profile?: string | undefined;
  /** Copy the flow's output to ours in the blocking calls. Default: true. */
  readonly showOutput?: boolean | undefined;
  /** Milliseconds until a run must have an id. Default: 3600000, as in Python. */
  readonly startTimeoutMs?: number | undefined;
  /** Decorators to attach to every step, e.g. `kubernetes` or `retry:times=3` (`--with`). */
  readonly decospecs?: readonly string[] | undefined;
  /**
   * Whether tasks are forked from one process that has imported Metaflow and the flow, so that they start in a fraction of the time;
   * code outside of the steps then runs once for all tasks of a run. On Linux, for tasks on this machine. See docs/warm-tasks.md. Default: false.
   */
  readonly warmTasks?: boolean | undefined;
  /** Config name to file (`--config`). */
  readonly config?: Readonly<Record<string, string>> | undefined;
  /** Config name to value: JSON text, or anything that JSON can hold (`--config-value`). */
  readonly configValues?: Readonly<Record<string, unknown>> | undefined;
  readonly quiet?: boolean | undefined;
  readonly pylint?: boolean | undefined;
  readonly metadata?: string | undefined;
  readonly environment?: string | undefined;
  readonly datastore?: string | undefined;
  readonly datastoreRoot?: string | undefined;
  readonly packageSuffixes?: string | undefined;
  readonly eventLogger?: string | undefined;
  readonly monitor?: string | undefined;
  /** The branch of a flow with `@project`. */
  readonly branch?: string | undefined;
  /** Whether a flow with `@project` runs as production. */
  readonly production?: boolean | undefined;
  /** Top-level options that are not listed here, such as those of an extension. */
  readonly options?: OtherOptions | undefined;
}

/** Options of the `run` command. */
export interface RunOptions {
  readonly tags?: readonly string[] | undefined;
  /** Tasks that may run at once. Metaflow's default: 16. */
  readonly maxWorkers?: number | undefined;
  /** Tasks that one foreach may have. Metaflow's default: 100. */
  readonly maxNumSplits?: number | undefined;
  /** Megabytes of a task's log that are kept. Metaflow's default: 10. */
  readonly maxLogSize?: number | undefined;
  readonly namespace?: string | undefined;
  /** Where this run's stdout.log and stderr.log are kept. Default: a temporary directory, removed by `cleanup`. */
  readonly logDirectory?: string | undefined;
  /**
   * Ends the run when aborted, whether it has an id already or not. The run's status is `timeout` where the reason is a
   * TimeoutError, as `AbortSignal.timeout` gives, else `cancelled`.
   */
  readonly abortSignal?: AbortSignal | undefined;
  /** Options of the command that are not listed here. */
  readonly options?: OtherOptions | undefined;
}

/** Options of the `resume` command. */
export interface ResumeOptions extends RunOptions {
  /** The run to resume. Metaflow's default, the latest run in this directory, is seldom right in CI. */
  readonly originRunId?: string | undefined;
  /** The step to rerun from. Default: the steps that failed. */
  readonly stepToRerun?: string | undefined;
}

/** Options of `check`. */
export interface CheckOptions extends IntrospectOptions {
  /** Tags that a run would get, which Metaflow checks as well. */
  readonly tags?: readonly string[] | undefined;
  /** Options of the `run` command. */
  readonly options?: OtherOptions | undefined;
}

/** Options of `introspect`. */
export interface IntrospectOptions {
  /** Gives up when aborted. */
  readonly abortSignal?: AbortSignal | undefined;
}

/** Options of the `spin` command. */
export interface SpinOptions {
  /** Leave out decorators and their effects, such as retries. Metaflow's default: false. */
  readonly skipDecorators?: boolean | undefined;
  /** A Python module whose variables replace artifacts that the step reads. */
  readonly artifactsModule?: string | undefined;
  /** Keep the artifacts of the new task. Metaflow's default: false. */
  readonly persist?: boolean | undefined;
  /** Megabytes of the task's log that are kept. */
  readonly maxLogSize?: number | undefined;
  /** Where stdout.log and stderr.log are kept. Default: a temporary directory, removed by `cleanup`. */
  readonly logDirectory?: string | undefined;
  /** Ends the task when aborted. */
  readonly abortSignal?: AbortSignal | undefined;
  /** Options of the command that are not listed here. */
  readonly options?: OtherOptions | undefined;
}
