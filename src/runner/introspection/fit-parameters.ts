import type { RunCommand } from '../command/command-line.js';
import { ParameterError, RunnerError } from '../errors.js';
import { withFlags } from '../command/flag-parameters.js';
import { faultOfFile, faultOfStart } from './flow-fault.js';
import { describeFlow } from './introspect-flow.js';
import type { DeclaredParameter, Introspection } from './introspection.js';
import { refuseAborted, type StartSettings } from '../start/launch.js';
import {
  isScalar,
  needsDeclaration,
  Repeated,
  scalarText,
  type ParameterValue,
  type ParameterValues,
  type RenderedParameters,
} from '../command/option-values.js';
import { unknownParameter } from '../command/parameter-check.js';
import { shownValue } from '../command/shown-value.js';

/** A `run` command whose values are not yet ready for the command line. */
export interface RequestedRun {
  readonly name: 'run';
  readonly parameters: ParameterValues;
  readonly tags: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

type Given = [name: string, value: ParameterValue | undefined];

/**
 * Converts values to what their parameters take. A list becomes one option per element (`multiple=True`), one option
 * with all elements (`nargs`), text joined by the `separator`, or JSON; `true`, `false` and `null` become Python's
 * words or JSON's. Only the flow knows which, so this reads the flow: call it only if some value `needsDeclaration`.
 * @throws {ParameterError} if a parameter does not accept its value, or we cannot know how it takes a list or `null`
 * @throws {UsageError} if the flow cannot be run at all
 */
export async function fitParameters(command: RequestedRun, settings: StartSettings): Promise<RunCommand> {
  const given = Object.entries(command.parameters);
  const open = given.filter(([, value]) => needsDeclaration(value));
  const others = Object.fromEntries(given.filter((entry) => !open.includes(entry)));
  let found: Introspection;
  try {
    found = await describeFlow(settings, { ...command, parameters: others });
  } catch (error) {
    refuseAborted(settings);
    const unknown = open.find(([, value]) => typeof value !== 'boolean');
    // The run itself will report what is wrong with the flow.
    if (!unknown) return command;
    throw error instanceof RunnerError ? error : cannotBeKnown(settings, unknown, error as Error);
  }
  const parameters = fitTo(settings, found, command.parameters);
  return withFlags({ ...command, parameters }, found.parameters ?? []);
}

/** Converts values for the parameters of a flow that has been read. Throws as `fitParameters` does. */
export function fitTo(
  settings: StartSettings,
  found: Introspection,
  values: ParameterValues,
): RenderedParameters {
  const open = Object.entries(values).filter(([, value]) => needsDeclaration(value));
  if (open.length === 0) return values;
  const declared = declaredParameters(settings, found);
  const fitted = open.map(([name, value]) => {
    const parameter = declared.find((candidate) => candidate.name === name);
    if (!parameter)
      throw unknownParameter(
        { flowName: found.flow ?? '', parameters: declared, ignored: found.ignored },
        name,
        value,
      );
    return [name, Array.isArray(value) ? renderList(parameter, value) : fit(parameter, value)] as const;
  });
  return { ...values, ...Object.fromEntries(fitted) };
}

/** @throws {UsageError} if the flow would not start, which leaves its parameters unknown */
function declaredParameters(settings: StartSettings, found: Introspection): readonly DeclaredParameter[] {
  const fault =
    faultOfFile(settings, found) ?? (found.parameters ? undefined : faultOfStart(settings, found));
  if (fault) throw fault;
  return found.parameters ?? [];
}

function cannotBeKnown({ topLevel }: StartSettings, [parameter, value]: Given, cause: Error): ParameterError {
  return new ParameterError(
    `Cannot tell how the parameter "${parameter}" takes the value ${shownValue(value, parameter)}: ${topLevel.flowFile} could not be read (${cause.message}). ` +
      'Give the text that the parameter takes, e.g. "1,2" for one with a separator, or "[1, 2]" for a JSONType.',
    { parameter, value },
    { cause },
  );
}

/** Converts a value, or an element of a list, for a parameter. Python's words are not JSON's. @throws {ParameterError} */
function fit<Value>(parameter: DeclaredParameter, value: Value): Value | string {
  if (parameter.type === 'JSON' && value === null && parameter.hasDefault && !parameter.multiple)
    throw refusal(parameter, value, 'has a default, which Metaflow uses instead of null');
  if (parameter.type === 'JSON') return value === null || typeof value === 'boolean' ? String(value) : value;
  if (value === null)
    throw refusal(
      parameter,
      value,
      `does not accept null (${parameter.type}). Leave it out to use its default`,
    );
  return value;
}

/** Converts a list for one parameter. @throws {ParameterError} if the parameter takes no list, or not this one */
export function renderList(
  parameter: DeclaredParameter,
  list: readonly unknown[],
): ParameterValue | Repeated {
  const { multiple, values = 1, separator, type } = parameter;
  if (multiple) return repeated(parameter, list, values);
  if (values > 1) return new Repeated([group(parameter, list, values)], values);
  if (separator !== null) return joined(parameter, list, separator);
  if (type === 'JSON') return list;
  throw refusal(
    parameter,
    list,
    `takes one value (${type}), got the list ${shownValue(list, parameter.name)}. ` +
      'A list needs a parameter of type JSONType, or one with multiple=True or a separator',
  );
}

function repeated(parameter: DeclaredParameter, list: readonly unknown[], values: number): Repeated {
  if (list.length === 0 && parameter.hasDefault) {
    throw refusal(
      parameter,
      list,
      'has a default, which Metaflow uses instead of an empty list. Give at least one element',
    );
  }
  const elements = list.map((item) => (values > 1 ? group(parameter, item, values) : fit(parameter, item)));
  return new Repeated(elements, values);
}

function group(parameter: DeclaredParameter, value: unknown, values: number): readonly unknown[] {
  if (Array.isArray(value) && value.length === values)
    return value.map((item: unknown) => fit(parameter, item));
  throw refusal(
    parameter,
    value,
    `takes ${values} values at once (nargs), got ${shownValue(value, parameter.name)}`,
  );
}

function joined(parameter: DeclaredParameter, list: readonly unknown[], separator: string): string {
  const texts = list.map((item) => (isScalar(item) ? scalarText(parameter.name, item) : undefined));
  const text = texts.join(separator);
  // The flow splits the text again: an element that contains the separator, or ends with part of it, would be split in the wrong place.
  const split = text.split(separator);
  const bad = texts.findIndex((item, index) => item === undefined || item !== split[index]);
  if (bad === -1) return text;
  const shown = shownValue(list[bad], parameter.name);
  throw refusal(
    parameter,
    list[bad],
    `takes strings joined by ${shownValue(separator)}, so none of them can be or contain ${shown}`,
  );
}

function refusal({ name, type }: DeclaredParameter, value: unknown, why: string): ParameterError {
  return new ParameterError(`Parameter "${name}" ${why}.`, { parameter: name, value, expected: type });
}
