import { deployingUser } from '../ci/deploy/deploying-user.js';
import { deployInCi } from '../ci/deploy/deploy-in-ci.js';
import type { RunPlan } from '../execution/plan/run-plan.js';
import type { DeploySettings } from '../options/deploy-settings.js';
import { Redactor } from '../redaction/index.js';
import type { CliArguments } from './arguments.js';
import { cliHost } from './cli-host.js';
import { secretsOf, unknownVariables } from './cli-secrets.js';
import { completePlans } from './complete-plans.js';
import { say } from './say.js';

/** Deploys the flows of a command line, or removes deployments; whether anything was wrong with what was asked is in `problem`. */
export async function deployFlows(cli: CliArguments, settings: DeploySettings, cancel: AbortSignal) {
  for (const text of unknownVariables(cli)) say(text);
  const redactor = new Redactor([...secretsOf(cli), ...(settings.authorize ? [settings.authorize] : [])]);
  const planned = async () => {
    const plans = await completePlans(cli, cancel);
    return plans.map((plan) => ({ ...plan, env: { ...plan.env, ...deployingUser(process.env, plan.env) } }));
  };
  const common = { settings, cancel, redactor, env: process.env };
  const host = cliHost(cli, redactor);
  if (settings.command === 'teardown') {
    const { teardownInCi } = await import('../ci/deploy/teardown-in-ci.js');
    return await teardownInCi(async () => (await planned())[0] as RunPlan, host, common);
  }
  const { concurrency, outDirectory: directory } = cli;
  return await deployInCi(planned, host, { ...common, concurrency, directory });
}
