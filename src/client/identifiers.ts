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

/** The name of a class or a function, which in Python may be of any alphabet. */
export function isPythonName(value: unknown): value is string {
  return typeof value === 'string' && /^[\p{ID_Start}_]\p{ID_Continue}*$/u.test(value);
}
