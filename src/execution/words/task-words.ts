import type { LogLine, Run, Task, TaskAttempt, TaskException, TaskHistory } from '../../client/index.js';
import { crashText } from '../../outcome/failure.js';
import { readTraceback } from '../../outcome/place/traceback.js';
import { exceptionOfStep } from './logged-exception.js';
import { lastOfBoth, textOf, type Streams } from './both-streams.js';
import { separateLines } from './joined-markers.js';
import { isMetaflowLine } from './lines-of-metaflow.js';
import { failureOfChildren } from './failed-children.js';
import { failureOfNestedFlow } from './nested-flow.js';
import { saysProcessFailed, withNotes, withWordsOfProcess, wordsBeforeReport } from './process-words.js';
import { printedWords } from './printed-words.js';
import { shownOnStdout } from './shown-on-stdout.js';
import type { ShownLines } from './shown-lines.js';

/** Reading a log takes a request, or a file of up to a few megabytes. */
const MAX_LOGS = 20;

/** Sources about a run's tasks, besides what Metaflow has saved. */
export interface WordSource {
  readonly shown: ShownLines;
  readonly flowFile: string;
  /** The directory that the tasks ran in. */
  readonly cwd: string;
}

/** The tasks; attempts that failed without an exception get what they raised or printed last. */
export async function withPrintedWords(
  run: Run,
  tasks: readonly TaskHistory[],
  by: WordSource,
): Promise<TaskHistory[]> {
  let logs = 0;
  const explained: TaskHistory[] = [];
  for (const task of tasks) {
    const isOwn = task.originPathspec === undefined;
    const readsLog = (isUnexplained: boolean) => isOwn && isUnexplained && logs++ < MAX_LOGS;
    const attempts: TaskAttempt[] = [];
    for (const attempt of task.attempts) {
      const isFailed = isOwn && attempt.ok !== true && !attempt.interrupted;
      const nested = isFailed ? notesOnFlow(task, attempt, by) : [];
      const isUnexplained =
        leftNoException(attempt) || (nested.length === 0 && saysProcessFailed(attempt.exception));
      const words = readsLog(isUnexplained) ? await withWords(run, task, attempt, by) : attempt;
      attempts.push(isFailed ? withOtherProcesses(words, nested, task, by) : words);
    }
    const last = isOwn && task.caught ? task.attempts.at(-1) : undefined;
    const nested = last ? notesOnFlow(task, last, by) : [];
    const isUnexplained = nested.length === 0 && saysProcessFailed(task.caught);
    const caught = readsLog(isUnexplained) ? await caughtWithProcess(run, task, by) : task.caught;
    explained.push({
      ...task,
      attempts,
      caught: caught && last ? caughtWithOthers(caught, nested, last, task, by) : caught,
    });
  }
  return explained;
}

/** How many attempts the task made after this one. */
function laterAttempts({ attempts }: TaskHistory, { attempt }: TaskAttempt): number {
  return (attempts.at(-1)?.attempt ?? attempt) - attempt;
}

/** What is known about the last flow that an attempt has run itself, if it failed. */
function notesOnFlow(task: TaskHistory, attempt: TaskAttempt, { shown, cwd }: WordSource): string[] {
  const lines = shown.timed(task.stepName, task.taskId, laterAttempts(task, attempt));
  const nested = failureOfNestedFlow(
    lines.map(({ text }) => text),
    cwd,
  );
  return nested === undefined ? [] : [`The last flow that the task ran failed: ${nested}`];
}

/** What is known about the children of an attempt that failed. @param known what is known about its own failure */
function notesOnChildren(
  task: TaskHistory,
  attempt: TaskAttempt,
  known: string,
  { shown, cwd }: WordSource,
): string[] {
  const lines = shown.of(task.stepName, task.taskId, laterAttempts(task, attempt));
  return failureOfChildren(lines, cwd, known);
}

/** A resumed run has its origin's parameters: Metaflow finds no value for one that the flow did not have then. */
function notesOnParameter(exception: TaskException | undefined): string[] {
  const { type, stacktrace } = exception ?? {};
  if (type !== 'builtins.KeyError' || stacktrace === undefined) return [];
  const isReadByMetaflow = readTraceback({ stacktrace })?.frames.some(
    ({ file, functionName }) =>
      functionName === 'property_setter' && /[/\\]metaflow[/\\]task\.py$/.test(file),
  );
  if (isReadByMetaflow !== true) return [];
  return ['The run that this one resumes was started before the flow had this parameter. Start a new run.'];
}

/** A failed attempt with what is known about a flow that it has run, and about its children. */
function withOtherProcesses(
  attempt: TaskAttempt,
  nested: readonly string[],
  task: TaskHistory,
  by: WordSource,
): TaskAttempt {
  const { exception, lastWords } = attempt;
  const ownWords = nested.length === 0 ? lastWords : crashText({ ...attempt, lastWords: undefined });
  const known = exception?.stacktrace ?? ownWords ?? '';
  const notes = [...nested, ...notesOnParameter(exception), ...notesOnChildren(task, attempt, known, by)];
  if (exception) return { ...attempt, exception: withNotes(exception, notes) };
  if (notes.length === 0) return attempt;
  return { ...attempt, lastWords: [ownWords ?? crashText(attempt), ...notes].join(' ') };
}

/** The same for an exception that `@catch` kept. */
function caughtWithOthers(
  caught: TaskException,
  nested: readonly string[],
  last: TaskAttempt,
  task: TaskHistory,
  by: WordSource,
): TaskException {
  const children = notesOnChildren(task, last, caught.stacktrace ?? '', by);
  return withNotes(caught, [...nested, ...children]);
}

function leftNoException({ ok, interrupted, exception, lastWords }: TaskAttempt): boolean {
  return ok !== true && !interrupted && exception === undefined && lastWords === undefined;
}

/** The exception that `@catch` kept, with the output of the process that it is about. */
async function caughtWithProcess(
  run: Run,
  { stepName, taskId, attempts, caught }: TaskHistory,
  { flowFile }: WordSource,
): Promise<TaskException | undefined> {
  const logs = run.step(stepName).taskWithId(taskId, attempts.at(-1)?.attempt ?? 0);
  return caught && withWordsOfProcess(caught, await savedStreams(logs), flowFile);
}

async function savedStreams(task: Task): Promise<Streams> {
  return { stderr: await savedLines(task, 'stderr'), stdout: await savedLines(task, 'stdout') };
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
  const later = laterAttempts(task, attempt);
  const lines = shown.of(task.stepName, task.taskId, later);
  const timed = () => shown.timed(task.stepName, task.taskId, later);
  const saved = await savedStreams(logs);
  if (attempt.exception)
    return { ...attempt, exception: withWordsOfProcess(attempt.exception, saved, flowFile) };
  const { stdout } = saved;
  const aborted = saved.stderr.findLast(({ text }) => text.trim() !== '' && !isMetaflowLine(text));
  const isAborted = aborted?.text === ABORTED;
  const stderr = isAborted ? saved.stderr.filter((line) => line !== aborted) : saved.stderr;
  const isWhole = ![stderr, stdout].some((stream) => isCut(textOf(stream)));
  const isSaved = stderr.length + stdout.length > 0;
  const words =
    (isWhole && isSaved) || lines.length === 0
      ? lastOfBoth({ stdout, stderr }, flowFile)
      : stderr.length === 0 || isCut(textOf(stderr))
        ? printedWords(lines.join('\n'), flowFile)
        : lastOfBoth({ stdout: shownOnStdout(timed(), stderr), stderr }, flowFile);
  const exception = words?.traceback === undefined ? undefined : exceptionOfStep(words.traceback);
  if (exception) return { ...attempt, exception };
  if (words?.isFromMetaflow) return { ...attempt, lastWords: words.text };
  if (!words && !isAborted) return (await withWordsOfNodes(run, task, attempt, flowFile)) ?? attempt;
  const ended = isAborted ? INTERRUPTED : crashText(attempt);
  const lastWords = [ended, ...(words ? [`It printed last: ${words.text}`] : [])].join(' ');
  return { ...attempt, lastWords, printedTraceback: words?.traceback };
}

/** The nodes of a `@parallel` step on one machine are processes of its first node's task, which has the output of all. */
async function withWordsOfNodes(
  run: Run,
  { stepName, taskId }: TaskHistory,
  attempt: TaskAttempt,
  flowFile: string,
): Promise<TaskAttempt | undefined> {
  const [, first] = /^(\w+)_node_\d+$/.exec(taskId) ?? [];
  if (first === undefined) return undefined;
  const saved = await savedStreams(run.step(stepName).taskWithId(first, attempt.attempt));
  const words = wordsBeforeReport(saved, flowFile);
  return (
    words && { ...attempt, lastWords: `${crashText(attempt)} The step's nodes printed last: ${words.text}` }
  );
}

/** Metaflow's command line prints this in place of a KeyboardInterrupt's traceback. */
const ABORTED = 'Aborted!';
const INTERRUPTED = `Its process ended with "${ABORTED}", which is all that Metaflow prints about a KeyboardInterrupt.`;

/** The text that Metaflow saves instead of output beyond `max-log-size`; only its own lines follow. */
export function isCut(log: string): boolean {
  return log.slice(-1_000).includes('[TRUNCATED - MAXIMUM LOG FILE SIZE REACHED]');
}
