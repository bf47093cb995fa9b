import { readdirSync, readFileSync } from 'node:fs';
import type { FlowProcess } from './flow-process.js';
import { carriesMarker } from './process-marker.js';

/**
 * The living processes of a flow: of its group, of its session, or with its marker in their environment. On Linux they are found in
 * /proc; elsewhere only the leader is known.
 * @param leader whose group and session count; `undefined` when its process id is somebody else's by now
 * @param found is called with each as soon as it is found: some live shortly
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

/** The living processes that carry a marker in their environment; on Linux only. */
export function bearersOf(marker: string, found: (pid: number) => void = () => undefined): number[] {
  return process.platform === 'linux' ? processesThat((pid) => belongsTo(pid, undefined, marker), found) : [];
}

/** A process that forks and ends every 0.2 ms is never in a listing of /proc while it lives, but its id is the newest one. */
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

/** The newest first; none where /proc is hidden. */
function processIds(): number[] {
  try {
    const names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return names.map(Number).sort((a, b) => b - a);
  } catch {
    return [];
  }
}

/** The process id that was given away last. */
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

/** What Linux says about a process that has not ended. */
interface LivingProcess {
  readonly group: number;
  readonly session: number;
  /** In ticks since the system began. */
  readonly startedAt: string;
}

function living(pid: number): LivingProcess | undefined {
  const stat = readText(`/proc/${pid}/stat`);
  // The command's name, in parentheses, may hold anything: the fields are counted from the last parenthesis.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state = '', , group, session] = fields;
  if (state === '' || state === 'Z' || state === 'X') return undefined;
  return { group: Number(group), session: Number(session), startedAt: fields[19] ?? '' };
}

/**
 * What tells a living process from all later ones that get its id: the id, and when it began. `undefined` for a process that has ended,
 * and elsewhere than on Linux.
 */
export function processIdentity(pid: number): string | undefined {
  const found = process.platform === 'linux' ? living(pid) : undefined;
  return found && `${pid}@${found.startedAt}`;
}

/** "" when the process has gone or is not ours to read. */
function readText(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}
