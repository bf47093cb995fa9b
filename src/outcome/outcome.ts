import type { RunHistory } from '../client/index.js';

/** How a run ended; or its state, while it executes. */
export type OutcomeStatus = 'running' | 'successful' | 'failed' | 'timeout' | 'cancelled';

/** All facts of one run: the request and the result. Reports are made from these. */
export interface RunOutcome {
  /** What distinguishes the run from others that were made with it. */
  readonly label: string;
  readonly flowFile: string;
  /** Absent, like the other facts of a run, if there never was a run. */
  readonly flowName?: string | undefined;
  readonly runId?: string | undefined;
  /** Of the run, or of the task that was spun. */
  readonly pathspec?: string | undefined;
  /** Of the task that was spun. */
  readonly stepName?: string | undefined;
  readonly taskId?: string | undefined;
  readonly metadata?: string | undefined;
  /** The run's page on the orchestrator that makes it, where that is known. */
  readonly orchestratorUrl?: string | undefined;
  readonly status: OutcomeStatus;
  /** The flow's exit code, as a shell reports it: 128 + number for a signal. Absent if the flow was not started. */
  readonly exitCode?: number | undefined;
  readonly signal?: string | undefined;
  /** The flow's command line, interpreter first; absent if it was not started. */
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
  /** Absent if nothing was seen. */
  readonly costs?: RunCosts | undefined;
  /** Why there was no run, or why it could not be followed to its end. */
  readonly error?: Error | undefined;
  /** Absent while the run executes, and if it could not be read. */
  readonly details?: RunDetails | undefined;
  /** Why the details of an ended run could not be read. */
  readonly detailsError?: Error | undefined;
}

/** What Metaflow did beside the flow's work, in seconds. */
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

/** What a run left behind, read after its end. */
export interface RunDetails {
  readonly history: RunHistory;
  /**
   * Values of all parameters by the names of their artifacts, defaults and those of an origin included. What must not be shown, as its
   * name is one of a secret, is `***` already; an IncludeFile is an `IncludedFile`, which has no content.
   */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The run's user tags. */
  readonly tags: readonly string[];
  /** The requested artifacts, under the requested names: `name` or `step/name`. Those that do not exist are absent. */
  readonly artifacts: Readonly<Record<string, unknown>>;
  /** The artifacts that are a `float`, as Python writes it: `1.0`. */
  readonly floats?: Readonly<Record<string, string>> | undefined;
  /** The artifacts that have only a description: `<3 bytes>`. */
  readonly described?: readonly string[] | undefined;
  /** The conditions on artifacts, with their results. */
  readonly gates: readonly GateResult[];
  /** What the run is compared with; absent if it is not. */
  readonly base?: BaseRun | undefined;
  readonly cards: readonly ReportedCard[];
  /** Which cards were left out, and why. */
  readonly cardProblem?: string | undefined;
  /** What was left out because of a limit, in words; absent if all was read. */
  readonly leftOut?: readonly string[] | undefined;
  /** Requested artifacts that were not read, because all together are too large. */
  readonly artifactsLeftOut?: readonly string[] | undefined;
  /** The run's page in Metaflow's UI, if a UI is configured. */
  readonly uiUrl: string | undefined;
  /** The Metaflow that the run was made with; absent if it has not recorded it. */
  readonly metaflowVersion?: string | undefined;
}

/** The run that a run is compared with. */
export interface BaseRun {
  /** Absent where there is none. */
  readonly pathspec?: string | undefined;
  /** The requested artifacts, as in `RunDetails`. */
  readonly artifacts: Readonly<Record<string, unknown>>;
  readonly floats?: Readonly<Record<string, string>> | undefined;
  /** Why there is no base run, or none that can be compared with: in words. */
  readonly problem?: string | undefined;
  /** Whether that is a fault, of the metadata service say: nobody knows whether there is one. */
  readonly isFault?: boolean | undefined;
}

/** A condition like `accuracy < 0.9` under which a run counts as failed. */
export interface GateResult {
  readonly condition: string;
  /** The artifact's value; `undefined` if there is no such artifact. */
  readonly value: unknown;
  readonly tripped: boolean;
  /** The base run's value, where the condition is held against one. */
  readonly base?: unknown;
  /** Why the condition could not be decided; it counts as tripped then, unless it is skipped. */
  readonly problem?: string | undefined;
  /** Whether it was not evaluated, as the run was not successful or there is no base run; it is not tripped then. */
  readonly isSkipped?: boolean | undefined;
  /** Whether a plugin decided it; the condition then names the plugin. */
  readonly isPlugins?: boolean | undefined;
}

/** A card of a task. */
export interface ReportedCard {
  readonly stepName: string;
  readonly taskId: string;
  readonly type: string;
  readonly id: string | undefined;
  /** The file's name, once it is among the files to be uploaded. */
  readonly fileName: string;
}

/** When it was started; `undefined` for what never was a run, nor a task that was spun. */
export function startOf({ startedAt, pathspec, status }: RunOutcome): Date | undefined {
  return pathspec === undefined && status !== 'running' ? undefined : startedAt;
}

export function durationSeconds({ startedAt, finishedAt }: RunOutcome): number | undefined {
  return finishedAt && (finishedAt.getTime() - startedAt.getTime()) / 1000;
}

/**
 * The one that stands for several: the first that failed or timed out, else the first that was cancelled, as those are that another
 * one's failure has cancelled, else the first.
 */
export function decisive<Run extends Pick<RunOutcome, 'status'>>(outcomes: readonly Run[]): Run | undefined {
  const unsuccessful = outcomes.filter(({ status }) => status !== 'successful');
  return unsuccessful.find(({ status }) => status !== 'cancelled') ?? unsuccessful[0] ?? outcomes[0];
}
