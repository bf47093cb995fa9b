import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { OutcomeStatus, RunOutcome } from '../outcome/outcome.js';
import { CancelClock } from './cancel-clock.js';
import type { LeftoverObserver } from './remote/end-remote-tasks.js';
import { executeRun, type RunObserver } from './execute-run.js';
import { factsBeforeStart } from './run-facts.js';
import { beforeStart, statusWithoutRun } from './plan/before-start.js';
import type { RunPlan } from './plan/run-plan.js';
import { SharedRunIdError } from './run-claim.js';

/** One of several runs: its plan, its log directory, and its observer. */
export interface Job {
  readonly plan: RunPlan;
  readonly logDirectory: string;
  /** Where the pages of the run's cards are copied; without it they stay where they are. */
  readonly cardDirectory: string | undefined;
  readonly observer: JobObserver;
  /** Turns the plan into the one to execute, e.g. to resume from a bundle; an exception prevents the run. */
  readonly prepare?: ((plan: RunPlan, cancel: AbortSignal) => Promise<RunPlan>) | undefined;
}

export interface JobObserver extends RunObserver, LeftoverObserver {
  /** A run is about to start with this plan; it does not wait. */
  onBegin(plan: RunPlan): void;
  /** The run is about to be stopped, or will not be started, because the job was cancelled or another of its runs was not successful. */
  onCancel?(): void;
  /** The run was not successful, all its output was delivered, and it is about to be resumed. */
  onRetry(failed: RunOutcome, retry: Retry): void | Promise<void>;
  /** Metaflow could not resume, or the run shared its id; all output was delivered, and a new run is about to start. */
  onFreshStart(failed: RunOutcome, logDirectory: string): void | Promise<void>;
  /**
   * The last of the job's runs has ended and all its output was delivered, or it never started.
   * @returns the final outcome: the observer's own gate may fail it
   */
  onEnd(outcome: RunOutcome): RunOutcome | Promise<RunOutcome>;
}

export interface Retry {
  /** 1 for the first retry. */
  readonly number: number;
  /** Where stdout.log and stderr.log are written. */
  readonly logDirectory: string;
  readonly plan: RunPlan;
}

/** Makes a run and, while it is unsuccessful, resumes it as many times as its plan allows. Never throws. The last outcome counts. */
export async function executeJob(job: Job, cancel: AbortSignal): Promise<RunOutcome> {
  const { observer, logDirectory, cardDirectory, prepare } = job;
  let { plan } = job;
  try {
    plan = await beforeStart([plan], cancel, async (signal) => await prepared(plan, prepare, signal));
  } catch (error) {
    return outcomeWithoutRun(plan, statusWithoutRun(error, cancel), error as Error);
  }
  using clock = new CancelClock(cancel);
  const make = async (made: RunPlan, directory: string) => {
    observer.onBegin(made);
    const ended = await executeRun(made, { logDirectory: directory, cardDirectory }, clock, observer);
    if (ended.status !== 'successful') {
      const { endRemoteTasks } = await import('./remote/end-remote-tasks.js');
      await endRemoteTasks(ended, made, observer, clock);
    }
    return ended;
  };
  let outcome = await make(plan, logDirectory);
  if (outcome.error instanceof SharedRunIdError && !cancel.aborted) {
    const directory = path.join(logDirectory, 'another-id');
    await observer.onFreshStart(outcome, directory);
    outcome = await make(plan, directory);
  }
  const { command } = plan;
  if (command.name === 'resume' && command.orRun && hasNoResults(outcome)) {
    plan = command.orRun;
    const directory = path.join(logDirectory, 'new-run');
    await observer.onFreshStart(outcome, directory);
    outcome = await make(plan, directory);
  }
  for (let number = 1; number <= plan.retries; number += 1) {
    const { shouldResume, resumeBlocker, retryPlan } = await import('./resume/retry-plan.js');
    if (!shouldResume(outcome, plan)) break;
    const blocker = await resumeBlocker(plan, outcome, cancel);
    if (blocker !== undefined) {
      await observer.onNote(`${outcome.pathspec ?? plan.label} is not resumed. ${blocker}`);
      break;
    }
    const directory = path.join(logDirectory, `retry-${number}`);
    plan = retryPlan(plan, outcome);
    await observer.onRetry(outcome, { number, logDirectory: directory, plan });
    if (await isCancelledWithin(plan.retryDelayMs, cancel)) {
      outcome = { ...outcome, status: 'cancelled' };
      break;
    }
    outcome = { ...(await make(plan, directory)), attempts: number + 1 };
  }
  return outcome;
}

/** The plan to execute. If this throws, the run is not made. */
async function prepared(plan: RunPlan, prepare: Job['prepare'], signal: AbortSignal): Promise<RunPlan> {
  const made = prepare ? await prepare(plan, signal) : plan;
  if (made.command.name !== 'resume' || made.command.from.kind !== 'latest') return made;
  const { withLatestRun } = await import('./resume/latest-run.js');
  return await withLatestRun(made, signal);
}

/** Whether Metaflow could not resume at all: there was no run, or one that executed no task of its own. */
function hasNoResults({ status, runId, details }: RunOutcome): boolean {
  if (status !== 'failed') return false;
  return (
    runId === undefined || details?.history.tasks.every((task) => task.originPathspec !== undefined) === true
  );
}

async function isCancelledWithin(milliseconds: number, cancel: AbortSignal): Promise<boolean> {
  await sleep(milliseconds, undefined, { signal: cancel }).catch(() => undefined);
  return cancel.aborted;
}

/** The outcome for a run that never existed. */
export function outcomeWithoutRun(
  plan: RunPlan,
  status: OutcomeStatus,
  error: Error,
  startedAt = new Date(),
): RunOutcome {
  return { ...factsBeforeStart(plan), status, startedAt, finishedAt: new Date(), error };
}
