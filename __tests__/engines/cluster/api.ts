import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import { text } from 'node:stream/consumers';

/** The fields that all Kubernetes objects have. */
export interface KubernetesObject {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly uid?: string;
    readonly resourceVersion?: string;
    readonly deletionTimestamp?: string;
    readonly deletionGracePeriodSeconds?: number;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
}

export interface WatchEvent<Kind extends KubernetesObject> {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'ERROR' | 'BOOKMARK';
  readonly object: Kind;
}

/** The API server rejected a request. */
export class ApiError extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

/** Sends requests to an API server, as one of its users. */
export class KubernetesApi {
  readonly #agent: Agent;

  constructor(
    readonly url: string,
    readonly authority: string,
    readonly token: string,
  ) {
    this.#agent = new Agent({ ca: authority, keepAlive: true });
  }

  async get<Answer>(path: string): Promise<Answer> {
    return (await this.#json('GET', path)) as Answer;
  }

  async post(path: string, body: object): Promise<unknown> {
    return await this.#json('POST', path, body);
  }

  async patch(path: string, body: object): Promise<unknown> {
    return await this.#json('PATCH', path, body, 'application/merge-patch+json');
  }

  async delete(path: string, body: object = {}): Promise<unknown> {
    return await this.#json('DELETE', path, body);
  }

  /** Text that is not JSON: logs, readiness. */
  async text(path: string): Promise<string> {
    return await text(await this.#send('GET', path));
  }

  /** The existing objects, and then every change, until the server closes the watch. */
  async *watch<Kind extends KubernetesObject>(
    path: string,
    signal: AbortSignal,
  ): AsyncGenerator<WatchEvent<Kind>> {
    const { items, metadata } = await this.get<{
      readonly items: readonly Kind[];
      readonly metadata: { readonly resourceVersion: string };
    }>(path);
    for (const object of items) yield { type: 'ADDED', object };
    const since = `${path}?watch=true&resourceVersion=${metadata.resourceVersion}`;
    const changes = await this.#send('GET', since, undefined, undefined, signal);
    changes.setEncoding('utf8');
    let received = '';
    for await (const part of changes) {
      const lines = (received + String(part)).split('\n');
      received = lines.pop() ?? '';
      for (const line of lines) {
        const event = JSON.parse(line) as WatchEvent<Kind>;
        if (event.type === 'ERROR') return;
        yield event;
      }
    }
  }

  close(): void {
    this.#agent.destroy();
  }

  async #json(method: string, path: string, body?: object, type?: string): Promise<unknown> {
    return JSON.parse(await text(await this.#send(method, path, body, type))) as unknown;
  }

  async #send(
    method: string,
    path: string,
    body?: object,
    type = 'application/json',
    signal?: AbortSignal,
  ): Promise<IncomingMessage> {
    const content = body === undefined ? '' : JSON.stringify(body);
    // By itself, Node does not send the length of a DELETE request's body.
    const length = { 'content-length': Buffer.byteLength(content) };
    const headers = { authorization: `Bearer ${this.token}`, 'content-type': type, ...length };
    const sent = request(`${this.url}${path}`, { method, headers, agent: this.#agent, signal });
    sent.end(content);
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    if ((answer.statusCode ?? 500) < 300) return answer;
    throw new ApiError(answer.statusCode ?? 500, `${method} ${path}: ${await text(answer)}`);
  }
}
