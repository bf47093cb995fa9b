import { redactedName, type Redactor } from '../redaction/index.js';
import { boundedOutcome } from './bounded-outcome.js';
import type { RunOutcome } from './outcome.js';

/**
 * An outcome without secrets, and with messages of a length that can be shown, but for what tells a later step which run it is. The
 * metadata service is told without the user and password of its URL.
 */
export function redactedOutcome(outcome: RunOutcome, redactor: Redactor): RunOutcome {
  const { flowFile, flowName, runId, pathspec, metadata, originRunId, details } = outcome;
  const redacted = redactor.value(outcome);
  // By these names they are in the artifact.
  const cards = details?.cards.map((card) => ({
    ...redactor.value(card),
    fileName: redactedName(card.fileName, redactor),
  }));
  // A secret is known by the whole of it: only what has none is cut.
  return boundedOutcome({
    ...redacted,
    details: redacted.details && cards && { ...redacted.details, cards },
    ...{ flowFile, flowName, runId, pathspec, originRunId },
    metadata: metadata && redactor.value(metadata).replace(/:\/\/[^/@]*@/, '://***@'),
  });
}
