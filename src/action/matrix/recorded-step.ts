import { named } from '../../outcome/redacted/redaction-rules.js';
import type { Redactor } from '../../redaction/index.js';
import type { MatrixRecord } from '../../report/matrix-record.js';
import { matrixOf, type StepIdentity } from '../step-identity.js';

/** The step that a record belongs to. */
export type RecordedStep = Pick<MatrixRecord, 'job' | 'step' | 'id' | 'attempt' | 'matrix'>;

/** Main saves this in its state before anything else: if the step leaves nothing usable, at least this is known. */
export function recordedStep({ job, step, id, matrix, attempt }: StepIdentity, redactor: Redactor): string {
  const recorded: RecordedStep = { job, step, id, attempt, matrix: named(matrixOf(matrix) ?? {}, redactor) };
  return JSON.stringify(recorded);
}
