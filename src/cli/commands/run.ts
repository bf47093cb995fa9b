import { realpathSync } from 'node:fs';
import path from 'node:path';
import { giveReaders } from '../../ci/cancellation.js';
import type { Plugin } from '../../ci/plugins/plugin.js';
import { runForEntry, type CiOutcome, type EntryOptions } from '../../ci/run-in-ci.js';
import { BundleError } from '../../bundle/index.js';
import { commonSecretsText } from '../../ci/secrets.js';
import { RunProgress } from '../../display/progress.js';
import { outcomeWithoutRun } from '../../execution/execute-job.js';
import { resumeFromBundle } from '../../execution/resume/resume-from-bundle.js';
import { statusWithoutRun } from '../../execution/plan/before-start.js';
import type { RunPlan } from '../../execution/plan/run-plan.js';
import { flagName } from '../../options/option.js';
import { OPTIONS } from '../../options/table.js';
import { decisive, type RunOutcome } from '../../outcome/outcome.js';
import { Redactor } from '../../redaction/index.js';
import { UsageError } from '../../runner/index.js';
import type { CliArguments } from '../command-line/arguments.js';
import { cliHost } from '../cli-host.js';
import { namedValues, secretsOf, unknownVariables } from '../cli-secrets.js';
import { completePlans } from '../complete-plans.js';
import { EXIT_CODES, USAGE_EXIT_CODE } from '../exit-codes.js';
import { bundleFailed } from './bundle.js';
import { timeLeft } from './time-left.js';
import { printLine } from '../../ci/hosts/printing-host.js';

/** Makes the command line's runs, or triggers and follows them, and reports on them. Resolves to the exit code. */
export async function makeRuns(cli: CliArguments, cancel: AbortSignal): Promise<number> {
  const { runs } = await runsMade(cli, cancel);
  const outcomes = runs.map(({ outcome }) => outcome);
  const { timeoutMs } = cli.plans[0];
  if (timeoutMs !== undefined && outcomes.length > 0) giveReaders(timeLeft(outcomes, timeoutMs));
  if (cli.failureBundleFile !== undefined && runs[0])
    await bundleFailed(runs[0], cli.failureBundleFile, cli, cancel);
  const decided = decisive(outcomes);
  // It is wrong usage only if nothing was run.
  const madeRun = outcomes.some(({ runId }) => runId !== undefined);
  return madeRun && decided ? EXIT_CODES[decided.status] : exitCodeOf(decided);
}

function exitCodeOf(outcome: RunOutcome | undefined): number {
  if (!outcome) return USAGE_EXIT_CODE;
  return outcome.error instanceof UsageError || outcome.error instanceof BundleError
    ? USAGE_EXIT_CODE
    : EXIT_CODES[outcome.status];
}

/** Never throws: an error that prevented the runs is the first one's outcome. */
async function runsMade(cli: CliArguments, cancel: AbortSignal): Promise<CiOutcome> {
  const { plans, concurrency, outDirectory } = cli;
  const redactor = new Redactor(secretsOf(cli));
  const common = commonSecretsText(namedValues(cli));
  if (common !== undefined) printLine(common);
  for (const text of unknownVariables(cli)) printLine(text);
  const startedAt = new Date();
  return await runForEntry(async () => await plansOf(cli, cancel), cliHost(cli, redactor), {
    ...{ cancel, concurrency, redactor },
    directory: outDirectory,
    ...(cli.plugins.length > 0 && { loadPlugins: async () => await pluginsOf(cli, cancel) }),
    ...(outDirectory !== undefined && { directories: directoriesIn(outDirectory) }),
    resumes: (_, __, run) => ({ prepare: preparedFromFile, observer: run }),
    standIn: (problem) => {
      const [plan] = plans;
      const outcome = outcomeWithoutRun(plan, statusWithoutRun(problem, cancel), problem as Error, startedAt);
      return { plan, outcome, progress: new RunProgress() };
    },
  });
}

/** The plans, with what the machine adds. */
async function plansOf(cli: CliArguments, cancel: AbortSignal): Promise<readonly RunPlan[]> {
  if (cli.command.name !== 'trigger') return await completePlans(cli, cancel);
  const { deployingPlans } = await import('./deploy.js');
  return await deployingPlans(cli, cli.command.settings, cancel);
}

/** Each run has its own directory, below the requested one. */
function directoriesIn(directory: string): EntryOptions['directories'] {
  return (name) => ({
    logs: path.join(directory, name),
    cards: path.join(realpathSync.native(directory), name, 'cards'),
  });
}

/** @throws {UsageError} */
async function pluginsOf({ plugins, plans }: CliArguments, cancel: AbortSignal): Promise<readonly Plugin[]> {
  const { loadPlugins } = await import('../../ci/plugins/load-plugins.js');
  return await loadPlugins(flagName(OPTIONS.plugins), plugins, plans[0].cwd, cancel);
}

/** A run that resumes from a bundle file (`--bundle`). @throws {UsageError} if that is not possible */
async function preparedFromFile(plan: RunPlan, signal: AbortSignal): Promise<RunPlan> {
  const { command } = plan;
  if (command.name !== 'resume' || command.from.kind !== 'bundle') return plan;
  const { file } = command.from;
  const found = await resumeFromBundle(plan, path.resolve(file), signal).catch((error: unknown) => {
    throw error instanceof BundleError
      ? new BundleError(`--bundle ${file}: ${error.message}`, { cause: error })
      : error;
  });
  if ('reason' in found) throw new UsageError(found.reason);
  for (const remark of found.remarks) printLine(remark);
  return found.plan;
}
