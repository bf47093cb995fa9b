import { statSync } from 'node:fs';
import path from 'node:path';
import { Deadline } from '../process/deadline.js';
import { pythonProgram } from '../../client/python-program.js';
import { killSurvivors } from '../process/end-process-group.js';
import { startFlowProcess, type Exit } from '../process/flow-process.js';
import { directoryForProgram } from '../temporary-directory.js';

/** One of our Python programs, as in `pythonProgram`, that answers a question. */
export interface PythonToRun {
  readonly python: string;
  readonly program: string;
  readonly args?: readonly string[];
  /** As in `pythonProgram`. */
  readonly request?: Readonly<Record<string, unknown>> | undefined;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Whether it finds modules in the current directory, after everything that is installed. */
  readonly seesDirectory?: boolean;
  /** As in `pythonProgram`. */
  readonly maxMemory?: number | undefined;
  /** Whether it keeps running when we end. Default: it ends with us. */
  readonly outlivesUs?: boolean | undefined;
  /** If absent, only the signal ends it. */
  readonly timeoutMs?: number | undefined;
  /** Required, because the program may never answer: each caller decides who may end it. */
  readonly abortSignal: AbortSignal | undefined;
}

/** How the program ended, and the files with its output, which exist until the answer is read. */
export interface PythonEnded {
  readonly exit: Exit;
  readonly stdoutFile: string;
  readonly stderrFile: string;
}

/** Bytes that the program may print on either stream before it is killed, so that it cannot fill the disk. */
const MAX_PRINTED_BYTES = 64 * 1024 * 1024;

/** How often to check how much it has printed, in milliseconds. */
const LOOK_EVERY_MS = 50;

/**
 * Runs Python to its end, kills whatever it left running, and reads its answer. Rejects with Node's error if Python
 * cannot be started, with the signal's reason if aborted, with a TimeoutError if it takes longer than `timeoutMs`, and
 * if it prints too much.
 */
export async function runPython<Answer>(
  { python, program, timeoutMs, abortSignal, cwd, outlivesUs, ...settings }: PythonToRun,
  read: (ended: PythonEnded) => Answer,
): Promise<Answer> {
  using place = directoryForProgram();
  using deadline = new Deadline(abortSignal, timeoutMs);
  deadline.signal.throwIfAborted();
  const files = {
    stdoutFile: path.join(place.directory, 'stdout.log'),
    stderrFile: path.join(place.directory, 'stderr.log'),
  };
  const running = await startFlowProcess({
    executable: python,
    cwd,
    outlivesUs,
    ...pythonProgram(program, settings),
    ...files,
  });
  const kill = () => void killSurvivors(running);
  deadline.signal.addEventListener('abort', kill, { once: true });
  if (deadline.signal.aborted) kill();
  const tooLong = new AbortController();
  const look = setInterval(() => {
    if (!Object.values(files).some((file) => sizeOf(file) > MAX_PRINTED_BYTES)) return;
    tooLong.abort(new Error(`it printed more than ${MAX_PRINTED_BYTES} bytes`));
    kill();
  }, LOOK_EVERY_MS);
  const exit = await running.exited.finally(() => {
    clearInterval(look);
  });
  await killSurvivors(running);
  deadline.signal.throwIfAborted();
  tooLong.signal.throwIfAborted();
  return read({ exit, ...files });
}

/** The program may have removed its file. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
