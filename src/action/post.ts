import { existsSync, rmSync } from 'node:fs';
import * as core from './actions-core.js';
import type { Redactor } from '../redaction/index.js';
import { Deadline, endOrphans } from '../runner/index.js';
import { ArtifactService } from './artifact-service.js';
import { uploadFiles } from './artifact-upload.js';
import { say } from './job-log.js';
import { leaveBundles } from './leave-bundles.js';
import { bundlesIn, pendingIn } from './pending-bundle.js';
import { foundByPost, metaflowHomeIn, type FoundState } from './post-state.js';
import { redactedName } from './redacted-copy.js';
import { redactorForPost, removeSecrets } from './step-secrets.js';

/**
 * The end of the job: ends what the step left running, leaves bundles and uploads logs where it could not, and cleans up. It knows
 * what main left, and reads no inputs: in a composite action the runner may give it those of another action.
 */
export async function post(): Promise<void> {
  const found = foundByPost();
  const { marker, directory, logs, upload } = found;
  if (marker && (await endOrphans(marker))) say('Processes that the step had left running were ended.');
  if (directory) rmSync(metaflowHomeIn(directory), { recursive: true, force: true });
  if (!directory || !logs) return;
  const rest = restOf(found, directory, logs);
  const isEmpty = [rest.logs, rest.report, rest.bundles].every((part) => part === undefined);
  const isDone = isEmpty || (await uploadRest(rest, found, directory));
  removeSecrets(directory);
  rmSync(isDone && upload !== 'impossible' ? directory : redactedName(logs), {
    recursive: true,
    force: true,
  });
}

/** What main could not upload. */
interface Rest {
  readonly logs: LeftFiles | undefined;
  /** The record for the report of a later job. */
  readonly report: LeftFiles | undefined;
  /** A directory. */
  readonly bundles: string | undefined;
}

interface LeftFiles {
  readonly what: string;
  readonly directory: string;
  /** Of the artifact. */
  readonly name: string;
}

function restOf(
  { upload, artifactName, report, reportName }: FoundState,
  directory: string,
  logs: string,
): Rest {
  const left = (what: string, files: string | undefined, name: string | undefined) =>
    files && name && upload !== 'impossible' && existsSync(files)
      ? { what, directory: files, name }
      : undefined;
  const bundles = bundlesIn(directory);
  return {
    logs: upload === 'done' ? undefined : left('logs', logs, artifactName),
    report: left('report', report, reportName),
    bundles: pendingIn(bundles).length > 0 ? bundles : undefined,
  };
}

/** Resolves to whether no logs are left. */
async function uploadRest(
  { logs, report, bundles }: Rest,
  found: FoundState,
  directory: string,
): Promise<boolean> {
  const { upload, uploadTimeoutMs, secretsKey, retentionDays } = found;
  // Who was told of a failed upload once is not told again.
  const tell = upload === 'failed' ? say : core.warning;
  let redactor: Redactor;
  try {
    redactor = redactorForPost(directory, secretsKey);
  } catch (error) {
    const where = logs === undefined ? '' : ` The logs are in ${logs.directory}.`;
    tell(`Nothing was uploaded, as secrets could not be replaced: ${(error as Error).message}.${where}`);
    return logs === undefined;
  }
  if (bundles !== undefined) {
    using deadline = new Deadline(undefined, uploadTimeoutMs);
    await leaveBundles(bundles, { redactor, signal: deadline.signal, say, tell: core.warning });
  }
  const service = new ArtifactService(process.env, retentionDays);
  for (const files of [logs, report]) {
    if (files === undefined) continue;
    using deadline = new Deadline(undefined, uploadTimeoutMs);
    const { signal } = deadline;
    const uploaded = await uploadFiles({ ...files, service, redactor, tell, signal });
    if (uploaded === undefined) return files !== logs;
  }
  return true;
}
