import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Concurrency } from '../../execution/execute-runs.js';
import { combinationsOf, labelled, namedBy, requireFewRuns } from '../../execution/plan/grid.js';
import { checkProfile, type MetaflowConfig } from '../../execution/plan/metaflow-home.js';
import {
  parseOrigin,
  type PlannedCommand,
  type Resumption,
  type RunContext,
  type RunPlan,
} from '../../execution/plan/run-plan.js';
import { flagName, type Command } from '../../options/option.js';
import { idleOptions } from '../../options/idle-options.js';
import { planSettings } from '../../options/plan-settings.js';
import { OPTIONS, type OptionValues } from '../../options/table.js';
import { nearestName, UsageError, type ParameterValues } from '../../runner/index.js';
import { shellWord } from '../../display/shell-word.js';
import { cliCommand, type CliCommand } from '../cli-command.js';
import { meantBy, refuseRunAsFlow } from './misplaced-argument.js';
import { readFlags, type GivenFlag } from './read-flags.js';
import { nameAndValue } from './name-value.js';
import { takesStdout } from '../stdout-file.js';
import { shownParameter } from './unknown-flag.js';
import { callOf, COMMANDS } from '../usage.js';

/** A command line, parsed. */
export interface CliArguments {
  readonly command: CliCommand;
  /** One per flow file and combination of the grid; for a command without flow files, one with an empty name. */
  readonly plans: readonly [RunPlan, ...RunPlan[]];
  readonly concurrency: Concurrency;
  /** Where the run's bundle is written if the run is not successful. */
  readonly failureBundleFile: string | undefined;
  readonly metaflowVersion: string | undefined;
  /** Files that list the flow's dependencies. */
  readonly requirements: readonly string[];
  /** A file with Metaflow's configuration, and the profile that it is used as. */
  readonly metaflowConfigFile: string | undefined;
  /** The file's content, once read. */
  readonly metaflowConfig?: MetaflowConfig;
  readonly profile: string | undefined;
  readonly jsonFile: string | undefined;
  /** Receives JSON lines while the runs execute. */
  readonly eventsFile: string | undefined;
  readonly outDirectory: string | undefined;
  readonly junitFile: string | undefined;
  readonly quiet: boolean;
  /** Whether lines are plain and without colours, wherever the command is run. */
  readonly plain: boolean;
  readonly verbose: boolean;
  /** Whether a requested file is stdout, so that everything else goes to stderr. */
  readonly takesStdout: boolean;
  /** Plugin modules, relative to the working directory. */
  readonly plugins: readonly string[];
  /** The flow's variables from the command line. */
  readonly givenVariables: Readonly<Record<string, string>>;
  /** Variables whose values must not appear in reports. */
  readonly maskedVariables: readonly string[];
  /** Flags to repeat when a run is resumed. */
  readonly keptFlags: readonly GivenFlag[];
  /** A sentence for each flag that has no effect. */
  readonly idle: readonly string[];
}

/** @throws {UsageError} */
export function parseCliArguments(argv: readonly string[], job: NodeJS.ProcessEnv): CliArguments {
  const [word, ...rest] = argv;
  const name = commandOf(word);
  const { values, positionals, kept } = readFlags(rest, name);
  const isByName = name === 'trigger' && values.deploymentName !== undefined;
  const words = isByName ? positionals : checkedPositionals(name, positionals);
  const profile = checkProfile(flagName(OPTIONS.profile), values.profile);
  const givenVariables = { ...(profile === undefined ? {} : { METAFLOW_PROFILE: profile }), ...values.env };
  const cwd = path.resolve(values.workingDirectory ?? '.');
  const plans = plansOf(name, words, values, { cwd, env: { ...job, ...givenVariables } });
  return {
    command: cliCommand(name, words, values, cwd),
    plans,
    concurrency: { maxParallel: values.maxParallel ?? availableParallelism(), failFast: values.failFast },
    failureBundleFile: values.bundleOnFailure,
    metaflowVersion: values.metaflowVersion,
    requirements: values.requirements,
    metaflowConfigFile: values.metaflowConfig,
    profile,
    jsonFile: values.json,
    eventsFile: values.events,
    outDirectory: values.out,
    junitFile: values.junit,
    quiet: values.quiet,
    plain: values.plain,
    verbose: values.verbose,
    takesStdout: takesStdout(values, name === 'bundle'),
    plugins: values.plugins,
    givenVariables,
    maskedVariables: values.maskEnv,
    keptFlags: kept,
    idle: idleOptions(values, flagName),
  };
}

/** @throws {UsageError} */
function plansOf(
  name: Command,
  words: readonly string[],
  values: OptionValues,
  { cwd, env }: RunContext,
): CliArguments['plans'] {
  const baseBranch = () => 'the command does not know about pull requests';
  const shared = {
    ...planSettings(values, { cwd, naming: flagName, baseBranch }),
    ...{ env, decospecs: values.decospecs, tags: values.tags },
  };
  for (const parameter of Object.keys(values.grid)) {
    if (Object.hasOwn(values.params, parameter))
      throw new UsageError(`"${parameter}" is set by both --param and --grid: use one of them.`);
  }
  const combinations = combinationsOf(values.grid, flagName(OPTIONS.grid));
  const plans = flowFilesOf(name, words).flatMap((flowFile) =>
    combinations.map((combination) => ({
      ...shared,
      flowFile,
      command: plannedCommand(name, words[1], values, combination),
    })),
  );
  requireFewRuns(`The flow files and ${flagName(OPTIONS.grid)}`, plans.length);
  if (values.bundleOnFailure !== undefined && plans.length > 1)
    throw new UsageError(
      `${flagName(OPTIONS.bundleOnFailure)} works only with a single run, got ${plans.length}.`,
    );
  return labelled(plans) as [RunPlan, ...RunPlan[]];
}

/** Each flow file once. A deployment that is named by a flag has none. */
function flowFilesOf(name: Command, words: readonly string[]): readonly string[] {
  const [kind] = COMMANDS[name].positionals;
  if (kind === 'FLOW…' && words.length > 0) return [...new Set(words)];
  return [kind === 'FLOW' ? (words[0] ?? '') : ''];
}

/** The command with this name. @throws {UsageError} */
export function commandOf(word: string | undefined): Command {
  if (word !== undefined && Object.hasOwn(COMMANDS, word)) return word as Command;
  const known = Object.keys(COMMANDS);
  if (word === undefined)
    throw new UsageError(`Name a command: ${known.join(', ')}. "metaflow-runner help" explains them.`);
  const meant = word.endsWith('.py') ? `run ${shellWord(word)}` : nearestName(word, known);
  throw new UsageError(
    `There is no command "${word}". ` +
      (meant === undefined ? `The commands are ${known.join(', ')}.` : `Did you mean "${meant}"?`),
  );
}

/** @throws {UsageError} */
function originOf({ bundle, originRunId }: OptionValues): Resumption['from'] {
  if (bundle === undefined)
    return originRunId === undefined
      ? { kind: 'latest' }
      : parseOrigin(flagName(OPTIONS.originRunId), originRunId);
  if (originRunId !== undefined)
    throw new UsageError('--bundle and --origin-run-id both name the run to resume: use one of them.');
  return { kind: 'bundle', file: bundle };
}

function plannedCommand(
  name: Command,
  pathspec = '',
  values: OptionValues,
  combination: ParameterValues,
): PlannedCommand {
  switch (name) {
    case 'resume':
      return { name, from: originOf(values), stepToRerun: values.resumeStep };
    case 'spin':
      return { name, pathspec };
    case 'run':
    case 'check':
    case 'deploy':
    case 'trigger':
    case 'teardown':
    case 'promote':
    case 'status':
    case 'terminate':
    case 'bundle':
    case 'types':
      return {
        name: 'run',
        parameters: { ...values.params, ...combination },
        givenBy: {
          ...namedBy(flagName(OPTIONS.params), values.params),
          ...namedBy(flagName(OPTIONS.grid), combination),
        },
      };
  }
}

function checkedPositionals(name: Command, positionals: readonly string[]): readonly string[] {
  const expected: readonly string[] = COMMANDS[name].positionals;
  const takesMany = expected.at(-1)?.endsWith('…') ?? false;
  if (!takesMany && positionals.length > expected.length) {
    const word = positionals[expected.length] ?? '';
    throw new UsageError(
      `${name} takes ${expected.join(' ') || 'only options'}; unexpected argument "${word}".${meantBy(name, word)}`,
    );
  }
  refuseRunAsFlow(name, positionals[0]);
  const parameter = positionals.slice(1).find((word) => /^-{0,2}[\p{L}_][\p{L}\p{N}_-]*=/u.test(word));
  if (name === 'run' && parameter !== undefined && !existsSync(parameter)) {
    const [parameterName, value = ''] = nameAndValue(parameter.replace(/^-+/, ''));
    const meant = shownParameter(parameterName, value);
    throw new UsageError(`"${parameterName}=…" is not a flow file. Did you mean --param ${meant}?`);
  }
  if (positionals.includes('')) throw new UsageError(`${name} got an empty argument: ${callOf(name)}.`);
  const missing = expected.find((_, index) => !positionals[index]);
  if (missing !== undefined) throw new UsageError(`${name} needs ${missing}: ${callOf(name)}.`);
  return positionals;
}
