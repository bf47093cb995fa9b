import type { ParameterValue } from '../runner/index.js';
import { jsonText, UsageError } from '../runner/index.js';
import { groupByName } from '../job/run-plan.js';

/** An input of the action has a value that cannot be used. */
export class InputError extends UsageError {}

/** Values by name, from an input that is a mapping. */
export type Mapping = Readonly<Record<string, ParameterValue | null>>;

/** Reads an input as GitHub passes it to an action, without blank lines around it; "" is `undefined`. */
export function readInput(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const value = env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.replace(/^(\s*\n)+/, '').trimEnd();
  return value === '' ? undefined : value;
}

/** The lines of an input, trimmed, without empty ones. */
export function parseLines(text: string | undefined): string[] {
  return (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A positive integer. @throws {InputError} */
export function parseCount(input: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    throw new InputError(`Input "${input}" must be a positive integer, got "${text}".`);
  }
  return Number(text);
}

/** The longest that a timer of Node's can wait. */
const LONGEST_TIMEOUT_MINUTES = 35_791;

/** Minutes, as milliseconds. @throws {InputError} */
export function parseMinutes(input: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const minutes = Number(text);
  if (!(minutes > 0 && minutes <= LONGEST_TIMEOUT_MINUTES)) {
    throw new InputError(
      `Input "${input}" must be a number of minutes, above 0 and at most ${LONGEST_TIMEOUT_MINUTES}, got "${text}".`,
    );
  }
  return Math.max(1, Math.round(minutes * 60_000));
}

/** `name=value` lines: what a `key: value` mapping never looks like. */
const ASSIGNMENT = /^[^\s=:{}[\]"'#]+=/;

/**
 * Reads a mapping: YAML, JSON, or `name=value` lines. In lines a value is text, to the end of its line, and a name that
 * comes more than once has a list. In YAML and JSON a plain number stays as it was written (`1.10`); within lists and objects
 * integers of any size stay whole. @throws {InputError}
 */
export async function parseMapping(input: string, text: string | undefined): Promise<Mapping> {
  if (text === undefined) return {};
  const lines = parseLines(text).filter((line) => !line.startsWith('#'));
  if (lines.every((line) => ASSIGNMENT.test(line))) return groupByName(lines.map(splitAssignment));
  return await parseYamlMapping(input, text);
}

function splitAssignment(line: string): [string, string] {
  const at = line.indexOf('=');
  return [line.slice(0, at), line.slice(at + 1)];
}

async function parseYamlMapping(input: string, text: string): Promise<Mapping> {
  const { isMap, isNode, isScalar, parseDocument } = await import('yaml');
  const document = parseDocument(text, { prettyErrors: true, intAsBigInt: true });
  const [fault] = document.errors;
  if (fault) {
    throw new InputError(
      `Input "${input}" is neither a YAML or JSON mapping nor name=value lines: ${fault.message.split('\n')[0] ?? ''}`,
    );
  }
  if (!isMap(document.contents)) {
    throw new InputError(
      `Input "${input}" must be a mapping ("name: value" lines, JSON, or name=value lines), got ${JSON.stringify(text.slice(0, 200))}.`,
    );
  }
  return Object.fromEntries(
    document.contents.items.map(({ key, value }) => {
      const name = isScalar(key) ? key.source : String(key);
      if (!isNode(value)) return [name, null];
      if (isScalar(value) && isNumber(value.value) && DECIMAL.test(value.source)) return [name, value.source];
      return [name, plainValue(input, () => narrowed(value.toJS(document)) as ParameterValue | null)];
    }),
  );
}

/** Integers that a number can hold are numbers; larger ones stay whole. */
function narrowed(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (Array.isArray(value)) return value.map(narrowed);
  if (typeof value !== 'object' || value === null) return value;
  return mapValues(value as Record<string, unknown>, (_, item) => narrowed(item));
}

/** A number that Python reads as it is written. */
const DECIMAL = /^[-+]?(\d|\.\d)[\d.]*(e[-+]?\d+)?$/i;

function isNumber(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'bigint';
}

/** Aliases are followed only now, and may lead nowhere. */
function plainValue<Value>(input: string, convert: () => Value): Value {
  try {
    return convert();
  } catch (error) {
    throw new InputError(`Input "${input}" cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

/** The values of a mapping as text, e.g. for the environment; nested values become JSON. @throws {InputError} */
export function asTexts(input: string, mapping: Mapping): Record<string, string> {
  return mapValues(mapping, (name, value) => {
    if (value === null) throw new InputError(`Input "${input}" has no value for "${name}".`);
    return typeof value === 'object' ? jsonText(value) : String(value);
  });
}

/** @throws {InputError} when a name has no value */
export function withoutNulls(input: string, mapping: Mapping): Record<string, ParameterValue> {
  return mapValues(mapping, (name, value) => {
    if (value === null) {
      throw new InputError(
        `Input "${input}" has no value for "${name}". Leave it out to use its default, or write "".`,
      );
    }
    return value;
  });
}

export function mapValues<From, To>(
  mapping: Readonly<Record<string, From>>,
  convert: (name: string, value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(mapping).map(([name, value]) => [name, convert(name, value)]));
}
