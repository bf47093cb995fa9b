import { stripVTControlCharacters } from 'node:util';
import { isMetaflowLine } from './lines-of-metaflow.js';

/** Lines from a pod or a batch job are prefixed with its name. */
const OF_JOB = /^\[((pod|job) [\w.-]+|t-[\w-]+|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12})\] /;

/**
 * Programs that start several processes put each one's name before its lines: `[rank0]: ` and `[default0]:` (PyTorch), `[1,0]<stderr>:` (MPI),
 * `(train pid=12, ip=10.0.0.1) ` (Ray).
 */
const OF_PROCESS =
  /^(?:\[default\d+\]:|\[\d+(?:,\d+)?\]<std(?:err|out)>:|\((?:[\w.:]+ )?pid=\d+(?:, ip=[\d.]+)?\) )?(?:\[rank\d+\]: ?)?/;

/** A progress bar as tqdm draws it: `Epoch 1:  33%|███   | 1/3 [00:01<00:02, 1.0it/s]`. */
const BAR = /^[^|]*\d%\|[^|]*\| *[\w.]+\/[\w.]+ \[[^\]\n]*\](?:: )?/;

/** The lines of a task's log as a terminal would show them, without Metaflow's own, and without blank lines at the end. */
export function plainLines(log: string): string[] {
  const lines = processByProcess(stripVTControlCharacters(log).split('\n'))
    .map(plainLine)
    .filter((line) => !isMetaflowLine(line));
  while (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Whether a line contains only a progress bar: tqdm's, pip's or rich's. */
export function isBar(line: string): boolean {
  return BAR.test(line) ? line.replace(BAR, '') === '' : /\d%/.test(line) && /[━╸█#=]{4}|\d%\|/.test(line);
}

/** The final text of a line that was overwritten, like a progress bar. Text printed after a bar is a line of its own. */
export function plainLine(line: string): string {
  const last = line.includes('\r') ? (line.split('\r').findLast((part) => part.trim() !== '') ?? '') : line;
  const text = last.replace(OF_JOB, '').replace(OF_PROCESS, '').trimEnd();
  return text.replace(BAR, '') || text;
}

/** Lines that several processes have printed at the same time, sorted by process: the one that printed last comes last. */
function processByProcess(lines: readonly string[]): readonly string[] {
  const result: string[] = [];
  const block = new Map<string, string[]>();
  const endBlock = () => {
    for (const own of block.values()) for (const line of own) result.push(line);
    block.clear();
  };
  for (const line of lines) {
    const name = OF_PROCESS.exec(line.replace(OF_JOB, ''))?.[0].trimEnd() ?? '';
    if (name === '') {
      endBlock();
      result.push(line);
      continue;
    }
    const own = block.get(name) ?? [];
    own.push(line);
    block.delete(name);
    block.set(name, own);
  }
  endBlock();
  return result;
}
