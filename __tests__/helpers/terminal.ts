import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { whenFinished } from './finished.js';
import { ROOT } from './paths.js';
import { cleanEnvironment } from './workspace.js';

/** The one that `scripts/setup.mjs` has installed, where the system has none of its own. */
const INSTALLED = path.join(ROOT, '.tools', 'bin', 'tmux');
const TMUX = existsSync(INSTALLED) ? INSTALLED : 'tmux';

export interface TerminalOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** A terminal of its own, emulated by tmux, in which the command runs. */
export class Terminal {
  readonly #directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-tmux-'));
  readonly #env: Record<string, string>;

  /** @param args of the command */
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
    // A shell that says how the command ended, and waits until it is killed.
    const script = 'trap : INT; "$@"; echo "exit code $?"; exec sleep 600';
    this.#tmux('new-session', '-d', '-c', cwd, ...size, 'sh', '-c', script, 'sh', ...command);
  }

  /** The lines on the screen, without the empty ones at its end. */
  get screen(): string[] {
    return this.#captured();
  }

  /** The lines on the screen, and those that went off its top. */
  get history(): string[] {
    return this.#captured('-S', '-');
  }

  /** The lines on the screen, with what colours them. */
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

  /** Waits until the screen has such text; resolves to its lines. */
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
