import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FlowProcess } from './flow-process.js';
import { carriesMarker } from './process-marker.js';

/**
 * How long Metaflow gets for its clean end: an interrupted run saves artifacts and logs at once, and kills
 * workers that ignore the interrupt after 5 s.
 */
export const DEFAULT_GRACE_MS = 6_000;

/** Processes are given this long to vanish after SIGKILL. */
export const KILL_WITHIN_MS = 2_000;

/**
 * Ends a flow and everything it started: interrupts its process group, as Ctrl-C in a terminal does, and kills
 * what is left after `graceMs`. Does nothing that is not needed, so it may be called at any time.
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
 * Kills what still runs of a flow with SIGKILL, its leader included. Resolves to the process ids that not even
 * that could end in time, as processes in uninterruptible sleep cannot be.
 */
export async function killSurvivors(flow: FlowProcess): Promise<readonly number[]> {
  return await killUntilNobody(() => {
    if (!isReused(flow)) signal(-flow.pid, 'SIGKILL');
    return killMembersOf(flow);
  });
}

/** A process may fork and end while we look: once somebody was found, nobody has to be found so many times. */
const LOOKS_AFTER_SOMEBODY = 10;

async function killUntilNobody(kill: () => readonly number[]): Promise<readonly number[]> {
  const deadline = performance.now() + KILL_WITHIN_MS;
  let looks = 1;
  for (;;) {
    const found = kill();
    looks = found.length > 0 ? LOOKS_AFTER_SOMEBODY : looks - 1;
    if (looks === 0 || performance.now() > deadline) return found;
    await sleep(5);
  }
}

/** Signals a process, or a group when `pid` is negative. That it has gone already, or is another user's, is no error. */
function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!['ESRCH', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

/**
 * Whether the flow's process id belongs to somebody else by now. It cannot as long as any process of the flow's group or
 * session lives.
 */
function isReused(flow: FlowProcess): boolean {
  if (!flow.exit) return false;
  try {
    process.kill(flow.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Kills the living processes of a flow: of its group, of its session, or with its marker in their environment.
 * On Linux they are found in /proc; elsewhere only the leader is known, and SIGKILL to its group is the rest.
 */
function killMembersOf(flow: FlowProcess): number[] {
  if (process.platform !== 'linux') return flow.exit ? [] : [flow.pid];
  return forEachProcessThat(flow.marker, isReused(flow) ? undefined : flow.pid, (pid) =>
    signal(pid, 'SIGKILL'),
  );
}

/** Kills, with SIGKILL, the processes that carry a marker in their environment; on Linux only, where they can be found. */
export async function killMarked(marker: string): Promise<void> {
  await killUntilNobody(() => marked(marker, (pid) => signal(pid, 'SIGKILL')));
}

/**
 * Ends what a process that is no more has left behind, found by its marker; on Linux only. It is given `graceMs`
 * milliseconds to end by itself, as what a watchdog interrupted does. Resolves to whether there was anything.
 */
export async function endOrphans(marker: string, graceMs: number = DEFAULT_GRACE_MS): Promise<boolean> {
  const found = marked(marker).length > 0;
  const deadline = performance.now() + graceMs;
  while (marked(marker).length > 0 && performance.now() < deadline) await sleep(50);
  await killMarked(marker);
  return found;
}

function marked(marker: string, act: (pid: number) => void = () => undefined): number[] {
  return process.platform === 'linux' ? forEachProcessThat(marker, undefined, act) : [];
}

/** Acts on each as soon as it is found, the newest first: some live shortly. */
function forEachProcessThat(
  marker: string,
  leader: number | undefined,
  act: (pid: number) => void,
): number[] {
  const found: number[] = [];
  for (const pid of processIds()) {
    if (pid === process.pid || !belongsTo(pid, leader, marker)) continue;
    act(pid);
    found.push(pid);
  }
  return found;
}

/** None where /proc is hidden. */
function processIds(): number[] {
  try {
    const names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return names.map(Number).sort((a, b) => b - a);
  } catch {
    return [];
  }
}

function belongsTo(pid: number, leader: number | undefined, marker: string): boolean {
  const stat = readText(`/proc/${pid}/stat`);
  // The command's name, in parentheses, may hold anything: the fields are counted from the last parenthesis.
  const [state, , group, session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (state === undefined || state === '' || state === 'Z' || state === 'X') return false;
  return (
    Number(group) === leader ||
    Number(session) === leader ||
    carriesMarker(readText(`/proc/${pid}/environ`), marker)
  );
}

/** "" when the process has gone or is not ours to read. */
function readText(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}
