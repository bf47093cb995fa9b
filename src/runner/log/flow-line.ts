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

/**
 * `2026-11-22 10:15:23.754 [1795342523753/train/3 (pid 12345)] text`; remote tasks name no process. The names are those of files,
 * which have 255 characters at most.
 */
const PREFIX = new RegExp(
  String.raw`^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) (?:\[([^\s/\]]{1,255})\/(?=[^/]{1,255}\/)(${PYTHON_NAME})\/([^\s/\]]{1,255})(?: \(pid [^)]*\))?\] ?)?`,
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
  const task = { stepName: ownText(stepName), taskId: ownText(taskId) };
  return { time, task, text, event: eventOf(text) };
}

/** V8 copies a part of a text that is shorter than this; of a longer one, it keeps the whole that it was cut from. */
const SHORTEST_PART = 13;

/** A part of a line, for whoever keeps it: a name is kept as long as its task runs, and must not keep its line. */
export function ownText(part: string): string {
  return part.length < SHORTEST_PART ? part : Buffer.from(part).toString();
}

function eventOf(text: string): LineEvent | undefined {
  if (!text.startsWith('Task ') && !text.startsWith('Cloning ')) return undefined;
  if (text.startsWith('Task is starting')) return 'started';
  if (text === 'Task finished successfully.') return 'successful';
  if (/^Task failed( with a segmentation fault)?\.$/.test(text)) return 'failed';
  return text.startsWith('Cloning previously run task ') ? 'cloned' : undefined;
}
