import { MEMORY_FOR_ANSWERS } from '../client/python-program.js';
import { readRegularText } from '../client/regular-file.js';
import { asStartFailure, logTail, printedAnswer, RunnerError, runPython, statusOf } from '../runner/index.js';
import { clearMessage } from './clear-message.js';
import { DeployError } from './errors.js';
import type { DeploymentContext } from './orchestrator-command.js';

/** In milliseconds: an orchestrator answers within seconds, or never. */
export const ANSWER_TIMEOUT_MS = 120_000;

const loadPrograms = () => import('./programs.js');
type Programs = Awaited<ReturnType<typeof loadPrograms>>;

/** The program that follows a run on its orchestrator: see follow-program.ts. */
export async function followProgram(): Promise<string> {
  return (await loadPrograms()).FOLLOW_PROGRAM;
}

/** One of our programs that queries an orchestrator through Metaflow's own code, and prints the answer as JSON. */
export interface OrchestratorQuestion {
  /** What is requested, in one word, for errors. */
  readonly verb: string;
  readonly program: keyof Programs;
  /** The program's request, without the orchestrator and the verb. */
  readonly request: Readonly<Record<string, unknown>>;
  /** What we cannot know without an answer, for the error. */
  readonly otherwise: string;
}

/** @throws {DeployError} if there is no answer; the signal's reason if aborted */
export async function askOrchestrator(
  { settings: { python, cwd, env }, orchestrator }: DeploymentContext,
  { verb, program, request, otherwise }: OrchestratorQuestion,
  abortSignal: AbortSignal | undefined,
): Promise<unknown> {
  const programs = await loadPrograms();
  const options = {
    ...{ python, program: programs[program], request: { orchestrator, verb, ...request }, cwd, env },
    ...{ timeoutMs: ANSWER_TIMEOUT_MS, maxMemory: MEMORY_FOR_ANSWERS, abortSignal },
  };
  const refusal = (why: string, stderr: string, cause?: unknown) =>
    new DeployError(`${otherwise}: ${why}`, { orchestrator, verb, stderr }, { cause });
  try {
    return await runPython(options, ({ exit, stdoutFile, stderrFile }) => {
      const answer = exit.code === 0 ? printedAnswer(readRegularText(stdoutFile)) : undefined;
      if (answer !== undefined) return answer;
      const stderr = logTail(stderrFile);
      throw refusal(clearMessage(stderr.trimEnd().split('\n').at(-1) ?? ''), stderr);
    });
  } catch (error) {
    if (abortSignal?.aborted === true || error instanceof RunnerError) throw error;
    if ((error as NodeJS.ErrnoException).syscall !== undefined)
      throw await asStartFailure(error, python, cwd);
    const isLate = statusOf(error) === 'timeout';
    const why = isLate
      ? `there was no answer within ${ANSWER_TIMEOUT_MS / 1000} s.`
      : (error as Error).message;
    throw refusal(why, '', error);
  }
}
