import { readRegularText } from '../../client/regular-file.js';
import { printedAnswer } from './printed-answer.js';
import { runPython, type PythonToRun } from './run-python.js';

/** A flow file, and how it would be run. */
export interface FlowFile extends Omit<PythonToRun, 'program' | 'args' | 'timeoutMs'> {
  readonly flowFile: string;
}

/** An answer that is longer was not written by our program. */
const MOST_BYTES = 16 * 1024 * 1024;

/** A flow that hangs at import must not keep us. */
const TIMEOUT_MS = 60_000;

/**
 * Has a Python program that imports a flow file tell something of it, as JSON on its stdout, and leaves nothing running that the
 * import may have started. Its arguments are the flow file and `args`. Resolves to `undefined` where the answer is no JSON; rejects as
 * `runPython` does.
 */
export async function askFlowFile(
  program: string,
  { flowFile, ...settings }: FlowFile,
  args: readonly string[] = [],
): Promise<unknown> {
  const asked = { ...settings, program, args: [flowFile, ...args], timeoutMs: TIMEOUT_MS };
  return await runPython(asked, ({ stdoutFile }) => printedAnswer(readRegularText(stdoutFile, MOST_BYTES)));
}
