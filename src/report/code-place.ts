import path from 'node:path';
import type { TaskException } from '../client/index.js';
import type { RunOutcome } from './outcome.js';
import { innermostFrame, relativeTo } from './traceback.js';

/** A place in the user's code. */
export interface CodePlace {
  /** Relative to the workspace. */
  readonly file: string;
  readonly line: number | undefined;
  /** Absent for a place that is no frame of a traceback. */
  readonly functionName?: string | undefined;
  /** The line's text, where the traceback has it. */
  readonly code?: string | undefined;
}

/** The two directories that files are named by, as absolute paths. */
export interface Directories {
  /** What lies below it is the user's own code. */
  readonly workspace: string;
  /** Where the flow ran. */
  readonly cwd: string;
}

/** Where an exception came from, else where the step's function begins. `undefined` where neither is in the workspace. */
export function codePlace(
  exception: TaskException | undefined,
  stepName: string,
  { flowFile, details }: RunOutcome,
  { workspace, cwd }: Directories,
): CodePlace | undefined {
  const absolute = path.resolve(cwd, flowFile);
  const frame = innermostFrame(exception?.stacktrace ?? '', workspace, absolute);
  if (frame) return frame;
  const step = details?.history.graph?.steps.find(({ name }) => name === stepName);
  const file =
    relativeTo(workspace, path.resolve(cwd, step?.file ?? flowFile)) ?? relativeTo(workspace, absolute);
  return file === undefined ? undefined : { file, line: step?.line };
}
