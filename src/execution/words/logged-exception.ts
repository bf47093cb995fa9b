import { stripVTControlCharacters } from 'node:util';
import path from 'node:path';
import type { TaskException } from '../../client/index.js';
import {
  DIRECT,
  firstOfChain,
  HEADER,
  isHeader,
  readTraceback,
  type Frame,
} from '../../outcome/place/traceback.js';
import { isMetaflowLine } from './lines-of-metaflow.js';
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
  const said = lines.slice(end + 1).filter((line) => !isMetaflowLine(line));
  const from = said.findIndex(isHeader);
  return from === -1 ? metaflowException(said) : exceptionOf(said.slice(from).join('\n').trimEnd());
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

/** Python ends a process with this status whose exception nobody caught. */
const COMMAND_RAISED = /^Command '?([^]*?)'? returned non-zero exit status 1\.$/;

/**
 * The exception of a step that has only told that a command failed, with the one that ended the command as its cause: it stands above in the
 * log, if the command has printed it. The command names the script that it passed through first: others that were started may have failed,
 * too, and not have mattered.
 */
export function withCauseOfCommand(exception: TaskException, stderr: string): TaskException {
  const lines = plainLines(stderr);
  const own = lines.slice(
    0,
    Math.max(
      0,
      lines.findLastIndex((line) => BEGIN.test(line)),
    ),
  );
  const last = own.findLastIndex(isHeader);
  const [, command] = COMMAND_RAISED.exec(exception.message) ?? [];
  if (last === -1 || command === undefined) return exception;
  const traceback = own.slice(firstOfChain(own, last)).join('\n').trimEnd();
  const frames = readTraceback({ stacktrace: traceback })?.frames ?? [];
  const { file = '', functionName } = frames.find((frame) => !frame.file.startsWith('<frozen ')) ?? {};
  if (functionName !== '<module>' || !names(command, file)) return exception;
  return { ...exception, stacktrace: `${traceback}\n\n${DIRECT}\n\n${exception.stacktrace ?? ''}` };
}

/** Whether one of a command's words is a script: `train.py`, `bin/train`, `jobs.train`; `python -c` has no file. */
function names(command: string, script: string): boolean {
  const words = command.split(/[^\w.-]+/);
  if (script.startsWith('<')) return words.some((word) => /^python[\d.]*$/.test(word));
  const { base, name } = path.parse(script);
  return words.some((word) => word === base || word === name || word.endsWith(`.${name}`));
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
function metaflowException(said: readonly string[]): TaskException | undefined {
  const [headline, ...lines] = said.map((line) => line.trim()).filter((line) => line !== '');
  if (headline === undefined) return undefined;
  const message = lines.join('\n');
  const stacktrace = undefined;
  return headline === '@timeout:'
    ? { type: 'metaflow.plugins.timeout_decorator.TimeoutException', message, stacktrace }
    : { type: 'metaflow.exception.MetaflowException', message: `${headline} ${message}`.trim(), stacktrace };
}
