import { readdirSync } from 'node:fs';
import path from 'node:path';

/** A name that another step of the same job took already gets a number behind it, up to this. */
const MOST_TRIES = 10;

/** An artifact that has been uploaded. */
export interface UploadedArtifact {
  readonly name: string;
  /** Its page, where the server's address is known. */
  readonly url: string | undefined;
}

/**
 * Uploads all files of a directory as one artifact; `undefined` when they could not be uploaded. Then `tell` is told why: the
 * run's own result stands, and the files stay on disk.
 * @param what the files are, in a word
 */
export async function uploadFiles(
  what: string,
  directory: string,
  name: string,
  tell: (message: string) => void,
): Promise<UploadedArtifact | undefined> {
  if (!process.env['ACTIONS_RUNTIME_TOKEN'] || !process.env['ACTIONS_RESULTS_URL']) {
    tell(`The ${what} were not uploaded: this runner has no artifact service. They are in ${directory}.`);
    return undefined;
  }
  try {
    return await uploadUnderFreeName(name, filesIn(directory), directory);
  } catch (error) {
    tell(
      `The ${what} could not be uploaded as artifact "${name}": ${(error as Error).message} They are in ${directory}.`,
    );
    return undefined;
  }
}

function filesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

async function uploadUnderFreeName(name: string, files: string[], root: string): Promise<UploadedArtifact> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  for (let attempt = 1; ; attempt += 1) {
    const candidate = attempt === 1 ? name : `${name}-${attempt}`;
    try {
      const { id } = await client.uploadArtifact(candidate, files, root);
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
function isConflict(error: unknown): boolean {
  return /\(409\)|conflict/i.test((error as Error).message);
}
