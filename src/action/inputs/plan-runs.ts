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
import { withRecords } from '../links/base-branch.js';
import { provenanceOf } from '../links/provenance.js';
import { proxyVariables } from '../network/proxy.js';
import { metaflowHomeIn } from '../post-state.js';
import { temporaryFiles } from '../step-directory.js';
import { withoutActionVariables } from './child-environment.js';
import type { Inputs } from './inputs.js';
import { expandRuns } from './planned-runs.js';

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
  const { runs, grid, shared, metaflowVersion: version, requirements, addsProvenanceTags } = inputs;
  // Before any flow is read: its code can change the event's file.
  const git = inputs.deploying?.command === 'trigger' ? gitBranch(process.env) : undefined;
  const given = { ...process.env, ...inputs.env };
  const env = {
    ...process.env,
    ...withoutActionVariables(process.env),
    ...proxyVariables(process.env),
    ...metaflowUser(given, [process.env['GITHUB_ACTOR']]),
    ...(inputs.deploying && deployingUser(process.env, given)),
    ...configuration(inputs, directory, given),
    ...inputs.env,
    [MARKER_VARIABLE]: marker,
  };
  const provenance = addsProvenanceTags ? provenanceOf(process.env) : {};
  const compareWith = withRecords(shared.compareWith, process.env, inputs);
  const place = { ...shared, compareWith, env, provenance, signIn: SIGN_IN };
  // To remove a deployment or promote a run, a place is enough; no flow is needed.
  const { deploying, promoting } = inputs;
  const isWithoutFlow =
    (deploying ?? promoting) !== undefined && runs.every(({ flows }) => flows.length === 0);
  const plans = isWithoutFlow
    ? labelled(withoutFlow(inputs).map((own) => ({ ...place, ...own })))
    : await beforeStart([shared], cancel, async (signal) => {
        return await unlessAborted(expandRuns(runs, grid, place), signal);
      });
  const places = placesOfMetaflow(process.env);
  const ready = await withMetaflow(plans, {
    ...{ naming: inputName, version, requirements, places, store: environments, note: log, cancel },
  });
  if (deploying === undefined || git === undefined) return ready;
  const { triggerPlans } = await import('../../ci/deploy/trigger-plans.js');
  return await triggerPlans(ready, {
    ...{ settings: deploying, naming: inputName, git, signal: cancel },
  });
}

/** The runs to remove, promote, or trigger by name. */
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
