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

/** A running or ended process that leads a session, and so a process group, of its own. */
export interface FlowProcess {
  readonly pid: number;
  readonly startedAt: Date;
  /** Carried by the process and by all its descendants, in their environment. */
  readonly marker: string;
  /** `undefined` while the process runs. */
  readonly exit: Exit | undefined;
  /** Settles, never rejects, when the process has ended. */
  readonly exited: Promise<Exit>;
}

/** Truncated, then appended to, so that no line overwrites another, whatever a flow does to its stdout. */
const NEW_LOG = open.O_WRONLY | open.O_CREAT | open.O_TRUNC | open.O_APPEND;

export interface FlowProcessOptions {
  readonly executable: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly stdoutFile: string;
  readonly stderrFile: string;
  /** Whether it keeps running when we end: nothing ends it with us. */
  readonly outlivesUs?: boolean | undefined;
}

/**
 * Starts a Python process whose stdout and stderr go straight into two files: there is no pipe that we would have to
 * drain, so the flow never waits for us. Rejects with Node's system error when it cannot be started.
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
  // At once, not when Node reports the start: until then, nothing would end the flow if we were killed.
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
        // The system's clock may have been set meanwhile.
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
