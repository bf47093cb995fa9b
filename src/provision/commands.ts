import { MEMORY_FOR_ANSWERS } from '../client/python-program.js';
import { activated, logTail, runPython, UsageError } from '../runner/index.js';
import { withoutCredentials } from './without-credentials.js';

/** Runs a module as `-m` does, but from a different search path. */
export const RUN_MODULE =
  'import runpy; runpy.run_module(sys.argv.pop(1), run_name="__main__", alter_sys=True)';

/** Replaces the Python process by another program. */
export const RUN_PROGRAM = 'import os; os.execvp(sys.argv[1], sys.argv[1:])';

/** Variables that would make pip install elsewhere, or not at all, and those of uv, which we configure as pip is. uv's cache stays. */
const ELSEWHERE = /^(?:PIP_(?:USER|TARGET|PREFIX|ROOT|PYTHON|DRY_RUN)|UV_(?!CACHE_DIR$).*)$/;

/** Where and in which environment to run programs, and the signal that ends them. */
export interface CommandSettings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cancel: AbortSignal;
}

/** A program for an interpreter to run. */
export interface PythonCommand {
  readonly python: string;
  readonly program: string;
  readonly args?: readonly string[];
  /** Variables in addition to those of all commands. */
  readonly env?: Readonly<Record<string, string>>;
  /** How many of its last lines to quote if it fails. Default: 1 */
  readonly lines?: number;
  /** How long it may take, in milliseconds. Default: as long as it wants */
  readonly withinMs?: number;
}

/** In characters. A longer line is replaced by its length, never cut: it may hold a secret, which is recognized only as a whole. */
const MAX_LINE_LENGTH = 1_000;

/** For a program that printed nothing, or a line that is longer than what is read of its output. */
const NOTHING_TO_QUOTE = 'it printed no line that can be shown';

/** Runs Python programs quietly, where and as the flow will run. They end with us, and with everything they started. */
export class Commands {
  readonly #cwd: string;
  readonly #env: NodeJS.ProcessEnv;
  readonly #cancel: AbortSignal;
  readonly #given: CommandSettings['env'];

  constructor({ cwd, env, cancel }: CommandSettings) {
    this.#cwd = cwd;
    this.#given = env;
    this.#cancel = cancel;
    this.#env = Object.fromEntries(Object.entries(env).filter(([name]) => !ELSEWHERE.test(name)));
  }

  /** Where the programs run. */
  get cwd(): string {
    return this.#cwd;
  }

  /** The given variables with these names, even if the programs do not get them. */
  given(names: RegExp): Record<string, string> {
    const entries = Object.entries(this.#given).filter(([name, value]) => names.test(name) && value);
    return Object.fromEntries(entries) as Record<string, string>;
  }

  /** Returns the last line that the program prints. @throws {UsageError} if it fails; `otherwise` says what was not done */
  async must(
    { python, program, args = [], env: more, lines = 1, withinMs: timeoutMs }: PythonCommand,
    otherwise: string,
  ): Promise<string> {
    const env = activated(python, this.#cwd, { ...this.#env, ...more });
    const options = {
      ...{ python, program, args, cwd: this.#cwd, env, abortSignal: this.#cancel },
      ...{ maxMemory: MEMORY_FOR_ANSWERS, timeoutMs },
    };
    const ended = await runPython(options, ({ exit, stdoutFile, stderrFile }) => ({
      exitCode: exit.code,
      stdout: lastLines(logTail(stdoutFile), 1),
      stderr: quotedLines(reasonIn(logTail(stderrFile), lines)),
    })).catch((error: unknown) => ({ exitCode: undefined, stdout: [], stderr: (error as Error).message }));
    if (ended.exitCode !== 0) throw new UsageError(`${otherwise}: ${ended.stderr || NOTHING_TO_QUOTE}`);
    return ended.stdout.join('');
  }

  /** The same, or `undefined` if it fails. @throws the signal's reason if aborted */
  async might(command: PythonCommand): Promise<string | undefined> {
    try {
      return await this.must(command, '');
    } catch {
      this.#cancel.throwIfAborted();
      return undefined;
    }
  }
}

/** pip ends with a link to help; what conflicts is above it. */
const CONFLICT = /^ERROR: Cannot install .*/m;

function reasonIn(stderr: string, lines: number): string[] {
  const conflict = CONFLICT.exec(stderr)?.[0];
  return conflict === undefined ? lastLines(stderr, lines) : [conflict];
}

function lastLines(text: string, lines: number): string[] {
  const last = text.trim().split('\n').slice(-lines);
  return last.map((line) => line.trim());
}

/** In one line. A requirements file may contain passwords that nothing else names. */
function quotedLines(lines: readonly string[]): string {
  const shortened = lines.map((line) =>
    line.length > MAX_LINE_LENGTH
      ? `(a line of ${line.length} characters)`
      : withoutCredentials(line, '***@'),
  );
  return shortened.join(' ');
}
