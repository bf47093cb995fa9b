import { readlinkSync } from 'node:fs';
import { isIdentifier } from '../../client/index.js';
import { living, membersOf, readText } from './find-processes.js';
import type { FlowProcess } from './flow-process.js';

/** The number of Linux's system call `read`, by Node's name of the architecture. */
const READ: Readonly<Record<string, string>> = { x64: '0', arm64: '63' };

/**
 * The step of a task that is reading its stdin, as `input()`, `breakpoint()` and programs that ask a question do;
 * `undefined` if there is none, or on systems other than Linux. Metaflow gives tasks a pipe as stdin and never writes to
 * it, so such a task waits forever.
 */
export function stepAwaitingInput(flow: FlowProcess): string | undefined {
  if (process.platform !== 'linux') return undefined;
  const members = membersOf(flow, flow.pid);
  const steps = new Map<string, string>();
  for (const pid of members) {
    const stdin = stdinOf(pid);
    const step = living(pid)?.parent === flow.pid ? stepOf(pid) : undefined;
    if (step !== undefined && stdin.startsWith('pipe:')) steps.set(stdin, step);
  }
  // The task may have started a program that has its stdin.
  const reading = members.find((pid) => steps.has(stdinOf(pid)) && isReadingStdin(pid));
  return reading === undefined ? undefined : steps.get(stdinOf(reading));
}

/** The step in a task's command: `python flow.py … step NAME …`. */
function stepOf(pid: number): string | undefined {
  const words = readText(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  const step = words[words.indexOf('step') + 1];
  return words.includes('step') && isIdentifier(step) ? step : undefined;
}

function isReadingStdin(pid: number): boolean {
  return readText(`/proc/${pid}/syscall`).startsWith(`${READ[process.arch] ?? '-'} 0x0 `);
}

function stdinOf(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/fd/0`);
  } catch {
    return '';
  }
}
