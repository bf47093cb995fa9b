import { PythonObject } from '../client/index.js';

/** Longer texts are cut: a manifest is for people, and small. */
const MAX_TEXT_LENGTH = 500;

/** A parameter's value as JSON, for display: long texts are cut, and objects are described. */
export function shownValue(value: unknown): unknown {
  if (typeof value === 'bigint') return integerText(value);
  if (typeof value === 'string') return cut(value);
  if (value instanceof PythonObject) return String(value);
  if (value instanceof Uint8Array) return `<${value.length} bytes>`;
  if (value instanceof Map) return shownValue(objectOrPairs([...(value as Map<unknown, unknown>)]));
  if (value instanceof Set) return shownValue([...value]);
  if (typeof value !== 'object' || value === null) return value ?? null;
  const text = JSON.stringify(value, (_, item: unknown) => inJson(item));
  return text.length > MAX_TEXT_LENGTH ? cut(text) : (JSON.parse(text) as unknown);
}

function inJson(value: unknown): unknown {
  if (typeof value === 'bigint') return integerText(value);
  if (value instanceof PythonObject) return String(value);
  if (value instanceof Map) return objectOrPairs([...(value as Map<unknown, unknown>)]);
  return value instanceof Set ? [...(value as Set<unknown>)] : value;
}

/** An object or, if two keys of a dictionary are the same as text, a list of key-value pairs. */
function objectOrPairs(pairs: readonly [key: unknown, item: unknown][]): unknown {
  const members = pairs.map(([key, item]) => [String(key), item] as const);
  return new Set(members.map(([name]) => name)).size === pairs.length ? Object.fromEntries(members) : pairs;
}

/** Longer integers would be cut, and take too long to convert: a list may contain one fifty thousand times. */
const MAX_INTEGER = 10n ** BigInt(MAX_TEXT_LENGTH);

function integerText(value: bigint): string {
  return value < MAX_INTEGER && value > -MAX_INTEGER ? String(value) : '<integer>';
}

function cut(text: string): string {
  return text.length > MAX_TEXT_LENGTH ? `${text.slice(0, MAX_TEXT_LENGTH)}…` : text;
}
