import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PYTHON_REMOTE } from './paths.js';

const TASKS = `
import json, os, subprocess, sys, tempfile
from metaflow.mflog.mflog import decorate

flow, name, run, parameters, steps = json.loads(sys.argv[1])
top = [sys.executable, flow, "--quiet", "--no-pylint", "--datastore=s3"]
values = ["--%s=%s" % each for each in parameters.items()]
subprocess.run(top + ["init", "--run-id", run, "--task-id", "params"] + values, check=True)
inputs = "%s/_parameters/params" % run
for step in steps:
    ended = subprocess.run(
        top + ["step", step, "--run-id", run, "--task-id", "t-" + step, "--retry-count", "0", "--input-paths", inputs],
        capture_output=True,
    )
    inputs = "%s/%s/t-%s" % (run, step, step)
    with tempfile.TemporaryDirectory() as directory:
        files = {stream: os.path.join(directory, stream) for stream in ("stdout", "stderr")}
        for stream, file in files.items():
            with open(file, "wb") as log:
                for line in getattr(ended, stream).splitlines(True):
                    log.write(decorate("task", line))
        env = dict(
            os.environ, MF_PATHSPEC="%s/%s/%s/t-%s" % (name, run, step, step), MF_DATASTORE="s3", MF_ATTEMPT="0",
            MFLOG_STDOUT=files["stdout"], MFLOG_STDERR=files["stderr"],
        )
        subprocess.run([sys.executable, "-m", "metaflow.mflog.save_logs"], env=env, check=True)
    if ended.returncode != 0:
        break
`;

export interface OrchestratedRun {
  readonly flowFile: string;
  readonly flowName: string;
  readonly runId: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly steps: readonly string[];
}

/** Executes a run's tasks one after another, with the commands that an orchestrator's pods would execute. */
export async function executeTasks(
  { flowFile, flowName, runId, parameters = {}, steps }: OrchestratedRun,
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const asked = JSON.stringify([flowFile, flowName, runId, parameters, steps]);
  await promisify(execFile)(PYTHON_REMOTE, ['-c', TASKS, asked], { cwd, env });
}
