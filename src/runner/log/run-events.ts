import type { RunStatus } from '../process/executing-process.js';
import type { FlowLine, TaskName } from './flow-line.js';

/** Something that happened to a run. */
export type RunEvent = RunStarted | TaskEvent | RunEnded;

/** The run has its id. */
export interface RunStarted {
  readonly type: 'run-started';
  readonly at: Date;
}

/**
 * Something that happened to a task, according to the run's log. A task may print something that looks like an event:
 * the run's exit code decides.
 */
export type TaskEvent = AttemptStarted | TaskCloned | AttemptFailed | TaskEnded;

interface OfTask extends TaskName {
  /** When the flow logged it, to the millisecond. */
  readonly at: Date;
}

/** An attempt of a task has started. */
export interface AttemptStarted extends OfTask {
  readonly type: 'task-started';
  /** Counts from 0, as Metaflow does. */
  readonly attempt: number;
}

/** The resumed run takes over a task of its origin. */
export interface TaskCloned extends OfTask {
  readonly type: 'task-cloned';
}

/** An attempt has failed. Another one may follow. */
export interface AttemptFailed extends OfTask {
  readonly type: 'attempt-failed';
  readonly attempt: number;
}

/** A task has ended: successfully or, as only the end of its run shows, with its last attempt. */
export interface TaskEnded extends OfTask {
  readonly type: 'task-ended';
  readonly attempt: number;
  readonly status: 'successful' | 'failed';
}

export interface RunEnded {
  readonly type: 'run-ended';
  readonly at: Date;
  readonly status: RunStatus;
  /** Absent if there was no process. */
  readonly returncode: number | undefined;
}

/** How many tasks to follow at once: a log that names more was not written by Metaflow. */
export const MAX_TASKS = 10_000;

interface KnownTask {
  readonly attempt: number;
  /** When the attempt failed, if it did. */
  readonly failedAt?: Date;
}

/** Reads the events of a run's tasks from its log, line by line. */
export class TaskEvents {
  readonly #tasks = new Map<string, TaskName & KnownTask>();
  readonly #clock: FlowClock;

  /** @param startedAt when the flow's process started, by this machine's clock. Default: when its first line is read */
  constructor(startedAt?: Date) {
    this.#clock = new FlowClock(startedAt);
  }

  /** The event that a line of the flow's stdout reports, if any. */
  of({ time, task, event }: FlowLine): TaskEvent | undefined {
    const at = this.#clock.dateOf(time);
    if (!task || !event) return undefined;
    const key = keyOf(task);
    const known = this.#tasks.get(key);
    switch (event) {
      case 'cloned':
        return { type: 'task-cloned', at, ...task };
      case 'started': {
        if (!known && this.#tasks.size >= MAX_TASKS) return undefined;
        const attempt = known ? known.attempt + 1 : 0;
        this.#tasks.set(key, { ...task, attempt });
        return { type: 'task-started', at, ...task, attempt };
      }
      case 'failed':
        if (!known || known.failedAt) return undefined;
        this.#tasks.set(key, { ...known, failedAt: at });
        return { type: 'attempt-failed', at, ...task, attempt: known.attempt };
      case 'successful':
        if (!known || known.failedAt) return undefined;
        this.#tasks.delete(key);
        return { type: 'task-ended', at, ...task, attempt: known.attempt, status: 'successful' };
    }
  }

  /** Failed tasks that were not retried, which is known only when the run has ended. */
  *atEnd(): Generator<TaskEnded> {
    for (const { failedAt, attempt, stepName, taskId } of this.#tasks.values())
      if (failedAt) yield { type: 'task-ended', at: failedAt, stepName, taskId, attempt, status: 'failed' };
    this.#tasks.clear();
  }
}

export function keyOf({ stepName, taskId }: TaskName): string {
  return `${stepName}/${taskId}`;
}

const QUARTER_MS = 15 * 60_000;

/** Metaflow writes local times, and a flow may set its own time zone: its first line shows how far that is from ours. */
class FlowClock {
  #last: Date | undefined;
  #offsetMs: number | undefined;

  constructor(startedAt: Date | undefined) {
    this.#last = startedAt;
  }

  /** @param time as Metaflow writes it; if absent, the previous line's time */
  dateOf(time: string | undefined): Date {
    const last = (this.#last ??= new Date());
    const here = time === undefined ? NaN : new Date(time.replace(' ', 'T')).getTime();
    if (Number.isNaN(here)) return last;
    this.#offsetMs ??= Math.round((here - last.getTime()) / QUARTER_MS) * QUARTER_MS;
    this.#last = new Date(here - this.#offsetMs);
    return this.#last;
  }
}
