/**
 * What may stand for a run, a step or a task: words, in any alphabet. They become parts of paths, reports and outputs, which a workflow
 * may put into a shell, and a flow, or another job, could have written anything in their place.
 */
export function isIdentifier(value: unknown): value is string {
  return typeof value === 'string' && /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.:@-]{0,199}$/u.test(value);
}

/** Identifiers from the flow down to a run, a step or a task. */
export function isPathspec(value: unknown): value is string {
  return typeof value === 'string' && value.split('/').every((part) => isIdentifier(part));
}

/** As in `2.19.39`, `2.19.39.post2-git1a2b3c4` and `2.19.39+company`: a workflow may put it into a shell, as identifiers. */
export function isVersion(value: unknown): value is string {
  return typeof value === 'string' && /^\d[\w.+-]{0,99}$/.test(value);
}

/** The Metaflow that a run was made with, by the run's system tags. What extensions add in brackets is left out. */
export function metaflowVersionOf(systemTags: readonly string[]): string | undefined {
  const tag = systemTags.find((one) => one.startsWith('metaflow_version:'));
  const [version] = tag?.slice(tag.indexOf(':') + 1).split('(') ?? [];
  return isVersion(version) ? version : undefined;
}

/**
 * What Python takes for a name of a class, a function or a variable, in any alphabet, as a part of a regular expression with the flag `u`.
 * Metaflow takes fewer for steps: lower-case ASCII letters, digits and underscores.
 */
export const PYTHON_NAME = String.raw`[\p{XID_Start}_]\p{XID_Continue}*`;

const WHOLE_NAME = new RegExp(`^${PYTHON_NAME}$`, 'u');

export function isPythonName(value: unknown): value is string {
  return typeof value === 'string' && WHOLE_NAME.test(value);
}

/** A name as Python stores it: several ways to write one are the same to Python. `undefined` if it is not a name. */
export function pythonName(text: string): string | undefined {
  return isPythonName(text) ? text.normalize('NFKC') : undefined;
}
