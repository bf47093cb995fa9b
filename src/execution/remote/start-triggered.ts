import { NotFoundError } from '../../client/index.js';
import {
  DeployedFlow,
  Deployer,
  followProgram,
  NOT_TERMINATED,
  type TriggeredRun as OrchestratorsRun,
} from '../../deployer/index.js';
import { failedTasks } from '../../outcome/failure.js';
import type { RunOutcome } from '../../outcome/outcome.js';
import {
  Deadline,
  logTail,
  Runner,
  RunnerError,
  StartInterruptedError,
  statusOf,
  type ExecutingRun,
} from '../../runner/index.js';
import type { LogFiles } from '../logs/metaflows-reason.js';
import { timeToStart } from '../plan/before-start.js';
import { runnerOptions, type RunPlan, type TriggeredRun } from '../plan/run-plan.js';

/** How often we query the orchestrator, in seconds, as in Python; our own variables are for tests. */
const EVERY_SECONDS = 5;

/** The size of a task's log, in bytes; a larger one is not shown. */
const MAX_LOG_BYTES = 64 * 1024 * 1024;

export interface TriggerOptions {
  readonly abortSignal: AbortSignal;
  readonly logDirectory: string;
}

/**
 * Starts a run on its orchestrator, and a local process that follows it: interrupting that process ends the run, or leaves it.
 * @param tags for the run as soon as it exists
 * @throws {UsageError | DeployError} if the orchestrator did not accept it
 */
export async function startTriggered(
  plan: RunPlan,
  command: TriggeredRun,
  tags: readonly string[],
  { abortSignal, logDirectory }: TriggerOptions,
): Promise<ExecutingRun> {
  const { orchestrator, leaves, authorize } = command;
  const triggered = await triggerOnly(plan, command, abortSignal);
  const { name, pathspec, metadata } = triggered;
  const [flow, run] = pathspec.split('/');
  const seconds = Number(plan.env['METAFLOW_RUNNER_FOLLOW_SECONDS']) || EVERY_SECONDS;
  const maxLogBytes = Number(plan.env['METAFLOW_RUNNER_LARGEST_LOG']) || MAX_LOG_BYTES;
  const request = { orchestrator, name, flow, run, metadata, leaves, authorize, tags, seconds, maxLogBytes };
  const runner = new Runner(plan.flowFile, runnerOptions(plan));
  try {
    const program = await followProgram();
    return await runner.asyncFollow({ program, request }, { abortSignal, logDirectory });
  } catch (error) {
    // Otherwise nobody would follow the run, or know about it.
    const within = abortSignal.aborted ? TIME_TO_END_MS.whenStopped : TIME_TO_END_MS.otherwise;
    const end = leaves
      ? `${pathspec} is still running on ${orchestrator}.`
      : await endUnfollowed(triggered, authorize, within);
    const { message } = error as Error;
    throw error instanceof StartInterruptedError
      ? new StartInterruptedError(`${message} ${end}`, error.status, { cause: error })
      : new RunnerError(`${message} ${end}`, { cause: error });
  }
}

/**
 * Starts a run on its orchestrator, and leaves it there. Metaflow's own command would wait for the orchestrator's answer without a limit.
 * @throws {UsageError | DeployError} if the orchestrator did not accept it
 * @throws {StartInterruptedError} if it may have accepted it
 */
export async function triggerOnly(
  plan: RunPlan,
  command: TriggeredRun,
  abortSignal: AbortSignal,
): Promise<OrchestratorsRun> {
  const { orchestrator, parameters } = command;
  using deadline = new Deadline(abortSignal, timeToStart(plan));
  const { signal } = deadline;
  const deployed = await deployedOf(plan, command, signal);
  return await deployed.trigger(parameters, { abortSignal: signal }).catch((error: unknown) => {
    if (!signal.aborted || error instanceof StartInterruptedError) throw error;
    const message = deadline.passed
      ? `${orchestrator} did not confirm within ${timeToStart(plan) / 1000} s that it had started a run`
      : `The job was stopped before ${orchestrator} confirmed that it had started a run`;
    throw new StartInterruptedError(`${message}: check there whether it did.`, statusOf(signal.reason), {
      cause: error,
    });
  });
}

/** Checks the parameters of a run of a flow file, without asking the orchestrator. @throws {ParameterError} */
export async function checkTriggered(
  plan: RunPlan,
  command: TriggeredRun,
  abortSignal: AbortSignal,
): Promise<void> {
  if (command.isByName) return;
  await (await deployedOf(plan, command, abortSignal)).check(command.parameters, { abortSignal });
}

/** How long stopping an unfollowed run may take, in milliseconds. A cancelled job has only seconds. */
const TIME_TO_END_MS = { whenStopped: 6_000, otherwise: 60_000 };

/** @returns the result, as a sentence */
async function endUnfollowed(
  triggered: OrchestratorsRun,
  authorize: string | undefined,
  withinMs: number,
): Promise<string> {
  using deadline = new Deadline(undefined, withinMs);
  try {
    await triggered.terminate({ authorize, abortSignal: deadline.signal });
    return `${triggered.pathspec} had already started, and was terminated.`;
  } catch (error) {
    return `${triggered.pathspec} is still running, because it could not be terminated: ${(error as Error).message}`;
  }
}

async function deployedOf(
  plan: RunPlan,
  { orchestrator, deploymentName: name, isByName, branch, introspection }: TriggeredRun,
  abortSignal: AbortSignal,
): Promise<DeployedFlow> {
  const { options, python, cwd, env, ...context } = runnerOptions(plan);
  if (isByName)
    return await DeployedFlow.fromDeployment(name ?? '', { orchestrator, python, cwd, env, abortSignal });
  const settings = { ...context, python, cwd, env, options: { ...options, ...branch } };
  return new Deployer(plan.flowFile, settings).orchestrator(orchestrator, { name }).deployed(introspection);
}

/** The orchestrator's message about a failed run, if none of its tasks explains the failure. A run that never had a task cannot be read. */
export function withOrchestratorMessage(outcome: RunOutcome, { stderrFile }: LogFiles): RunOutcome {
  if (outcome.status === 'successful') return outcome;
  const { detailsError, ...others } = outcome;
  const known = detailsError instanceof NotFoundError ? others : outcome;
  const message = logTail(stderrFile).trimEnd().split('\n').at(-1) ?? '';
  const isStopped = known.status === 'cancelled' || known.status === 'timeout';
  if (isStopped && message.startsWith(NOT_TERMINATED)) return { ...known, error: new RunnerError(message) };
  if (known.status !== 'failed' || known.error || failedTasks(known).length > 0) return known;
  return message === '' ? known : { ...known, error: new RunnerError(message) };
}
