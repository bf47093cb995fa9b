import { stripVTControlCharacters } from 'node:util';
import { raisedLine } from '../../outcome/exception-text.js';
import { HEADER, readTraceback, SEPARATOR, type Raised } from '../../outcome/traceback.js';
import { fatalError } from './fatal-error.js';

/** What a process printed last that left no exception. All of it is text: the flow may have printed it, too. */
export interface PrintedWords {
  readonly text: string;
  /** Whether it is an error in Metaflow's form, which says why by itself. */
  readonly isMetaflows: boolean;
  /** The traceback that the text is the end of. */
  readonly traceback?: string;
}

/** So much of the end of a log is looked at; of a line that began before, what may be the rest of a secret is not. */
const MOST_CHARACTERS = 256 * 1024;
const LONGEST_REST = 64 * 1024;
const LONGEST_WORDS = 1_000;
/** A text with more lines than this is what happened to be printed: its last lines are told. */
const MOST_LINES = 20;
const LAST_LINES = 5;

/** Lines of Metaflow's orchestrator in the log of a task. */
const OF_ORCHESTRATOR = /^(\[KILLED BY ORCHESTRATOR\]|Task failed( with a segmentation fault)?\.)$/;

/** The last words of a task's stderr, as Metaflow saved it; `undefined` when it is empty. */
export function printedWords(stderr: string): PrintedWords | undefined {
  const lines = stripVTControlCharacters(endOf(stderr))
    .split('\n')
    // What comes from a pod or a batch job is marked with its name.
    .map((line) => line.replace(/^\[[\w.-]+\] /, '').trimEnd())
    .filter((line) => !OF_ORCHESTRATOR.test(line));
  while (lines.at(-1) === '') lines.pop();
  return metaflowsError(lines) ?? lastFatalError(lines) ?? lastTraceback(lines) ?? lastText(lines);
}

/** Metaflow's `headline:`, and what it says below, both indented. Where it only tells that a task failed elsewhere, what the task printed stays. */
function metaflowsError(lines: readonly string[]): PrintedWords | undefined {
  const from = lines.findLastIndex((line) => line !== '' && !line.startsWith('    ')) + 1;
  const [headline = '', ...message] = lines.slice(from).filter((line) => line !== '');
  if (!/^ {4}\S.*:$/.test(headline) || message.length === 0) return undefined;
  const text = [headline, ...message].map((line) => line.trim()).join(' ');
  const before = / error:$/.test(headline) ? printedWords(lines.slice(0, from).join('\n')) : undefined;
  if (!before) return { text: shortened(text), isMetaflows: true };
  return { ...before, text: `${shortened(text)} It printed last: ${before.text}`, isMetaflows: true };
}

function lastFatalError(lines: readonly string[]): PrintedWords | undefined {
  const found = fatalError(lines);
  return (
    found && {
      ...{ text: found.text, isMetaflows: false },
      ...(found.traceback === undefined ? {} : { traceback: found.traceback }),
    }
  );
}

/**
 * A traceback that Python, or Metaflow below "Internal error", printed at the end. One that stands further up was survived: an exception
 * that was logged, or that ended a thread.
 */
function lastTraceback(lines: readonly string[]): PrintedWords | undefined {
  const internal = lines.findLastIndex(
    (line, index) => /^ {4}Internal error:?$/.test(line) && isHeader(lines[index + 1]),
  );
  const from = internal === -1 ? firstOfChain(lines) : internal + 1;
  if (from === -1) return undefined;
  const traceback = lines.slice(from).join('\n');
  const raised = readTraceback({ stacktrace: traceback });
  if (!raised || (internal === -1 && !isLast(raised))) return undefined;
  return { text: shortened(raisedLine(raised)), isMetaflows: false, traceback };
}

/** What ends a process has passed through its main module (a child of it through `<string>`), and all that follows is its message. */
function isLast({ frames, text }: Raised): boolean {
  const { file, functionName = '' } = frames[0] ?? {};
  const isMain = /^(<module>|_run_module_as_main)$/.test(functionName) && file !== '<string>';
  return isMain || !text.includes('\n');
}

/** Where the last traceback begins, with those that it came from. */
function firstOfChain(lines: readonly string[]): number {
  let first = lines.findLastIndex(isHeader);
  while (first > 3 && SEPARATOR.test(lines[first - 2] ?? ''))
    first = lines.slice(0, first - 2).findLastIndex(isHeader);
  return first;
}

function isHeader(line = ''): boolean {
  return HEADER.test(line.replace(/^ {2}\+ /, ''));
}

/** A record of a log, a warning, or a bar of progress. */
const RECORD =
  /^(\W*(DEBUG|INFO|WARNING|WARN|ERROR|CRITICAL)\b[\w\s:.[\]-]*[:\]|]|\W?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|[DIWEF]\d{4} \d\d:|.*:\d+: \p{XID_Continue}*Warning: |.*\d%\|)/u;
/** What `warnings` prints; the line of code stands below. */
const WARNING = /:\d+: \p{XID_Continue}*Warning: /u;
/** A frame of a traceback or of a stack. */
const FRAME = /^[ |]* {2}File ".+", line \d+/;

/** What was printed below the last record, traceback or stack, as by `sys.exit`; else the last lines. */
function lastText(lines: readonly string[]): PrintedWords | undefined {
  const own = lines.slice(endOfRecords(lines)).join('\n').replace(/^\n+/, '');
  const isShort = own !== '' && own.split('\n').length <= MOST_LINES;
  const text = isShort ? own : lines.slice(-LAST_LINES).join('\n');
  return text.trim() === '' ? undefined : { text: shortened(text.trim()), isMetaflows: false };
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
