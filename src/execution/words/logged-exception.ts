import { stripVTControlCharacters } from 'node:util';
import type { TaskException } from '../../client/index.js';
import { firstOfChain, HEADER, isHeader, readTraceback, type Frame } from '../../outcome/place/traceback.js';
import { isOfMetaflow } from './lines-of-metaflow.js';
import { plainLine, plainLines } from './plain-lines.js';

/**
 * The start of Metaflow's report on the exception that ended a task: `<flow F step s[1] (input: x)> failed:`. The item of a foreach may
 * have several lines.
 */
const BEGIN = /^<flow \S+ step \S+/;
const BEGIN_ENDS = /> failed:$/;

/**
 * The exception in a failed task's stderr; `undefined` if there is none. A spun task keeps no artifacts, so that its log is the only
 * source. For Metaflow's own exceptions, the log has neither the traceback nor the class.
 */
export function loggedException(stderr: string): TaskException | undefined {
  const lines = stripVTControlCharacters(stderr).trimEnd().split('\n');
  const begin = lines.findLastIndex((line) => BEGIN.test(plainLine(line)));
  const end = lines.findIndex((line, index) => index >= begin && BEGIN_ENDS.test(line));
  if (begin === -1 || end === -1) return undefined;
  const said = lines.slice(end + 1).filter((line) => !isOfMetaflow(line));
  const from = said.findIndex(isHeader);
  return from === -1 ? ofMetaflow(said) : exceptionOf(said.slice(from).join('\n').trimEnd());
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

/**
 * The exception that ended the first failed child of Metaflow's `parallel_map`, from the children's output, with its causes. Text below its
 * first line, or below the end of its group, cannot be told apart from other output.
 */
export function exceptionOfChild(stderr: string): TaskException | undefined {
  const lines = plainLines(stderr);
  const last = lines.findIndex((line, index) => isHeader(line) && SPAWNED.test(lines[index + 1] ?? ''));
  if (last === -1) return undefined;
  const isGroup = !HEADER.test(lines[last] ?? '');
  const isInside = isGroup ? /^ +[|+]/ : /^( |$)/;
  const length = lines.slice(last + 1).findIndex((line) => !isInside.test(line));
  if (length === -1 && !isGroup) return undefined;
  const end = length === -1 ? lines.length : last + 1 + length + (isGroup ? 0 : 1);
  return exceptionOf(lines.slice(firstOfChain(lines, last), end).join('\n'));
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
function ofMetaflow(said: readonly string[]): TaskException | undefined {
  const [headline, ...lines] = said.map((line) => line.trim()).filter((line) => line !== '');
  if (headline === undefined) return undefined;
  const message = lines.join('\n');
  const stacktrace = undefined;
  return headline === '@timeout:'
    ? { type: 'metaflow.plugins.timeout_decorator.TimeoutException', message, stacktrace }
    : { type: 'metaflow.exception.MetaflowException', message: `${headline} ${message}`.trim(), stacktrace };
}
