import type { BundleStatus } from '../../bundle/index.js';
import type { FlowGraph, Run, TaskHistory } from '../../client/index.js';
import { failedTasks, failureOf } from '../../outcome/failure.js';
import type { RunDetails, RunOutcome } from '../../outcome/outcome.js';
import { readDetails } from '../results/run-details.js';
import { parametersToShow, runSecrets } from '../run-secrets.js';
import type { RunPlan } from '../plan/run-plan.js';

/** A run that something else executed, as far as its records show. */
export interface RecordedRun {
  readonly status: BundleStatus;
  /** The failure of a task that ended it, in one line. */
  readonly failure: string | undefined;
  /** Without secret parameters. */
  readonly details: RunDetails;
  /** Its secret parameter values. */
  readonly secrets: readonly string[];
}

/**
 * Reads a run's records.
 * @param plan where Metaflow is; the plan's flow file, if it is here, has the parameters' names
 * @param executed the graph of the code that executed the run, if the run has not stored it
 * @param isExecuting whether the run's processes are alive, if that can be determined
 * @param signal aborts the requests
 * @throws {ClientError} if the records cannot be read
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

/** The status of a run without failed tasks: it was interrupted, is still running, or ended silently. */
function unsuccessfulStatus({ history }: RunDetails, isExecuting: () => boolean): BundleStatus {
  const last = ({ attempts }: TaskHistory) => attempts.at(-1);
  if (history.tasks.some((task) => last(task)?.interrupted)) return 'cancelled';
  const isOpen = (task: TaskHistory) =>
    task.originPathspec === undefined && last(task)?.finishedAt === undefined;
  return history.tasks.some(isOpen) && isExecuting() ? 'running' : 'killed';
}
