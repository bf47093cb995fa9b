import { cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { whenFinished } from './finished.js';
import { FLOWS, ROOT } from './paths.js';
import { waitUntil } from './wait-until.js';
import { removeTree } from './remove-tree.js';

export { cleanEnvironment } from './clean-environment.js';

/**
 * A directory for the test, with all fixture flows.
 * @param finished registers its removal; `afterAll` if the tests in a file share it
 */
export function makeWorkspace(finished: (remove: () => void) => void = whenFinished): string {
  const directory = temporaryDirectory(finished);
  cpSync(FLOWS, directory, { recursive: true });
  cpSync(path.join(ROOT, 'examples', 'slowflow.py'), path.join(directory, 'slowflow.py'));
  return directory;
}

/**
 * A directory with one of `fixtures/cases`: real people's flows for which a report was once wrong.
 * @param finished registers its removal; `afterAll` if the tests in a file share its runs
 */
export function makeCase(name: string, finished: (remove: () => void) => void = whenFinished): string {
  const directory = temporaryDirectory(finished);
  cpSync(path.join(FLOWS, '..', 'cases', name), directory, { recursive: true });
  return directory;
}

function temporaryDirectory(finished: (remove: () => void) => void): string {
  const stray = path.join(tmpdir(), '.metaflow');
  if (existsSync(stray)) throw new Error(`Metaflow would use ${stray} for every test. Remove it.`);
  const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-test-'));
  finished(() => {
    removeTree(directory);
  });
  return directory;
}

/** Waits until a file exists, and returns its text. */
export async function fileText(file: string): Promise<string> {
  await waitUntil(() => existsSync(file));
  return readFileSync(file, 'utf8');
}

/**
 * The stubborn flow's processes (its task, and the task's children in its own group, in another group and in another session): those that
 * can be found everywhere, and those that can be found only on Linux.
 */
export function stubbornProcesses(pids: readonly number[]) {
  const [task = 0, inGroup = 0, ...moved] = pids;
  whenFinished(() => {
    for (const pid of moved.filter(isAlive)) process.kill(pid, 'SIGKILL');
  });
  return process.platform === 'linux' ? [...pids] : [task, inGroup];
}

/** Whether a process is alive; a zombie is not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  if (process.platform !== 'linux') return true;
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return false;
  }
}

/** Whether the process that keeps forking and ending, and each time writes its new id into a file, still does so. */
export async function stillFlees(workspace: string): Promise<boolean> {
  const pid = () => readFileSync(path.join(workspace, 'fleeing'), 'utf8');
  const before = pid();
  await sleep(300);
  return pid() !== before || isAlive(Number(before));
}
