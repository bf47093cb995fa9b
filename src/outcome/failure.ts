import { constants } from 'node:os';
import { lastStep, type RunHistory, type TaskAttempt, type TaskHistory } from '../client/index.js';
import { CRASH_SIGNALS, FlowFileError, StartInterruptedError, UsageError } from '../runner/index.js';
import { exceptionText, linesOf } from './exception-text.js';
import { stoppedStep, type FailedHook, type OutcomeStatus, type RunOutcome } from './outcome.js';
import type { Traceback } from './place/traceback.js';

const { signals } = constants;

/** Why a run was not successful: the output `failure-reason`. */
export type FailureReason =
  /** An input, parameter, option, file or interpreter is wrong; nothing ran. */
  | 'invalid-input'
  /** The flow's code raised an exception or ended its process before there was a run, or Metaflow's validity checker rejected it; nothing ran. */
  | 'invalid-flow'
  /** There was no run for another reason: the flow's process ended, or had to be ended, before it, or could not be started. */
  | 'not-started'
  /** A task raised an exception. */
  | 'task-exception'
  /** A task's process ended without an exception: killed, out of memory, `os._exit`. */
  | 'task-crashed'
  /** The run failed although none of its tasks did. */
  | 'flow-error'
  /** The run was successful, but a condition of `fail-if` holds or cannot be decided, a plugin failed it, or a required base run is missing. */
  | 'gate'
  | 'timeout'
  | 'cancelled';

/** Why, and where, a run was not successful. */
export interface Failure {
  readonly reason: FailureReason;
  /** The first task that failed for good, if any. */
  readonly stepName?: string | undefined;
  readonly taskId?: string | undefined;
  /** One sentence or more, for people. */
  readonly message: string;
}

/** `undefined` for a run that was successful, or is still executing. */
export function failureOf(outcome: RunOutcome): Failure | undefined {
  const { status, details } = outcome;
  if (status === 'successful' || status === 'running') return undefined;
  if (status === 'timeout') {
    const isStartTimeout =
      outcome.error instanceof StartInterruptedError && outcome.error.details.startTimeoutMs !== undefined;
    return { reason: status, message: isStartTimeout ? outcome.error.message : timeoutText(outcome) };
  }
  if (status === 'cancelled') return { reason: status, message: 'It was cancelled.' };
  if (outcome.error) {
    const { error } = outcome;
    const stepName = stoppedStep(outcome);
    return {
      reason: reasonOf(error, outcome),
      message: error.message,
      ...(stepName !== undefined && { stepName }),
    };
  }
  const task = failedTasks(outcome)[0];
  if (task) return { ...taskFailure(task), stepName: task.stepName, taskId: task.taskId };
  const tripped = details?.gates.filter((gate) => gate.tripped) ?? [];
  if (outcome.exitCode === 0 && tripped.length > 0) {
    const reasons = tripped.map(({ condition, problem, source }) =>
      source === undefined ? condition : `${condition}: ${problem}`,
    );
    return { reason: 'gate', message: reasons.join(', ') };
  }
  const end =
    outcome.exitCode === 0 && details && lacksEnd(details.history)
      ? lastStep(details.history.graph)
      : undefined;
  const what = end === undefined ? '' : `, but its last step, ${end}, was not executed`;
  return { reason: 'flow-error', message: `The flow's process ended with ${exitText(outcome)}${what}.` };
}

function timeoutText({ stepAwaitingInput: step }: RunOutcome): string {
  if (step === undefined) return 'It timed out.';
  return `It timed out while the step "${step}" waited for input. Nothing answers input(), breakpoint() or a program's question here: use a Parameter.`;
}

/** The first line of that which says something. */
export function failureLine(outcome: RunOutcome): string | undefined {
  const failure = failureOf(outcome);
  return failure && linesOf(failure.message)[0];
}

function reasonOf(error: Error, { runId }: RunOutcome): FailureReason {
  return runId === undefined ? reasonWithoutRun(error) : 'flow-error';
}

/** What an error says about why there was no run. */
export function reasonWithoutRun(error: unknown): FailureReason {
  if (error instanceof FlowFileError && !error.details.isMissing) return 'invalid-flow';
  return error instanceof UsageError ? 'invalid-input' : 'not-started';
}

/** Tasks that failed for good, in the order in which they failed. */
export function failedTasks({ details, status }: RunOutcome): TaskHistory[] {
  const failed = details?.history.tasks.filter((task) => hasFailed(task, status)) ?? [];
  return failed.sort((a, b) => endOf(a) - endOf(b));
}

/**
 * Whether a task failed for good: with an exception, or by losing its process. A task that Metaflow interrupted has
 * not, nor has one that ended without an exception in a run that was cancelled or timed out.
 */
export function hasFailed(task: TaskHistory, runStatus: OutcomeStatus): boolean {
  const last = task.attempts.at(-1);
  if (!last || last.ok === true || last.interrupted) return false;
  if (last.exception) return true;
  if (runStatus === 'cancelled' || runStatus === 'timeout') return false;
  return last.ok === false || (last.returnCode !== undefined && last.returnCode !== 0);
}

/**
 * Whether Metaflow considers the last step, and so the run, not successful, whatever the exit code: `sys.exit(0)` ends
 * a task's process before Metaflow has finished the task, and after the last task nothing notices that its results are
 * missing. A run that never reached its last step is not successful either, such as one resumed with `--clone-only`.
 */
export function isUnfinished(history: RunHistory): boolean {
  return tasksOfEnd(history).some((task) => hasFailed(task, 'successful')) || lacksEnd(history);
}

function tasksOfEnd({ graph, tasks }: RunHistory): readonly TaskHistory[] {
  const end = lastStep(graph);
  return tasks.filter(({ stepName }) => stepName === end);
}

/** Whether the last step, if known, never began. */
function lacksEnd(history: RunHistory): boolean {
  return history.graph !== undefined && history.leftOut === undefined && tasksOfEnd(history).length === 0;
}

/** Whether a run has nothing left to execute: it was successful, or only a gate failed it. */
export function hasFinished({ exitCode, details }: RunOutcome): boolean {
  return exitCode === 0 && !(details && isUnfinished(details.history));
}

function taskFailure(task: TaskHistory): Pick<Failure, 'reason' | 'message'> {
  const last = task.attempts.at(-1);
  return { reason: last?.exception ? 'task-exception' : 'task-crashed', message: attemptFailure(last).text };
}

/** Why an attempt of a task failed. */
export interface AttemptFailure {
  readonly text: string;
  /** Absent if no exception was raised, or it is unknown. */
  readonly traceback: Traceback | undefined;
}

export function attemptFailure(attempt: TaskAttempt | undefined): AttemptFailure {
  const { exception, printedTraceback: stacktrace } = attempt ?? {};
  if (exception) return { text: exceptionText(exception), traceback: exception };
  return { text: crashText(attempt), traceback: stacktrace === undefined ? undefined : { stacktrace } };
}

/**
 * The attempt that `@catch` handled, if it raised no exception: `@catch` then only records that something must have
 * gone wrong in the environment, even if the step had set an artifact that cannot be stored.
 */
export function attemptBeforeCatch({ caught, attempts }: TaskHistory): TaskAttempt | undefined {
  const isUnknown = caught?.type === 'metaflow.plugins.catch_decorator.FailureHandledByCatch';
  return isUnknown ? attempts.findLast(({ ok }) => ok !== true) : undefined;
}

/**
 * What ended a process that raised no exception.
 * @param isLocated whether the place of a crash is known
 */
export function crashText(attempt: TaskAttempt | undefined, isLocated = false): string {
  if (attempt?.explanation !== undefined) return attempt.explanation;
  const code = attempt?.returnCode;
  if (code === undefined) return 'Its process ended without an exception.';
  if (code === 0) return 'Its process ended with exit code 0 before Metaflow had finished the task.';
  if (code > 0) return `Its process ended with exit code ${code}, without an exception.`;
  const signal = Object.entries(signals).find(([, number]) => number === -code)?.[0] ?? `signal ${-code}`;
  const isCrash = !isLocated && CRASH_SIGNALS.some((one) => one === signal);
  const cause = signal === 'SIGKILL' ? ', as happens when memory runs out' : isCrash ? NATIVE_CRASH : '';
  return `Its process was killed by ${signal}${cause}.`;
}

const NATIVE_CRASH =
  ', as happens when native code crashes: with PYTHONFAULTHANDLER=1 in its environment, Python prints the line';

/** How an `@exit_hook` function failed, in words. */
export function hookText({ name, why, exception }: FailedHook): string {
  return `The exit hook "${name}" failed: ${exception ? exceptionText(exception) : why}`;
}

/** How a flow's process ended, e.g. `exit code 1`, or `SIGKILL (exit code 137)`. */
export function exitText({ exitCode, signal }: Pick<RunOutcome, 'exitCode' | 'signal'>): string {
  return signal ? `${signal} (exit code ${exitCode ?? '?'})` : `exit code ${exitCode ?? '?'}`;
}

function endOf(task: TaskHistory): number {
  return task.attempts.at(-1)?.finishedAt?.getTime() ?? Infinity;
}
