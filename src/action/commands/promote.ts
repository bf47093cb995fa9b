import { promoteInCi } from '../../ci/promote/promote-in-ci.js';
import type { RunPlan } from '../../execution/plan/run-plan.js';
import type { PromoteSettings } from '../../options/promote-settings.js';
import type { OutcomeStatus } from '../../outcome/outcome.js';
import type { CommandStep } from './command-step.js';

/** Moves tags to the run named by a step's inputs. */
export async function promoteRun(
  { inputs: { report }, host, redactor, cancel, planned }: CommandStep,
  settings: PromoteSettings,
): Promise<OutcomeStatus> {
  const { summaryTitle } = report;
  const placeOf = async () => (await planned())[0] as RunPlan;
  const options = { settings, cancel, redactor, env: process.env, summaryTitle };
  return (await promoteInCi(placeOf, host, options)).status;
}
