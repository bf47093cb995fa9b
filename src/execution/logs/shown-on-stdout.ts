import type { TaskLogLine } from '../../client/index.js';

/** Metaflow prints times in a time zone, whose difference from UTC is a multiple of this. */
const QUARTER_MS = 15 * 60 * 1000;

/**
 * Of a task's lines that the flow's process has printed, those from stdout, with the times that Metaflow saves: all that are not in stderr.
 * Empty if no line reveals the time zone.
 */
export function shownOnStdout(shown: readonly TaskLogLine[], stderr: readonly TaskLogLine[]): TaskLogLine[] {
  const last = stderr.findLast(({ text, time }) => text.trim() !== '' && time !== undefined);
  const isLast = ({ text, time }: TaskLogLine) =>
    text === last?.text.trim() && ((time ?? NaN) - (last.time ?? NaN)) % QUARTER_MS === 0;
  const same = shown.findLast(isLast);
  if (same?.time === undefined || last?.time === undefined) return [];
  const zone = same.time - last.time;
  const printed = new Set(stderr.map(({ text, time }) => `${time ?? ''} ${text.trim()}`));
  return shown
    .map(({ text, time }) => ({ text, time: time === undefined ? undefined : time - zone }))
    .filter(({ text, time }) => !printed.has(`${time ?? ''} ${text}`));
}
