import type { Redactor } from '../redaction/index.js';
import { artifactClient } from './artifact-client.js';
import { redactedCopy } from './redacted-copy.js';

/** A name that another step of the same job took already gets a number behind it, up to this. */
const MOST_TRIES = 10;

/** An artifact that has been uploaded. */
export interface UploadedArtifact {
  readonly name: string;
  /** Its page, where the server's address is known. */
  readonly url: string | undefined;
}

export interface Upload {
  /** What the files are, in a word. */
  readonly what: string;
  readonly directory: string;
  readonly name: string;
  readonly redactor: Redactor;
  /** Gives up when aborted. */
  readonly signal: AbortSignal;
  /** Is told, once, why the files were not uploaded. */
  readonly tell: (message: string) => void;
}

/**
 * Uploads all files of a directory, without secrets, as one artifact; `undefined` when they could not be uploaded: the run's own
 * result stands, and the files stay on disk.
 */
export async function uploadFiles(upload: Upload): Promise<UploadedArtifact | undefined> {
  const { what, directory, name, signal, tell } = upload;
  if (!process.env['ACTIONS_RUNTIME_TOKEN'] || !process.env['ACTIONS_RESULTS_URL']) {
    tell(`The ${what} were not uploaded: this runner has no artifact service. They are in ${directory}.`);
    return undefined;
  }
  try {
    return await Promise.race([uploadRedacted(upload), rejectedBy(signal)]);
  } catch (error) {
    const reason = (error as Error).message.replace(/\.?$/, '.');
    tell(`The ${what} could not be uploaded as artifact "${name}": ${reason} They are in ${directory}.`);
    return undefined;
  }
}

/** The artifact client takes no signal, and waits long for a service that does not answer. */
export async function rejectedBy(signal: AbortSignal): Promise<never> {
  return await new Promise((_, reject) => {
    const onAbort = () => reject(signal.reason as Error);
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();
  });
}

/** A name that is taken gets a number behind it. */
async function uploadRedacted({ directory, name, redactor, signal }: Upload): Promise<UploadedArtifact> {
  await using copy = await redactedCopy(directory, redactor);
  const client = await artifactClient();
  for (let attempt = 1; ; attempt += 1) {
    signal.throwIfAborted();
    const candidate = attempt === 1 ? name : `${name}-${attempt}`;
    try {
      const { id } = await client.uploadArtifact(candidate, [...copy.files], copy.directory);
      return { name: candidate, url: artifactUrl(id) };
    } catch (error) {
      if (attempt === MOST_TRIES || !isConflict(error)) throw error;
    }
  }
}

function artifactUrl(id: number | undefined): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: runId } = process.env;
  if (!server || !repository || !runId || id === undefined) return undefined;
  return `${server}/${repository}/actions/runs/${runId}/artifacts/${id}`;
}

/** The artifact client passes on the service's own words only. */
export function isConflict(error: unknown): boolean {
  return /\(409\)|conflict/i.test((error as Error).message);
}
