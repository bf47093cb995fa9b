import path from 'node:path';
import { raisedLine } from '../../outcome/exception-text.js';
import { withPythonsTracebacks } from '../../outcome/place/notebook-traceback.js';
import type { PlacedLine } from '../../outcome/place/placed-line.js';
import { firstOfChain, isHeader, readTraceback, type Raised } from '../../outcome/place/traceback.js';
import { fatalError } from '../../runner/index.js';
import { boundedLines, LAST_LINES } from './bounded-lines.js';
import { unboxedLines } from './tracebacks/boxed-tracebacks.js';
import { announces, beginOfText } from './log-records.js';
import { announcesException } from './logged-exception.js';
import { plainLines } from './plain-lines.js';
import { withoutIgnored } from './tracebacks/ignored-exceptions.js';
import { withTextOfRecords } from './tracebacks/json-records.js';
import { withPythonsFrames } from './tracebacks/stackprinter-frames.js';
import { unittestReport } from './tracebacks/unittest-report.js';

/** The last lines of a process that left no exception. They are only text: the flow itself may have printed them. */
export interface LastOutput {
  readonly text: string;
  /** Whether it is an error in Metaflow's form, which explains itself. */
  readonly isFromMetaflow: boolean;
  /** Whether it alone explains the end of the process: nothing that mattered was printed after it. */
  readonly isLast: boolean;
  /** How many of the log's last lines it covers, without Metaflow's own. */
  readonly lines: number;
  /** Whether it is what `faulthandler` prints when native code crashes. */
  readonly isCrash?: boolean;
  /** The traceback that the text ends. */
  readonly traceback?: string | undefined;
}

/** How much of the end of a log is examined. A line that starts before that is skipped, because it may contain the rest of a secret. */
const MAX_CHARACTERS = 256 * 1024;
const MAX_REST_LENGTH = 64 * 1024;

/**
 * The last output in a task's log; `undefined` if the log is empty.
 * @param flowFile the script of the task's process: another script's traceback is a child's
 */
export function lastOutput(log: string, flowFile: string): LastOutput | undefined {
  return lastOutputOf(plainLines(endOf(log)), flowFile);
}

function lastOutputOf(log: readonly string[], flowFile: string): LastOutput | undefined {
  const placed = asPythonPrints(log);
  const output = lastOutputIn(
    placed.map(({ text }) => text),
    flowFile,
    (from) => placed[from]?.at === placed.at(-1)?.at,
  );
  return output && { ...output, lines: log.length - (placed.at(-output.lines)?.at ?? 0) };
}

/** A log's lines, with the tracebacks of other programs as Python prints them, and without exceptions that Python ignored. */
function asPythonPrints(log: readonly string[]): readonly PlacedLine[] {
  return withoutIgnored(withPythonsTracebacks(withPythonsFrames(withTextOfRecords(unboxedLines(log)))));
}

/** @param isOneRecord whether everything from a line on was a single line of the log, so that no other text is below it */
function lastOutputIn(
  lines: readonly string[],
  flowFile: string,
  isOneRecord: (from: number) => boolean,
): LastOutput | undefined {
  return (
    metaflowsError(lines, flowFile) ??
    lastFatalError(lines) ??
    lastReport(lines) ??
    lastTraceback(lines, flowFile, isOneRecord) ??
    lastText(lines)
  );
}

/**
 * A process's last output on both streams. The text of `sys.exit` is the last one on stderr. But if both streams have output, their order is
 * unknown, so the end of the other stream is shown in addition.
 */
export function withLaterOutput(
  output: LastOutput | undefined,
  later: readonly string[],
): LastOutput | undefined {
  const more = lastText(asPythonPrints(plainLines(later.join('\n'))).map(({ text }) => text));
  if (!output || !more || output.isLast) return output ?? more;
  return { ...output, text: `${output.text}\n${more.text}` };
}

/** Metaflow stores a step's exception together with its artifacts. If it cannot store one of these, it prints only this. */
const UNPICKLABLE = '    Cannot pickle artifact:';
const LOST_EXCEPTION =
  '. The step had raised an exception before that, which Metaflow neither printed nor stored.';

/**
 * Metaflow's `headline:`, and the message below, both indented. A group of exceptions is indented, too, but has margins. If the headline
 * only says that a task failed elsewhere, the task's output is kept.
 */
function metaflowsError(lines: readonly string[], flowFile: string): LastOutput | undefined {
  const from = lines.findLastIndex((line) => line !== '' && !line.startsWith('    ')) + 1;
  const [headline = '', ...message] = lines.slice(from).filter((line) => line !== '');
  if (!/^ {4}[^\s|+].*:$/.test(headline) || message.length === 0) return undefined;
  const isAlone = headline !== UNPICKLABLE || !announcesException(lines.slice(0, from));
  const text = [headline, ...message].map((line) => line.trim()).join(' ') + (isAlone ? '' : LOST_EXCEPTION);
  const before = / error:$/.test(headline) ? lastOutputOf(lines.slice(0, from), flowFile) : undefined;
  const count = lines.length - from;
  if (!before) return { text, isFromMetaflow: true, isLast: true, lines: count };
  return {
    ...before,
    text: `${text} Its last output: ${before.text}`,
    isFromMetaflow: true,
    isLast: true,
    lines: count + before.lines,
  };
}

function lastFatalError(lines: readonly string[]): LastOutput | undefined {
  const found = fatalError(lines);
  if (!found) return undefined;
  const { text, traceback } = found;
  const count = lines.length - lines.lastIndexOf(text);
  return { text, traceback, isFromMetaflow: false, isLast: true, isCrash: true, lines: count };
}

function lastReport(lines: readonly string[]): LastOutput | undefined {
  const text = unittestReport(lines);
  return text === undefined ? undefined : { text, isFromMetaflow: false, isLast: true, lines: lines.length };
}

/**
 * A traceback at the end of the output, from Python, or from Metaflow below "Internal error". The process survived one further up: it was
 * logged, or ended only a thread.
 */
function lastTraceback(
  lines: readonly string[],
  flowFile: string,
  isOneRecord: (from: number) => boolean,
): LastOutput | undefined {
  const internal = lines.findLastIndex(
    (line, index) => /^ {4}Internal error:?$/.test(line) && isHeader(lines[index + 1]),
  );
  const from = internal === -1 ? firstOfChain(lines) : internal + 1;
  if (from === -1) return undefined;
  const traceback = lines.slice(from).join('\n');
  const raised = readTraceback({ stacktrace: traceback });
  if (!raised) return undefined;
  const isLast = internal !== -1 || endsProcess(raised, flowFile);
  // The text below a survived exception is the last output.
  if (!isLast && raised.text.includes('\n') && !isOneRecord(from)) return undefined;
  const text = raisedLine(raised);
  const begin = announces(lines[from - 1] ?? '') ? from - 1 : from;
  return { text, isFromMetaflow: false, isLast, lines: lines.length - begin, traceback };
}

/**
 * An exception that ends a task's process has passed through the flow file, or through a Metaflow module that was started; any other is a
 * child's.
 */
function endsProcess({ frames }: Raised, flowFile: string): boolean {
  const { file = '', functionName } = frames[0] ?? {};
  if (functionName === '_run_module_as_main')
    return frames.some((frame) => /[/\\]metaflow[/\\]/.test(frame.file));
  return functionName === '<module>' && path.basename(file) === path.basename(flowFile);
}

/** The text below the last record, traceback or stack, such as that of `sys.exit`; otherwise the last lines. */
function lastText(lines: readonly string[]): LastOutput | undefined {
  const begin = beginOfText(lines);
  const own = lines.slice(begin);
  const isText = own.some((line) => line !== '');
  const from = isText ? begin : Math.max(0, lines.length - LAST_LINES);
  const shown = lines.slice(from);
  const first = shown.findIndex((line) => WORD.test(line));
  const text = boundedLines(shown.slice(Math.max(0, first)))
    .join('\n')
    .trim();
  return text === '' ? undefined : { text, isFromMetaflow: false, isLast: false, lines: lines.length - from };
}

/** Rulers and the tops of boxes above a text contain no letters or digits. */
const WORD = /[\p{L}\p{N}]/u;

/** The end of a log, starting with a whole line: redaction recognizes a secret only as a whole. */
function endOf(log: string): string {
  if (log.length <= MAX_CHARACTERS) return log;
  const end = log.slice(-MAX_CHARACTERS);
  const newline = end.indexOf('\n');
  return newline === -1 || newline > MAX_REST_LENGTH ? end.slice(MAX_REST_LENGTH) : end.slice(newline + 1);
}
