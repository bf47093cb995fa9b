import { PythonObject } from '../client/index.js';
import { WrittenScalar } from '../runner/index.js';

/** Values are cut beyond this depth, and beyond this number of parts: a few bytes of a pickle can represent more than fits into memory. */
const DEEPEST = 50;
const MAX_PARTS = 50_000;

/** For all texts of a value together; a text longer than what is left is replaced by its length, not cut. */
const MAX_CHARACTERS = 4 * 1024 * 1024;

/** Longer integers take too long to convert to decimal. */
const MAX_INTEGER = 2n ** 20_000n;

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

/** How much may still be shown. */
interface Budget {
  parts: number;
  characters: number;
}

function converted(value: unknown, depth: number, budget: Budget): unknown {
  budget.parts -= 1;
  if (budget.parts < 0) return '…';
  switch (typeof value) {
    case 'string':
      return textWithin(budget, value);
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : String(value);
    case 'bigint':
      return integerText(budget, value);
    case 'object':
      return value === null ? null : jsonObject(value, depth, budget);
    default:
      return null;
  }
}

function textWithin(budget: Budget, text: string): string {
  if (text.length > budget.characters) return `<text of ${text.length} characters>`;
  budget.characters -= text.length;
  return text;
}

/** A longer integer is replaced by its length. Finding that takes time in proportion, so it counts against the budget, too. */
function integerText(budget: Budget, value: bigint): string {
  if (value < MAX_INTEGER && value > -MAX_INTEGER) return textWithin(budget, String(value));
  if (budget.characters <= 0) return '<integer>';
  const digits = value.toString(16).length;
  budget.characters -= digits;
  return `<integer of about ${digits * 4} bits>`;
}

function jsonObject(value: object, depth: number, budget: Budget): unknown {
  if (value instanceof PythonObject) return textWithin(budget, value.toString());
  if (value instanceof WrittenScalar) return converted(value.value, depth, budget);
  if (value instanceof Uint8Array) return `<${value.length} bytes>`;
  if (depth === DEEPEST) return '…';
  const inner = (item: unknown) => converted(item, depth + 1, budget);
  if (Array.isArray(value) || value instanceof Set) {
    const items: unknown[] = [];
    for (const item of value as Iterable<unknown>) {
      items.push(inner(item));
      if (budget.parts < 0) break;
    }
    return items;
  }
  const pairs: [key: unknown, item: unknown][] = [];
  const entries = value instanceof Map ? (value as Map<unknown, unknown>).entries() : Object.entries(value);
  for (const [key, item] of entries) {
    pairs.push([typeof key === 'string' ? textWithin(budget, key) : inner(key), inner(item)]);
    if (budget.parts < 0) break;
  }
  return objectOrPairs(pairs);
}

/** JSON's keys are always strings, so other keys are written as JSON. */
function objectOrPairs(pairs: readonly [key: unknown, item: unknown][]): unknown {
  const members = pairs.map(
    ([key, item]) => [typeof key === 'string' ? key : JSON.stringify(key), item] as const,
  );
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
