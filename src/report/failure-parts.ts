import path from 'node:path';
import type { TaskException, TaskHistory } from '../client/index.js';
import { FlowFileError } from '../runner/index.js';
import { codePlace, type CodePlace } from './code-place.js';
import { flowFilePlace } from './flow-file-place.js';
import { durationText } from './duration-text.js';
import { crashText, exceptionText, failedTasks, failureOf, type Failure } from './failure.js';
import { code, codeBlock, escapeMarkdown, folded, link } from './markdown.js';
import type { RunOutcome } from './outcome.js';
import type { Part } from './optional-parts.js';
import { shortened } from './plain-text.js';
import type { SummaryOptions } from './summary-options.js';
import { taskDuration, taskName, taskStatus } from './task-status.js';
import { userTraceback } from './traceback.js';
import { valueText } from './value-text.js';

/** Failures that are not alike are shown up to this number. */
const MOST_FAILURES = 5;
const MOST_TASKS = 5;
const MOST_PARAMETERS = 10;
const LONGEST_MESSAGE = 400;
const LONGEST_TEXT = 10_000;

/** Tasks of one step that failed in the same way. */
interface AlikeFailures {
  readonly text: string;
  readonly exception: TaskException | undefined;
  readonly tasks: readonly TaskHistory[];
}

/** Why a run was not successful: what, where, and the traceback folded. Nothing for one that was. */
export function failureParts(outcome: RunOutcome, options: SummaryOptions): Part[] {
  const failure = failureOf(outcome);
  if (!failure) return [];
  const groups = alikeFailures(outcome);
  const shown = groups.slice(0, MOST_FAILURES);
  const more = groups.length - shown.length;
  return withParameters(outcome, [
    ...ownWords(failure, groups.length > 0, outcome, options),
    ...shown.flatMap((group) => groupParts(group, outcome, options)),
    ...(more > 0 ? [{ markdown: `${more} more failures are in the log.` }] : []),
    ...interruptedTasks(outcome),
  ]);
}

/** The parameters stand below what is said first. */
function withParameters(outcome: RunOutcome, parts: readonly Part[]): Part[] {
  const parameters = parameterText(outcome);
  if (parameters === '') return [...parts];
  const [first, ...rest] = parts;
  return [{ markdown: first ? `${first.markdown}<br>${parameters}` : parameters }, ...rest];
}

/** The first parameters, short enough to stay. */
function parameterText({ details, parameters }: RunOutcome): string {
  const all = Object.entries(details?.parameters ?? parameters);
  const shown = all
    .slice(0, MOST_PARAMETERS)
    .map(([name, value]) => code(`${shortened(name, 40)}=${shortened(valueText(value), 60)}`));
  const more = all.length > shown.length ? [`and ${all.length - shown.length} more`] : [];
  return all.length === 0 ? '' : `Parameters: ${[...shown, ...more].join(' ')}`;
}

/** What is to say of a run beside the failures of its tasks. */
function ownWords(
  { reason, message }: Failure,
  hasFailedTasks: boolean,
  outcome: RunOutcome,
  options: SummaryOptions,
): Part[] {
  switch (reason) {
    case 'task-exception':
    case 'task-crashed':
      return [];
    case 'gate':
      return [];
    case 'timeout':
    case 'cancelled':
      return outcome.error ? [{ markdown: bold(outcome.error.message, escapeMarkdown) }] : [];
    default:
      if (hasFailedTasks && !outcome.error) return [];
      return [
        { markdown: [bold(message, escapeMarkdown), ...errorPlace(outcome, options)].join('<br>') },
        ...rest(message).map((text) => ({ markdown: codeBlock(tail(text)), kind: 'tracebacks' as const })),
      ];
  }
}

function errorPlace({ error }: RunOutcome, options: SummaryOptions): string[] {
  if (!(error instanceof FlowFileError)) return [];
  const { flowFile, file = flowFile, line } = error.details;
  const place = flowFilePlace(error, options) ?? { file, line };
  return [`at ${fileText(place.file, place.line, options)}`];
}

function alikeFailures(outcome: RunOutcome): AlikeFailures[] {
  const groups = new Map<
    string,
    { text: string; exception: TaskException | undefined; tasks: TaskHistory[] }
  >();
  for (const task of failedTasks(outcome)) {
    const exception = task.attempts.at(-1)?.exception;
    const text = exception ? exceptionText(exception) : crashText(task.attempts.at(-1));
    const key = `${task.stepName}\0${text}`;
    const group = groups.get(key);
    if (group) group.tasks.push(task);
    else groups.set(key, { text, exception, tasks: [task] });
  }
  return [...groups.values()];
}

function groupParts(
  { text, exception, tasks }: AlikeFailures,
  outcome: RunOutcome,
  options: SummaryOptions,
): Part[] {
  const [first] = tasks as [TaskHistory, ...TaskHistory[]];
  const where = [`step ${code(first.stepName)}`, tasksText(tasks), ...attemptsText(first)].join(', ');
  const place = placeOf(exception, first.stepName, outcome, options);
  const words = `${bold(text, exception ? code : escapeMarkdown)}<br>${where}${placeText(place, options)}`;
  const stacktrace = exception?.stacktrace;
  if (stacktrace === undefined) return [{ markdown: words }];
  const traceback = folded('Traceback', codeBlock(tail(userTraceback(stacktrace))));
  return [{ markdown: words }, { markdown: traceback, kind: 'tracebacks' }];
}

function tasksText(tasks: readonly TaskHistory[]): string {
  const names = tasks.slice(0, MOST_TASKS).map((task) => code(shortened(taskName(task), 80)));
  const more = tasks.length > MOST_TASKS ? ', …' : '';
  return tasks.length === 1 ? `task ${names.join('')}` : `${tasks.length} tasks: ${names.join(', ')}${more}`;
}

function attemptsText({ attempts }: TaskHistory): string[] {
  return attempts.length > 1 ? [`after ${attempts.length} attempts`] : [];
}

/** A file that is not in the workspace is named by its whole path. */
function placeOf(
  exception: TaskException | undefined,
  stepName: string,
  outcome: RunOutcome,
  options: SummaryOptions,
): CodePlace | undefined {
  const own = codePlace(exception, stepName, outcome, options);
  if (own) return own;
  const { root } = path.parse(options.workspace);
  const other = codePlace(exception, stepName, outcome, { ...options, workspace: root });
  return other && { ...other, file: root + other.file };
}

/** e.g. `, at flows/train.py:9 in mean`, and the line itself below. */
function placeText(place: CodePlace | undefined, options: SummaryOptions): string {
  if (!place) return '';
  const { file, line, functionName, code: text } = place;
  if (functionName === undefined) return `; the step's code is at ${fileText(file, line, options)}`;
  const where = `, at ${fileText(file, line, options)} in ${code(shortened(functionName, 80))}`;
  return text === undefined ? where : `${where}<br>${code(shortened(text, 200))}`;
}

function fileText(file: string, line: number | undefined, { sourceUrl }: SummaryOptions): string {
  const text = code(shortened(line === undefined ? file : `${file}:${line}`, 300));
  return link(text, path.isAbsolute(file) ? undefined : sourceUrl?.(file, line));
}

/** Tasks that were running when the run was ended from outside. */
function interruptedTasks(outcome: RunOutcome): Part[] {
  if (outcome.status !== 'timeout' && outcome.status !== 'cancelled') return [];
  const tasks =
    outcome.details?.history.tasks.filter((task) => taskStatus(task, outcome) === 'interrupted') ?? [];
  if (tasks.length === 0) return [];
  const shown = tasks.slice(0, MOST_TASKS).map((task) => {
    const duration = taskDuration(task);
    const since = duration === undefined ? '' : ` after ${durationText(duration)}`;
    return `step ${code(task.stepName)}, task ${code(shortened(taskName(task), 80))}${since}`;
  });
  const more = tasks.length > MOST_TASKS ? [`${tasks.length - MOST_TASKS} more tasks`] : [];
  return [{ markdown: `Interrupted: ${[...shown, ...more].join('; ')}` }];
}

/** The first line; what was raised or printed by the flow is in the type of code. */
function bold(text: string, escape: (text: string) => string): string {
  const [line = ''] = text.trim().split('\n');
  return `**${escape(shortened(line.trim(), LONGEST_MESSAGE)) || '–'}**`;
}

/** What the first line does not say. */
function rest(message: string): string[] {
  const [line = '', ...others] = message.trim().split('\n');
  if (line.length > LONGEST_MESSAGE) return [message];
  const text = others.join('\n').trimEnd();
  return text === '' ? [] : [text];
}

/** The end says most, in a traceback as in what a process printed. */
function tail(text: string): string {
  return text.length > LONGEST_TEXT ? `…${text.slice(-LONGEST_TEXT)}` : text;
}
