import { checkInCi, type CheckedJob } from '../../ci/check/check-in-ci.js';
import type { CheckSettings } from '../../options/check-settings.js';
import { Redactor } from '../../redaction/index.js';
import type { CliArguments } from '../arguments.js';
import { cliHost } from '../cli-host.js';
import { secretsOf, unknownVariables } from '../cli-secrets.js';
import { completePlans } from '../complete-plans.js';
import { printLine } from '../../ci/hosts/printing-host.js';

/** Checks the command line's flows. */
export async function checkFlows(
  cli: CliArguments,
  settings: CheckSettings,
  cancel: AbortSignal,
): Promise<CheckedJob> {
  for (const text of unknownVariables(cli)) printLine(text);
  const redactor = new Redactor(secretsOf(cli));
  const planned = async () => await completePlans(cli, cancel);
  const { concurrency } = cli;
  return await checkInCi(planned, cliHost(cli, redactor), {
    ...{ settings, concurrency, cancel, redactor, env: process.env, workspace: process.cwd() },
  });
}
