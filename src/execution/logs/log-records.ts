import { isHeadline } from './bounded-lines.js';
import { isHeader } from '../../outcome/place/traceback.js';

/** A log record, a warning, or a progress bar. */
const RECORD =
  /^(\W*(DEBUG|INFO|WARNING|WARN|ERROR|CRITICAL)\b[\w\s:.[\]-]*[:\]|]|\W?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|[DIWEF]\d{4} \d\d:|.*:\d+: \p{XID_Continue}*Warning: |.*\d%\|)/u;
/** A line that looks like a record, but may as well start a text: `ERROR: configuration is invalid`. */
const HEADLINE =
  /^(\W?(WARNING|WARN|ERROR|CRITICAL)\]?:? (?!.*\d\d:\d\d:\d\d)|\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?!:\d\d))/;
/** An error record. The text below may continue its message or be independent; neither can be understood without the record. */
const SEVERE =
  /^(E\d{4} \d\d:|.{0,60}(\b(ERROR|CRITICAL|FATAL|EXCEPTION)\b|\[(error|critical|fatal|exception) *\]))/;
/** A text may start with several lines like this. */
const ERROR_LINE = /^\W?(ERROR|CRITICAL)\]?:? /;
/** A warning printed by `warnings`; its line of code is below. */
const WARNING = /:\d+: \p{XID_Continue}*Warning: /u;
/** A frame in a traceback or a stack. */
const FRAME = /^([ |]* {2}|> )File ".+", line \d+/;

/** Whether a line is a log record, a warning or a progress bar. */
export function isRecord(line: string): boolean {
  return RECORD.test(line);
}

/** Whether a line announces the traceback below it: a log record, or a line that ends with a colon. */
export function announces(line: string): boolean {
  return isRecord(line) || line.endsWith(':');
}

/** Where the text below the last record, traceback or stack starts. If it belongs to a record, that is its first line. */
export function beginOfText(lines: readonly string[]): number {
  const end = endOfRecords(lines);
  const record = lines[end - 1] ?? '';
  const isRecord = end > 0 && end < lines.length && RECORD.test(record) && !WARNING.test(record);
  if (!isRecord) return end;
  const isBegin = [HEADLINE, SEVERE].some((form) => form.test(record)) || isHeadline(record, lines[end]);
  if (!isBegin) return end;
  let begin = end - 1;
  while (ERROR_LINE.test(record) && ERROR_LINE.test(lines[begin - 1] ?? '')) begin--;
  return begin;
}

function endOfRecords(lines: readonly string[]): number {
  const last = lines.findLastIndex((line) => RECORD.test(line) || FRAME.test(line));
  const isFrameLine = FRAME.test(lines[last] ?? '');
  const hasCode = isFrameLine || WARNING.test(lines[last] ?? '');
  let end = last + 1;
  while (hasCode && /^[ |]* {2,}/.test(lines[end] ?? '')) end++;
  // Loguru puts an empty line above the exception.
  if (isFrameLine && lines[end] === '') end++;
  const header = lines.slice(0, last).findLastIndex((line) => isHeader(line) || STACK.test(line));
  return isFrameLine && !STACK.test(lines[header] ?? '') ? end + 1 : end;
}

const STACK = /^Stack \(most recent call last\):$/;
