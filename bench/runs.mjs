// Runs with many tasks in a local datastore. Making one takes minutes, so each is made once and kept below .tools/bench.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CLI, copyFlows, flowEnvironment, filesIn, PYTHON, ROOT } from './subjects.mjs';

/** The most tasks that Metaflow itself executes. Larger runs are made from one of these by copying its tasks under other ids. */
const MAX_EXECUTED = 1_000;

/**
 * A failed run of ManyFlow whose foreach, with this many tasks, has finished.
 * @param executed how many of its tasks Metaflow executes; the others are copies
 */
export function runWith(tasks, executed = Math.min(tasks, MAX_EXECUTED)) {
  const name = executed < Math.min(tasks, MAX_EXECUTED) ? `many-${tasks}-of-${executed}` : `many-${tasks}`;
  const cwd = path.join(ROOT, '.tools', 'bench', name);
  const root = path.join(cwd, '.metaflow');
  if (!existsSync(path.join(cwd, 'done'))) {
    rmSync(cwd, { recursive: true, force: true });
    mkdirSync(cwd, { recursive: true });
    if (executed === tasks) execute(tasks, cwd);
    else multiply(runWith(executed), tasks, root);
    writeFileSync(path.join(cwd, 'done'), '');
  }
  const runId = readFileSync(path.join(root, 'ManyFlow', 'latest_run'), 'utf8').trim();
  return { cwd, root, runId, tasks, flowName: 'ManyFlow', pathspec: `ManyFlow/${runId}` };
}

function execute(tasks, cwd) {
  copyFlows(cwd);
  // Otherwise, Metaflow takes one of a directory above.
  mkdirSync(path.join(cwd, '.metaflow'));
  const { status } = spawnSync(
    process.execPath,
    [
      ...[CLI, 'run', 'many.py', `--python=${PYTHON}`, '--param', `tasks=${tasks}`, '--max-workers=4'],
      ...['--option=pylint=false', `--run-option=max-num-splits=${tasks}`, '--warm-tasks', '--quiet'],
    ],
    { cwd, env: flowEnvironment(), stdio: 'ignore' },
  );
  if (status !== 1)
    throw new Error(`The run of ${tasks} tasks should fail in its last step, and ended with ${status}`);
}

function multiply(run, tasks, root) {
  cpSync(run.root, root, { recursive: true });
  const step = path.join(root, 'ManyFlow', run.runId, 'work');
  const ids = readdirSync(step).filter((name) => /^\d+$/.test(name));
  for (let more = 1; more < tasks / ids.length; more += 1) {
    for (const id of ids) copyTask(step, id, String(Number(id) + more * 10 * MAX_EXECUTED));
  }
}

function copyTask(step, id, other) {
  const copy = path.join(step, other);
  cpSync(path.join(step, id), copy, { recursive: true });
  for (const file of filesIn(copy).filter((name) => name.endsWith('.json'))) {
    const text = readFileSync(file, 'utf8');
    const changed = text.replaceAll(`"task_id": "${id}"`, `"task_id": "${other}"`);
    if (changed !== text) writeFileSync(file, changed);
  }
}
