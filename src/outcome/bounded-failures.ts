import type { TaskException, TaskHistory } from '../client/index.js';
import { failedTasks } from './failure.js';
import type { RunOutcome } from './outcome.js';
import { withoutTexts } from './without-texts.js';

const MIB = 1024 * 1024;

/** For what all tasks of a run say about their failures, in characters: reports show less, and redacting it takes a second. */
const MAX_CHARACTERS = 16 * MIB;
const LEFT_OUT = `left out, because this run already has ${MAX_CHARACTERS / MIB} MiB of messages`;

/** For all runs of a job, and what each run may have beyond that, in characters. Honest messages are shorter. */
const MAX_OF_JOB = 64 * MIB;
const MAX_BEYOND = 256 * 1024;
const LEFT_OUT_OF_JOB = `left out, because the runs of this job already have ${MAX_OF_JOB / MIB} MiB of messages`;

/**
 * Limits what all runs of a job together say about their failures. It stays in memory, as it is, until the last of them has ended, because
 * any of them may reveal a secret of another.
 */
export class FailureBudget {
  #left = MAX_OF_JOB;

  bounded(outcome: RunOutcome): RunOutcome {
    const kept = this.#left > 0 ? withBoundedFailures(outcome) : withFewFailures(outcome);
    for (const task of kept.details?.history.tasks ?? []) this.#left -= lengthOf(task);
    return kept;
  }
}

function withFewFailures(outcome: RunOutcome): RunOutcome {
  let left = MAX_BEYOND;
  return withTasksLeftOut(outcome, LEFT_OUT_OF_JOB, (task) => {
    const length = lengthOf(task);
    if (length > left) return false;
    left -= length;
    return true;
  });
}

/**
 * An outcome whose tasks say only so much about their failures. Texts are kept whole or left out, so that secrets in them can still be
 * recognized. The first tasks to fail keep theirs, and then those that did not fail for good, in their order.
 */
export function withBoundedFailures(outcome: RunOutcome): RunOutcome {
  const tasks = outcome.details?.history.tasks ?? [];
  if (tasks.reduce((sum, task) => sum + lengthOf(task), 0) <= MAX_CHARACTERS) return outcome;
  let left = MAX_CHARACTERS;
  return withTasksLeftOut(outcome, LEFT_OUT, (task) => {
    if (left <= 0) return false;
    left -= lengthOf(task);
    return true;
  });
}

/** @param isKept whether a task's texts are kept; it is asked about tasks that failed first */
function withTasksLeftOut(
  outcome: RunOutcome,
  replacement: string,
  isKept: (task: TaskHistory) => boolean,
): RunOutcome {
  const { details } = outcome;
  if (!details) return outcome;
  const { tasks } = details.history;
  const kept = new Set([...new Set([...failedTasks(outcome), ...tasks])].filter(isKept));
  const bounded = tasks.map((task) => (kept.has(task) ? task : withoutTexts(task, replacement)));
  return { ...outcome, details: { ...details, history: { ...details.history, tasks: bounded } } };
}

function lengthOf({ attempts, caught }: TaskHistory): number {
  const texts = attempts.flatMap(({ exception, explanation, printedTraceback }) => [
    ...textsOf(exception),
    explanation,
    printedTraceback,
  ]);
  return [...texts, ...textsOf(caught)].reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

function textsOf(exception: TaskException | undefined): (string | undefined)[] {
  return exception ? [exception.type, exception.message, exception.stacktrace] : [];
}
