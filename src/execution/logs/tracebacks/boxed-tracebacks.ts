import type { PlacedLine } from '../../../outcome/place/placed-line.js';
import { HEADER_LINE, SEPARATOR } from '../../../outcome/place/traceback.js';

/**
 * The start of a traceback by rich: a box with a title. In a log with columns, it comes after some of them. Other characters draw the box
 * if only ASCII is allowed.
 */
const TITLE = /^( *)[╭+][─-]+ Traceback \(most recent call last\) [─-]+[╮+]$/;
/** Below it, a box with the line of a SyntaxError. */
const UNTITLED = /^[╭+][─-]+[╮+]$/;
const BOTTOM = /^[╰+][─-]+[╯+]$/;
const PLACE = /^([^╭│╰|+\s❱>:][^:]*):(\d+) in ?(.+)$/;
/** The line of code of a frame. */
const CODE = /^[❱>] *\d+ (?:[│|\s]*)(?=[^│|\s])(.+)$/;

/** A log's lines, in which tracebacks that rich has drawn as boxes are replaced with what Python prints. */
export function unboxedLines(lines: readonly string[]): PlacedLine[] {
  const result: PlacedLine[] = [];
  for (let at = 0; at < lines.length;) {
    const margin = TITLE.exec(lines[at] ?? '')?.[1]?.length;
    const block = margin === undefined ? [] : margin > 0 ? besideAt(lines, at, margin) : boxAt(lines, at);
    const own =
      block.length === 0
        ? [{ text: lines[at] ?? '', at: 0 }]
        : margin === 0
          ? tracebackOf(block)
          : unboxedLines(withoutBreaks(block));
    for (const line of own) result.push({ text: line.text, at: at + line.at });
    at += Math.max(1, block.length);
  }
  return result;
}

/** The text beside a log's columns, from its first line on. */
function besideAt(lines: readonly string[], begin: number, margin: number): string[] {
  const end = lines.findIndex((line, index) => index > begin && line.slice(0, margin).trim() !== '');
  return lines.slice(begin, end === -1 ? undefined : end).map((line) => line.slice(margin));
}

/** There, the line between an exception and its consequence is wrapped to two lines. */
function withoutBreaks(lines: readonly string[]): string[] {
  return lines.map((line, at) => {
    if (SEPARATOR.test(`${lines[at - 1] ?? ''} ${line}`)) return `${lines[at - 1] ?? ''} ${line}`;
    return SEPARATOR.test(`${line} ${lines[at + 1] ?? ''}`) ? '' : line;
  });
}

function boxAt(lines: readonly string[], begin: number): readonly string[] {
  const bottom = lines.findIndex((line, index) => index > begin && BOTTOM.test(line));
  if (bottom === -1) return [];
  const isTwo = UNTITLED.test(lines[bottom + 1] ?? '');
  const last = isTwo ? lines.findIndex((line, index) => index > bottom + 1 && BOTTOM.test(line)) : bottom;
  return lines.slice(begin, (last === -1 ? bottom : last) + 1);
}

function tracebackOf(box: readonly string[]): PlacedLine[] {
  const width = (box[0]?.length ?? 0) - '│  │'.length;
  const contents = ['', ...box.slice(1).map((line) => line.slice(2, -1).trimEnd())];
  const result = [{ text: HEADER_LINE, at: 0 }];
  let paragraph = '';
  for (const [at, content] of contents.entries()) {
    const code = CODE.exec(content)?.[1];
    if (code !== undefined) result.push({ text: `    ${code}`, at });
    // A long place continues on the next line, in the middle of a word if it has no blank.
    const isFull = contents[at - 1]?.length === width;
    paragraph = content === '' ? '' : `${paragraph}${paragraph === '' || isFull ? '' : ' '}${content}`;
    const isWhole = contents[at + 1] === '';
    if (isWhole && PLACE.test(paragraph))
      result.push({ text: paragraph.replace(PLACE, '  File "$1", line $2, in $3'), at });
  }
  return result;
}
