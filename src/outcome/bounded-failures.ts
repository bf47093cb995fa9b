import type { TaskException, TaskHistory } from '../client/index.js';
import { failedTasks } from './failure.js';
import type { RunOutcome } from './outcome.js';
import { withoutTexts } from './without-texts.js';

/** For what all tasks of a run say about their failures, in characters: reports show less, and redacting it takes a second. */
const MAX_CHARACTERS = 16 * 1024 * 1024;
const LEFT_OUT = `left out, because this run already has ${MAX_CHARACTERS / 1024 / 1024} MiB of messages`;

/**
 * An outcome whose tasks say only so much about their failures. Texts are kept whole or left out, so that secrets in them can still be
 * recognized. The first tasks to fail keep theirs, and then those that did not fail for good, in their order.
 */
export function withBoundedFailures(outcome: RunOutcome): RunOutcome {
  const { details } = outcome;
  if (!details) return outcome;
  const { tasks } = details.history;
  if (tasks.reduce((sum, task) => sum + lengthOf(task), 0) <= MAX_CHARACTERS) return outcome;
  let left = MAX_CHARACTERS;
  const kept = new Set<TaskHistory>();
  for (const task of new Set([...failedTasks(outcome), ...tasks])) {
    if (left <= 0) break;
    left -= lengthOf(task);
    kept.add(task);
  }
  const bounded = tasks.map((task) => (kept.has(task) ? task : withoutTexts(task, LEFT_OUT)));
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
