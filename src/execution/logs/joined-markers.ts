import type { TaskLogLine } from '../../client/index.js';

/**
 * The marker that Metaflow puts before its own lines in a saved log. If a task's last line has no newline, like a progress bar, the marker
 * is inside that line, and Metaflow's client shows it that way.
 */
const MARKER = /(?:\[!)?\[MFLOG\|0\|[^|\]\n]{1,40}Z\|runtime\|[^|\]\n]{1,64}\]/g;

/** A saved log's lines, with Metaflow's own on separate lines. */
export function separateLines(lines: readonly TaskLogLine[]): readonly TaskLogLine[] {
  return lines.flatMap((line) =>
    line.text.includes('[MFLOG|') ? line.text.split(MARKER).map((text) => ({ ...line, text })) : [line],
  );
}

/** The same for a log as one text. */
export function separateText(log: string): string {
  return log.replace(MARKER, '\n');
}
