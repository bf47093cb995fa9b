import type { Redactor } from './redactor.js';
import { REPLACEMENT } from './secret-values.js';

/** Artifacts may not have asterisks in the names of their files. A name is never longer than it was. */
const IN_NAMES = '___';

/** The name of a file or directory without secrets. */
export function redactedName(name: string, redactor: Redactor): string {
  const redacted = redactor.text(name);
  return redacted === name ? name : redacted.replaceAll(REPLACEMENT, IN_NAMES);
}
