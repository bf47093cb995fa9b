import { existsSync, rmSync } from 'node:fs';
import * as core from '@actions/core';
import { endOrphans } from '../runner/index.js';
import { uploadLogs } from './log-artifact.js';
import { foundByPost } from './post-state.js';

/** The end of the job: ends what the step left running and uploads logs that it could not, as it was killed, and cleans up. */
export async function post(): Promise<void> {
  const state = foundByPost();
  if (!state) return;
  if (await endOrphans(state.marker)) core.info('Processes that the step had left running were ended.');
  if (!existsSync(state.logs)) return;
  // Who was told of a failed upload once is not told again.
  const tell = state.upload === 'failed' ? core.info : core.warning;
  const uploaded =
    state.upload === 'done' || (await uploadLogs(state.logs, state.artifactName, tell)) !== undefined;
  if (uploaded) rmSync(state.logs, { recursive: true, force: true });
}
