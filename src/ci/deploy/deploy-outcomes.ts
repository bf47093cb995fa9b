import type { Redactor } from '../../redaction/index.js';
import { UsageError } from '../../runner/index.js';
import type { Host } from '../host.js';
import type { DeployOutcome } from './deploy-plan.js';

/** The status of a job by those of its flows, or deployments. */
export function statusOf(outcomes: readonly DeployOutcome[]): DeployOutcome['status'] {
  const statuses = outcomes.map(({ status }) => status);
  return (['failed', 'cancelled'] as const).find((status) => statuses.includes(status)) ?? 'successful';
}

/** An outcome as it may be shown. */
export function redacted(outcome: DeployOutcome, redactor: Redactor): DeployOutcome {
  const { error, label } = outcome;
  return {
    ...outcome,
    label: redactor.text(label),
    ...(error && { error: new UsageError(redactor.text(error.message)) }),
  };
}

/** @param what was not done, e.g. `deployed` */
export async function tellFailures(host: Host, shown: readonly DeployOutcome[], what: string): Promise<void> {
  for (const { label, error } of shown) {
    if (!error) continue;
    const title = `${label} was not ${what}`;
    if (host.annotate) await host.annotate({ level: 'error', title, message: error.message });
    else await host.warn(`${title}: ${error.message}`);
  }
}
