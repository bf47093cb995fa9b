// A tutorial of Metaflow's and a flow with pandas, run by Metaflow's command and by ours with warm tasks.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { interleaved, timeOf } from './measure.mjs';
import { CLI, flowEnvironment, inWorkspace, PYTHON_PANDAS } from './subjects.mjs';

/** @returns for each flow, what it is, how many tasks it has, and its seconds in each way */
export async function measureFaster(turns) {
  return await inWorkspace(async (directory) => {
    const program = 'import metaflow, os; print(os.path.dirname(metaflow.__file__))';
    const metaflow = execFileSync(PYTHON_PANDAS, ['-c', program], { encoding: 'utf8' }).trim();
    cpSync(path.join(metaflow, 'tutorials', '02-statistics'), directory, { recursive: true });
    mkdirSync(path.join(directory, '.metaflow'));
    const flows = {
      "Metaflow's tutorial [02-statistics](https://docs.metaflow.org/getting-started/tutorials/season-1-the-local-experience/episode02)":
        'stats.py',
      'A flow with pandas and a foreach of 100 ([`bench/flows/sales.py`](bench/flows/sales.py))': 'sales.py',
    };
    const results = [];
    for (const [what, flow] of Object.entries(flows)) {
      const options = { cwd: directory, env: flowEnvironment() };
      const ours = [CLI, 'run', flow, '--python', PYTHON_PANDAS, '--quiet', '--warm-tasks'];
      const found = await interleaved(turns, {
        theirs: () => timeOf(PYTHON_PANDAS, [flow, 'run'], options),
        ours: () => timeOf(process.execPath, ours, options),
      });
      results.push({ what, tasks: tasksOf(path.join(directory, '.metaflow'), flow), ...found });
    }
    return results;
  });
}

/** How many tasks the newest run of a flow file has. */
function tasksOf(root, flow) {
  const flowName = { 'stats.py': 'MovieStatsFlow', 'sales.py': 'SalesFlow' }[flow];
  const numbered = (directory) => readdirSync(directory).filter((name) => /^\d+$/.test(name));
  const run = path.join(root, flowName, numbered(path.join(root, flowName)).sort().at(-1));
  const steps = readdirSync(run).filter((name) => /^[a-z]/.test(name));
  return steps.flatMap((step) => numbered(path.join(run, step))).length;
}
