import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

type Json = Record<string, unknown>;

/** A stored object: a flow, run, step or task, by its path (`flows/F/runs/1/steps/start/tasks/2`). */
interface Stored {
  readonly json: Json;
  readonly artifacts: Json[];
  readonly metadata: Json[];
}

const COLLECTIONS = ['flows', 'runs', 'steps', 'tasks'];
const ID_FIELDS = ['flow_id', 'run_number', 'step_name', 'task_id'];

/**
 * Metaflow's metadata service, in memory, by version 2.5 of its REST protocol, as far as Metaflow's own provider and client use it. It
 * requires a key, like the service behind a gateway.
 */
export class MetadataService implements AsyncDisposable {
  readonly key = 'the-key-of-the-service';
  /** The method and path of every request, in order. */
  readonly requests: string[] = [];
  /** Lets a test answer instead of the service; returns whether it did. */
  fault: (request: IncomingMessage, response: ServerResponse) => boolean = () => false;

  /** Lets a test hold a request back before the service handles it. */
  delay: (request: IncomingMessage) => Promise<void> = () => Promise.resolve();

  readonly #objects = new Map<string, Stored>();
  readonly #server: Server;
  #lastId = 0;

  private constructor() {
    this.#server = createServer((request, response) => {
      this.requests.push(`${request.method ?? ''} ${request.url ?? ''}`);
      if (this.fault(request, response)) return;
      this.#answer(request, response).catch((error: unknown) =>
        reply(response, 500, { message: String(error) }),
      );
    });
  }

  static async start(): Promise<MetadataService> {
    const service = new MetadataService();
    await new Promise<void>((resolve) => {
      service.#server.listen(0, '127.0.0.1', resolve);
    });
    return service;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get environment(): Record<string, string> {
    return {
      METAFLOW_DEFAULT_METADATA: 'service',
      METAFLOW_SERVICE_URL: this.url,
      METAFLOW_SERVICE_INTERNAL_URL: this.url,
      METAFLOW_SERVICE_AUTH_KEY: this.key,
    };
  }

  /** From now on nothing answers. */
  async disappear(): Promise<void> {
    if (!this.#server.listening) return;
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.disappear();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts = (request.url ?? '').split('?')[0]?.split('/').slice(1).map(decodeURIComponent) ?? [];
    const body = await text(request);
    await this.delay(request);
    if (request.headers['x-api-key'] !== this.key) {
      reply(response, 403, { message: 'Forbidden' });
      return;
    }
    const json = body === '' ? {} : (JSON.parse(body) as Json | Json[]);
    const [status, answer] =
      request.method === 'POST'
        ? this.#post(parts, json)
        : request.method === 'PATCH'
          ? this.#changeTags(parts, json as Json)
          : this.#get(parts);
    reply(response, status, answer);
  }

  #post(parts: readonly string[], json: Json | Json[]): [number, unknown] {
    const last = parts.at(-1) ?? '';
    const owner = this.#objects.get(parts.slice(0, -1).join('/'));
    if (last === 'heartbeat') return [200, { wait_time_in_seconds: 10 }];
    if ((last === 'artifact' || last === 'metadata') && owner) {
      const given = (json as Json[]).map((one) => ({ ts_epoch: Date.now(), ...owner.json, ...one }));
      (last === 'artifact' ? owner.artifacts : owner.metadata).push(...given.map(withoutNulls));
      return [200, { artifacts_created: given.length, metadata_created: given.length }];
    }
    return this.#create(parts, json as Json);
  }

  /** `POST flows/F`, `flows/F/run`, `…/steps/S/step`, `…/steps/S/task`: runs and tasks get numbers unless they already have names. */
  #create(parts: readonly string[], given: Json): [number, unknown] {
    const isNamed = parts.length === 2 || parts.at(-1) === 'step';
    const collection = parts.at(-1) === 'run' ? 'runs' : 'tasks';
    const own = parts.length === 2 ? parts : parts.slice(0, -1);
    const name = given[collection === 'runs' ? 'run_number' : 'task_id'] as string | null | undefined;
    const path = isNamed ? own : [...own, collection, String(name ?? (this.#lastId += 1))];
    if (this.#objects.has(path.join('/'))) return [409, { message: 'it exists' }];
    const ids = Object.fromEntries(ID_FIELDS.map((field, level) => [field, path[2 * level + 1]]));
    const json = withoutNulls({ ts_epoch: Date.now(), tags: [], system_tags: [], ...given, ...ids });
    for (const id of ['run_number', 'task_id'])
      if (/^\d+$/.test(String(json[id]))) json[id] = Number(json[id]);
    this.#objects.set(path.join('/'), { json, artifacts: [], metadata: [] });
    return [200, json];
  }

  #changeTags(parts: readonly string[], { tags_to_add, tags_to_remove }: Json): [number, unknown] {
    const run = this.#objects.get(parts.slice(0, -2).join('/'));
    if (!run) return [404, { message: 'not found' }];
    const removed = new Set(tags_to_remove as string[]);
    const system = run.json['system_tags'] as string[];
    if (system.some((tag) => removed.has(tag)))
      return [422, { message: 'Cannot remove a tag that is a system tag' }];
    const kept = (run.json['tags'] as string[]).filter((tag) => !removed.has(tag));
    run.json['tags'] = [...new Set([...kept, ...(tags_to_add as string[])])];
    return [200, { tags: run.json['tags'] }];
  }

  #get(parts: readonly string[]): [number, unknown] {
    const missing: [number, unknown] = [404, { message: 'not found' }];
    if (parts[0] === 'ping') return [200, 'pong'];
    const found = this.#objects.get(parts.join('/'));
    if (found) return [200, this.#shown(found)];
    const at = parts.findIndex(
      (part, index) => index >= 8 && ['artifacts', 'metadata', 'attempt'].includes(part),
    );
    if (at !== -1) {
      const task = this.#objects.get(parts.slice(0, at).join('/'));
      return task ? ofTask(task, parts.slice(at)) : missing;
    }
    const parent = parts.slice(0, -1).join('/');
    if (!COLLECTIONS.includes(parts.at(-1) ?? '') || (parent !== '' && !this.#objects.has(parent)))
      return missing;
    const prefix = `${parts.join('/')}/`;
    const children = [...this.#objects].filter(
      ([path]) => path.startsWith(prefix) && !path.slice(prefix.length).includes('/'),
    );
    return [200, children.map(([, child]) => this.#shown(child))];
  }

  /** Everything below a run has the run's tags. */
  #shown({ json }: Stored): Json {
    const { flow_id, run_number } = json as { flow_id: string; run_number?: number | string };
    const run =
      run_number === undefined ? undefined : this.#objects.get(`flows/${flow_id}/runs/${run_number}`);
    return run ? { ...json, tags: run.json['tags'], system_tags: run.json['system_tags'] } : json;
  }
}

/** The artifacts of an attempt, by default the last one that has any; or all metadata. */
function ofTask({ artifacts, metadata }: Stored, [what, ...rest]: readonly string[]): [number, unknown] {
  if (what === 'metadata') return [200, metadata];
  const last = Math.max(-1, ...artifacts.map(({ attempt_id }) => Number(attempt_id)));
  const [name, wanted] =
    what === 'attempt' ? [rest[2], rest[0]] : [rest[0], rest[1] === 'attempt' ? rest[2] : undefined];
  const found = artifacts.filter(
    (artifact) =>
      Number(artifact['attempt_id']) === Number(wanted ?? last) &&
      (name === undefined || artifact['name'] === name),
  );
  if (name === undefined) return [200, found];
  return found[0] ? [200, found[0]] : [404, { message: 'not found' }];
}

function withoutNulls(json: Json): Json {
  return Object.fromEntries(
    Object.entries(json).filter(([, value]) => value !== undefined && value !== null),
  );
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  const headers = { 'content-type': 'application/json', METADATA_SERVICE_VERSION: '2.5.0' };
  response.writeHead(status, headers).end(JSON.stringify(body));
}
