import type { Host } from '../ci/host.js';
import type { RunPlan } from '../execution/plan/run-plan.js';
import { isFollowed } from '../options/deploy-settings.js';
import type { OutcomeStatus } from '../outcome/outcome.js';
import type { Redactor } from '../redaction/index.js';
import { workspaceOf, type Inputs } from './inputs/inputs.js';
import type { StepFiles } from './step-artifacts.js';

export interface OtherCommand {
  readonly inputs: Inputs;
  readonly files: StepFiles;
  readonly redactor: Redactor;
  readonly cancel: AbortSignal;
}

/** Runs the step's command if it is one that follows no run; `undefined` if the step asks for runs. */
export async function otherCommand(
  planned: () => Promise<readonly RunPlan[]>,
  host: Host,
  { inputs, files, redactor, cancel }: OtherCommand,
): Promise<OutcomeStatus | undefined> {
  const { deploying, checking, promoting, concurrency, report } = inputs;
  const common = { cancel, redactor, env: process.env, summaryTitle: report.summaryTitle };
  if (checking) {
    const { checkInCi } = await import('../ci/check/check-in-ci.js');
    const workspace = workspaceOf(process.env);
    return (await checkInCi(planned, host, { ...common, settings: checking, concurrency, workspace })).status;
  }
  if (promoting) {
    const { promoteInCi } = await import('../ci/promote/promote-in-ci.js');
    const placeOf = async () => (await planned())[0] as RunPlan;
    return (await promoteInCi(placeOf, host, { ...common, settings: promoting })).status;
  }
  if (!deploying || isFollowed(deploying)) return undefined;
  const { deployStep } = await import('./deploy-step.js');
  return (await deployStep(planned, host, { inputs, settings: deploying, files, redactor, cancel })).status;
}
