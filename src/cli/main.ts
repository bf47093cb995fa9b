import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cancelOnSignals, faultOf, surviveClosedOutput } from '../ci/cancellation.js';
import { BundleError } from '../bundle/index.js';
import { metaflowHome, parseMetaflowConfig, type MetaflowHome } from '../execution/plan/metaflow-home.js';
import { runnerOptions, type RunPlan } from '../execution/plan/run-plan.js';
import { logText } from '../display/log-text.js';
import { Redactor } from '../redaction/index.js';
import { hasFinished } from '../outcome/failure.js';
import { decisive, type RunOutcome } from '../outcome/outcome.js';
import {
  Deadline,
  faultOfNode,
  makeTemporaryDirectory,
  parameterTypes,
  Runner,
  UsageError,
} from '../runner/index.js';
import { commandOf, parseCliArguments, type CliArguments } from './arguments.js';
import { bundleRun } from './bundle-run.js';
import { completePlans } from './complete-plans.js';
import type { MadeRun } from '../ci/make-runs.js';
import { makeCliRuns } from './make-runs.js';
import { requireWritable, writeOutput } from '../ci/hosts/asked-file.js';
import { secretsOf } from './cli-secrets.js';
import { messageOf, say } from './say.js';
import { shellWord } from './shell-word.js';
import { COMMANDS, usage } from './usage.js';
import { VERSION } from './version.js';

const EXIT_CODES = { successful: 0, running: 1, failed: 1, timeout: 124, cancelled: 130 } as const;
const USAGE_EXIT_CODE = 2;

/** The command-line interface. Resolves to the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const asked = helpAskedBy(argv);
  if (asked) return help(asked.command);
  if (['--version', '-V'].includes(argv[0] ?? '')) return print(`${VERSION}\n`);
  const fault = faultOfNode();
  if (fault !== undefined) {
    say(fault);
    return USAGE_EXIT_CODE;
  }
  const cancel = cancelOnSignals('The command');
  surviveClosedOutput();
  let cli: CliArguments;
  let home: MetaflowHome | undefined;
  try {
    cli = parseCliArguments(argv, process.env);
    requireWritable('--json', cli.jsonFile);
    requireWritable('--events', cli.eventsFile);
    requireWritable('--junit', cli.junitFile);
    requireWritable('--bundle-on-failure', cli.failureBundleFile);
    for (const file of ['outputs.json', 'summary.md'])
      requireWritable('--out', cli.outDirectory && path.join(cli.outDirectory, file));
    home = homeOf(cli);
  } catch (error) {
    say(messageOf(error));
    return USAGE_EXIT_CODE;
  }
  try {
    const exitCode = await execute(home ? withHome(cli, home) : cli, cancel);
    return faultOf(cancel) === undefined ? exitCode : EXIT_CODES.failed;
  } finally {
    home?.[Symbol.dispose]();
  }
}

async function execute(cli: CliArguments, cancel: AbortSignal): Promise<number> {
  if (cli.typesFile !== undefined) return await writeTypes(cli, cli.typesFile, cancel);
  if (cli.bundledRun !== undefined) return await writeBundleOf(cli, cancel);
  const { runs } = await makeCliRuns(cli, cancel);
  const outcomes = runs.map(({ outcome }) => outcome);
  if (cli.failureBundleFile !== undefined && runs[0])
    await bundleFailed(runs[0], cli.failureBundleFile, cli, cancel);
  const decided = decisive(outcomes);
  // Wrong usage is that nothing was run.
  const madeOne = outcomes.some(({ runId }) => runId !== undefined);
  return madeOne && decided ? EXIT_CODES[decided.status] : exitCodeOf(decided);
}

/** What a cancelled command has left, in milliseconds: CI systems kill it soon. */
const TIME_TO_BUNDLE_MS = 5_000;

/** Leaves a bundle of a run that was not successful. The run's own exit code stands. */
async function bundleFailed(
  { outcome, plan }: MadeRun,
  file: string,
  cli: CliArguments,
  cancel: AbortSignal,
): Promise<void> {
  const { pathspec, flowFile } = outcome;
  if (pathspec === undefined || hasFinished(outcome)) return;
  const redactor = new Redactor(secretsOf(cli));
  using deadline = cancel.aborted
    ? new Deadline(undefined, TIME_TO_BUNDLE_MS)
    : new Deadline(cancel, undefined);
  try {
    await bundleRun(pathspec, file, plan, redactor, deadline.signal);
    say(
      `its resume bundle: ${['metaflow-runner', 'resume', flowFile, '--bundle', file].map(shellWord).join(' ')}`,
    );
  } catch (error) {
    const why = deadline.passed ? `it took more than ${TIME_TO_BUNDLE_MS / 1000} s` : messageOf(error);
    say(`No resume bundle was written to ${file}: ${redactor.text(why)}`);
  }
}

/** What a command line asks for help with: `help`, `help COMMAND`, or `--help` among the options. */
function helpAskedBy([first, ...rest]: readonly string[]):
  { readonly command?: string | undefined } | undefined {
  if (first === 'help') return { command: rest.find((word) => !isHelp(word)) };
  if (!isHelp(first) && !rest.includes('--help') && !rest.includes('-h')) return undefined;
  return Object.hasOwn(COMMANDS, first ?? '') ? { command: first } : {};
}

function isHelp(word: string | undefined): boolean {
  return word === '--help' || word === '-h';
}

function help(command: string | undefined): number {
  try {
    return print(usage(command === undefined ? undefined : commandOf(command)));
  } catch (error) {
    say(messageOf(error));
    return USAGE_EXIT_CODE;
  }
}

/** A METAFLOW_HOME of this command's own, where it is given a configuration. @throws {UsageError} */
function homeOf({
  metaflowConfigFile: file,
  profile,
  plans: [{ env }],
}: CliArguments): MetaflowHome | undefined {
  if (file === undefined) return undefined;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`--metaflow-config ${file} cannot be read: ${(error as Error).message}`, {
      cause: error,
    });
  }
  const config = parseMetaflowConfig(`--metaflow-config ${file}`, text);
  const directory = makeTemporaryDirectory('home-');
  return metaflowHome(directory, config, profile, env);
}

function withHome({ plans, ...cli }: CliArguments, { env, config }: MetaflowHome): CliArguments {
  const configured = plans.map((plan) => ({ ...plan, env: { ...plan.env, ...env, ...cli.givenVariables } }));
  return { ...cli, plans: configured as [RunPlan, ...RunPlan[]], metaflowConfig: config };
}

function exitCodeOf(outcome: RunOutcome | undefined): number {
  if (!outcome) return USAGE_EXIT_CODE;
  return outcome.error instanceof UsageError || outcome.error instanceof BundleError
    ? USAGE_EXIT_CODE
    : EXIT_CODES[outcome.status];
}

/** Writes a declaration of the flow's parameters, or, to `-`, prints it. */
async function writeTypes(cli: CliArguments, file: string, cancel: AbortSignal): Promise<number> {
  const secrets = secretsOf(cli);
  const declared = path.resolve(cli.plans[0].cwd, file);
  try {
    // Before the flow's file is executed: a link that it puts there is not followed.
    if (file !== '-') requireWritable('-o', declared);
    const [plan] = (await completePlans(cli, cancel)) as [RunPlan];
    const runner = new Runner(plan.flowFile, runnerOptions(plan));
    const declaration = parameterTypes(
      plan.flowFile,
      await runner.introspect({ abortSignal: cancel }),
      secrets,
    );
    if (file === '-') return print(logText(declaration));
    const problems: string[] = [];
    writeOutput(declared, declaration, (problem) => problems.push(problem));
    for (const problem of problems) say(problem);
    return problems.length === 0 ? 0 : USAGE_EXIT_CODE;
  } catch (error) {
    say(new Redactor(secrets).text(messageOf(cancel.aborted ? cancel.reason : error)));
    return cancel.aborted ? EXIT_CODES.cancelled : USAGE_EXIT_CODE;
  }
}

/** Writes the resume bundle of a run. */
async function writeBundleOf(cli: CliArguments, cancel: AbortSignal): Promise<number> {
  const {
    bundledRun = '',
    bundleFile = '',
    plans: [plan],
  } = cli;
  const file = path.resolve(plan.cwd, bundleFile);
  const redactor = new Redactor(secretsOf(cli));
  try {
    requireWritable('-o', file);
    await bundleRun(bundledRun, file, plan, redactor, cancel);
    return 0;
  } catch (error) {
    say(redactor.text(messageOf(error)));
    return cancel.aborted ? EXIT_CODES.cancelled : USAGE_EXIT_CODE;
  }
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}
