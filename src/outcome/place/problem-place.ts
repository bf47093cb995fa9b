import { FlowFileError } from '../../runner/index.js';
import type { TaskHistory } from '../../client/index.js';
import { attemptFailure } from '../failure.js';
import type { RunOutcome } from '../outcome.js';
import { codePlace, stopPlace, type CodePlace } from './code-place.js';
import { flowFilePlace } from './flow-file-place.js';
import type { Directories } from './workspace-file.js';

/** A line of the user's code; the file is relative to the workspace. */
export type Place = Pick<CodePlace, 'file' | 'line'>;

/** Where a task failed; `undefined` if that is not in the workspace. */
export function taskPlace(
  task: TaskHistory,
  outcome: RunOutcome,
  directories: Directories,
): Place | undefined {
  const { traceback } = attemptFailure(task.attempts.at(-1));
  return codePlace(traceback, task.stepName, outcome, directories);
}

/** What prevented a run, or stopped it although no task had failed; `undefined` if that is unknown, or not in the workspace. */
export function runPlace(outcome: RunOutcome, directories: Directories): Place | undefined {
  const { error } = outcome;
  return error instanceof FlowFileError ? flowFilePlace(error, directories) : stopPlace(outcome, directories);
}
