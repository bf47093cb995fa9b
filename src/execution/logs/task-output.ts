import type { TaskLogLine, Run, Task, TaskAttempt, TaskException, TaskHistory } from '../../client/index.js';
import { crashText } from '../../outcome/failure.js';
import { readTraceback } from '../../outcome/place/traceback.js';
import { exceptionOfStep, isOfAnotherStep } from './logged-exception.js';
import { lastOfBoth, textOf, type Streams } from './both-streams.js';
import { separateLines } from './joined-markers.js';
import { isMetaflowLine } from './lines-of-metaflow.js';
import { failureOfChildren } from './failed-children.js';
import { failureOfNestedFlow } from './nested-flow.js';
import { outputBeforeReport, saysProcessFailed, withNotes, withProcessOutput } from './process-output.js';
import { lastOutput, type LastOutput } from './last-output.js';
import { shownOnStdout } from './shown-on-stdout.js';
import type { ShownLines } from './shown-lines.js';

/** Reading a log takes a request, or a file of up to a few megabytes. */
const MAX_LOGS = 20;

/** Sources about a run's tasks, besides what Metaflow has saved. */
export interface OutputSource {
  readonly shown: ShownLines;
  readonly flowFile: string;
  /** The directory that the tasks ran in. */
  readonly cwd: string;
}

/** A task of this run, and the sources about it. */
interface Explaining {
  readonly run: Run;
  readonly task: TaskHistory;
  readonly source: OutputSource;
  /** Whether one more log may be read. */
  readonly mayRead: () => boolean;
}

/** The tasks; attempts that failed without an exception get what they raised or printed last. */
export async function withLastOutput(
  run: Run,
  tasks: readonly TaskHistory[],
  source: OutputSource,
): Promise<TaskHistory[]> {
  let logs = 0;
  const mayRead = () => logs++ < MAX_LOGS;
  const explained: TaskHistory[] = [];
  for (const task of tasks) {
    const isReused = task.originPathspec !== undefined;
    explained.push(isReused ? task : await explainedTask({ run, task, source, mayRead }));
  }
  return explained;
}

async function explainedTask(explaining: Explaining): Promise<TaskHistory> {
  const { task } = explaining;
  const attempts: TaskAttempt[] = [];
  for (const attempt of task.attempts) {
    const isFailed = attempt.ok !== true && !attempt.interrupted;
    attempts.push(isFailed ? await explainedAttempt(attempt, explaining) : attempt);
  }
  return { ...task, attempts, caught: await explainedCatch(explaining) };
}

/** A failed attempt with its last output, and with what is known about a flow that it has run, and about its children. */
async function explainedAttempt(attempt: TaskAttempt, explaining: Explaining): Promise<TaskAttempt> {
  const { exception, explanation } = attempt;
  const nested = notesOnFlow(attempt, explaining);
  const isUnexplained =
    exception === undefined ? explanation === undefined : nested.length === 0 && saysProcessFailed(exception);
  const own = isUnexplained && explaining.mayRead() ? await withOwnOutput(attempt, explaining) : attempt;
  return withOtherProcesses(own, nested, explaining);
}

/** The same for an exception that `@catch` kept. */
async function explainedCatch(explaining: Explaining): Promise<TaskException | undefined> {
  const { task, source, mayRead } = explaining;
  const { caught } = task;
  const last = task.attempts.at(-1);
  if (!caught || !last) return caught;
  const nested = notesOnFlow(last, explaining);
  const readsLog = nested.length === 0 && saysProcessFailed(caught) && mayRead();
  const own = readsLog
    ? withProcessOutput(caught, await savedStreams(last, explaining), source.flowFile)
    : caught;
  const children = notesOnChildren(last, own.stacktrace ?? '', explaining);
  return withNotes(own, [...nested, ...children]);
}

function withOtherProcesses(
  attempt: TaskAttempt,
  nested: readonly string[],
  explaining: Explaining,
): TaskAttempt {
  const { exception, explanation } = attempt;
  // A failed flow explains more than the task's last output.
  const ownText = nested.length === 0 ? explanation : crashText({ ...attempt, explanation: undefined });
  const known = exception?.stacktrace ?? ownText ?? '';
  const notes = [
    ...nested,
    ...notesOnParameter(exception),
    ...notesOnItem(exception),
    ...notesOnGenerator(exception),
    ...notesOnChildren(attempt, known, explaining),
  ];
  if (exception) return { ...attempt, exception: withNotes(exception, notes) };
  if (notes.length === 0) return attempt;
  return { ...attempt, explanation: [ownText ?? crashText(attempt), ...notes].join(' ') };
}

/** What is known about the last flow that an attempt has run itself, if it failed. */
function notesOnFlow(attempt: TaskAttempt, explaining: Explaining): string[] {
  const lines = shownLines(attempt, explaining).map(({ text }) => text);
  const nested = failureOfNestedFlow(lines, explaining.source.cwd);
  return nested === undefined ? [] : [`The last flow that the task ran failed: ${nested}`];
}

/** What is known about the children of an attempt that failed. @param known what is known about its own failure */
function notesOnChildren(attempt: TaskAttempt, known: string, explaining: Explaining): string[] {
  return failureOfChildren(restoredShownLines(attempt, explaining), explaining.source.cwd, known);
}

/** A resumed run has its origin's parameters: Metaflow finds no value for one that the flow did not have then. */
function notesOnParameter(exception: TaskException | undefined): string[] {
  return isRaisedIn(exception, 'KeyError', /[/\\]metaflow[/\\]task\.py$/, 'property_setter')
    ? ['The run that this one resumes was started before the flow had this parameter. Start a new run.']
    : [];
}

/** Metaflow iterates over anything in a foreach, but a task then takes its item by position, which is no key of a dict or of a pandas object. */
function notesOnItem(exception: TaskException | undefined): string[] {
  return isRaisedIn(exception, 'KeyError', /[/\\]metaflow[/\\]flowspec\.py$/, '_find_input')
    ? ["Metaflow takes a foreach's item by its position, as items[0] does. Iterate over a list."]
    : [];
}

/** Metaflow's documentation says that a decorator without a `yield` skips the step, but Metaflow needs one. */
function notesOnGenerator(exception: TaskException | undefined): string[] {
  return isRaisedIn(exception, 'StopIteration', /[/\\]user_step_decorator\.py$/, 'pre_step')
    ? [
        'A decorator made with @user_step_decorator returned before its "yield". To skip the step, "yield {}".',
      ]
    : [];
}

/** Whether an exception of this class passed through this function of Metaflow. */
function isRaisedIn(
  exception: TaskException | undefined,
  kind: string,
  module: RegExp,
  name: string,
): boolean {
  const { type, stacktrace } = exception ?? {};
  if (type !== `builtins.${kind}` || stacktrace === undefined) return false;
  const frames = readTraceback({ stacktrace })?.frames ?? [];
  return frames.some(({ file, functionName }) => functionName === name && module.test(file));
}

/** An attempt's lines as the flow's process has shown them. */
function shownLines(attempt: TaskAttempt, { task, source }: Explaining): readonly TaskLogLine[] {
  return source.shown.timed(task.stepName, task.taskId, laterAttempts(task, attempt));
}

function restoredShownLines(attempt: TaskAttempt, { task, source }: Explaining): readonly string[] {
  return source.shown.of(task.stepName, task.taskId, laterAttempts(task, attempt));
}

/** How many attempts the task made after this one. */
function laterAttempts({ attempts }: TaskHistory, { attempt }: TaskAttempt): number {
  return (attempts.at(-1)?.attempt ?? attempt) - attempt;
}

async function savedStreams(
  { attempt }: TaskAttempt,
  { run, task: { stepName, taskId } }: Explaining,
  ofTask = taskId,
): Promise<Streams> {
  const logs = run.step(stepName).taskWithId(ofTask, attempt);
  return { stderr: await savedLines(logs, 'stderr'), stdout: await savedLines(logs, 'stdout') };
}

async function savedLines(task: Task, stream: 'stdout' | 'stderr'): Promise<readonly TaskLogLine[]> {
  return separateLines(await task.lastLines(stream).catch(() => []));
}

async function withOwnOutput(attempt: TaskAttempt, explaining: Explaining): Promise<TaskAttempt> {
  const saved = await savedStreams(attempt, explaining);
  if (attempt.exception)
    return {
      ...attempt,
      exception: withProcessOutput(attempt.exception, saved, explaining.source.flowFile),
    };
  const stderr = withoutAborted(saved.stderr);
  const isAborted = stderr !== saved.stderr;
  const output = outputOf({ ...saved, stderr }, attempt, explaining);
  const printed = output?.traceback;
  const exception = printed !== undefined && output?.isLast ? exceptionOfStep(printed) : undefined;
  if (exception) return { ...attempt, exception };
  if (output?.isFromMetaflow) return { ...attempt, explanation: output.text };
  if (!output && !isAborted) return await withOutputOfNodes(attempt, explaining);
  const ended = isAborted ? INTERRUPTED : crashText(attempt, output?.isCrash);
  const explanation = [ended, ...(output ? [`Its last output: ${output.text}`] : [])].join(' ');
  const isOwn = printed !== undefined && !isOfAnotherStep(printed, explaining.task.stepName);
  return { ...attempt, explanation, printedTraceback: isOwn ? printed : undefined };
}

/** The nodes of a `@parallel` step on one machine are processes of its first node's task, which has the output of all. */
async function withOutputOfNodes(attempt: TaskAttempt, explaining: Explaining): Promise<TaskAttempt> {
  const [, first] = /^(\w+)_node_\d+$/.exec(explaining.task.taskId) ?? [];
  if (first === undefined) return attempt;
  const saved = await savedStreams(attempt, explaining, first);
  const output = outputBeforeReport(saved, explaining.source.flowFile);
  if (!output) return attempt;
  const explanation = `${crashText(attempt)} The last output of the step's nodes: ${output.text}`;
  return { ...attempt, explanation };
}

/** Metaflow's command line prints this in place of a KeyboardInterrupt's traceback. */
const ABORTED = 'Aborted!';
const INTERRUPTED = `Its process ended with "${ABORTED}", which is all that Metaflow prints about a KeyboardInterrupt.`;

/** Lines of stderr without the last one, if that is Metaflow's "Aborted!"; otherwise the same lines. */
function withoutAborted(lines: readonly TaskLogLine[]): readonly TaskLogLine[] {
  const last = lines.findLast(({ text }) => text.trim() !== '' && !isMetaflowLine(text));
  return last?.text === ABORTED ? lines.filter((line) => line !== last) : lines;
}

/** An attempt's last output: from its saved logs, or, where these lack something, from what the flow's process has shown. */
function outputOf(saved: Streams, attempt: TaskAttempt, explaining: Explaining): LastOutput | undefined {
  const { flowFile } = explaining.source;
  const { stdout, stderr } = saved;
  const isWhole = ![stderr, stdout].some((stream) => isCut(textOf(stream)));
  const isSaved = stderr.length + stdout.length > 0;
  const shown = restoredShownLines(attempt, explaining);
  if ((isWhole && isSaved) || shown.length === 0) return lastOfBoth(saved, flowFile);
  if (stderr.length === 0 || isCut(textOf(stderr))) return lastOutput(shown.join('\n'), flowFile);
  return lastOfBoth({ stdout: shownOnStdout(shownLines(attempt, explaining), stderr), stderr }, flowFile);
}

/** The text that Metaflow saves instead of output beyond `max-log-size`; only its own lines follow. */
export function isCut(log: string): boolean {
  return log.slice(-1_000).includes('[TRUNCATED - MAXIMUM LOG FILE SIZE REACHED]');
}
