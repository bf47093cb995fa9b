import { PythonObject } from '../client/index.js';

/** Deeper than this a value is only named. */
const DEEPEST = 50;

/**
 * An artifact's value as JSON has it: integers beyond 2^53, NaN and infinities as text, sets as arrays, dictionaries with
 * their keys as text, bytes by their length, and objects of other classes by their name.
 */
export function jsonValue(value: unknown, depth = 0): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : String(value);
    case 'bigint':
      return String(value);
    case 'object':
      return value === null ? null : jsonObject(value, depth);
    default:
      return null;
  }
}

function jsonObject(value: object, depth: number): unknown {
  if (value instanceof PythonObject) return value.toString();
  if (value instanceof Uint8Array) return `<${value.length} bytes>`;
  if (depth === DEEPEST) return '…';
  const inner = (item: unknown) => jsonValue(item, depth + 1);
  if (Array.isArray(value) || value instanceof Set) return [...(value as Iterable<unknown>)].map(inner);
  const entries = value instanceof Map ? [...(value as Map<unknown, unknown>)] : Object.entries(value);
  return Object.fromEntries(entries.map(([key, item]) => [keyText(key), inner(item)]));
}

function keyText(key: unknown): string {
  return typeof key === 'string' ? key : JSON.stringify(jsonValue(key));
}
