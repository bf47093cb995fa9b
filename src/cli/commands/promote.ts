import { promoteInCi } from '../../ci/promote/promote-in-ci.js';
import type { RunPlan } from '../../execution/plan/run-plan.js';
import type { PromoteSettings } from '../../options/promote-settings.js';
import { Redactor } from '../../redaction/index.js';
import { UsageError } from '../../runner/index.js';
import type { CliArguments } from '../command-line/arguments.js';
import { cliHost } from '../cli-host.js';
import { secretsOf, unknownVariables } from '../cli-secrets.js';
import { completePlans } from '../complete-plans.js';
import { EXIT_CODES, USAGE_EXIT_CODE } from '../exit-codes.js';
import { printLine } from '../../ci/hosts/printing-host.js';

/** Moves a tag to the run that the command line names. Resolves to the exit code. */
export async function promoteRun(
  cli: CliArguments,
  settings: PromoteSettings,
  cancel: AbortSignal,
): Promise<number> {
  for (const text of unknownVariables(cli)) printLine(text);
  const redactor = new Redactor(secretsOf(cli));
  const placeOf = async () => (await completePlans(cli, cancel))[0] as RunPlan;
  const host = cliHost(cli, redactor);
  const { status, problem } = await promoteInCi(placeOf, host, { settings, cancel, redactor });
  return problem instanceof UsageError ? USAGE_EXIT_CODE : EXIT_CODES[status];
}
