import { endOfFrames, HEADER, type Traceback } from './traceback.js';

/** The frame in which Metaflow calls a step's function or a child's, or in which a flow file calls Metaflow. */
const ENTRY =
  /^[ |]* {2}File "(.+[/\\]metaflow)[/\\](?:task\.py", line \d+, in run_step|multicore_utils\.py", line \d+, in _spawn|flowspec\.py", line \d+, in __init__)$/;
const STEP_CALL = /^ {2}File ".+[/\\]metaflow[/\\]task\.py", line \d+, in _exec_step_function$/;
const FLOW_CALL = /^ {2}File ".+[/\\]metaflow[/\\]flowspec\.py", line \d+, in __init__$/;
const FRAME = /^[ |]* {2}File "(.+)", line \d+, in .+$/s;
const CODE = /^[ |]* {4}/;

/** Where the Metaflow that ran a task is installed: each task's traceback begins with one of its frames. */
export function metaflowDirectory(traceback: Traceback): string | undefined {
  const lines = linesOf(traceback).slice(0, endOfFrames(traceback));
  const entries = lines.map((line, index) => ({
    directory: ENTRY.exec(line)?.[1],
    before: lines[index - 1],
  }));
  const found = entries.filter(({ directory }) => directory !== undefined);
  return (found.findLast(({ before = '' }) => isHeader(before)) ?? found[0])?.directory;
}

/** Whether a file belongs to Metaflow itself, or to an extension beside it. */
export function isMetaflowFile(file: string, metaflow: string | undefined): boolean {
  if (metaflow === undefined || !file.startsWith(metaflow)) return false;
  return /^(_extensions)?[/\\]/.test(file.slice(metaflow.length));
}

/**
 * A traceback without Metaflow's own frames at its beginning, which every task's traceback has, and without the frame of the flow file that
 * calls Metaflow, where an exception ended the task's process. Keeps whatever the message quotes.
 */
export function userTraceback(traceback: Traceback): string {
  const metaflow = metaflowDirectory(traceback);
  const end = endOfFrames(traceback) ?? Infinity;
  const lines = linesOf(traceback);
  const callsStep = lines.some((line) => STEP_CALL.test(line));
  const callsMetaflow = (index: number) =>
    callsStep && FLOW_CALL.test(lines.slice(index + 1, index + 4).find((line) => FRAME.test(line)) ?? '');
  let isLeading = false;
  let isSkipped = false;
  const kept = lines.filter((line, index) => {
    const [, file] = index < end ? (FRAME.exec(line) ?? []) : [];
    if (file !== undefined) isSkipped = isLeading && (isMetaflowFile(file, metaflow) || callsMetaflow(index));
    else if (!CODE.test(line)) isSkipped = false;
    if (file !== undefined || !CODE.test(line)) isLeading = isSkipped || isHeader(line);
    return index >= end || !isSkipped;
  });
  return kept.join('\n');
}

function isHeader(line: string): boolean {
  return HEADER.test(line.replace(/^[ |+]*/, ''));
}

function linesOf({ stacktrace = '' }: Traceback): string[] {
  return stacktrace.trimEnd().split('\n');
}
