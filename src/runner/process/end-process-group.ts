import { setTimeout as sleep } from 'node:timers/promises';
import { bearersOf, membersOf, processIdentity } from './find-processes.js';
import type { FlowProcess } from './flow-process.js';

/**
 * How long Metaflow gets to end cleanly: an interrupted run saves artifacts and logs at once, and kills workers that
 * ignore the interrupt after 5 s.
 */
export const DEFAULT_GRACE_MS = 6_000;

/** How long processes get to vanish after SIGKILL. */
export const KILL_TIMEOUT_MS = 2_000;

/**
 * Ends a flow and everything it started: interrupts its process group, as Ctrl-C in a terminal does, and kills whatever
 * is left after `graceMs`. Does only what is necessary, so it may be called at any time.
 */
export async function endFlow(flow: FlowProcess, graceMs: number = DEFAULT_GRACE_MS): Promise<void> {
  if (!flow.exit) {
    signal(-flow.pid, 'SIGINT');
    const timer = new AbortController();
    await Promise.race([
      flow.exited,
      sleep(graceMs, undefined, { signal: timer.signal }).catch(() => undefined),
    ]);
    timer.abort();
  }
  await killSurvivors(flow);
  await flow.exited;
}

/**
 * Kills what still runs of a flow with SIGKILL, including its leader. Resolves to the ids of processes that did not end
 * in time, as those in uninterruptible sleep cannot.
 */
export async function killSurvivors(flow: FlowProcess): Promise<readonly number[]> {
  return await stopAndKill((found) => {
    if (!isReused(flow)) signal(-flow.pid, 'SIGKILL');
    return membersOf(flow, isReused(flow) ? undefined : flow.pid, found);
  });
}

/** A process may fork and end while we look: after any hit, this many consecutive looks must find nothing new. */
const LOOKS_AFTER_A_HIT = 10;

/**
 * Kills the processes that `look` finds. Stops each as soon as it is found, because a stopped process can neither fork
 * nor end, and kills them all once a look finds nothing new. Resolves to those that still live after `KILL_TIMEOUT_MS`.
 */
async function stopAndKill(
  look: (found: (pid: number) => void) => readonly number[],
): Promise<readonly number[]> {
  const deadline = performance.now() + KILL_TIMEOUT_MS;
  const stopped = new Set<number>();
  let looks = 1;
  for (;;) {
    const living = look((pid) => {
      if (!stopped.has(pid)) signal(pid, 'SIGSTOP');
    });
    const isLate = performance.now() > deadline;
    const hasNewProcess = living.some((pid) => !stopped.has(pid));
    for (const pid of living) stopped.add(pid);
    if (!hasNewProcess || isLate) for (const pid of living) signal(pid, 'SIGKILL');
    looks = hasNewProcess ? LOOKS_AFTER_A_HIT : looks - 1;
    if (isLate || (looks <= 0 && living.length === 0)) return living;
    await sleep(5);
  }
}

/** Signals a process, or a group if `pid` is negative. Ignores processes that are gone or belong to another user. */
function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!['ESRCH', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

/** Whether the flow's process id now belongs to another process. It cannot while any process of the flow's group or session lives. */
function isReused(flow: FlowProcess): boolean {
  if (!flow.exit) return false;
  try {
    process.kill(flow.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** How long after the interrupt GitHub's runner kills a cancelled action, in milliseconds. */
const CANCEL_TIMEOUT_MS = 10_000;

/**
 * Interrupts a process of ours that may already be gone, waits for it to end, and kills it if it has not ended within
 * `graceMs` milliseconds. Resolves to whether it was alive.
 * @param identity from `processIdentity`, so that no other process is hit
 */
export async function cancelProcess(identity: string, graceMs: number = CANCEL_TIMEOUT_MS): Promise<boolean> {
  const pid = Number.parseInt(identity, 10);
  if (!(pid > 1) || pid === process.pid) return false;
  const lives = () => processIdentity(pid) === identity;
  if (!lives()) return false;
  for (const [name, withinMs] of [
    ['SIGINT', graceMs],
    ['SIGKILL', KILL_TIMEOUT_MS],
  ] as const) {
    if (lives()) signal(pid, name);
    const deadline = performance.now() + withinMs;
    while (lives() && performance.now() < deadline) await sleep(20);
  }
  return true;
}

/** Kills, with SIGKILL, the processes that have a marker in their environment. They can be found on Linux only. */
export async function killMarked(marker: string): Promise<void> {
  await stopAndKill((found) => bearersOf(marker, found));
}

/**
 * Ends what a process that is gone left behind, found by its marker; Linux only. Gives it `graceMs` milliseconds to end
 * by itself, as it does if a watchdog has interrupted it. Resolves to whether there was anything.
 */
export async function endOrphans(marker: string, graceMs: number = DEFAULT_GRACE_MS): Promise<boolean> {
  const found = bearersOf(marker).length > 0;
  const deadline = performance.now() + graceMs;
  while (bearersOf(marker).length > 0 && performance.now() < deadline) await sleep(50);
  await killMarked(marker);
  return found;
}
