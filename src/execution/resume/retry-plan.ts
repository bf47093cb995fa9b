import { absentConfigFile } from '../../bundle/index.js';
import { failureOf, hasFinished } from '../../outcome/failure.js';
import type { RunOutcome } from '../../outcome/outcome.js';
import { declaredBy, resumedPlan } from './resume-from-bundle.js';
import { finishedSeconds } from './reused-steps.js';
import type { RunPlan } from '../plan/run-plan.js';

/** Whether a run can be resumed, and ended in a way that `retryOn` lists. */
export function shouldResume(
  outcome: RunOutcome,
  { retryOn }: Pick<RunPlan, 'retryOn'>,
): outcome is RunOutcome & { readonly runId: string } {
  const { status, runId } = outcome;
  if (runId === undefined || (status !== 'failed' && status !== 'timeout') || hasFinished(outcome))
    return false;
  const reasons: readonly (string | undefined)[] = [status, failureOf(outcome)?.reason];
  return retryOn === undefined || retryOn.some((reason) => reasons.includes(reason));
}

/** The plan that resumes the run, reusing what it finished. */
export function retryPlan(
  plan: RunPlan,
  { runId, details, reused }: RunOutcome & { readonly runId: string },
): RunPlan {
  const taken = new Map((reused ?? []).map(({ name, seconds = 0 }) => [name, seconds]));
  const seconds = details && finishedSeconds(details.history.tasks, taken);
  return resumedPlan(plan, { name: 'resume', from: { kind: 'run', runId, seconds } });
}

/** What prevents Metaflow from resuming at all: a flow with Configs needs their default files. */
export async function resumeBlocker(
  plan: RunPlan,
  { details }: RunOutcome,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (!details?.history.graph?.configs.length) return undefined;
  const [absent] = (await declaredBy(plan, signal).catch(() => undefined))?.absentConfigFiles ?? [];
  return absent && absentConfigFile(absent);
}
