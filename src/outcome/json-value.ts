import { PythonObject } from '../client/index.js';
import { WrittenScalar } from '../runner/index.js';

/** Deeper than this, and when it has more parts than this, a value is cut: a few bytes of a pickle can stand for more than memory holds. */
const DEEPEST = 50;
const MOST_PARTS = 50_000;

/** All texts of a value together have so many characters; one that is more than is left is told by its length, and not cut. */
const MOST_CHARACTERS = 4 * 1024 * 1024;

/** Longer integers take long to be written as decimals. */
const LARGEST_INTEGER = 2n ** 20_000n;

/**
 * An artifact's value as JSON has it: integers beyond 2^53, NaN and infinities as text, sets as arrays, dictionaries with
 * their keys as text, bytes by their length, and objects of other classes by their name. A dictionary of which two keys are the same as text,
 * such as 1 and "1", is a list of pairs of key and value.
 */
export function jsonValue(value: unknown): unknown {
  return converted(value, 0, { parts: MOST_PARTS, characters: MOST_CHARACTERS });
}

/** The same for each of some values: a report shows no more of them, and goes through them more than once. */
export function jsonValues(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, jsonValue(value)]));
}

/** What is left to be shown. */
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

/** One that is longer is told by its length, which takes as long as it is: that is of the budget, too. */
function integerText(budget: Budget, value: bigint): string {
  if (value < LARGEST_INTEGER && value > -LARGEST_INTEGER) return textWithin(budget, String(value));
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

/** As JSON has only texts for keys, other keys are written as JSON. */
function objectOrPairs(pairs: readonly [key: unknown, item: unknown][]): unknown {
  const members = pairs.map(
    ([key, item]) => [typeof key === 'string' ? key : JSON.stringify(key), item] as const,
  );
  const hasAll = new Set(members.map(([name]) => name)).size === pairs.length;
  return hasAll ? Object.fromEntries(members) : pairs;
}
