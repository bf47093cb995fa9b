import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { pythonProgram } from '../client/index.js';
import type { RunPlan } from './plan/run-plan.js';

/** What a question needs of a plan: the flow's interpreter, directory and environment. */
export type Asked = Pick<RunPlan, 'python' | 'cwd' | 'env'>;

export interface Question {
  /** Prints its answer as JSON, in the last line. */
  readonly program: string;
  readonly args?: readonly string[];
  /** In milliseconds; then it is killed. */
  readonly within: number;
  readonly signal?: AbortSignal | undefined;
}

/** Has a small program answer by a flow's own Python and settings; `undefined` where it does not, for whatever reason. */
export async function askPython(
  { python = 'python3', cwd, env }: Asked,
  { program, args = [], within, signal }: Question,
): Promise<unknown> {
  const started = pythonProgram(program, { args, env, seesDirectory: true });
  try {
    const { stdout } = await promisify(execFile)(python, started.args, {
      cwd,
      env: started.env,
      timeout: within,
      killSignal: 'SIGKILL',
      ...(signal ? { signal } : {}),
    });
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  } catch {
    return undefined;
  }
}
