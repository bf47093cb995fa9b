/** A line that Metaflow saved of a task's log: `[MFLOG|0|<UTC time>Z|<source>|<id>]text`. Only `\n` ends a line there, `\r` may be in it. */
const SAVED_LINE = /^(?:\[!)?\[MFLOG\|0\|([^|]+)Z\|[^|]+\|[^|\]]+\]([^]*)$/;

/** Puts the saved logs of a task together, in order of time; lines that lost their time come last. */
export function mergeLogs(logs: readonly string[]): string {
  const lines = logs
    .flatMap((log) => log.split('\n').slice(0, log === '' || log.endsWith('\n') ? -1 : undefined))
    .map((line) => {
      const [, time, message] = SAVED_LINE.exec(line) ?? [];
      return { time: time ?? '\uffff', message: message ?? line };
    });
  lines.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
  return lines.map(({ message }) => `${message}\n`).join('');
}
