import path from 'node:path';
import { cancelOnSignals, faultOf, surviveClosedOutput } from '../ci/cancellation.js';
import { printLine } from '../ci/hosts/printing-host.js';
import { requireWritable } from '../ci/hosts/requested-file.js';
import { readNamedText } from '../client/regular-file.js';
import { metaflowHome, parseMetaflowConfig, type MetaflowHome } from '../execution/plan/metaflow-home.js';
import type { RunPlan } from '../execution/plan/run-plan.js';
import { isFollowed } from '../options/deploy-settings.js';
import { Redactor, secretValues } from '../redaction/index.js';
import { makeTemporaryDirectory, reasonOf, UsageError } from '../runner/index.js';
import { commandOf, parseCliArguments, type CliArguments } from './command-line/arguments.js';
import { followsRuns } from './cli-command.js';
import { writeBundleOf } from './commands/bundle.js';
import { makeRuns } from './commands/run.js';
import { EXIT_CODES, USAGE_EXIT_CODE } from './exit-codes.js';
import { messageOf } from './message-of.js';
import { prepareOutDirectory } from './out-directory.js';
import { printed, STDOUT } from './stdout-file.js';
import { COMMANDS, usage } from './usage.js';
import { VERSION } from './version.js';

/** Runs the command line. Resolves to the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  surviveClosedOutput();
  const helpRequest = helpRequestOf(argv);
  if (helpRequest) return help(helpRequest.command);
  if (['--version', '-V'].includes(argv[0] ?? '')) return printed(`${VERSION}\n`);
  let cli: CliArguments;
  let home: MetaflowHome | undefined;
  try {
    cli = parseCliArguments(argv, process.env);
    for (const line of cli.idle) printLine(line);
    const files = [
      ['--json', cli.jsonFile],
      ['--events', cli.eventsFile],
      ['--junit', cli.junitFile],
      ['--bundle-on-failure', cli.failureBundleFile],
    ] as const;
    for (const [flag, file] of files) if (file !== STDOUT) requireWritable(flag, file);
    if (cli.outDirectory !== undefined)
      prepareOutDirectory(cli.outDirectory, followsRuns(cli.command) ? cli.plans : []);
    for (const file of ['outputs.json', 'summary.md'])
      requireWritable('--out', cli.outDirectory && path.join(cli.outDirectory, file));
    home = homeOf(cli);
  } catch (error) {
    // It may quote an argument.
    const redactor = new Redactor(secretValues({ ...process.env, argv }));
    printLine(redactor.text(messageOf(error)));
    return USAGE_EXIT_CODE;
  }
  // Not before the files are read, which blocks if one is a pipe: then a signal must end the process as it ends any other.
  const cancel = cancelOnSignals('The command');
  try {
    const exitCode = await execute(home ? withHome(cli, home) : cli, cancel);
    return faultOf(cancel) === undefined ? exitCode : EXIT_CODES.failed;
  } finally {
    home?.[Symbol.dispose]();
  }
}

/** Resolves to the exit code. */
async function execute(cli: CliArguments, cancel: AbortSignal): Promise<number> {
  const { command } = cli;
  switch (command.name) {
    case 'run':
    case 'resume':
    case 'spin':
      return await makeRuns(cli, cancel);
    case 'check': {
      const { checkFlows } = await import('./commands/check.js');
      return await checkFlows(cli, command.settings, cancel);
    }
    case 'deploy':
    case 'trigger':
    case 'teardown': {
      if (isFollowed(command.settings)) return await makeRuns(cli, cancel);
      const { deployFlows } = await import('./commands/deploy.js');
      return await deployFlows(cli, command.settings, cancel);
    }
    case 'promote': {
      const { promoteRun } = await import('./commands/promote.js');
      return await promoteRun(cli, command.settings, cancel);
    }
    case 'status':
    case 'terminate': {
      const { statusOrTerminate } = await import('./commands/deploy.js');
      return await statusOrTerminate(cli, command, cancel);
    }
    case 'types': {
      const { writeTypes } = await import('./commands/types.js');
      return await writeTypes(cli, command.file, cancel);
    }
    case 'bundle':
      return await writeBundleOf(cli, command.run, command.file, cancel);
  }
}

/** The kind of help that a command line asks for: `help`, `help COMMAND`, or `--help` among the options. */
function helpRequestOf([first, ...rest]: readonly string[]):
  { readonly command?: string | undefined } | undefined {
  if (first === 'help' || isHelp(first))
    return { command: rest.find((word) => word !== 'help' && !isHelp(word)) };
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

/** Metaflow's own configurations have a few kilobytes. */
const MAX_CONFIG_BYTES = 1024 * 1024;

/** A METAFLOW_HOME for this command if it is given a configuration. @throws {UsageError} */
function homeOf({
  metaflowConfigFile: file,
  profile,
  plans: [{ env }],
}: CliArguments): MetaflowHome | undefined {
  if (file === undefined) return undefined;
  let text: string;
  try {
    text = readNamedText(file, MAX_CONFIG_BYTES);
  } catch (error) {
    throw new UsageError(`--metaflow-config ${file} cannot be read: ${reasonOf(error)}`, {
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
