import { isSecret, REPLACEMENT } from '../../redaction/index.js';
import { writtenText } from './written-scalar.js';

/** Of a longer value, messages give only the size. */
const LONGEST_SHOWN = 120;

/**
 * A value as a person would write it, for an error. One whose names, as the given and the meant one, say that it is secret is not shown,
 * and none is cut: what is hidden in reports is known by the whole of it.
 */
export function shownValue(value: unknown, ...names: readonly (string | undefined)[]): string {
  if (names.some((name) => name !== undefined && isSecret(name, value))) return REPLACEMENT;
  const text = writtenText(value);
  if (text.length <= LONGEST_SHOWN) return text;
  const kind = Array.isArray(value) ? 'a list' : typeof value === 'string' ? 'a text' : 'an object';
  return `${kind} of ${text.length} characters`;
}
