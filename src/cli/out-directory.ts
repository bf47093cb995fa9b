import { lstatSync, mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readRegularText, writeOwnFile } from '../client/regular-file.js';
import { directoryNames, type RunPlan } from '../execution/plan/run-plan.js';
import { UsageError } from '../runner/index.js';

/** Names the directories of runs that a command has put into a directory, so that the next one can tell its files from others. */
const LIST = '.metaflow-runner.json';

const REPORTS = ['outputs.json', 'summary.md'];
const LOGS = ['stdout.log', 'stderr.log'];
/** Below the directory of a run, those of runs that followed it. */
const FURTHER_RUN = /^(retry-\d+|new-run)$/;

/**
 * Makes ready a directory for the files of runs: those that an earlier command has left there are removed, and nothing else.
 * @throws {UsageError} where it has files of these names that no command has left
 */
export function prepareOutDirectory(directory: string, plans: readonly RunPlan[]): void {
  try {
    mkdirSync(directory, { recursive: true });
    const names = directoryNames(plans);
    const left = listIn(directory);
    for (const name of left ?? []) removeRun(path.join(directory, name));
    if (left) removeFiles(directory, REPORTS);
    const foreign = [...REPORTS, ...names.flatMap(filesOf)].find((file) =>
      exists(path.join(directory, file)),
    );
    if (foreign !== undefined)
      throw new Error(
        `it has a "${foreign}" already, which is not of an earlier run. Name another directory, or remove it`,
      );
    writeOwnFile(path.join(directory, LIST), `${JSON.stringify({ runs: names })}\n`);
  } catch (error) {
    throw new UsageError(`--out cannot be written to "${directory}": ${(error as Error).message}.`, {
      cause: error,
    });
  }
}

/** What a run begins with in its directory; one of several has a directory of its own. */
function filesOf(name: string): string[] {
  return name === '' ? [...LOGS, 'cards'] : [name];
}

/** The directories of an earlier command's runs; `undefined` where there was none. */
function listIn(directory: string): readonly string[] | undefined {
  let text: string;
  try {
    text = readRegularText(path.join(directory, LIST));
  } catch {
    return undefined;
  }
  try {
    const { runs } = JSON.parse(text) as { readonly runs: readonly unknown[] };
    // A name that leads elsewhere is not ours.
    return runs.filter(
      (name): name is string => typeof name === 'string' && /^[^/]*$/.test(name) && name !== '..',
    );
  } catch {
    throw new Error(`its "${LIST}" cannot be read. Name another directory, or remove it`);
  }
}

/** Removes the logs and cards of a run, and its directory if that has nothing else. */
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

/** A link does not count. */
function isDirectory(name: string): boolean {
  return lstatSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function exists(name: string): boolean {
  return lstatSync(name, { throwIfNoEntry: false }) !== undefined;
}
