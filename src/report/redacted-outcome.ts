import type { Redactor } from '../redaction/index.js';
import type { RunOutcome } from './outcome.js';

/**
 * An outcome without secrets, but for what a later step needs as it is: which run it is, and the artifacts that were
 * asked for.
 */
export function redactedOutcome(outcome: RunOutcome, redactor: Redactor): RunOutcome {
  const { flowFile, flowName, runId, pathspec, metadata, originRunId, details } = outcome;
  const redacted = redactor.value(outcome);
  return {
    ...redacted,
    ...{ flowFile, flowName, runId, pathspec, metadata, originRunId },
    details: redacted.details && { ...redacted.details, artifacts: details?.artifacts ?? {} },
  };
}
