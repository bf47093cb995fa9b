import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import * as core from './runner-commands/actions-core.js';
import { requireOwnDirectory } from '../client/index.js';
import type { Redactor } from '../redaction/index.js';
import { cancelProcess, Deadline, endOrphans } from '../runner/index.js';
import { ArtifactService } from './artifacts/artifact-service.js';
import { uploadFiles } from './artifacts/artifact-upload.js';
import { printLine } from './runner-commands/job-log.js';
import { saveBundles } from './resume/save-bundles.js';
import { bundlesIn, pendingIn } from './resume/pending-bundle.js';
import { saveBareRecord, warnNoRecord } from './matrix/save-bare-record.js';
import { writeRecord } from './matrix/step-record.js';
import {
  readPostState,
  logsIn,
  metaflowHomeIn,
  progressIn,
  recordForPost,
  removeProgress,
  removeRecord,
  reportIn,
  type SavedState,
  type Progress,
} from './post-state.js';
import { messageOf } from '../ci/message-of.js';
import { copyName } from '../ci/report/redacted-copy.js';
import { Seal } from './sealed-file.js';
import { isStepDirectory } from './step-directory.js';
import { redactorForPost, removeSecrets } from './step-secrets.js';
import { leadsElsewhere, removeOwn } from '../client/regular-file.js';

/** Runs at the end of the job. Cleaning up never turns a green job red. */
export async function runPost(): Promise<void> {
  try {
    await post();
  } catch (error) {
    core.warning(`Cleaning up after the run failed: ${messageOf(error)}`);
  }
}

/**
 * Ends main if the runner did not, ends what the step left running, saves bundles and uploads logs if main could not, and cleans up. It
 * uses what main saved and reads no inputs: in a composite action, the runner may pass it another action's.
 */
async function post(): Promise<void> {
  const found = readPostState();
  const { process: main, marker, directory } = found;
  if (main !== undefined && (await cancelProcess(main)))
    printLine('The action was still running when the job ended, so it was cancelled.');
  if (marker && (await endOrphans(marker))) printLine('Stopped processes that the step had left running.');
  if (!directory) return;
  const replaced = replacementOf(directory);
  if (replaced !== undefined) {
    printLine(`${directory} is ${replaced}: nothing in it is uploaded or removed.`);
    await saveBareRecord(found, { reason: 'the directory of its step was replaced' });
    return;
  }
  removeOwn(metaflowHomeIn(directory));
  const logs = logsIn(directory);
  const seal = found.sealKey === undefined ? undefined : new Seal(found.sealKey);
  const progress = { upload: found.upload, report: found.report, ...progressIn(directory, seal) };
  const rest = restOf(found, progress, { directory, logs, seal });
  const isEmpty = [rest.logs, rest.report, rest.bundles].every((part) => part === undefined);
  const { isDone, isUnavailable, problem } = isEmpty
    ? { isDone: true, isUnavailable: false }
    : await uploadRest(rest, found, progress, { directory, seal });
  const reason = problem ?? (rest.report ? undefined : NO_RECORD);
  if (
    reason !== undefined &&
    !isUnavailable &&
    progress.report !== 'done' &&
    progress.upload !== 'impossible'
  )
    await saveBareRecord(found, { record: recordForPost(directory, seal), reason });
  removeSecrets(directory);
  removeProgress(directory);
  removeRecord(directory);
  const left = isDone && progress.upload !== 'impossible' ? directory : copyName(logs);
  if (!removeOwn(left)) printLine(`${left} could not be removed.`);
}

/** What a flow has put in place of the step's directory, on disk or in the step's state. */
function replacementOf(directory: string): string | undefined {
  if (!isStepDirectory(directory)) return 'not a directory of this action';
  return leadsElsewhere(directory) ? 'a link now' : undefined;
}

const NO_RECORD = 'the action was killed before it saved more, or its saved state was changed';

/** What main could not upload. */
interface Rest {
  readonly logs: SavedFiles | undefined;
  /** The record for a later report job. */
  readonly report: SavedFiles | undefined;
  /** The directory of the pending bundles. */
  readonly bundles: string | undefined;
}

/** The step's directory, and the seal of main's files in it; without a seal, no file can be trusted to be main's. */
interface SavedDirectory {
  readonly directory: string;
  readonly seal: Seal | undefined;
}

interface SavedFiles {
  readonly what: string;
  readonly directory: string;
  /** The artifact's name. */
  readonly name: string;
}

/** What main noted, or what was clear from the start. */
interface SavedProgress {
  readonly upload: SavedState['upload'] | Progress['upload'];
}

function restOf(
  { artifactName, reportName }: SavedState,
  { upload }: SavedProgress,
  { directory, logs, seal }: SavedDirectory & { readonly logs: string },
): Rest {
  const left = (what: string, files: string | undefined, name: string | undefined) =>
    files && name && upload !== 'impossible' && existsSync(files)
      ? { what, directory: files, name }
      : undefined;
  const bundles = bundlesIn(directory);
  return {
    logs: upload === 'done' || !holdsText(logs) ? undefined : left('logs', logs, artifactName),
    report: left('report', layOutRecord({ directory, seal }), reportName),
    bundles: pendingIn(bundles).length > 0 ? bundles : undefined,
  };
}

/** Whether any file in a directory has content: the logs of a flow that was not started are empty. */
function holdsText(directory: string): boolean {
  try {
    return readdirSync(directory, { withFileTypes: true }).some((entry) => {
      const file = path.join(directory, entry.name);
      return entry.isDirectory() ? holdsText(file) : statSync(file).size > 0;
    });
  } catch {
    return false;
  }
}

/** Prepares the record that main saved for upload. If a flow replaced it, it does not count. */
function layOutRecord({ directory, seal }: SavedDirectory): string | undefined {
  const record = recordForPost(directory, seal);
  if (record === undefined) return undefined;
  try {
    requireOwnDirectory(directory);
    writeRecord(reportIn(directory), record);
    return reportIn(directory);
  } catch (error) {
    warnNoRecord(error);
    return undefined;
  }
}

interface Uploaded {
  /** Whether the logs are already dealt with. */
  readonly isDone: boolean;
  /** Whether the service rejects everything, which was reported. */
  readonly isUnavailable: boolean;
  /** Why there was nothing to upload, as a clause. */
  readonly problem?: string;
}

async function uploadRest(
  { logs, report, bundles }: Rest,
  found: SavedState,
  { upload }: SavedProgress,
  { directory, seal }: SavedDirectory,
): Promise<Uploaded> {
  const { uploadTimeoutMs, retentionDays } = found;
  // If a failed upload was already reported as a warning, do not warn again.
  const reportProblem = upload === 'failed' ? printLine : core.warning;
  let redactor: Redactor;
  try {
    redactor = redactorForPost(directory, seal, found.secretsVersion ?? 0);
  } catch (error) {
    const where = logs === undefined ? '' : ` The logs are in ${logs.directory}.`;
    const problem = (error as Error).message;
    reportProblem(
      `Logs and bundles were not uploaded, because secrets could not be replaced: ${problem}.${where}`,
    );
    return { isDone: logs === undefined, isUnavailable: false, problem };
  }
  const service = new ArtifactService(process.env, retentionDays);
  if (bundles !== undefined && seal !== undefined) {
    using deadline = new Deadline(undefined, uploadTimeoutMs);
    const { signal } = deadline;
    const common = { service, seal, redactor, signal };
    await saveBundles(bundles, {
      ...common,
      note: printLine,
      reportProblem: core.warning,
      isFirstTry: false,
    });
  }
  let isDone = true;
  for (const files of [logs, report]) {
    if (files === undefined) continue;
    using deadline = new Deadline(undefined, uploadTimeoutMs);
    const { signal } = deadline;
    const uploaded = await uploadFiles({ ...files, service, redactor, reportProblem, signal });
    if (uploaded !== undefined) continue;
    if (files === logs) isDone = false;
    if (service.isBroken || service.missing !== undefined) break;
  }
  return { isDone, isUnavailable: service.isBroken || service.missing !== undefined };
}
