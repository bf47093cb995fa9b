import type { LogLine } from '../../client/index.js';

/** Metaflow shows times by the clock of a time zone, which differs from UTC by a multiple of this. */
const QUARTER_MS = 15 * 60 * 1000;

/**
 * Of the lines that a flow's process has shown of a task, those of stdout, with the times that Metaflow saves: all that stderr does not have.
 * None where no line tells in which time zone they were shown.
 */
export function shownOnStdout(shown: readonly LogLine[], stderr: readonly LogLine[]): LogLine[] {
  const last = stderr.findLast(({ text, time }) => text.trim() !== '' && time !== undefined);
  const isLast = ({ text, time }: LogLine) =>
    text === last?.text.trim() && ((time ?? NaN) - (last.time ?? NaN)) % QUARTER_MS === 0;
  const same = shown.findLast(isLast);
  if (same?.time === undefined || last?.time === undefined) return [];
  const zone = same.time - last.time;
  const printed = new Set(stderr.map(({ text, time }) => `${time ?? ''} ${text.trim()}`));
  return shown
    .map(({ text, time }) => ({ text, time: time === undefined ? undefined : time - zone }))
    .filter(({ text, time }) => !printed.has(`${time ?? ''} ${text}`));
}
