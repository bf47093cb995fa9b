import path from 'node:path';
import { raisedLine } from '../../outcome/exception-text.js';
import { firstOfChain, isHeader, readTraceback, type Raised } from '../../outcome/traceback.js';
import { fatalError } from './fatal-error.js';
import { plainLines } from './plain-lines.js';

/** What a process printed last that left no exception. All of it is text: the flow may have printed it, too. */
export interface PrintedWords {
  readonly text: string;
  /** Whether it is an error in Metaflow's form, which says why by itself. */
  readonly isMetaflows: boolean;
  /** Whether it tells by itself what ended the process: nothing that mattered was printed after it. */
  readonly isLast: boolean;
  /** The traceback that the text is the end of. */
  readonly traceback?: string | undefined;
}

/** So much of the end of a log is looked at; of a line that began before, what may be the rest of a secret is not. */
const MOST_CHARACTERS = 256 * 1024;
const LONGEST_REST = 64 * 1024;
const LONGEST_WORDS = 1_000;
/** A text with more lines than this is what happened to be printed: its last lines are told. */
const MOST_LINES = 20;
const LAST_LINES = 5;

/**
 * The last words of a task's log; `undefined` when it is empty.
 * @param flowFile what the task's process was started with: another script's traceback is that of a child
 */
export function printedWords(log: string, flowFile: string): PrintedWords | undefined {
  return wordsOf(plainLines(endOf(log)), flowFile);
}

function wordsOf(lines: readonly string[], flowFile: string): PrintedWords | undefined {
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
  const more = lastText(plainLines(later.join('\n')));
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
  if (!before) return { text: shortened(text), isMetaflows: true, isLast: true };
  return {
    ...before,
    text: `${shortened(text)} It printed last: ${before.text}`,
    isMetaflows: true,
    isLast: true,
  };
}

function lastFatalError(lines: readonly string[]): PrintedWords | undefined {
  const found = fatalError(lines);
  return found && { ...found, isMetaflows: false, isLast: true };
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
  // Text below what was survived is what was printed last.
  if (!isLast && raised.text.includes('\n')) return undefined;
  return { text: shortened(raisedLine(raised)), isMetaflows: false, isLast, traceback };
}

/** What ends a task's process has passed through the flow file, or through a module of Metaflow's that was started; all else is a child's. */
function endsProcess({ frames }: Raised, flowFile: string): boolean {
  const { file = '', functionName } = frames[0] ?? {};
  if (functionName === '_run_module_as_main')
    return frames.some((frame) => /[/\\]metaflow[/\\]/.test(frame.file));
  return functionName === '<module>' && path.basename(file) === path.basename(flowFile);
}

/** A record of a log, a warning, or a bar of progress. */
const RECORD =
  /^(\W*(DEBUG|INFO|WARNING|WARN|ERROR|CRITICAL)\b[\w\s:.[\]-]*[:\]|]|\W?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|[DIWEF]\d{4} \d\d:|.*:\d+: \p{XID_Continue}*Warning: |.*\d%\|)/u;
/** What looks like a record, and may as well be how a text begins: `ERROR: configuration is invalid`. */
const HEADLINE =
  /^(\W?(WARNING|WARN|ERROR|CRITICAL)\]?:? (?!.*\d\d:\d\d:\d\d)|\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?!:\d\d))/;
/** What begins with several such lines. */
const ERROR_LINE = /^\W?(ERROR|CRITICAL)\]?:? /;
/** Lines that belong to the one above. */
const CONTINUED = /^(\s+|[-*•] )\S/;
/** What `warnings` prints; the line of code stands below. */
const WARNING = /:\d+: \p{XID_Continue}*Warning: /u;
/** A frame of a traceback or of a stack. */
const FRAME = /^[ |]* {2}File ".+", line \d+/;

/** What was printed below the last record, traceback or stack, as by `sys.exit`; else the last lines. */
function lastText(lines: readonly string[]): PrintedWords | undefined {
  const own = lines.slice(beginOfText(lines)).join('\n').replace(/^\n+/, '');
  const isShort = own !== '' && own.split('\n').length <= MOST_LINES;
  const text = isShort ? own : lines.slice(-LAST_LINES).join('\n');
  return text.trim() === '' ? undefined : { text: shortened(text.trim()), isMetaflows: false, isLast: false };
}

/** A record that what follows belongs to is the first line of the text. */
function beginOfText(lines: readonly string[]): number {
  const end = endOfRecords(lines);
  const record = lines[end - 1] ?? '';
  const isRecord = end > 0 && end < lines.length && RECORD.test(record) && !WARNING.test(record);
  if (!isRecord) return end;
  const isBegin = HEADLINE.test(record) || record.endsWith(':') || CONTINUED.test(lines[end] ?? '');
  if (!isBegin) return end;
  let begin = end - 1;
  while (ERROR_LINE.test(record) && ERROR_LINE.test(lines[begin - 1] ?? '')) begin--;
  return begin;
}

function endOfRecords(lines: readonly string[]): number {
  const last = lines.findLastIndex((line) => RECORD.test(line) || FRAME.test(line));
  const isOfFrame = FRAME.test(lines[last] ?? '');
  const hasCode = isOfFrame || WARNING.test(lines[last] ?? '');
  let end = last + 1;
  while (hasCode && /^[ |]* {2,}/.test(lines[end] ?? '')) end++;
  const header = lines.slice(0, last).findLastIndex((line) => isHeader(line) || STACK.test(line));
  return isOfFrame && !STACK.test(lines[header] ?? '') ? end + 1 : end;
}

const STACK = /^Stack \(most recent call last\):$/;

/** The end of a log that is in one piece: a secret is known by the whole of its line. */
function endOf(log: string): string {
  if (log.length <= MOST_CHARACTERS) return log;
  const end = log.slice(-MOST_CHARACTERS);
  const newline = end.indexOf('\n');
  return newline === -1 || newline > LONGEST_REST ? end.slice(LONGEST_REST) : end.slice(newline + 1);
}

/** The last lines of a text. No line is cut: a secret is known by the whole of it. What is too long yet is cut when that has been replaced. */
function shortened(text: string): string {
  if (text.length <= LONGEST_WORDS) return text;
  const lines = text.split('\n');
  let [from, length] = [lines.length - 1, lines.at(-1)?.length ?? 0];
  while (from > 0 && length + (lines[from - 1]?.length ?? 0) < LONGEST_WORDS) {
    from -= 1;
    length += 1 + (lines[from]?.length ?? 0);
  }
  return from === 0 ? text : `…\n${lines.slice(from).join('\n')}`;
}
