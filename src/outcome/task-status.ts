import type { TaskHistory } from '../client/index.js';
import { hasFailed } from './failure.js';
import type { RunOutcome } from './outcome.js';

/** What became of a task, worst first. */
export const TASK_STATUSES = [
  /** It raised an exception, or lost its process. */
  'failed',
  /** There is no record of how it ended. */
  'lost',
  /** Metaflow ended it, because another task had failed or the run was being stopped. */
  'interrupted',
  'running',
  /** `@catch` handled its exception. */
  'caught',
  'successful',
  /** It was cloned from the run that this one resumes. */
  'reused',
] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

export function taskStatus(task: TaskHistory, { status }: Pick<RunOutcome, 'status'>): TaskStatus {
  if (task.originPathspec !== undefined) return 'reused';
  if (hasFailed(task, status)) return 'failed';
  const last = task.attempts.at(-1);
  if (last?.ok === true) return task.caught ? 'caught' : 'successful';
  if (last?.interrupted || status === 'timeout' || status === 'cancelled') return 'interrupted';
  return status === 'running' ? 'running' : 'lost';
}

/** How long a task's processes took, in milliseconds: from its creation to the end of its last attempt. */
export function taskDuration({ createdAt, attempts, originPathspec }: TaskHistory): number | undefined {
  const end = attempts.at(-1)?.finishedAt;
  if (!end || originPathspec !== undefined) return undefined;
  return Math.max(0, end.getTime() - createdAt.getTime());
}

/** Whether a task of this run, not of an origin, needed more than one attempt to succeed; a caught task did not succeed. */
export function wasRetried({ attempts, originPathspec, caught }: TaskHistory): boolean {
  return originPathspec === undefined && attempts.length > 1 && attempts.at(-1)?.ok === true && !caught;
}

/** A task's name for people, e.g. `3 (regions=south)`. */
export function taskName({ taskId, foreachStack }: TaskHistory): string {
  return foreachStack.length === 0 ? taskId : `${taskId} (${foreachStack.join(', ')})`;
}
