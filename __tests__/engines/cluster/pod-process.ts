import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { IMAGE_ENVIRONMENT } from '../../helpers/container.js';
import { ROOT } from '../../helpers/paths.js';
import { ENGINES } from './engines.js';

export interface PodProcessOptions {
  /** The container creates this directory for its own files. */
  readonly directory: string;
  readonly command: readonly string[];
  readonly workingDirectory?: string | undefined;
  readonly env: Readonly<Record<string, string>>;
  /** Names that the container finds at this machine's address, in place of the cluster's DNS. */
  readonly hosts: readonly string[];
  /** Directories of this machine, and where the container sees them. */
  readonly mounts: readonly { readonly source: string; readonly target: string }[];
}

/** A container of a Pod: a process with its own root and process ids. Its "image" is this machine; what it writes there disappears with it. */
export class PodProcess {
  readonly startedAt = new Date();
  /** Resolves when all of its processes have ended. */
  readonly ended: Promise<void>;
  finishedAt: Date | undefined;
  /** 128 plus the number for a signal; `undefined` while it runs. */
  exitCode: number | undefined;
  /** Contains its stdout and stderr. */
  readonly logFile: string;
  readonly #process: ChildProcess;

  constructor({ directory, command, workingDirectory = '/', env, hosts, mounts }: PodProcessOptions) {
    mkdirSync(path.join(directory, 'own'), { recursive: true });
    this.logFile = path.join(directory, 'log');
    const log = openSync(this.logFile, 'a');
    const script = outside(path.join(directory, 'own'), workingDirectory, hosts, mounts);
    const namespaces = ['--mount', '--pid', '--fork', '--kill-child'];
    this.#process = spawn('unshare', [...namespaces, 'sh', '-c', script, 'sh', ...command], {
      cwd: '/',
      stdio: ['ignore', log, log],
      env: { HOME: '/root', ...IMAGE_ENVIRONMENT, ...env },
    });
    closeSync(log);
    this.ended = new Promise((resolve) => {
      this.#process.once('close', (code, signal) => {
        this.exitCode = code ?? 128 + constants.signals[signal ?? 'SIGKILL'];
        this.finishedAt = new Date();
        resolve();
      });
    });
  }

  get isRunning(): boolean {
    return this.exitCode === undefined;
  }

  /** Asks its first process to exit, as a kubelet does. */
  terminate(): void {
    const pid = this.#firstProcess();
    if (pid !== undefined && this.isRunning) process.kill(pid, 'SIGTERM');
  }

  /** Kills all of its processes, as a machine that fails or runs out of memory does. */
  kill(): void {
    this.#process.kill('SIGKILL');
  }

  /** Runs a command in the container. @returns the exit code */
  async exec(command: readonly string[]): Promise<number> {
    const pid = this.#firstProcess();
    if (pid === undefined) return 1;
    const entered = ['--target', String(pid), '--mount', '--pid', '--root', '--wd', '--'];
    const executed = spawn('nsenter', [...entered, ...command], { stdio: 'ignore' });
    return await new Promise((resolve) => {
      executed.once('error', () => resolve(127));
      executed.once('close', (code) => resolve(code ?? 137));
    });
  }

  /** The id, outside the container, of the process that has the id 1 inside. */
  #firstProcess(): number | undefined {
    const pid = String(this.#process.pid);
    try {
      return Number.parseInt(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')) || undefined;
    } catch {
      return undefined;
    }
  }
}

/** A script that creates the root, and continues in it. */
function outside(
  own: string,
  workingDirectory: string,
  hosts: readonly string[],
  mounts: PodProcessOptions['mounts'],
): string {
  const root = `${own}/root`;
  // The tools and the engines may be on another file system than the machine's root, or a volume may hide them.
  const image = [ROOT, ENGINES.directory].map((source) => ({ source, target: source }));
  const all = [...mounts, ...image].map((mount, at) => ({ ...mount, place: `/.mounts/${at}` }));
  const inside = [
    'set -e',
    ...all.map(({ target, place }) => `mkdir -p ${quoted(target)}; mount --bind ${place} ${quoted(target)}`),
    `ln -sf ${quoted(ENGINES.argoexec)} /usr/local/bin/argoexec`,
    ...hosts.map((name) => `echo 127.0.0.1 ${quoted(name)} >> /etc/hosts`),
    `mkdir -p ${quoted(workingDirectory)}; cd ${quoted(workingDirectory)}`,
    'exec "$@"',
  ];
  return [
    'set -e',
    `mount -t tmpfs tmpfs ${quoted(own)}`,
    `mkdir ${['upper', 'work', 'root'].map((name) => quoted(`${own}/${name}`)).join(' ')}`,
    `mount -t overlay overlay -o ${quoted(`lowerdir=/,upperdir=${own}/upper,workdir=${own}/work`)} ${quoted(root)}`,
    `mount -t proc proc ${quoted(`${root}/proc`)}`,
    `mount --rbind /dev ${quoted(`${root}/dev`)}`,
    `mount -t tmpfs tmpfs ${quoted(`${root}/tmp`)}`,
    ...all.map(
      ({ source, place }) =>
        `mkdir -p ${quoted(root + place)}; mount --bind ${quoted(source)} ${quoted(root + place)}`,
    ),
    `exec chroot ${quoted(root)} /bin/sh -c ${quoted(inside.join('\n'))} sh "$@"`,
  ].join('\n');
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
