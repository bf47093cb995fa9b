import { statSync, truncateSync } from 'node:fs';

/**
 * Before an entry is written to one of the runner's files, for outputs, state or summaries: returns what takes it back when only
 * half of it could be written, as on a full disk. Half an entry would fail the step.
 * @throws {Error} when a flow has put a pipe in its place, which would keep us waiting
 */
export function beginEntry(file: string | undefined): () => void {
  const before = file ? statSync(file, { throwIfNoEntry: false }) : undefined;
  if (before?.isFIFO()) throw new Error(`${file} is a pipe`);
  return () => {
    if (file && before?.isFile()) truncateSync(file, before.size);
  };
}
