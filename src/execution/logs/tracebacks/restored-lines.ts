import { GROUP_HEADER, HEADER } from '../../../outcome/place/traceback.js';

const FRAME = /^(\s*|> )File ".+", line \d+/;
/** Lines below a line of code: marks of the relevant part, or, from loguru, the values of its names. */
const MARKS = /^([\s~^]+|[│ ]*└ .*|│.*)$/;
/** Replaces repeated frames. */
const REPEATED = /^\s*\[Previous line repeated \d+ more times?\]$/;
/** Replaces lines of a long statement. */
const ELIDED = /^\s*\.\.\.<\d+ lines>\.\.\.$/;
/** If there is no file, Python shows no line of code. */
const NO_FILE = /^File "<.*>", line/;
/** Above an exception of a group; for the first one, preceded by the group's corner. */
const PART = /^\+(-\+)?-{16} (\d+|\.\.\.) -{16}$/;
const END = /^\+-+$/;
/** How many exceptions of a group Python shows, before `...`, and how many groups within each other. */
const MAX_PARTS = 15;
const DEEPEST = 10;

/** A log's lines with the leading spaces of tracebacks and exception groups, which were removed, restored. */
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

/** Everything above the last frame is frames and their code. */
function endOfFrames(lines: readonly string[], begin: number): number {
  // A statement of several lines may contain a blank one; marks follow in the line below. Loguru prints a blank line above each frame.
  const isEnd = (line: string, index: number) =>
    HEADER.test(line) ||
    (line === '' && !MARKS.test(lines[index + 2] ?? '') && !FRAME.test(lines[index + 1] ?? ''));
  let end = begin;
  while (end < lines.length && !isEnd(lines[end] ?? '', end)) end++;
  const block = lines.slice(begin, end);
  const last = block.findLastIndex((line) => FRAME.test(line));
  if (last === -1) return begin;
  let below = last + 1;
  if (below < block.length - 1 && !NO_FILE.test(block[last] ?? '')) below++;
  for (;;) {
    if ([MARKS, ELIDED, REPEATED].some((form) => form.test(block[below] ?? ''))) below += 1;
    else if (block[below] === '' && below < block.length - 1) below += 1;
    else if (MARKS.test(block[below + 1] ?? '')) below += 2;
    else return begin + below;
  }
}

/** An exception group, with a margin of two spaces for each enclosing group. */
function groupAt(lines: readonly string[], begin: number): string[] {
  const restored = [`  ${lines[begin] ?? ''}`];
  /** For each open group, the number of its last exception. */
  const open: number[] = [];
  for (let index = begin + 1; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (!/^[|+]/.test(line)) break;
    const [, isFirst, number = ''] = PART.exec(line) ?? [];
    // If groups end together, Python shows only the end of the innermost.
    if (number !== '' && !isFirst) next(open, number === '...' ? MAX_PARTS + 1 : Number(number));
    restored.push(`${'  '.repeat(open.length + 1)}${line}`);
    if (isFirst && open.length < DEEPEST) open.push(1);
    else if (END.test(line)) open.pop();
  }
  return restored;
}

function next(open: number[], number: number): void {
  while (open.length > 1 && open.at(-1) !== number - 1) open.pop();
  open[open.length - 1] = number;
}
