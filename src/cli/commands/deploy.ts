import { deployingUser } from '../../ci/deploy/deploying-user.js';
import { deployInCi } from '../../ci/deploy/deploy-in-ci.js';
import { gitBranch } from '../../ci/deploy/git-branch.js';
import type { RunPlan } from '../../execution/plan/run-plan.js';
import type { DeploySettings } from '../../options/deploy-settings.js';
import { flagName } from '../../options/option.js';
import { Redactor } from '../../redaction/index.js';
import { UsageError } from '../../runner/index.js';
import type { CliArguments } from '../command-line/arguments.js';
import type { OfTriggeredRun } from '../cli-command.js';
import { cliHost } from '../cli-host.js';
import { secretsOf, unknownVariables } from '../cli-secrets.js';
import { completePlans } from '../complete-plans.js';
import { EXIT_CODES, STATUS_EXIT_CODES, USAGE_EXIT_CODE } from '../exit-codes.js';
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

/** Deploys the command line's flows, removes deployments, or triggers runs without following them. Resolves to the exit code. */
export async function deployFlows(
  cli: CliArguments,
  settings: DeploySettings,
  cancel: AbortSignal,
): Promise<number> {
  for (const text of unknownVariables(cli)) printLine(text);
  const { status, problem } = await deployed(cli, settings, cancel);
  return problem instanceof UsageError ? USAGE_EXIT_CODE : EXIT_CODES[status];
}

async function deployed(cli: CliArguments, settings: DeploySettings, cancel: AbortSignal) {
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
  return await deployInCi(planned, host, { ...common, concurrency, directory, workspace: process.cwd() });
}

/** Asks an orchestrator for a run's status, or terminates the run. Resolves to the exit code. */
export async function statusOrTerminate(
  cli: CliArguments,
  { name, run, settings }: OfTriggeredRun,
  cancel: AbortSignal,
): Promise<number> {
  const { statusOrTerminate: ask } = await import('../../ci/deploy/status-or-terminate.js');
  const redactor = redactorOf(cli, settings);
  const placeOf = async () => (await deployingPlans(cli, settings, cancel))[0] as RunPlan;
  const host = cliHost(cli, redactor);
  const { status, problem } = await ask(run, placeOf, host, { settings, cancel, redactor });
  if (problem instanceof UsageError) return USAGE_EXIT_CODE;
  if (cancel.aborted) return EXIT_CODES.cancelled;
  return status !== 'unknown' && name === 'terminate' ? 0 : STATUS_EXIT_CODES[status];
}

function redactorOf(cli: CliArguments, { authorize }: DeploySettings): Redactor {
  return new Redactor([...secretsOf(cli), ...(authorize ? [authorize] : [])]);
}
