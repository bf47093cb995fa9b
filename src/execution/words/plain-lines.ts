import { stripVTControlCharacters } from 'node:util';
import { isOfMetaflow } from './lines-of-metaflow.js';

/** What comes from a pod or a batch job is marked with its name. */
const OF_JOB = /^\[((pod|job) [\w.-]+|t-[\w-]+|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12})\] /;

/** A bar of progress as tqdm draws it: `Epoch 1:  33%|███   | 1/3 [00:01<00:02, 1.0it/s]`. */
const BAR = /^[^|]*\d%\|[^|]*\| *[\w.]+\/[\w.]+ \[[^\]\n]*\](?:: )?/;

/** The lines of a task's log, as a terminal would show them, without Metaflow's own and blank ones at the end. */
export function plainLines(log: string): string[] {
  const lines = stripVTControlCharacters(log)
    .split('\n')
    .map(plainLine)
    .filter((line) => !isOfMetaflow(line));
  while (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Whether a line has nothing but a bar of progress: of tqdm's, pip's or rich's kind. */
export function isBar(line: string): boolean {
  return BAR.test(line) ? line.replace(BAR, '') === '' : /\d%/.test(line) && /[━╸█#=]{4}|\d%\|/.test(line);
}

/** Of a line that was written over, as bars of progress are, what stood there last. What was printed behind a bar is a line of its own. */
export function plainLine(line: string): string {
  const last = line.includes('\r') ? (line.split('\r').findLast((part) => part.trim() !== '') ?? '') : line;
  const text = last.replace(OF_JOB, '').trimEnd();
  return text.replace(BAR, '') || text;
}
