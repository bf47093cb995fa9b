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

/** A run as a script requests it. Everything that is left out has Metaflow's default. */
export interface RunSettings {
  /** The flow file. A relative path counts from `cwd`. */
  readonly flow: string;
  readonly parameters?: ParameterValues | undefined;
  readonly tags?: readonly string[] | undefined;
  /** Tags that it gets once it was successful, and none of `failIf` holds. */
  readonly tagsOnSuccess?: readonly string[] | undefined;
  /** Decorators for all steps, as for Metaflow's `--with`, e.g. `retry:times=2`. */
  readonly decospecs?: readonly string[] | undefined;
  /** Config files by the Config's name. */
  readonly config?: Readonly<Record<string, string>> | undefined;
  /** Values of Configs by the Config's name. */
  readonly configValues?: Readonly<Record<string, unknown>> | undefined;
  /** Metaflow's top-level options, by their command-line names, e.g. `{ datastore: 's3' }`. */
  readonly options?: Readonly<Record<string, unknown>> | undefined;
  /** Options of the command, by their command-line names, e.g. `{ 'max-num-splits': 200 }`. */
  readonly runOptions?: Readonly<Record<string, unknown>> | undefined;
  readonly maxWorkers?: number | undefined;
  /** Whether tasks are forked from one process that has imported Metaflow and the flow; see docs/warm-tasks.md. Default is no. */
  readonly warmTasks?: boolean | undefined;
  /** The interpreter: a path, or a command on PATH; default is `python3`. */
  readonly python?: string | undefined;
  /** Default is the working directory of this process. */
  readonly cwd?: string | undefined;
  /** Variables beside those of this process. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** After how many milliseconds the run is stopped; default is never. */
  readonly timeoutMs?: number | undefined;
  /** After how many milliseconds there must be a run id; default is never. */
  readonly startTimeoutMs?: number | undefined;
  /** How many times an unsuccessful run is resumed at once; default is 0. */
  readonly retries?: number | undefined;
  /** How many milliseconds to wait before each of these; default is 0. */
  readonly retryDelayMs?: number | undefined;
  /** After which failures it is resumed: `failed`, `timeout`, or a failure's reason. Default: all. */
  readonly retryOn?: readonly RetryReason[] | undefined;
  /** Artifacts whose values are reported: `name`, of the last step, or `step/name`. */
  readonly outputArtifacts?: readonly string[] | undefined;
  /** Conditions under which a successful run counts as failed, e.g. `accuracy < 0.9`. */
  readonly failIf?: readonly string[] | undefined;
  /**
   * The run of the same flow that it is compared with once it was successful: an id, a pathspec, or a tag, of which the newest successful
   * run counts. Conditions can name its artifacts, e.g. `accuracy < base.accuracy - 0.01`.
   */
  readonly compareWith?: string | undefined;
  /**
   * What is resumed: `earlier-attempt` continues the run of an earlier attempt of the job, if that left one, and else makes a new run;
   * `latest` is the flow's latest run here; or a run id, or a pathspec like `SlowFlow/1234`. Default is a new run.
   */
  readonly resume?: string | undefined;
  /** The step that a resumed run begins with; default is where its origin ended. */
  readonly stepToRerun?: string | undefined;
}

/** Plans a run for `runInCi`. @throws {UsageError} that names the setting */
export function planRun(settings: RunSettings): RunPlan {
  return planRuns([settings])[0] as RunPlan;
}

/** Plans runs that belong together: the parameters distinguish runs of one flow. @throws {UsageError} that names the setting */
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
    from: resume === 'latest' ? { kind: 'latest' } : parseOrigin(resume),
    stepToRerun,
  };
}
