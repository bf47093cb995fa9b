import { createHash } from 'node:crypto';
import { createWriteStream, openAsBlob } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { within } from '../../runner/index.js';
import { jsonIn, quoted } from '../network/fetch-answer.js';
import { bytesOf, streamOf } from '../network/answer-body.js';
import { request } from '../network/request.js';

/** A cache entry, with its download address. */
export interface CacheEntry {
  readonly key: string;
  readonly url: string;
}

/** The service rejected an entry, as it does if the key exists. */
export class CacheRefusal extends Error {}

/** In bytes: GitHub keeps 10 GB of cache for a repository, and would evict other entries for ours. */
export const MAX_CACHE_ENTRY_BYTES = 512 * 1024 * 1024;

/** How long the service's own answers may take, in milliseconds. They are a few hundred bytes. */
const ANSWER_TIMEOUT_MS = 10_000;
const MAX_ANSWER_BYTES = 1024 * 1024;
/** How much of an entry one request saves, in bytes, and how long that may take, in milliseconds. */
const BLOCK_BYTES = 1024 * 1024;
const BLOCK_TIMEOUT_MS = 15_000;

/** What an entry contains. Different contents for the same key are possible. */
export type CachedKind = 'a resume bundle' | 'an environment';

/**
 * Events that run the code of the branch whose cache they write. All others run on the default branch, whose cache every branch reads, and may
 * involve other people's code; or they publish something.
 */
const WITH_CACHE = ['push', 'pull_request', 'merge_group', 'schedule', 'workflow_dispatch'];

/** Whether a job may use the cache, whose entries contain code: no digest shows who made an entry. */
export function mayUseCache({
  GITHUB_EVENT_NAME: event = '',
  GITHUB_REF_TYPE: refType,
}: NodeJS.ProcessEnv): boolean {
  return WITH_CACHE.includes(event) && refType !== 'tag';
}

/**
 * The part of GitHub's cache that a single file needs. GitHub's own package unpacks downloads to any place that the archive names, cannot
 * be cancelled, and writes errors into the job's annotations: all of that is unsuitable for something optional.
 */
export class CacheService {
  readonly #url: string;
  readonly #token: string;
  readonly #version: string;

  private constructor(url: string, token: string, kind: CachedKind) {
    this.#version = createHash('sha256').update(`metaflow-runner: ${kind}`).digest('hex');
    this.#url = url;
    this.#token = token;
  }

  /** The job's cache service; `undefined` if the runner has none, or denies access. */
  static of(
    env: NodeJS.ProcessEnv,
    access: 'read' | 'write',
    kind: CachedKind = 'a resume bundle',
  ): CacheService | undefined {
    const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token } = env;
    const mode = env['ACTIONS_CACHE_MODE']?.trim().toLowerCase();
    const denied = mode === 'none' || mode === (access === 'read' ? 'write-only' : 'read');
    return env['ACTIONS_CACHE_SERVICE_V2'] && url && token && !denied
      ? new CacheService(url, token, kind)
      : undefined;
  }

  /** The newest entry whose key starts with the prefix. */
  async newest(prefix: string, signal: AbortSignal): Promise<CacheEntry | undefined> {
    const query = { key: prefix, restore_keys: [prefix], version: this.#version };
    const answer = await this.#call('GetCacheEntryDownloadURL', query, signal);
    const [key, url] = [answer.text('matched_key'), answer.text('signed_download_url')];
    return answer.ok && key?.startsWith(prefix) && url !== undefined ? { key, url } : undefined;
  }

  /** An entry's content, as it arrives. @throws {Error} also while it is read, and if it is larger than anything we save */
  async read({ url }: CacheEntry, signal: AbortSignal): Promise<Readable> {
    const response = await request(url, { signal });
    if (!response.ok || !response.body) throw new Error(`the cache's storage answered ${response.status}`);
    return streamOf(response, { who: "the cache's storage", maxBytes: MAX_CACHE_ENTRY_BYTES });
  }

  /** @throws {Error} as `read` does */
  async download(entry: CacheEntry, file: string, signal: AbortSignal): Promise<void> {
    await pipeline(await this.read(entry, signal), createWriteStream(file), { signal });
  }

  /** Saves a file. Entries are immutable: if the key exists, this fails. */
  async save(key: string, file: string, signal: AbortSignal): Promise<void> {
    const created = await this.#call('CreateCacheEntry', { key, version: this.#version }, signal);
    const url = created.text('signed_upload_url');
    if (!created.ok || url === undefined)
      throw new CacheRefusal(`the cache rejected the entry: ${created.text('message') ?? 'no reason given'}`);
    const body = await openAsBlob(file);
    await store(url, body, signal);
    const entry = { key, size_bytes: String(body.size), version: this.#version };
    const done = await this.#call('FinalizeCacheEntryUpload', entry, signal);
    if (!done.ok)
      throw new Error(`the cache did not keep the entry: ${done.text('message') ?? 'no reason given'}`);
  }

  async #call(method: string, message: object, signal: AbortSignal): Promise<Answer> {
    const tooLate = `the cache did not answer within ${ANSWER_TIMEOUT_MS / 1000} s`;
    const answering = async (limited: AbortSignal) => await this.#answerTo(method, message, limited);
    const { response, text } = await within(ANSWER_TIMEOUT_MS, signal, tooLate, answering);
    const answered = `the cache answered ${response.status}${quoted(text)}`;
    if (response.status === 409) throw new CacheRefusal(answered);
    if (!response.ok) throw new Error(answered);
    return answerOf(jsonIn(text, { who: 'the cache' }));
  }

  async #answerTo(method: string, message: object, signal: AbortSignal) {
    const url = new URL(`/twirp/github.actions.results.api.v1.CacheService/${method}`, this.#url);
    const response = await request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.#token}` },
      body: JSON.stringify(message),
      signal,
    });
    const bytes = await bytesOf(response, { who: 'the cache', maxBytes: MAX_ANSWER_BYTES });
    return { response, text: bytes.toString('utf8') };
  }
}

/**
 * Writes a blob to Azure's storage. A request tells nothing of its progress, so a large blob is sent in blocks: storage that takes no more
 * bytes is given up soon, and slow storage is not.
 */
async function store(url: string, body: Blob, signal: AbortSignal): Promise<void> {
  if (body.size <= BLOCK_BYTES) {
    await put(url, body, { 'x-ms-blob-type': 'BlockBlob' }, signal);
    return;
  }
  const below = `${url}${url.includes('?') ? '&' : '?'}comp=`;
  const ids: string[] = [];
  for (let at = 0; at < body.size; at += BLOCK_BYTES) {
    // All ids of a blob have the same length.
    const id = Buffer.from(String(ids.length).padStart(6, '0')).toString('base64');
    await put(
      `${below}block&blockid=${encodeURIComponent(id)}`,
      body.slice(at, at + BLOCK_BYTES),
      {},
      signal,
    );
    ids.push(id);
  }
  const list = ids.map((id) => `<Latest>${id}</Latest>`).join('');
  const xml = `<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`;
  await put(`${below}blocklist`, new Blob([xml]), {}, signal);
}

async function put(
  url: string,
  body: Blob,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<void> {
  const type = { 'content-type': 'application/octet-stream' };
  const options = { method: 'PUT', body, headers: { ...type, ...headers } } as const;
  const size = `${(body.size / 1024 ** 2).toFixed(1)} MiB`;
  const tooLate = `the cache's storage does not take ${size} within ${BLOCK_TIMEOUT_MS / 1000} s`;
  await within(BLOCK_TIMEOUT_MS, signal, tooLate, async (limited) => {
    const response = await request(url, { ...options, signal: limited });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`the cache's storage answered ${response.status}`);
  });
}

interface Answer {
  readonly ok: boolean;
  text(name: string): string | undefined;
}

/** Protobuf's JSON spells names in two ways, and readers must accept both. */
function answerOf(fields: Readonly<Record<string, unknown>>): Answer {
  const camelCase = (name: string) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  return {
    ok: fields['ok'] === true,
    text(name) {
      const value = fields[name] ?? fields[camelCase(name)];
      return typeof value === 'string' && value !== '' ? value : undefined;
    },
  };
}
