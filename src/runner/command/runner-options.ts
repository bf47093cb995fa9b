/**
 * Metaflow's command-line options by name, in camelCase or spelled as Metaflow does. `true` passes a flag; `false`
 * passes its negation or, if it has none, omits it.
 */
export type OtherOptions = Readonly<Record<string, unknown>>;

/**
 * How to run flows, and Metaflow's top-level command-line options: `pylint: false` becomes `--no-pylint`,
 * `datastoreRoot: 'x'` becomes `--datastore-root=x`.
 */
export interface RunnerOptions {
  /**
   * The Python interpreter: a path, or a command on PATH. If it is a path, the flow also finds `python` and the
   * programs installed beside it on its PATH. Default: `python3`.
   */
  readonly python?: string | undefined;
  /** The directory to run in; the flow file is relative to it. Default: the current directory. */
  readonly cwd?: string | undefined;
  /**
   * Variables to add to the environment; `undefined` removes one. If Metaflow would find no user name there,
   * `METAFLOW_USER` is set to the system user's name, or to `runner`.
   */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** Metaflow's configuration profile (METAFLOW_PROFILE). */
  readonly profile?: string | undefined;
  /** Whether blocking calls copy the flow's output to ours. Default: true. */
  readonly showOutput?: boolean | undefined;
  /** Milliseconds within which a run must have an id. Default: 3600000, as in Python. */
  readonly startTimeoutMs?: number | undefined;
  /** Decorators to attach to every step, e.g. `kubernetes` or `retry:times=3` (`--with`). */
  readonly decospecs?: readonly string[] | undefined;
  /**
   * Whether to fork tasks from one process that has already imported Metaflow and the flow, so that they start in a
   * fraction of the time. Code outside of steps then runs once for all tasks of a run. Works on Linux, for tasks on
   * this machine. See docs/warm-tasks.md. Default: false.
   */
  readonly warmTasks?: boolean | undefined;
  /** Config name to file (`--config`). */
  readonly config?: Readonly<Record<string, string>> | undefined;
  /** Config name to value: JSON text, or any value that JSON can represent (`--config-value`). */
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
  /** Top-level options that are not listed here, such as an extension's. */
  readonly options?: OtherOptions | undefined;
}

/** Options of the `run` command. */
export interface RunOptions {
  /** Tags for the run. */
  readonly tags?: readonly string[] | undefined;
  /** How many tasks may run at once. Metaflow's default: 16. */
  readonly maxWorkers?: number | undefined;
  /** How many tasks one foreach may have. Metaflow's default: 100. */
  readonly maxNumSplits?: number | undefined;
  /** How many megabytes of each task's log to keep. Metaflow's default: 10. */
  readonly maxLogSize?: number | undefined;
  /** The namespace that the flow's code uses (`--namespace`). Default: the user's. */
  readonly namespace?: string | undefined;
  /** Where to keep this run's stdout.log and stderr.log. Default: a temporary directory, which `cleanup` removes. */
  readonly logDirectory?: string | undefined;
  /**
   * Ends the run when aborted, even before the run has an id. The run's status becomes `timeout` if the reason is a
   * TimeoutError, as from `AbortSignal.timeout`, otherwise `cancelled`.
   */
  readonly abortSignal?: AbortSignal | undefined;
  /** Options of the command that are not listed here. */
  readonly options?: OtherOptions | undefined;
}

/** Options of the `resume` command. */
export interface ResumeOptions extends RunOptions {
  /** The run to resume. Metaflow's default, the latest run in this directory, is rarely right in CI. */
  readonly originRunId?: string | undefined;
  /** The step to execute again, along with every step after it. Default: every step that did not finish. */
  readonly stepToRerun?: string | undefined;
}

/** Options of `check`. */
export interface CheckOptions extends IntrospectOptions {
  /** Tags that a run would get; Metaflow checks them too. */
  readonly tags?: readonly string[] | undefined;
  /** Options of the `run` command. */
  readonly options?: OtherOptions | undefined;
}

/** Options of `introspect`. */
export interface IntrospectOptions {
  /** Stops reading the flow when aborted. */
  readonly abortSignal?: AbortSignal | undefined;
}

/** Options of the `spin` command. */
export interface SpinOptions {
  /** Skip decorators and their effects, such as retries. Metaflow's default: false. */
  readonly skipDecorators?: boolean | undefined;
  /** A Python module whose variables replace artifacts that the step reads. */
  readonly artifactsModule?: string | undefined;
  /** Keep the new task's artifacts. Metaflow's default: false. */
  readonly persist?: boolean | undefined;
  /** How many megabytes of the task's log to keep. Metaflow's default: 10. */
  readonly maxLogSize?: number | undefined;
  /** Where to keep stdout.log and stderr.log. Default: a temporary directory, which `cleanup` removes. */
  readonly logDirectory?: string | undefined;
  /** Ends the task when aborted. Its status is then as for `RunOptions.abortSignal`. */
  readonly abortSignal?: AbortSignal | undefined;
  /** Options of the command that are not listed here. */
  readonly options?: OtherOptions | undefined;
}
