import { existsSync } from 'node:fs';
import path from 'node:path';
import { readRegularText } from '../../client/regular-file.js';

/** How the tasks of a run with `warmTasks` started. */
export interface WarmTasksReport {
  /** How many were forked from the process that had imported the flow. */
  readonly warm: number;
  /** Why others, or all, started the usual way: each reason once. */
  readonly cold: readonly string[];
}

/** The folder in a run's temporary directory for our programs, their socket and their notes. */
export const WARM_FOLDER = 'warm';

/** The notes of a hundred thousand tasks take half a mebibyte. A flow could write to this file, too. */
const MAX_BYTES = 4 * 1024 * 1024;
const MAX_REASONS = 10;
const MAX_REASON_LENGTH = 300;

/** Reads the notes of a run's processes about how its tasks started, so far. */
export function readWarmTasks(temporaryDirectory: string): WarmTasksReport {
  if (process.platform !== 'linux') return { warm: 0, cold: ['it works only on Linux'] };
  const directory = path.join(temporaryDirectory, WARM_FOLDER);
  if (!existsSync(directory)) return { warm: 0, cold: ['its temporary files have been removed'] };
  const lines = linesOf(path.join(directory, 'notes'));
  if (lines === undefined) return { warm: 0, cold: ['the notes of its processes cannot be read'] };
  const warm = lines.filter((line) => line === 'warm').length;
  const all = new Set(lines.flatMap((line) => (line.startsWith('cold ') ? [line.slice(5)] : [])));
  const cold = [...all].slice(0, MAX_REASONS).map((reason) => reason.slice(0, MAX_REASON_LENGTH));
  if (all.size > MAX_REASONS) cold.push(`and ${all.size - MAX_REASONS} more reasons`);
  const unused = warm === 0 && cold.length === 0;
  return { warm, cold: unused ? ["this Metaflow did not load metaflow-runner's extension"] : cold };
}

/** Empty if the file does not exist; `undefined` if it cannot be read. */
function linesOf(file: string): string[] | undefined {
  try {
    return readRegularText(file, MAX_BYTES).split('\n');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? [] : undefined;
  }
}
