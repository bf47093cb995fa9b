import { bounded } from '../../outcome/bounded-text.js';
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
  const { label, status, error, triggers, ...texts } = outcome;
  const shown = Object.entries(texts).flatMap(([key, text]) =>
    text === undefined ? [] : [[key, redactor.text(text)] as const],
  );
  return {
    ...(Object.fromEntries(shown) as typeof texts),
    ...{ label: redactor.text(label), status },
    ...(triggers && { triggers: triggers.map((trigger) => redactor.text(trigger)) }),
    ...(error && { error: new UsageError(bounded(redactor.text(error.message), LONGEST_MESSAGE)) }),
  };
}

/** In bytes: what an orchestrator says may be long, and there may be many that it says it of. */
const LONGEST_MESSAGE = 4000;

/** @param what was not done, e.g. `deployed` */
export async function tellFailures(host: Host, shown: readonly DeployOutcome[], what: string): Promise<void> {
  for (const { label, error } of shown) {
    if (!error) continue;
    const title = `${label} was not ${what}`;
    if (host.annotate) await host.annotate({ level: 'error', title, message: error.message });
    else await host.warn(`${title}: ${error.message}`);
  }
}
