import type { RunPlan } from '../../execution/plan/run-plan.js';
import type { OutcomeStatus } from '../../outcome/outcome.js';
import { summaryTitleOf, workspaceOf } from '../inputs/inputs.js';
import type { CommandStep } from './command-step.js';
import { makeRuns, type OnEnded } from './run.js';

/** A step whose inputs could not be read, or whose files could not be made: `planned` throws the problem. */
export interface UnreadStep extends Omit<CommandStep, 'inputs' | 'files'> {
  /** The step's command, if at least that could be read. */
  readonly command: string | undefined;
  readonly problem: unknown;
}

/** Reports the problem as the step's command would, so that the outputs and the summary are about what was to be done. */
export async function reportUnread(step: UnreadStep, onEnded: OnEnded): Promise<OutcomeStatus> {
  const { command, host, redactor, cancel, planned, problem } = step;
  const summaryTitle = summaryTitleOf(process.env);
  const common = { cancel, redactor, env: process.env, summaryTitle };
  switch (command) {
    case 'check': {
      const { checkInCi } = await import('../../ci/check/check-in-ci.js');
      const place = { settings: { target: undefined }, workspace: workspaceOf(process.env) };
      return (await checkInCi(planned, host, { ...common, ...place })).status;
    }
    case 'deploy':
    case 'teardown': {
      const { reportJob } = await import('../../ci/deploy/report-job.js');
      const done = command === 'deploy' ? 'deployed' : 'torn down';
      const report = { outcomes: [], problem, cancel, redactor, summaryOf: () => '', done };
      return (await reportJob(host, { ...report, title: redactor.text(summaryTitle) })).status;
    }
    case 'promote': {
      const { promoteInCi } = await import('../../ci/promote/promote-in-ci.js');
      const nowhere = async () => (await planned())[0] as RunPlan;
      return (await promoteInCi(nowhere, host, { ...common, settings: { run: '', tags: [] } })).status;
    }
    default:
      return await makeRuns(step, onEnded);
  }
}
