import { MEMORY_FOR_ANSWERS } from '../client/python-program.js';
import { readRegularText } from '../client/regular-file.js';
import { printedAnswer, runPython } from '../runner/index.js';
import type { RunPlan } from './plan/run-plan.js';

/** What a query needs from a plan: the flow's interpreter, directory and environment. */
export type FlowPython = Pick<RunPlan, 'python' | 'cwd' | 'env'>;

export interface Question {
  /** Prints its answer as JSON, in the last line. */
  readonly program: string;
  readonly args?: readonly string[];
  /** In milliseconds; after that it is killed. */
  readonly within: number;
  readonly signal: AbortSignal | undefined;
  /** Whether it keeps running when we end, which may be immediately. */
  readonly outlivesUs?: boolean;
}

/** In bytes. Answers are small; anything larger is not an answer. */
const MAX_BYTES = 1024 * 1024;

/**
 * Runs a small program with a flow's own Python and settings, and returns its answer; `undefined` if there is none, for whatever reason.
 * Unless it outlives us, it ends when we do, and processes that it leaves running are killed.
 */
export async function askPython(
  { python = 'python3', cwd, env }: FlowPython,
  { program, args = [], within, signal, outlivesUs }: Question,
): Promise<unknown> {
  const options = {
    python,
    program,
    args,
    cwd,
    env,
    seesDirectory: true,
    maxMemory: MEMORY_FOR_ANSWERS,
    timeoutMs: within,
    abortSignal: signal,
    outlivesUs,
  };
  try {
    return await runPython(options, ({ exit, stdoutFile }) => {
      if (exit.code !== 0) return undefined;
      return printedAnswer(readRegularText(stdoutFile, MAX_BYTES));
    });
  } catch {
    return undefined;
  }
}
