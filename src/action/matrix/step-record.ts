import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { writeOwnFile, removeOwn } from '../../client/regular-file.js';
import { runFacts } from '../../outcome/run-facts.js';
import type { RunOutcome } from '../../outcome/outcome.js';
import type { MatrixRecord } from '../../report/matrix-record.js';
import type { UploadedArtifact } from '../artifacts/artifact-upload.js';
import { matrixOf, type StepIdentity } from '../step-identity.js';

/** The file of a record within its artifact. */
export const RECORD_FILE = 'report.json';

/** What this step leaves for the report of a later job. */
export function recordText(
  outcomes: readonly RunOutcome[],
  { job, step, id, matrix, attempt }: StepIdentity,
  logs: UploadedArtifact | undefined,
): string {
  const record: MatrixRecord = {
    version: 1,
    ...{ job, step, id, attempt },
    matrix: matrixOf(matrix) ?? {},
    logs: logs ? { name: logs.name, url: logs.url ?? null } : null,
    runs: outcomes.map(runFacts),
  };
  return JSON.stringify(record);
}

/** Writes it to a fresh directory: whatever a flow has put in its place is removed. @throws {Error} of the system */
export function writeRecord(directory: string, record: string): void {
  removeOwn(directory);
  mkdirSync(directory, { recursive: true });
  writeOwnFile(path.join(directory, RECORD_FILE), record);
}
