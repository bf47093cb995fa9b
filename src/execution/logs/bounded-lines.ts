/** A text with more lines than this is accidental output or a long list, so only its headline and its last lines are shown. */
export const MAX_LINES = 20;
export const LAST_LINES = 5;
const MAX_CHARACTERS = 1_000;

/** How people introduce an error, or name it. */
const SAYS_ERROR =
  /\b(?:error|errors|fail|failed|failure|fatal|critical|invalid|cannot|can't|could not|unable|missing|denied|refused|abort|aborted|aborting|not set|not found|not given|not allowed)\b/i;

export function saysError(text: string): boolean {
  return SAYS_ERROR.test(text);
}

/** Lines that belong to the line above. */
const CONTINUED = /^(\s+|[-*•] )\S/;

/** Whether a line starts a text that continues in the next line. */
export function isHeadline(line: string, next: string | undefined): boolean {
  return line.endsWith(':') || CONTINUED.test(next ?? '');
}

/**
 * The lines of a text that are shown: all, or its headline and its end, with a mark between them. No line is cut, because redaction
 * recognizes a secret only as a whole. If the text is still too long, it is cut after redaction.
 */
export function boundedLines(lines: readonly string[]): string[] {
  const isShort = lines.length <= MAX_LINES;
  const begin = isShort ? 0 : headlineOf(lines);
  const last = lastOf(lines, isShort ? lines.length : LAST_LINES);
  if (begin === undefined) return lines.slice(last);
  const leftOut = last - begin - 1;
  if (leftOut <= 0) return lines.slice(begin);
  const mark = `… (${leftOut === 1 ? '1 line is' : `${leftOut} lines are`} left out)`;
  return [lines[begin] ?? '', mark, ...lines.slice(last)];
}

/**
 * The position of the line that says what the last lines are about: the line above a list, or the announcement of what follows; otherwise
 * the first line, if it reports an error.
 */
function headlineOf(lines: readonly string[]): number | undefined {
  const above = lines.findLastIndex((line) => line !== '' && !CONTINUED.test(line));
  if (above !== -1 && above < lines.length - LAST_LINES) return above;
  const announcing = lines.slice(0, -LAST_LINES).findLastIndex((line) => line.endsWith(':'));
  if (announcing !== -1) return announcing;
  return saysError(lines[0] ?? '') ? 0 : undefined;
}

/** Where the last lines start: at most this many, and no more than fit. */
function lastOf(lines: readonly string[], most: number): number {
  let [from, length] = [lines.length - 1, lines.at(-1)?.length ?? 0];
  while (from > lines.length - most && length + (lines[from - 1]?.length ?? 0) < MAX_CHARACTERS) {
    from -= 1;
    length += 1 + (lines[from]?.length ?? 0);
  }
  return from;
}
