import { loggedException } from './logged-exception.js';
import { raisedAt } from './raised-at.js';
import { LINE_OF_TASK } from './shown-lines.js';
import { restoredLines } from './tracebacks/restored-lines.js';

/** What Metaflow prints when a run starts and ends. */
const START = /^\S+ \S+ Workflow starting \(run-id [^)]+\)/;
const FAILED = /^\S+ \S+ Workflow failed\.$/;
const DONE = /^\S+ \S+ Done!/;

/**
 * In one line, why the last run failed that a task itself started, with Metaflow's Runner or `python flow.py run`; `undefined` if there is
 * no such run, or it did not fail.
 * @param lines what the task has printed
 * @param cwd the directory that the task ran in
 */
export function failureOfNestedFlow(lines: readonly string[], cwd: string): string | undefined {
  const end = lines.findLastIndex((line) => FAILED.test(line) || DONE.test(line));
  if (end === -1 || !FAILED.test(lines[end] ?? '')) return undefined;
  const begin = lines.slice(0, end).findLastIndex((line) => START.test(line));
  const tasks = new Map<string, string[]>();
  for (const line of lines.slice(begin + 1, end)) {
    const [, , , task, text = ''] = LINE_OF_TASK.exec(line) ?? [];
    const own = tasks.get(task ?? '') ?? [];
    if (task !== undefined) tasks.set(task, own);
    own.push(text);
  }
  const exceptions = [...tasks.values()].flatMap(
    (texts) => loggedException(restoredLines(texts).join('\n')) ?? [],
  );
  const [exception] = exceptions;
  return exception && raisedAt(exception, cwd);
}
