import { existsSync, rmSync } from 'node:fs';
import { uploadLogs } from './log-artifact.js';
import { foundByPost } from './post-state.js';

/** The end of the job: uploads the logs of a step that was cancelled or killed before it could, and cleans up. */
export async function post(): Promise<void> {
  const state = foundByPost();
  if (!state || !existsSync(state.logs)) return;
  const uploaded = state.uploaded || (await uploadLogs(state.logs, state.artifactName)) !== undefined;
  if (uploaded) rmSync(state.logs, { recursive: true, force: true });
}
