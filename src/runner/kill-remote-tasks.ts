import { spawn } from 'node:child_process';
import { closeSync, fstatSync, mkdtempSync, openSync, readSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { metaflowSettings, userName } from '../client/metaflow-settings.js';
import { topLevelItems } from './command-line.js';
import { RunnerError } from './errors.js';
import { lastMessage } from './explain-start.js';
import {
  asStartFailure,
  refuseWindows,
  removeDirectory,
  requireFlowFile,
  type StartSettings,
} from './launch.js';

/** Where Metaflow can end tasks that its own process no longer follows. */
export type RemotePlace = 'kubernetes' | 'batch';

/** Metaflow asks a cluster, or a service, which may not answer. */
const KILL_WITHIN_MS = 30_000;

/** Of what Metaflow tells, so much is read. */
const MOST_BYTES = 4 * 1024 * 1024;

/** What Metaflow tells of each task: `Killing Kubernetes pod t-1-x`, `Killing AWS Batch job: name [id] (RUNNING)`. */
const KILLED = /^Killing (?:Kubernetes (pod \S+)|AWS Batch (job): (\S+))/gm;

/** What it tells where it could not, as it ends with 0 all the same. */
const NOT_KILLED = /^failed to (?:kill|terminate) .*/im;

/**
 * Has Metaflow end the tasks of a run of this user's that execute elsewhere, by its command `kubernetes kill` or `batch kill`. Resolves to what it
 * ended, e.g. `pod t-1-x`. The command goes on to its end should our own process end before it.
 * @throws {RunnerError} with what Metaflow says
 */
export async function killRemoteTasks(
  { topLevel, python, cwd, env }: StartSettings,
  place: RemotePlace,
  runId: string,
): Promise<string[]> {
  refuseWindows();
  requireFlowFile(topLevel.flowFile, cwd);
  // Of another metadata service, which counts runs too, there may be a run with the same id in the same cluster.
  const user = userName(env, metaflowSettings(env));
  const whose = user === undefined ? [] : ['--user', user];
  const command = [place, 'kill', '--run-id', runId, ...whose];
  const args = [...topLevelItems({ ...topLevel, decospecs: [] }), ...command];
  // Not a pipe: Metaflow would stop at its first word to somebody who has gone.
  const output = namelessFile();
  try {
    const child = spawn(python, args, {
      ...{ cwd, env, detached: true, stdio: ['ignore', output, output] },
      ...{ timeout: KILL_WITHIN_MS, killSignal: 'SIGKILL' },
    });
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', (error) => reject(asStartFailure(error, python)));
      child.once('exit', resolve);
    });
    const text = textOf(output);
    if (code === null) throw new RunnerError(`It had not ended after ${KILL_WITHIN_MS / 1000} s.`);
    if (code !== 0) throw new RunnerError(lastMessage(text) || `It ended with exit code ${code}.`);
    const [failure] = NOT_KILLED.exec(text) ?? [];
    if (failure !== undefined) throw new RunnerError(failure);
    return [...text.matchAll(KILLED)].map(([, pod, job, name]) => pod ?? `${job} ${name}`);
  } finally {
    closeSync(output);
  }
}

/** A file that is gone with the last process that has it open. */
function namelessFile(): number {
  const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-'));
  try {
    return openSync(path.join(directory, 'output'), 'wx+');
  } finally {
    removeDirectory(directory);
  }
}

function textOf(file: number): string {
  const bytes = Buffer.alloc(Math.min(fstatSync(file).size, MOST_BYTES));
  readSync(file, bytes, 0, bytes.length, 0);
  return bytes.toString('utf8');
}
