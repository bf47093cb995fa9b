import { ownValue } from '../../client/own-value.js';
import type { RunCommand } from './command-line.js';
import { ParameterError } from '../errors.js';
import type { DeclaredParameter } from '../introspection/introspection.js';
import { BARE_OPTION, isScalar, Repeated, scalarText, type RenderedParameters } from './option-values.js';
import { shownValue } from './shown-value.js';

/**
 * Passes each flag (`is_flag=True`) as a bare option or omits it. Returns the same command if nothing changes. Mirrors
 * click, to which Metaflow passes these attributes of a Parameter.
 * @throws {ParameterError} for a value that a flag cannot have
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
  // If a flag is not a boolean and has a default, click ignores the default and uses the flag's own value.
  const otherwise = typeof flagValue === 'boolean' ? (declared ?? false) : declared ? flagValue : null;
  const meant = meantBy(scalarText(name, value).trim(), flagValue);
  if (meant === flagValue) return BARE_OPTION;
  // An omitted option has its default.
  if (meant !== undefined && meant === otherwise) return new Repeated([]);
  const known = [...new Set([flagValue, otherwise])].map((one) => JSON.stringify(one)).join(' or ');
  throw new ParameterError(
    `Parameter "${name}" is a flag (is_flag) and can only be ${known}, got ${shownValue(value, name)}.`,
    { parameter: name, value, expected: type },
  );
}

/** `undefined` if the text is neither the flag's value nor a word that turns the flag on or off. */
function meantBy(
  text: string,
  flagValue: boolean | number | string,
): boolean | number | string | null | undefined {
  const word = WORDS.get(text.toLowerCase());
  if (typeof flagValue === 'boolean') return word;
  if (word === true || text === String(flagValue)) return flagValue;
  return word === false ? null : undefined;
}
