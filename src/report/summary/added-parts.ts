/** In bytes: GitHub shows nothing of a longer summary. The difference leaves room for a host's own words. */
const MAX_BYTES = 1024 * 1024 - 4096;

/**
 * A summary with the plugins' parts, each entirely or not at all: a truncated part could swallow the Markdown after it. A sentence replaces
 * parts that are too long.
 */
export function withAddedParts(summary: string, added: readonly string[]): string {
  let left = MAX_BYTES - Buffer.byteLength(summary);
  const parts: string[] = [];
  let tooLong = 0;
  for (const part of added) {
    const size = Buffer.byteLength(part) + 1;
    if (size > left) tooLong += 1;
    else {
      parts.push(part);
      left -= size;
    }
  }
  const mark = `\nLeft out, because the summary would be too long: ${tooLong} of ${added.length} parts that plugins add.\n`;
  return [summary, ...parts, ...(tooLong > 0 ? [mark] : [])].join('\n');
}
