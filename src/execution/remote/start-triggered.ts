import { NotFoundError } from '../../client/index.js';
import {
  DeployedFlow,
  Deployer,
  FOLLOW_PROGRAM,
  type TriggeredRun as OrchestratorsRun,
} from '../../deployer/index.js';
import { failedTasks } from '../../outcome/failure.js';
import type { RunOutcome } from '../../outcome/outcome.js';
import { logTail, Runner, RunnerError, type ExecutingRun } from '../../runner/index.js';
import type { LogFiles } from '../words/last-words.js';
import { runnerOptions, type RunPlan, type TriggeredRun } from '../plan/run-plan.js';

/** How often the orchestrator is asked, in seconds, as in Python; a variable of ours is for tests. */
const EVERY_SECONDS = 5;

export interface TriggerOptions {
  readonly abortSignal: AbortSignal;
  readonly logDirectory: string;
}

/**
 * Starts a run on its orchestrator, and a process of ours that follows it: whoever interrupts that ends the run, too, or leaves it.
 * @param tags that the run gets as soon as there is one
 * @throws {UsageError | DeployError} when the orchestrator did not take it
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
  const request = { orchestrator, name, flow, run, metadata, leaves, authorize, tags, seconds };
  const runner = new Runner(plan.flowFile, runnerOptions(plan));
  try {
    return await runner.asyncFollow({ program: FOLLOW_PROGRAM, request }, { abortSignal, logDirectory });
  } catch (error) {
    // Nobody would follow it, and nobody knows of it.
    if (!leaves) await endUnfollowed(triggered, authorize, error as Error);
    throw error;
  }
}

/** Starts a run on its orchestrator, and leaves it there. @throws {UsageError | DeployError} when the orchestrator did not take it */
export async function triggerOnly(
  plan: RunPlan,
  command: TriggeredRun,
  abortSignal: AbortSignal,
): Promise<OrchestratorsRun> {
  const deployed = await deployedOf(plan, command, abortSignal);
  return await deployed.trigger(command.parameters, { abortSignal });
}

/** @throws {RunnerError} where it goes on */
async function endUnfollowed(
  triggered: OrchestratorsRun,
  authorize: string | undefined,
  cause: Error,
): Promise<void> {
  try {
    await triggered.terminate({ authorize });
  } catch (error) {
    const message = `${cause.message} ${triggered.pathspec} goes on, as it could not be ended: ${(error as Error).message}`;
    throw new RunnerError(message, { cause });
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

/** What the orchestrator says of a run that failed, where none of its tasks does. One that never had a task is not there to be read. */
export function withWordsOfOrchestrator(outcome: RunOutcome, { stderrFile }: LogFiles): RunOutcome {
  if (outcome.status === 'successful') return outcome;
  const { detailsError, ...others } = outcome;
  const known = detailsError instanceof NotFoundError ? others : outcome;
  if (known.status !== 'failed' || known.error || failedTasks(known).length > 0) return known;
  const said = logTail(stderrFile).trimEnd().split('\n').at(-1) ?? '';
  return said === '' ? known : { ...known, error: new RunnerError(said) };
}
