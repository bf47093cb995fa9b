import { OptionError, ParameterError, type OptionPlace } from '../errors.js';
import { shellFault } from './shell-texts.js';
import { shownValue } from './shown-value.js';
import { jsonText, WrittenScalar } from './written-scalar.js';

/** A value for a flow's Parameter. A `JSONType` accepts any of these; a string is passed as JSON text, as in Python's Runner. */
export type ParameterValue =
  boolean | number | bigint | string | null | readonly unknown[] | { readonly [key: string]: unknown };

/** Parameter values by name. `undefined` leaves a parameter at its default. */
export type ParameterValues = { readonly [name: string]: ParameterValue | undefined };

/** The same for declared names, so that an interface, which has no other names, may declare them. */
export type ValuesOf<Parameters> = { readonly [Name in keyof Parameters]: ParameterValue | undefined };

/** Whether we must know the parameter's declaration to pass this value. */
export function needsDeclaration(value: unknown): boolean {
  return Array.isArray(value) || value === null || typeof value === 'boolean';
}

/** Stands for an option without a value: only its name is passed. */
export const BARE_OPTION = Symbol('bare option');

/** Parameters ready for the command line: a `Repeated` value becomes one option per element. */
export type RenderedParameters = {
  readonly [name: string]: ParameterValue | Repeated | typeof BARE_OPTION | undefined;
};

/** List elements to pass as one option each. If the option takes several values (`nargs`), each element is a list. */
export class Repeated {
  constructor(
    readonly elements: readonly unknown[],
    readonly valuesPerOption = 1,
  ) {}

  /** The values of each option. */
  get options(): readonly (readonly unknown[])[] {
    return this.elements.map((element) =>
      this.valuesPerOption > 1 ? (element as readonly unknown[]) : [element],
    );
  }
}

/** How to turn off Metaflow's own flags where that is not `--no-<name>`. Flags without a negative form are omitted. */
const OFF_FLAGS = new Map<string, readonly string[]>([
  ['quiet', ['--not-quiet']],
  ['production', []],
  ['help', []],
]);

/** Options that take several values in one text. Any other that takes several is repeated; of these, Metaflow would take the last. */
const WITH_COMMAS: ReadonlySet<string> = new Set(['package-suffixes']);

/** `maxWorkers` -> `max-workers`; a name already in command-line form does not change. */
export function optionName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Renders options as argv items, one `--name=value` each. @throws {OptionError} */
export function renderOptions(place: OptionPlace, options: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(options).flatMap(([key, value]) => renderOption(place, key, value));
}

function renderOption(place: OptionPlace, key: string, value: unknown): string[] {
  const name = optionName(key);
  if (!/^[A-Za-z0-9][^\s=\0]*$/.test(name) || !name.isWellFormed()) {
    throw new OptionError(`"${key}" is not the name of a command-line option.`, {
      option: key,
      place,
      value,
    });
  }
  if (value === undefined || value === null) return [];
  if (value === true) return [`--${name}`];
  if (value === false) return [...(OFF_FLAGS.get(name) ?? [`--no-${name}`])];
  const values: unknown[] = Array.isArray(value) ? value : [value];
  const texts = values.map((item) => {
    if (typeof item !== 'string' && typeof item !== 'number') {
      throw new OptionError(
        `Option "${name}" takes a string, a number or a boolean, got ${shownValue(item, name)}.`,
        { option: name, place, value: item },
      );
    }
    const text = String(item);
    const fault = argumentFault(text) ?? shellFault(name, text);
    if (fault) throw new OptionError(`Option "${name}" ${fault}.`, { option: name, place, value: item });
    return text;
  });
  const joined = WITH_COMMAS.has(name) && texts.length > 0 ? [texts.join(',')] : texts;
  return joined.map((text) => `--${name}=${text}`);
}

/** Renders parameters as argv items, lists and objects as JSON. @throws {ParameterError} */
export function renderParameters(parameters: RenderedParameters): string[] {
  return Object.entries(parameters).flatMap(([name, value]) => {
    if (value === undefined) return [];
    if (!/^[^\s=\0-][^\s=\0]*$/.test(name) || !name.isWellFormed()) {
      throw new ParameterError(`"${name}" is not the name of a parameter.`, { parameter: name, value });
    }
    if (value === BARE_OPTION) return [`--${name}`];
    if (!(value instanceof Repeated)) return [`--${name}=${parameterText(name, value)}`];
    return value.options.flatMap((values) => {
      const [first = '', ...more] = values.map((item) => parameterText(name, item));
      return [`--${name}=${first}`, ...more];
    });
  });
}

/** A parameter's value as command-line text. @throws {ParameterError} */
export function parameterText(parameter: string, value: unknown): string {
  const isJson = typeof value === 'object' && value !== null && !isScalar(value);
  const text = isJson ? nestedText(parameter, value) : scalarText(parameter, value);
  const fault = argumentFault(text);
  if (fault) throw new ParameterError(`Parameter "${parameter}" ${fault}.`, { parameter, value });
  return text;
}

/** @throws {ParameterError} */
function nestedText(parameter: string, value: unknown): string {
  try {
    return jsonText(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const problem = 'contains itself, or has too many levels or characters';
    throw new ParameterError(`Parameter "${parameter}" ${problem}.`, { parameter, value }, { cause: error });
  }
}

/** Whether a value can be passed as one piece of text: not a list, an object, `null` or `undefined`. */
export function isScalar(value: unknown): boolean {
  return value instanceof WrittenScalar || ['string', 'number', 'bigint', 'boolean'].includes(typeof value);
}

/** A scalar as command-line text. @throws {ParameterError} if the value is not a scalar */
export function scalarText(parameter: string, value: unknown): string {
  if (value instanceof WrittenScalar) return value.text;
  switch (typeof value) {
    case 'string':
      return value;
    case 'boolean':
      return value ? 'True' : 'False';
    case 'number':
    case 'bigint':
      return String(value);
    default:
      throw new ParameterError(
        `Parameter "${parameter}" takes a string, number, boolean, list or object, got ${value === null ? 'null' : typeof value}. ` +
          'Leave it out to use its default.',
        { parameter, value },
      );
  }
}

/** Why a process cannot be given a text, byte for byte, as an argument; `undefined` if it can. */
export function argumentFault(text: string): string | undefined {
  if (text.includes('\0')) return 'contains a NUL character, which no program can be given as an argument';
  if (!text.isWellFormed()) return 'is not well-formed Unicode (it has half of a surrogate pair)';
  if (Buffer.byteLength(text) >= MAX_ARGUMENT_BYTES) {
    return `is longer than the ${MAX_ARGUMENT_BYTES / 1024} KiB that one argument may have; put it in a file and use IncludeFile`;
  }
  return undefined;
}

/** Linux's MAX_ARG_STRLEN, minus room for the option's name. */
const MAX_ARGUMENT_BYTES = 127 * 1024;
