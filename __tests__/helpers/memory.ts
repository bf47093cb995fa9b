import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Notes, until it is disposed of, the most memory that a process has had in bytes: what the system keeps for it in RAM. */
export class PeakMemory implements Disposable {
  bytes = 0;
  readonly #timer: NodeJS.Timeout;

  constructor(pid: number) {
    this.#timer = setInterval(() => {
      this.bytes = Math.max(this.bytes, residentBytes(pid));
    }, 200);
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer);
  }
}

/** 0 when the process has gone. On Linux the system itself keeps the peak. */
function residentBytes(pid: number): number {
  try {
    const kilobytes =
      process.platform === 'linux'
        ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
        : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}
