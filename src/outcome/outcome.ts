import type { RunHistory, TaskException } from '../client/index.js';

/** How a run ended, or its state while it executes. */
export type OutcomeStatus = 'running' | 'successful' | 'failed' | 'timeout' | 'cancelled';

/** All facts of one run: the request and the result. Reports are made from these. */
export interface RunOutcome {
  /** What distinguishes the run from the others started with it. */
  readonly label: string;
  readonly flowFile: string;
  /** Absent, like the other facts of a run, if there never was a run. */
  readonly flowName?: string | undefined;
  readonly runId?: string | undefined;
  /** The run's, or the spun task's. */
  readonly pathspec?: string | undefined;
  /** The spun task's. */
  readonly stepName?: string | undefined;
  readonly taskId?: string | undefined;
  readonly metadata?: string | undefined;
  /** The run's page on the orchestrator that executes it, if known. */
  readonly orchestratorUrl?: string | undefined;
  readonly status: OutcomeStatus;
  /** The flow's exit code, as a shell reports it: 128 + number for a signal. Absent if the flow was not started. */
  readonly exitCode?: number | undefined;
  readonly signal?: string | undefined;
  /** The flow's command line, interpreter first; absent if the flow was not started. */
  readonly commandLine?: readonly string[] | undefined;
  readonly startedAt: Date;
  readonly finishedAt?: Date | undefined;
  /** How many runs it took, retries included. Default: 1. */
  readonly attempts?: number | undefined;
  readonly originRunId?: string | undefined;
  /** What a resumed run reused from its origin. */
  readonly reused?: readonly ReusedStep[] | undefined;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly tags: readonly string[];
  readonly decospecs: readonly string[];
  /** Absent if none were observed. */
  readonly costs?: RunCosts | undefined;
  /** The step of a task that was waiting for input when the run timed out. */
  readonly stepAwaitingInput?: string | undefined;
  /** The step after which the flow could not continue although its task was fine. */
  readonly stoppedAfter?: string | undefined;
  /** The step that could not be started because of one of its decorators. */
  readonly stoppedBy?: { readonly stepName: string; readonly decorator: string } | undefined;
  /** Why there was no run, or why we could not follow it to its end. */
  readonly error?: Error | undefined;
  /** Absent while the run executes, and if they could not be read. */
  readonly details?: RunDetails | undefined;
  /** Why the details of an ended run could not be read. */
  readonly detailsError?: Error | undefined;
}

/** What Metaflow spent on top of the flow's own work, in seconds. */
export interface RunCosts {
  /** How long pylint took, before the run. */
  readonly pylint?: number | undefined;
  /** How long each process of the run took to compile Metaflow. */
  readonly compiling?: number | undefined;
  /** With `warm-tasks`, how many tasks started warm, and why others did not. */
  readonly warm?: { readonly warm: number; readonly cold: readonly string[] } | undefined;
}

/** The tasks of a step that were not executed again, because an origin had finished them. */
export interface ReusedStep {
  readonly name: string;
  readonly tasks: number;
  /** How long they had taken in total; absent if that is no longer known. */
  readonly seconds?: number | undefined;
}

/** What a run left behind, read after it ended. */
export interface RunDetails {
  readonly history: RunHistory;
  /**
   * The values of all parameters by the name of their artifact, including defaults and an origin's values. Values with
   * secret names are already `***`; an IncludeFile's is an `IncludedFile`, which has no content.
   */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The run's user tags. */
  readonly tags: readonly string[];
  /** The requested artifacts by requested name: `name` or `step/name`. Those that do not exist are absent. */
  readonly artifacts: Readonly<Record<string, unknown>>;
  /** The artifacts that are `float`s, as Python writes them: `1.0`. */
  readonly floats?: Readonly<Record<string, string>> | undefined;
  /** Where `artifacts` have texts for numbers that JSON cannot represent: the name of the artifact, and the keys within it. */
  readonly numbers?: readonly (readonly (string | number)[])[] | undefined;
  /** The artifacts that only have a description: `<3 bytes>`. */
  readonly described?: readonly string[] | undefined;
  /** The conditions on artifacts, with their results. */
  readonly gates: readonly GateResult[];
  /** What the run is compared with, if anything. */
  readonly base?: BaseRun | undefined;
  readonly cards: readonly ReportedCard[];
  /** Which cards were left out, and why. */
  readonly cardProblem?: string | undefined;
  /** What was left out because of a limit, in words; absent if everything was read. */
  readonly leftOut?: readonly string[] | undefined;
  /** Requested artifacts that were not read because all of them together are too large. */
  readonly artifactsLeftOut?: readonly string[] | undefined;
  /** Why other artifacts that were requested, or that conditions need, have no values: a clause for each, by the artifact's name. */
  readonly artifactProblems?: Readonly<Record<string, string>> | undefined;
  /** The `@exit_hook` functions that failed when the run had ended, which changes nothing about its result. */
  readonly failedHooks?: readonly FailedHook[] | undefined;
  /** Why Metaflow executed no code of the last step, although its task succeeded, in words; absent if it did. */
  readonly unexecuted?: string | undefined;
  /** The run's page in Metaflow's UI, if a UI is configured. */
  readonly uiUrl: string | undefined;
  /** The version of Metaflow that executed the run; absent if the run has not recorded it. */
  readonly metaflowVersion?: string | undefined;
}

/** An `@exit_hook` function that failed. */
export interface FailedHook {
  readonly name: string;
  /** How its process ended. */
  readonly why: string;
  /** Absent if it has printed none. */
  readonly exception?: TaskException | undefined;
}

/** The run that another one is compared with. */
export interface BaseRun {
  /** Absent if there is no base run. */
  readonly pathspec?: string | undefined;
  /** The requested artifacts, as in `RunDetails`. */
  readonly artifacts: Readonly<Record<string, unknown>>;
  readonly floats?: Readonly<Record<string, string>> | undefined;
  /** Why there is no base run, or why the run cannot be compared with it, in words. */
  readonly problem?: string | undefined;
  /** Whether that is because of an error, e.g. of the metadata service, so that we do not know whether there is a base run. */
  readonly isFault?: boolean | undefined;
}

/** A condition like `accuracy < 0.9` under which a run counts as failed. */
export interface GateResult {
  readonly condition: string;
  /** The artifact's value; `undefined` if there is no such artifact. */
  readonly value: unknown;
  readonly tripped: boolean;
  /** The base run's value, if the condition compares with it. */
  readonly base?: unknown;
  /** Why the condition could not be evaluated; it then counts as tripped, unless it is skipped. */
  readonly problem?: string | undefined;
  /** Whether it was not evaluated because the run was not successful or there is no base run; it is then not tripped. */
  readonly isSkipped?: boolean | undefined;
  /** What evaluated it, if it is not a condition of `fail-if`. For a plugin, `condition` is the plugin's name. */
  readonly source?: Exclude<GateSource, 'fail-if'> | undefined;
}

/** What can make a successful run count as failed. */
export type GateSource = 'fail-if' | 'require-base' | 'plugin';

/** The step at which a run stopped although no task had failed, if it is known. */
export function stoppedStep({ stoppedAfter, stoppedBy }: RunOutcome): string | undefined {
  return stoppedAfter ?? stoppedBy?.stepName;
}

/** What evaluated a gate. */
export function gateSource({ source }: GateResult): GateSource {
  return source ?? 'fail-if';
}

/** A card of a task. */
export interface ReportedCard {
  readonly stepName: string;
  readonly taskId: string;
  readonly type: string;
  readonly id: string | undefined;
  /** The file's name, once it is one of the files to upload. */
  readonly fileName: string;
  /** Why Metaflow could not render the card; the file then only shows the reason. */
  readonly problem?: string | undefined;
}

/** When it started; `undefined` if there never was a run or a spun task. */
export function startOf({ startedAt, pathspec, status }: RunOutcome): Date | undefined {
  return pathspec === undefined && status !== 'running' ? undefined : startedAt;
}

export function durationSeconds({ startedAt, finishedAt }: RunOutcome): number | undefined {
  return finishedAt && (finishedAt.getTime() - startedAt.getTime()) / 1000;
}

/**
 * The outcome that represents several: the first that failed or timed out; otherwise the first that was cancelled,
 * since another one's failure may have cancelled it; otherwise the first.
 */
export function decisive<Run extends Pick<RunOutcome, 'status'>>(outcomes: readonly Run[]): Run | undefined {
  const unsuccessful = outcomes.filter(({ status }) => status !== 'successful');
  return unsuccessful.find(({ status }) => status !== 'cancelled') ?? unsuccessful[0] ?? outcomes[0];
}
