import type { SpinCommand } from '../command/command-line.js';
import type { RunnerError } from '../errors.js';
import type { ExecutingTask } from '../executing-task.js';
import { interpreterFault } from '../introspection/interpreter-fault.js';
import { introspect } from '../introspection/introspection.js';
import { logTail } from '../log/log-tail.js';
import { explainStart, USAGE_EXIT_CODE } from './explain-start.js';
import { refuseAborted, type StartSettings } from './launch.js';

/**
 * Why an ended process has spun no task, if its exit code does not say so itself: Metaflow rejected the call, or the file does not run a
 * flow. @throws {StartInterruptedError} if it was aborted before that was known
 */
export async function badSpin(
  running: ExecutingTask,
  settings: StartSettings,
  command: SpinCommand,
): Promise<RunnerError | undefined> {
  if (running.attributes || ![0, USAGE_EXIT_CODE].includes(running.returncode ?? 1)) return undefined;
  const commandLine = running.commandLine.slice(1);
  const found = await introspect({ ...settings, commandLine }, 'start');
  refuseAborted(settings);
  const fault = found ? undefined : await interpreterFault(settings);
  const exit = {
    code: running.returncode ?? 1,
    signal: running.signal,
    at: running.finishedAt ?? new Date(),
  };
  const start = { ...settings, command, exit, stderrTail: logTail(running.stderrFile) };
  return explainStart(start, found, fault);
}
