/** A line that Metaflow saved of a task's log: `[MFLOG|0|<UTC time>Z|<source>|<id>]text`. Only `\n` ends a line there, `\r` may be in it. */
const SAVED_LINE = /^(?:\[!)?\[MFLOG\|0\|([^|]+)Z\|[^|]+\|[^|\]]+\]([^]*)$/;

/** A line takes more memory than its text, which may be of nothing but ends of lines. */
const MOST_LINES = 4_000_000;

/**
 * Puts the saved logs of a task together, in order of time; lines that lost their time come last.
 * @param mostLines of each log no more than so many are taken, the last
 */
export function mergeLogs(logs: readonly string[], mostLines = MOST_LINES): string {
  const lines = logs
    .flatMap((log) => linesOf(lastLines(log, mostLines)))
    .map((line) => {
      const [, time, message] = SAVED_LINE.exec(line) ?? [];
      return { time: time ?? '\uffff', message: message ?? line };
    });
  lines.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
  return lines.map(({ message }) => `${message}\n`).join('');
}

function linesOf(log: string): string[] {
  return log.split('\n').slice(0, log === '' || log.endsWith('\n') ? -1 : undefined);
}

function lastLines(log: string, most: number): string {
  let at = log.endsWith('\n') ? log.length - 1 : log.length;
  for (let count = 0; count < most && at > 0; count += 1) at = log.lastIndexOf('\n', at - 1);
  return at > 0 ? log.slice(at + 1) : log;
}
