import { durationSeconds, type OutcomeStatus, type RunOutcome } from './outcome.js';

/** A run's facts as JSON: what `--json` writes and what the output `runs` holds, one object per run. */
export interface RunFacts {
  readonly flowFile: string;
  readonly flowName: string | null;
  readonly runId: string | null;
  readonly pathspec: string | null;
  readonly metadata: string | null;
  /** Of a task that was spun, and only then. */
  readonly stepName?: string;
  readonly taskId?: string;
  readonly status: OutcomeStatus;
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly durationSeconds: number | null;
  readonly originRunId: string | null;
  readonly tags: readonly string[];
  readonly error: { readonly name: string; readonly message: string } | null;
}

export function runFacts(outcome: RunOutcome): RunFacts {
  return {
    flowFile: outcome.flowFile,
    flowName: outcome.flowName ?? null,
    runId: outcome.runId ?? null,
    pathspec: outcome.pathspec ?? null,
    metadata: outcome.metadata ?? null,
    ...(outcome.stepName === undefined ? {} : { stepName: outcome.stepName }),
    ...(outcome.taskId === undefined ? {} : { taskId: outcome.taskId }),
    status: outcome.status,
    exitCode: outcome.exitCode ?? null,
    signal: outcome.signal ?? null,
    startedAt: outcome.startedAt.toISOString(),
    finishedAt: outcome.finishedAt?.toISOString() ?? null,
    durationSeconds: durationSeconds(outcome) ?? null,
    originRunId: outcome.originRunId ?? null,
    tags: outcome.tags,
    error: outcome.error ? { name: outcome.error.name, message: outcome.error.message } : null,
  };
}
