import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, type KubernetesApi, type WatchEvent } from './api.js';
import { KubeletServer } from './kubelet-server.js';
import { PodRunner, type NodeConfig } from './pod-runner.js';
import type { Pod } from './pod-spec.js';

const NAME = 'node';

/**
 * The only node of a cluster, and its scheduler: it runs all Pods as processes on this machine. It does the part of a kubelet's work that
 * workflows need: containers, volumes that start empty, logs, commands in a container, deadlines, and deletion.
 */
export class ClusterNode implements AsyncDisposable {
  readonly #api: KubernetesApi;
  readonly #directory: string;
  readonly #config: NodeConfig;
  /** The keys are the uids of the Pods. */
  readonly #runners = new Map<string, PodRunner>();
  /** The last status update of each Pod, so that they reach the API server in order. */
  readonly #statusUpdates = new Map<string, Promise<void>>();
  readonly #pods = new Map<string, Pod>();
  readonly #stopped = new AbortController();
  #server: KubeletServer | undefined;
  #watching: Promise<void> = Promise.resolve();

  constructor(api: KubernetesApi, directory: string, config: NodeConfig) {
    this.#api = api;
    this.#directory = directory;
    this.#config = config;
  }

  async start(): Promise<void> {
    this.#server = await KubeletServer.start((namespace, pod, container) =>
      this.#find(namespace, pod, container),
    );
    await this.#api.post('/api/v1/nodes', { apiVersion: 'v1', kind: 'Node', metadata: { name: NAME } });
    await this.#api.patch(`/api/v1/nodes/${NAME}/status`, {
      status: {
        addresses: [{ type: 'InternalIP', address: '127.0.0.1' }],
        daemonEndpoints: { kubeletEndpoint: { Port: this.#server.port } },
        conditions: [{ type: 'Ready', status: 'True' }],
      },
    });
    this.#watching = this.#watch();
  }

  /** Kills the pods whose names match, as if the node had failed. @returns their names */
  killPods(named: RegExp): string[] {
    const names = [...this.#pods].filter(
      ([uid, { metadata }]) => named.test(metadata.name) && this.#runs(uid),
    );
    for (const [uid] of names) this.#runners.get(uid)?.kill();
    return names.map(([, { metadata }]) => metadata.name);
  }

  /** The names of the pods that still have processes. */
  get running(): string[] {
    return [...this.#pods].filter(([uid]) => this.#runs(uid)).map(([, { metadata }]) => metadata.name);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stopped.abort();
    for (const runner of this.#runners.values()) runner.kill();
    await Promise.all([...this.#runners.values()].map(async ({ ended }) => await ended));
    await this.#watching;
    await Promise.all(this.#statusUpdates.values());
    await this.#server?.[Symbol.asyncDispose]();
  }

  #runs(uid: string): boolean {
    return [...(this.#runners.get(uid)?.containers.values() ?? [])].some(({ isRunning }) => isRunning);
  }

  #find(namespace: string, name: string, container: string) {
    for (const [uid, { metadata }] of this.#pods)
      if (metadata.name === name && metadata.namespace === namespace)
        return this.#runners.get(uid)?.containers.get(container);
    return undefined;
  }

  /** Watches the Pods again and again, because an API server may be down for a while. */
  async #watch(): Promise<void> {
    const { signal } = this.#stopped;
    while (!signal.aborted) {
      try {
        for await (const event of this.#api.watch<Pod>('/api/v1/pods', signal)) this.#take(event);
      } catch {
        await sleep(200, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  #take({ type, object: pod }: WatchEvent<Pod>): void {
    const { metadata, spec, status } = pod;
    const uid = metadata.uid ?? '';
    const runner = this.#runners.get(uid);
    if (type === 'DELETED') {
      runner?.kill();
      void runner?.ended.then(() => this.#forget(uid, runner));
    } else if (spec.nodeName === undefined) {
      this.#bind(pod);
    } else if (metadata.deletionTimestamp !== undefined) {
      this.#end(pod, runner);
    } else if (!runner && status?.phase === 'Pending') {
      this.#pods.set(uid, pod);
      const place = path.join(this.#directory, uid);
      this.#runners.set(
        uid,
        new PodRunner(pod, place, this.#config, (newStatus) => this.#reportStatus(pod, newStatus)),
      );
    }
  }

  #bind({ metadata: { name, namespace = '' } }: Pod): void {
    const binding = {
      apiVersion: 'v1',
      kind: 'Binding',
      metadata: { name },
      target: { kind: 'Node', name: NAME },
    };
    this.#send(async () => await this.#api.post(`${podPath(namespace, name)}/binding`, binding));
  }

  #end({ metadata }: Pod, runner: PodRunner | undefined): void {
    const { name, namespace = '', uid = '', deletionGracePeriodSeconds = 30 } = metadata;
    const remove = { gracePeriodSeconds: 0, preconditions: { uid } };
    this.#send(async () => {
      await runner?.terminate(deletionGracePeriodSeconds * 1000);
      await this.#statusUpdates.get(uid);
      await this.#api.delete(podPath(namespace, name), remove);
    });
  }

  #forget(uid: string, runner: PodRunner): void {
    runner.remove();
    this.#runners.delete(uid);
    this.#pods.delete(uid);
    this.#statusUpdates.delete(uid);
  }

  #reportStatus({ metadata: { name, namespace = '', uid = '' } }: Pod, status: object): void {
    const before = this.#statusUpdates.get(uid) ?? Promise.resolve();
    const update = before.then(async () => {
      await this.#persist(
        async () => await this.#api.patch(`${podPath(namespace, name)}/status`, { status }),
      );
    });
    this.#statusUpdates.set(uid, update);
  }

  #send(request: () => Promise<unknown>): void {
    void this.#persist(request);
  }

  /** Retries a request until it succeeds, or until its object no longer exists. */
  async #persist(request: () => Promise<unknown>): Promise<void> {
    const { signal } = this.#stopped;
    while (!signal.aborted) {
      try {
        await request();
        return;
      } catch (error) {
        if (error instanceof ApiError && error.code >= 400 && error.code < 500) return;
        await sleep(200, undefined, { signal }).catch(() => undefined);
      }
    }
  }
}

function podPath(namespace: string, name: string): string {
  return `/api/v1/namespaces/${namespace}/pods/${name}`;
}
