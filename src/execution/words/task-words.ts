import type { LogLine, Run, Task, TaskAttempt, TaskException, TaskHistory } from '../../client/index.js';
import { crashText } from '../../outcome/failure.js';
import { exceptionOfChild, exceptionOfStep, withCauseOfCommand } from './logged-exception.js';
import { lastOfBoth } from './both-streams.js';
import { separateLines } from './joined-markers.js';
import { printedWords } from './printed-words.js';
import { shownOnStdout } from './shown-on-stdout.js';
import type { ShownLines } from './shown-lines.js';

/** Reading a log takes a request, or a file of up to a few megabytes. */
const MAX_LOGS = 20;

/** Sources about a run's tasks, besides what Metaflow has saved. */
export interface WordSource {
  readonly shown: ShownLines;
  readonly flowFile: string;
}

/** The tasks; attempts that failed without an exception get what they raised or printed last. */
export async function withPrintedWords(
  run: Run,
  tasks: readonly TaskHistory[],
  by: WordSource,
): Promise<TaskHistory[]> {
  let logs = 0;
  const readsLog = ({ originPathspec }: TaskHistory, isUnexplained: boolean) =>
    originPathspec === undefined && isUnexplained && logs++ < MAX_LOGS;
  const explained: TaskHistory[] = [];
  for (const task of tasks) {
    const attempts: TaskAttempt[] = [];
    for (const attempt of task.attempts) {
      const isUnexplained =
        leftNoException(attempt) || saysChildFailed(attempt) || saysCommandFailed(attempt.exception);
      attempts.push(readsLog(task, isUnexplained) ? await withWords(run, task, attempt, by) : attempt);
    }
    const caught = readsLog(task, saysCommandFailed(task.caught))
      ? await caughtWithCause(run, task)
      : task.caught;
    explained.push({ ...task, attempts, caught });
  }
  return explained;
}

function leftNoException({ ok, interrupted, exception, lastWords }: TaskAttempt): boolean {
  return ok !== true && !interrupted && exception === undefined && lastWords === undefined;
}

/** `parallel_map` only reports that a child has failed; the child has printed why. */
function saysChildFailed({ exception }: TaskAttempt): boolean {
  return exception?.type === 'metaflow.multicore_utils.MulticoreException';
}

/** `subprocess` says of a command only which exit code it had. */
function saysCommandFailed(exception: TaskException | undefined): boolean {
  return exception?.type === 'subprocess.CalledProcessError';
}

/** The exception that `@catch` kept, with the exception of the command that failed. */
async function caughtWithCause(run: Run, { stepName, taskId, attempts, caught }: TaskHistory) {
  const logs = run.step(stepName).taskWithId(taskId, attempts.at(-1)?.attempt ?? 0);
  return caught && withCauseOfCommand(caught, textOf(await savedLines(logs, 'stderr')));
}

async function savedLines(task: Task, stream: 'stdout' | 'stderr'): Promise<readonly LogLine[]> {
  return separateLines(await task.lastLines(stream).catch(() => []));
}

async function withWords(
  run: Run,
  task: TaskHistory,
  attempt: TaskAttempt,
  { shown, flowFile }: WordSource,
): Promise<TaskAttempt> {
  const logs = run.step(task.stepName).taskWithId(task.taskId, attempt.attempt);
  const last = task.attempts.at(-1)?.attempt ?? attempt.attempt;
  const lines = shown.of(task.stepName, task.taskId, last - attempt.attempt);
  const timed = () => shown.timed(task.stepName, task.taskId, last - attempt.attempt);
  const stderr = await savedLines(logs, 'stderr');
  if (attempt.exception) {
    const exception = saysCommandFailed(attempt.exception)
      ? withCauseOfCommand(attempt.exception, textOf(stderr))
      : (exceptionOfChild(textOf(stderr)) ?? attempt.exception);
    return { ...attempt, exception };
  }
  const stdout = await savedLines(logs, 'stdout');
  const isWhole = ![stderr, stdout].some((stream) => isCut(textOf(stream)));
  const isSaved = stderr.length + stdout.length > 0;
  const words =
    (isWhole && isSaved) || lines.length === 0
      ? lastOfBoth({ stdout, stderr }, flowFile)
      : stderr.length === 0 || isCut(textOf(stderr))
        ? printedWords(lines.join('\n'), flowFile)
        : lastOfBoth({ stdout: shownOnStdout(timed(), stderr), stderr }, flowFile);
  if (!words) return attempt;
  const exception = words.traceback === undefined ? undefined : exceptionOfStep(words.traceback);
  if (exception) return { ...attempt, exception };
  const lastWords = words.isFromMetaflow
    ? words.text
    : `${crashText(attempt)} It printed last: ${words.text}`;
  return { ...attempt, lastWords, printedTraceback: words.traceback };
}

function textOf(lines: readonly LogLine[]): string {
  return lines.map(({ text }) => `${text}\n`).join('');
}

/** The text that Metaflow saves instead of output beyond `max-log-size`; only its own lines follow. */
export function isCut(log: string): boolean {
  return log.slice(-1_000).includes('[TRUNCATED - MAXIMUM LOG FILE SIZE REACHED]');
}
