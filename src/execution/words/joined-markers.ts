import type { LogLine } from '../../client/index.js';

/**
 * What Metaflow puts before a line of its own when it saves a log. Where a task's last line has no end, as a bar of progress has none, it stands
 * within that line: Metaflow's client shows it so.
 */
const MARKER = /(?:\[!)?\[MFLOG\|0\|[^|\]\n]{1,40}Z\|runtime\|[^|\]\n]{1,64}\]/g;

/** The lines of a saved log, where Metaflow's own are lines of their own. */
export function separateLines(lines: readonly LogLine[]): readonly LogLine[] {
  return lines.flatMap((line) =>
    line.text.includes('[MFLOG|') ? line.text.split(MARKER).map((text) => ({ ...line, text })) : [line],
  );
}

/** Likewise of a log as one text. */
export function separateText(log: string): string {
  return log.replace(MARKER, '\n');
}
