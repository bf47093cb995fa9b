import { PythonObject } from '../client/index.js';

/** Texts are cut here: a manifest is for people and small. */
const LONGEST_TEXT = 500;

/** A parameter's value as JSON can hold it, to be shown: long texts are cut, objects described. */
export function shownValue(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'string') return cut(value);
  if (value instanceof PythonObject) return String(value);
  if (value instanceof Uint8Array) return `<${value.length} bytes>`;
  if (value instanceof Map) return shownValue(Object.fromEntries([...value].map(([k, v]) => [String(k), v])));
  if (value instanceof Set) return shownValue([...value]);
  if (typeof value !== 'object' || value === null) return value ?? null;
  const text = JSON.stringify(value, (_, item: unknown) =>
    item instanceof PythonObject || typeof item === 'bigint' ? String(item) : item,
  );
  return text.length > LONGEST_TEXT ? cut(text) : (JSON.parse(text) as unknown);
}

function cut(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
