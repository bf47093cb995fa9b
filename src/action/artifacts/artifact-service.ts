import { mkdtemp, symlink } from 'node:fs/promises';
import path from 'node:path';
import type { UploadArtifactOptions } from '@actions/artifact';
import { artifactClient, isGitHub } from './artifact-client.js';
import { removeOwn } from '../../client/regular-file.js';

/** A name that is taken already gets a number behind it, up to this. */
const MOST_NAMES = 10;

/**
 * The service that takes this job's artifacts: GitHub's, or that of Gitea or Forgejo, which speak its protocol. A runner or a server that
 * has none is told of once.
 */
export class ArtifactService {
  readonly #env: NodeJS.ProcessEnv;
  readonly #retentionDays: number | undefined;
  #missing: string | undefined;
  #isTold = false;
  #isIll = false;

  /** @param retentionDays how long artifacts are kept; the server's own setting when it is absent */
  constructor(env: NodeJS.ProcessEnv, retentionDays?: number) {
    this.#env = env;
    this.#retentionDays = retentionDays;
    if (!hasArtifactService(env)) this.#missing = 'this runner has no artifact service';
  }

  /** Why there is no service, in a clause; `undefined` as long as there may be one. */
  get missing(): string | undefined {
    return this.#missing;
  }

  /** Whether it took nothing, or has not answered yet, when it was asked last. */
  get isIll(): boolean {
    return this.#isIll;
  }

  /** Says that there is no service, unless that was said before. Returns whether it has. */
  tellMissing(tell: (message: string) => void, message: (reason: string) => string): boolean {
    if (this.#isTold) return false;
    tell(message(this.#missing ?? ''));
    this.#isTold = true;
    return true;
  }

  /**
   * Uploads files as one artifact. Resolves to its name, which has a number behind it where another step took the name, or where it was
   * lost: an artifact that is refused as it is finished keeps its name, so it is sent once more by another. Within it the files are below
   * a folder of that name, so that a job which downloads all artifacts into one directory mixes up none.
   * @param directory theirs, to which their places are relative; it is not changed
   * @throws what the service answered; `missing` is set when that is no service at all
   */
  async upload(
    name: string,
    files: readonly string[],
    directory: string,
    { signal, ...options }: { readonly signal: AbortSignal } & UploadArtifactOptions,
  ): Promise<{ readonly name: string; readonly id: number | undefined }> {
    if (this.#missing !== undefined) throw new Error(this.#missing);
    const retentionDays = this.#retentionDays;
    const all = { ...options, ...(retentionDays === undefined ? {} : { retentionDays }) };
    const client = await artifactClient(signal);
    let wasRefused = false;
    for (let count = 1; ; count += 1) {
      signal.throwIfAborted();
      const candidate = count === 1 ? name : `${name}-${count}`;
      using folder = await folderOf(candidate, directory);
      try {
        const own = files.map((file) => path.join(folder.link, path.relative(directory, file)));
        this.#isIll = true;
        const { id } = await client.uploadArtifact(candidate, own, folder.parent, all);
        this.#isIll = false;
        return { name: candidate, id };
      } catch (error) {
        if (isConflict(error) && count < MOST_NAMES) continue;
        if (isRefusedAtEnd(error) && !wasRefused && !signal.aborted) {
          wasRefused = true;
          continue;
        }
        if (!isConflict(error) && !signal.aborted) this.#missing = this.#refusal(error as Error);
        throw error;
      }
    }
  }

  /** GitHub has the service, whatever it answers; of another server an error is taken for the answer that it has none. */
  #refusal({ message }: Error): string | undefined {
    const server = this.#env['GITHUB_SERVER_URL'];
    if (isGitHub(server)) return undefined;
    return `${server ?? 'the server'} has no artifact service for this action (${message.replace(/\.$/, '')})`;
  }
}

/** A directory under another name, all alone in one that is made beside it. */
async function folderOf(
  name: string,
  directory: string,
): Promise<{ readonly parent: string; readonly link: string } & Disposable> {
  const parent = await mkdtemp(path.join(path.dirname(directory), 'metaflow-runner-as-'));
  const link = path.join(parent, name);
  await symlink(path.resolve(directory), link);
  return { parent, link, [Symbol.dispose]: () => removeOwn(parent) };
}

/** Whether the runner names an artifact service. */
export function hasArtifactService(env: NodeJS.ProcessEnv): boolean {
  return Boolean(env['ACTIONS_RUNTIME_TOKEN'] && env['ACTIONS_RESULTS_URL']);
}

/** The artifact client passes on the service's own words only. */
function isConflict(error: unknown): boolean {
  return /\(409\)|conflict/i.test((error as Error).message);
}

/** The client repeats itself what was answered as if the service were ill. */
function isRefusedAtEnd(error: unknown): boolean {
  return /FinalizeArtifact: (?:Received non-retryable|response from backend was not ok)/.test(
    (error as Error).message,
  );
}
