import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PodProcess } from './pod-process.js';
import { commandOf, variablesOf, type ContainerSpec, type Pod } from './pod-spec.js';
import { removeTree } from '../../helpers/remove-tree.js';

/** What a node provides to its pods. */
export interface NodeConfig {
  /** Additional variables, in place of credentials from the service account's role. */
  readonly environment: Readonly<Record<string, string>>;
  /** The account with which pods use the API server. */
  readonly account: Readonly<Record<'token' | 'ca.crt' | 'namespace', string>>;
  /** A directory for the code that Python has compiled, for all pods; otherwise each would compile Metaflow from its code package. */
  readonly bytecode: string;
  /** Whether an image exists. */
  readonly hasImage: (image: string) => boolean;
}

const ACCOUNT = '/var/run/secrets/kubernetes.io/serviceaccount';

/** Runs the containers of one Pod, and reports its status whenever that changes. */
export class PodRunner {
  /** Resolves when all its containers have ended; one without an image ends when the Pod does. */
  readonly ended: Promise<void>;
  readonly containers = new Map<string, PodProcess>();
  readonly #pod: Pod;
  readonly #directory: string;
  readonly #config: NodeConfig;
  readonly #reportStatus: (status: object) => void;
  readonly #startTime = timeOf(new Date());
  /** Why the Pod ends before its containers do. */
  #reason: string | undefined;
  #isEnding = false;
  #requestEnd: () => void = () => undefined;
  /** Resolves when the Pod has to end. */
  readonly #endRequested = new Promise<void>((resolve) => {
    this.#requestEnd = resolve;
  });

  constructor(pod: Pod, directory: string, config: NodeConfig, reportStatus: (status: object) => void) {
    this.#pod = pod;
    this.#directory = directory;
    this.#config = config;
    this.#reportStatus = reportStatus;
    mkdirSync(directory, { recursive: true });
    this.ended = this.#run();
  }

  /** Kills the Pod, as a failing node does. */
  kill(): void {
    this.#isEnding = true;
    this.#requestEnd();
    for (const container of this.containers.values()) container.kill();
  }

  /** Ends the Pod as a deletion does: asks its containers to exit, and kills them after `graceMs`. */
  async terminate(graceMs: number): Promise<void> {
    this.#isEnding = true;
    this.#requestEnd();
    for (const container of this.containers.values()) container.terminate();
    const waited = new AbortController();
    await Promise.race([this.ended, sleep(graceMs, undefined, waited).catch(() => undefined)]);
    waited.abort();
    this.kill();
    await this.ended;
  }

  /** Removes the files of a Pod that has ended. */
  remove(): void {
    removeTree(this.#directory);
  }

  async #run(): Promise<void> {
    const { initContainers = [], containers, activeDeadlineSeconds } = this.#pod.spec;
    const late = setTimeout(
      () => {
        this.#reason = 'DeadlineExceeded';
        this.kill();
      },
      Math.min((activeDeadlineSeconds ?? Infinity) * 1000, 2 ** 31 - 1),
    );
    for (const spec of initContainers) {
      await this.#start(spec);
      if (this.containers.get(spec.name)?.exitCode !== 0) this.#isEnding = true;
    }
    await Promise.all(containers.map(async (spec) => await this.#start(spec)));
    clearTimeout(late);
    this.#isEnding = true;
    this.#say();
  }

  async #start(spec: ContainerSpec): Promise<void> {
    if (this.#isEnding) return;
    if (!this.#config.hasImage(spec.image)) {
      this.#say();
      await this.#endRequested;
      return;
    }
    const { environment, account, bytecode } = this.#config;
    const own = variablesOf(this.#pod, spec);
    const container = new PodProcess({
      directory: path.join(this.#directory, 'containers', spec.name),
      command: commandOf(spec, own),
      workingDirectory: spec.workingDir,
      env: { PYTHONPYCACHEPREFIX: bytecode, ...environment, ...own },
      hosts: Object.values(own).filter((value) => value.endsWith('.svc.cluster.local')),
      mounts: [
        ...this.#mountsOf(spec),
        { source: this.#accountIn(account), target: ACCOUNT },
        { source: bytecode, target: bytecode },
      ],
    });
    this.containers.set(spec.name, container);
    this.#say();
    await container.ended;
    this.#say();
  }

  #mountsOf({ volumeMounts = [] }: ContainerSpec) {
    return volumeMounts.map(({ name, mountPath, subPath = '.' }) => {
      const volume = this.#pod.spec.volumes?.find((known) => known.name === name);
      if (!volume?.emptyDir)
        throw new Error(`This node has no volumes but emptyDir: ${JSON.stringify(volume)}`);
      const source = path.join(this.#directory, 'volumes', name, subPath);
      mkdirSync(source, { recursive: true });
      return { source, target: mountPath };
    });
  }

  #accountIn(account: NodeConfig['account']): string {
    const directory = path.join(this.#directory, 'account');
    mkdirSync(directory, { recursive: true });
    for (const [name, content] of Object.entries(account)) writeFileSync(path.join(directory, name), content);
    return directory;
  }

  #say(): void {
    const { initContainers = [], containers } = this.#pod.spec;
    const phase = this.#phase();
    this.#reportStatus({
      phase,
      startTime: this.#startTime,
      conditions: [{ type: 'Ready', status: phase === 'Running' ? 'True' : 'False' }],
      ...{ hostIP: '127.0.0.1', podIP: '127.0.0.1' },
      ...(this.#reason === undefined
        ? {}
        : { reason: this.#reason, message: 'Pod was active on the node longer than the specified deadline' }),
      initContainerStatuses: initContainers.map((spec) => this.#statusOf(spec)),
      containerStatuses: containers.map((spec) => this.#statusOf(spec)),
    });
  }

  #phase(): string {
    const { containers } = this.#pod.spec;
    const codes = containers.map(({ name }) => this.containers.get(name)?.exitCode);
    const hasEnded = [...this.containers.values()].every(({ isRunning }) => !isRunning);
    if (codes.every((code) => code === 0)) return 'Succeeded';
    if (this.#isEnding && hasEnded) return 'Failed';
    return containers.every(({ name }) => this.containers.has(name)) ? 'Running' : 'Pending';
  }

  #statusOf({ name, image }: ContainerSpec): object {
    const container = this.containers.get(name);
    const common = { name, image, imageID: image, restartCount: 0, ready: container?.isRunning === true };
    if (!container) {
      const isMissing = !this.#config.hasImage(image);
      const waiting = isMissing
        ? { reason: 'ImagePullBackOff', message: `Back-off pulling image "${image}"` }
        : { reason: 'PodInitializing' };
      return { ...common, state: { waiting } };
    }
    const startedAt = timeOf(container.startedAt);
    const containerID = `process://${this.#pod.metadata.uid ?? ''}-${name}`;
    if (container.exitCode === undefined)
      return { ...common, containerID, state: { running: { startedAt } } };
    const { exitCode, finishedAt = new Date() } = container;
    const reason = exitCode === 0 ? 'Completed' : 'Error';
    const terminated = { exitCode, reason, startedAt, finishedAt: timeOf(finishedAt), containerID };
    return { ...common, containerID, state: { terminated } };
  }
}

/** Kubernetes' times have no fractions of a second. */
function timeOf(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}
