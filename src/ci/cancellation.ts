import { inspect } from 'node:util';
import { RunnerError } from '../runner/index.js';
import { logText } from '../display/log-text.js';
import { inSource } from './report/source-place.js';

/**
 * Aborted by the signals that ask a process to end; GitHub cancels a job with SIGINT to this process alone, and SIGTERM 7.5 s later. The
 * flow, in a process group of its own, gets neither, and is interrupted by whoever listens. So it is when a fault of our own would end this
 * process; a second fault does end it, and the watchdog ends the flow.
 * @param what was cancelled, as people call it
 */
export function cancelOnSignals(what: string): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      controller.abort(new RunnerError(`${what} was cancelled (${signal}).`));
    });
  }
  process.on('uncaughtException', (fault) => {
    if (faultOf(controller.signal) !== undefined) throw fault;
    process.stderr.write(logText(`${inSource(inspect(fault))}\n`));
    controller.abort(fault);
  });
  return controller.signal;
}

/** The fault of our own that aborted the signal, if one did. */
export function faultOf({ reason }: AbortSignal): unknown {
  return reason instanceof RunnerError ? undefined : reason;
}

/** A reader that goes away takes the display with it, not the run. */
export function surviveClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}
