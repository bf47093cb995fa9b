import { readRegularText } from '../../client/regular-file.js';
import { printedAnswer } from './printed-answer.js';
import { runPython, type PythonToRun } from './run-python.js';

/** A flow file, and how to run it. */
export interface FlowFile extends Omit<PythonToRun, 'program' | 'args' | 'timeoutMs'> {
  readonly flowFile: string;
}

/** A longer answer cannot come from our program. */
const MAX_BYTES = 16 * 1024 * 1024;

/** A flow that hangs during import must not block us. */
const TIMEOUT_MS = 60_000;

/**
 * Runs a Python program that imports a flow file and prints something about it as JSON, then kills whatever the import
 * left running. The program's arguments are the flow file and `args`. Resolves to `undefined` if the answer is not
 * JSON; rejects as `runPython` does.
 */
export async function askFlowFile(
  program: string,
  { flowFile, ...settings }: FlowFile,
  args: readonly string[] = [],
): Promise<unknown> {
  const options = { ...settings, program, args: [flowFile, ...args], timeoutMs: TIMEOUT_MS };
  return await runPython(options, ({ stdoutFile }) => printedAnswer(readRegularText(stdoutFile, MAX_BYTES)));
}
