import { pythonName } from '../../client/identifiers.js';

/**
 * The artifact that is meant by `name`, one of the last step, or by `step/name`, in any alphabet: as Python keeps names, which are normalized.
 * `undefined` for what is neither.
 */
export function artifactReference(text: string): string | undefined {
  const parts = text.split('/').map(pythonName);
  return parts.length <= 2 && !parts.includes(undefined) ? parts.join('/') : undefined;
}

/** The names in a text, which commas may separate: no name has one. */
export function artifactNames(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
