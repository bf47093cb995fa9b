import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, realpathSync, rmdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { MARKER_VARIABLE } from '../../src/runner/index.js';
import { killMarked } from '../../src/runner/process/end-process-group.js';
import { PYTHON_REMOTE, ROOT } from './paths.js';

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
 * METAFLOW_SKIP_INSTALL_DEPENDENCIES. Containers have the byte code of Metaflow's copies in common.
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
    const byteCode = shareByteCode(directory);
    this.#process = spawn(executable, args, {
      cwd: directory,
      // A process group of its own: its end is that of all that is in the container.
      detached: true,
      stdio: 'ignore',
      env: {
        ...IMAGE_ENVIRONMENT,
        HOME: directory,
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
        void killMarked(marker).then(() => {
          leaveByteCode(byteCode);
          resolve();
        });
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

/**
 * Where the containers' Pythons keep byte code. Each container unpacks a copy of Metaflow, and its processes would have to compile that; but all
 * copies have the same files of the same dates, by which Python knows what byte code belongs to them, so they can have it in common.
 */
const BYTE_CODE = path.join(
  ...[ROOT, 'node_modules', '.cache', 'metaflow-runner'],
  `containers-${statSync(path.join(PYTHON_REMOTE, '..', '..', 'pyvenv.cfg')).mtimeMs}`,
);

/** What the "image" says: see `Container`. */
export const IMAGE_ENVIRONMENT: Readonly<Record<string, string>> = {
  PATH: `${path.dirname(PYTHON_REMOTE)}:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin`,
  METAFLOW_SKIP_INSTALL_DEPENDENCIES: '1',
  PYTHONPYCACHEPREFIX: BYTE_CODE,
};

/** The byte code of a container's files is where these files are, below that place; that of its Metaflow is where all have it. */
function shareByteCode(directory: string): string {
  const shared = path.join(BYTE_CODE, 'metaflow');
  mkdirSync(shared, { recursive: true });
  const own = path.join(BYTE_CODE, realpathSync(directory));
  mkdirSync(path.join(own, 'metaflow'), { recursive: true });
  symlinkSync(shared, path.join(own, 'metaflow', '.mf_code'));
  return own;
}

function leaveByteCode(own: string): void {
  rmSync(own, { recursive: true, force: true });
  try {
    rmdirSync(path.dirname(own));
  } catch {
    // Another container of the cluster is there.
  }
}
