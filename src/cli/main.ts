import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cancelOnSignals, giveReaders, faultOf, surviveClosedOutput } from '../ci/cancellation.js';
import { BundleError } from '../bundle/index.js';
import { metaflowHome, parseMetaflowConfig, type MetaflowHome } from '../execution/plan/metaflow-home.js';
import { runnerOptions, type RunPlan } from '../execution/plan/run-plan.js';
import { logText } from '../display/log-text.js';
import { Redactor } from '../redaction/index.js';
import { isFollowed } from '../options/deploy-settings.js';
import { decisive, durationSeconds, type RunOutcome } from '../outcome/outcome.js';
import { faultOfNode, makeTemporaryDirectory, parameterTypes, Runner, UsageError } from '../runner/index.js';
import { commandOf, parseCliArguments, type CliArguments } from './arguments.js';
import { bundleFailed, writeBundleOf } from './resume/write-bundles.js';
import { completePlans } from './complete-plans.js';
import { makeCliRuns } from './make-runs.js';
import { requireWritable, writeOutput } from '../ci/hosts/requested-file.js';
import { secretsOf } from './cli-secrets.js';
import { prepareOutDirectory } from './out-directory.js';
import { pathFrom } from './resume/called-as.js';
import { printLine } from '../ci/hosts/printing-host.js';
import { messageOf } from './message-of.js';
import { STDOUT } from './stdout-file.js';
import { COMMANDS, usage } from './usage.js';
import { VERSION } from './version.js';

const EXIT_CODES = { successful: 0, running: 1, failed: 1, timeout: 124, cancelled: 130 } as const;
const USAGE_EXIT_CODE = 2;
/** For `status`: a run that has not ended is neither successful nor failed. */
const STATUS_EXIT_CODES = { successful: 0, failed: 1, unknown: 1, running: 3 } as const;

/** Runs the command line. Resolves to the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const helpRequest = helpRequestOf(argv);
  if (helpRequest) return help(helpRequest.command);
  if (['--version', '-V'].includes(argv[0] ?? '')) return printed(`${VERSION}\n`);
  const fault = faultOfNode();
  if (fault !== undefined) {
    printLine(fault);
    return USAGE_EXIT_CODE;
  }
  const cancel = cancelOnSignals('The command');
  surviveClosedOutput();
  let cli: CliArguments;
  let home: MetaflowHome | undefined;
  try {
    cli = parseCliArguments(argv, process.env);
    const files = [
      ['--json', cli.jsonFile],
      ['--events', cli.eventsFile],
      ['--junit', cli.junitFile],
      ['--bundle-on-failure', cli.failureBundleFile],
    ] as const;
    for (const [flag, file] of files) if (file !== STDOUT) requireWritable(flag, file);
    if (cli.outDirectory !== undefined)
      prepareOutDirectory(cli.outDirectory, makesRuns(cli) ? cli.plans : []);
    for (const file of ['outputs.json', 'summary.md'])
      requireWritable('--out', cli.outDirectory && path.join(cli.outDirectory, file));
    home = homeOf(cli);
  } catch (error) {
    printLine(messageOf(error));
    return USAGE_EXIT_CODE;
  }
  try {
    const exitCode = await execute(home ? withHome(cli, home) : cli, cancel);
    return faultOf(cancel) === undefined ? exitCode : EXIT_CODES.failed;
  } finally {
    home?.[Symbol.dispose]();
  }
}

function makesRuns({ typesFile, bundledRun, checking, promoting, deploying }: CliArguments): boolean {
  return (
    typesFile === undefined &&
    bundledRun === undefined &&
    checking === undefined &&
    promoting === undefined &&
    (deploying === undefined || isFollowed(deploying))
  );
}

async function execute(cli: CliArguments, cancel: AbortSignal): Promise<number> {
  if (cli.typesFile !== undefined) return await writeTypes(cli, cli.typesFile, cancel);
  if (cli.bundledRun !== undefined) {
    if (await writeBundleOf(cli, cancel)) return 0;
    return cancel.aborted ? EXIT_CODES.cancelled : USAGE_EXIT_CODE;
  }
  if (cli.checking) {
    const { checkFlows } = await import('./commands/check.js');
    const { status, flows, problem } = await checkFlows(cli, cli.checking, cancel);
    return flows.length === 0 && problem instanceof UsageError ? USAGE_EXIT_CODE : EXIT_CODES[status];
  }
  if (cli.promoting) {
    const { promoteRunOf } = await import('./commands/promote.js');
    const { status, problem } = await promoteRunOf(cli, cli.promoting, cancel);
    return problem instanceof UsageError ? USAGE_EXIT_CODE : EXIT_CODES[status];
  }
  if (cli.triggeredRun !== undefined && cli.deploying) {
    const { askRun } = await import('./commands/deploy.js');
    const { status, problem } = await askRun(cli.triggeredRun, cli, cli.deploying, cancel);
    if (problem instanceof UsageError) return USAGE_EXIT_CODE;
    if (cancel.aborted) return EXIT_CODES.cancelled;
    return status !== 'unknown' && cli.deploying.command === 'terminate' ? 0 : STATUS_EXIT_CODES[status];
  }
  if (cli.deploying && !isFollowed(cli.deploying)) {
    const { deployFlows } = await import('./commands/deploy.js');
    const { status, problem } = await deployFlows(cli, cli.deploying, cancel);
    return problem instanceof UsageError ? USAGE_EXIT_CODE : EXIT_CODES[status];
  }
  const { runs } = await makeCliRuns(cli, cancel);
  const outcomes = runs.map(({ outcome }) => outcome);
  const { timeoutMs } = cli.plans[0];
  if (timeoutMs !== undefined && outcomes.length > 0)
    giveReaders(timeoutMs - 1000 * Math.min(...outcomes.map((outcome) => durationSeconds(outcome) ?? 0)));
  if (cli.failureBundleFile !== undefined && runs[0])
    await bundleFailed(runs[0], cli.failureBundleFile, cli, cancel);
  const decided = decisive(outcomes);
  // It is wrong usage only if nothing was run.
  const madeRun = outcomes.some(({ runId }) => runId !== undefined);
  return madeRun && decided ? EXIT_CODES[decided.status] : exitCodeOf(decided);
}

/** The kind of help that a command line asks for: `help`, `help COMMAND`, or `--help` among the options. */
function helpRequestOf([first, ...rest]: readonly string[]):
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
    return printed(usage(command === undefined ? undefined : commandOf(command)));
  } catch (error) {
    printLine(messageOf(error));
    return USAGE_EXIT_CODE;
  }
}

/** A METAFLOW_HOME for this command if it is given a configuration. @throws {UsageError} */
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

/** Writes a declaration of the flow's parameters, or prints it if the file is `-`. */
async function writeTypes(cli: CliArguments, file: string, cancel: AbortSignal): Promise<number> {
  const secrets = secretsOf(cli);
  const declared = path.resolve(file);
  try {
    // Before the flow's file is executed, so that a link that it creates there is not followed.
    if (file !== STDOUT) requireWritable('-o', declared);
    const [plan] = (await completePlans(cli, cancel)) as [RunPlan];
    const runner = new Runner(plan.flowFile, runnerOptions(plan));
    const declaration = parameterTypes(
      plan.flowFile,
      await runner.introspect({ abortSignal: cancel }),
      secrets,
    );
    if (file === STDOUT) return printed(logText(declaration));
    const problems: string[] = [];
    writeOutput(declared, declaration, (problem) => problems.push(problem));
    for (const problem of problems) printLine(problem);
    if (problems.length > 0) return USAGE_EXIT_CODE;
    printLine(`wrote the parameters of ${plan.flowFile} to ${pathFrom(process.cwd(), declared)}.`);
    return 0;
  } catch (error) {
    printLine(new Redactor(secrets).text(messageOf(cancel.aborted ? cancel.reason : error)));
    return cancel.aborted ? EXIT_CODES.cancelled : USAGE_EXIT_CODE;
  }
}

function printed(text: string): number {
  process.stdout.write(text);
  return 0;
}
