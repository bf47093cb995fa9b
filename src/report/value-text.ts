import { ownValue } from '../client/own-value.js';
import { jsonText, jsonValue } from '../outcome/json-value.js';
import type { GateResult, RunDetails } from '../outcome/outcome.js';

/**
 * A parameter's or artifact's value as people write it: texts, including those that stand for values in JSON, unchanged; everything else as
 * JSON.
 */
export function valueText(value: unknown): string {
  const json = jsonValue(value);
  return typeof json === 'string' ? json : jsonText(json);
}

/** The value that a condition was compared with: as JSON, but None and numbers as conditions write them. */
export function judgedText(value: unknown): string {
  if (value === null) return 'None';
  if (Object.is(value, -0)) return '-0.0';
  const isNumber = typeof value === 'number' || typeof value === 'bigint';
  return isNumber ? String(jsonValue(value)).replace('Infinity', 'inf') : jsonText(jsonValue(value));
}

/** What made a condition trip. */
export function judgement({ value, base, problem }: Pick<GateResult, 'value' | 'base' | 'problem'>): string {
  if (problem !== undefined) return problem;
  const than = base === undefined ? '' : `, and that of the base run ${judgedText(base)}`;
  return `the value is ${judgedText(value)}${than}`;
}

/** An artifact's value in the same way, but floats as Python writes them. */
export function artifactText(
  details: Pick<RunDetails, 'floats'> | undefined,
  name: string,
  value: unknown,
): string {
  // If a number is secret, there is a text in its place.
  const float = typeof value === 'number' ? ownValue(details?.floats ?? {}, name) : undefined;
  return float ?? valueText(value);
}
