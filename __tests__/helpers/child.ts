import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/** How a test's program ended. */
export interface Ended {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A test's program, whose output is collected. */
export class Child {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  stdout = '';
  stderr = '';

  constructor(
    command: string,
    args: readonly string[],
    options: { cwd: string; env: Record<string, string> },
    /** Receives the program's stdout, which is then not collected. */
    stdoutFile?: string,
  ) {
    const file = stdoutFile === undefined ? undefined : openSync(stdoutFile, 'w');
    this.process = spawn(command, args, { ...options, stdio: ['ignore', file ?? 'pipe', 'pipe'] });
    if (file !== undefined) closeSync(file);
    this.process.stdout?.setEncoding('utf8').on('data', (text: string) => (this.stdout += text));
    this.process.stderr?.setEncoding('utf8').on('data', (text: string) => (this.stderr += text));
    this.ended = new Promise((resolve, reject) => {
      this.process.once('error', reject);
      this.process.once('close', (exitCode, signal) => {
        resolve({ exitCode, signal, stdout: this.stdout, stderr: this.stderr });
      });
    });
  }
}
