import path from 'node:path';
import { makeOwnDirectory, writeOwnFile } from '../../client/regular-file.js';
import { warn } from './step-annotations.js';

/**
 * Writes what is known of all runs, whole, as a JSON array with a run per line: an output cannot hold as much, nor need our memory. Returns
 * the file, which stays until the job ends; `undefined` when it cannot be written, which costs the runs nothing.
 */
export function writeResults(directory: string, runs: readonly object[]): string | undefined {
  const file = path.join(directory, 'results.json');
  try {
    makeOwnDirectory(directory);
    writeOwnFile(file, linesOf(runs));
    return file;
  } catch (error) {
    warn(`The results could not be written to ${file}: ${(error as Error).message}`);
    return undefined;
  }
}

function* linesOf(runs: readonly object[]): Generator<string, void> {
  yield '[\n';
  for (const [at, run] of runs.entries()) yield `${JSON.stringify(run)}${at < runs.length - 1 ? ',' : ''}\n`;
  yield ']\n';
}
