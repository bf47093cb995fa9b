import { HEADER, readTraceback, SEPARATOR } from '../report/traceback.js';
import { raisedLine } from '../report/exception-text.js';

/** What a process printed last that left no exception. All of it is text: the flow may have printed it, too. */
export interface PrintedWords {
  readonly text: string;
  /** Whether it is an error in Metaflow's form, which says why by itself. */
  readonly isMetaflows: boolean;
  /** The traceback that the text is the end of. */
  readonly traceback?: string;
}

/** So much of the end of a log is looked at. */
const MOST_CHARACTERS = 256 * 1024;
const LONGEST_WORDS = 1_000;
const MOST_LINES = 5;

/** The last words of a task's stderr, as Metaflow saved it; `undefined` when it is empty. */
export function printedWords(stderr: string): PrintedWords | undefined {
  const lines = stderr
    .slice(-MOST_CHARACTERS)
    .split('\n')
    // What comes from a pod or a batch job is marked with its name.
    .map((line) => line.replace(/^\[[\w.-]+\] /, '').trimEnd());
  while (/^(Task failed\.|)$/.test(lines.at(-1) ?? 'text')) lines.pop();
  return metaflowsError(lines) ?? lastTraceback(lines) ?? lastParagraph(lines);
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

/** A traceback that Python, or Metaflow below "Internal error", printed at the end. */
function lastTraceback(lines: readonly string[]): PrintedWords | undefined {
  const internal = lines.findLastIndex(
    (line, index) => /^ {4}Internal error:?$/.test(line) && isHeader(lines[index + 1]),
  );
  const from = internal === -1 ? firstOfChain(lines) : internal + 1;
  if (from === -1) return undefined;
  const traceback = lines.slice(from).join('\n');
  const raised = readTraceback({ stacktrace: traceback });
  return raised && { text: shortened(raisedLine(raised)), isMetaflows: false, traceback };
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

function lastParagraph(lines: readonly string[]): PrintedWords | undefined {
  const from = lines.findLastIndex((line) => line === '') + 1;
  const text = lines
    .slice(Math.max(from, lines.length - MOST_LINES))
    .join('\n')
    .trim();
  return text === '' ? undefined : { text: shortened(text), isMetaflows: false };
}

/** The end of a text. No word is cut: a secret is known by the whole of it. */
function shortened(text: string): string {
  return text.length > LONGEST_WORDS ? `…${text.slice(-LONGEST_WORDS).replace(/^\S*/, '')}` : text;
}
