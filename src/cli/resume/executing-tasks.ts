import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Whether a process on this machine executes a task of the run: Metaflow puts the run id on its command line. */
export function executesTaskOf(runId: string): boolean {
  return commandLines().some((line) => ` ${line} `.includes(` --run-id ${runId} `));
}

function commandLines(): string[] {
  try {
    return process.platform === 'linux'
      ? readdirSync('/proc')
          .filter((name) => /^\d+$/.test(name))
          .map(commandLine)
      : execFileSync('ps', ['-A', '-ww', '-o', 'args='], { encoding: 'utf8' }).split('\n');
  } catch {
    return [];
  }
}

/** The process may end meanwhile. */
function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
