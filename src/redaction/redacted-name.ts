import type { Redactor } from './redactor.js';
import { REPLACEMENT } from './secret-values.js';

/** File names in workflow artifacts must not contain asterisks. A name never becomes longer. */
const IN_NAMES = '___';

/** The name of a file or directory, without secrets. */
export function redactedName(name: string, redactor: Redactor): string {
  const redacted = redactor.text(name);
  return redacted === name ? name : redacted.replaceAll(REPLACEMENT, IN_NAMES);
}
