import { isSecret, REPLACEMENT } from '../../redaction/index.js';
import { writtenText } from './written-scalar.js';

/** For longer values, messages give only the size. */
const MAX_SHOWN_LENGTH = 120;

/**
 * A value as a person would write it, for an error message. A value is hidden if any of the names (such as the given
 * and the intended one) marks it as secret. No value is cut, because reports can only recognize a whole secret.
 */
export function shownValue(value: unknown, ...names: readonly (string | undefined)[]): string {
  if (names.some((name) => name !== undefined && isSecret(name, value))) return REPLACEMENT;
  const kind = Array.isArray(value) ? 'a list' : typeof value === 'string' ? 'a string' : 'an object';
  try {
    const text = writtenText(value);
    return text.length <= MAX_SHOWN_LENGTH ? text : `${kind} of ${text.length} characters`;
  } catch (error) {
    // It contains itself, or has too many levels or characters.
    if (error instanceof RangeError) return `${kind} that cannot be written`;
    throw error;
  }
}
