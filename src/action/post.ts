import { existsSync, rmSync } from 'node:fs';
import * as core from '@actions/core';
import { uploadFiles } from './artifact-upload.js';
import { foundByPost } from './post-state.js';

/** The end of the job: uploads logs that the step could not, as it was cancelled or killed, and cleans up. */
export async function post(): Promise<void> {
  const state = foundByPost();
  if (!state || !existsSync(state.logs)) return;
  // Who was told of a failed upload once is not told again.
  const tell = state.upload === 'failed' ? core.info : core.warning;
  const uploaded =
    state.upload === 'done' ||
    (await uploadFiles('logs', state.logs, state.artifactName, tell)) !== undefined;
  if (uploaded) rmSync(state.logs, { recursive: true, force: true });
}
