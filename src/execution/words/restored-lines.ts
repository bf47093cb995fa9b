import { HEADER } from '../../outcome/place/traceback.js';

const FRAME = /^(\s*|> )File ".+", line \d+/;
/** Below a line of code: which part of it, or, as loguru shows them, the values of its names. */
const MARKS = /^([\s~^]+|[│ ]*└ .*|│.*)$/;
/** In place of frames that are the same. */
const REPEATED = /^\s*\[Previous line repeated \d+ more times?\]$/;
/** In place of lines of a long statement. */
const ELIDED = /^\s*\.\.\.<\d+ lines>\.\.\.$/;
/** Where there is no file, Python shows no line of it. */
const NO_FILE = /^File "<.*>", line/;
const GROUP_HEADER = '+ Exception Group Traceback (most recent call last):';
/** Above an exception of a group; the first of a group has its group's corner before it. */
const PART = /^\+(-\+)?-{16} (\d+|\.\.\.) -{16}$/;
const END = /^\+-+$/;
/** How many exceptions of a group Python shows, before `...`. */
const MOST_PARTS = 15;

/** Lines of a log with the spaces before those of tracebacks, and of what exception groups are made of, which were taken away. */
export function restoredLines(lines: readonly string[]): string[] {
  const result: string[] = [];
  for (let index = 0; index < lines.length;) {
    const line = lines[index] ?? '';
    const isGroup = line === GROUP_HEADER;
    const block = isGroup ? groupAt(lines, index) : HEADER.test(line) ? tracebackAt(lines, index) : [line];
    for (const restored of block) result.push(restored);
    index += block.length;
  }
  return result;
}

/** A traceback's header and frames. */
function tracebackAt(lines: readonly string[], begin: number): string[] {
  const frames = lines.slice(begin + 1, endOfFrames(lines, begin + 1)).map((line) => {
    const text = line.trim();
    const isWhole = text === '' || (text.startsWith('>') && FRAME.test(text));
    return isWhole ? line : `${FRAME.test(line) || REPEATED.test(line) ? '  ' : '    '}${text}`;
  });
  return [lines[begin] ?? '', ...frames];
}

/** What is above the last frame is frames and their code. */
function endOfFrames(lines: readonly string[], begin: number): number {
  // Within a statement of several lines there may be a blank one: marks stand below the next. Loguru has one above each frame.
  const isEnd = (line: string, index: number) =>
    HEADER.test(line) ||
    (line === '' && !MARKS.test(lines[index + 2] ?? '') && !FRAME.test(lines[index + 1] ?? ''));
  const next = lines.findIndex((line, index) => index >= begin && isEnd(line, index));
  const block = lines.slice(begin, next === -1 ? undefined : next);
  const last = block.findLastIndex((line) => FRAME.test(line));
  if (last === -1) return begin;
  let end = last + 1;
  if (end < block.length - 1 && !NO_FILE.test(block[last] ?? '')) end++;
  for (;;) {
    if ([MARKS, ELIDED, REPEATED].some((form) => form.test(block[end] ?? ''))) end += 1;
    else if (block[end] === '' && end < block.length - 1) end += 1;
    else if (MARKS.test(block[end + 1] ?? '')) end += 2;
    else return begin + end;
  }
}

/** An exception group, with a margin of two spaces for each group that a line stands in. */
function groupAt(lines: readonly string[], begin: number): string[] {
  const restored = [`  ${lines[begin] ?? ''}`];
  /** For each group that is open, the number of its last exception. */
  const open: number[] = [];
  for (const line of lines.slice(begin + 1)) {
    if (!/^[|+]/.test(line)) break;
    const [, isFirst, number = ''] = PART.exec(line) ?? [];
    // Of groups that end together, Python shows only the end of the innermost.
    if (number !== '' && !isFirst) next(open, number === '...' ? MOST_PARTS + 1 : Number(number));
    restored.push(`${'  '.repeat(open.length + 1)}${line}`);
    if (isFirst) open.push(1);
    else if (END.test(line)) open.pop();
  }
  return restored;
}

function next(open: number[], number: number): void {
  while (open.length > 1 && open.at(-1) !== number - 1) open.pop();
  open[open.length - 1] = number;
}
