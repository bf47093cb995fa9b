import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Records a process's peak memory, in bytes of RAM, until it is disposed. */
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

/** 0 if the process has ended. On Linux the system itself records the peak. */
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
