import { spawn, type ChildProcess } from 'node:child_process';
import { pythonProgram } from '../client/index.js';
import type { PythonProgram } from '../client/python-program.js';
import { printedAnswer } from '../runner/index.js';
import type { RunPlan } from './plan/run-plan.js';

/** What a question needs of a plan: the flow's interpreter, directory and environment. */
export type Asked = Pick<RunPlan, 'python' | 'cwd' | 'env'>;

export interface Question {
  /** Prints its answer as JSON, in the last line. */
  readonly program: string;
  readonly args?: readonly string[];
  /** In milliseconds; then it is killed. */
  readonly within: number;
  readonly signal: AbortSignal | undefined;
}

/** What is printed is small; more is no answer. */
const MOST_CHARACTERS = 1024 * 1024;
/** In milliseconds, after the program's end, for what it has printed to be read. */
const TO_READ = 1000;

/**
 * Has a small program answer by a flow's own Python and settings; `undefined` where it does not, for whatever reason. What the program
 * leaves running is not waited for, also where it keeps the program's output open.
 */
export async function askPython(
  { python = 'python3', cwd, env }: Asked,
  { program, args = [], within, signal }: Question,
): Promise<unknown> {
  const started = pythonProgram(program, { args, env, seesDirectory: true });
  try {
    const stdout = await printed(python, started, { cwd, within, signal });
    return printedAnswer(stdout);
  } catch {
    return undefined;
  }
}

interface Limits extends Pick<Question, 'within' | 'signal'> {
  readonly cwd: string;
}

/** What the program prints. @throws {Error} when it cannot be started, fails, or takes too long */
async function printed(
  python: string,
  { args, env }: PythonProgram,
  { cwd, within, signal }: Limits,
): Promise<string> {
  signal?.throwIfAborted();
  const child = spawn(python, args, { cwd, env, stdio: ['ignore', 'pipe', 'ignore'], detached: true });
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject);
  });
  // It has no output when there were no file descriptors left for it; the error tells.
  if (child.pid === undefined) return await failed;
  failed.catch(() => undefined);
  const timers: NodeJS.Timeout[] = [];
  let end: () => void = () => undefined;
  try {
    return await new Promise<string>((resolve, reject) => {
      let text = '';
      end = () => {
        reject(new Error('no answer in time'));
      };
      timers.push(setTimeout(end, within));
      signal?.addEventListener('abort', end);
      child.stdout.setEncoding('utf8').on('data', (more: string) => {
        text += more;
        if (text.length > MOST_CHARACTERS) end();
      });
      failed.catch(reject);
      const settle = () => {
        if (child.exitCode === 0) resolve(text);
        else reject(new Error('it failed'));
      };
      child.once('close', settle);
      child.once('exit', () => {
        killGroup(child);
        timers.push(setTimeout(settle, TO_READ));
      });
    });
  } finally {
    timers.forEach(clearTimeout);
    signal?.removeEventListener('abort', end);
    killGroup(child);
    child.stdout.destroy();
    child.unref();
  }
}

function killGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing of it is left.
  }
}
