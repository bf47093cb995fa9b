import { stripVTControlCharacters } from 'node:util';
import path from 'node:path';
import type { TaskException } from '../../client/index.js';
import {
  DIRECT,
  firstOfChain,
  HEADER,
  isHeader,
  readTraceback,
  SEPARATOR,
  type Frame,
} from '../../outcome/place/traceback.js';
import { isRecord } from './log-records.js';
import { isMetaflowLine } from './lines-of-metaflow.js';
import { plainLine, plainLines } from './plain-lines.js';

/**
 * The start of Metaflow's report on the exception that ended a task: `<flow F step s[1] (input: x)> failed:`. The item of a foreach may
 * have several lines.
 */
export const BEGIN = /^<flow \S+ step \S+/;
const BEGIN_ENDS = /> failed:$/;

/**
 * The exception in a failed task's stderr; `undefined` if there is none. A spun task keeps no artifacts, so its log is the only
 * source. For Metaflow's own exceptions, the log has neither the traceback nor the class.
 */
export function loggedException(stderr: string): TaskException | undefined {
  const lines = stripVTControlCharacters(stderr).trimEnd().split('\n');
  const begin = lines.findLastIndex((line) => BEGIN.test(plainLine(line)));
  const end = lines.findIndex((line, index) => index >= begin && BEGIN_ENDS.test(line));
  if (begin === -1 || end === -1) return undefined;
  const report = lines.slice(end + 1).filter((line) => !isMetaflowLine(line));
  const from = report.findIndex(isHeader);
  return from === -1 ? metaflowException(report) : exceptionOf(report.slice(from).join('\n').trimEnd());
}

/** Whether lines end with the line above Metaflow's report on the exception that ended a task. */
export function announcesException(lines: readonly string[]): boolean {
  return BEGIN_ENDS.test(lines.at(-1) ?? '') && lines.some((line) => BEGIN.test(line));
}

/**
 * The exception that a step's function raised, from the traceback that its process printed when it ended. Metaflow does not store an
 * exception that is not an `Exception`, such as `CancelledError`.
 */
export function exceptionOfStep(stacktrace: string): TaskException | undefined {
  const raised = readTraceback({ stacktrace });
  // The end of another kind of text, such as a fatal error's, is not a class name.
  return raised?.frames.some(callsStep) && RAISED.test(raised.text) ? exceptionOf(stacktrace) : undefined;
}

/** Whether a step that prints this exception did not raise it: for example, `@catch` kept it when an earlier step failed. */
export function isOfAnotherStep(stacktrace: string, stepName: string): boolean {
  const frames = readTraceback({ stacktrace })?.frames ?? [];
  const call = frames.findLastIndex(callsStep);
  return call !== -1 && !frames.slice(call).some(({ functionName }) => functionName === stepName);
}

/**
 * The exception that ended the first failed child of Metaflow's `parallel_map`, from the children's output, with its causes. Text below its
 * first line, or below the end of its group, cannot be distinguished from other output.
 */
export function exceptionOfChild(stderr: string): TaskException | undefined {
  for (const exception of exceptionsWhere(stderr, ([, first = '']) => SPAWNED.test(first))) return exception;
  return undefined;
}

/**
 * The exceptions of other processes, each with its causes, up to the first line of its message or the end of its group: text below that
 * cannot be distinguished from other output. Each includes all of its causes, so together they may be far longer than the log.
 * @param isMeant says whether the lines of a traceback, without causes and message, are those of such a process
 */
export function* exceptionsWhere(
  stderr: string,
  isMeant: (block: readonly string[]) => boolean,
): Generator<TaskException, void> {
  const lines = plainLines(stderr);
  for (const [at, header] of lines.entries()) {
    if (!isHeader(header)) continue;
    const isGroup = !HEADER.test(header);
    const isInside = isGroup ? /^ +[|+]/ : /^( |$)/;
    let end = at + 1;
    while (end < lines.length && isInside.test(lines[end] ?? '')) end += 1;
    const isWhole = end < lines.length || isGroup;
    if (!isWhole || !isMeant(lines.slice(at, end))) continue;
    const chain = lines.slice(firstOfChain(lines, at), end + (isGroup ? 0 : 1));
    const exception = exceptionOf(chain.join('\n'));
    if (exception) yield exception;
  }
}

/** Python ends a process with this status if nobody caught its exception. */
const COMMAND_RAISED = /^Command '?([^]*?)'? returned non-zero exit status 1\.$/;

/**
 * The exception of a step that only says that a command failed, with the one that ended the command as its cause. That one is above in the
 * log, if the command printed it, and its traceback begins in a script that the command names: other scripts may have failed without
 * ending the command.
 */
export function withCauseOfCommand(exception: TaskException, stderr: string): TaskException {
  const lines = plainLines(stderr);
  // What @catch prints about the exception is on stdout.
  const begin = lines.findLastIndex((line) => BEGIN.test(line));
  const own = begin === -1 ? lines : lines.slice(0, begin);
  const [, command] = COMMAND_RAISED.exec(exception.message) ?? [];
  if (command === undefined) return exception;
  const launched = headersIn(own).at(-1);
  const last = uncaughtAt(own, launched, own.length, command);
  if (last === undefined) return exception;
  const launchers = readTraceback({ stacktrace: last })?.text ?? '';
  const cause =
    (TORCHRUN.test(launchers)
      ? firstOfRanks(stderr, own.slice(0, launched), launchers, command)
      : undefined) ?? last;
  return { ...exception, stacktrace: `${cause}\n\n${DIRECT}\n\n${exception.stacktrace ?? ''}` };
}

/**
 * The exception of the process that PyTorch's launcher saw fail first. If the process has put its number before its lines, as it does since
 * PyTorch 2.2, it is found by that; otherwise, the first exception is taken.
 */
function firstOfRanks(
  stderr: string,
  above: readonly string[],
  launchers: string,
  command: string,
): string | undefined {
  const [, rank] = ROOT_CAUSE.exec(launchers) ?? [];
  const ofRank = plainLines(
    stderr
      .split('\n')
      .filter((line) => rank !== undefined && line.includes(`[rank${rank}]:`))
      .join('\n'),
  );
  return firstUncaught(ofRank, command) ?? firstUncaught(above, command);
}

/** Which of its processes PyTorch's launcher names. */
const ROOT_CAUSE = /^Root Cause \(first observed failure\):\n(?:.*\n){0,5}? +rank +: (\d{1,9})\b/m;

/** PyTorch's launcher reports only that one of its processes has failed; that process has printed why. */
const TORCHRUN = /^torch\.distributed\.elastic\.multiprocessing\.errors\.ChildFailedError:/;

/** The first traceback of a script that the command names; it ends at the next log record. */
function firstUncaught(lines: readonly string[], command: string): string | undefined {
  const headers = headersIn(lines);
  for (const [index, header] of headers.entries()) {
    const next = headers[index + 1] ?? lines.length;
    if (SEPARATOR.test(lines[next - 2] ?? '')) continue;
    const length = lines.slice(header, next).findIndex(isRecord);
    const traceback = uncaughtAt(lines, header, length === -1 ? next : header + length, command);
    if (traceback !== undefined) return traceback;
  }
  return undefined;
}

function headersIn(lines: readonly string[]): number[] {
  return lines.flatMap((line, at) => (isHeader(line) ? [at] : []));
}

/** The traceback with this header, with its causes, if its exception ended a script that the command names. */
function uncaughtAt(
  lines: readonly string[],
  header: number | undefined,
  end: number,
  command: string,
): string | undefined {
  if (header === undefined) return undefined;
  const traceback = lines.slice(firstOfChain(lines, header), end).join('\n').trimEnd();
  const frames = readTraceback({ stacktrace: traceback })?.frames ?? [];
  const { file = '', functionName } = frames.find((frame) => !frame.file.startsWith('<frozen ')) ?? {};
  return functionName === '<module>' && names(command, file) ? traceback : undefined;
}

/** Whether one of a command's words is a script: `train.py`, `bin/train`, `jobs.train`; `python -c` has no file. */
function names(command: string, script: string): boolean {
  const words = command.split(/[^\w.-]+/);
  if (script.startsWith('<')) return words.some((word) => /^python[\d.]*$/.test(word));
  const { base, name: own, dir } = path.parse(script);
  // `python -m papermill` runs papermill/__main__.py.
  const name = own === '__main__' ? path.basename(dir) : own;
  // `jupyter nbconvert` runs jupyter-nbconvert.
  const isSubcommand = (word: string, at: number) => `${word}-${words[at + 1] ?? ''}` === name;
  return words.some(
    (word, at) => word === base || word === name || word.endsWith(`.${name}`) || isSubcommand(word, at),
  );
}

const SPAWNED = /^(?: {2}\| )? {2}File ".+[/\\]metaflow[/\\]multicore_utils\.py", line \d+, in _spawn$/;

function callsStep({ file, functionName }: Frame): boolean {
  return functionName === '_exec_step_function' && /[/\\]metaflow[/\\]task\.py$/.test(file);
}

/** A class, and its message. */
const RAISED = /^([^\s:]+)(?:: ?([^]*))?$/;

function exceptionOf(traceback: string): TaskException | undefined {
  const raised = readTraceback({ stacktrace: traceback });
  if (!raised) return undefined;
  const [, type = raised.text, message = ''] = RAISED.exec(raised.text) ?? [];
  return { type, message, stacktrace: `${traceback}\n` };
}

/** Metaflow's report on an exception of its own: a headline, and the lines of the message. Usually, the headline does not show the class. */
function metaflowException(report: readonly string[]): TaskException | undefined {
  const [headline, ...lines] = report.map((line) => line.trim()).filter((line) => line !== '');
  if (headline === undefined) return undefined;
  const message = lines.join('\n');
  const stacktrace = undefined;
  return headline === '@timeout:'
    ? { type: 'metaflow.plugins.timeout_decorator.TimeoutException', message, stacktrace }
    : { type: 'metaflow.exception.MetaflowException', message: `${headline} ${message}`.trim(), stacktrace };
}
