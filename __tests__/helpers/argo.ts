import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { text } from 'node:stream/consumers';

interface Stored {
  metadata: { name: string; generateName?: string; resourceVersion?: string; [key: string]: unknown };
  spec?: Record<string, unknown>;
  status?: Record<string, unknown>;
}

/** Argo Workflows' custom resources, as a cluster's API server stores them. There is no controller: a test sets a workflow's status. */
export class Argo implements AsyncDisposable {
  /** Lets a test answer instead of the API server; returns whether it did. */
  fault: (request: IncomingMessage, response: ServerResponse) => boolean = () => false;
  /** By kind and name, e.g. `workflows/quick-1`. */
  readonly objects = new Map<string, Stored>();
  readonly #server: Server;
  readonly #directory = mkdtempSync(path.join(tmpdir(), 'argo-'));
  #version = 1;

  private constructor() {
    this.#server = createServer((request, response) => {
      if (!this.fault(request, response)) void this.#answer(request, response);
    });
  }

  static async start(): Promise<Argo> {
    const argo = new Argo();
    await new Promise<void>((resolve) => {
      argo.#server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = argo.#server.address() as AddressInfo;
    const config = {
      ...{ apiVersion: 'v1', kind: 'Config', 'current-context': 'test' },
      clusters: [{ name: 'test', cluster: { server: `http://127.0.0.1:${port}` } }],
      users: [{ name: 'test', user: { token: 'a token of the cluster' } }],
      contexts: [{ name: 'test', context: { cluster: 'test', user: 'test', namespace: 'flows' } }],
    };
    writeFileSync(argo.#kubeconfig, JSON.stringify(config));
    return argo;
  }

  /** What Metaflow needs to find the cluster. */
  get environment(): Record<string, string> {
    return { KUBECONFIG: this.#kubeconfig, METAFLOW_KUBERNETES_NAMESPACE: 'flows' };
  }

  get workflows(): Stored[] {
    return [...this.objects].flatMap(([key, object]) => (key.startsWith('workflows/') ? [object] : []));
  }

  /** The next workflow to be triggered, and its run's id. */
  async triggered(): Promise<{ readonly workflow: Stored; readonly runId: string }> {
    const known = this.workflows.length;
    const deadline = Date.now() + 120_000;
    for (;;) {
      const workflow = this.workflows[known];
      if (workflow) return { workflow, runId: `argo-${workflow.metadata.name}` };
      if (Date.now() > deadline) throw new Error('No workflow was triggered.');
      await sleep(100);
    }
  }

  /** Gives a workflow a status as a controller would, and whatever its template defines for workflows. */
  take(workflow: Stored, status: Record<string, unknown>): void {
    const { name } = (workflow.spec?.['workflowTemplateRef'] ?? {}) as { name?: string };
    const given = this.objects.get(`workflowtemplates/${name ?? ''}`)?.spec?.['workflowMetadata'];
    const { annotations } = workflow.metadata as { annotations?: object };
    const { annotations: more } = (given ?? {}) as { annotations?: object };
    workflow.metadata['annotations'] = { ...more, ...annotations };
    workflow.status = status;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    rmSync(this.#directory, { recursive: true });
  }

  get #kubeconfig(): string {
    return path.join(this.#directory, 'kubeconfig.json');
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const { pathname } = new URL(request.url ?? '/', 'http://argo');
    const [, kind, name] =
      /^\/apis\/argoproj\.io\/v1alpha1\/namespaces\/flows\/(\w+)(?:\/([^/]+))?$/.exec(pathname) ?? [];
    const [code, answer] =
      kind === undefined
        ? ([404, status(`${pathname} not found`)] as const)
        : this.#answerOf(request.method ?? '', kind, name, body);
    response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  }

  #answerOf(method: string, kind: string, name: string | undefined, body: string): readonly [number, object] {
    const key = `${kind}/${name ?? ''}`;
    const known = this.objects.get(key);
    if (method === 'POST') return [201, this.#store(kind, JSON.parse(body) as Stored)];
    if (name === undefined) {
      const items = [...this.objects].filter(([each]) => each.startsWith(key)).map(([, object]) => object);
      return [200, { items, metadata: {} }];
    }
    if (!known) return [404, status(`${kind}.argoproj.io "${name}" not found`)];
    switch (method) {
      case 'DELETE':
        this.objects.delete(key);
        return [200, status('Success')];
      case 'PUT':
        return [200, this.#store(kind, JSON.parse(body) as Stored)];
      case 'PATCH': {
        const { spec } = JSON.parse(body) as Stored;
        return [200, this.#store(kind, { ...known, spec: { ...known.spec, ...spec } })];
      }
      default:
        return [200, known];
    }
  }

  #store(kind: string, object: Stored): Stored {
    this.#version += 1;
    const { name = `${object.metadata.generateName ?? ''}${this.#version}` } = object.metadata as Partial<
      Stored['metadata']
    >;
    const stored = {
      ...object,
      metadata: { ...object.metadata, name, resourceVersion: String(this.#version) },
    };
    this.objects.set(`${kind}/${name}`, stored);
    return stored;
  }
}

function status(message: string): object {
  return { apiVersion: 'v1', kind: 'Status', message };
}
