import { lstatSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseForeignJson } from '../client/index.js';
import { makeDirectory, readRegularText, writeOwnFile } from '../client/regular-file.js';
import { directoryNames, type RunPlan } from '../execution/plan/run-plan.js';
import { reasonOf, UsageError } from '../runner/index.js';

/** Lists the runs' directories that a command has created in a directory, so that the next command can tell its files from others. */
const LIST = '.metaflow-runner.json';

/** A list of ten thousand runs is shorter. */
const MAX_LIST_BYTES = 4 * 1024 * 1024;

const REPORTS = ['outputs.json', 'summary.md'];
const LOGS = ['stdout.log', 'stderr.log'];
/** Directories in a run's directory, for the runs that followed it. */
const FURTHER_RUN = /^(retry-\d+|new-run)$/;

/**
 * Prepares a directory for the files of runs: removes those that an earlier command created, and nothing else.
 * @throws {UsageError} if it contains files with these names that no command created
 */
export function prepareOutDirectory(directory: string, plans: readonly RunPlan[]): void {
  try {
    makeDirectory(path.resolve(directory));
    const names = directoryNames(plans);
    const left = listIn(directory);
    for (const name of left ?? []) removeRun(path.join(directory, name));
    if (left) removeFiles(directory, REPORTS);
    const foreign = [...REPORTS, ...names.flatMap(filesOf)].find((file) =>
      exists(path.join(directory, file)),
    );
    if (foreign !== undefined)
      throw new Error(
        `it already has a "${foreign}" that no earlier run wrote. Name another directory, or remove it`,
      );
    writeOwnFile(path.join(directory, LIST), `${JSON.stringify({ runs: names })}\n`);
  } catch (error) {
    throw new UsageError(`--out cannot be written to "${directory}": ${reasonOf(error)}.`, {
      cause: error,
    });
  }
}

/** The first entries in a run's directory; one of several runs has its own directory. */
function filesOf(name: string): string[] {
  return name === '' ? [...LOGS, 'cards'] : [name];
}

/** The directories of an earlier command's runs; `undefined` if there was none. */
function listIn(directory: string): readonly string[] | undefined {
  let text: string;
  try {
    text = readRegularText(path.join(directory, LIST), MAX_LIST_BYTES);
  } catch {
    return undefined;
  }
  try {
    const { runs } = parseForeignJson(text) as { readonly runs: readonly unknown[] };
    // A name that leads elsewhere is not ours.
    return runs.filter(
      (name): name is string => typeof name === 'string' && /^[^/]*$/.test(name) && name !== '..',
    );
  } catch {
    throw new Error(`its "${LIST}" cannot be read. Name another directory, or remove it`);
  }
}

/** Removes a run's logs and cards, and its directory if that contains nothing else. */
function removeRun(directory: string): void {
  if (!isDirectory(directory)) return;
  removeFiles(directory, LOGS);
  const cards = path.join(directory, 'cards');
  if (isDirectory(cards)) {
    removeFiles(
      cards,
      readdirSync(cards).filter((name) => name.endsWith('.html')),
    );
    removeIfEmpty(cards);
  }
  for (const name of readdirSync(directory).filter((one) => FURTHER_RUN.test(one)))
    removeRun(path.join(directory, name));
  removeIfEmpty(directory);
}

function removeFiles(directory: string, names: readonly string[]): void {
  for (const name of names) rmSync(path.join(directory, name), { force: true });
}

function removeIfEmpty(directory: string): void {
  if (readdirSync(directory).length === 0) rmdirSync(directory);
}

/** Links do not count. */
function isDirectory(name: string): boolean {
  return lstatSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function exists(name: string): boolean {
  return lstatSync(name, { throwIfNoEntry: false }) !== undefined;
}
