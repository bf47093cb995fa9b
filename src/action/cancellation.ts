import { RunnerError } from '../runner/index.js';

/**
 * Aborted when GitHub cancels the job: it sends SIGINT to this process alone, and SIGTERM 7.5 s later. The flow,
 * which got neither, is interrupted by whoever listens.
 */
export function cancelOnSignals(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      controller.abort(new RunnerError(`The job was cancelled (${signal}).`));
    });
  }
  return controller.signal;
}

/** A reader that goes away takes the display with it, not the run. */
export function surviveClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}
