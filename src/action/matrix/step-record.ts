import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { writeOwnFile, removeOwn } from '../../client/regular-file.js';
import { jsonText } from '../../outcome/json-value.js';
import { runFacts } from '../../outcome/run-facts.js';
import type { RunOutcome } from '../../outcome/outcome.js';
import type { MatrixRecord, WrittenRun } from '../../report/matrix-record.js';
import type { UploadedArtifact } from '../../ci/host.js';
import { matrixOf, type StepIdentity } from '../step-identity.js';

/** The name of a record's file in its artifact. */
export const RECORD_FILE = 'report.json';

/** What this step saves for a later report job. */
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
    runs: outcomes.map(writtenRun),
  };
  return jsonText(record);
}

function writtenRun(outcome: RunOutcome): WrittenRun {
  const { numbers = [] } = outcome.details ?? {};
  return { ...runFacts(outcome), ...(numbers.length > 0 && { numbers }) };
}

/** Writes the record to a new directory; anything that a flow put in its place is removed. @throws {Error} from the system */
export function writeRecord(directory: string, record: string): void {
  removeOwn(directory);
  mkdirSync(directory, { recursive: true });
  writeOwnFile(path.join(directory, RECORD_FILE), record);
}
