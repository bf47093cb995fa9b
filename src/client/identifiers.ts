/**
 * Whether a value may be the id of a run or a task, or the name of a step: word characters of any alphabet. Ids become
 * parts of paths, reports and outputs, which a workflow may pass to a shell, and a flow or another job could have
 * written anything in their place.
 */
export function isIdentifier(value: unknown): value is string {
  return typeof value === 'string' && /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.:@-]{0,199}$/u.test(value);
}

/** Whether a value consists of identifiers, from the flow down to a run, a step or a task. */
export function isPathspec(value: unknown): value is string {
  return typeof value === 'string' && value.split('/').every((part) => isIdentifier(part));
}

/** Such as `2.19.39`, `2.19.39.post2-git1a2b3c4` or `2.19.39+company`. Checked, because a workflow may pass a version to a shell, too. */
export function isVersion(value: unknown): value is string {
  return typeof value === 'string' && /^\d[\w.+-]{0,99}$/.test(value);
}

/** The longest tag that Metaflow accepts, in characters (code points, as Python counts them). */
export const MAX_TAG_LENGTH = 500;

/** Whether Metaflow would reject a tag because of its length. */
export function isTagTooLong(tag: string): boolean {
  return tag.length > MAX_TAG_LENGTH && Array.from(tag).length > MAX_TAG_LENGTH;
}

/** The version of Metaflow that executed a run, from the run's system tags, without the extensions that follow: `+company(1.2);other(3)`. */
export function metaflowVersionOf(systemTags: readonly string[]): string | undefined {
  const tag = systemTags.find((one) => one.startsWith('metaflow_version:'));
  const [version] = tag?.slice(tag.indexOf(':') + 1).split(/\+[^+(]*\(/) ?? [];
  return isVersion(version) ? version : undefined;
}

/**
 * What Python accepts as the name of a class, a function or a variable, in any alphabet: part of a regular expression
 * with the flag `u`. For steps, Metaflow accepts only lower-case ASCII letters, digits and underscores.
 */
export const PYTHON_NAME = String.raw`[\p{XID_Start}_]\p{XID_Continue}*`;

const WHOLE_NAME = new RegExp(`^${PYTHON_NAME}$`, 'u');

export function isPythonName(value: unknown): value is string {
  return typeof value === 'string' && WHOLE_NAME.test(value);
}

/** A name in the form that Python stores: Python treats several spellings as the same name. `undefined` if the text is not a name. */
export function pythonName(text: string): string | undefined {
  return isPythonName(text) ? text.normalize('NFKC') : undefined;
}
