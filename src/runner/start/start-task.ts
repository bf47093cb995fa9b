import type { SpinCommand } from '../command/command-line.js';
import type { ExecutingTask } from '../executing-task.js';
import { launch, type StartOptions, type StartSettings } from './launch.js';
import { endWhenAborted } from './start-run.js';

const NOTHING_OPEN: AsyncDisposable = { [Symbol.asyncDispose]: () => Promise.resolve() };

/** Starts spinning a task. Metaflow names the new task only at its end, so this resolves when the process runs. */
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
