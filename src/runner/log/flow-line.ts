import { PYTHON_NAME } from '../../client/identifiers.js';

/** A line that a flow wrote to its stdout, parsed. */
export interface FlowLine {
  /** When it was written, in the flow's time zone: `2026-11-22 10:15:23.754`. Absent if Metaflow's prefix is missing. */
  readonly time?: string | undefined;
  /** Absent for the orchestrator's own lines. */
  readonly task?: TaskName | undefined;
  /** The line without Metaflow's prefix. */
  readonly text: string;
  /** What the line reports about its task, if anything. */
  readonly event?: LineEvent | undefined;
}

export interface TaskName {
  readonly stepName: string;
  readonly taskId: string;
}

export type LineEvent = 'started' | 'successful' | 'failed' | 'cloned';

/**
 * `2026-11-22 10:15:23.754 [1795342523753/train/3 (pid 12345)] text`; remote tasks name no process. Names have 255
 * characters at most, because they are also file names.
 */
const PREFIX = new RegExp(
  String.raw`^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) (?:\[([^\s/\]]{1,255})\/(?=[^/]{1,255}\/)(${PYTHON_NAME})\/([^\s/\]]{1,255})(?: \(pid [^)]*\))?\] ?)?`,
  'u',
);

/**
 * Parses a line as Metaflow's orchestrator formats it. For display only: a task may print something that looks like an
 * event, and the exit code decides.
 */
export function parseFlowLine(line: string): FlowLine {
  const [prefix = '', time, runId, stepName, taskId] = PREFIX.exec(line) ?? [];
  const text = line.slice(prefix.length);
  if (runId === undefined || stepName === undefined || taskId === undefined) return { time, text };
  const task = { stepName: ownText(stepName), taskId: ownText(taskId) };
  return { time, task, text, event: eventOf(text) };
}

/** V8 copies a shorter part of a string; a longer one keeps the whole string it was cut from in memory. */
const MIN_PART_LENGTH = 13;

/** Copies a part of a line: a task's name is kept as long as the task runs, and must not keep its line in memory. */
export function ownText(part: string): string {
  return part.length < MIN_PART_LENGTH ? part : Buffer.from(part).toString();
}

function eventOf(text: string): LineEvent | undefined {
  if (!text.startsWith('Task ') && !text.startsWith('Cloning ')) return undefined;
  if (text.startsWith('Task is starting')) return 'started';
  if (text === 'Task finished successfully.') return 'successful';
  if (/^Task failed( with a segmentation fault)?\.$/.test(text)) return 'failed';
  return text.startsWith('Cloning previously run task ') ? 'cloned' : undefined;
}
