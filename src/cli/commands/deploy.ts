import { deployingUser } from '../../ci/deploy/deploying-user.js';
import { deployInCi } from '../../ci/deploy/deploy-in-ci.js';
import { gitBranch } from '../../ci/deploy/git-branch.js';
import type { RunPlan } from '../../execution/plan/run-plan.js';
import type { DeploySettings } from '../../options/deploy-settings.js';
import { flagName } from '../../options/option.js';
import { Redactor } from '../../redaction/index.js';
import type { CliArguments } from '../arguments.js';
import { cliHost } from '../cli-host.js';
import { secretsOf, unknownVariables } from '../cli-secrets.js';
import { completePlans } from '../complete-plans.js';
import { printLine } from '../../ci/hosts/printing-host.js';

/** The command line's plans, with the user who deploys from here; a triggered run is one of what was deployed. */
export async function deployingPlans(
  cli: CliArguments,
  settings: DeploySettings,
  signal: AbortSignal,
): Promise<readonly RunPlan[]> {
  const git = gitBranch(process.env);
  const plans = await completePlans(cli, signal);
  const owned = plans.map((plan) => ({
    ...plan,
    env: { ...plan.env, ...deployingUser(process.env, plan.env) },
  }));
  if (settings.command !== 'trigger') return owned;
  const { triggerPlans } = await import('../../ci/deploy/trigger-plans.js');
  return await triggerPlans(owned, { settings, naming: flagName, git, signal });
}

/**
 * Deploys the command line's flows, removes deployments, or triggers runs without following them. If the request itself was wrong,
 * `problem` says so.
 */
export async function deployFlows(cli: CliArguments, settings: DeploySettings, cancel: AbortSignal) {
  for (const text of unknownVariables(cli)) printLine(text);
  const redactor = redactorOf(cli, settings);
  const planned = async () => await deployingPlans(cli, settings, cancel);
  const common = { settings, cancel, redactor, env: process.env };
  const host = cliHost(cli, redactor);
  if (settings.command === 'teardown') {
    const { teardownInCi } = await import('../../ci/deploy/teardown-in-ci.js');
    return await teardownInCi(async () => (await planned())[0] as RunPlan, host, common);
  }
  const { concurrency, outDirectory: directory } = cli;
  if (settings.command === 'trigger') {
    const { startInCi } = await import('../../ci/deploy/start-in-ci.js');
    return await startInCi(planned, host, { ...common, concurrency });
  }
  return await deployInCi(planned, host, { ...common, concurrency, directory });
}

/** Asks an orchestrator for a run's status, or terminates the run. */
export async function askRun(
  pathspec: string,
  cli: CliArguments,
  settings: DeploySettings,
  cancel: AbortSignal,
) {
  const { statusOrTerminate } = await import('../../ci/deploy/status-or-terminate.js');
  const redactor = redactorOf(cli, settings);
  const placeOf = async () => (await deployingPlans(cli, settings, cancel))[0] as RunPlan;
  return await statusOrTerminate(pathspec, placeOf, cliHost(cli, redactor), { settings, cancel, redactor });
}

function redactorOf(cli: CliArguments, { authorize }: DeploySettings): Redactor {
  return new Redactor([...secretsOf(cli), ...(authorize ? [authorize] : [])]);
}
