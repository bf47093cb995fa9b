import { RunnerError } from '../runner/index.js';

/**
 * Aborted when GitHub cancels the job: it sends SIGINT to this process alone, and SIGTERM 7.5 s later. The flow,
 * which got neither, is interrupted by whoever listens.
 */
export function cancelOnSignals(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      controller.abort(new RunnerError(`The job was cancelled (${signal}).`));
    });
  }
  return controller.signal;
}
