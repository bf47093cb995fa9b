import { jsonValue } from './json-value.js';

/** A parameter's or artifact's value as people write it: text, and what JSON has as text, as it is; all else as JSON. */
export function valueText(value: unknown): string {
  const json = jsonValue(value);
  return typeof json === 'string' ? json : JSON.stringify(json);
}
