import { triggerOnly } from '../../execution/remote/start-triggered.js';
import type { RunPlan } from '../../execution/plan/run-plan.js';
import { guarded } from '../guarded-host.js';
import { inParallel } from '../in-parallel.js';
import type { Host } from '../host.js';
import type { DeploymentOptions } from './deploy-in-ci.js';
import type { DeployOutcome } from './deploy-plan.js';
import { startFacts, startOutputs, startSummary } from './deploy-report.js';
import { reportJob, type DeployedJob } from './report-job.js';

/** Triggers runs of deployed flows without following them: they have an id, and go on. Never throws. */
export async function startInCi(
  plans: (cancel: AbortSignal) => Promise<readonly RunPlan[]>,
  given: Host,
  { settings, concurrency, cancel, redactor, summaryTitle }: DeploymentOptions,
): Promise<DeployedJob> {
  const host = guarded(given);
  let outcomes: readonly DeployOutcome[] = [];
  let problem: unknown;
  try {
    outcomes = await inParallel(await plans(cancel), {
      ...{ concurrency, cancel, make: started },
      cancelled: ({ label }): DeployOutcome => ({ label, status: 'cancelled' }),
      onOutcome: async (outcome) => await host.note(redactor.text(lineOf(outcome))),
    });
  } catch (error) {
    problem = error;
  }
  const title = redactor.text(summaryTitle);
  const { orchestrator } = settings;
  const summaryOf = (shown: readonly DeployOutcome[]) => startSummary(shown, { title, orchestrator });
  return await reportJob(host, {
    ...{ outcomes, problem, cancel, redactor, summaryOf, done: 'started', title },
    ...{ outputsOf: startOutputs, factsOf: startFacts },
  });
}

async function started(plan: RunPlan, signal: AbortSignal): Promise<DeployOutcome> {
  const { label, command } = plan;
  try {
    if (command.name !== 'trigger') throw new Error(`A ${command.name} cannot be triggered.`);
    const run = await triggerOnly(plan, command, signal);
    // It has been triggered, whatever the orchestrator now says about it.
    const state = await run.currentState({ abortSignal: signal }).catch(() => undefined);
    const { name, pathspec } = run;
    return { label, status: 'successful', flow: pathspec.split('/')[0], name, pathspec, url: state?.url };
  } catch (error) {
    return { label, status: signal.aborted ? 'cancelled' : 'failed', error: error as Error };
  }
}

function lineOf({ status, label, pathspec, url }: DeployOutcome): string {
  if (status !== 'successful') return `✗ ${label}: ${status === 'failed' ? 'not started' : 'cancelled'}`;
  return `✓ ${label}: started as ${pathspec ?? ''}${url === undefined ? '' : ` ${url}`}`;
}
