import { createHash, type Hash } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';
import { digestOfFile } from '../bundle/index.js';
import { removeOwn } from '../client/regular-file.js';
import { digestOf } from '../execution/plan/fitting-name.js';
import type { EnvironmentStore, ReadyEnvironment } from '../provision/packed-environment.js';
import { within } from '../runner/index.js';
import { CacheService, MAX_CACHE_ENTRY_BYTES, mayUseCache } from './resume/cache-service.js';

/** How long downloading and unpacking a cached environment may take before a run installs one. */
const RESTORE_TIMEOUT_MS = 60_000;
/** How long the end of a step waits while an environment is saved. */
const SAVE_TIMEOUT_MS = 60_000;

export interface EnvironmentCacheOptions {
  readonly env: NodeJS.ProcessEnv;
  /** Where archives may be written. */
  readonly directory: string;
  readonly note: (line: string) => void;
}

/**
 * Environments in GitHub's cache. The key ends with the archive's digest, so a damaged archive is not used. The digest cannot prove who
 * made the archive: anyone who can write a branch's cache can write any key, so anything that gets published is built without the cache.
 */
export class EnvironmentCache implements EnvironmentStore {
  readonly #options: EnvironmentCacheOptions;
  #ready: ReadyEnvironment | undefined;
  /** The entry that was found in the cache, whether it could be used or not. */
  #found: string | undefined;
  /** Whether the service has failed, so that we do not wait for it again. */
  #hasFailed = false;

  constructor(options: EnvironmentCacheOptions) {
    this.#options = options;
  }

  /** The cache for a job; `undefined` if the job must not use one. */
  static of(mode: string, options: EnvironmentCacheOptions): EnvironmentCache | undefined {
    return mode === 'off' || !mayUseCache(options.env) ? undefined : new EnvironmentCache(options);
  }

  /** Whether the environment came from the cache; `undefined` if none was needed. */
  get isHit(): boolean | undefined {
    return this.#ready && this.#ready.pack === undefined;
  }

  noteReady(ready: ReadyEnvironment): void {
    this.#ready = ready;
  }

  async restore(
    name: string,
    unpack: (archive: AsyncIterable<Uint8Array>) => Promise<void>,
    signal: AbortSignal,
  ): Promise<boolean> {
    const service = CacheService.of(this.#options.env, 'read', 'an environment');
    if (!service) return false;
    const hash = createHash('sha256');
    let isDamaged = false;
    const found = await within(RESTORE_TIMEOUT_MS, signal, tooLate(RESTORE_TIMEOUT_MS), async (limited) => {
      const entry = await service.newest(keyPrefix(name, this.#options.env), limited);
      if (!entry) return undefined;
      this.#found = entry.key;
      const archive = await service.read(entry, limited);
      try {
        await unpack(digested(archive, hash));
      } catch (error) {
        isDamaged = !archive.errored;
        throw error;
      } finally {
        // If nothing was unpacked, the connection would stay open.
        archive.destroy();
      }
      return entry;
    }).catch((error: unknown) => {
      this.#hasFailed = !signal.aborted && !isDamaged;
      throw error;
    });
    if (!found) return false;
    if (!found.key.endsWith(`-${hash.digest('hex')}`))
      throw new Error('its digest is not the one in its key');
    return true;
  }

  /** Saves an environment that was installed, if it has not changed since. Saving is optional, so we do not wait long for it. */
  async save(signal: AbortSignal): Promise<void> {
    const { env, directory, note } = this.#options;
    const service = CacheService.of(env, 'write', 'an environment');
    const { name, pack } = this.#ready ?? {};
    if (!service || this.#hasFailed || name === undefined || pack === undefined) return;
    const file = path.join(directory, 'environment.tar.gz');
    try {
      await within(SAVE_TIMEOUT_MS, signal, tooLate(SAVE_TIMEOUT_MS), async (limited) => {
        const prefix = keyPrefix(name, env);
        // Another job of the matrix may have been faster.
        const newest = await service.newest(prefix, limited);
        if (newest !== undefined && newest.key !== this.#found) return;
        await pack(file, limited);
        if (statSync(file).size > MAX_CACHE_ENTRY_BYTES)
          throw new Error(`it has more than ${MAX_CACHE_ENTRY_BYTES / 1024 ** 2} MiB`);
        await service.save(`${prefix}${digestOfFile(file, 'sha256', MAX_CACHE_ENTRY_BYTES)}`, file, limited);
      });
    } catch (error) {
      if (!signal.aborted)
        note(`The environment could not be saved in the cache: ${(error as Error).message}`);
    } finally {
      removeOwn(file);
    }
  }
}

function tooLate(limitMs: number): string {
  return `it took more than ${limitMs / 1000} s`;
}

/** Packages for one runner image may not work on another. */
function keyPrefix(name: string, env: NodeJS.ProcessEnv): string {
  const made = [name, process.platform, process.arch, env['ImageOS'] ?? ''];
  const digest = digestOf(made.join('\0'), 32);
  return `metaflow-runner-environment-${digest}-`;
}

/** The same pieces; the hash has seen all of them when they have been read. */
async function* digested(pieces: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array, void> {
  for await (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
}
