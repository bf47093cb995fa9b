import { existsSync, rmSync } from 'node:fs';
import * as core from './actions-core.js';
import { Redactor } from '../redaction/index.js';
import { Deadline, endOrphans } from '../runner/index.js';
import { ArtifactService } from './artifact-service.js';
import { uploadFiles } from './artifact-upload.js';
import { readInputs, uploadTimeoutMs } from './inputs.js';
import { say } from './job-log.js';
import { leaveBundles } from './leave-bundles.js';
import { bundlesIn } from './pending-bundle.js';
import { foundByPost, metaflowHomeIn } from './post-state.js';
import { redactedName } from './redacted-copy.js';
import { stepSecrets } from './step-secrets.js';

/** The end of the job: ends what the step left running, leaves bundles and uploads logs where it could not, and cleans up. */
export async function post(): Promise<void> {
  const {
    marker,
    directory,
    logs,
    artifactName: name,
    upload,
    report,
    reportName,
    retentionDays,
  } = foundByPost();
  if (marker && (await endOrphans(marker))) say('Processes that the step had left running were ended.');
  if (directory) rmSync(metaflowHomeIn(directory), { recursive: true, force: true });
  if (!directory || !logs || !name) return;
  // Who was told of a failed upload once is not told again.
  const tell = upload === 'failed' ? say : core.warning;
  await leavePendingBundles(bundlesIn(directory));
  if (upload === 'impossible') return;
  const service = new ArtifactService(process.env, retentionDays);
  const left = async (what: string, of: string, as: string) => await uploadLeft(what, of, as, service, tell);
  const isUploaded = upload === 'done' || !existsSync(logs) || (await left('logs', logs, name));
  if (isUploaded && report && reportName) await left('report', report, reportName);
  rmSync(isUploaded ? directory : redactedName(logs), { recursive: true, force: true });
}

async function uploadLeft(
  what: string,
  directory: string,
  name: string,
  service: ArtifactService,
  tell: (message: string) => void,
): Promise<boolean> {
  const redactor = await redactorOfStep();
  using deadline = new Deadline(undefined, uploadTimeoutMs(process.env));
  const uploaded = await uploadFiles({
    ...{ what, directory, name, service, redactor, tell },
    signal: deadline.signal,
  });
  return uploaded !== undefined;
}

async function leavePendingBundles(directory: string): Promise<void> {
  if (!existsSync(directory)) return;
  using deadline = new Deadline(undefined, uploadTimeoutMs(process.env));
  await leaveBundles(directory, {
    redactor: await redactorOfStep(),
    signal: deadline.signal,
    say,
    tell: core.warning,
  });
}

/** Secrets are found again: they must not be written down. */
async function redactorOfStep(): Promise<Redactor> {
  const inputs = await readInputs(process.env).catch(() => undefined);
  return new Redactor(stepSecrets(process.env, inputs));
}
