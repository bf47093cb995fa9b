import { rmSync } from 'node:fs';
import path from 'node:path';
import { Deadline } from '../process/deadline.js';
import { pythonProgram } from '../../client/python-program.js';
import { killSurvivors } from '../process/end-process-group.js';
import { startFlowProcess, type Exit } from '../process/flow-process.js';
import { makeTemporaryDirectory } from '../temporary-directory.js';

/** A Python program of ours, as in `pythonProgram`, that answers a question. */
export interface PythonToRun {
  readonly python: string;
  readonly program: string;
  readonly args?: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly timeoutMs: number;
  readonly abortSignal?: AbortSignal | undefined;
}

/** How it ended, and what it printed, which is there until the answer is read. */
export interface PythonEnded {
  readonly exit: Exit;
  readonly stdoutFile: string;
  readonly stderrFile: string;
}

/**
 * Runs Python to its end, kills what it left running, and reads its answer. Rejects with Node's error when it cannot be started,
 * with the signal's reason when aborted, and with a TimeoutError when it takes longer than it may.
 */
export async function runPython<Answer>(
  { python, program, timeoutMs, abortSignal, cwd, ...settings }: PythonToRun,
  read: (ended: PythonEnded) => Answer,
): Promise<Answer> {
  const directory = makeTemporaryDirectory();
  using deadline = new Deadline(abortSignal, timeoutMs);
  try {
    deadline.signal.throwIfAborted();
    const files = {
      stdoutFile: path.join(directory, 'stdout.log'),
      stderrFile: path.join(directory, 'stderr.log'),
    };
    const running = await startFlowProcess({
      executable: python,
      cwd,
      ...pythonProgram(program, settings),
      ...files,
    });
    const kill = () => void killSurvivors(running);
    deadline.signal.addEventListener('abort', kill, { once: true });
    if (deadline.signal.aborted) kill();
    const exit = await running.exited;
    await killSurvivors(running);
    deadline.signal.throwIfAborted();
    return read({ exit, ...files });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
