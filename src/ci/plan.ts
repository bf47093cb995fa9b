import path from 'node:path';
import { labelled } from '../execution/plan/grid.js';
import {
  parseOrigin,
  type PlannedCommand,
  type RetryReason,
  type RunPlan,
} from '../execution/plan/run-plan.js';
import { readBaseline } from '../options/baseline.js';
import { readArtifacts, readConditions } from '../options/values.js';
import { metaflowUser, UsageError, type ParameterValues } from '../runner/index.js';

/** A run as a script requests it. Omitted settings have Metaflow's defaults. */
export interface RunSettings {
  /** The flow file. Relative paths are based on `cwd`. */
  readonly flow: string;
  readonly parameters?: ParameterValues | undefined;
  readonly tags?: readonly string[] | undefined;
  /** Tags that the run gets once it was successful and none of `failIf` holds. */
  readonly tagsOnSuccess?: readonly string[] | undefined;
  /** Decorators for all steps, like Metaflow's `--with`, e.g. `retry:times=2`. */
  readonly decospecs?: readonly string[] | undefined;
  /** Config files, by the Config's name. */
  readonly config?: Readonly<Record<string, string>> | undefined;
  /** Values of Configs, by the Config's name. */
  readonly configValues?: Readonly<Record<string, unknown>> | undefined;
  /** Metaflow's top-level options by their command-line names, e.g. `{ datastore: 's3' }`. */
  readonly options?: Readonly<Record<string, unknown>> | undefined;
  /** Options of Metaflow's command by their command-line names, e.g. `{ 'max-num-splits': 200 }`. */
  readonly runOptions?: Readonly<Record<string, unknown>> | undefined;
  /** How many tasks may run at once. Metaflow's default: 16. */
  readonly maxWorkers?: number | undefined;
  /** Whether tasks are forked from one process that has imported Metaflow and the flow; see docs/warm-tasks.md. Default: no. */
  readonly warmTasks?: boolean | undefined;
  /** The Python interpreter: a path, or a command on PATH. Default: `python3`. */
  readonly python?: string | undefined;
  /** The working directory. Default: that of this process. */
  readonly cwd?: string | undefined;
  /** Variables in addition to those of this process. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** The run is stopped after this many milliseconds. Default: never. */
  readonly timeoutMs?: number | undefined;
  /** The run must have an id within this many milliseconds. Default: 3600000, an hour. */
  readonly startTimeoutMs?: number | undefined;
  /** How many times an unsuccessful run is resumed immediately. Default: 0. */
  readonly retries?: number | undefined;
  /** How many milliseconds to wait before each retry. Default: 0. */
  readonly retryDelayMs?: number | undefined;
  /** Which failures are retried: `failed`, `timeout`, or a failure's reason. Default: all. */
  readonly retryOn?: readonly RetryReason[] | undefined;
  /** Artifacts whose values are reported: `name` for the last step's, or `step/name`. */
  readonly outputArtifacts?: readonly string[] | undefined;
  /** Conditions that turn a successful run into a failed one, e.g. `accuracy < 0.9`. */
  readonly failIf?: readonly string[] | undefined;
  /**
   * The run of the same flow that a successful run is compared with: an id, a pathspec, or a tag, which means the newest successful run
   * that has it. Conditions can use its artifacts, e.g. `accuracy < base.accuracy - 0.01`.
   */
  readonly compareWith?: string | undefined;
  /**
   * What to resume: `earlier-attempt` continues the run of an earlier attempt of the job, or starts a new run if there is none to resume;
   * `latest` resumes the flow's newest run in the user's namespace; otherwise, a run id, or a pathspec like `SlowFlow/1234`. Default: a new
   * run.
   */
  readonly resume?: string | undefined;
  /** With `resume`, the step to execute again, along with every step after it. Default: every step that did not finish. */
  readonly stepToRerun?: string | undefined;
}

/**
 * Plans a run for `runInCi`.
 * @throws {@link UsageError} that names the setting
 */
export function planRun(settings: RunSettings): RunPlan {
  return planRuns([settings])[0] as RunPlan;
}

/**
 * Plans several runs together: parameters distinguish runs of the same flow.
 * @throws {@link UsageError} that names the setting
 */
export function planRuns(runs: readonly RunSettings[]): RunPlan[] {
  return labelled(
    runs.map((settings) => {
      const {
        flow,
        config = {},
        configValues = {},
        options = {},
        runOptions = {},
        tags = [],
        decospecs = [],
      } = settings;
      const {
        python,
        timeoutMs,
        startTimeoutMs,
        maxWorkers,
        warmTasks,
        retries = 0,
        retryDelayMs = 0,
        retryOn,
        tagsOnSuccess,
      } = settings;
      const env = { ...process.env, ...settings.env };
      const gates = readConditions('"failIf"', settings.failIf ?? []);
      return {
        flowFile: flow,
        command: commandOf(settings),
        ...{ python, config, configValues, options, runOptions, tags, decospecs, maxWorkers, warmTasks },
        ...{ timeoutMs, startTimeoutMs, retries, retryDelayMs, retryOn, tagsOnSuccess },
        cwd: path.resolve(settings.cwd ?? '.'),
        env: { ...env, ...metaflowUser(env) },
        outputArtifacts: readArtifacts('"outputArtifacts"', settings.outputArtifacts ?? []),
        gates,
        compareWith: readBaseline(
          settings.compareWith,
          gates,
          { compareWith: '"compareWith"', failIf: '"failIf"' },
          () => 'a script names the branch by a tag of its runs',
        ),
        provenance: {},
      };
    }),
  );
}

function commandOf({ parameters = {}, resume, stepToRerun }: RunSettings): PlannedCommand {
  const run = { name: 'run', parameters } as const;
  if (resume === 'earlier-attempt') return { ...run, resumeFrom: { kind: 'earlier-attempt', stepToRerun } };
  if (resume === undefined) {
    if (stepToRerun !== undefined)
      throw new UsageError('"stepToRerun" needs "resume", which names the run to resume.');
    return run;
  }
  if (Object.keys(parameters).length > 0)
    throw new UsageError(
      '"parameters" cannot be used with "resume": a resumed run uses those of its origin.',
    );
  return {
    name: 'resume',
    from: resume === 'latest' ? { kind: 'latest' } : parseOrigin('"resume"', resume),
    stepToRerun,
  };
}
