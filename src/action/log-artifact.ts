import { readdirSync } from 'node:fs';
import path from 'node:path';

/** A name that another step of the same job took already gets a number behind it, up to this. */
const MOST_TRIES = 10;

/**
 * Uploads all files of a directory as one artifact; resolves to its name, or `undefined` when it could not be
 * uploaded. Then `tell` is told why: the run's own result stands, and the files stay on disk.
 */
export async function uploadLogs(
  directory: string,
  name: string,
  tell: (message: string) => void,
): Promise<string | undefined> {
  if (!process.env['ACTIONS_RUNTIME_TOKEN'] || !process.env['ACTIONS_RESULTS_URL']) {
    tell(`The logs were not uploaded: this runner has no artifact service. They are in ${directory}.`);
    return undefined;
  }
  try {
    return await uploadUnderFreeName(name, filesIn(directory), directory);
  } catch (error) {
    tell(
      `The logs could not be uploaded as artifact "${name}": ${(error as Error).message} They are in ${directory}.`,
    );
    return undefined;
  }
}

function filesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

async function uploadUnderFreeName(name: string, files: string[], root: string): Promise<string> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  for (let attempt = 1; ; attempt += 1) {
    const candidate = attempt === 1 ? name : `${name}-${attempt}`;
    try {
      await client.uploadArtifact(candidate, files, root);
      return candidate;
    } catch (error) {
      if (attempt === MOST_TRIES || !isConflict(error)) throw error;
    }
  }
}

/** The artifact client passes on the service's own words only. */
function isConflict(error: unknown): boolean {
  return /\(409\)|conflict/i.test((error as Error).message);
}
