import { ownValue } from '../../client/own-value.js';
import type { RunCommand } from './command-line.js';
import { ParameterError } from '../errors.js';
import type { DeclaredParameter } from '../introspection/introspection.js';
import { BARE_OPTION, isScalar, Repeated, scalarText, type RenderedParameters } from './option-values.js';
import { shownValue } from './shown-value.js';

/**
 * The command with the values of flags (`is_flag=True`) as the option alone, or none; the same command where there is nothing to change.
 * Mirrors click, which Metaflow hands such attributes of a Parameter to. @throws {ParameterError} for a value that a flag cannot have
 */
export function withFlags(command: RunCommand, declared: readonly DeclaredParameter[] = []): RunCommand {
  if (command.name !== 'run') return command;
  const flags = declared.flatMap((parameter) => {
    const value = ownValue(command.parameters, parameter.name);
    return parameter.flagValue === undefined || !isScalar(value)
      ? []
      : [[parameter.name, flag(parameter, parameter.flagValue, value)] as const];
  });
  if (flags.length === 0) return command;
  const given = new Map<string, RenderedParameters[string]>([
    ...Object.entries(command.parameters),
    ...flags,
  ]);
  return { ...command, parameters: Object.fromEntries(given) };
}

const WORDS = new Map<string, boolean>([
  ...['true', 't', 'yes', 'y', 'on', '1'].map((word) => [word, true] as const),
  ...['false', 'f', 'no', 'n', 'off', '0'].map((word) => [word, false] as const),
]);

function flag(
  { name, type, default: declared }: DeclaredParameter,
  flagValue: boolean | number | string,
  value: unknown,
): typeof BARE_OPTION | Repeated {
  // Click has the flag's own value for the default of one that is no boolean, whatever default it is given.
  const otherwise = typeof flagValue === 'boolean' ? (declared ?? false) : declared ? flagValue : null;
  const meant = meantBy(scalarText(name, value).trim(), flagValue);
  if (meant === flagValue) return BARE_OPTION;
  // What is left out has its default.
  if (meant !== undefined && meant === otherwise) return new Repeated([]);
  const known = [...new Set([flagValue, otherwise])].map((one) => JSON.stringify(one)).join(' or ');
  throw new ParameterError(
    `Parameter "${name}" is a flag (is_flag) and can only be ${known}, got ${shownValue(value, name)}.`,
    { parameter: name, value, expected: type },
  );
}

/** `undefined` for what is neither the flag's value nor a word for having it or not. */
function meantBy(
  text: string,
  flagValue: boolean | number | string,
): boolean | number | string | null | undefined {
  const word = WORDS.get(text.toLowerCase());
  if (typeof flagValue === 'boolean') return word;
  if (word === true || text === String(flagValue)) return flagValue;
  return word === false ? null : undefined;
}
