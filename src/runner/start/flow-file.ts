import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { nearestName } from '../command/nearest-name.js';
import { FlowFileError, OptionError } from '../errors.js';

/** @throws {OptionError | FlowFileError} if there is no such directory, or no such file in it */
export function requireFlowFile(flowFile: string, cwd: string): void {
  const place = statsOf(cwd);
  if (place?.isDirectory() !== true) {
    const problem = place ? 'is not a directory' : 'does not exist';
    const details = { option: 'cwd', place: 'top level', value: cwd } as const;
    throw new OptionError(`The working directory ${cwd} ${problem}.`, details);
  }
  const file = path.resolve(cwd, flowFile);
  const found = statsOf(file);
  if (found?.isFile()) return;
  const problem = found?.isDirectory()
    ? `"${flowFile}" is a directory, not a flow file.${advice(pythonFilesIn(file).map((name) => path.join(flowFile, name)))}`
    : `There is no flow file "${flowFile}" (looked for ${file}).${meant(flowFile, cwd)}`;
  throw new FlowFileError(problem, { flowFile, isMissing: true });
}

/** How many files a message names. */
const MAX_NAMED = 5;

function advice(files: readonly string[]): string {
  if (files.length === 0) return ' It has no Python files.';
  const named = files.slice(0, MAX_NAMED).join(', ');
  return ` Its Python files: ${named}${files.length > MAX_NAMED ? ', …' : '.'}`;
}

function meant(flowFile: string, cwd: string): string {
  const file = path.resolve(cwd, flowFile);
  const known = pythonFilesIn(path.dirname(file));
  const nearest = nearestName(path.basename(file), known) ?? nearestName(`${path.basename(file)}.py`, known);
  const here = nearest === undefined ? endOfPath(flowFile, cwd) : path.join(path.dirname(flowFile), nearest);
  return here === undefined ? '' : ` Did you mean "${here}"?`;
}

/** Nobody writes a longer path. */
const MAX_NAMES = 30;

/** The end of a path that leads to a file here: outside of a job's container, the same directory has another path. */
function endOfPath(file: string, cwd: string): string | undefined {
  const names = file.split(path.sep).filter((name) => name !== '' && name !== '..');
  const ends = names.map((_, index) => path.join(...names.slice(index))).slice(-MAX_NAMES);
  return ends.find((end) => end !== file && statsOf(path.resolve(cwd, end))?.isFile() === true);
}

function pythonFilesIn(directory: string): string[] {
  try {
    return readdirSync(directory)
      .filter((name) => name.endsWith('.py'))
      .sort();
  } catch {
    return [];
  }
}

function statsOf(name: string) {
  try {
    return statSync(name);
  } catch {
    return undefined;
  }
}
