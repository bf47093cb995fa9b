import type { Redactor } from '../redaction/index.js';
import { boundedOutcome } from './bounded-outcome.js';
import type { RunOutcome } from './outcome.js';

/**
 * An outcome without secrets, and with messages of a length that can be shown, but for what a later step needs as it is: which
 * run it is.
 */
export function redactedOutcome(outcome: RunOutcome, redactor: Redactor): RunOutcome {
  const { flowFile, flowName, runId, pathspec, metadata, originRunId } = outcome;
  // A secret is known by the whole of it: only what has none is cut.
  return boundedOutcome({
    ...redactor.value(outcome),
    ...{ flowFile, flowName, runId, pathspec, metadata, originRunId },
  });
}
