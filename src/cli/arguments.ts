import { ownValue } from '../client/own-value.js';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Concurrency } from '../execution/execute-runs.js';
import { checkProfile, type MetaflowConfig } from '../execution/plan/metaflow-home.js';
import { artifactNames, artifactReference } from '../execution/plan/artifact-reference.js';
import { parseGate } from '../execution/plan/gate-condition.js';
import { combinationsOf, labelled, requireFewRuns } from '../execution/plan/grid.js';
import {
  groupByName,
  optionFromText,
  parseOrigin,
  type BundleOrigin,
  type PlannedCommand,
  type RunPlan,
} from '../execution/plan/run-plan.js';
import {
  parseWrittenJson,
  UsageError,
  WrittenScalar,
  type ParameterValue,
  type ParameterValues,
} from '../runner/index.js';

/** A command line, parsed. */
export interface CliArguments {
  /** One per flow file and combination of the grid. */
  readonly plans: readonly [RunPlan, ...RunPlan[]];
  readonly concurrency: Concurrency;
  /** Where the types of the flow's parameters are written, when the command is `types`. */
  readonly typesFile: string | undefined;
  /** The run to make a bundle of, and where it is written, when the command is `bundle`. */
  readonly bundledRun: string | undefined;
  readonly bundleFile: string | undefined;
  readonly metaflowVersion: string | undefined;
  /** A file with Metaflow's configuration, and the profile that it is used as. */
  readonly metaflowConfigFile: string | undefined;
  /** What that file holds, once it was read. */
  readonly metaflowConfig?: MetaflowConfig;
  readonly profile: string | undefined;
  readonly jsonFile: string | undefined;
  readonly outDirectory: string | undefined;
  readonly junitFile: string | undefined;
  readonly quiet: boolean;
  /** Variables whose values must not stand in reports. */
  readonly maskedVariables: readonly string[];
}

const OPTIONS = {
  param: { type: 'string', multiple: true },
  grid: { type: 'string', multiple: true },
  'max-parallel': { type: 'string' },
  'no-fail-fast': { type: 'boolean' },
  'output-artifact': { type: 'string', multiple: true },
  'fail-if': { type: 'string', multiple: true },
  junit: { type: 'string' },
  retries: { type: 'string' },
  'retry-delay': { type: 'string' },
  bundle: { type: 'string' },
  'origin-run-id': { type: 'string' },
  step: { type: 'string' },
  with: { type: 'string', multiple: true },
  tag: { type: 'string', multiple: true },
  option: { type: 'string', multiple: true },
  'run-option': { type: 'string', multiple: true },
  config: { type: 'string', multiple: true },
  'config-value': { type: 'string', multiple: true },
  'max-workers': { type: 'string' },
  profile: { type: 'string' },
  'metaflow-config': { type: 'string' },
  env: { type: 'string', multiple: true },
  python: { type: 'string' },
  cwd: { type: 'string' },
  timeout: { type: 'string' },
  'start-timeout': { type: 'string' },
  'metaflow-version': { type: 'string' },
  json: { type: 'string' },
  out: { type: 'string' },
  output: { type: 'string', short: 'o' },
  quiet: { type: 'boolean' },
  'mask-env': { type: 'string', multiple: true },
} as const;

/** The longest that a timer of Node's can wait. */
const LONGEST_TIMEOUT_SECONDS = 2_147_483;

/** What each command takes after its name. */
const POSITIONALS = {
  run: ['FLOW…'],
  resume: ['FLOW'],
  spin: ['FLOW', 'PATHSPEC'],
  types: ['FLOW'],
  bundle: ['RUN'],
} as const;

/** Options that go with some commands only. */
const ONLY_WITH: Readonly<Record<string, readonly string[]>> = {
  param: ['run'],
  grid: ['run'],
  'max-parallel': ['run'],
  'no-fail-fast': ['run'],
  'output-artifact': ['run', 'resume'],
  'fail-if': ['run', 'resume'],
  junit: ['run', 'resume'],
  retries: ['run', 'resume'],
  'retry-delay': ['run', 'resume'],
  bundle: ['resume'],
  'origin-run-id': ['resume'],
  step: ['resume'],
  'start-timeout': ['run', 'resume'],
  tag: ['run', 'resume'],
  'max-workers': ['run', 'resume'],
  output: ['types', 'bundle'],
};

type Values = ReturnType<typeof parse>['values'];

/** @throws {UsageError} */
export function parseCliArguments(argv: readonly string[]): CliArguments {
  const [command, ...rest] = argv;
  if (command === undefined || !Object.hasOwn(POSITIONALS, command)) {
    const known = Object.keys(POSITIONALS).join(', ');
    throw new UsageError(
      command === undefined
        ? `Name a command: ${known}.`
        : `There is no command "${command}", only ${known}.`,
    );
  }
  const name = command as keyof typeof POSITIONALS;
  const { values, positionals } = parse(rest);
  for (const option of Object.keys(values)) {
    const commands = ownValue(ONLY_WITH, option);
    if (commands && !commands.includes(name)) {
      throw new UsageError(`--${option} goes with ${commands.join(' and ')}, not with ${name}.`);
    }
  }
  const [flowFile = '', pathspec = ''] = checkedPositionals(name, positionals);
  const flowFiles = name === 'run' ? [...new Set(positionals)] : [flowFile];
  const profile = checkProfile('--profile', values.profile);
  const shared = {
    python: values.python,
    cwd: values.cwd ?? '.',
    env: { ...(profile === undefined ? {} : { METAFLOW_PROFILE: profile }), ...texts('env', values.env) },
    decospecs: values.with ?? [],
    config: texts('config', values.config),
    configValues: texts('config-value', values['config-value']),
    options: flags('option', values.option),
    runOptions: flags('run-option', values['run-option']),
    tags: values.tag ?? [],
    provenance: {},
    maxWorkers: count('max-workers', values['max-workers']),
    timeoutMs: milliseconds('timeout', values.timeout),
    startTimeoutMs: milliseconds('start-timeout', values['start-timeout']),
    outputArtifacts: (values['output-artifact'] ?? [])
      .flatMap(artifactNames)
      .map((name) => artifactReference(name) ?? name),
    gates: (values['fail-if'] ?? []).map(parseGate),
    retries: values.retries === '0' ? 0 : (count('retries', values.retries) ?? 0),
    retryDelayMs:
      values['retry-delay'] === '0' ? 0 : (milliseconds('retry-delay', values['retry-delay']) ?? 0),
  };
  const combinations = combinationsOf(grid(values.grid));
  const plans = flowFiles.flatMap((file) =>
    combinations.map((combination) => ({
      ...shared,
      flowFile: file,
      command: plannedCommand(name, pathspec, values, combination),
      bundle: bundleOrigin(values),
    })),
  );
  requireFewRuns(plans.length);
  return {
    plans: labelled(plans) as [RunPlan, ...RunPlan[]],
    concurrency: {
      maxParallel: count('max-parallel', values['max-parallel']) ?? availableParallelism(),
      failFast: !values['no-fail-fast'],
    },
    bundledRun: name === 'bundle' ? flowFile : undefined,
    bundleFile: name === 'bundle' ? required('output', values.output) : undefined,
    typesFile: name === 'types' ? (values.output ?? flowFile.replace(/(\.py)?$/, '.d.ts')) : undefined,
    metaflowVersion: values['metaflow-version'],
    metaflowConfigFile: values['metaflow-config'],
    profile,
    jsonFile: values.json,
    outDirectory: values.out,
    junitFile: values.junit,
    quiet: values.quiet ?? false,
    maskedVariables: values['mask-env'] ?? [],
  };
}

function bundleOrigin({ bundle, step, 'origin-run-id': origin }: Values): BundleOrigin | undefined {
  if (bundle === undefined) return undefined;
  if (origin !== undefined)
    throw new UsageError('--bundle names the run to resume, so --origin-run-id cannot.');
  return { kind: 'file', file: bundle, stepToRerun: step };
}

/** @throws {UsageError} */
function required(option: string, value: string | undefined): string {
  if (value === undefined) throw new UsageError(`This command needs --${option}.`);
  return value;
}

function plannedCommand(
  name: keyof typeof POSITIONALS,
  pathspec: string,
  values: Values,
  combination: ParameterValues,
): PlannedCommand {
  const origin = values['origin-run-id'];
  switch (name) {
    case 'resume':
      return {
        name,
        ...(origin === undefined ? {} : parseOrigin(origin)),
        stepToRerun: values.step,
      };
    case 'spin':
      return { name, pathspec };
    case 'run':
    case 'bundle':
    case 'types':
      return { name: 'run', parameters: { ...parameters(values.param), ...combination } };
  }
}

function checkedPositionals(
  name: keyof typeof POSITIONALS,
  positionals: readonly string[],
): readonly string[] {
  const expected: readonly string[] = POSITIONALS[name];
  const takesMany = expected.at(-1)?.endsWith('…') ?? false;
  if (!takesMany && positionals.length > expected.length) {
    throw new UsageError(
      `${name} takes ${expected.join(' ')}, got "${positionals[expected.length] ?? ''}" as well.`,
    );
  }
  const missing = expected.find((_, index) => !positionals[index]);
  if (missing)
    throw new UsageError(`${name} needs ${missing}: metaflow-runner ${name} ${expected.join(' ')}.`);
  return positionals;
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}

function pairs(option: string, items: readonly string[]): [string, string | undefined][] {
  return items.map((item) => {
    const at = item.indexOf('=');
    const name = at === -1 ? item : item.slice(0, at);
    if (name === '') throw new UsageError(`--${option} takes NAME=VALUE, got no name.`);
    return [name, at === -1 ? undefined : item.slice(at + 1)];
  });
}

function texts(option: string, items: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(
    pairs(option, items).map(([name, value]) => {
      if (value === undefined) throw new UsageError(`--${option} takes NAME=VALUE, got "${name}".`);
      return [name, value];
    }),
  );
}

function flags(option: string, items: readonly string[] = []): Record<string, unknown> {
  return groupByName(pairs(option, items).map(([name, value]) => [name, optionFromText(value)]));
}

function parameters(items: readonly string[] = []): ParameterValues {
  for (const item of items) texts('param', [item]);
  return groupByName(pairs('param', items));
}

/** `NAME=VALUE,VALUE`, or, for values with commas, `NAME=["a,b", "c"]`. */
function grid(items: readonly string[] = []): Record<string, ParameterValue[]> {
  return mapEntries(texts('grid', items), ([name, text]) => [
    name,
    text.startsWith('[') ? jsonList(name, text) : text.split(/,\s*/),
  ]);
}

function mapEntries<From, To>(
  record: Readonly<Record<string, From>>,
  convert: (entry: [string, From]) => [string, To],
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(convert));
}

function jsonList(name: string, text: string): ParameterValue[] {
  try {
    const values = parseWrittenJson(text) as unknown[];
    return values.map((value) =>
      value instanceof WrittenScalar || typeof value === 'boolean'
        ? String(value)
        : (value as ParameterValue),
    );
  } catch (error) {
    throw new UsageError(
      `--grid takes NAME=VALUE,VALUE or NAME=[JSON], and the list of "${name}" is no JSON.`,
      {
        cause: error,
      },
    );
  }
}

function count(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new UsageError(`--${option} must be a positive integer, got "${text}".`);
  return Number(text);
}

function milliseconds(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= LONGEST_TIMEOUT_SECONDS)) {
    throw new UsageError(
      `--${option} must be a number of seconds, above 0 and at most ${LONGEST_TIMEOUT_SECONDS}, got "${text}".`,
    );
  }
  return Math.max(1, Math.round(seconds * 1000));
}
