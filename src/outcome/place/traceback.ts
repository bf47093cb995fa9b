import { stripVTControlCharacters } from 'node:util';
import type { TaskException } from '../../client/index.js';
import { notebookQuote } from './notebook-traceback.js';

/** A place in code that an exception passed through. */
export interface Frame {
  readonly file: string;
  readonly line: number;
  /** Absent for the line of a SyntaxError, because nothing was called there. */
  readonly functionName: string | undefined;
  /** The line's text, if Python had the file. */
  readonly code: string | undefined;
}

/** An exception, parsed from Python's traceback. */
export interface Raised {
  /** What Python prints below the frames: class, message and notes. */
  readonly text: string;
  /** Outermost first. If the exception was raised in another process, that process's frames are the innermost. */
  readonly frames: readonly Frame[];
  /** The exceptions in an exception group. */
  readonly parts: readonly Raised[];
  readonly cause: Cause | undefined;
}

export interface Cause {
  readonly raised: Raised;
  /** Whether `raise … from` names it; otherwise, the exception was raised while this one was being handled. */
  readonly isDirect: boolean;
  /** Whether the message of the exception that it led to quotes it, with its traceback. */
  readonly isQuoted?: boolean;
}

/** A traceback, and what is known about the exception at its end. */
export type Traceback = Partial<Pick<TaskException, 'type' | 'message'>> &
  Required<Pick<TaskException, 'stacktrace'>>;

export const HEADER = /^(Exception Group )?Traceback \(most recent call last\):$/;
/** What Python prints above the frames of an exception; in a group, with a margin. */
export const HEADER_LINE = 'Traceback (most recent call last):';
export const GROUP_HEADER = `+ Exception Group ${HEADER_LINE}`;
/** Loguru marks the frame that caught the exception. */
const FRAME = /^(?: {2}|> )File "(.+)", line (\d+)(?:, in (.+))?$/s;
export const DIRECT = 'The above exception was the direct cause of the following exception:';
export const CONTEXT = 'During handling of the above exception, another exception occurred:';
/** The lines between an exception and the one it led to. */
const SEPARATORS = [DIRECT, CONTEXT];
export const SEPARATOR = new RegExp(`^(${SEPARATORS.join('|')})$`);
const REMOTE = /^[\w.]*RemoteTraceback: ?/;
/** The beginning of a traceback quoted without marks: pebble puts the class before it, mpire lines of its own. */
const QUOTED_HEADER = /^(?:[\w.]*RemoteTraceback: )?Traceback \(most recent call last\):$/m;
/** A traceback is quoted between two of these; the second kind is used for a result that could not be read. */
const QUOTES: readonly unknown[] = ['"""', "'''"];

/** Where the last traceback in some lines begins, including its causes; -1 if there is no traceback. */
export function firstOfChain(lines: readonly string[], last = lines.findLastIndex(isHeader)): number {
  let first = last;
  while (first > 3 && SEPARATOR.test(lines[first - 2] ?? '')) {
    first -= 3;
    while (first >= 0 && !isHeader(lines[first])) first -= 1;
  }
  return first;
}

/** Whether a line is the first one of a traceback, including that of a group. */
export function isHeader(line = ''): boolean {
  return HEADER.test(line.replace(/^ {2}\+ /, ''));
}

/** How much of a message to search for: a long one may have lost its end. */
const MAX_SEARCHED_LENGTH = 1_000;

/** How deeply to read groups or quotes of exceptions: Python itself shows ten levels. */
const DEEPEST = 20;

/** A line, or the lines that show the exceptions in a group. */
type Item = string | readonly string[];

/**
 * Parses a traceback by the structure that Python gives it. A message may quote another traceback, so a known message
 * is cut off before anything else. `undefined` if there is no exception.
 * @param level how many exceptions contain or quote this one
 */
export function readTraceback(traceback: Traceback, level = 0): Raised | undefined {
  if (traceback.stacktrace === undefined) return undefined;
  // Mpire quotes tracebacks in colours.
  const plain = withoutColours(traceback);
  const { stacktrace } = plain;
  const lines = stacktrace.trimEnd().split('\n');
  const end = endOfFrames(plain);
  if (end === undefined) return readChain(itemsOf(lines), level);
  const before = lines.slice(0, end);
  const header = before.findLastIndex((line) => HEADER.test(line));
  const cause = header === -1 ? undefined : causeBefore(itemsOf(before.slice(0, header)), level);
  const raised = {
    text: lines.slice(end).join('\n'),
    frames: framesIn(before.slice(header + 1)),
    parts: [],
    cause,
  };
  return withQuoted(raised, plain, level);
}

/** The line below the frames at which Python begins to print the exception itself; `undefined` if the message is not found. */
export function endOfFrames({ stacktrace, type, message }: Traceback): number | undefined {
  if (stacktrace === undefined || type === undefined || message === undefined) return undefined;
  const className = type.slice(type.lastIndexOf('.') + 1);
  const headline = message === '' ? className : `${className}: ${message.slice(0, MAX_SEARCHED_LENGTH)}`;
  if (className.length > MAX_SEARCHED_LENGTH) return undefined;
  const separator = Math.max(...SEPARATORS.map((text) => stacktrace.lastIndexOf(`\n\n${text}\n\n`)));
  let found: number | undefined;
  let line = 0;
  for (let begin = 0; begin !== -1; begin = nextLine(stacktrace, begin), line += 1) {
    const at = placeInLine(stacktrace, begin, headline);
    if (at === undefined) continue;
    const end = at + headline.length;
    const isWhole = message !== '' || end === stacktrace.length || stacktrace[end] === '\n';
    if (!isWhole) continue;
    found = line;
    // A cause before it may say the same; a later match is a note, such as that of an exception from another process.
    if (end > separator) break;
  }
  return found;
}

/** Where the next line of a text begins; -1 if there is none. */
function nextLine(text: string, begin: number): number {
  const end = text.indexOf('\n', begin);
  return end === -1 ? -1 : end + 1;
}

/** Where this headline is in the line that begins here: at its start, or after a module's name and a dot. */
function placeInLine(text: string, begin: number, headline: string): number | undefined {
  if (text.startsWith(headline, begin)) return begin;
  for (let at = begin; /[^\s:]/.test(text[at] ?? ' '); at += 1)
    if (at > begin && text[at] === '.' && text.startsWith(headline, at + 1)) return at + 1;
  return undefined;
}

/** Removes the margins that Python draws beside exception groups. */
function itemsOf(lines: readonly string[]): Item[] {
  const items: Item[] = [];
  for (let index = 0; index < lines.length;) {
    if (lines[index] !== `  ${GROUP_HEADER}`) {
      items.push(lines[index++] ?? '');
      continue;
    }
    const from = index;
    while (lines[index]?.startsWith('  ')) index++;
    items.push(...withoutMargin(lines.slice(from, index).map((line) => line.slice(2))));
  }
  return items;
}

function withoutMargin(lines: readonly string[]): Item[] {
  const items: Item[] = [];
  for (let index = 0; index < lines.length;) {
    const line = lines[index++] ?? '';
    if (!line.startsWith('+-+-')) {
      items.push(line.slice(2));
      continue;
    }
    const from = index;
    while (lines[index]?.startsWith('  ')) index++;
    items.push(lines.slice(from, index).map((inner) => inner.slice(2)));
  }
  return items;
}

/** Parses exceptions, each the cause of the next; the last one is what the traceback is about. There may be thousands. */
function readChain(items: readonly Item[], level: number): Raised | undefined {
  let begin = 0;
  let cause: Cause | undefined;
  for (const separator of separatorsIn(items)) {
    const raised = readOne(items.slice(begin, separator - 1), cause, level);
    cause = raised && { raised, isDirect: items[separator] === DIRECT };
    begin = separator + 2;
  }
  return readOne(items.slice(begin), cause, level);
}

/** Where one exception ends and the one it led to begins. */
function separatorsIn(items: readonly Item[]): number[] {
  const found: number[] = [];
  let isQuoted = false;
  for (const [index, item] of items.entries()) {
    if (QUOTES.includes(item)) isQuoted = !isQuoted && REMOTE.test(String(items[index - 1]));
    else if (!isQuoted && isSeparator(items, index)) found.push(index);
  }
  // A separator just before another one is part of a message with the same words.
  return withoutQuoted(
    items,
    found.filter((index, at) => (found[at + 1] ?? Infinity) - index > 2),
  );
}

/** A quote without marks ends with the text that is repeated below it, where the exception is raised again. */
function withoutQuoted(items: readonly Item[], separators: readonly number[]): number[] {
  let isQuoted = false;
  return separators.filter((index, at) => {
    const own = items.slice((separators[at - 1] ?? -2) + 2, index);
    isQuoted ||= !isTracebackLine(own[0]) && !QUOTES.includes(own[1]) && own.some(isQuotedHeader);
    const next = (separators[at + 1] ?? items.length + 1) - 1;
    if (isQuoted) isQuoted = lastText(items, index) !== lastText(items, next);
    return !isQuoted;
  });
}

/** Whether an exception that was raised begins here; one that never was has no header and no frames. */
function isTracebackLine(item: Item | undefined): boolean {
  return typeof item === 'string' && (HEADER.test(item) || isFrameLine(item));
}

function isQuotedHeader(item: Item): boolean {
  return typeof item === 'string' && QUOTED_HEADER.test(item);
}

/** The last line before another one that is not empty: some messages end with a line break. */
function lastText(items: readonly Item[], before: number): Item | undefined {
  return items.slice(Math.max(0, before - 4), before).findLast((item) => item !== '');
}

/** Parses one exception, from its header to its end. */
function readOne(own: readonly Item[], cause: Cause | undefined, level: number): Raised | undefined {
  // The header may be missing if only the end of a traceback was kept.
  const from = typeof own[0] === 'string' && HEADER.test(own[0]) ? 1 : 0;
  const end = own.findIndex((item, index) => index >= from && !isFrameLine(item));
  const messageItems = end === -1 ? [] : own.slice(end);
  const text = messageItems.filter((item) => typeof item === 'string').join('\n');
  if (text === '') return undefined;
  const frames = framesIn(own.slice(0, end).filter((item) => typeof item === 'string'));
  const groups = level < DEEPEST ? messageItems.filter((item) => typeof item !== 'string') : [];
  const parts = groups.flatMap((lines) => readParts(lines, level + 1));
  return withQuoted({ text: text.trimEnd(), frames, parts, cause }, {}, level);
}

function isSeparator(items: readonly Item[], index: number): boolean {
  const item = items[index];
  return (
    typeof item === 'string' && SEPARATOR.test(item) && items[index - 1] === '' && items[index + 1] === ''
  );
}

function isFrameLine(item: Item): boolean {
  return item === '' || (typeof item === 'string' && (item.startsWith('  ') || FRAME.test(item)));
}

/** The exception above another one's header. */
function causeBefore(items: readonly Item[], level: number): Cause | undefined {
  const separator = items.length - 2;
  if (!isSeparator(items, separator)) return undefined;
  const raised = readChain(items.slice(0, separator - 1), level);
  return raised && { raised, isDirect: items[separator] === DIRECT };
}

function readParts(lines: readonly string[], level: number): Raised[] {
  const parts: string[][] = [[]];
  for (const line of lines) {
    if (/^\+-{16} \S+ -{16}$/.test(line)) parts.push([]);
    else if (!/^\+-+$/.test(line)) parts.at(-1)?.push(line);
  }
  return parts.flatMap((part) => readChain(withoutMargin(part), level) ?? []);
}

function framesIn(lines: readonly string[]): Frame[] {
  return lines.flatMap((text, index) => {
    const [, file, line, functionName] = FRAME.exec(text) ?? [];
    if (file === undefined) return [];
    const next = lines[index + 1] ?? '';
    return [
      { file, line: Number(line), functionName, code: next.startsWith('    ') ? next.trim() : undefined },
    ];
  });
}

/** With what is known from a traceback that the message or the cause quotes. */
function withQuoted(raised: Raised, known: Partial<TaskException>, level: number): Raised {
  if (raised.cause || level >= DEEPEST) return withRemoteFrames(raised, known, level);
  const quote = notebookQuote(raised.text);
  const cell = quote && readTraceback({ stacktrace: quote.traceback }, level + 1);
  return cell ? { ...raised, cause: { raised: cell, isDirect: true, isQuoted: true } } : raised;
}

/** Process pools raise a worker's exception again, and quote the worker's traceback as its cause. */
function withRemoteFrames(raised: Raised, known: Partial<TaskException>, level: number): Raised {
  const stacktrace = level < DEEPEST ? quotedBy(raised.cause?.raised) : undefined;
  const remote = stacktrace === undefined ? undefined : readTraceback({ ...known, stacktrace }, level + 1);
  if (!raised.cause || !remote) return raised;
  // An exception that could not be sent from there is a different one from the exception raised here.
  if (classOf(remote) !== classOf(raised))
    return REMOTE.test(raised.cause.raised.text)
      ? { ...raised, cause: { ...raised.cause, raised: remote } }
      : raised;
  // The exceptions in a group only have frames where they are quoted, without the margin, which was already removed.
  const parts = [remote.parts, raised.cause.raised.parts].find(({ length }) => length > 0) ?? raised.parts;
  return { ...raised, frames: [...raised.frames, ...remote.frames], parts, cause: remote.cause };
}

/** The traceback in the message of a cause. A cause that was raised itself, with frames, is more than a quote. */
function quotedBy(cause: Raised | undefined): string | undefined {
  if (!cause || cause.frames.length > 0) return undefined;
  const { text } = cause;
  if (REMOTE.test(text))
    return text
      .replace(REMOTE, '')
      .replace(/^\s*("""|''')\n/, '')
      .replace(/("""|''')$/, '');
  const begin = text.search(QUOTED_HEADER);
  return begin === -1 ? undefined : text.slice(begin);
}

function withoutColours(traceback: Traceback): Traceback & { readonly stacktrace: string } {
  const { stacktrace = '', message } = traceback;
  return {
    ...traceback,
    stacktrace: stripVTControlCharacters(stacktrace),
    ...(message === undefined ? {} : { message: stripVTControlCharacters(message) }),
  };
}

/** The name of an exception's class; the class's module may have another name in another process. */
function classOf({ text }: Raised): string | undefined {
  return /^[^\s:]*/.exec(text)?.[0].split('.').at(-1);
}
