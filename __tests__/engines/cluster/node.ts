import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, type KubernetesApi, type WatchEvent } from './api.js';
import { KubeletServer } from './kubelet-server.js';
import { PodRunner, type NodeGifts } from './pod-runner.js';
import type { Pod } from './pod-spec.js';

const NAME = 'node';

/**
 * The one node of a cluster, and its scheduler: what is there of Pods runs on this machine, as processes. Of a kubelet's work it does what
 * workflows need: containers, volumes that begin empty, logs, commands in a container, deadlines, and deletion.
 */
export class ClusterNode implements AsyncDisposable {
  readonly #api: KubernetesApi;
  readonly #directory: string;
  readonly #gifts: NodeGifts;
  /** By the uid of the Pod. */
  readonly #runners = new Map<string, PodRunner>();
  /** Statuses reach the API server in order. */
  readonly #told = new Map<string, Promise<void>>();
  readonly #pods = new Map<string, Pod>();
  readonly #stopped = new AbortController();
  #server: KubeletServer | undefined;
  #watching: Promise<void> = Promise.resolve();

  constructor(api: KubernetesApi, directory: string, gifts: NodeGifts) {
    this.#api = api;
    this.#directory = directory;
    this.#gifts = gifts;
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

  /** Ends the pods that a name matches, as if the node had failed below them. @returns their names */
  killPods(named: RegExp): string[] {
    const names = [...this.#pods].filter(
      ([uid, { metadata }]) => named.test(metadata.name) && this.#runs(uid),
    );
    for (const [uid] of names) this.#runners.get(uid)?.kill();
    return names.map(([, { metadata }]) => metadata.name);
  }

  /** The processes of pods that still run. */
  get running(): string[] {
    return [...this.#pods].filter(([uid]) => this.#runs(uid)).map(([, { metadata }]) => metadata.name);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stopped.abort();
    for (const runner of this.#runners.values()) runner.kill();
    await Promise.all([...this.#runners.values()].map(async ({ ended }) => await ended));
    await this.#watching;
    await Promise.all(this.#told.values());
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

  /** An API server may be away for a while. */
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
      this.#runners.set(uid, new PodRunner(pod, place, this.#gifts, (told) => this.#tell(pod, told)));
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
      await this.#told.get(uid);
      await this.#api.delete(podPath(namespace, name), remove);
    });
  }

  #forget(uid: string, runner: PodRunner): void {
    runner.remove();
    this.#runners.delete(uid);
    this.#pods.delete(uid);
    this.#told.delete(uid);
  }

  #tell({ metadata: { name, namespace = '', uid = '' } }: Pod, status: object): void {
    const before = this.#told.get(uid) ?? Promise.resolve();
    const told = before.then(async () => {
      await this.#persist(
        async () => await this.#api.patch(`${podPath(namespace, name)}/status`, { status }),
      );
    });
    this.#told.set(uid, told);
  }

  #send(request: () => Promise<unknown>): void {
    void this.#persist(request);
  }

  /** Tries until it is done, or there is nothing left to do it to. */
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
