import type { ExecutingRun } from '../executing-run.js';
import { StartError } from '../errors.js';
import { logTail } from '../log/log-tail.js';
import { launchProgram, removeDirectory, type StartOptions, type StartSettings } from './launch.js';
import { readFollowedAttributes } from './run-attributes.js';
import { awaitStart, executingRun, loadExecutingRun } from './start-run.js';

/**
 * A Python program that follows a run that is executed elsewhere, as if it executed it: it writes the run's name to a
 * file, and prints what its tasks print.
 */
export interface FollowingProgram {
  readonly program: string;
  /** Its argument, as JSON; the path of that file is added as `attributeFile`. */
  readonly request: Readonly<Record<string, unknown>>;
}

/** Starts following a run; the run's process is then the program's. @throws {StartError} if the program ended before it named the run */
export async function startFollowing(
  settings: StartSettings,
  following: FollowingProgram,
  options: StartOptions,
): Promise<ExecutingRun> {
  const { abortSignal } = options;
  const launched = await launchProgram(settings, following, options);
  const { attributeFile, temporaryDirectory, stderrFile } = launched;
  try {
    const executing = loadExecutingRun();
    const read = () => readFollowedAttributes(attributeFile);
    const started = await awaitStart(launched, read, settings, abortSignal);
    if (started) return executingRun(await executing, settings, launched, started, abortSignal);
    const message = logTail(stderrFile).trimEnd().split('\n').at(-1) ?? '';
    throw new StartError(`The run cannot be followed: ${message}`, { stderr: logTail(stderrFile) });
  } catch (error) {
    removeDirectory(temporaryDirectory);
    throw error;
  }
}
