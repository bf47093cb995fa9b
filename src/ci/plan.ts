import path from 'node:path';
import { labelled } from '../execution/plan/grid.js';
import {
  parseOrigin,
  planSettingsOf,
  type Given,
  type PlannedCommand,
  type PlanSettings,
  type RunPlan,
} from '../execution/plan/run-plan.js';
import { readBaseline } from '../options/baseline.js';
import { readArtifacts, readConditions } from '../options/values.js';
import { metaflowUser, UsageError, type ParameterValues } from '../runner/index.js';

/** A run as a script requests it. Omitted settings have Metaflow's defaults. */
export interface RunSettings extends Given<PlanSettings> {
  /** The flow file. Relative paths are based on `cwd`. */
  readonly flow: string;
  readonly parameters?: ParameterValues | undefined;
  readonly tags?: readonly string[] | undefined;
  /** Decorators for all steps, like Metaflow's `--with`, e.g. `retry:times=2`. */
  readonly decospecs?: readonly string[] | undefined;
  /** The working directory. Default: that of this process. */
  readonly cwd?: string | undefined;
  /** Variables in addition to those of this process. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
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
      const { flow, tags = [], decospecs = [] } = settings;
      const env = { ...process.env, ...settings.env };
      const gates = readConditions('"failIf"', settings.failIf ?? []);
      return {
        flowFile: flow,
        command: commandOf(settings),
        ...planSettingsOf(settings),
        ...{ tags, decospecs, gates },
        cwd: path.resolve(settings.cwd ?? '.'),
        env: { ...env, ...metaflowUser(env) },
        outputArtifacts: readArtifacts('"outputArtifacts"', settings.outputArtifacts ?? []),
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
