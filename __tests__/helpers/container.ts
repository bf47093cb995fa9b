import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { killMarked, MARKER_VARIABLE } from '../../src/runner/index.js';
import { PYTHON_REMOTE } from './paths.js';

export interface ContainerOptions {
  /** Is made, and is all that the container has of its own on disk. */
  readonly directory: string;
  readonly command: readonly [string, ...string[]];
  readonly env: Readonly<Record<string, string>>;
  /** Killed after so many seconds. */
  readonly seconds?: number | undefined;
}

/**
 * A container of a cluster, as a process on this machine: its command, in an empty directory of its own, with its environment and nothing
 * of ours. The "image" is `PYTHON_REMOTE`, which has what Metaflow would install with pip, and says so by
 * METAFLOW_SKIP_INSTALL_DEPENDENCIES.
 */
export class Container {
  readonly startedAt = new Date();
  /** Settles when all of it has ended. */
  readonly ended: Promise<void>;
  finishedAt: Date | undefined;
  /** 128 and more for a signal; `undefined` while it runs. */
  exitCode: number | undefined;
  /** Whether it was killed since its time was over. */
  isTooLate = false;
  readonly #process: ChildProcess;

  constructor({ directory, command: [executable, ...args], env, seconds = Infinity }: ContainerOptions) {
    const marker = randomUUID();
    mkdirSync(directory);
    this.#process = spawn(executable, args, {
      cwd: directory,
      // A process group of its own: its end is that of all that is in the container.
      detached: true,
      stdio: 'ignore',
      env: {
        PATH: `${path.dirname(PYTHON_REMOTE)}:/usr/local/bin:/usr/bin:/bin`,
        HOME: directory,
        METAFLOW_SKIP_INSTALL_DEPENDENCIES: '1',
        [MARKER_VARIABLE]: marker,
        ...env,
      },
    });
    const deadline = setTimeout(
      () => {
        this.isTooLate = true;
        this.end();
      },
      Math.min(seconds * 1000, 2 ** 31 - 1),
    );
    this.ended = new Promise((resolve) => {
      this.#process.once('close', (code, signal) => {
        clearTimeout(deadline);
        this.exitCode = code ?? 128 + constants.signals[signal ?? 'SIGKILL'];
        this.finishedAt = new Date();
        // With its first process a container ends, and what else is in it: Metaflow's sidecars have groups of their own.
        void killMarked(marker).then(resolve);
      });
    });
  }

  get isRunning(): boolean {
    return this.exitCode === undefined;
  }

  /** Ends it as a machine that fails, or runs out of memory, does. */
  end(): void {
    if (!this.isRunning) return;
    try {
      process.kill(-(this.#process.pid ?? 0), 'SIGKILL');
    } catch {
      // It has ended just now.
    }
  }
}
