import { existsSync } from 'node:fs';
import { requireOwnDirectory } from '../client/index.js';
import type { Redactor } from '../redaction/index.js';
import type { RunPlan } from '../execution/plan/run-plan.js';
import type { RunOutcome } from '../outcome/outcome.js';
import { Deadline } from '../runner/index.js';
import type { ArtifactKind } from './artifacts/artifact-name.js';
import { ArtifactService } from './artifacts/artifact-service.js';
import { hasArtifactService } from './artifacts/has-artifact-service.js';
import type { UploadedArtifact, UploadedArtifacts } from '../ci/host.js';
import { uploadFiles } from './artifacts/artifact-upload.js';
import type { ReportInputs } from './inputs/inputs.js';
import { printLine } from './runner-commands/job-log.js';
import { pendingIn } from './resume/pending-bundle.js';
import type { SaveOptions } from './resume/save-bundles.js';
import { recordText, writeRecord } from './matrix/step-record.js';
import { RecordDraft } from './matrix/record-draft.js';
import { savePostState, saveRecordForPost, noteProgress, removeRecord, type Progress } from './post-state.js';
import { warn } from './runner-commands/step-annotations.js';
import type { Seal } from './sealed-file.js';
import { setOutputs } from './runner-commands/step-outputs.js';

/** Bundles have their own names, one per run. */
type StepArtifactKind = Exclude<ArtifactKind, 'resume' | 'manifests'>;

/** What the step prepares for upload, in its own directory. */
export interface StepFiles {
  /** Contains the others. */
  readonly directory: string;
  /** Seals what is saved in it for `post`. */
  readonly seal: Seal;
  readonly logs: string;
  readonly cards: string;
  readonly report: string;
  /** Where pending resume bundles are recorded. */
  readonly bundles: string;
  readonly artifactNames: Readonly<Record<StepArtifactKind, string>>;
}

export interface UploadOptions {
  readonly files: StepFiles;
  readonly inputs: ReportInputs;
  readonly redactor: Redactor;
  readonly cancel: AbortSignal;
}

/**
 * Uploads what the step should upload: first logs, then resume bundles, cards, and the record for a later report job, all at once. A
 * cancelled job has no time for this, so it leaves logs and bundles to `post`.
 */
export async function uploadArtifacts(
  outcomes: readonly RunOutcome[],
  { files, inputs, redactor, cancel }: UploadOptions,
): Promise<UploadedArtifacts> {
  using deadline = new Deadline(cancel, inputs.uploadTimeoutMs);
  const { kinds, retentionDays, requestedRetentionDays = retentionDays } = inputs.uploads;
  const service = new ArtifactService(process.env, retentionDays);
  if (retentionDays !== requestedRetentionDays)
    printLine(
      `Input "retention-days": this repository keeps artifacts for ${retentionDays} days at most, not ${requestedRetentionDays}.`,
    );
  const common = {
    ...{ service, redactor, note: printLine, signal: deadline.signal },
    reportProblem: (message: string) => (cancel.aborted ? printLine(message) : warn(message)),
  };
  const upload = async (kind: StepArtifactKind) =>
    kinds.has(kind) && existsSync(files[kind])
      ? await uploadFiles({ ...common, what: kind, directory: files[kind], name: files.artifactNames[kind] })
      : undefined;
  // Otherwise no process has written to the logs.
  const isStarted = outcomes.some(({ commandLine }) => commandLine !== undefined);
  if (kinds.has('logs') && !existsSync(files.logs) && isStarted)
    common.reportProblem(`The logs were not uploaded: ${files.logs} is gone; the flow removed it.`);
  const logs = isStarted ? await upload('logs') : undefined;
  if (logs) setOutputs({ 'log-artifact': logs.name });
  let progress: Progress = {};
  const note = (more: Progress) =>
    noteProgress(files.directory, files.seal, (progress = { ...progress, ...more }));
  if (kinds.has('logs') && (logs || !cancel.aborted))
    note({ upload: logs || !isStarted ? 'done' : service.missing === undefined ? 'failed' : 'impossible' });
  // If the service rejected the logs, only a bundle is still uploaded, and no warning is repeated. Another possible reason is that the logs
  // cannot be copied.
  const isOver = service.isBroken || service.missing !== undefined || deadline.signal.aborted;
  const isUnavailable = kinds.has('logs') && !logs && existsSync(files.logs) && isOver;
  // If main is killed now, `post` uploads what is known by now, instead of what was known before the runs ended.
  saveRecord(outcomes, files, inputs, logs);
  if (!isUnavailable && kinds.has('report')) layOutRecord(outcomes, files, inputs, logs);
  const recordIsDone = () => {
    note({ report: 'done' });
    savePostState({ report: 'done' });
    removeRecord(files.directory);
  };
  const uploadRecord = async () => {
    const report = await upload('report');
    // If main is killed while cards are still being uploaded, `post` does not upload the record again.
    if (report) recordIsDone();
    return report;
  };
  const leaving = { seal: files.seal, isFirstTry: Boolean(process.env['GITHUB_STATE']) };
  const [cards, report] = await Promise.all([
    isUnavailable ? undefined : upload('cards'),
    isUnavailable ? undefined : uploadRecord(),
    kinds.has('bundle') ? savePending(files.bundles, { ...common, ...leaving }) : undefined,
  ]);
  if (cancel.aborted && !report) handOverToPost(outcomes, files, inputs, logs);
  else if (service.missing !== undefined) recordIsDone();
  return { logs, cards };
}

/** Most steps have no bundle to save, and need not load what makes one. */
async function savePending(directory: string, options: SaveOptions): Promise<void> {
  if (pendingIn(directory).length === 0) return;
  const { saveBundles } = await import('./resume/save-bundles.js');
  await saveBundles(directory, options);
}

/** Leaves what a cancelled step has no time to upload to `post`, and gives later steps the name that its logs artifact will have. */
export function handOverToPost(
  outcomes: readonly RunOutcome[],
  files: StepFiles,
  inputs: ReportInputs,
  uploaded?: UploadedArtifact,
): void {
  const logs = uploaded ?? (existsSync(files.logs) ? logsByPost(files, inputs) : undefined);
  if (logs) setOutputs({ 'log-artifact': logs.name });
  saveRecord(outcomes, files, inputs, logs);
}

/** The logs artifact that `post` will upload, if it does. */
function logsByPost({ artifactNames }: StepFiles, { uploads }: ReportInputs): UploadedArtifact | undefined {
  const isLeft = uploads.kinds.has('logs') && hasArtifactService(process.env);
  return isLeft ? { name: artifactNames.logs, url: undefined } : undefined;
}

/** Returns a draft of the record, which `post` uploads unless main saves a better one; `undefined` if the step leaves no record. */
export function draftRecord(
  plans: readonly RunPlan[],
  files: StepFiles,
  inputs: ReportInputs,
  cancel: AbortSignal,
): RecordDraft | undefined {
  if (!inputs.uploads.kinds.has('report') || !hasArtifactService(process.env)) return undefined;
  const write = (outcomes: readonly RunOutcome[]) =>
    saveRecord(outcomes, files, inputs, logsByPost(files, inputs));
  return new RecordDraft(plans, write, cancel);
}

/** Saves the record for a later report job for `post`. Returns its length. */
function saveRecord(
  outcomes: readonly RunOutcome[],
  files: StepFiles,
  inputs: ReportInputs,
  logs: UploadedArtifact | undefined,
): number {
  if (outcomes.length === 0 || !inputs.uploads.kinds.has('report')) return 0;
  try {
    const record = recordText(outcomes, inputs.identity, logs);
    saveRecordForPost(files.directory, files.seal, record);
    return record.length;
  } catch (error) {
    warnOfRecord(error);
    return 0;
  }
}

/** Prepares the record for upload. */
function layOutRecord(
  outcomes: readonly RunOutcome[],
  { directory, report }: StepFiles,
  { identity }: ReportInputs,
  logs: UploadedArtifact | undefined,
): void {
  try {
    requireOwnDirectory(directory);
    writeRecord(report, recordText(outcomes, identity, logs));
  } catch (error) {
    warnOfRecord(error);
  }
}

function warnOfRecord(error: unknown): void {
  warn(`The record for the report of a later job could not be written: ${(error as Error).message}`);
}
