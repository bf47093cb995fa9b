import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { inspect } from 'node:util';
import { callAfter, flushed, heardByMany, RunnerError } from '../runner/index.js';
import { logText } from '../display/log-text.js';
import { isOfPlugin } from './plugins/plugin-calls.js';
import { inSource } from './report/source-place.js';

/** Whether this process was asked to end. */
const asked = new AbortController();

/**
 * Aborted by the signals that ask a process to end; GitHub cancels a job with SIGINT to this process alone, and SIGTERM 7.5 s later. The
 * flow, in a process group of its own, gets neither, and is interrupted by whoever listens. So it is when a fault of our own would end this
 * process; a second fault does end it, and the watchdog ends the flow. A fault of a plugin is told, and cancels nothing.
 * @param what was cancelled, as people call it
 */
export function cancelOnSignals(what: string): AbortSignal {
  const controller = new AbortController();
  const { signal: cancel } = controller;
  heardByMany(cancel);
  cancel.addEventListener('abort', () => asked.abort(), { once: true });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      controller.abort(new RunnerError(`${what} was cancelled (${signal}).`));
    });
  }
  process.on('uncaughtException', (fault: unknown) => {
    if (isOfPlugin(fault)) return;
    if (faultOf(cancel) !== undefined) throw fault;
    process.stderr.write(logText(`${inSource(inspect(fault))}\n`));
    controller.abort(fault);
  });
  return cancel;
}

/** The fault of our own that aborted the signal, if one did. */
export function faultOf({ reason }: AbortSignal): unknown {
  return reason instanceof RunnerError ? undefined : reason;
}

/** A reader that goes away takes the display with it, not the run. */
export function surviveClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}

/** How long, in milliseconds, a process that was asked to end still waits for its output to be read. */
const TO_BE_READ = 1_000;

/** When we stop waiting for readers, as of `Date.now()`. */
let readUntil: number | undefined;

/** Readers of our output have until then: the runs have no more time. */
export function giveReadersUntil(time: number): void {
  readUntil = time;
}

/**
 * Ends this process when all that it has written was read. We wait for a slow reader until we are asked to end or the runs have no more
 * time. Sockets and processes that somebody left open do not keep us.
 */
export async function exitWhenRead(): Promise<never> {
  const timedOut = new Promise<void>((resolve) => {
    if (readUntil !== undefined) callAfter(Math.max(1, readUntil - Date.now()), resolve);
  });
  const read = Promise.all([process.stdout, process.stderr].map(flushed));
  const { signal } = asked;
  const givenUp = signal.aborted ? Promise.resolve() : once(signal, 'abort');
  await Promise.race([read, Promise.race([givenUp, timedOut]).then(() => sleep(TO_BE_READ))]);
  process.exit();
}
