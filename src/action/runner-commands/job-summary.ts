import * as core from './actions-core.js';
import { appendEntry } from './command-file.js';
import { warn } from './step-annotations.js';

/** GitHub shows nothing of a larger file. */
const MAX_FILE_BYTES = 1024 * 1024;

/** Appends to the job summary, entirely or not at all. Resolves to whether it worked; a failure costs a warning and nothing else. */
export async function appendSummary(markdown: string): Promise<boolean> {
  try {
    const file = process.env['GITHUB_STEP_SUMMARY'];
    if (file) appendEntry(file, markdown, MAX_FILE_BYTES);
    else await core.summary.addRaw(markdown).write();
    return true;
  } catch (error) {
    warn(`The job summary could not be written: ${(error as Error).message}`);
    return false;
  }
}
