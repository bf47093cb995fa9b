import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { inspect } from 'node:util';
import {
  allowManyListeners,
  callAfter,
  flushed,
  reasonOf,
  removeAtEnd,
  RunnerError,
} from '../runner/index.js';
import { logText } from '../display/log-text.js';
import { isFromPlugin } from './plugins/plugin-calls.js';
import { inSource } from './report/source-place.js';

/** Whether this process was asked to end. */
const endRequest = new AbortController();

/**
 * Returns a signal that is aborted when SIGINT, SIGTERM or SIGHUP asks this process to end. GitHub cancels a job with SIGINT to this
 * process alone, and SIGTERM 7.5 s later. The flow, in its own process group, gets neither; listeners of this signal interrupt it. If our
 * own code fails, the signal is aborted, too, instead of a crash; a second such failure does end the process, and the watchdog then ends
 * the flow. A plugin's failure is reported and cancels nothing.
 * @param what was cancelled, e.g. `The job`
 */
export function cancelOnSignals(what: string): AbortSignal {
  const controller = new AbortController();
  const { signal: cancel } = controller;
  allowManyListeners(cancel);
  cancel.addEventListener('abort', () => endRequest.abort(), { once: true });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      controller.abort(new RunnerError(`${what} was cancelled (${signal}).`));
    });
  }
  process.on('uncaughtException', (fault: unknown) => {
    if (isFromPlugin(fault)) return;
    if (faultOf(cancel) !== undefined) throw fault;
    process.stderr.write(logText(`${inSource(inspect(fault))}\n`));
    controller.abort(fault);
  });
  return cancel;
}

/** Our own failure that aborted the signal, if one did. */
export function faultOf({ reason }: AbortSignal): unknown {
  return reason instanceof RunnerError ? undefined : reason;
}

/** A reader that goes away ends the display, not the run. If something else is wrong, such as a full disk, stderr says so, once. */
export function surviveClosedOutput(): void {
  let isReported = false;
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (isReported || fault.code === 'EPIPE') return;
    isReported = true;
    process.stderr.write(`metaflow-runner: stdout could not be written: ${reasonOf(fault)}\n`);
  });
}

/** How long, in milliseconds, a process that was asked to end waits for its output to be read. */
const READ_GRACE_MS = 1_000;

/** When we stop waiting for readers, by `performance.now()`. */
let readUntil: number | undefined;

/** Stops waiting for readers of our output after this time, in milliseconds: the runs have no more time. */
export function giveReaders(time: number): void {
  readUntil = performance.now() + time;
}

/**
 * Ends this process once all of its output has been read. We wait for a slow reader until we are asked to end or the runs have no more
 * time. Sockets and processes that someone left open do not delay that.
 */
export async function exitWhenRead(): Promise<never> {
  const timedOut = new Promise<void>((resolve) => {
    if (readUntil !== undefined) callAfter(Math.max(1, readUntil - performance.now()), resolve);
  });
  const read = Promise.all([process.stdout, process.stderr].map(flushed));
  const { signal } = endRequest;
  const givenUp = signal.aborted ? Promise.resolve() : once(signal, 'abort');
  await Promise.race([read, Promise.race([givenUp, timedOut]).then(() => sleep(READ_GRACE_MS))]);
  removeAtEnd();
  process.exit();
}
