import { readRegularText, type TaskLogLine, type TaskException } from '../../client/index.js';
import { readTraceback, type Frame } from '../../outcome/place/traceback.js';
import { lastOfBoth, textOf, type Streams } from './both-streams.js';
import { BEGIN, exceptionOfChild, withCauseOfCommand } from './logged-exception.js';
import type { LastOutput } from './last-output.js';
import { plainLine } from './plain-lines.js';

/** Raised by Metaflow's `parallel_map`. */
const MULTICORE = 'metaflow.multicore_utils.MulticoreException';

/** Exceptions that only say that another process has failed. The process may have printed why. */
const OF_PROCESSES: ReadonlySet<string> = new Set([
  MULTICORE,
  'subprocess.CalledProcessError',
  'subprocess.TimeoutExpired',
  'concurrent.futures.process.BrokenProcessPool',
  'joblib.externals.loky.process_executor.TerminatedWorkerError',
  'joblib.externals.loky.process_executor.BrokenProcessPool',
  'torch.multiprocessing.spawn.ProcessExitedException',
]);

export function saysProcessFailed(exception: TaskException): boolean {
  return OF_PROCESSES.has(exception.type);
}

/**
 * An exception of a task about another process, with what that process has printed: with its exception as the cause, or with the task's last
 * lines as a note.
 */
export function withProcessOutput(
  exception: TaskException,
  { stdout, stderr }: Streams,
  flowFile: string,
): TaskException {
  const printed = textOf(stderr);
  const child = exception.type === MULTICORE ? exceptionOfChild(printed) : undefined;
  const explained = child ?? withCauseOfCommand(exception, printed);
  if (explained !== exception) return explained;
  const output = outputBeforeReport({ stdout, stderr }, flowFile);
  return withNotes(exception, [
    ...(output ? [`The task's last output: ${output.text}`] : []),
    ...(isCaptured(exception)
      ? ['The step captured the output: print stdout and stderr of the exception to see it.']
      : []),
  ]);
}

/** Before Python 3.13, a traceback has only the first line of a statement. */
function isCaptured({ stacktrace = '' }: TaskException): boolean {
  if (CAPTURED.test(stacktrace)) return true;
  const call = readTraceback({ stacktrace })?.frames.findLast(({ code }) => code?.endsWith('('));
  return call !== undefined && CAPTURED.test(statementAt(call));
}

/** The lines of a call, if its file is here, up to its closing bracket. */
function statementAt({ file, line }: Frame): string {
  try {
    const lines = readRegularText(file, MAX_FILE_BYTES).split('\n');
    const statement = lines.slice(line - 1, line - 1 + MAX_STATEMENT_LINES);
    const end = statement.findIndex((text) => /^\s*\)/.test(text));
    return end === -1 ? '' : statement.slice(0, end).join('\n');
  } catch {
    return '';
  }
}

const MAX_FILE_BYTES = 1024 * 1024;
const MAX_STATEMENT_LINES = 30;

/** How a line of code shows that a command's output is not in the log, but in the exception, which Metaflow does not keep. */
const CAPTURED = /\bcapture_output=True\b|\bstd(?:out|err)=(?:subprocess\.|sp\.)?PIPE\b/;

/** What `@catch` prints about an exception that it keeps. */
const CAUGHT = /^@catch caught an exception from /;

/** A task's last output before Metaflow reported its exception. */
export function outputBeforeReport({ stdout, stderr }: Streams, flowFile: string): LastOutput | undefined {
  return lastOfBoth({ stdout: linesBefore(stdout, CAUGHT), stderr: linesBefore(stderr, BEGIN) }, flowFile);
}

/** The lines above Metaflow's own report on the exception. */
function linesBefore(lines: readonly TaskLogLine[], report: RegExp): readonly TaskLogLine[] {
  const begin = lines.findLastIndex(({ text }) => report.test(plainLine(text)));
  return begin === -1 ? lines : lines.slice(0, begin);
}

/** Where Python prints the notes of an exception. */
export function withNotes(exception: TaskException, notes: readonly string[]): TaskException {
  if (notes.length === 0) return exception;
  return { ...exception, stacktrace: [(exception.stacktrace ?? '').trimEnd(), ...notes, ''].join('\n') };
}
