import type { TaskException, TaskHistory } from '../client/index.js';
import { withoutMiddle } from '../outcome/bounded-text.js';
import { exceptionText } from '../outcome/exception-text.js';
import { attemptWords, failedTasks, failureOf } from '../outcome/failure.js';
import { userTraceback } from '../outcome/place/metaflow-frames.js';
import type { RunOutcome } from '../outcome/outcome.js';
import type { RunProgress } from './progress.js';

/** How many failed tasks are shown in full; more are in the log. */
const MOST_TASKS = 3;

/** A traceback is shown to this length: its beginning, and its end, where the exception is. */
const LONGEST_TRACEBACK = 20_000;

type LastLines = Pick<RunProgress, 'lastLines'>;

/** Which task each traceback was shown for, by its text. */
export type ToldTracebacks = Map<string, string>;

/**
 * Why a run failed, as text for a log that is read from its end: what each failed task printed last, and its traceback.
 * @param told has the tracebacks that are told already, of other runs, which are not told again; those of this run are added
 */
export function failureText(
  outcome: RunOutcome,
  progress: LastLines,
  told: ToldTracebacks = new Map(),
): string | undefined {
  const failure = failureOf(outcome);
  if (!failure) return undefined;
  const run = outcome.pathspec ?? outcome.label;
  const tasks = failedTasks(outcome);
  const more = tasks.length - MOST_TASKS;
  const isTold = tasks.length > 0 || failure.reason === outcome.status;
  return [
    `✗ ${run}: ${outcome.status}${isTold ? '' : `. ${failure.message}`}`,
    ...tasks.slice(0, MOST_TASKS).flatMap((task) => ['', ...taskText(task, run, progress, told)]),
    ...(more > 0
      ? ['', `and ${more} more ${more === 1 ? 'task' : 'tasks'} that failed; see the full log.`]
      : []),
  ].join('\n');
}

function taskText(task: TaskHistory, run: string, progress: LastLines, told: ToldTracebacks): string[] {
  const { stepName, taskId, foreachStack, attempts } = task;
  const place = foreachStack.length === 0 ? '' : ` (${foreachStack.join(', ')})`;
  const times = attempts.length > 1 ? ` after ${attempts.length} attempts` : '';
  const { exception } = attempts.at(-1) ?? {};
  const lastLines = (progress.lastLines(task) ?? []).filter((line) => !isSaidBy(exception, line));
  const { text, traceback } = attemptWords(attempts.at(-1));
  const shown = traceback?.stacktrace && withoutMiddle(userTraceback(traceback), LONGEST_TRACEBACK);
  return [
    `Step ${stepName}, task ${taskId}${place}, failed${times}.`,
    ...(lastLines.length > 0 ? ['Its last lines:', ...lastLines.map((line) => `  ${line}`)] : []),
    ...(shown ? tracebackLines(shown, text, `${run}/${stepName}/${taskId}`, told) : [text]),
  ];
}

/** Runs of a grid, and tasks of a foreach, often fail alike. */
function tracebackLines(traceback: string, message: string, task: string, told: ToldTracebacks): string[] {
  const other = told.get(traceback);
  if (other !== undefined) return [message, `Its traceback is that of ${other}, above.`];
  told.set(traceback, task);
  return traceback.split('\n');
}

/**
 * Whether a line of the log is one of the exception's, which Metaflow logs without asterisks. A SyntaxError prints more than its message: the
 * line that it is about, as its traceback has it.
 */
function isSaidBy(exception: TaskException | undefined, line: string): boolean {
  if (!exception) return false;
  const shown = `${exceptionText(exception)}\n${exception.stacktrace ?? ''}`;
  const said = shown.replaceAll('*', '').split('\n');
  return said.some((text) => text.trim() === line.trim() || (text.includes(': ') && line.endsWith(text)));
}
