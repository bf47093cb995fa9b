import { existsSync, rmSync } from 'node:fs';
import * as core from '@actions/core';
import { endOrphans } from '../runner/index.js';
import { uploadFiles } from './artifact-upload.js';
import { foundByPost } from './post-state.js';

/** The end of the job: ends what the step left running, uploads logs that it could not, and cleans up. */
export async function post(): Promise<void> {
  const { marker, logs, artifactName, upload } = foundByPost();
  if (marker && (await endOrphans(marker))) core.info('Processes that the step had left running were ended.');
  if (!logs || !artifactName || !existsSync(logs)) return;
  // Who was told of a failed upload once is not told again.
  const tell = upload === 'failed' ? core.info : core.warning;
  const isUploaded = upload === 'done' || (await uploadFiles('logs', logs, artifactName, tell)) !== undefined;
  if (isUploaded) rmSync(logs, { recursive: true, force: true });
}
