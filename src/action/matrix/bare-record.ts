import type { OutcomeStatus } from '../../outcome/outcome.js';
import { parseMatrixRecord, type MatrixRecord, type MatrixRun } from '../../report/matrix-record.js';
import type { RecordedStep } from './recorded-step.js';

interface SavedFacts {
  readonly record: string | undefined;
  readonly statuses: string | undefined;
}

/**
 * What `post` uploads for a later report job if it knows no secrets, or no record: which step it was and which runs it made, without any of
 * their texts. Otherwise nothing would show that the step is missing from the report.
 * @param step what `recordedStep` returned
 * @param left what main saved: its record and its runs' statuses, as far as they exist
 * @param reason why there is no more, as a clause
 */
export function bareRecord(step: string, { record, statuses }: SavedFacts, reason: string): string {
  const ended = statuses ? statuses.split(',') : [];
  const runs =
    parseMatrixRecord(record ?? '')?.runs ??
    ended.map((status) => ({ ...UNKNOWN, status: status as OutcomeStatus }));
  const bare: MatrixRecord = {
    version: 1,
    ...(JSON.parse(step) as RecordedStep),
    logs: null,
    runs: (runs.length > 0 ? runs : [UNKNOWN]).map((run) => bareRun(run, reason)),
  };
  return JSON.stringify(bare);
}

const UNKNOWN = { pathspec: null, status: 'failed', durationSeconds: null, failure: null } as const;

type KnownRun = Pick<MatrixRun, 'flowFile' | 'pathspec' | 'status' | 'durationSeconds' | 'failure'>;

function bareRun(
  { flowFile, pathspec, status, durationSeconds, failure }: KnownRun,
  reason: string,
): MatrixRun {
  const message = `Nothing more is known: ${reason}.`;
  return {
    ...{ label: flowFile ?? 'unknown run', pathspec, status, durationSeconds, artifacts: {} },
    failure:
      status === 'successful'
        ? null
        : { reason: failure?.reason ?? 'flow-error', step: null, task: null, message },
  };
}
