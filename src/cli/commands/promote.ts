import { promoteInCi } from '../../ci/promote/promote-in-ci.js';
import type { RunPlan } from '../../execution/plan/run-plan.js';
import type { PromoteSettings } from '../../options/promote-settings.js';
import { Redactor } from '../../redaction/index.js';
import type { CliArguments } from '../arguments.js';
import { cliHost } from '../cli-host.js';
import { secretsOf, unknownVariables } from '../cli-secrets.js';
import { completePlans } from '../complete-plans.js';
import { printLine } from '../../ci/hosts/printing-host.js';

/** Moves a tag to the run that the command line names. */
export async function promoteRunOf(cli: CliArguments, settings: PromoteSettings, cancel: AbortSignal) {
  for (const text of unknownVariables(cli)) printLine(text);
  const redactor = new Redactor(secretsOf(cli));
  const placeOf = async () => (await completePlans(cli, cancel))[0] as RunPlan;
  return await promoteInCi(placeOf, cliHost(cli, redactor), { settings, cancel, redactor });
}
