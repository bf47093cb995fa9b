import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { whenFinished } from './finished.js';
import { ROOT } from './paths.js';
import { cleanEnvironment } from './workspace.js';

/** Installed by `scripts/setup.mjs` if the system has no tmux. */
const INSTALLED = path.join(ROOT, '.tools', 'bin', 'tmux');
const TMUX = existsSync(INSTALLED) ? INSTALLED : 'tmux';

export interface TerminalOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** A terminal, emulated by tmux, in which a command runs. */
export class Terminal {
  readonly #directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-tmux-'));
  readonly #env: Record<string, string>;

  /** @param args the command's arguments */
  constructor(args: readonly string[], cwd: string, options: TerminalOptions = {}) {
    const { columns = 80, rows = 24, env = {} } = options;
    this.#env = { ...cleanEnvironment(), LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
    whenFinished(() => {
      try {
        this.#tmux('kill-server');
      } catch {
        // It has ended by itself.
      }
      rmSync(this.#directory, { recursive: true, force: true });
    });
    const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
    const size = ['-x', String(columns), '-y', String(rows)];
    // tmux sets TERM itself.
    const command = [
      'env',
      ...variables,
      process.execPath,
      path.join(ROOT, 'dist', 'cli', 'index.js'),
      ...args,
    ];
    // A shell that prints how the command ended, and waits until it is killed.
    const script = 'trap : INT; "$@"; echo "exit code $?"; exec sleep 600';
    this.#tmux('new-session', '-d', '-c', cwd, ...size, 'sh', '-c', script, 'sh', ...command);
  }

  /** The lines on the screen, without empty ones at the end. */
  get screen(): string[] {
    return this.#captured();
  }

  /** The lines on the screen, and those that scrolled off the top. */
  get history(): string[] {
    return this.#captured('-S', '-');
  }

  /** The lines on the screen, with their colour sequences. */
  get coloured(): string[] {
    return this.#captured('-e');
  }

  resize(columns: number, rows: number): void {
    this.#tmux('resize-window', '-x', String(columns), '-y', String(rows));
  }

  /** Types Ctrl-C. */
  interrupt(): void {
    this.#tmux('send-keys', 'C-c');
  }

  /** Waits until the screen shows this text; resolves to its lines. */
  async until(text: RegExp): Promise<string[]> {
    const end = Date.now() + 60_000;
    for (;;) {
      const { screen } = this;
      if (text.test(screen.join('\n'))) return screen;
      if (Date.now() > end)
        throw new Error(`There is no ${String(text)} on the screen:\n${screen.join('\n')}`);
      await sleep(50);
    }
  }

  #captured(...from: string[]): string[] {
    return this.#tmux('capture-pane', '-p', ...from)
      .trimEnd()
      .split('\n');
  }

  #tmux(...args: string[]): string {
    const server = ['-u', '-f', '/dev/null', '-S', path.join(this.#directory, 'socket')];
    return execFileSync(TMUX, [...server, ...args], { env: this.#env, encoding: 'utf8' });
  }
}
