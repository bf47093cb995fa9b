import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runCli } from '../helpers/cli.js';
import { PYTHON_REMOTE } from '../helpers/paths.js';
import { S3 } from '../helpers/s3.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';
import { ENGINES } from './cluster/engines.js';

vi.setConfig({ testTimeout: 300_000 });

let s3: S3;
beforeAll(async () => {
  s3 = await S3.start();
});
afterAll(async () => {
  await s3[Symbol.asyncDispose]();
});

/** Loads a folder of programs as Airflow's scheduler does. */
const LOAD = `
import json, sys
from airflow.models import DagBag
bag = DagBag(dag_folder=sys.argv[1], include_examples=False)
dags = {each.dag_id: {task.task_id: sorted(task.downstream_task_ids) for task in each.tasks} for each in bag.dags.values()}
kinds = sorted({task.task_type for each in bag.dags.values() for task in each.tasks})
schedules = {each.dag_id: str(each.schedule_interval) for each in bag.dags.values()}
print(json.dumps({"errors": bag.import_errors, "dags": dags, "kinds": kinds, "schedules": schedules}))
`;

interface Loaded {
  readonly errors: Readonly<Record<string, string>>;
  readonly dags: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly kinds: readonly string[];
  readonly schedules: Readonly<Record<string, string>>;
}

async function loaded(folder: string): Promise<Loaded> {
  const home = path.join(makeWorkspace(), 'airflow');
  mkdirSync(home);
  const { PATH = '' } = process.env;
  const env = { PATH, HOME: home, AIRFLOW_HOME: home, AIRFLOW__CORE__LOAD_EXAMPLES: 'False' };
  const python = path.join(ENGINES.airflow, 'bin', 'python');
  const { stdout } = await promisify(execFile)(python, ['-W', 'ignore', '-c', LOAD, folder], { env });
  return JSON.parse(stdout.slice(stdout.lastIndexOf('\n{') + 1)) as Loaded;
}

describe('real Airflow', () => {
  it('Airflow loads the DAG files that the command writes, with their steps and schedules', async () => {
    const cwd = makeWorkspace();
    const flows = ['quick.py', 'branches.py', 'scheduled.py'];
    const { exitCode, stderr } = await runCli(
      ['deploy', ...flows, '--orchestrator', 'airflow', '--python', PYTHON_REMOTE, '--out', 'out'],
      cwd,
      { ...cleanEnvironment(), ...s3.environment, METAFLOW_USER: 'tester', METAFLOW_HOME: cwd },
    );
    expect([exitCode, exitCode === 0 ? '' : stderr]).toEqual([0, '']);
    const folder = path.join(cwd, 'out', 'manifests');
    expect(readdirSync(folder).sort()).toEqual([...flows].sort());
    const { errors, dags, kinds, schedules } = await loaded(folder);
    expect(errors).toEqual({});
    expect(dags['QuickFlow']).toEqual({ start: ['end'], end: [] });
    expect(dags['BranchesFlow']).toEqual({
      start: ['a', 'b'],
      a: ['join'],
      b: ['join'],
      join: ['end'],
      end: [],
    });
    expect(kinds).toEqual(['MetaflowKubernetesOperator']);
    expect(schedules).toMatchObject({ QuickFlow: 'None', ScheduledFlow: '0 3 * * *' });
  });
});
