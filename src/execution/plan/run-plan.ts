import path from 'node:path';
import { isIdentifier, pythonName } from '../../client/identifiers.js';
import { ownValue } from '../../client/own-value.js';
import type { Introspection, ParameterValues, RunnerOptions } from '../../runner/index.js';
import { FlowFileError, OptionError, ParameterError, shownValue, UsageError } from '../../runner/index.js';
import { fittingName } from './fitting-name.js';
import type { Gate } from './gate-condition.js';
import { groupedBy } from '../../client/grouped-by.js';

/** Where a flow runs: determined once, before there are plans. */
export interface RunContext {
  /** A path, or a command on PATH; default: `python3`. */
  readonly python?: string | undefined;
  /** Absolute. */
  readonly cwd: string;
  /** All variables of the flow; `undefined` removes one of this process's variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** How an entry's users sign in to a cloud, one sentence each, for errors of remote datastores. */
export interface SignInAdvice {
  /** There are no credentials. */
  readonly credentials?: string;
  /** They have expired. */
  readonly session?: string;
}

/**
 * How a run is made, whatever it runs. A script's settings, plans and the table of options use the same names, so a new setting is a member
 * here, its default below, and a row of the table.
 */
export interface PlanSettings {
  /** The Python interpreter: a path, or a command on PATH. Default: `python3`. */
  readonly python?: string | undefined;
  /** Config files, by the Config's name. */
  readonly config: Readonly<Record<string, string>>;
  /** Values of Configs, by the Config's name. */
  readonly configValues: Readonly<Record<string, unknown>>;
  /** Metaflow's top-level options by their command-line names, e.g. `{ datastore: 's3' }`. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Options of Metaflow's command by their command-line names, e.g. `{ 'max-num-splits': 200 }`. */
  readonly runOptions: Readonly<Record<string, unknown>>;
  /** How many tasks may run at once. Metaflow's default: 16. */
  readonly maxWorkers?: number | undefined;
  /** Whether tasks are forked from one process that has imported Metaflow and the flow; see docs/warm-tasks.md. Default: no. */
  readonly warmTasks?: boolean | undefined;
  /** The run is stopped after this many milliseconds. Default: never. */
  readonly timeoutMs?: number | undefined;
  /** The run must have an id within this many milliseconds. Default: 3600000, an hour. */
  readonly startTimeoutMs?: number | undefined;
  /** How many times an unsuccessful run is resumed immediately. Default: 0. */
  readonly retries: number;
  /** How many milliseconds to wait before each retry. Default: 0. */
  readonly retryDelayMs: number;
  /** Which failures are retried: `failed`, `timeout`, or a failure's reason. Default: all. */
  readonly retryOn?: readonly RetryReason[] | undefined;
  /** Tags that the run gets once it was successful and none of its conditions holds. */
  readonly tagsOnSuccess?: readonly string[] | undefined;
  /** Artifacts whose values are reported: `name` for the last step's, or `step/name`. */
  readonly outputArtifacts: readonly string[];
  /** Whether a successful run counts as failed if there is no run to compare it with. Default: no. */
  readonly requireBase?: boolean | undefined;
}

/** Some of a type's members, or none. */
export type Given<Members> = { readonly [Name in keyof Members]?: Members[Name] | undefined };

const DEFAULTS: { readonly [Name in keyof Required<PlanSettings>]: PlanSettings[Name] } = {
  ...{ python: undefined, config: {}, configValues: {}, options: {}, runOptions: {} },
  ...{ maxWorkers: undefined, warmTasks: undefined, timeoutMs: undefined, startTimeoutMs: undefined },
  ...{ retries: 0, retryDelayMs: 0, retryOn: undefined },
  ...{ tagsOnSuccess: undefined, outputArtifacts: [], requireBase: undefined },
};

/** The settings among other members, completed by their defaults. */
export function planSettingsOf(given: Given<PlanSettings>): PlanSettings {
  return Object.fromEntries(
    Object.entries(DEFAULTS).map(([name, value]) => [name, given[name as keyof PlanSettings] ?? value]),
  ) as unknown as PlanSettings;
}

/** One run to make, as the action's inputs or the CLI's options describe it. */
export interface RunPlan extends RunContext, PlanSettings {
  /** Distinguishes the run from others of its step: the flow file, and parameters that differ. */
  readonly label: string;
  readonly flowFile: string;
  /** What named the flow file, for messages, if it is not the usual input: `Input "runs" (run 3)`. */
  readonly flowGivenBy?: string | undefined;
  /** Metaflow's profile, if an option names it; `env` contains it, too. */
  readonly profile?: string | undefined;
  readonly decospecs: readonly string[];
  readonly tags: readonly string[];
  /** The run's provenance, as tags `name:value`. */
  readonly provenance: Readonly<Record<string, string>>;
  readonly command: PlannedCommand;
  /** Conditions that turn a successful run into a failed one. */
  readonly gates: readonly Gate[];
  /** What a successful run is compared with. */
  readonly compareWith?: Baseline | undefined;
  readonly signIn?: SignInAdvice | undefined;
}

/**
 * The run of the same flow to compare with: an id, a pathspec, or a tag, which means the newest successful run that has it; or a branch's
 * newest successful run, found by all of some tags, or by its record.
 */
export type Baseline = { readonly name: string } | BranchBaseline;

export interface BranchBaseline {
  readonly branch: string;
  readonly tags: readonly [string, ...string[]];
  /** A run of the branch's own code also has one of these tags. */
  readonly oneOf: readonly string[];
  /** A run with one of these tags is not a base run: it belongs to the same workflow run. */
  readonly noneOf: readonly string[];
  /** The tag of the run that the same step made on the branch; such a run comes first. @param label the label of both runs */
  readonly counterpart?: ((label: string) => string) | undefined;
  /** Whether a run with these tags is another one of the same job: of another step, matrix, `id` or label. Such a run does not count. */
  readonly isSibling?: ((tags: readonly string[]) => boolean) | undefined;
  /** Finds a run's record if the branch's runs are not in the metadata at hand. */
  readonly recorded?: FindRecorded | undefined;
}

/** @returns the record, or why there is none; it throws if this cannot be determined */
export type FindRecorded = (
  run: { readonly label: string; readonly flowName?: string | undefined },
  signal: AbortSignal,
) => Promise<RecordedRun | string>;

/** A run of which only its record is known. */
export interface RecordedRun {
  readonly pathspec: string;
  /** As JSON values. */
  readonly artifacts: Readonly<Record<string, unknown>>;
}

/** What a run may be resumed after: its status, or the reason of its failure. */
export const RETRY_REASONS = ['failed', 'timeout', 'task-exception', 'task-crashed', 'flow-error'] as const;
export type RetryReason = (typeof RETRY_REASONS)[number];

/** What to do with the flow. */
export type PlannedCommand =
  NewRun | Resumption | TriggeredRun | { readonly name: 'spin'; readonly pathspec: string };

/** A run of a deployment, which a production orchestrator executes without us. */
export interface TriggeredRun {
  readonly name: 'trigger';
  /** Metaflow's name for it, e.g. `argo-workflows`. */
  readonly orchestrator: string;
  /** The deployment's name; without it, the flow's. */
  readonly deploymentName: string | undefined;
  /** Whether the plan has no flow file, so that the deployment is found by its name. */
  readonly isByName: boolean;
  /** Metaflow's top-level options for the branch of the flow's `@project`. */
  readonly branch: Readonly<Record<string, unknown>> | undefined;
  /** What the flow file declares, if there is one. */
  readonly introspection?: Introspection | undefined;
  readonly parameters: ParameterValues;
  /** What gave each parameter, as in `NewRun`. */
  readonly givenBy?: Readonly<Record<string, string>>;
  /** Whether the run continues when it is no longer followed. */
  readonly leaves: boolean;
  readonly authorize: string | undefined;
}

/** A plan's parameters. */
export function parametersOf({ command }: Pick<RunPlan, 'command'>): ParameterValues {
  return command.name === 'run' || command.name === 'trigger' ? command.parameters : {};
}

export interface NewRun {
  readonly name: 'run';
  readonly parameters: ParameterValues;
  /** What gave each parameter, for messages, e.g. `Input "grid"`; parameters from the input `params` may be omitted. */
  readonly givenBy?: Readonly<Record<string, string>>;
  /** Continue the run of an earlier attempt of this CI job, if that left one. */
  readonly resumeFrom?: { readonly kind: 'earlier-attempt'; readonly stepToRerun?: string | undefined };
}

export interface Resumption {
  readonly name: 'resume';
  readonly from: Origin;
  readonly stepToRerun?: string | undefined;
  /** What named the run, for messages, if it is not the usual input: `Input "runs" (run 3)`. */
  readonly givenBy?: string | undefined;
  /** The plan to run instead if Metaflow cannot resume: the user asked for a run, not for a resume. */
  readonly orRun?: RunPlan;
}

/** What to resume. */
export type Origin = { readonly kind: 'latest' } | OriginRun | BundleOrigin;

/** A run in the datastore. */
export interface OriginRun {
  readonly kind: 'run';
  readonly runId: string;
  /** The run's flow, if the run was named by its pathspec. */
  readonly flowName?: string;
  /** How long its finished tasks took, by step, if the datastore does not know. */
  readonly seconds?: ReadonlyMap<string, number> | undefined;
}

/** A bundle, which must be restored first. */
export type BundleOrigin = { readonly kind: 'bundle'; readonly file: string } | WorkflowRunOrigin;

/** The bundle of another workflow run of the CI, by its id. */
export interface WorkflowRunOrigin {
  readonly kind: 'workflow-run';
  readonly id: string;
  readonly attempt?: number | undefined;
}

/** Metaflow's long option names. Anything else could be mistaken for one of the runner's own settings. */
const COMMAND_LINE_NAME = /^[a-z][a-z0-9]*([-_][a-z0-9]+)*$/;

/** Options for which a plan has its own members. */
const OWN_MEMBERS = ['python', 'cwd', 'env', 'profile', 'decospecs', 'config'];

/** The `Runner` settings for a plan. @throws {UsageError} */
export function runnerOptions(plan: RunPlan): RunnerOptions {
  for (const name of Object.keys(plan.options)) {
    if (!COMMAND_LINE_NAME.test(name) || OWN_MEMBERS.includes(name)) {
      throw new OptionError(`"${name}" is not a top-level option of Metaflow's command line.`, {
        ...{ option: name, place: 'top level', value: plan.options[name] },
      });
    }
  }
  const { python, cwd, env, startTimeoutMs, decospecs, warmTasks, config, configValues, options } = plan;
  return {
    ...{ python, cwd, env, startTimeoutMs, decospecs, warmTasks, config, configValues, options },
    showOutput: false,
  };
}

/**
 * The value of an option that was given as text: `true` and `false`, in upper or lower case, are a flag and its negation, and no value
 * means the bare flag.
 */
export function optionFromText(text: string | undefined): string | boolean {
  if (text === undefined || /^true$/i.test(text)) return true;
  return /^false$/i.test(text) ? false : text;
}

/** Values by name; a repeated name gets a list. */
export function groupByName<Value>(
  entries: readonly (readonly [string, Value])[],
): Record<string, Value | Value[]> {
  return Object.fromEntries(
    [...groupedBy(entries, ([name]) => name)].map(([name, group]) => {
      const values = group.map(([, value]) => value);
      return [name, values.length === 1 ? (values[0] as Value) : values];
    }),
  );
}

/** Parses an origin: a run id, or a run's pathspec (`Flow/123`). @param source what gave it, for errors @throws {UsageError} */
export function parseOrigin(source: string, text: string): OriginRun {
  const origin = readOrigin(text);
  if (origin) return origin;
  throw new UsageError(
    `${source} must be a run id or a pathspec like SlowFlow/1234, got ${shownValue(text)}.`,
  );
}

/** The run that a text names by its id or pathspec; `undefined` if it names none. */
export function readOrigin(origin: string): OriginRun | undefined {
  const [, flow, runId] = /^(?:([^/]+)\/)?([^/]+)$/u.exec(origin) ?? [];
  const flowName = flow === undefined ? undefined : pythonName(flow);
  if (!isIdentifier(runId) || (flow !== undefined && flowName === undefined)) return undefined;
  return { kind: 'run', runId, ...(flowName === undefined ? {} : { flowName }) };
}

/** What gave the parameter, the flow file or the run to resume that an error is about, if the plan knows it. */
export function sourceOf(
  error: unknown,
  { command, flowGivenBy }: Pick<RunPlan, 'command' | 'flowGivenBy'>,
): string | undefined {
  if (error instanceof FlowFileError) return flowGivenBy;
  if (error instanceof OptionError && error.details.option === 'origin-run-id')
    return command.name === 'resume' ? command.givenBy : undefined;
  if (!(error instanceof ParameterError) || error.details.isConfig === true) return undefined;
  return command.name === 'run' || command.name === 'trigger'
    ? ownValue(command.givenBy ?? {}, error.details.parameter)
    : undefined;
}

/** The parameter's name that a run's flow does not have, with where it was given. Each run of a grid reports it, for its own value. */
export function unknownName(error: unknown, plan: RunPlan): string | undefined {
  if (!(error instanceof ParameterError) || error.details.isUnknown !== true) return undefined;
  return [plan.flowFile, error.details.parameter, sourceOf(error, plan)].join('\0');
}

/** The datastore's run that a command resumes, if it names one. */
export function originRun(command: PlannedCommand): OriginRun | undefined {
  return command.name === 'resume' && command.from.kind === 'run' ? command.from : undefined;
}

/** The step at which a command resumes, if it names one. */
export function stepToRerun(command: PlannedCommand): string | undefined {
  if (command.name === 'run') return command.resumeFrom?.stepToRerun;
  return command.name === 'resume' ? command.stepToRerun : undefined;
}

/** Names for the plans' directories, in order; "" for a single plan. */
export function directoryNames(plans: readonly RunPlan[]): string[] {
  if (plans.length === 1) return [''];
  return plans.map(({ flowFile }, index) => {
    const name = fittingName(path.basename(flowFile, '.py'));
    return `${String(index + 1).padStart(2, '0')}-${name}`;
  });
}
