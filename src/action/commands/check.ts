import { checkInCi } from '../../ci/check/check-in-ci.js';
import type { CheckSettings } from '../../options/check-settings.js';
import type { OutcomeStatus } from '../../outcome/outcome.js';
import { workspaceOf } from '../inputs/inputs.js';
import type { CommandStep } from './command-step.js';

/** Checks the flows named by a step's inputs. */
export async function checkFlows(
  { inputs: { concurrency, report }, host, redactor, cancel, planned }: CommandStep,
  settings: CheckSettings,
): Promise<OutcomeStatus> {
  const { summaryTitle } = report;
  const { status } = await checkInCi(planned, host, {
    ...{ settings, concurrency, cancel, redactor, env: process.env, summaryTitle },
    workspace: workspaceOf(process.env),
  });
  return status;
}
