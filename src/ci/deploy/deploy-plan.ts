import type { RunPlan } from '../../execution/plan/run-plan.js';
import type { DeploySettings } from '../../options/deploy-settings.js';
import type { ProjectBranch } from './project-branch.js';

/** A deployment's flow, as its plan describes it. The plan's command does not matter. */
export interface DeployPlan {
  readonly plan: RunPlan;
  readonly settings: DeploySettings;
  /** For a flow with `@project`. */
  readonly branch: ProjectBranch | undefined;
}

/** A flow that was deployed or not, or a run that was triggered or not. */
export interface DeployOutcome {
  readonly label: string;
  /** Of what was deployed; a deployment that was removed has none. */
  readonly flowFile?: string | undefined;
  readonly status: 'successful' | 'failed' | 'cancelled';
  readonly flow?: string | undefined;
  readonly name?: string | undefined;
  /** The triggered run; `url` is then its page. */
  readonly pathspec?: string | undefined;
  readonly url?: string | undefined;
  readonly project?: string | undefined;
  readonly branch?: string | undefined;
  readonly schedule?: string | undefined;
  readonly timezone?: string | undefined;
  readonly triggers?: readonly string[] | undefined;
  /** The namespace of the deployment's runs. */
  readonly namespace?: string | undefined;
  /** The manifest of what would be deployed; its path in the job's directory. */
  readonly manifest?: string | undefined;
  readonly error?: Error | undefined;
  /** Where in the workspace the error lies, if it is the flow's own. */
  readonly place?: { readonly file: string; readonly line: number | undefined } | undefined;
}
