import type { TaskHistory } from '../client/index.js';
import { withoutMiddle } from '../outcome/bounded-text.js';
import { exceptionText } from '../outcome/exception-text.js';
import { attemptFailure, failedTasks, failureOf } from '../outcome/failure.js';
import { userTraceback } from '../outcome/place/metaflow-frames.js';
import type { RunOutcome } from '../outcome/outcome.js';
import type { RunProgress } from './progress.js';

/** How many failed tasks are shown in full; the log has the others. */
const MAX_TASKS = 3;

/** How much of a traceback is shown: its beginning, and its end, where the exception is. */
const MAX_TRACEBACK_LENGTH = 20_000;

type LastLines = Pick<RunProgress, 'lastLines'>;

/** The task for which each traceback was shown, by the traceback's text. */
export type ShownTracebacks = Map<string, string>;

/**
 * Why a run failed, for a log that is read from its end: each failed task's last lines and its traceback.
 * @param shownTracebacks tracebacks already shown for other runs, which are not repeated; this run's are added
 */
export function failureText(
  outcome: RunOutcome,
  progress: LastLines,
  shownTracebacks: ShownTracebacks = new Map(),
): string | undefined {
  const failure = failureOf(outcome);
  if (!failure) return undefined;
  const run = outcome.pathspec ?? outcome.label;
  const tasks = failedTasks(outcome);
  const more = tasks.length - MAX_TASKS;
  const isExplained = tasks.length > 0 || failure.reason === outcome.status;
  return [
    `✗ ${run}: ${outcome.status}${isExplained ? '' : `. ${failure.message}`}`,
    ...tasks.slice(0, MAX_TASKS).flatMap((task) => ['', ...taskText(task, run, progress, shownTracebacks)]),
    ...(more > 0
      ? ['', `and ${more} more ${more === 1 ? 'task' : 'tasks'} that failed; see the full log.`]
      : []),
  ].join('\n');
}

function taskText(
  task: TaskHistory,
  run: string,
  progress: LastLines,
  shownTracebacks: ShownTracebacks,
): string[] {
  const { stepName, taskId, foreachStack, attempts } = task;
  const place = foreachStack.length === 0 ? '' : ` (${foreachStack.join(', ')})`;
  const times = attempts.length > 1 ? ` after ${attempts.length} attempts` : '';
  const { exception } = attempts.at(-1) ?? {};
  const { text, traceback } = attemptFailure(attempts.at(-1));
  const below = [text, ...(exception ? [exceptionText(exception), exception.stacktrace ?? ''] : [])];
  const belowLines = below.join('\n').replaceAll('*', '').split('\n');
  const lastLines = (progress.lastLines(task) ?? []).filter((line) => !isRepeated(line.trim(), belowLines));
  const shown = traceback?.stacktrace && withoutMiddle(userTraceback(traceback), MAX_TRACEBACK_LENGTH);
  return [
    `Step ${stepName}, task ${taskId}${place}, failed${times}.`,
    ...(lastLines.length > 0 ? ['Its last lines:', ...lastLines.map((line) => `  ${line}`)] : []),
    ...(shown ? tracebackLines(shown, text, `${run}/${stepName}/${taskId}`, shownTracebacks) : [text]),
  ];
}

/** Runs of a grid, and tasks of a foreach, often fail alike. */
function tracebackLines(
  traceback: string,
  message: string,
  task: string,
  shownTracebacks: ShownTracebacks,
): string[] {
  const other = shownTracebacks.get(traceback);
  if (other !== undefined) return [message, `It has the same traceback as ${other}, above.`];
  shownTracebacks.set(traceback, task);
  return traceback.split('\n');
}

/**
 * Whether the text below the last lines has this one as well: Metaflow logs an exception without asterisks, its own with a headline on a line
 * of its own, and our explanation of a crash ends with the task's last output. A SyntaxError prints more than its message: the line of code,
 * which its traceback contains.
 */
function isRepeated(line: string, below: readonly string[]): boolean {
  return below.some((text) => {
    if (text.trim() === line || (text.includes(': ') && line.endsWith(text))) return true;
    const at = text.indexOf(line);
    const end = at + line.length;
    const begins = at === 0 || text.slice(0, Math.max(at, 0)).endsWith(': ');
    return (
      line !== '' && at >= 0 && begins && (end === text.length || line.endsWith(':') || text[end] === ':')
    );
  });
}
