import path from 'node:path';
import type { FlowCommand, TopLevel } from './command-line.js';
import {
  FlowFileError,
  OptionError,
  PythonError,
  StartError,
  UsageError,
  type RunnerError,
  type OptionPlace,
  ParameterError,
} from './errors.js';
import type { DeclaredOption, Introspection } from './introspection.js';
import { nearestName } from './nearest-name.js';
import { optionName } from './option-values.js';
import { checkParameters, shown } from './parameter-check.js';
import type { Exit } from './flow-process.js';

/** A start that came to nothing: the process ended without naming a run. */
export interface FailedStart {
  readonly python: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly topLevel: TopLevel;
  readonly command: FlowCommand;
  readonly exit: Exit;
  /** The last part of the process's stderr. */
  readonly stderrTail: string;
}

/** Click, Metaflow's command line, ends with this on wrong usage. */
export const USAGE_EXIT_CODE = 2;

/**
 * Tells why a flow did not start, from what reading the flow file found, if it could be read at all. What Metaflow
 * printed is only quoted.
 */
export function explainStart(start: FailedStart, found: Introspection | undefined): RunnerError {
  const error =
    (found && faultOfFile(start.topLevel.flowFile, start.python, found)) ??
    (found && start.exit.code === 0 ? notStarted(start.topLevel.flowFile, found) : undefined) ??
    (found && start.exit.code === USAGE_EXIT_CODE ? faultOfUsage(start, found) : undefined) ??
    (found && start.exit.code !== 0 ? faultOfFlow(start, found) : undefined) ??
    faultUnknown(start);
  error.exit = start.exit;
  return error;
}

/** Why a file cannot be run as a flow at all. */
export function faultOfFile(flowFile: string, python: string, found: Introspection): RunnerError | undefined {
  const { loadError } = found;
  if (loadError) {
    const where = loadError.line
      ? ` (${path.basename(loadError.file ?? flowFile)}, line ${loadError.line})`
      : '';
    return new FlowFileError(
      `${flowFile} cannot be loaded by Python ${found.python}: ${loadError.type}: ${loadError.message}${where}.`,
      { flowFile, file: loadError.file ?? undefined, line: loadError.line ?? undefined },
    );
  }
  if (found.metaflow === undefined) {
    return new PythonError(
      `The Python interpreter "${python}" (${found.python}) has no Metaflow. Install it there: pip install metaflow.`,
      { python, missing: 'metaflow' },
    );
  }
  if (found.flows?.length === 0) {
    return new FlowFileError(`${flowFile} is not a flow: it defines no subclass of metaflow.FlowSpec.`, {
      flowFile,
    });
  }
  return undefined;
}

function notStarted(flowFile: string, found: Introspection): RunnerError {
  return new FlowFileError(
    `${flowFile} ended without starting a run. A flow file ends with: if __name__ == '__main__': ${found.flows?.[0] ?? 'MyFlow'}().`,
    { flowFile },
  );
}

function faultOfUsage(start: FailedStart, found: Introspection): RunnerError | undefined {
  const { topLevel, command } = start;
  try {
    checkConfigs(found.flows?.[0] ?? topLevel.flowFile, found, topLevel);
    checkOptions('top level', 'top level', found.options?.['top'], topLevel.options);
    checkOptions('command', `command "${command.name}"`, found.options?.[command.name], command.options);
    if (command.name === 'run' && found.parameters) {
      checkParameters(found.flows?.[0] ?? topLevel.flowFile, found.parameters, command.parameters, start.env);
    }
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  return undefined;
}

function checkConfigs(
  flowName: string,
  { configs }: Introspection,
  { config = {}, configValues = {} }: TopLevel,
): void {
  if (!configs) return;
  const known = configs.map(({ name }) => name);
  for (const [name, value] of [...Object.entries(config), ...Object.entries(configValues)]) {
    if (known.includes(name)) continue;
    const nearest = nearestName(name, known);
    throw new ParameterError(
      `${flowName} has no Config "${name}" (given ${shown(value)}).` +
        (nearest ? ` Did you mean "${nearest}"?` : '') +
        (known.length > 0 ? ` Its Configs: ${known.join(', ')}.` : ' It has no Configs.'),
      { parameter: name, value, nearest, isConfig: true },
    );
  }
}

function checkOptions(
  place: OptionPlace,
  where: string,
  declared: Readonly<Record<string, DeclaredOption>> | undefined,
  options: Readonly<Record<string, unknown>>,
): void {
  if (!declared) return;
  for (const [key, value] of Object.entries(options)) {
    if (value === undefined || value === null) continue;
    const option = optionName(key);
    const known = declared[option];
    if (!known) {
      const nearest = nearestName(option, Object.keys(declared));
      throw new OptionError(
        `Metaflow's ${where} has no option "${option}".` +
          (nearest ? ` Did you mean "${nearest}"?` : ` It has: ${Object.keys(declared).sort().join(', ')}.`),
        { option, place, value, nearest },
      );
    }
    const expected =
      known.choices.length > 0 ? `one of ${known.choices.join(', ')}` : EXPECTED[known.type]?.text;
    const fits =
      known.choices.length > 0 ? known.choices.includes(plainText(value)) : EXPECTED[known.type]?.fits(value);
    if (fits === false) {
      throw new OptionError(
        `Option "${option}" of Metaflow's ${where} must be ${expected ?? known.type}, got ${shown(value)}.`,
        { option, place, value },
      );
    }
  }
}

function plainText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const EXPECTED: Readonly<Record<string, { text: string; fits: (value: unknown) => boolean }>> = {
  integer: { text: 'an integer', fits: (value) => /^[+-]?\d+$/.test(plainText(value)) },
  boolean: { text: 'true or false', fits: (value) => typeof value === 'boolean' },
  text: { text: 'given a value', fits: (value) => typeof value !== 'boolean' },
};

function faultOfFlow(start: FailedStart, found: Introspection): RunnerError | undefined {
  const { flowFile, decospecs = [] } = start.topLevel;
  for (const decospec of decospecs) {
    const [name = '', ...attributes] = decospec.split(':');
    if (attributes.length > 0 && !/^\w+=/.test(attributes.join(':').trim())) {
      return new OptionError(`Decospec "${decospec}" must be of the form NAME or NAME:ATTRIBUTE=VALUE,….`, {
        option: 'with',
        place: 'top level',
        value: decospec,
      });
    }
    if (found.decorators && !found.decorators.includes(name)) {
      const nearest = nearestName(name, found.decorators);
      return new OptionError(
        `There is no step decorator "${name}" (decospec "${decospec}").` +
          (nearest ? ` Did you mean "${nearest}"?` : '') +
          ` Known here: ${found.decorators.join(', ')}.`,
        { option: 'with', place: 'top level', value: decospec, nearest },
      );
    }
  }
  if (found.validity) {
    const { file, line, message } = found.validity;
    return new FlowFileError(
      `${flowFile} is not a valid flow: ${message.trim()}${line ? ` (${path.basename(file)}, line ${line})` : ''}`,
      { flowFile, file, line: line ?? undefined },
    );
  }
  return undefined;
}

function faultUnknown(start: FailedStart): RunnerError {
  const { exit, topLevel, command } = start;
  const said = lastMessage(start.stderrTail);
  const how = exit.signal ? `was killed by ${exit.signal}` : `ended with exit code ${exit.code}`;
  const message = `"${topLevel.flowFile} ${command.name}" ${how} before a run was started${said ? `: ${said}` : '.'}`;
  if (exit.code === USAGE_EXIT_CODE) return new UsageError(message);
  return new StartError(message, { stderr: start.stderrTail });
}

/** The last thing said on stderr: Metaflow's indented "headline: message", else, unless only that is wanted, the last line. */
export function lastMessage(stderr: string, { indentedOnly = false } = {}): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const headline = lines.findLastIndex((line) => /^ {4}\S.*:$/.test(line));
  if (headline === -1 && indentedOnly) return '';
  const quoted = headline === -1 ? lines.slice(-1) : lines.slice(headline);
  return quoted
    .map((line) => line.trim())
    .join(' ')
    .slice(0, 2_000);
}
