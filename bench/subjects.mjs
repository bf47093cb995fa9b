// What is measured: real flows, with the interpreter for which Python's own figures were measured, and the action as GitHub runs it.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from './measure.mjs';

export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
export const PYTHON = process.env.PYTHON ?? path.join(ROOT, '.tools', 'metaflow', 'bin', 'python');
/** An interpreter with Metaflow and pandas. */
export const PYTHON_PANDAS =
  process.env.PYTHON_PANDAS ?? path.join(ROOT, '.tools', 'metaflow-pandas', 'bin', 'python');
export const NODE24 = path.join(
  ROOT,
  '.tools/node24/node_modules',
  `node-${process.platform}-${process.arch}`,
  'bin/node',
);
export const LIBRARY = path.join(ROOT, 'lib', 'index.js');
export const CLI = path.join(ROOT, 'dist', 'cli', 'index.js');
const CLOCK = path.join(ROOT, 'bench', 'spawn-clock.cjs');

let keeps = false;

/**
 * Keeps workspaces until this process ends: for up to five minutes after files were deleted, a file system may take several times
 * as long to create others, so one row would slow down the next.
 */
export function keepWorkspaces() {
  keeps = true;
}

/** A directory with the benchmark's flows, which exists while `act` runs. */
export async function inWorkspace(act) {
  const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-bench-'));
  const remove = () => rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  if (keeps) process.once('exit', remove);
  try {
    copyFlows(directory);
    return await act(directory);
  } finally {
    if (!keeps) remove();
  }
}

export function copyFlows(directory) {
  cpSync(path.join(ROOT, 'bench', 'flows'), directory, { recursive: true });
}

/** The environment of a flow that is run by hand: without any setting of this machine, and with a user name. */
export function flowEnvironment(more = {}) {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, LANG: 'C.UTF-8', METAFLOW_USER: 'bench', ...more };
}

/** How GitHub would run the action: program, arguments and environment. With `clock`, the action records its times in that file. */
export function actionStep(cwd, inputs, { env = {}, clock } = {}) {
  const directory = mkdtempSync(path.join(cwd, 'step-'));
  const file = (name) => path.join(directory, name);
  for (const name of ['output', 'summary', 'state', 'env', 'path']) writeFileSync(file(name), '');
  mkdirSync(file('temp'));
  const given = { python: PYTHON, ...inputs };
  return {
    command: NODE24,
    args: [...(clock ? ['--require', CLOCK] : []), path.join(ROOT, 'dist', 'main', 'index.js')],
    cwd,
    env: {
      ...flowEnvironment(),
      ...{
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: cwd,
        GITHUB_JOB: 'bench',
        GITHUB_ACTION: 'bench',
      },
      ...{
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_RUN_ID: '1',
        GITHUB_REPOSITORY: 'octo/flows',
        GITHUB_SHA: 'a'.repeat(40),
      },
      ...{ GITHUB_OUTPUT: file('output'), GITHUB_STEP_SUMMARY: file('summary'), GITHUB_STATE: file('state') },
      ...{ GITHUB_ENV: file('env'), GITHUB_PATH: file('path'), RUNNER_TEMP: file('temp') },
      ...Object.fromEntries(
        Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...(clock ? { SPAWN_CLOCK: clock } : {}),
      ...env,
    },
  };
}

/** Runs the action until it would spawn its flow, and returns when that was, in milliseconds from its start. */
export async function timeToSpawn(cwd, inputs) {
  const { spawned } = await clockedStep(cwd, inputs, { env: { SPAWN_CLOCK_ALONE: '1' } });
  return spawned;
}

/** Runs the action, and returns when its flow was spawned and exited, in milliseconds from the start, and what the step cost. */
export async function clockedStep(cwd, inputs, { env, stdio } = {}) {
  const clock = path.join(mkdtempSync(path.join(cwd, 'clock-')), 'noted');
  const { command, args, ...options } = actionStep(cwd, inputs, { env, clock });
  const begun = performance.timeOrigin + performance.now();
  const { ms } = await runProgram(command, args, { ...options, stdio });
  const { spawned, exited, ...cost } = JSON.parse(readFileSync(clock, 'utf8'));
  return { ms, spawned: spawned - begun, exited: exited - begun, ...cost };
}

export function filesIn(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
