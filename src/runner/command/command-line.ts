import path from 'node:path';
import { isIdentifier, isPathspec, isPythonName } from '../../client/identifiers.js';
import { OptionError, type OptionPlace } from '../errors.js';
import {
  argumentFault,
  optionName,
  renderOptions,
  renderParameters,
  type RenderedParameters,
} from './option-values.js';
import { shownValue } from './shown-value.js';
import { jsonText } from './written-scalar.js';

/** The part before the command: `python flow.py <top level> run …`. */
export interface TopLevel {
  readonly flowFile: string;
  readonly decospecs?: readonly string[] | undefined;
  /** Config name to file. */
  readonly config?: Readonly<Record<string, string>> | undefined;
  /** Config name to value: JSON text, or any value that JSON can represent. */
  readonly configValues?: Readonly<Record<string, unknown>> | undefined;
  readonly options: Readonly<Record<string, unknown>>;
}

/** The option that tells Metaflow where to write the id or the attributes of the run it starts. */
export type AttributeOption = 'runner-attribute-file' | 'run-id-file';

/** A command that starts a run, with its arguments. */
export type RunCommand =
  | {
      readonly name: 'run';
      readonly parameters: RenderedParameters;
      readonly tags: readonly string[];
      readonly options: Readonly<Record<string, unknown>>;
    }
  | {
      readonly name: 'resume';
      readonly originRunId?: string | undefined;
      readonly stepToRerun?: string | undefined;
      readonly tags: readonly string[];
      readonly options: Readonly<Record<string, unknown>>;
    };

/** Executes one task of a past run again. */
export interface SpinCommand {
  readonly name: 'spin';
  /** The task to spin, or a step; Metaflow then picks one of its tasks. */
  readonly pathspec: string;
  readonly options: Readonly<Record<string, unknown>>;
}

export type FlowCommand = RunCommand | SpinCommand;

/**
 * Builds the arguments of the Python interpreter. Values are passed as `--name=value`, so they may start with a dash.
 * Values passed bare must be an id, a step or a pathspec, which cannot start with one.
 * @throws {OptionError | ParameterError}
 */
export function commandLine(
  topLevel: TopLevel,
  command: FlowCommand,
  attributeFile: string,
  attributeOption: AttributeOption = 'runner-attribute-file',
): string[] {
  return [
    ...topLevelItems(topLevel),
    command.name,
    ...commandItems(command),
    // The run id is the only fact that Metaflow always reports about a spun task.
    ...(command.name === 'spin' && !hasOption(command.options, 'run-id-file')
      ? [`--run-id-file=${runIdFileOf(attributeFile)}`]
      : []),
    `--${attributeOption}=${attributeFile}`,
  ];
}

/** The flow file and the top-level options, which precede the command. @throws {OptionError} */
export function topLevelItems({
  flowFile,
  options,
  decospecs = [],
  config = {},
  configValues = {},
}: TopLevel): string[] {
  return [
    flowFile.startsWith('-') ? `./${flowFile}` : flowFile,
    ...renderOptions('top level', withoutOurs('top level', options)),
    ...renderOptions('top level', { with: decospecs }),
    ...configPairs('config', config),
    ...configPairs('config-value', jsonTexts(configValues)),
  ];
}

/** The file that Metaflow writes a spun task's run id to. */
export function runIdFileOf(attributeFile: string): string {
  return path.join(path.dirname(attributeFile), 'run-id');
}

function hasOption(options: Readonly<Record<string, unknown>>, wanted: string): boolean {
  return Object.keys(options).some((key) => optionName(key) === wanted);
}

function commandItems(command: FlowCommand): string[] {
  const options = renderOptions('command', withoutOurs('command', command.options));
  if (command.name === 'spin') return [...options, bare('pathspec', command.pathspec)];
  if (command.tags.includes('')) {
    const details = { option: 'tag', place: 'command', value: '' } as const;
    throw new OptionError('A tag must not be empty.', details);
  }
  const shared = [...renderOptions('command', { tag: command.tags }), ...options];
  switch (command.name) {
    case 'run':
      return [...shared, ...renderParameters(command.parameters)];
    case 'resume':
      return [
        // Passed as two items: with `--origin-run-id=X`, a flow with Configs loads them from the latest run instead.
        ...(command.originRunId === undefined
          ? []
          : ['--origin-run-id', bare('origin-run-id', command.originRunId)]),
        ...shared,
        ...(command.stepToRerun === undefined ? [] : [bare('step-to-rerun', command.stepToRerun)]),
      ];
  }
}

/** Values passed bare, without `--name=`, and the checks that keep them from being read as options. */
const BARE = {
  'origin-run-id': { is: isIdentifier, what: 'the id of a run' },
  pathspec: { is: isPathspec, what: 'the pathspec of a task or a step' },
  'step-to-rerun': { is: isPythonName, what: 'the name of a step' },
} as const;

/** @throws {OptionError} */
function bare(option: keyof typeof BARE, value: string): string {
  const { is, what } = BARE[option];
  if (is(value) && argumentFault(value) === undefined) return value;
  throw new OptionError(`${shownValue(value)} is not ${what}.`, { option, place: 'command', value });
}

function configPairs(option: string, pairs: Readonly<Record<string, string>>): string[] {
  return Object.entries(pairs).flatMap(([name, value]) => {
    const fault = argumentFault(name) ?? argumentFault(value);
    if (fault || name === '' || name.startsWith('-')) {
      throw new OptionError(
        `Option "${option}" for Config "${name}" ${fault ?? 'needs the name of a Config'}.`,
        {
          option,
          place: 'top level',
          value,
        },
      );
    }
    return [`--${option}`, name, value];
  });
}

function jsonTexts(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : jsonText(value),
    ]),
  );
}

/** Options that cannot be passed as `--name=value`, or would break the runner, and what to use instead. */
const OURS: Readonly<Record<string, string>> = {
  config: 'pairs of Config name and file are set by "config"',
  'config-value': 'pairs of Config name and value are set by "configValues"',
  'origin-run-id': 'the origin of a resume is set by "originRunId"',
  'runner-attribute-file': 'metaflow-runner sets it, to learn the run id',
};

function withoutOurs(
  place: OptionPlace,
  options: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  for (const [key, value] of Object.entries(options)) {
    const name = optionName(key);
    const reason = Object.hasOwn(OURS, name) ? OURS[name] : undefined;
    if (reason !== undefined) {
      throw new OptionError(`Option "${optionName(key)}" cannot be set like this: ${reason}.`, {
        option: optionName(key),
        place,
        value,
      });
    }
  }
  return options;
}
