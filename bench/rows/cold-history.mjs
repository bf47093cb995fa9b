import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { interleaved, milliseconds, runProgram, timeOf, times } from '../measure.mjs';
import { runWith } from '../runs.mjs';
import { flowEnvironment, inWorkspace, LIBRARY, ROOT } from '../subjects.mjs';

const TASKS = 10_000;
const OURS = `
import { Run } from ${JSON.stringify(LIBRARY)};
const { tasks } = await new Run(process.env.RUN).history();
if (tasks.length < ${TASKS}) throw new Error(String(tasks.length));
`;

export default {
  number: 18,
  work: 'History of a run with 10,000 tasks whose files are not in memory, by the Client, a whole Node process',
  against: '`cat` of the files that it reads',
  target: '≤ 1.5 ×',
  limit: 1.5,
  turns: 3,
  measure: async ({ turns }) =>
    await inWorkspace(async (directory) => {
      const { cwd, pathspec } = runWith(TASKS);
      const env = flowEnvironment({ RUN: pathspec });
      const history = [process.execPath, ['--input-type=module', '-e', OURS]];
      const list = path.join(directory, 'files');
      const preload = ['--require', path.join(ROOT, 'bench', 'opened-files.cjs')];
      await runProgram(history[0], [...preload, ...history[1]], { cwd, env: { ...env, OPENED_FILES: list } });
      const files = readFileSync(list, 'utf8').split('\0');
      const theirs = () => timeOf('sh', ['-c', 'exec xargs -0 cat <"$0" >/dev/null', list], { cwd });
      const ours = () => timeOf(...history, { cwd, env });
      const cold = (measure) => async () => {
        await forgetFiles();
        return await measure();
      };
      const found = await interleaved(turns, { theirs: cold(theirs), ours: cold(ours), inMemory: ours });
      return {
        value: found.ours / found.theirs,
        ours: milliseconds(found.ours),
        theirs: `${milliseconds(found.theirs)} (${files.length.toLocaleString('en')} files)`,
        figure: times(found.ours / found.theirs),
        profile: `Once its files are in memory, it takes ${milliseconds(found.inMemory)}.`,
      };
    }),
};

/** Removes all files from memory, which only root can do, except for the programs that are measured. */
async function forgetFiles() {
  execFileSync('sync');
  writeFileSync('/proc/sys/vm/drop_caches', '3');
  await timeOf(process.execPath, ['--input-type=module', '-e', `await import(${JSON.stringify(LIBRARY)})`]);
  await timeOf('sh', ['-c', 'xargs cat </dev/null']);
}
