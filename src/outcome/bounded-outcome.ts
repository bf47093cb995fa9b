import type { TaskAttempt, TaskException, TaskHistory } from '../client/index.js';
import { bounded, withoutMiddle } from './bounded-text.js';
import type { FailedHook, RunOutcome } from './outcome.js';

/**
 * In bytes: how much to show of what a flow says about a failure. The limit is an artifact's, because an exception may
 * contain everything that was read.
 */
const MAX_MESSAGE_LENGTH = 64 * 1024;

/** A task's last output matters at its end, and our description of it at its beginning. */
const MAX_EXPLANATION_LENGTH = 4_000;

/**
 * An outcome with messages short enough for outputs, records and annotations. Redact first: a secret cannot be
 * recognized by its beginning.
 */
export function boundedOutcome(outcome: RunOutcome): RunOutcome {
  const { error, detailsError, details } = outcome;
  return {
    ...outcome,
    ...(error && { error: boundedError(error) }),
    ...(detailsError && { detailsError: boundedError(detailsError) }),
    ...(details && {
      details: {
        ...details,
        history: { ...details.history, tasks: details.history.tasks.map(boundedTask) },
        ...(details.failedHooks && { failedHooks: details.failedHooks.map(boundedHook) }),
      },
    }),
  };
}

function boundedTask(task: TaskHistory): TaskHistory {
  const { attempts, caught } = task;
  const isLong = caught ?? attempts.some(({ exception, explanation }) => exception ?? explanation);
  if (!isLong) return task;
  return { ...task, attempts: attempts.map(boundedAttempt), caught: caught && boundedException(caught) };
}

function boundedAttempt(attempt: TaskAttempt): TaskAttempt {
  const { exception, explanation, printedTraceback } = attempt;
  return {
    ...attempt,
    exception: exception && boundedException(exception),
    explanation: explanation && withoutMiddle(explanation, MAX_EXPLANATION_LENGTH),
    printedTraceback: printedTraceback && withoutMiddle(printedTraceback, MAX_MESSAGE_LENGTH),
  };
}

function boundedHook(hook: FailedHook): FailedHook {
  return { ...hook, exception: hook.exception && boundedException(hook.exception) };
}

/** A traceback ends with the message; what it is needed for are the frames before that. */
function boundedException(exception: TaskException): TaskException {
  const { message, stacktrace } = exception;
  return {
    ...exception,
    message: bounded(message, MAX_MESSAGE_LENGTH),
    stacktrace: stacktrace && withoutMiddle(stacktrace, MAX_MESSAGE_LENGTH),
  };
}

/** The same error, of the same class, with shortened texts. */
function boundedError(error: Error): Error {
  const [message, stack] = [
    bounded(error.message, MAX_MESSAGE_LENGTH),
    bounded(error.stack ?? '', MAX_MESSAGE_LENGTH),
  ];
  if (message === error.message && stack === error.stack) return error;
  return Object.assign(Object.create(error) as Error, { message, stack });
}
