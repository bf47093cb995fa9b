import path from 'node:path';
import { raisedLine } from '../../outcome/exception-text.js';
import { firstOfChain, isHeader, readTraceback, type Raised } from '../../outcome/place/traceback.js';
import { boundedLines, LAST_LINES } from './bounded-lines.js';
import { fatalError } from './fatal-error.js';
import { unboxedLines } from './boxed-tracebacks.js';
import { announces, beginOfText } from './log-records.js';
import { plainLines } from './plain-lines.js';
import { withPythonsFrames } from './stackprinter-frames.js';

/** The last lines of a process that left no exception. They are only text: the flow may have printed them, too. */
export interface PrintedWords {
  readonly text: string;
  /** Whether it is an error in Metaflow's form, which says why by itself. */
  readonly isMetaflows: boolean;
  /** Whether it tells by itself what ended the process: nothing that mattered was printed after it. */
  readonly isLast: boolean;
  /** How many of the log's last lines it is of, without Metaflow's own. */
  readonly lines: number;
  /** The traceback that the text is the end of. */
  readonly traceback?: string | undefined;
}

/** So much of the end of a log is looked at; of a line that began before, what may be the rest of a secret is not. */
const MOST_CHARACTERS = 256 * 1024;
const LONGEST_REST = 64 * 1024;

/**
 * The last words of a task's log; `undefined` when it is empty.
 * @param flowFile what the task's process was started with: another script's traceback is that of a child
 */
export function printedWords(log: string, flowFile: string): PrintedWords | undefined {
  return wordsOf(plainLines(endOf(log)), flowFile);
}

function wordsOf(log: readonly string[], flowFile: string): PrintedWords | undefined {
  const placed = withPythonsFrames(unboxedLines(log));
  const words = wordsIn(
    placed.map(({ text }) => text),
    flowFile,
  );
  return words && { ...words, lines: log.length - (placed.at(-words.lines)?.at ?? 0) };
}

function wordsIn(lines: readonly string[], flowFile: string): PrintedWords | undefined {
  return (
    metaflowsError(lines, flowFile) ??
    lastFatalError(lines) ??
    lastTraceback(lines, flowFile) ??
    lastText(lines)
  );
}

/**
 * What a process printed last on both streams. The text of `sys.exit` is the last on stderr; but which stream is read first where both have
 * something is chance, so what stands behind it on the other is told as well, not instead.
 */
export function wordsWithLater(
  words: PrintedWords | undefined,
  later: readonly string[],
): PrintedWords | undefined {
  const more = lastText(unboxedLines(plainLines(later.join('\n'))).map(({ text }) => text));
  if (!words || !more || words.isLast) return words ?? more;
  return { ...words, text: `${words.text}\n${more.text}` };
}

/** Metaflow's `headline:`, and what it says below, both indented. Where it only tells that a task failed elsewhere, what the task printed stays. */
function metaflowsError(lines: readonly string[], flowFile: string): PrintedWords | undefined {
  const from = lines.findLastIndex((line) => line !== '' && !line.startsWith('    ')) + 1;
  const [headline = '', ...message] = lines.slice(from).filter((line) => line !== '');
  if (!/^ {4}\S.*:$/.test(headline) || message.length === 0) return undefined;
  const text = [headline, ...message].map((line) => line.trim()).join(' ');
  const before = / error:$/.test(headline) ? wordsOf(lines.slice(0, from), flowFile) : undefined;
  const count = lines.length - from;
  if (!before) return { text, isMetaflows: true, isLast: true, lines: count };
  return {
    ...before,
    text: `${text} It printed last: ${before.text}`,
    isMetaflows: true,
    isLast: true,
    lines: count + before.lines,
  };
}

function lastFatalError(lines: readonly string[]): PrintedWords | undefined {
  const found = fatalError(lines);
  return (
    found && {
      ...found,
      isMetaflows: false,
      isLast: true,
      lines: lines.length - lines.lastIndexOf(found.text),
    }
  );
}

/**
 * A traceback that Python, or Metaflow below "Internal error", printed at the end. One that stands further up was survived: an exception
 * that was logged, or that ended a thread.
 */
function lastTraceback(lines: readonly string[], flowFile: string): PrintedWords | undefined {
  const internal = lines.findLastIndex(
    (line, index) => /^ {4}Internal error:?$/.test(line) && isHeader(lines[index + 1]),
  );
  const from = internal === -1 ? firstOfChain(lines) : internal + 1;
  if (from === -1) return undefined;
  const traceback = lines.slice(from).join('\n');
  const raised = readTraceback({ stacktrace: traceback });
  if (!raised) return undefined;
  const isLast = internal !== -1 || endsProcess(raised, flowFile);
  // Text below a survived exception is what was printed last.
  if (!isLast && raised.text.includes('\n')) return undefined;
  const text = raisedLine(raised);
  const begin = announces(lines[from - 1] ?? '') ? from - 1 : from;
  return { text, isMetaflows: false, isLast, lines: lines.length - begin, traceback };
}

/** What ends a task's process has passed through the flow file, or through a module of Metaflow's that was started; all else is a child's. */
function endsProcess({ frames }: Raised, flowFile: string): boolean {
  const { file = '', functionName } = frames[0] ?? {};
  if (functionName === '_run_module_as_main')
    return frames.some((frame) => /[/\\]metaflow[/\\]/.test(frame.file));
  return functionName === '<module>' && path.basename(file) === path.basename(flowFile);
}

/** What was printed below the last record, traceback or stack, as by `sys.exit`; else the last lines. */
function lastText(lines: readonly string[]): PrintedWords | undefined {
  const begin = beginOfText(lines);
  const own = lines.slice(begin);
  const isText = own.some((line) => line !== '');
  const from = isText ? begin : Math.max(0, lines.length - LAST_LINES);
  const text = boundedLines(lines.slice(from)).join('\n').trim();
  return text === '' ? undefined : { text, isMetaflows: false, isLast: false, lines: lines.length - from };
}

/** The end of a log that is in one piece: a secret is known by the whole of its line. */
function endOf(log: string): string {
  if (log.length <= MOST_CHARACTERS) return log;
  const end = log.slice(-MOST_CHARACTERS);
  const newline = end.indexOf('\n');
  return newline === -1 || newline > LONGEST_REST ? end.slice(LONGEST_REST) : end.slice(newline + 1);
}
