import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { Container } from './container.js';
import { removeTree } from './remove-tree.js';

/** The parts of a Job's specification that are executed; the rest is stored and returned. */
interface JobBody {
  readonly metadata: { readonly generateName?: string; readonly labels?: Readonly<Record<string, string>> };
  readonly spec: {
    parallelism?: number;
    readonly activeDeadlineSeconds?: number;
    readonly template: {
      readonly metadata: { readonly annotations?: Readonly<Record<string, string>> };
      readonly spec: { readonly containers: readonly [ContainerBody, ...ContainerBody[]] };
    };
  };
}

interface ContainerBody {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: readonly {
    readonly name: string;
    readonly value?: string;
    readonly valueFrom?: { readonly fieldRef?: { readonly fieldPath: string } };
  }[];
}

interface Pod {
  readonly name: string;
  readonly uid: string;
  readonly container: Container;
}

/** A Job with its single pod. */
export interface Job {
  readonly name: string;
  readonly namespace: string;
  readonly uid: string;
  readonly body: JobBody;
  readonly pod: Pod;
  deleted: boolean;
}

/**
 * A Kubernetes cluster's API, as far as the official Python client needs it for Metaflow's Jobs, over HTTP. Shells in containers are
 * forbidden (`exec`), as in many clusters, so to end a Job a client sets its parallelism to 0, or deletes it.
 */
export class Kubernetes implements AsyncDisposable {
  readonly jobs: Job[] = [];
  /** The method and path of every request, in order. */
  readonly requests: string[] = [];
  /** Lets a test answer instead of the API; returns whether it did. */
  fault: (request: IncomingMessage, response: ServerResponse) => boolean = () => false;
  /** How long to delay the answer to a request, in milliseconds. */
  delay: (request: IncomingMessage) => number = () => 0;

  readonly #directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-kubernetes-'));
  readonly #nodeEnvironment: Readonly<Record<string, string>>;
  readonly #server: Server;

  private constructor(nodeEnvironment: Readonly<Record<string, string>>) {
    this.#nodeEnvironment = nodeEnvironment;
    this.#server = createServer((request, response) => {
      this.requests.push(`${request.method ?? ''} ${request.url ?? ''}`);
      if (this.fault(request, response)) return;
      const answered = sleep(this.delay(request)).then(() => this.#answer(request, response));
      answered.catch((error: unknown) => fail(response, 500, String(error)));
    });
  }

  /** @param nodeEnvironment variables that containers have besides their own, such as a service account's credentials */
  static async start(nodeEnvironment: Readonly<Record<string, string>>): Promise<Kubernetes> {
    const cluster = new Kubernetes(nodeEnvironment);
    await new Promise<void>((resolve) => {
      cluster.#server.listen(0, '127.0.0.1', resolve);
    });
    const named = <Kind extends string, Value>(kind: Kind, value: Value) => [
      { name: 'test', [kind]: value } as { name: string } & Record<Kind, Value>,
    ];
    const config = {
      apiVersion: 'v1',
      kind: 'Config',
      'current-context': 'test',
      clusters: named('cluster', { server: cluster.url }),
      users: named('user', { token: 'a token of the cluster' }),
      contexts: named('context', { cluster: 'test', user: 'test' }),
    };
    writeFileSync(cluster.#kubeconfig, JSON.stringify(config));
    return cluster;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What Metaflow needs to find the cluster. */
  get environment(): Record<string, string> {
    return { KUBECONFIG: this.#kubeconfig, METAFLOW_KUBERNETES_NAMESPACE: 'flows' };
  }

  /** Ends a pod abruptly, as if its node failed or ran out of memory. */
  async killPod({ pod }: Job): Promise<void> {
    pod.container.end();
    await pod.container.ended;
  }

  /** Creates a Job like Metaflow's that does nothing for a minute. */
  async submit(
    annotations: Readonly<Record<string, string>>,
    variables: Readonly<Record<string, string>>,
  ): Promise<void> {
    const env = Object.entries(variables).map(([name, value]) => ({ name, value }));
    const container = { name: 'task', image: 'test', command: ['sleep', '60'], env };
    const template = { metadata: { annotations }, spec: { containers: [container], restartPolicy: 'Never' } };
    const body = { metadata: { generateName: 't-' }, spec: { template } };
    const { ok } = await fetch(`${this.url}/apis/batch/v1/namespaces/flows/jobs`, {
      method: 'POST',
      headers: { authorization: 'Bearer a token of the cluster' },
      body: JSON.stringify(body),
    });
    if (!ok) throw new Error('The Job was refused');
  }

  /** Jobs whose containers are still running. */
  get running(): readonly Job[] {
    return this.jobs.filter(({ pod }) => pod.container.isRunning);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.jobs.map(async (job) => await this.killPod(job)));
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    removeTree(this.#directory);
  }

  get #kubeconfig(): string {
    return path.join(this.#directory, 'kubeconfig.json');
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const body = await text(request);
    if (request.headers.authorization !== 'Bearer a token of the cluster') {
      fail(response, 401, 'Unauthorized');
      return;
    }
    const [, namespace = '', kind, name] =
      /^\/(?:api|apis\/batch)\/v1\/namespaces\/([^/]+)\/(pods|jobs)(?:\/([^/]+))?$/.exec(url.pathname) ?? [];
    const jobs = this.jobs.filter((known) => known.namespace === namespace && !known.deleted);
    const job = kind === 'jobs' ? jobs.find((known) => known.name === name) : undefined;
    if (url.pathname.endsWith('/exec')) fail(response, 403, 'pods/exec is forbidden');
    else if (kind === 'pods') reply(response, 200, listJson('PodList', podsOf(jobs, url).map(podJson)));
    else if (request.method === 'POST' && kind === 'jobs')
      reply(response, 201, jobJson(this.#create(namespace, JSON.parse(body) as JobBody)));
    else if (kind === 'jobs' && name === undefined)
      reply(response, 200, listJson('JobList', jobs.map(jobJson)));
    else if (!job) fail(response, 404, `jobs.batch "${name ?? url.pathname}" not found`);
    else {
      if (request.method === 'PATCH') this.#patch(job, JSON.parse(body) as Partial<JobBody>);
      if (request.method === 'DELETE') this.#delete(job);
      reply(response, 200, jobJson(job));
    }
  }

  #create(namespace: string, body: JobBody): Job {
    const uid = randomUUID();
    const name = `${body.metadata.generateName ?? 'job-'}${uid.slice(0, 5)}`;
    const pod = this.#run(namespace, name, body);
    const job: Job = { name, namespace, uid, body, pod, deleted: false };
    this.jobs.push(job);
    return job;
  }

  #patch(job: Job, { spec }: Partial<JobBody>): void {
    if (spec?.parallelism === undefined) return;
    job.body.spec.parallelism = spec.parallelism;
    if (spec.parallelism === 0) job.pod.container.end();
  }

  #delete(job: Job): void {
    job.deleted = true;
    job.pod.container.end();
  }

  #run(namespace: string, jobName: string, { spec }: JobBody): Pod {
    const [container] = spec.template.spec.containers;
    const name = `${jobName}-${randomUUID().slice(0, 5)}`;
    const uid = randomUUID();
    const fields: Readonly<Record<string, string>> = {
      'metadata.name': name,
      'metadata.uid': uid,
      'metadata.namespace': namespace,
      'spec.serviceAccountName': 'default',
      'status.hostIP': '127.0.0.1',
    };
    const own = (container.env ?? []).map(({ name: variable, value, valueFrom }) => [
      variable,
      value ?? fields[valueFrom?.fieldRef?.fieldPath ?? ''] ?? '',
    ]);
    const env = { ...this.#nodeEnvironment, ...(Object.fromEntries(own) as Record<string, string>) };
    const { command } = container;
    const seconds = spec.activeDeadlineSeconds;
    const directory = path.join(this.#directory, name);
    return { name, uid, container: new Container({ directory, command, env, seconds }) };
  }
}

/** The Jobs whose pods a request selects. */
function podsOf(jobs: readonly Job[], url: URL): Job[] {
  const [, wanted] = /job-name=([^,]+)/.exec(url.searchParams.get('labelSelector') ?? '') ?? [];
  const fields = url.searchParams.get('fieldSelector') ?? '';
  const unwanted = [...fields.matchAll(/status\.phase!=(\w+)/g)].map(([, phase]) => phase);
  return jobs.filter(
    ({ name, pod }) => (wanted === undefined || name === wanted) && !unwanted.includes(phaseOf(pod)),
  );
}

function listJson(kind: 'PodList' | 'JobList', items: readonly object[]): object {
  return { apiVersion: kind === 'PodList' ? 'v1' : 'batch/v1', kind, metadata: {}, items };
}

function jobJson({ name, namespace, uid, body, pod }: Job): object {
  const { exitCode, finishedAt, startedAt } = pod.container;
  const outcome =
    exitCode === undefined
      ? { active: 1 }
      : exitCode === 0
        ? { succeeded: 1, completionTime: timeOf(finishedAt) }
        : { failed: 1 };
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { ...body.metadata, name, uid, namespace },
    spec: { parallelism: 1, ...body.spec },
    status: { startTime: timeOf(startedAt), ...outcome },
  };
}

function phaseOf({ container: { exitCode } }: Pod): string {
  return exitCode === undefined ? 'Running' : exitCode === 0 ? 'Succeeded' : 'Failed';
}

function podJson({ name: jobName, namespace, body, pod }: Job): object {
  const { name, uid } = pod;
  const { exitCode, isTooLate } = pod.container;
  const startedAt = timeOf(pod.container.startedAt);
  const finishedAt = timeOf(pod.container.finishedAt);
  const terminated = { exitCode, startedAt, finishedAt, reason: exitCode === 0 ? 'Completed' : 'Error' };
  const container = body.spec.template.spec.containers[0];
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      ...{ name, uid, namespace, labels: { ...body.metadata.labels, 'job-name': jobName } },
      annotations: body.spec.template.metadata.annotations,
    },
    spec: body.spec.template.spec,
    status: {
      phase: phaseOf(pod),
      ...(isTooLate ? { reason: 'DeadlineExceeded' } : {}),
      containerStatuses: [
        {
          ...{
            name: container.name,
            image: 'test',
            imageID: 'test',
            ready: exitCode === undefined,
            restartCount: 0,
          },
          state: exitCode === undefined ? { running: { startedAt } } : { terminated },
        },
      ],
    },
  };
}

function fail(response: ServerResponse, code: number, message: string): void {
  reply(response, code, { kind: 'Status', apiVersion: 'v1', status: 'Failure', message, code });
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** Kubernetes' times have no fractions of a second. */
function timeOf(date: Date | undefined): string | undefined {
  return date?.toISOString().replace(/\.\d+Z$/, 'Z');
}
