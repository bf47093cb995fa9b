import { mkdirSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { realPathOf } from '../client/regular-file.js';

const PREFIX = 'metaflow-runner-';

/** Where the runner keeps a job's temporary files. */
export function temporaryFiles(): string {
  return process.env['RUNNER_TEMP'] || tmpdir();
}

/**
 * Makes a directory of a step's own, which only its user can read.
 * @returns its real path: if a flow replaces the directory with a link, we notice
 * @throws {Error} from the system
 */
export function makeStepDirectory(): string {
  const parent = temporaryFiles();
  mkdirSync(parent, { recursive: true });
  return realpathSync.native(mkdtempSync(path.join(parent, PREFIX)));
}

/** Whether a path is where `makeStepDirectory` makes directories: a flow can change the state that names a step's directory. */
export function isStepDirectory(directory: string): boolean {
  const { dir, base } = path.parse(directory);
  return dir === realPathOf(temporaryFiles()) && base.startsWith(PREFIX);
}
