import { isPythonName } from '../client/index.js';

/** Whether a text names an artifact: `name`, or `step/name`. */
export function isArtifactName(text: string): boolean {
  const parts = asPythonHasIt(text).split('/');
  return parts.length <= 2 && parts.every((part) => isPythonName(part));
}

/** Python takes the ways to write one name (`ö` as one character or as two) for the same, and keeps this one. */
export function asPythonHasIt(name: string): string {
  return name.normalize('NFKC');
}
