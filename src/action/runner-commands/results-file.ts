import path from 'node:path';
import { makeOwnDirectory, writeOwnFile } from '../../client/regular-file.js';
import { jsonText } from '../../outcome/json-value.js';
import { warn } from './step-annotations.js';

/**
 * Writes the details of all runs as a JSON array with one line per run. An output could not hold that much, and the file is written line by
 * line to save memory. Returns the file, which stays until the job ends; `undefined` if it cannot be written, which does not affect the
 * runs.
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
  for (const [at, run] of runs.entries()) yield `${jsonText(run)}${at < runs.length - 1 ? ',' : ''}\n`;
  yield ']\n';
}
