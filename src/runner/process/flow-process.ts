import { spawn } from 'node:child_process';
import { closeSync, constants as open, openSync } from 'node:fs';
import { constants } from 'node:os';
import { MARKER_VARIABLE, newMarker } from './process-marker.js';
import { watchOver } from './watchdog.js';

/** How a process ended. */
export interface Exit {
  /** As a shell reports it: the exit code, or 128 + the signal's number. */
  readonly code: number;
  readonly signal: NodeJS.Signals | undefined;
  readonly at: Date;
}

/** A running or ended process that leads its own session, and so its own process group. */
export interface FlowProcess {
  readonly pid: number;
  readonly startedAt: Date;
  /** In the environment of the process and of all its descendants. */
  readonly marker: string;
  /** `undefined` while the process runs. */
  readonly exit: Exit | undefined;
  /** Resolves when the process has ended; never rejects. */
  readonly exited: Promise<Exit>;
}

/** Truncated, then appended to, so that no line overwrites another, whatever the flow does to its stdout. */
const NEW_LOG = open.O_WRONLY | open.O_CREAT | open.O_TRUNC | open.O_APPEND;

export interface FlowProcessOptions {
  readonly executable: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly stdoutFile: string;
  readonly stderrFile: string;
  /** Whether it keeps running when we end; then nothing watches over it. */
  readonly outlivesUs?: boolean | undefined;
}

/**
 * Starts a Python process whose stdout and stderr go straight into two files. There is no pipe for us to drain, so the
 * flow never waits for us. Rejects with Node's system error if it cannot be started.
 */
export async function startFlowProcess(options: FlowProcessOptions): Promise<FlowProcess> {
  const stdout = openSync(options.stdoutFile, NEW_LOG);
  try {
    const stderr = openSync(options.stderrFile, NEW_LOG);
    try {
      return await spawnInto(stdout, stderr, options);
    } finally {
      closeSync(stderr);
    }
  } finally {
    closeSync(stdout);
  }
}

async function spawnInto(stdout: number, stderr: number, options: FlowProcessOptions): Promise<FlowProcess> {
  const marker = newMarker(options.env);
  const child = spawn(options.executable, options.args, {
    cwd: options.cwd,
    env: { ...options.env, [MARKER_VARIABLE]: marker },
    detached: true,
    stdio: ['ignore', stdout, stderr],
  });
  // Now, rather than when Node reports the start: until then, nothing would end the flow if we were killed.
  const watch =
    child.pid === undefined || options.outlivesUs === true
      ? undefined
      : watchOver({ pid: child.pid, marker }, options);
  const startedAt = new Date();
  const started = performance.now();
  let exit: Exit | undefined;
  const exited = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => {
      exit = {
        code: code ?? 128 + (signal ? constants.signals[signal] : 0),
        signal: signal ?? undefined,
        // Measured, because the system's clock may have been changed meanwhile.
        at: new Date(startedAt.getTime() + performance.now() - started),
      };
      resolve(exit);
    });
  });
  const pid = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('spawn', () => {
      resolve(child.pid as number);
    });
  });
  // A later 'error' is about a signal that could not be sent; the exit decides.
  child.on('error', () => undefined);
  void exited.then(() => watch?.[Symbol.dispose]());
  return {
    pid,
    startedAt,
    marker,
    exited,
    get exit() {
      return exit;
    },
  };
}
