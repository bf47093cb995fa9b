import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PYTHON_REMOTE } from './paths.js';

const TASKS = `
import json, os, subprocess, sys, tempfile
from metaflow.mflog.mflog import decorate

flow, name, run, parameters, steps, retries = json.loads(sys.argv[1])
top = [sys.executable, flow, "--quiet", "--no-pylint", "--datastore=s3"]
values = ["--%s=%s" % each for each in parameters.items()]
subprocess.run(top + ["init", "--run-id", run, "--task-id", "params"] + values, check=True)
inputs = "%s/_parameters/params" % run
def attempt_of(step, attempt):
    task = ["step", step, "--run-id", run, "--task-id", "t-" + step, "--retry-count", attempt, "--input-paths", inputs]
    ended = subprocess.run(top + task, capture_output=True)
    with tempfile.TemporaryDirectory() as directory:
        files = {stream: os.path.join(directory, stream) for stream in ("stdout", "stderr")}
        for stream, file in files.items():
            with open(file, "wb") as log:
                for line in getattr(ended, stream).splitlines(True):
                    log.write(decorate("task", line))
        env = dict(
            os.environ, MF_PATHSPEC="%s/%s/%s/t-%s" % (name, run, step, step), MF_DATASTORE="s3", MF_ATTEMPT=attempt,
            MFLOG_STDOUT=files["stdout"], MFLOG_STDERR=files["stderr"],
        )
        subprocess.run([sys.executable, "-m", "metaflow.mflog.save_logs"], env=env, check=True)
    return ended.returncode == 0

for step in steps:
    if not any(attempt_of(step, str(attempt)) for attempt in range(1 + retries)):
        break
    inputs = "%s/%s/t-%s" % (run, step, step)
`;

export interface OrchestratedRun {
  readonly flowFile: string;
  readonly flowName: string;
  readonly runId: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly steps: readonly string[];
  /** How many times a task that fails is executed again. Default: 0. */
  readonly retries?: number;
}

/** Executes a run's tasks one after another, with the commands that an orchestrator's pods would execute. */
export async function executeTasks(
  { flowFile, flowName, runId, parameters = {}, steps, retries = 0 }: OrchestratedRun,
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const asked = JSON.stringify([flowFile, flowName, runId, parameters, steps, retries]);
  await promisify(execFile)(PYTHON_REMOTE, ['-c', TASKS, asked], { cwd, env });
}
