import { readdirSync, readFileSync } from 'node:fs';
import type { FlowProcess } from './flow-process.js';
import { carriesMarker } from './process-marker.js';

/**
 * The living processes of a flow: those in its group or session, or with its marker in their environment. On Linux,
 * they are found in /proc; elsewhere, only the leader is known.
 * @param leader whose group and session count; `undefined` if its process id now belongs to another process
 * @param found called with each process as soon as it is found, because some live only briefly
 */
export function membersOf(
  flow: FlowProcess,
  leader: number | undefined,
  found: (pid: number) => void = () => undefined,
): number[] {
  if (process.platform === 'linux') return processesThat((pid) => belongsTo(pid, leader, flow.marker), found);
  if (flow.exit) return [];
  found(flow.pid);
  return [flow.pid];
}

/** The living processes with a marker in their environment; Linux only. */
export function bearersOf(marker: string, found: (pid: number) => void = () => undefined): number[] {
  return process.platform === 'linux' ? processesThat((pid) => belongsTo(pid, undefined, marker), found) : [];
}

/** A process that forks and ends every 0.2 ms never appears in a listing of /proc while it lives, but its id is the newest one. */
const LOOKS_AT_THE_NEWEST = 20;

function processesThat(isWanted: (pid: number) => boolean, found: (pid: number) => void): number[] {
  const wanted = new Set<number>();
  const lookAt = (pid: number) => {
    if (pid === process.pid || wanted.has(pid) || !isWanted(pid)) return;
    found(pid);
    wanted.add(pid);
  };
  for (const pid of processIds()) lookAt(pid);
  for (let look = 0; look < LOOKS_AT_THE_NEWEST; look += 1) lookAt(newestProcessId());
  return [...wanted];
}

/** Newest first; empty if /proc is hidden. */
function processIds(): number[] {
  try {
    const names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return names.map(Number).sort((a, b) => b - a);
  } catch {
    return [];
  }
}

/** The process id that was assigned last. */
function newestProcessId(): number {
  return Number(readText('/proc/loadavg').trim().split(' ').at(-1));
}

function belongsTo(pid: number, leader: number | undefined, marker: string): boolean {
  const found = living(pid);
  if (found === undefined) return false;
  return (
    found.group === leader ||
    found.session === leader ||
    carriesMarker(readText(`/proc/${pid}/environ`), marker)
  );
}

/** What Linux reports about a process that has not ended. */
interface LivingProcess {
  readonly parent: number;
  readonly group: number;
  readonly session: number;
  /** In clock ticks since boot. */
  readonly startedAt: string;
}

export function living(pid: number): LivingProcess | undefined {
  const stat = readText(`/proc/${pid}/stat`);
  // The command's name, in parentheses, may contain anything, so fields are counted from the last parenthesis.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state = '', parent, group, session] = fields;
  if (state === '' || state === 'Z' || state === 'X') return undefined;
  return {
    ...{ parent: Number(parent), group: Number(group), session: Number(session) },
    startedAt: fields[19] ?? '',
  };
}

/**
 * Distinguishes a living process from all later ones with the same id: the id, and when the process began. `undefined`
 * if the process has ended, and on systems other than Linux.
 */
export function processIdentity(pid: number): string | undefined {
  const found = process.platform === 'linux' ? living(pid) : undefined;
  return found && `${pid}@${found.startedAt}`;
}

/** "" if the process is gone or we may not read it. */
export function readText(file: string, encoding: BufferEncoding = 'latin1'): string {
  try {
    return readFileSync(file, encoding);
  } catch {
    return '';
  }
}
