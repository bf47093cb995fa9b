import type { BundleStatus } from '../../bundle/index.js';
import type { FlowGraph, Run, TaskHistory } from '../../client/index.js';
import { failedTasks, failureOf } from '../../outcome/failure.js';
import type { RunDetails, RunOutcome } from '../../outcome/outcome.js';
import { readDetails } from '../run-details.js';
import { parametersToShow, runSecrets } from '../run-secrets.js';
import type { RunPlan } from '../plan/run-plan.js';

/** A run that somebody else made, as far as its records show. */
export interface RecordedRun {
  readonly status: BundleStatus;
  /** What ended it, in a line, if a task did. */
  readonly failure: string | undefined;
  /** Without secret parameters. */
  readonly details: RunDetails;
  /** The texts of its parameters that must not be shown. */
  readonly secrets: readonly string[];
}

/**
 * Reads the records of a run.
 * @param plan where Metaflow is; its flow file, where it is here, tells the parameters' names
 * @param executed the graph of the code that executed the run, where the run has not stored it
 * @param isExecuting whether processes of the run are alive, where that can be found out
 * @param signal ends the asking
 * @throws {ClientError} when they cannot be read
 */
export async function recordedRun(
  run: Run,
  plan: RunPlan,
  executed: FlowGraph | undefined,
  isExecuting: () => boolean,
  signal: AbortSignal,
): Promise<RecordedRun> {
  const read = await readDetails(run, {
    ...{ outputArtifacts: [], gates: [], decidesGates: false, cardDirectory: undefined, executed },
    ...{ flow: plan, signal },
  });
  const secrets = await runSecrets(run, plan, signal);
  const details = { ...read, parameters: parametersToShow(read.parameters, secrets) };
  const outcome: RunOutcome = {
    ...{ label: run.pathspec, flowFile: plan.flowFile, pathspec: run.pathspec, runId: run.id },
    ...{ status: 'failed', startedAt: await run.createdAt, details },
    ...{ parameters: {}, tags: details.tags, decospecs: [] },
  };
  const hasFailed = failedTasks(outcome).length > 0;
  const successful = await run.successful;
  return {
    status: successful ? 'successful' : hasFailed ? 'failed' : unsuccessfulStatus(details, isExecuting),
    failure: hasFailed && !successful ? failureOf(outcome)?.message : undefined,
    details,
    secrets: secrets.values,
  };
}

/** Of a run no task of which has failed: it was interrupted, it executes, or it ended without a word. */
function unsuccessfulStatus({ history }: RunDetails, isExecuting: () => boolean): BundleStatus {
  const last = ({ attempts }: TaskHistory) => attempts.at(-1);
  if (history.tasks.some((task) => last(task)?.interrupted)) return 'cancelled';
  const isOpen = (task: TaskHistory) =>
    task.originPathspec === undefined && last(task)?.finishedAt === undefined;
  return history.tasks.some(isOpen) && isExecuting() ? 'running' : 'killed';
}
