import {
  dictionary,
  each,
  fields,
  kept,
  name,
  named,
  orNull,
  text,
  texts,
  value,
  type Rule,
  type Rules,
} from '../outcome/redacted/redaction-rules.js';
import type { RunFacts } from '../outcome/run-facts.js';
import type { MatrixRecord, MatrixRun, WrittenRun } from './matrix-record.js';

/** A record contains all details of its runs. */
const RUN: Rules<WrittenRun> = {
  label: text,
  flowFile: kept,
  flowName: kept,
  runId: kept,
  pathspec: kept,
  metadata: orNull(text),
  orchestratorUrl: text,
  stepName: name,
  taskId: name,
  status: kept,
  exitCode: kept,
  signal: kept,
  startedAt: kept,
  finishedAt: kept,
  durationSeconds: kept,
  originRunId: kept,
  metaflowVersion: kept,
  parameters: dictionary,
  tags: texts,
  artifacts: named,
  numbers: value,
  base: fields<NonNullable<RunFacts['base']>>({ pathspec: kept, artifacts: named, problem: text }),
  failure: orNull(
    fields<NonNullable<RunFacts['failure']>>({
      reason: kept,
      step: orNull(name),
      task: orNull(name),
      message: text,
    }),
  ),
  error: orNull(fields<NonNullable<RunFacts['error']>>({ name: kept, message: text })),
  failedHooks: each(fields<NonNullable<RunFacts['failedHooks']>[number]>({ name, message: text })),
};

/**
 * A redacted record. Its runs are already redacted, but its job's matrix may contain secrets, and more may have become known since. The
 * job's and step's identity and the statuses stay unchanged, because otherwise the report would miss them.
 */
export const redactedRecord: Rule<MatrixRecord> = fields<MatrixRecord>({
  version: kept,
  job: kept,
  id: kept,
  step: kept,
  matrix: named,
  attempt: kept,
  logs: kept,
  runs: each(fields<MatrixRun>(RUN)),
});
