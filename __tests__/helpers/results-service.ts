import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';

/** An artifact as the service stores it. */
export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly workflowRun: string;
  readonly job: string;
  readonly createdAt: string;
  /** As requested. */
  readonly expiresAt: string | undefined;
  readonly hash: string | undefined;
  readonly mimeType: string;
  /** The uploaded bytes: a ZIP archive, or a plain file. */
  readonly content: Buffer;
}

/** A cache entry, by its key and version. */
export interface CachedEntry {
  readonly key: string;
  readonly version: string;
  content: Buffer;
  finalized: boolean;
}

/** The service lists no more than this; REST has pages. */
const MAX_LISTED = 1000;

/** A message's text fields; `restore_keys` is a list. */
type Message = Readonly<Record<string, string>>;

/**
 * GitHub's results service, version 4 of the artifact protocol, as the artifact client uses it: Twirp with JSON to create, finalize, list,
 * sign and delete, and Azure storage's block blobs for the bytes. Also version 2 of the cache protocol, and the part of the REST API that
 * lists and reads workflow runs and their artifacts.
 */
export class ResultsService implements AsyncDisposable {
  readonly artifacts: StoredArtifact[] = [];

  /** Artifacts with a step's logs; each is accompanied by a record for a later report job. */
  get logArtifacts(): StoredArtifact[] {
    return this.artifacts.filter(({ name }) => name.startsWith('metaflow-logs-'));
  }
  readonly cache: CachedEntry[] = [];
  /** Workflow runs that the REST API knows, by repository and id (`owner/name/1`), in the API's format. */
  readonly workflowRuns = new Map<string, object>();
  /** Whether the REST API filters a list of workflow runs as requested. */
  hasFilters = true;
  /** The token that the REST API accepts. */
  readonly restToken = 'a token that may read actions';
  /** The method and path of every request, in order. */
  readonly requests: string[] = [];
  /** Lets a test answer instead of the service; returns whether it did. */
  fault: (request: IncomingMessage, response: ServerResponse) => boolean = () => false;

  /** Lets a test answer a call to the artifact service. */
  faultOf: (method: string, message: Message) => [number, unknown] | undefined = () => undefined;

  /** Its address for clients, if that is not its own port; ends with a slash. */
  publicUrl: string | undefined;

  readonly #server: Server;
  #lastId = 0;
  readonly #begun = new Map<string, { message: Message; blocks: Map<string, Buffer>; content: Buffer }>();

  static async start(): Promise<ResultsService> {
    const service = new ResultsService();
    await new Promise<void>((resolve) => {
      service.#server.listen(0, '127.0.0.1', resolve);
    });
    return service;
  }

  /** A second service with the same content, for tests that continue from it. */
  async copy(): Promise<ResultsService> {
    const copy = await ResultsService.start();
    copy.artifacts.push(
      ...this.artifacts.map((artifact) => ({ ...artifact, content: Buffer.from(artifact.content) })),
    );
    copy.cache.push(...this.cache.map((entry) => ({ ...entry, content: Buffer.from(entry.content) })));
    for (const [id, workflowRun] of this.workflowRuns) copy.workflowRuns.set(id, workflowRun);
    for (const [key, begun] of this.#begun) copy.#begun.set(key, begun);
    copy.#lastId = this.#lastId;
    return copy;
  }

  private constructor() {
    this.#server = createServer((request, response) => {
      this.requests.push(`${request.method ?? ''} ${request.url ?? ''}`);
      if (this.fault(request, response)) return;
      this.#answer(request, response).catch((error: unknown) => {
        response.writeHead(500).end(String(error));
      });
    });
  }

  /** Adds an artifact from some job, without running one. */
  add(name: string, content: Buffer, workflowRun = 'run-1'): void {
    this.#lastId += 1;
    this.artifacts.push({
      ...{ id: this.#lastId, name, workflowRun, content, job: 'job-1', mimeType: 'application/zip' },
      ...{ createdAt: new Date().toISOString(), expiresAt: undefined, hash: undefined },
    });
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get url(): string {
    return this.publicUrl ?? `http://127.0.0.1:${this.port}/`;
  }

  /** A job's environment for the artifact client. */
  environment(workflowRun = 'run-1', job = 'job-1'): Record<string, string> {
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const token = [{ alg: 'none' }, { scp: `Actions.Results:${workflowRun}:${job}` }, 'signature']
      .map(encode)
      .join('.');
    return { ACTIONS_RESULTS_URL: this.url, ACTIONS_RUNTIME_TOKEN: token };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const body = await readAll(request);
    if (url.pathname.startsWith('/api/')) {
      this.#rest(url, request.headers.authorization ?? '', response);
      return;
    }
    const cacheMethod = /^\/twirp\/github\.actions\.results\.api\.v1\.CacheService\/(\w+)$/.exec(
      url.pathname,
    )?.[1];
    if (cacheMethod !== undefined) {
      const [status, answer] = this.#cacheCall(cacheMethod, JSON.parse(body.toString('utf8')) as Message);
      reply(response, status, answer);
      return;
    }
    const method = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/.exec(
      url.pathname,
    )?.[1];
    if (method !== undefined) {
      if (!request.headers.authorization?.startsWith('Bearer ')) {
        reply(response, 401, { code: 'unauthenticated', msg: 'no token' });
        return;
      }
      const message = JSON.parse(body.toString('utf8')) as Message;
      const [status, answer] = this.faultOf(method, message) ?? this.#call(method, message);
      reply(response, status, answer);
      return;
    }
    this.#blob(request.method ?? '', url, body, response);
  }

  #call(method: string, message: Message): [number, unknown] {
    const run = message['workflow_run_backend_id'] ?? '';
    const name = message['name'] ?? '';
    const key = `${run}/${name}`;
    switch (method) {
      case 'CreateArtifact': {
        if (this.#begun.has(key)) {
          return [
            409,
            { code: 'already_exists', msg: 'an artifact with this name already exists on the workflow run' },
          ];
        }
        this.#begun.set(key, { message, blocks: new Map(), content: Buffer.alloc(0) });
        return [
          200,
          {
            ok: true,
            signed_upload_url: `${this.url}account/blobs/${encodeURIComponent(key)}?sig=${randomUUID()}`,
          },
        ];
      }
      case 'FinalizeArtifact': {
        const begun = this.#begun.get(key);
        if (!begun) return [404, { code: 'not_found', msg: 'no such artifact' }];
        this.#lastId += 1;
        const id = this.#lastId;
        this.artifacts.push({
          id,
          name,
          workflowRun: run,
          job: message['workflow_job_run_backend_id'] ?? '',
          createdAt: new Date().toISOString(),
          expiresAt: begun.message['expires_at'],
          hash: message['hash'],
          mimeType: begun.message['mime_type'] ?? 'application/zip',
          content: begun.content,
        });
        return [200, { ok: true, artifact_id: String(id) }];
      }
      case 'ListArtifacts':
        return [
          200,
          {
            artifacts: this.artifacts
              .filter(
                (artifact) =>
                  artifact.workflowRun === run &&
                  artifact.name === (message['name_filter'] ?? artifact.name) &&
                  String(artifact.id) === (message['id_filter'] ?? String(artifact.id)),
              )
              .slice(0, MAX_LISTED)
              .map((artifact) => ({
                workflow_run_backend_id: artifact.workflowRun,
                workflow_job_run_backend_id: artifact.job,
                database_id: String(artifact.id),
                name: artifact.name,
                size: String(artifact.content.length),
                created_at: artifact.createdAt,
                digest: artifact.hash,
              })),
          },
        ];
      case 'GetSignedArtifactURL':
        return [
          200,
          { name, signed_url: `${this.url}account/blobs/${encodeURIComponent(key)}?sig=${randomUUID()}` },
        ];
      case 'DeleteArtifact': {
        this.#begun.delete(key);
        const at = this.artifacts.findIndex(
          (artifact) => artifact.workflowRun === run && artifact.name === name,
        );
        const [deleted] = at === -1 ? [] : this.artifacts.splice(at, 1);
        return deleted
          ? [200, { ok: true, artifact_id: String(deleted.id) }]
          : [404, { code: 'not_found', msg: 'no such artifact' }];
      }
      default:
        return [404, { code: 'bad_route', msg: method }];
    }
  }

  /** Returns the newest entry for a key or prefix; rejects an existing key. */
  #cacheCall(method: string, message: Message): [number, unknown] {
    const { key = '', version = '' } = message;
    const entry = this.cache.find((found) => found.key === key && found.version === version);
    const url = (found: CachedEntry) =>
      `${this.url}account/cache/${this.cache.indexOf(found)}?sig=${randomUUID()}`;
    switch (method) {
      case 'CreateCacheEntry': {
        if (entry)
          return [
            409,
            {
              code: 'already_exists',
              msg: 'cache entry with the same key, version, and scope already exists',
            },
          ];
        const created: CachedEntry = { key, version, content: Buffer.alloc(0), finalized: false };
        this.cache.push(created);
        return [200, { ok: true, signed_upload_url: url(created) }];
      }
      case 'FinalizeCacheEntryUpload':
        if (!entry || String(entry.content.length) !== message['size_bytes']) return [200, { ok: false }];
        entry.finalized = true;
        return [200, { ok: true, entry_id: String(this.cache.indexOf(entry) + 1) }];
      case 'GetCacheEntryDownloadURL': {
        const keys = [key, ...((message['restore_keys'] ?? []) as readonly string[])];
        const ready = this.cache.filter((found) => found.finalized && found.version === version).reverse();
        const found = keys.flatMap(
          (wanted) =>
            ready.find((one) => one.key === wanted) ?? ready.find((one) => one.key.startsWith(wanted)) ?? [],
        )[0];
        return [
          200,
          found ? { ok: true, matched_key: found.key, signed_download_url: url(found) } : { ok: false },
        ];
      }
      default:
        return [404, { code: 'bad_route', msg: method }];
    }
  }

  #rest(url: URL, authorization: string, response: ServerResponse): void {
    if (!authorization.endsWith(` ${this.restToken}`)) {
      reply(response, 403, { message: 'Resource not accessible by integration' });
      return;
    }
    const [, repository = '', rest = ''] =
      /^\/api\/repos\/([^/]+\/[^/]+)\/actions\/(.*)$/.exec(url.pathname) ?? [];
    const [, workflow] = /^workflows\/([^/]+)\/runs$/.exec(rest) ?? [];
    if (workflow !== undefined) {
      this.#workflowRuns(repository, decodeURIComponent(workflow), url.searchParams, response);
      return;
    }
    const [, runId = '', part] = /^runs\/(\d+)(\/artifacts)?$/.exec(rest) ?? [];
    const workflowRun = this.workflowRuns.get(`${repository}/${runId}`);
    const ofRun = this.artifacts.filter((artifact) => artifact.workflowRun === `run-${runId}`);
    const [, artifactId] = /^artifacts\/(\d+)\/zip$/.exec(rest) ?? [];
    const artifact = this.artifacts.find(({ id }) => String(id) === artifactId);
    if (artifact && isExpired(artifact)) reply(response, 410, { message: 'Artifact has expired' });
    else if (artifact) {
      const blob = encodeURIComponent(`${artifact.workflowRun}/${artifact.name}`);
      response.writeHead(302, { location: `${this.url}account/blobs/${blob}?sig=${randomUUID()}` }).end();
    } else if (!workflowRun) reply(response, 404, { message: 'Not Found' });
    else if (part === undefined) reply(response, 200, workflowRun);
    else {
      const all = ofRun.map((one) => ({
        id: one.id,
        name: one.name,
        size_in_bytes: one.content.length,
        created_at: one.createdAt,
        expired: isExpired(one),
      }));
      reply(response, 200, { total_count: all.length, artifacts: pageOf(all, url.searchParams) });
    }
  }

  /** A workflow's runs, newest first. The workflow is known by its runs. */
  #workflowRuns(repository: string, file: string, query: URLSearchParams, response: ServerResponse): void {
    const ofWorkflow = [...this.workflowRuns]
      .filter(([key]) => key.startsWith(`${repository}/`))
      .map(([, run]) => run as Readonly<Record<string, unknown>>)
      .filter((run) => run['path'] === `.github/workflows/${file}`)
      .sort((a, b) => Number(b['id']) - Number(a['id']));
    const has = (run: Readonly<Record<string, unknown>>, name: string, wanted: string) =>
      [null, run[name]].includes(query.get(wanted));
    const found = ofWorkflow.filter(
      (run) => !this.hasFilters || (has(run, 'head_branch', 'branch') && has(run, 'conclusion', 'status')),
    );
    if (ofWorkflow.length === 0) reply(response, 404, { message: 'Not Found' });
    else reply(response, 200, { total_count: found.length, workflow_runs: pageOf(found, query) });
  }

  #blob(method: string, url: URL, body: Buffer, response: ServerResponse): void {
    const cached = this.cache[Number(/^\/account\/cache\/(\d+)$/.exec(url.pathname)?.[1] ?? -1)];
    if (cached && url.searchParams.has('sig')) {
      this.#cachedBlob(method, cached, url, body, response);
      return;
    }
    const key = decodeURIComponent(url.pathname.replace('/account/blobs/', ''));
    const upload = this.#begun.get(key);
    const kept = this.artifacts.find(({ workflowRun, name }) => `${workflowRun}/${name}` === key);
    const component = url.searchParams.get('comp');
    if (method === 'GET' && kept && url.searchParams.has('sig')) {
      const { content, mimeType } = kept;
      response.writeHead(200, { 'content-type': mimeType, 'content-length': content.length }).end(content);
    } else if (!upload || !url.searchParams.has('sig')) {
      response.writeHead(403).end();
    } else if (component === 'block') {
      upload.blocks.set(url.searchParams.get('blockid') ?? '', body);
      response.writeHead(201).end();
    } else if (component === 'blocklist') {
      const ids = [...body.toString('utf8').matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id]) => id ?? '');
      upload.content = Buffer.concat(ids.map((id) => upload.blocks.get(id) ?? Buffer.alloc(0)));
      response.writeHead(201).end();
    } else {
      upload.content = body;
      response.writeHead(201).end();
    }
  }

  /** A blob is written whole, or as blocks in the order of a list, and read whole or in ranges. */
  readonly #blocks = new Map<string, Buffer>();
  #cachedBlob(method: string, entry: CachedEntry, url: URL, body: Buffer, response: ServerResponse): void {
    const component = url.searchParams.get('comp');
    if (method === 'GET' || method === 'HEAD') {
      response
        .writeHead(200, {
          'content-type': 'application/octet-stream',
          'content-length': entry.content.length,
        })
        .end(method === 'GET' ? entry.content : undefined);
      return;
    }
    if (component === 'block') this.#blocks.set(url.searchParams.get('blockid') ?? '', body);
    else if (component === 'blocklist') {
      const ids = [...body.toString('utf8').matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id]) => id ?? '');
      entry.content = Buffer.concat(ids.map((id) => this.#blocks.get(id) ?? Buffer.alloc(0)));
    } else entry.content = body;
    response.writeHead(201).end();
  }
}

function isExpired({ expiresAt }: StoredArtifact): boolean {
  return expiresAt !== undefined && Date.parse(expiresAt) < Date.now();
}

function pageOf<Item>(all: readonly Item[], query: URLSearchParams): Item[] {
  const [size, page] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)];
  return all.slice(size * (page - 1), size * page);
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
