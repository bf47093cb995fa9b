/** A line of a task's log. */
export interface TaskLogLine {
  /** When it was printed, in milliseconds since 1970, if Metaflow saved that; for a local task, when Metaflow read it. */
  readonly time: number | undefined;
  readonly text: string;
}

/**
 * A line of a task's log as Metaflow saves it: `[MFLOG|0|<UTC time>Z|<source>|<id>]text`. Only `\n` ends a line; the
 * text may contain `\r`.
 */
const SAVED_LINE = /^(?:\[!)?\[MFLOG\|0\|([^|]+)Z\|[^|]+\|[^|\]]+\]([^]*)$/;

/** A line takes more memory than its text, and a log may consist of nothing but newlines. */
const MAX_LINES = 4_000_000;

/**
 * Merges a task's saved logs by time; lines without a time come last.
 * @param maxLines how many lines to keep from the end of each log
 */
export function mergeLogs(logs: readonly string[], maxLines = MAX_LINES): string {
  return merged(logs, maxLines)
    .map(({ message }) => `${message}\n`)
    .join('');
}

/** The same, as lines with their times. */
export function mergedLines(logs: readonly string[], maxLines: number): TaskLogLine[] {
  return merged(logs, maxLines).map(({ time, message }) => {
    const at = Date.parse(`${time}Z`);
    return { time: Number.isNaN(at) ? undefined : at, text: message };
  });
}

function merged(logs: readonly string[], maxLines: number): { time: string; message: string }[] {
  const lines = logs
    .flatMap((log) => linesOf(lastLines(log, maxLines)))
    .map((line) => {
      const [, time, message] = SAVED_LINE.exec(line) ?? [];
      return { time: time ?? '\uffff', message: message ?? line };
    });
  return lines.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
}

function linesOf(log: string): string[] {
  return log.split('\n').slice(0, log === '' || log.endsWith('\n') ? -1 : undefined);
}

function lastLines(log: string, most: number): string {
  let at = log.endsWith('\n') ? log.length - 1 : log.length;
  for (let count = 0; count < most && at > 0; count += 1) at = log.lastIndexOf('\n', at - 1);
  return at > 0 ? log.slice(at + 1) : log;
}
