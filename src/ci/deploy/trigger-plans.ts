import { runnerOptions, type RunPlan, type TriggeredRun } from '../../execution/plan/run-plan.js';
import type { DeploySettings } from '../../options/deploy-settings.js';
import { checkTriggered } from '../../execution/remote/start-triggered.js';
import type { Naming } from '../../options/option.js';
import { OPTIONS } from '../../options/table.js';
import { Runner, UsageError } from '../../runner/index.js';
import { hasProject } from './check-deploys.js';
import type { GitBranch } from './git-branch.js';
import { projectBranch } from './project-branch.js';

export interface TriggerOptions {
  readonly settings: DeploySettings;
  readonly naming: Naming;
  /** The branch that the job is about, or why it is unknown. It must be read before a flow is, whose code can change the event's file. */
  readonly git: GitBranch | string;
  readonly signal: AbortSignal;
}

/**
 * Turns plans of runs into plans of runs on an orchestrator, for what is deployed there. A plan without a flow file uses the named
 * deployment. Checks the parameters of the others, so that no run starts if another one cannot.
 * @throws {UsageError | ParameterError}
 */
export async function triggerPlans(plans: readonly RunPlan[], options: TriggerOptions): Promise<RunPlan[]> {
  return await Promise.all(plans.map(async (plan) => await triggerPlan(plan, options)));
}

async function triggerPlan(
  plan: RunPlan,
  { settings, naming, git, signal }: TriggerOptions,
): Promise<RunPlan> {
  const { orchestrator, deploymentName, leaves, authorize } = settings;
  const { label, flowFile, command } = plan;
  if (command.name !== 'run') throw new Error(`A ${command.name} cannot be triggered.`);
  const { parameters, givenBy } = command;
  const shared = { name: 'trigger', orchestrator, deploymentName, parameters, leaves, authorize } as const;
  const given = givenBy === undefined ? {} : { givenBy };
  if (flowFile === '') {
    const triggered: TriggeredRun = { ...shared, ...given, isByName: true, branch: undefined };
    const name = deploymentName ?? '';
    return { ...plan, label: `${name}${label}`, flowFile: name, command: triggered };
  }
  const found = await new Runner(flowFile, runnerOptions(plan)).introspect({ abortSignal: signal });
  const isOfProject = hasProject(found);
  if (isOfProject && deploymentName !== undefined)
    throw new UsageError(
      `${naming(OPTIONS.deploymentName)} cannot be used with ${flowFile}, which has @project: set only one of the two.`,
    );
  const option = naming(OPTIONS.projectBranch);
  const branch = isOfProject ? projectBranch(option, settings.projectBranch, git) : undefined;
  const triggered: TriggeredRun = { ...shared, ...given, isByName: false, branch, introspection: found };
  const checked = { ...plan, command: triggered };
  await checkTriggered(checked, triggered, signal);
  return checked;
}
