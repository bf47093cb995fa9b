import path from 'node:path';
import type { TaskHistory } from '../../client/index.js';
import { FlowFileError } from '../../runner/index.js';
import { withoutMiddle } from '../../outcome/bounded-text.js';
import { causeTexts, type CauseText } from '../../outcome/cause-text.js';
import { linesOf } from '../../outcome/exception-text.js';
import { codePlace, stopPlace, type CodePlace } from '../../outcome/place/code-place.js';
import { flowFilePlace } from '../../outcome/place/flow-file-place.js';
import { durationText } from '../duration-text.js';
import {
  attemptFailure,
  failedTasks,
  failureOf,
  type AttemptFailure,
  type Failure,
} from '../../outcome/failure.js';
import { code, codeBlock, escapeMarkdown, folded, link } from './markdown.js';
import { userTraceback } from '../../outcome/place/metaflow-frames.js';
import { stoppedStep, type RunOutcome } from '../../outcome/outcome.js';
import type { Part } from './optional-parts.js';
import { plainText, shortened } from '../plain-text.js';
import type { SummaryOptions } from './summary-options.js';
import { taskDuration, taskName, taskStatus } from '../../outcome/task-status.js';
import type { Traceback } from '../../outcome/place/traceback.js';
import { valueText } from '../value-text.js';

/** How many different failures are shown. */
const MAX_FAILURES = 5;
const MAX_TASKS = 5;
const MAX_PARAMETERS = 10;
const MAX_MESSAGE_LENGTH = 400;
const MAX_TEXT_LENGTH = 10_000;
/** How many lines are shown after the first one of an exception: notes, and the parts of an exception group. */
const MAX_LINES = 12;

/** Tasks of one step that failed in the same way. */
interface AlikeFailures extends AttemptFailure {
  /** Whether `text` is an exception that the flow raised. */
  readonly isException: boolean;
  readonly tasks: readonly TaskHistory[];
}

/** Why a run was not successful: what, where, and a collapsed traceback. Empty for a successful run. */
export function failureParts(outcome: RunOutcome, options: SummaryOptions): Part[] {
  const failure = failureOf(outcome);
  if (!failure) return [];
  const groups = alikeFailures(outcome);
  const shown = groups.slice(0, MAX_FAILURES);
  const more = groups.length - shown.length;
  return withParameters(outcome, [
    ...ownParts(failure, groups.length > 0, outcome, options),
    ...shown.flatMap((group) => groupParts(group, outcome, options)),
    ...(more > 0 ? [{ markdown: `${more} more failures are in the log.` }] : []),
    ...interruptedTasks(outcome),
  ]);
}

/** Inserts the parameters below the first lines. */
function withParameters(outcome: RunOutcome, parts: readonly Part[]): Part[] {
  const parameters = parameterText(outcome);
  if (parameters === '') return [...parts];
  const [first, ...rest] = parts;
  return [{ markdown: first ? `${first.markdown}<br>${parameters}` : parameters }, ...rest];
}

/** The first parameters, if they are short. */
function parameterText({ details, parameters }: RunOutcome): string {
  const all = Object.entries(details?.parameters ?? parameters);
  const shown = all
    .slice(0, MAX_PARAMETERS)
    .map(([name, value]) => code(`${shortened(name, 40)}=${shortened(valueText(value), 60)}`));
  const more = all.length > shown.length ? [`and ${all.length - shown.length} more`] : [];
  return all.length === 0 ? '' : `Parameters: ${[...shown, ...more].join(' ')}`;
}

/** What a run's failure says in addition to those of its tasks. */
function ownParts(
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

function errorPlace(outcome: RunOutcome, options: SummaryOptions): string[] {
  const { error } = outcome;
  const step = stoppedStep(outcome);
  if (step !== undefined) return [`step ${code(step)}${placeText(stopPlace(outcome, options), options)}`];
  if (!(error instanceof FlowFileError)) return [];
  const { flowFile, file = flowFile, line } = error.details;
  const place = flowFilePlace(error, options) ?? { file, line };
  return [`at ${fileText(place.file, place.line, options)}`];
}

function alikeFailures(outcome: RunOutcome): AlikeFailures[] {
  const groups = new Map<string, AlikeFailures & { tasks: TaskHistory[] }>();
  for (const task of failedTasks(outcome)) {
    const last = task.attempts.at(-1);
    const failure = attemptFailure(last);
    const key = `${task.stepName}\0${failure.text}`;
    const group = groups.get(key);
    if (group) group.tasks.push(task);
    else groups.set(key, { ...failure, isException: last?.exception !== undefined, tasks: [task] });
  }
  return [...groups.values()];
}

function groupParts(
  { text, traceback, isException, tasks }: AlikeFailures,
  outcome: RunOutcome,
  options: SummaryOptions,
): Part[] {
  const [first] = tasks as [TaskHistory, ...TaskHistory[]];
  const where = [`step ${code(first.stepName)}`, tasksText(tasks), ...attemptsText(first)].join(', ');
  const place = placeOf(traceback, first.stepName, outcome, options);
  const markdown = [
    bold(text, isException ? code : escapeMarkdown),
    `${where}${placeText(place, options)}`,
    ...furtherLines(linesOf(text).slice(1)),
    ...causeTexts(traceback, outcome, options).map((cause) => causeMarkdown(cause, options)),
  ].join('<br>');
  if (traceback?.stacktrace === undefined) return [{ markdown }];
  const shown = folded('Traceback', codeBlock(tail(userTraceback(traceback))));
  return [{ markdown }, { markdown: shown, kind: 'tracebacks' }];
}

/** The text below the first line: the rest of a message, notes, and the parts of an exception group. */
function furtherLines(all: readonly string[]): string[] {
  const lines = all.filter((line) => line.trim() !== '');
  const shown = lines.slice(0, MAX_LINES).map((line) => code(shortened(line.trim(), 200)));
  return [...shown, ...(lines.length > MAX_LINES ? ['…'] : [])];
}

function causeMarkdown({ gap, how, what, parts, place }: CauseText, options: SummaryOptions): string {
  const where = place ? ` at ${fileText(place.file, place.line, options)}` : '';
  const cause = `${how} ${code(shortened(what, MAX_MESSAGE_LENGTH))}${where}`;
  return [...gap, cause, ...furtherLines(parts)].join('<br>');
}

function tasksText(tasks: readonly TaskHistory[]): string {
  const names = tasks.slice(0, MAX_TASKS).map((task) => code(shortened(taskName(task), 80)));
  const more = tasks.length > MAX_TASKS ? ', …' : '';
  return tasks.length === 1 ? `task ${names.join('')}` : `${tasks.length} tasks: ${names.join(', ')}${more}`;
}

function attemptsText({ attempts }: TaskHistory): string[] {
  return attempts.length > 1 ? [`after ${attempts.length} attempts`] : [];
}

/** A file outside the workspace is named by its full path. */
function placeOf(
  traceback: Traceback | undefined,
  stepName: string,
  outcome: RunOutcome,
  options: SummaryOptions,
): CodePlace | undefined {
  const own = codePlace(traceback, stepName, outcome, options);
  if (own) return own;
  const { root } = path.parse(options.workspace);
  const other = codePlace(traceback, stepName, outcome, { ...options, workspace: root });
  return other && { ...other, file: root + other.file };
}

/** Example: `, at flows/train.py:9 in mean`, followed by the line of code. */
function placeText(place: CodePlace | undefined, options: SummaryOptions): string {
  if (!place) return '';
  const { file, line, isRaised, functionName, code: text } = place;
  if (!isRaised) return `; the step's code is at ${fileText(file, line, options)}`;
  const within = functionName === undefined ? '' : ` in ${code(shortened(functionName, 80))}`;
  const where = `, at ${fileText(file, line, options)}${within}`;
  return text === undefined ? where : `${where}<br>${code(shortened(text, 200))}`;
}

function fileText(file: string, line: number | undefined, { sourceUrl }: SummaryOptions): string {
  const text = code(shortened(line === undefined ? file : `${file}:${line}`, 300));
  return link(text, path.isAbsolute(file) ? undefined : sourceUrl?.(file, line));
}

/** Tasks that were running when the run was stopped from outside. */
function interruptedTasks(outcome: RunOutcome): Part[] {
  if (outcome.status !== 'timeout' && outcome.status !== 'cancelled') return [];
  const tasks =
    outcome.details?.history.tasks.filter((task) => taskStatus(task, outcome) === 'interrupted') ?? [];
  if (tasks.length === 0) return [];
  const shown = tasks.slice(0, MAX_TASKS).map((task) => {
    const duration = taskDuration(task);
    const since = duration === undefined ? '' : ` after ${durationText(duration)}`;
    return `step ${code(task.stepName)}, task ${code(shortened(taskName(task), 80))}${since}`;
  });
  const more = tasks.length > MAX_TASKS ? [`${tasks.length - MAX_TASKS} more tasks`] : [];
  return [{ markdown: `Interrupted: ${[...shown, ...more].join('; ')}` }];
}

/** The first line; text that the flow raised or printed is shown as code. */
function bold(text: string, escape: (text: string) => string): string {
  const [line = ''] = linesOf(text);
  return `**${escape(shortened(plainText(line).trim(), MAX_MESSAGE_LENGTH)) || '–'}**`;
}

/** The part of the message that the first line does not contain. */
function rest(message: string): string[] {
  const [line = '', ...others] = linesOf(message);
  if (line.length > MAX_MESSAGE_LENGTH) return [message];
  const text = others.join('\n').trimEnd();
  return text === '' ? [] : [text];
}

/** Omits the middle of a long text: a traceback ends with the exception, and the end of a process's output is its most useful part. */
function tail(text: string): string {
  return withoutMiddle(text, MAX_TEXT_LENGTH);
}
