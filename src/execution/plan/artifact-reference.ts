import { pythonName } from '../../client/identifiers.js';

/**
 * The artifact that `name` (in the last step) or `step/name` refers to, in any alphabet, normalized as Python normalizes names. `undefined`
 * for anything else.
 */
export function artifactReference(text: string): string | undefined {
  const parts = text.split('/').map(pythonName);
  return parts.length <= 2 && !parts.includes(undefined) ? parts.join('/') : undefined;
}

/** The names in a text, separated by commas, which no name contains. */
export function artifactNames(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
