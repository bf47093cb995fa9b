import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readRegularText } from '../client/regular-file.js';
import { Deadline } from './deadline.js';
import { killSurvivors } from './end-process-group.js';
import { startFlowProcess } from './flow-process.js';

/** A flow file, and how it would be run. */
export interface FlowToRead {
  readonly python: string;
  readonly flowFile: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly abortSignal?: AbortSignal | undefined;
}

/** An answer that is longer was not written by our program. */
const MOST_BYTES = 16 * 1024 * 1024;

/** A flow that hangs at import must not keep us. */
const TIMEOUT_MS = 60_000;

/**
 * Has a Python program that imports a flow file tell something of it, as JSON on its stdout, and leaves nothing running that the
 * import may have started. Its arguments are the flow file and `args`. Rejects with Node's error when the interpreter cannot be
 * started, with the signal's reason when aborted.
 */
export async function askFlowFile(
  program: string,
  { python, flowFile, cwd, env, abortSignal }: FlowToRead,
  args: readonly string[] = [],
): Promise<unknown> {
  const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-'));
  using deadline = new Deadline(abortSignal, TIMEOUT_MS);
  try {
    deadline.signal.throwIfAborted();
    const stdoutFile = path.join(directory, 'report.json');
    const asking = await startFlowProcess({
      executable: python,
      args: ['-c', program, flowFile, ...args],
      ...{ cwd, env, stdoutFile, stderrFile: path.join(directory, 'stderr.log') },
    });
    const kill = () => void killSurvivors(asking);
    deadline.signal.addEventListener('abort', kill, { once: true });
    if (deadline.signal.aborted) kill();
    await asking.exited;
    await killSurvivors(asking);
    deadline.signal.throwIfAborted();
    return parsed(readRegularText(stdoutFile, MOST_BYTES));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
