import type { SpinCommand } from '../command/command-line.js';
import type { ExecutingTask } from '../executing-task.js';
import { explainStart, USAGE_EXIT_CODE } from './explain-start.js';
import { interpreterFault } from '../introspection/interpreter-fault.js';
import { introspect } from '../introspection/introspection.js';
import { launch, refuseAborted, type StartOptions, type StartSettings } from './launch.js';
import { logTail } from '../log/log-tail.js';
import { endWhenAborted } from './start-run.js';

const NOTHING_OPEN: AsyncDisposable = { [Symbol.asyncDispose]: () => Promise.resolve() };

/** Starts to spin a task. Metaflow names the new task only at its end, so this resolves when the process runs. */
export async function startTask(
  settings: StartSettings,
  command: SpinCommand,
  options: StartOptions,
): Promise<ExecutingTask> {
  const launched = await launch(settings, command, options);
  const { ExecutingTask } = await import('../executing-task.js');
  const running = new ExecutingTask({ ...launched, source: NOTHING_OPEN }, settings);
  if (options.abortSignal) endWhenAborted(running, launched.flow, options.abortSignal);
  return running;
}

/** Throws the reason why no task was spun: Metaflow rejected the call, or the file does not run a flow. @throws {RunnerError} */
export async function refuseBadSpin(
  running: ExecutingTask,
  settings: StartSettings,
  command: SpinCommand,
): Promise<void> {
  if (running.attributes || ![0, USAGE_EXIT_CODE].includes(running.returncode ?? 1)) return;
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
  const error = explainStart(start, found, fault);
  running.cleanup();
  throw error;
}
