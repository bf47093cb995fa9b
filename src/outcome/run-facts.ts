import { failureOf, hookText, type FailureReason } from './failure.js';
import { jsonValues } from './json-value.js';
import { durationSeconds, startOf, type OutcomeStatus, type RunOutcome } from './outcome.js';

/** A run's facts as JSON, one object per run: `--json` writes them, and the output `runs` contains them. */
export interface RunFacts {
  /** What distinguishes the run from others of the same workflow step. */
  readonly label: string;
  readonly flowFile: string;
  readonly flowName: string | null;
  readonly runId: string | null;
  readonly pathspec: string | null;
  readonly metadata: string | null;
  /** For a run that an orchestrator executes, if known. */
  readonly orchestratorUrl?: string;
  /** For a spun task only. */
  readonly stepName?: string;
  readonly taskId?: string;
  readonly status: OutcomeStatus;
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** ISO 8601, UTC; `null` if there never was a run. */
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly durationSeconds: number | null;
  readonly originRunId: string | null;
  /** The version of Metaflow that executed the run, if the run could be read. */
  readonly metaflowVersion: string | null;
  /** Including defaults, if the run could be read; otherwise, only the requested ones. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly tags: readonly string[];
  /** The requested artifacts. */
  readonly artifacts: Readonly<Record<string, unknown>>;
  /** Only if the run was compared; `pathspec` is `null` if there is no base run, and `problem` says why. */
  readonly base?: {
    readonly pathspec: string | null;
    readonly artifacts: Readonly<Record<string, unknown>>;
    readonly problem?: string;
  };
  readonly failure: {
    readonly reason: FailureReason;
    readonly step: string | null;
    readonly task: string | null;
    readonly message: string;
  } | null;
  readonly error: { readonly name: string; readonly message: string } | null;
  /** The functions of `@exit_hook` that failed when the run had ended, if any. */
  readonly failedHooks?: readonly { readonly name: string; readonly message: string }[];
}

export function runFacts(outcome: RunOutcome): RunFacts {
  const failure = failureOf(outcome);
  return {
    label: outcome.label,
    flowFile: outcome.flowFile,
    flowName: outcome.flowName ?? null,
    runId: outcome.runId ?? null,
    pathspec: outcome.pathspec ?? null,
    metadata: outcome.metadata ?? null,
    ...(outcome.orchestratorUrl === undefined ? {} : { orchestratorUrl: outcome.orchestratorUrl }),
    ...(outcome.stepName === undefined ? {} : { stepName: outcome.stepName }),
    ...(outcome.taskId === undefined ? {} : { taskId: outcome.taskId }),
    status: outcome.status,
    exitCode: outcome.exitCode ?? null,
    signal: outcome.signal ?? null,
    startedAt: startOf(outcome)?.toISOString() ?? null,
    finishedAt: outcome.finishedAt?.toISOString() ?? null,
    durationSeconds: durationSeconds(outcome) ?? null,
    originRunId: outcome.originRunId ?? null,
    metaflowVersion: outcome.details?.metaflowVersion ?? null,
    parameters: shortValues(outcome.details?.parameters ?? outcome.parameters),
    tags: outcome.details?.tags ?? outcome.tags,
    artifacts: artifactValues(outcome),
    ...baseFacts(outcome),
    failure: failure
      ? {
          reason: failure.reason,
          step: failure.stepName ?? null,
          task: failure.taskId ?? null,
          message: failure.message,
        }
      : null,
    error: outcome.error ? { name: outcome.error.name, message: outcome.error.message } : null,
    ...hookFacts(outcome),
  };
}

/** In bytes; longer values are left out. All outputs of a job may have 1 MiB together, an environment variable 128 KiB. */
export const MAX_VALUE_LENGTH = 64 * 1024;

/** The requested artifacts as JSON values, without those that are too long for an output. */
export function artifactValues(outcome: RunOutcome | undefined): Readonly<Record<string, unknown>> {
  return shortValues(outcome?.details?.artifacts ?? {});
}

function baseFacts({ details }: RunOutcome): Pick<RunFacts, 'base'> {
  if (!details?.base) return {};
  const { pathspec = null, artifacts, problem } = details.base;
  return { base: { pathspec, artifacts: shortValues(artifacts), ...(problem !== undefined && { problem }) } };
}

function hookFacts({ details }: RunOutcome): Pick<RunFacts, 'failedHooks'> {
  if (!details?.failedHooks) return {};
  return { failedHooks: details.failedHooks.map((hook) => ({ name: hook.name, message: hookText(hook) })) };
}

function jsonBytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

function shortValues(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const short = Object.entries(jsonValues(values)).filter(
    ([, value]) => jsonBytes(value) <= MAX_VALUE_LENGTH,
  );
  return Object.fromEntries(short);
}
