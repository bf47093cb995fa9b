// A tutorial of Metaflow's and a flow with pandas, run by Metaflow's command and by ours with warm tasks.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { interleaved, timeOf } from './measure.mjs';
import { CLI, flowEnvironment, inWorkspace, PYTHON_PANDAS } from './subjects.mjs';

const FLOWS = [
  {
    what: "Metaflow's tutorial [02-statistics](https://docs.metaflow.org/getting-started/tutorials/season-1-the-local-experience/episode02)",
    file: 'stats.py',
    name: 'MovieStatsFlow',
  },
  {
    what: 'A flow with pandas and a foreach: a step that runs for each of 100 items ([`bench/flows/sales.py`](bench/flows/sales.py))',
    file: 'sales.py',
    name: 'SalesFlow',
  },
];

/** @returns for each flow, what it is, how many tasks it has, and its seconds in each way */
export async function measureFaster(turns) {
  return await inWorkspace(async (directory) => {
    const program = 'import metaflow, os; print(os.path.dirname(metaflow.__file__))';
    const metaflow = execFileSync(PYTHON_PANDAS, ['-c', program], { encoding: 'utf8' }).trim();
    cpSync(path.join(metaflow, 'tutorials', '02-statistics'), directory, { recursive: true });
    mkdirSync(path.join(directory, '.metaflow'));
    const results = [];
    for (const { what, file, name } of FLOWS) {
      const options = { cwd: directory, env: flowEnvironment() };
      const ours = [CLI, 'run', file, '--python', PYTHON_PANDAS, '--quiet', '--warm-tasks'];
      const found = await interleaved(turns, {
        theirs: () => timeOf(PYTHON_PANDAS, [file, 'run'], options),
        ours: () => timeOf(process.execPath, ours, options),
      });
      results.push({ what, tasks: tasksOf(path.join(directory, '.metaflow', name)), ...found });
    }
    return results;
  });
}

/** How many tasks the newest run in a flow's directory has. */
function tasksOf(directory) {
  const numbered = (parent) => readdirSync(parent).filter((name) => /^\d+$/.test(name));
  const run = path.join(directory, numbered(directory).sort().at(-1));
  const steps = readdirSync(run).filter((name) => /^[a-z]/.test(name));
  return steps.flatMap((step) => numbered(path.join(run, step))).length;
}
