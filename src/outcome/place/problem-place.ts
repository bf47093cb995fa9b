import path from 'node:path';
import { FlowFileError } from '../../runner/index.js';
import type { TaskHistory } from '../../client/index.js';
import { attemptFailure } from '../failure.js';
import type { RunOutcome } from '../outcome.js';
import { codePlace, stopPlace, type CodePlace } from './code-place.js';
import { flowFilePlace } from './flow-file-place.js';
import { workspaceFile, type Directories } from './workspace-file.js';

/** A line of the user's code; the file is relative to the workspace. */
export type Place = Pick<CodePlace, 'file' | 'line'>;

/** Where a task failed, at least the flow's file; `undefined` if that is not in the workspace. */
export function taskPlace(
  task: TaskHistory,
  outcome: RunOutcome,
  directories: Directories,
): Place | undefined {
  const { traceback } = attemptFailure(task.attempts.at(-1));
  return codePlace(traceback, task.stepName, outcome, directories) ?? flowPlace(outcome, directories);
}

/** What prevented a run, or stopped it although no task had failed; at least the flow's file, if that is in the workspace. */
export function runPlace(outcome: RunOutcome, directories: Directories): Place | undefined {
  const { error } = outcome;
  const place =
    error instanceof FlowFileError ? flowFilePlace(error, directories) : stopPlace(outcome, directories);
  return place ?? flowPlace(outcome, directories);
}

function flowPlace({ flowFile }: RunOutcome, directories: Directories): Place | undefined {
  const file = workspaceFile(directories, path.resolve(directories.cwd, flowFile));
  return file === undefined ? undefined : { file, line: undefined };
}
