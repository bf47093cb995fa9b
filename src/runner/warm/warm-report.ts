import path from 'node:path';
import { readRegularText } from '../../client/regular-file.js';

/** How the tasks of a run with `warmTasks` started. */
export interface WarmTasksReport {
  /** How many were forked from the process that had imported the flow. */
  readonly warm: number;
  /** Why others, or all, started as ever: each reason once. */
  readonly cold: readonly string[];
}

/** The folder of a run's temporary directory that has our programs, their socket, and what they have noted. */
export const WARM_FOLDER = 'warm';

/** What a run's processes have noted of its tasks' starts, so far. */
export function readWarmTasks(temporaryDirectory: string): WarmTasksReport {
  if (process.platform !== 'linux') return { warm: 0, cold: ['it works on Linux alone'] };
  const lines = told(path.join(temporaryDirectory, WARM_FOLDER, 'told')).split('\n');
  const warm = lines.filter((line) => line === 'warm').length;
  const reasons = lines.flatMap((line) => (line.startsWith('cold ') ? [line.slice(5)] : []));
  const cold = [...new Set(reasons)];
  const unused = warm === 0 && cold.length === 0;
  return { warm, cold: unused ? ["this Metaflow did not load metaflow-runner's extension"] : cold };
}

function told(file: string): string {
  try {
    return readRegularText(file);
  } catch {
    return '';
  }
}
