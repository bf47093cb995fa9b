import type { RunPlan } from '../../execution/plan/run-plan.js';
import type { DeploySettings } from '../../options/deploy-settings.js';
import type { ProjectBranch } from './project-branch.js';

/** What is deployed: a flow, as its plan has it. Its command does not matter. */
export interface DeployPlan {
  readonly plan: RunPlan;
  readonly settings: DeploySettings;
  /** Of a flow with `@project`. */
  readonly branch: ProjectBranch | undefined;
}

/** A flow that was deployed, or a run of one that was started, or was not. */
export interface DeployOutcome {
  readonly label: string;
  readonly status: 'successful' | 'failed' | 'cancelled';
  readonly flow?: string | undefined;
  readonly name?: string | undefined;
  /** Of a run that was started; then `url` is its page. */
  readonly pathspec?: string | undefined;
  readonly url?: string | undefined;
  readonly project?: string | undefined;
  readonly branch?: string | undefined;
  readonly schedule?: string | undefined;
  readonly timezone?: string | undefined;
  readonly triggers?: readonly string[] | undefined;
  /** The namespace of its runs. */
  readonly namespace?: string | undefined;
  /** What would be deployed, in the job's directory. */
  readonly manifest?: string | undefined;
  readonly error?: Error | undefined;
}
