import type { TaskException } from '../client/index.js';
import { stripVTControlCharacters } from 'node:util';
import { notebookQuote } from './place/notebook-traceback.js';
import { readTraceback, type Cause, type Raised } from './place/traceback.js';

/** How many exceptions of a group to show, and how many lines of each. */
const MAX_PARTS = 10;
const MAX_LINES = 5;

/** An exception as Python prints it: its class, message and notes. If it is a group, its exceptions follow, each on its own line. */
export function exceptionText(exception: TaskException): string {
  const raised = readTraceback(exception);
  const name = exceptionName(exception, raised);
  const line = exception.message === '' ? name : `${name}: ${exception.message}`;
  const printed = raised?.text.startsWith(line) ? raised.text : line;
  const notes = printed.slice(line.length);
  const own = raised?.cause?.isQuoted ? `${withoutCause(line)}${notes}` : withoutStack(exception, printed);
  return [own, ...partTexts(raised)].join('\n');
}

/** The message of an exception about a notebook quotes the traceback of its cause. */
function withoutCause(line: string): string {
  return notebookQuote(stripVTControlCharacters(line))?.before ?? line;
}

/** The message of `@timeout` quotes the stack, most of which is Metaflow's and also in the traceback. */
function withoutStack({ type }: TaskException, printed: string): string {
  if (type !== 'metaflow.plugins.timeout_decorator.TimeoutException') return printed;
  const stack = printed.indexOf('\nStack when the timeout was raised:');
  return stack === -1 ? printed : printed.slice(0, stack);
}

/** An exception's class as Python prints it: `KeyError`, `mypkg.errors.QuotaExceeded`, `Outer.Inner`. */
export function exceptionName(exception: TaskException, raised = readTraceback(exception)): string {
  const { type } = exception;
  const printed = /^([^\s:]+)(?::|$)/m.exec(raised?.text ?? '')?.[1] ?? '';
  const className = type.slice(type.lastIndexOf('.') + 1);
  const isPrinted = printed === className || printed.endsWith(`.${className}`);
  return isPrinted ? printed : type.replace(/^(builtins|__main__)\./, '');
}

/** The first line that Python prints for an exception, without the exceptions it contains. */
export function raisedLine({ text }: Raised): string {
  return linesOf(text)[0] ?? '';
}

/**
 * The first one says something: a message that begins with an empty line, a ruler or the brackets of JSON leaves no class name by itself.
 */
export function linesOf(text: string): string[] {
  const lines = text
    .trim()
    .replace(/^([^\s:]+:)\s+(?:[-=*_#~─━═]{3,}\s*\n\s*)*/, '$1 ')
    .split('\n');
  const first = lines.findIndex((line) => !['{', '[', '('].includes(line.trimEnd().at(-1) ?? ''));
  if (first <= 0) return lines;
  const opened = lines.slice(0, first + 1).map((line) => line.trim());
  return [opened.join(' '), ...lines.slice(first + 1)];
}

/** The exceptions in a group, each with its notes; deeper ones are indented more. */
export function partTexts(raised: Raised | undefined): string[] {
  const all = raised ? partsOf(raised, '  ') : [];
  const leftOutOf = (text: string) => Number(LEFT_OUT.exec(text)?.[1] ?? 0);
  const complete = all.filter((text) => leftOutOf(text) === 0);
  const leftOut = all.map(leftOutOf).reduce((sum, count) => sum + count, 0);
  const more = Math.max(0, complete.length - MAX_PARTS) + leftOut;
  const lines = complete.slice(0, MAX_PARTS).flatMap((text) => text.split('\n'));
  return [...lines, ...(more > 0 ? [`  … and ${more} more`] : [])];
}

/** Python prints at most 15 exceptions of a group. */
const LEFT_OUT = /^ +and (\d+) more exceptions?$/;

function partsOf({ parts }: Raised, indent: string): string[] {
  return parts.flatMap((part) => [
    partLines(part)
      .map((line) => `${indent}${line}`)
      .join('\n'),
    ...partsOf(part, `${indent}  `),
  ]);
}

/** As Python prints it: the lines of its message, and its notes. */
function partLines(part: Raised): string[] {
  const [, ...rest] = part.text.split('\n').filter((line) => line.trim() !== '');
  const isLong = rest.length >= MAX_LINES;
  return [raisedLine(part), ...(isLong ? [...rest.slice(0, MAX_LINES - 2), '…'] : rest)];
}

/** A cause to show. */
export interface ShownCause extends Cause {
  /** How many causes are left out between it and the previous one. */
  readonly leftOut: number;
}

/**
 * At most three causes of an exception, nearest first: the first two and the root. Skips a cause with the same text as
 * the previous one.
 */
export function causesOf(raised: Raised): ShownCause[] {
  const causes: Cause[] = [];
  let last = raised;
  for (let cause = raised.cause; cause; cause = cause.raised.cause) {
    if (cause.raised.text !== last.text) causes.push(cause);
    last = cause.raised;
  }
  const leftOut = Math.max(0, causes.length - 3);
  const isShown = (index: number) => index < 2 || index === causes.length - 1;
  return causes
    .map((cause, index) => ({ ...cause, leftOut: index > 1 ? leftOut : 0 }))
    .filter((_, index) => isShown(index));
}
