import { spawn, type ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import { DEFAULT_GRACE_MS, KILL_TIMEOUT_MS } from './end-process-group.js';
import { MARKER_VARIABLE } from './process-marker.js';
import { WATCHDOG_PROGRAM } from './watchdog-program.js';

/** What a watchdog ends when we are gone. */
export interface Watched {
  readonly pid: number;
  readonly marker: string;
}

/** A Python interpreter, and where and with which environment to start it. */
export interface WatchdogHost {
  readonly executable: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

let watchdog: Watchdog | undefined;

/**
 * Makes sure that a process that was just started ends, with everything it started, if our own process ends first, even
 * by SIGKILL. Returns a handle that ends the watch. One small Python process watches over everything, and starts beside
 * the flow. If it cannot be started, the flow runs without it, and Node emits the warning `METAFLOW_RUNNER_UNWATCHED`
 * once per process.
 */
export function watchOver(watched: Watched, host: WatchdogHost): Disposable {
  if (!watchdog?.isRunning) watchdog = new Watchdog(host);
  const current = watchdog;
  current.watch(watched);
  return { [Symbol.dispose]: () => current.release(watched) };
}

/**
 * Holds one end of a pipe to a process that acts when that end closes. The process has its own session, so signals to
 * our group do not reach it, has no marker, and does not keep our process alive.
 */
class Watchdog {
  readonly #markers = new Set<string>();
  readonly #process: ChildProcess;
  /** Node creates none if it has run out of file descriptors. */
  readonly #pipe: Socket | undefined;

  constructor({ executable, cwd, env }: WatchdogHost) {
    const seconds = [DEFAULT_GRACE_MS / 1000, KILL_TIMEOUT_MS / 1000].map(String);
    // Isolated and without `site`: it cannot import anything of the flow's, and starts in 10 ms.
    this.#process = spawn(executable, ['-I', '-S', '-c', WATCHDOG_PROGRAM, ...seconds], {
      cwd,
      env: { ...env, [MARKER_VARIABLE]: undefined },
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    this.#pipe = (this.#process.stdin as Socket | null | undefined) ?? undefined;
    this.#process.on('error', warnOnce);
    this.#pipe?.on('error', () => undefined);
    for (const part of [this.#process, this.#pipe]) part?.unref();
  }

  /** Whether it is running, and will keep running. */
  get isRunning(): boolean {
    return (
      this.#pipe?.writable === true && this.#process.exitCode === null && this.#process.signalCode === null
    );
  }

  watch({ pid, marker }: Watched): void {
    this.#markers.add(marker);
    this.#pipe?.write(`watch ${marker} ${pid}\n`);
  }

  /** Ends the watchdog with the last process that it watches over. */
  release({ marker }: Watched): void {
    this.#markers.delete(marker);
    this.#pipe?.write(`release ${marker}\n`);
    if (this.#markers.size > 0) return;
    this.#pipe?.end();
    this.#killGroup();
  }

  /** The given Python may be a program that ignores a closed pipe, or a script that started one. */
  #killGroup(): void {
    const { pid, exitCode, signalCode } = this.#process;
    if (pid === undefined || exitCode !== null || signalCode !== null) return;
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has already ended.
    }
  }
}

let hasWarned = false;

function warnOnce({ message }: Error): void {
  if (hasWarned) return;
  hasWarned = true;
  process.emitWarning(
    `The watchdog could not be started (${message}). If this process is killed, its flows keep running.`,
    { code: 'METAFLOW_RUNNER_UNWATCHED' },
  );
}
