import { isIdentifier } from '../identifiers.js';

/** The run and the task that a clone is of, as its metadata says. */
export interface Origin {
  readonly run: string;
  readonly task: string;
}

/** Reads it; `undefined` for a task that is no clone. Python's None, as text, is what a run that was not resumed records. */
export function originOf(valueOf: (field: string) => string | undefined): Origin | undefined {
  const [run, task] = [valueOf('origin-run-id'), valueOf('origin-task-id')];
  return isIdentifier(run) && isIdentifier(task) && run !== 'None' ? { run, task } : undefined;
}
