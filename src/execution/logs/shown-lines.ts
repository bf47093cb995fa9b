import type { TaskLogLine } from '../../client/index.js';
import { logTail } from '../../runner/index.js';
import { plainLines } from './plain-lines.js';
import { restoredLines } from './tracebacks/restored-lines.js';

/** In bytes; other tasks may have printed a lot while this one ended. */
const MAX_TAIL_BYTES = 8 * 1024 * 1024;

/** A line of a task, as Metaflow prints it, with groups for day, clock, task and text: `2026-11-22 10:15:23.754 [7/start/1 (pid 5)] text` */
export const LINE_OF_TASK = /^(\S+) (\S+) \[[^/\]]+\/([^/\s\]]+\/[^/\s\]]+)(?: \(pid [^)]*\))?\] ?([^]*)$/;

/** The first line of a task's attempt. */
const BEGIN = /^Task (fallback )?is starting\b/;

/**
 * What the flow's process has printed about its tasks: both streams of each, in chronological order. It is complete, even if a task's log
 * exceeds `max-log-size` and Metaflow saves only part of it; but Metaflow removes leading spaces, and does not distinguish the streams.
 */
export class ShownLines {
  readonly #stdoutFile: string;
  #tasks: ReadonlyMap<string, readonly TaskLogLine[][]> | undefined;

  constructor(stdoutFile: string) {
    this.#stdoutFile = stdoutFile;
  }

  /** An attempt's lines; none if they are not at the end of the log. @param fromLast 0 for a task's last attempt, 1 for the one before */
  of(stepName: string, taskId: string, fromLast = 0): string[] {
    const texts = this.timed(stepName, taskId, fromLast).map(({ text }) => text);
    return restoredLines(plainLines(texts.join('\n')));
  }

  /** The same as Metaflow prints it, trimmed. The times are those of its clock, in an unknown time zone. */
  timed(stepName: string, taskId: string, fromLast = 0): readonly TaskLogLine[] {
    this.#tasks ??= tasksIn(logTail(this.#stdoutFile, MAX_TAIL_BYTES));
    return this.#tasks.get(`${stepName}/${taskId}`)?.at(-1 - fromLast) ?? [];
  }
}

/** For each task in a log, the lines of each of its attempts; the first may have begun above. */
function tasksIn(log: string): ReadonlyMap<string, readonly TaskLogLine[][]> {
  const tasks = new Map<string, TaskLogLine[][]>();
  for (const line of log.split('\n')) {
    const [, day, clock, task, text] = LINE_OF_TASK.exec(line) ?? [];
    if (day === undefined || clock === undefined || task === undefined || text === undefined) continue;
    const attempts = tasks.get(task) ?? [[]];
    tasks.set(task, attempts);
    const time = Date.parse(`${day}T${clock}Z`);
    if (BEGIN.test(text)) attempts.push([]);
    else attempts.at(-1)?.push({ text, time: Number.isNaN(time) ? undefined : time });
  }
  return tasks;
}
