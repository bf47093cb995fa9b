import { PythonObject } from '../client/index.js';
import { WrittenScalar } from '../runner/index.js';

/** Deeper than this, and when it has more parts than this, a value is cut: a few bytes of a pickle can stand for more than memory holds. */
const DEEPEST = 50;
const MOST_PARTS = 100_000;

/** Longer integers take long to be written as decimals. */
const LONGEST_INTEGER_BITS = 20_000;

/**
 * An artifact's value as JSON has it: integers beyond 2^53, NaN and infinities as text, sets as arrays, dictionaries with
 * their keys as text, bytes by their length, and objects of other classes by their name.
 */
export function jsonValue(value: unknown): unknown {
  return converted(value, 0, { parts: 0 });
}

function converted(value: unknown, depth: number, counter: { parts: number }): unknown {
  counter.parts += 1;
  if (counter.parts > MOST_PARTS) return '…';
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : String(value);
    case 'bigint':
      return integerText(value);
    case 'object':
      return value === null ? null : jsonObject(value, depth, counter);
    default:
      return null;
  }
}

function integerText(value: bigint): string {
  const bits = value.toString(16).length * 4;
  return bits > LONGEST_INTEGER_BITS ? `<integer of about ${bits} bits>` : String(value);
}

function jsonObject(value: object, depth: number, counter: { parts: number }): unknown {
  if (value instanceof PythonObject) return value.toString();
  if (value instanceof WrittenScalar) return converted(value.value, depth, counter);
  if (value instanceof Uint8Array) return `<${value.length} bytes>`;
  if (depth === DEEPEST) return '…';
  const inner = (item: unknown) => converted(item, depth + 1, counter);
  if (Array.isArray(value) || value instanceof Set) return [...(value as Iterable<unknown>)].map(inner);
  const entries = value instanceof Map ? [...(value as Map<unknown, unknown>)] : Object.entries(value);
  return Object.fromEntries(entries.map(([key, item]) => [keyText(key, inner), inner(item)]));
}

function keyText(key: unknown, inner: (value: unknown) => unknown): string {
  return typeof key === 'string' ? key : JSON.stringify(inner(key));
}
