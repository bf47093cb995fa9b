/** How a run ended, or, while it executes, how it stands. */
export type OutcomeStatus = 'running' | 'successful' | 'failed' | 'timeout' | 'cancelled';

/** All that is known of one run: what was asked for and what came of it. Reports are made of these. */
export interface RunOutcome {
  readonly flowFile: string;
  /** Absent, like the other facts of a run, when there never was a run. */
  readonly flowName?: string | undefined;
  readonly runId?: string | undefined;
  /** Of the run, or of the task that was spun. */
  readonly pathspec?: string | undefined;
  /** Of the task that was spun. */
  readonly stepName?: string | undefined;
  readonly taskId?: string | undefined;
  readonly metadata?: string | undefined;
  readonly status: OutcomeStatus;
  /** The flow's own, as a shell reports it: 128 + number for a signal. Absent when the flow was not started. */
  readonly exitCode?: number | undefined;
  readonly signal?: string | undefined;
  readonly startedAt: Date;
  readonly finishedAt?: Date | undefined;
  readonly originRunId?: string | undefined;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly tags: readonly string[];
  readonly decospecs: readonly string[];
  /** Why there was no run, or why it could not be followed to its end. */
  readonly error?: Error | undefined;
}

export function durationSeconds({ startedAt, finishedAt }: RunOutcome): number | undefined {
  return finishedAt && (finishedAt.getTime() - startedAt.getTime()) / 1000;
}

/** The one that stands for several: the first that was not successful, else the first. */
export function decisive(outcomes: readonly RunOutcome[]): RunOutcome | undefined {
  return outcomes.find((outcome) => outcome.status !== 'successful') ?? outcomes[0];
}
