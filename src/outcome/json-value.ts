import { PythonObject } from '../client/index.js';
import { ownValue } from '../client/own-value.js';
import { WrittenScalar } from '../runner/index.js';

/** Values are cut beyond this depth, and beyond this number of parts: a few bytes of a pickle can represent more than fits into memory. */
const DEEPEST = 50;
const MAX_PARTS = 50_000;

/** For all texts of a value together; a text longer than what is left is replaced by its length, not cut. */
const MAX_CHARACTERS = 4 * 1024 * 1024;

/** Longer integers take too long to convert to decimal. */
const MAX_INTEGER = 2n ** 20_000n;
const MAX_DIGITS = String(MAX_INTEGER).length + 1;

/**
 * An artifact's value as JSON: integers beyond 2^53, NaN and infinities become text, sets become arrays, dictionary
 * keys become text, bytes become their length, and objects of other classes become their name. If two keys of a
 * dictionary are the same as text, such as 1 and "1", the dictionary becomes a list of key-value pairs.
 */
export function jsonValue(value: unknown): unknown {
  return converted(value, 0, { parts: MAX_PARTS, characters: MAX_CHARACTERS });
}

/** Converts each of several values, because a report shows no more of them, and iterates over them more than once. */
export function jsonValues(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, jsonValue(value)]));
}

/** Where a number is in a value, and in the value's JSON: the keys and positions that lead to it. */
export type NumberPath = readonly (string | number)[];

/** More of them are not worth their space: nobody compares that many. */
const MAX_NUMBER_PATHS = 1000;

/** The numbers among values for which their JSON has a text: those that are not finite, and integers beyond 2^53. */
export function numbersAsText(values: Readonly<Record<string, unknown>>): NumberPath[] {
  const paths: NumberPath[] = [];
  for (const [name, value] of Object.entries(values))
    converted(value, 0, { parts: MAX_PARTS, characters: MAX_CHARACTERS, paths }, { key: name });
  return paths;
}

/**
 * Puts numbers back in place of their texts. A path that leads to anything else has no effect.
 * @param values are changed
 * @param paths anyone may have written them; no more are followed than `numbersAsText` writes
 */
export function restoreNumbers(
  values: Readonly<Record<string, unknown>>,
  paths: readonly NumberPath[],
): void {
  for (const path of paths.slice(0, MAX_NUMBER_PATHS)) {
    const last = String(path.at(-1));
    const container = path.slice(0, -1).reduce<unknown>((value, key) => memberOf(value, key), values);
    const text = memberOf(container, last);
    const number = typeof text === 'string' ? numberIn(text) : undefined;
    if (number !== undefined) (container as Record<string, unknown>)[last] = number;
  }
}

function memberOf(container: unknown, key: string | number): unknown {
  const isContainer = typeof container === 'object' && container !== null;
  return isContainer ? ownValue(container as Record<string, unknown>, String(key)) : undefined;
}

/** The number that a text in JSON stands for. */
function numberIn(text: string): number | bigint | undefined {
  if (/^(?:NaN|-?Infinity)$/.test(text)) return Number(text);
  return /^-?\d+$/.test(text) && text.length <= MAX_DIGITS ? BigInt(text) : undefined;
}

/** How much may still be shown. */
interface Budget {
  parts: number;
  characters: number;
  /** Receives the places of numbers that become texts. */
  readonly paths?: NumberPath[];
}

/** Where a part is; parts of keys have no place. */
interface Place {
  readonly within?: Place;
  readonly key: string | number;
}

function noteNumber({ paths }: Budget, place: Place | undefined): void {
  if (!paths || paths.length === MAX_NUMBER_PATHS) return;
  const keys: (string | number)[] = [];
  for (let at = place; at; at = at.within) keys.unshift(at.key);
  if (keys.length > 0) paths.push(keys);
}

function converted(value: unknown, depth: number, budget: Budget, place?: Place): unknown {
  budget.parts -= 1;
  if (budget.parts < 0) return '…';
  switch (typeof value) {
    case 'string':
      return textWithin(budget, value);
    case 'boolean':
      return value;
    case 'number':
      if (Number.isFinite(value)) return value;
      noteNumber(budget, place);
      return String(value);
    case 'bigint':
      noteNumber(budget, place);
      return integerText(budget, value);
    case 'object':
      return value === null ? null : jsonObject(value, depth, budget, place);
    default:
      return null;
  }
}

function textWithin(budget: Budget, text: string): string {
  if (text.length > budget.characters) return `<text of ${text.length} characters>`;
  budget.characters -= text.length;
  return text;
}

/**
 * A longer integer is replaced by its length. Finding its digits takes time, whether they are then shown or not, so they
 * count against the budget in any case.
 */
function integerText(budget: Budget, value: bigint): string {
  if (budget.characters <= 0) return '<integer>';
  if (value < MAX_INTEGER && value > -MAX_INTEGER) {
    const text = String(value);
    budget.characters -= text.length;
    return text;
  }
  const digits = value.toString(16).length;
  budget.characters -= digits;
  return `<integer of about ${digits * 4} bits>`;
}

function jsonObject(value: object, depth: number, budget: Budget, place: Place | undefined): unknown {
  if (value instanceof PythonObject) return textWithin(budget, value.toString());
  if (value instanceof WrittenScalar) return converted(value.value, depth, budget, place);
  if (value instanceof Uint8Array) return `<${value.length} bytes>`;
  if (depth === DEEPEST) return '…';
  const inner = (item: unknown, key: string | number) =>
    converted(item, depth + 1, budget, place && { within: place, key });
  if (Array.isArray(value) || value instanceof Set) {
    const items: unknown[] = [];
    for (const item of value as Iterable<unknown>) {
      items.push(inner(item, items.length));
      if (budget.parts < 0) break;
    }
    return items;
  }
  const pairs: [key: unknown, item: unknown][] = [];
  const entries = value instanceof Map ? (value as Map<unknown, unknown>).entries() : Object.entries(value);
  for (const [key, item] of entries) {
    const shown = typeof key === 'string' ? textWithin(budget, key) : converted(key, depth + 1, budget);
    pairs.push([shown, inner(item, keyText(shown))]);
    if (budget.parts < 0) break;
  }
  return objectOrPairs(pairs);
}

/** JSON's keys are always strings, so other keys are written as JSON. */
function keyText(key: unknown): string {
  return typeof key === 'string' ? key : JSON.stringify(key);
}

function objectOrPairs(pairs: readonly [key: unknown, item: unknown][]): unknown {
  const members = pairs.map(([key, item]) => [keyText(key), item] as const);
  const hasAll = new Set(members.map(([name]) => name)).size === pairs.length;
  return hasAll ? Object.fromEntries(members) : pairs;
}

let mark: string | undefined;

/** Stands for -0.0 in a text. Created when it is first needed: loading `crypto` would delay the start of a run. */
const negativeZero = () => (mark ??= `-0.0 ${crypto.randomUUID()}`);

/** Like JSON.stringify, which would write -0.0 as 0. */
export function jsonText(value: unknown, indentation?: number): string {
  const marked = (_: string, item: unknown) => (Object.is(item, -0) ? negativeZero() : item);
  const text = JSON.stringify(value, marked, indentation);
  return mark === undefined ? text : text.replaceAll(`"${mark}"`, '-0.0');
}
