import { existsSync, rmSync } from 'node:fs';
import * as core from '@actions/core';
import { Redactor } from '../redaction/index.js';
import { Deadline, endOrphans } from '../runner/index.js';
import { uploadFiles } from './artifact-upload.js';
import { readInputs, uploadTimeoutMs } from './inputs.js';
import { foundByPost } from './post-state.js';
import { redactedName } from './redacted-copy.js';
import { stepSecrets } from './step-secrets.js';

/** The end of the job: ends what the step left running, uploads logs that it could not, and cleans up. */
export async function post(): Promise<void> {
  const { marker, directory, logs, artifactName: name, upload } = foundByPost();
  if (marker && (await endOrphans(marker))) core.info('Processes that the step had left running were ended.');
  if (!directory || !logs || !name) return;
  // Who was told of a failed upload once is not told again.
  const tell = upload === 'failed' ? core.info : core.warning;
  const isUploaded = upload === 'done' || !existsSync(logs) || (await uploadLogs(logs, name, tell));
  rmSync(isUploaded ? directory : redactedName(logs), { recursive: true, force: true });
}

async function uploadLogs(
  directory: string,
  name: string,
  tell: (message: string) => void,
): Promise<boolean> {
  // Found again: secrets must not be written down.
  const inputs = await readInputs(process.env).catch(() => undefined);
  const redactor = new Redactor(stepSecrets(process.env, inputs));
  using deadline = new Deadline(undefined, uploadTimeoutMs(process.env));
  const uploaded = await uploadFiles({
    ...{ what: 'logs', directory, name, redactor, tell },
    signal: deadline.signal,
  });
  return uploaded !== undefined;
}
