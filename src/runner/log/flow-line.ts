import { PYTHON_NAME } from '../../client/identifiers.js';

/** A line that a flow wrote to its stdout, taken apart. */
export interface FlowLine {
  /** When it was written: `2026-11-22 10:15:23.754`, in the time zone of the flow. Absent for text without Metaflow's prefix. */
  readonly time?: string | undefined;
  /** Absent for lines of the orchestrator's own. */
  readonly task?: TaskName | undefined;
  /** The line without Metaflow's prefix. */
  readonly text: string;
  /** What the line says of its task, where it does. */
  readonly event?: LineEvent | undefined;
}

export interface TaskName {
  readonly stepName: string;
  readonly taskId: string;
}

export type LineEvent = 'started' | 'successful' | 'failed' | 'cloned';

/** `2026-11-22 10:15:23.754 [1795342523753/train/3 (pid 12345)] text`; remote tasks name no process. */
const PREFIX = new RegExp(
  String.raw`^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) (?:\[([^\s/\]]+)\/(${PYTHON_NAME})\/([^\s/\]]+)(?: \(pid [^)]*\))?\] ?)?`,
  'u',
);

/**
 * Takes a line apart as Metaflow's orchestrator words it. It is for display only: a task may print what looks like an event,
 * and the exit code decides.
 */
export function parseFlowLine(line: string): FlowLine {
  const [prefix = '', time, runId, stepName, taskId] = PREFIX.exec(line) ?? [];
  const text = line.slice(prefix.length);
  if (runId === undefined || stepName === undefined || taskId === undefined) return { time, text };
  return { time, task: { stepName, taskId }, text, event: eventOf(text) };
}

function eventOf(text: string): LineEvent | undefined {
  if (!text.startsWith('Task ') && !text.startsWith('Cloning ')) return undefined;
  if (text.startsWith('Task is starting')) return 'started';
  if (text === 'Task finished successfully.') return 'successful';
  if (/^Task failed( with a segmentation fault)?\.$/.test(text)) return 'failed';
  return text.startsWith('Cloning previously run task ') ? 'cloned' : undefined;
}
