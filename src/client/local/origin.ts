import { isIdentifier } from '../identifiers.js';

/** The run and the task that a clone was made from, according to its metadata. */
export interface Origin {
  readonly run: string;
  readonly task: string;
}

/** Reads it; `undefined` if the task is not a clone. A run that was not resumed records Python's None, as text. */
export function originOf(valueOf: (field: string) => string | undefined): Origin | undefined {
  const [run, task] = [valueOf('origin-run-id'), valueOf('origin-task-id')];
  return isIdentifier(run) && isIdentifier(task) && run !== 'None' ? { run, task } : undefined;
}
