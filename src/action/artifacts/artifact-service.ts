import { mkdtemp, symlink } from 'node:fs/promises';
import path from 'node:path';
import type { UploadArtifactOptions } from '@actions/artifact';
import { artifactClient, isGitHub } from './artifact-client.js';
import { hasArtifactService } from './has-artifact-service.js';
import { removeOwn } from '../../client/regular-file.js';

/** A taken name gets a number appended, up to this one. */
const MAX_NAMES = 10;

/**
 * The service that stores this job's artifacts: GitHub's, or Gitea's or Forgejo's, which speak its protocol. If the runner or the server
 * has none, this is reported once.
 */
export class ArtifactService {
  readonly #env: NodeJS.ProcessEnv;
  readonly #retentionDays: number | undefined;
  #missing: string | undefined;
  #isReported = false;
  #isBroken = false;

  /** @param retentionDays how long artifacts are kept; default: the server's own setting */
  constructor(env: NodeJS.ProcessEnv, retentionDays?: number) {
    this.#env = env;
    this.#retentionDays = retentionDays;
    if (!hasArtifactService(env)) this.#missing = 'this runner has no artifact service';
  }

  /** Why there is no service, as a clause; `undefined` as long as there may be one. */
  get missing(): string | undefined {
    return this.#missing;
  }

  /** Whether it rejected the last upload, or has not answered it yet. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  /** Reports that there is no service, unless that was already reported. Returns whether it did. */
  reportMissing(reportProblem: (message: string) => void, message: (reason: string) => string): boolean {
    if (this.#isReported) return false;
    reportProblem(message(this.#missing ?? ''));
    this.#isReported = true;
    return true;
  }

  /**
   * Uploads files as one artifact. Resolves to its name. The name has a number appended if another step took the name, or if the artifact
   * was lost: one that the service rejects at the end keeps its name, so it is uploaded again under another. Inside the artifact, files are
   * in a folder of that name, so that a job which downloads all artifacts into one directory keeps them apart.
   * @param directory contains the files, whose paths are relative to it; it is not changed
   * @throws the service's answer; if there is no service at all, `missing` is set
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
        this.#isBroken = true;
        const { id } = await client.uploadArtifact(candidate, own, folder.parent, all);
        this.#isBroken = false;
        return { name: candidate, id };
      } catch (error) {
        if (isConflict(error) && count < MAX_NAMES) continue;
        if (isRefusedAtEnd(error) && !wasRefused && !signal.aborted) {
          wasRefused = true;
          continue;
        }
        if (!isConflict(error) && !signal.aborted) this.#missing = this.#refusal(error as Error);
        throw error;
      }
    }
  }

  /** GitHub has the service, whatever it answers. An error from another server means that it has none. */
  #refusal({ message }: Error): string | undefined {
    const server = this.#env['GITHUB_SERVER_URL'];
    if (isGitHub(server)) return undefined;
    return `${server ?? 'the server'} has no artifact service for this action (${message.replace(/\.$/, '')})`;
  }
}

/** A link to a directory, under another name, alone in a new directory beside it. */
async function folderOf(
  name: string,
  directory: string,
): Promise<{ readonly parent: string; readonly link: string } & Disposable> {
  const parent = await mkdtemp(path.join(path.dirname(directory), 'metaflow-runner-as-'));
  const link = path.join(parent, name);
  await symlink(path.resolve(directory), link);
  return { parent, link, [Symbol.dispose]: () => removeOwn(parent) };
}

/** The artifact client passes on only the service's own words. */
function isConflict(error: unknown): boolean {
  return /\(409\)|conflict/i.test((error as Error).message);
}

/** The client retries by itself when an answer means that the service is down. */
function isRefusedAtEnd(error: unknown): boolean {
  return /FinalizeArtifact: (?:Received non-retryable|response from backend was not ok)/.test(
    (error as Error).message,
  );
}
