import { checkInCi } from '../../ci/check/check-in-ci.js';
import type { CheckSettings } from '../../options/check-settings.js';
import { Redactor } from '../../redaction/index.js';
import { UsageError } from '../../runner/index.js';
import type { CliArguments } from '../command-line/arguments.js';
import { cliHost } from '../cli-host.js';
import { secretsOf, unknownVariables } from '../cli-secrets.js';
import { completePlans } from '../complete-plans.js';
import { EXIT_CODES, USAGE_EXIT_CODE } from '../exit-codes.js';
import { printLine } from '../../ci/hosts/printing-host.js';

/** Checks the command line's flows. Resolves to the exit code. */
export async function checkFlows(
  cli: CliArguments,
  settings: CheckSettings,
  cancel: AbortSignal,
): Promise<number> {
  for (const text of unknownVariables(cli)) printLine(text);
  const redactor = new Redactor(secretsOf(cli));
  const planned = async () => await completePlans(cli, cancel);
  const { concurrency } = cli;
  const { status, flows, problem } = await checkInCi(planned, cliHost(cli, redactor), {
    ...{ settings, concurrency, cancel, redactor, env: process.env, workspace: process.cwd() },
  });
  return flows.length === 0 && problem instanceof UsageError ? USAGE_EXIT_CODE : EXIT_CODES[status];
}
