import { realpathSync } from 'node:fs';
import path from 'node:path';
import { makeDirectory, removeOwn } from '../client/regular-file.js';
import { makeTemporaryDirectory } from '../runner/index.js';
import type { RunDirectories } from './make-runs.js';

/** Where a job keeps the files of its runs. */
export interface JobDirectory extends Disposable {
  /** Its real path. */
  readonly directory: string;
}

export const logsIn = (directory: string) => path.join(directory, 'logs');
export const cardsIn = (directory: string) => path.join(directory, 'cards');

/** The requested directory, or a temporary one. @throws {Error} if it cannot be made */
export function jobDirectory(given: string | undefined): JobDirectory {
  if (given === undefined) {
    const directory = realpathSync.native(makeTemporaryDirectory());
    return { directory, [Symbol.dispose]: () => removeOwn(directory) };
  }
  makeDirectory(path.resolve(given));
  return { directory: realpathSync.native(given), [Symbol.dispose]: () => undefined };
}

export function runDirectories(directory: string, name: string): RunDirectories {
  return { logs: path.join(logsIn(directory), name), cards: path.join(cardsIn(directory), name) };
}
