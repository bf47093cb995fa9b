import path from 'node:path';
import { isIdentifier, pythonName } from '../../client/identifiers.js';
import { ownValue } from '../../client/own-value.js';
import type { Introspection, ParameterValues, RunnerOptions } from '../../runner/index.js';
import { FlowFileError, OptionError, ParameterError, UsageError } from '../../runner/index.js';
import { fittingName } from './fitting-name.js';
import type { Gate } from './gate-condition.js';

/** Where a flow runs: settled once, before there are plans. */
export interface RunContext {
  /** A path, or a command on PATH; default is `python3`. */
  readonly python?: string | undefined;
  /** Absolute. */
  readonly cwd: string;
  /** All variables that the flow has; `undefined` takes one of this process away. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** How the users of an entry sign in to a cloud, a sentence each, for errors of remote datastores. */
export interface SignInAdvice {
  /** There are no credentials. */
  readonly credentials?: string;
  /** They have expired. */
  readonly session?: string;
}

/** One run to be made, as the action's inputs and the CLI's options describe it. */
export interface RunPlan extends RunContext {
  /** What distinguishes the run from others of its step: the flow file, and parameters that differ. */
  readonly label: string;
  readonly flowFile: string;
  /** What gave the flow file, as messages name it, where that is another input than usual: `Input "runs" (run 3)`. */
  readonly flowGivenBy?: string | undefined;
  /** Metaflow's profile, where an option names it; `env` has it, too. */
  readonly profile?: string | undefined;
  readonly decospecs: readonly string[];
  readonly config: Readonly<Record<string, string>>;
  readonly configValues: Readonly<Record<string, unknown>>;
  /** Top-level options by their command-line names. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Options of the command by their command-line names. */
  readonly runOptions: Readonly<Record<string, unknown>>;
  readonly tags: readonly string[];
  /** Tags that it gets once it was successful, gates and all. */
  readonly tagsOnSuccess?: readonly string[] | undefined;
  /** Where the run comes from, as tags `name:value`. */
  readonly provenance: Readonly<Record<string, string>>;
  readonly maxWorkers?: number | undefined;
  /** Whether tasks are forked from one process that has imported the flow. */
  readonly warmTasks?: boolean | undefined;
  readonly timeoutMs?: number | undefined;
  /** Milliseconds until there must be a run id. */
  readonly startTimeoutMs?: number | undefined;
  readonly command: PlannedCommand;
  /** How many times an unsuccessful run is resumed at once. */
  readonly retries: number;
  /** How long to wait before each of these, in milliseconds. */
  readonly retryDelayMs: number;
  /** After which failures it is resumed. Default: all. */
  readonly retryOn?: readonly RetryReason[] | undefined;
  /** Artifacts whose values are reported: `name`, of the last step, or `step/name`. */
  readonly outputArtifacts: readonly string[];
  /** Conditions under which a successful run counts as failed. */
  readonly gates: readonly Gate[];
  /** What the run is compared with, once it was successful. */
  readonly compareWith?: Baseline | undefined;
  readonly signIn?: SignInAdvice | undefined;
}

/**
 * The run that another of its flow is compared with: by its id, its pathspec or a tag, of which the newest successful run counts; or the
 * newest successful run that a branch has made, which is found by all of some tags, or by what was recorded of it.
 */
export type Baseline = { readonly name: string } | BranchBaseline;

export interface BranchBaseline {
  readonly branch: string;
  readonly tags: readonly [string, ...string[]];
  /** Finds what was recorded of a run where runs of the branch are not in the metadata at hand. */
  readonly recorded?: FindRecorded | undefined;
}

/** @returns why there is none, in words; it throws where nobody knows if there is one */
export type FindRecorded = (
  run: { readonly label: string; readonly flowName?: string | undefined },
  signal: AbortSignal,
) => Promise<RecordedRun | string>;

/** A run of which no more is known than what was recorded. */
export interface RecordedRun {
  readonly pathspec: string;
  /** As JSON values. */
  readonly artifacts: Readonly<Record<string, unknown>>;
}

/** What a run may be resumed after: how it ended, or why. */
export const RETRY_REASONS = ['failed', 'timeout', 'task-exception', 'task-crashed', 'flow-error'] as const;
export type RetryReason = (typeof RETRY_REASONS)[number];

/** What is done with the flow. */
export type PlannedCommand =
  NewRun | Resumption | TriggeredRun | { readonly name: 'spin'; readonly pathspec: string };

/** A run of a deployment on a production orchestrator, which makes it without us. */
export interface TriggeredRun {
  readonly name: 'trigger';
  /** Metaflow's word, e.g. `argo-workflows`. */
  readonly orchestrator: string;
  /** Of the deployment; without it, that of the flow. */
  readonly deploymentName: string | undefined;
  /** Whether the plan has no flow file: the deployment is found by its name. */
  readonly isByName: boolean;
  /** Metaflow's top-level options that name a branch of the flow's `@project`. */
  readonly branch: Readonly<Record<string, unknown>> | undefined;
  /** What the flow file declares, if there is one. */
  readonly introspection?: Introspection | undefined;
  readonly parameters: ParameterValues;
  /** What gave a parameter, as in `NewRun`. */
  readonly givenBy?: Readonly<Record<string, string>>;
  /** Whether the run goes on when it is followed no longer. */
  readonly leaves: boolean;
  readonly authorize: string | undefined;
}

/** What a plan gives its run. */
export function parametersOf({ command }: Pick<RunPlan, 'command'>): ParameterValues {
  return command.name === 'run' || command.name === 'trigger' ? command.parameters : {};
}

export interface NewRun {
  readonly name: 'run';
  readonly parameters: ParameterValues;
  /** What gave a parameter, as messages name it, e.g. `Input "grid"`; those of the input `params` need not be here. */
  readonly givenBy?: Readonly<Record<string, string>>;
  /** The run continues that of an earlier attempt of this CI job, if that left one. */
  readonly resumeFrom?: { readonly kind: 'earlier-attempt'; readonly stepToRerun?: string | undefined };
}

export interface Resumption {
  readonly name: 'resume';
  readonly from: Origin;
  readonly stepToRerun?: string | undefined;
  /** What named the run, as messages name it, where that is another input than usual: `Input "runs" (run 3)`. */
  readonly givenBy?: string | undefined;
  /** What is run instead if Metaflow cannot resume: whoever asked for a run did not ask for a resume above all. */
  readonly orRun?: RunPlan;
}

/** What is resumed. */
export type Origin = { readonly kind: 'latest' } | OriginRun | BundleOrigin;

/** A run in the datastore. */
export interface OriginRun {
  readonly kind: 'run';
  readonly runId: string;
  /** The flow that it is a run of, where it was named by its pathspec. */
  readonly flowName?: string;
  /** What its finished tasks took by step, where the datastore cannot tell. */
  readonly seconds?: ReadonlyMap<string, number> | undefined;
}

/** A bundle, which must be restored first. */
export type BundleOrigin = { readonly kind: 'bundle'; readonly file: string } | WorkflowRunOrigin;

/** The bundle of another run of a CI workflow, by its id. */
export interface WorkflowRunOrigin {
  readonly kind: 'workflow-run';
  readonly id: string;
  readonly attempt?: number | undefined;
}

/** Metaflow's long names. Anything else could be mistaken for a setting of the runner's own. */
const COMMAND_LINE_NAME = /^[a-z][a-z0-9]*([-_][a-z0-9]+)*$/;

/** What a plan has a place of its own for. */
const HAVE_A_PLACE = ['python', 'cwd', 'env', 'profile', 'decospecs', 'config'];

/** The `Runner` settings of a plan. @throws {UsageError} */
export function runnerOptions(plan: RunPlan): RunnerOptions {
  for (const name of Object.keys(plan.options)) {
    if (!COMMAND_LINE_NAME.test(name) || HAVE_A_PLACE.includes(name)) {
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
 * The value of an option that was given as text: `true` and `false`, in capitals or not, are a flag and its negation, and no
 * value at all is the bare flag.
 */
export function optionFromText(text: string | undefined): string | boolean {
  if (text === undefined || /^true$/i.test(text)) return true;
  return /^false$/i.test(text) ? false : text;
}

/** Values by name; a name that comes more than once has a list of them. */
export function groupByName<Value>(
  entries: readonly (readonly [string, Value])[],
): Record<string, Value | Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [name, value] of entries) groups.set(name, [...(groups.get(name) ?? []), value]);
  return Object.fromEntries(
    [...groups].map(([name, values]) => [name, values.length === 1 ? (values[0] as Value) : values]),
  );
}

/** Parses an origin: a run id, or a run's pathspec (`Flow/123`). @throws {UsageError} */
export function parseOrigin(origin: string): OriginRun {
  const [, flow, runId] = /^(?:([^/]+)\/)?([^/]+)$/u.exec(origin) ?? [];
  const flowName = flow === undefined ? undefined : pythonName(flow);
  if (!isIdentifier(runId) || (flow !== undefined && flowName === undefined)) {
    throw new UsageError(`"${origin}" is not a run: expected a run id, or a pathspec like SlowFlow/1234.`);
  }
  return { kind: 'run', runId, ...(flowName === undefined ? {} : { flowName }) };
}

/** What gave the parameter, the flow file or the run to resume that an error is about, where the plan says so. */
export function giverOf(
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

/** The run in the datastore that a command resumes, if it names one. */
export function originRun(command: PlannedCommand): OriginRun | undefined {
  return command.name === 'resume' && command.from.kind === 'run' ? command.from : undefined;
}

/** The step that a command executes again, if it names one. */
export function stepToRerun(command: PlannedCommand): string | undefined {
  if (command.name === 'run') return command.resumeFrom?.stepToRerun;
  return command.name === 'resume' ? command.stepToRerun : undefined;
}

/** Names for the plans' directories, in their order; "" for a plan that is alone. */
export function directoryNames(plans: readonly RunPlan[]): string[] {
  if (plans.length === 1) return [''];
  return plans.map(({ flowFile }, index) => {
    const name = fittingName(path.basename(flowFile, '.py'));
    return `${String(index + 1).padStart(2, '0')}-${name}`;
  });
}
