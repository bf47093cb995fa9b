import path from 'node:path';
import { deployingUser } from '../../ci/deploy/deploying-user.js';
import { gitBranch } from '../../ci/deploy/git-branch.js';
import { withMetaflow } from '../../ci/install.js';
import { unlessAborted } from '../../client/index.js';
import { beforeStart } from '../../execution/plan/before-start.js';
import { combinationsOf, labelled } from '../../execution/plan/grid.js';
import { metaflowHome } from '../../execution/plan/metaflow-home.js';
import type { RunPlan } from '../../execution/plan/run-plan.js';
import { inputName } from '../../options/option.js';
import { OPTIONS } from '../../options/table.js';
import type { Places } from '../../provision/writable-directory.js';
import { MARKER_VARIABLE, metaflowUser } from '../../runner/index.js';
import type { EnvironmentCache } from '../environment-cache.js';
import { ofSameStep } from '../links/base-branch.js';
import { provenanceOf, stepProvenance } from '../links/provenance.js';
import { proxyVariables } from '../network/proxy.js';
import { metaflowHomeIn } from '../post-state.js';
import { temporaryFiles } from '../step-directory.js';
import { withoutActionVariables } from './child-environment.js';
import type { Inputs } from './inputs.js';
import { expandRuns } from './planned-runs.js';
import { needsFlow, usesDeployments } from './step-command.js';

/** How a job signs in to a cloud. */
const SIGN_IN = {
  credentials:
    'Steps before this one can sign in: aws-actions/configure-aws-credentials, google-github-actions/auth or azure/login; or use the input "env".',
  session: 'With aws-actions/configure-aws-credentials, role-duration-seconds sets its length.',
};

/** What the plans of a step need besides its inputs. */
interface PlanningStep {
  /** The marker of the processes that the step starts. */
  readonly marker: string;
  /** The step's own directory. */
  readonly directory: string;
  readonly environments: EnvironmentCache | undefined;
  readonly log: (line: string) => void;
}

/** The runs, with what the machine adds: a user name for Metaflow, and the requested Metaflow. @throws {UsageError} */
export async function planRuns(
  inputs: Inputs,
  { marker, directory, environments, log }: PlanningStep,
  cancel: AbortSignal,
): Promise<readonly RunPlan[]> {
  const { command, runs, grid, shared, requirements, addsProvenanceTags, report } = inputs;
  const { metaflowVersion: version } = inputs;
  // Before any flow is read: its code can change the event's file.
  const git = command.name === 'trigger' ? gitBranch(process.env) : undefined;
  const given = { ...process.env, ...inputs.env };
  const env = {
    ...process.env,
    ...withoutActionVariables(process.env),
    ...proxyVariables(process.env),
    ...metaflowUser(given, [process.env['GITHUB_ACTOR']]),
    ...(usesDeployments(command) && deployingUser(process.env, given)),
    ...configuration(inputs, directory, given),
    ...inputs.env,
    [MARKER_VARIABLE]: marker,
  };
  const provenance = addsProvenanceTags ? provenanceOf(process.env) : {};
  const withStep = (plan: RunPlan) =>
    addsProvenanceTags
      ? { ...plan, provenance: { ...provenance, ...stepProvenance(report.identity, plan.label) } }
      : plan;
  const compareWith = ofSameStep(shared.compareWith, process.env, inputs);
  const place = { ...shared, compareWith, env, provenance, signIn: SIGN_IN };
  const isWithoutFlow = !needsFlow(command) && runs.every(({ flows }) => flows.length === 0);
  const plans = isWithoutFlow
    ? labelled(withoutFlow(inputs).map((own) => ({ ...place, ...own })))
    : await beforeStart([shared], cancel, async (signal) => {
        return await unlessAborted(expandRuns(runs, grid, place), signal);
      });
  const places = placesOfMetaflow(process.env);
  const ready = await withMetaflow(plans, {
    ...{ naming: inputName, version, requirements, places, store: environments, note: log, cancel },
  });
  if (command.name !== 'trigger' || git === undefined) return ready.map(withStep);
  const { triggerPlans } = await import('../../ci/deploy/trigger-plans.js');
  const triggered = await triggerPlans(ready, {
    ...{ settings: command.settings, naming: inputName, git, signal: cancel },
  });
  return triggered.map(withStep);
}

/** For a command that finds deployments or runs by name, a place is enough. */
function withoutFlow({ runs, grid }: Inputs): Pick<RunPlan, 'flowFile' | 'tags' | 'decospecs' | 'command'>[] {
  return runs.flatMap(({ tags, parameters }) =>
    combinationsOf(grid, inputName(OPTIONS.grid)).map((combination) => ({
      ...{ flowFile: '', tags, decospecs: [] },
      command: { name: 'run', parameters: { ...parameters, ...combination } },
    })),
  );
}

/** Points Metaflow to the configuration and profile that the step provides. `post` removes their contents. */
function configuration(
  { metaflowConfig, profile }: Inputs,
  directory: string,
  env: RunPlan['env'],
): Readonly<Record<string, string>> {
  const home = metaflowConfig && metaflowHome(metaflowHomeIn(directory), metaflowConfig, profile, env);
  return { ...home?.env, ...(profile === undefined ? {} : { METAFLOW_PROFILE: profile }) };
}

/** Where Metaflow is installed: shared by all jobs of the runner, or for this job only. */
function placesOfMetaflow(env: NodeJS.ProcessEnv): Places {
  const directory = temporaryFiles();
  const toolCache = env['RUNNER_TOOL_CACHE'];
  return {
    cache: toolCache
      ? { directory: path.join(toolCache, 'metaflow-runner'), name: `RUNNER_TOOL_CACHE (${toolCache})` }
      : undefined,
    temporary: { directory, name: `RUNNER_TEMP (${directory})` },
  };
}
