import type { SpinCommand } from './command-line.js';
import type { ExecutingTask } from './executing-task.js';
import { explainStart, USAGE_EXIT_CODE } from './explain-start.js';
import { introspect } from './introspection.js';
import { launch, type StartOptions, type StartSettings } from './launch.js';
import { logTail } from './log-tail.js';
import { endWhenAborted } from './start-run.js';

const NOTHING_OPEN: AsyncDisposable = { [Symbol.asyncDispose]: () => Promise.resolve() };

/** Starts to spin a task. Metaflow names the new task only at its end, so this resolves when the process runs. */
export async function startTask(
  settings: StartSettings,
  command: SpinCommand,
  options: StartOptions,
): Promise<ExecutingTask> {
  const launched = await launch(settings, command, options);
  const { ExecutingTask } = await import('./executing-task.js');
  const running = new ExecutingTask({ ...launched, source: NOTHING_OPEN }, settings);
  if (options.abortSignal) endWhenAborted(running, launched.flow, options.abortSignal);
  return running;
}

/** Throws what was wrong with the call when Metaflow refused to spin a task. @throws {UsageError} */
export async function refuseBadSpin(
  running: ExecutingTask,
  settings: StartSettings,
  command: SpinCommand,
): Promise<void> {
  if (running.returncode !== USAGE_EXIT_CODE || running.attributes) return;
  const found = await introspect({ ...settings, flowFile: settings.topLevel.flowFile });
  const exit = { code: running.returncode, signal: running.signal, at: running.finishedAt ?? new Date() };
  const error = explainStart({ ...settings, command, exit, stderrTail: logTail(running.stderrFile) }, found);
  running.cleanup();
  throw error;
}
