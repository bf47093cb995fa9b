import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, realpathSync, rmdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { MARKER_VARIABLE } from '../../src/runner/index.js';
import { killMarked } from '../../src/runner/process/end-process-group.js';
import { PYTHON_REMOTE, ROOT } from './paths.js';

export interface ContainerOptions {
  /** Is created, and contains all of the container's own files. */
  readonly directory: string;
  readonly command: readonly [string, ...string[]];
  readonly env: Readonly<Record<string, string>>;
  /** The container is killed after this many seconds. */
  readonly seconds?: number | undefined;
}

/**
 * A cluster's container, as a process on this machine: its command, in an empty directory, with its own environment and nothing of ours.
 * The "image" is `PYTHON_REMOTE`, which already has what Metaflow would install with pip, as METAFLOW_SKIP_INSTALL_DEPENDENCIES tells
 * Metaflow. Containers share the byte code of Metaflow's copies.
 */
export class Container {
  readonly startedAt = new Date();
  /** Settles when every process has ended. */
  readonly ended: Promise<void>;
  finishedAt: Date | undefined;
  /** 128 or more for a signal; `undefined` while it is running. */
  exitCode: number | undefined;
  /** Whether it was killed because it exceeded its time. */
  isTooLate = false;
  readonly #process: ChildProcess;

  constructor({ directory, command: [executable, ...args], env, seconds = Infinity }: ContainerOptions) {
    const marker = randomUUID();
    mkdirSync(directory);
    const byteCode = shareByteCode(directory);
    this.#process = spawn(executable, args, {
      cwd: directory,
      // Its own process group, so that everything in the container can be ended together.
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
        // A container ends with its first process, together with everything else in it: Metaflow's sidecars have their own groups.
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

  /** Ends it abruptly, as if the machine failed or ran out of memory. */
  end(): void {
    if (!this.isRunning) return;
    try {
      process.kill(-(this.#process.pid ?? 0), 'SIGKILL');
    } catch {
      // It has just ended.
    }
  }
}

/**
 * Where the containers' Pythons keep byte code. Each container unpacks a copy of Metaflow that its processes would have to compile. But all
 * copies have the same files with the same dates, by which Python recognizes matching byte code, so they can share it.
 */
const BYTE_CODE = path.join(
  ...[ROOT, 'node_modules', '.cache', 'metaflow-runner'],
  `containers-${statSync(path.join(PYTHON_REMOTE, '..', '..', 'pyvenv.cfg')).mtimeMs}`,
);

/** The image's variables: see `Container`. */
export const IMAGE_ENVIRONMENT: Readonly<Record<string, string>> = {
  PATH: `${path.dirname(PYTHON_REMOTE)}:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin`,
  METAFLOW_SKIP_INSTALL_DEPENDENCIES: '1',
  PYTHONPYCACHEPREFIX: BYTE_CODE,
};

/** The byte code of a container's files is kept under the files' path below that directory; Metaflow's is shared by all containers. */
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
    // Another container of the cluster did it first.
  }
}
