import type { Run, TaskAttempt, TaskHistory } from '../../client/index.js';
import { crashText } from '../../outcome/failure.js';
import { exceptionOfStep } from './logged-exception.js';
import { printedWords } from './printed-words.js';

/** Reading a log takes a request, or a file of up to some megabytes. */
const MOST_LOGS = 20;

/** The tasks, with what those attempts raised or printed last that failed without leaving an exception. */
export async function withPrintedWords(run: Run, tasks: readonly TaskHistory[]): Promise<TaskHistory[]> {
  let logs = 0;
  const told: TaskHistory[] = [];
  for (const task of tasks) {
    const attempts: TaskAttempt[] = [];
    for (const attempt of task.attempts) {
      const isMute = task.originPathspec === undefined && leftNoException(attempt) && logs < MOST_LOGS;
      if (isMute) logs++;
      attempts.push(isMute ? await withWords(run, task, attempt) : attempt);
    }
    told.push({ ...task, attempts });
  }
  return told;
}

function leftNoException({ ok, interrupted, exception, lastWords }: TaskAttempt): boolean {
  return ok !== true && !interrupted && exception === undefined && lastWords === undefined;
}

async function withWords(
  run: Run,
  { stepName, taskId }: TaskHistory,
  attempt: TaskAttempt,
): Promise<TaskAttempt> {
  const words = printedWords(
    await run
      .step(stepName)
      .taskWithId(taskId, attempt.attempt)
      .stderr.catch(() => ''),
  );
  if (!words) return attempt;
  const exception = words.traceback === undefined ? undefined : exceptionOfStep(words.traceback);
  if (exception) return { ...attempt, exception };
  const lastWords = words.isMetaflows ? words.text : `${crashText(attempt)} It printed last: ${words.text}`;
  return { ...attempt, lastWords, printedTraceback: words.traceback };
}
