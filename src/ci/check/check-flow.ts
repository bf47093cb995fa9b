import { factsBeforeStart } from '../../execution/run-facts.js';
import { statusWithoutRun } from '../../execution/plan/before-start.js';
import { parametersOf, runnerOptions, type RunPlan } from '../../execution/plan/run-plan.js';
import type { RunOutcome } from '../../outcome/outcome.js';
import { Runner, secretsNoted, UsageError, type Introspection } from '../../runner/index.js';
import type { ProjectBranch } from '../deploy/project-branch.js';

/** A checked flow. Its outcome has no run, like that of a flow that did not start. */
export interface CheckedFlow {
  readonly plan: RunPlan;
  readonly outcome: RunOutcome;
  /** Absent if the flow cannot be run. */
  readonly found?: Introspection | undefined;
  /** What a flow with `@project` would be deployed as. */
  readonly branch?: ProjectBranch | undefined;
}

/** Checks a flow like `Runner.check`. Never throws. @param onSecrets receives the secrets that the flow declares */
export async function checkFlow(
  plan: RunPlan,
  signal: AbortSignal,
  onSecrets: (secrets: readonly string[]) => void,
): Promise<CheckedFlow> {
  const startedAt = new Date();
  const ended = (result: Pick<RunOutcome, 'status' | 'flowName' | 'error'>) => ({
    plan,
    outcome: { ...factsBeforeStart(plan), startedAt, finishedAt: new Date(), ...result },
  });
  try {
    const { tags, runOptions: options } = plan;
    const runner = new Runner(plan.flowFile, runnerOptions(plan));
    const found = await runner.check(parametersOf(plan), { tags, options, abortSignal: signal });
    return { ...ended({ status: 'successful', flowName: found.flow }), found };
  } catch (error) {
    onSecrets(secretsNoted(error) ?? []);
    return ended({ status: statusWithoutRun(error, signal), error: error as Error });
  }
}

/** A flow that can run but cannot be deployed. */
export function undeployable(flow: CheckedFlow, faults: readonly string[]): CheckedFlow {
  const error = new UsageError(faults.join('\n'));
  return { ...flow, outcome: { ...flow.outcome, status: 'failed', error } };
}

/** A flow that was not checked because the job was cancelled. */
export function uncheckedFlow(plan: RunPlan): CheckedFlow {
  const at = new Date();
  const outcome = { ...factsBeforeStart(plan), status: 'cancelled', startedAt: at, finishedAt: at } as const;
  return { plan, outcome };
}
