import { existsSync } from 'node:fs';
import type { Redactor } from '../redaction/index.js';
import type { RunOutcome } from '../report/outcome.js';
import { Deadline } from '../runner/index.js';
import type { ArtifactKind } from './artifact-name.js';
import { uploadFiles, type UploadedArtifact } from './artifact-upload.js';
import type { ReportInputs } from './inputs.js';
import { say } from './job-log.js';
import { leaveBundles } from './leave-bundles.js';
import { matrixOf, writeRecord } from './matrix-jobs.js';
import { leaveForPost } from './post-state.js';
import { warn } from './step-annotations.js';
import { setOutputs } from './step-outputs.js';

/** Bundles have names of their own, one for each run. */
type StepArtifactKind = Exclude<ArtifactKind, 'resume'>;

/** What the step leaves to be uploaded, in a directory of its own. */
export interface StepFiles {
  /** Holds the others. */
  readonly directory: string;
  readonly logs: string;
  readonly cards: string;
  readonly report: string;
  /** Where it is written down what resume bundles are to be left. */
  readonly bundles: string;
  readonly artifactNames: Readonly<Record<StepArtifactKind, string>>;
}

export interface StepArtifacts {
  readonly logs?: UploadedArtifact | undefined;
  readonly cards?: UploadedArtifact | undefined;
}

export interface UploadOptions {
  readonly files: StepFiles;
  readonly inputs: ReportInputs | undefined;
  readonly redactor: Redactor;
  readonly cancel: AbortSignal;
}

/**
 * Uploads logs, resume bundles, cards, and, in a matrix job, the record for the report of a later job. A job that is cancelled
 * meanwhile has no time for it: logs and bundles are left to `post`.
 */
export async function uploadArtifacts(
  outcomes: readonly RunOutcome[],
  { files, inputs, redactor, cancel }: UploadOptions,
): Promise<StepArtifacts> {
  using deadline = new Deadline(cancel, inputs?.uploadTimeoutMs);
  const common = {
    redactor,
    signal: deadline.signal,
    tell: (message: string) => (cancel.aborted ? say(message) : warn(message)),
  };
  const upload = async (kind: StepArtifactKind) =>
    await uploadFiles({ ...common, what: kind, directory: files[kind], name: files.artifactNames[kind] });
  const logs = await upload('logs');
  if (logs) setOutputs({ 'log-artifact': logs.name });
  if (!cancel.aborted) leaveForPost({ upload: logs ? 'done' : 'failed' });
  await leaveBundles(files.bundles, { ...common, say });
  // Who was told that there is no artifact service is not told again.
  if (!logs) return {};
  const cards = existsSync(files.cards) ? await upload('cards') : undefined;
  const matrix = matrixOf(inputs?.matrix);
  if (matrix) {
    writeRecord(files.report, outcomes, matrix, logs);
    await upload('report');
  }
  return { logs, cards };
}
