import { removeOwn } from '../../client/regular-file.js';
import { Redactor } from '../../redaction/index.js';
import { Deadline } from '../../runner/index.js';
import { ArtifactService } from '../artifacts/artifact-service.js';
import { uploadFiles } from '../artifacts/artifact-upload.js';
import { reportIn, type SavedState } from '../post-state.js';
import * as core from '../runner-commands/actions-core.js';
import { bareRecord } from './bare-record.js';
import { makeStepDirectory } from '../step-directory.js';
import { writeRecord } from './step-record.js';

interface BareRecord {
  /** What main saved, if anything. */
  readonly record?: string | undefined;
  /** Why there is no more, as a clause. */
  readonly reason: string;
}

/**
 * Uploads a record of the step that contains no secrets. Without any record, a later report could call a workflow successful although one
 * of its steps was killed.
 */
export async function saveBareRecord(
  { recordedStep, statuses, reportName, report, uploadTimeoutMs, retentionDays }: SavedState,
  { record, reason }: BareRecord,
): Promise<void> {
  if (recordedStep === undefined || reportName === undefined || report === 'done') return;
  let place: string | undefined;
  try {
    place = makeStepDirectory();
    const files = reportIn(place);
    writeRecord(files, bareRecord(recordedStep, { record, statuses }, reason));
    using deadline = new Deadline(undefined, uploadTimeoutMs);
    const common = { reportProblem: core.warning, signal: deadline.signal, redactor: new Redactor([]) };
    const service = new ArtifactService(process.env, retentionDays);
    await uploadFiles({ ...common, service, what: 'report', directory: files, name: reportName });
  } catch (error) {
    warnNoRecord(error);
  } finally {
    if (place !== undefined) removeOwn(place);
  }
}

/** Warns that there is no record, and why. */
export function warnNoRecord(error: unknown): void {
  core.warning(`The record for the report of a later job could not be uploaded: ${(error as Error).message}`);
}
