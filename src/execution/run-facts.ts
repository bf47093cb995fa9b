import { withoutSecretValues } from '../redaction/index.js';
import type { RunOutcome } from '../outcome/outcome.js';
import {
  commandLineNoted,
  RunnerError,
  StartInterruptedError,
  type ExecutingRun,
  type ExecutingTask,
} from '../runner/index.js';
import { originRun, parametersOf, type RunPlan } from './plan/run-plan.js';

/** The part of an outcome that is known in advance. */
export function factsBeforeStart(plan: RunPlan) {
  const { label, flowFile, command, decospecs } = plan;
  return {
    label,
    flowFile,
    originRunId: originRun(command)?.runId,
    parameters: withoutSecretValues(parametersOf(plan)),
    tags: tagsOf(plan),
    decospecs,
  };
}

/** The run's tags: the requested ones, and its provenance. */
export function tagsOf(plan: RunPlan): string[] {
  const provenance = Object.entries(plan.provenance).map(([name, value]) => `${name}:${value}`);
  return [...requestedTags(plan, plan.command.name), ...provenance];
}

/**
 * The tags that a command of Metaflow would add: those of its command line or, if there are none, those of a variable such as
 * METAFLOW_RUN_TAGS, which Metaflow would ignore if its command line had only the provenance.
 * @param command Metaflow's, e.g. `argo-workflows create`
 */
export function requestedTags(
  { tags, env }: Pick<RunPlan, 'tags' | 'env'>,
  command: string,
): readonly string[] {
  if (tags.length > 0) return tags;
  const variable = `METAFLOW_${command.toUpperCase().replaceAll(/[- ]/g, '_')}_TAGS`;
  return env[variable]?.split(/\s+/).filter((tag) => tag !== '') ?? [];
}

/** What a started run or task shows of itself, at any time. */
export function factsOf(running: ExecutingRun | ExecutingTask) {
  const { status, returncode, signal, startedAt, finishedAt, commandLine, stepAwaitingInput } = running;
  const process = {
    status,
    exitCode: returncode,
    signal,
    startedAt,
    finishedAt,
    commandLine,
    stepAwaitingInput,
  };
  if ('run' in running) {
    const { flowName, runId, pathspec, metadata, orchestratorUrl } = running;
    return { flowName, runId, pathspec, metadata, orchestratorUrl, ...process };
  }
  if (!running.attributes) return process;
  const { flowName, runId, metadata, stepName, taskId } = running.attributes;
  const pathspec = [flowName, runId, stepName, taskId].join('/');
  return { flowName, runId, pathspec, metadata, stepName, taskId, ...process };
}

/** The part of an outcome that shows why nothing was started. */
export function startFailure(
  error: unknown,
): Pick<RunOutcome, 'status' | 'exitCode' | 'signal' | 'commandLine' | 'error'> {
  if (!(error instanceof RunnerError)) return { status: 'failed', error: asError(error) };
  return {
    status: error instanceof StartInterruptedError ? error.status : 'failed',
    exitCode: error.exit?.code,
    signal: error.exit?.signal,
    commandLine: commandLineNoted(error),
    error,
  };
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
