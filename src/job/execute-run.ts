import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { RunOutcome } from '../report/outcome.js';
import {
  followFile,
  Runner,
  RunnerError,
  StartInterruptedError,
  UsageError,
  type ExecutingRun,
  type LogStream,
} from '../runner/index.js';
import { runnerOptions, type RunPlan } from './run-plan.js';

/** Who wants to know what happens to a run. None of these may throw; the run does not wait for them. */
export interface RunObserver {
  /** The run has an id: its outcome so far, with status `running`. */
  onStart(outcome: RunOutcome): void | Promise<void>;
  /** The flow wrote something; pieces of a stream come in order and end anywhere. */
  onOutput(stream: LogStream, bytes: Buffer): void | Promise<void>;
}

/**
 * Makes one run and follows it to its end. It never throws: whatever happens is the run's outcome.
 * `logDirectory` gets stdout.log and stderr.log. `cancel` ends the run.
 */
export async function executeRun(
  plan: RunPlan,
  logDirectory: string,
  cancel: AbortSignal,
  observer: RunObserver,
): Promise<RunOutcome> {
  const startedAt = new Date();
  const asked = {
    flowFile: plan.flowFile,
    originRunId: plan.resume?.originRunId,
    parameters: plan.parameters,
    tags: plan.tags,
    decospecs: plan.decospecs,
  };
  try {
    await using output = followOutput(logDirectory, observer);
    await using running = await start(plan, logDirectory, cancel);
    await observer.onStart({ ...asked, ...facts(running) });
    await running.wait();
    await output.end();
    return { ...asked, ...facts(running) };
  } catch (error) {
    return { ...asked, startedAt, finishedAt: new Date(), ...startFailure(error) };
  }
}

async function start(plan: RunPlan, logDirectory: string, cancel: AbortSignal): Promise<ExecutingRun> {
  const runner = new Runner(plan.flowFile, runnerOptions(plan));
  const abortSignal =
    plan.timeoutMs === undefined ? cancel : AbortSignal.any([cancel, AbortSignal.timeout(plan.timeoutMs)]);
  const { tags, maxWorkers, runOptions, parameters } = plan;
  const options = { ...runOptions, tags, maxWorkers, abortSignal, logDirectory };
  return await (plan.resume
    ? runner.asyncResume({ ...options, ...plan.resume })
    : runner.asyncRun(parameters, options));
}

function facts(running: ExecutingRun) {
  const { flowName, runId, pathspec, metadata, status, returncode, signal, startedAt, finishedAt } = running;
  return { flowName, runId, pathspec, metadata, status, exitCode: returncode, signal, startedAt, finishedAt };
}

function startFailure(error: unknown): Pick<RunOutcome, 'status' | 'exitCode' | 'signal' | 'error'> {
  if (!(error instanceof RunnerError)) return { status: 'failed', error: asError(error) };
  return {
    status: error instanceof StartInterruptedError ? error.status : 'failed',
    exitCode: error.exit?.code,
    signal: error.exit?.signal,
    error,
  };
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

/** Hands the observer all that is written to the logs, from before there is a run until `end`. */
function followOutput(
  logDirectory: string,
  observer: RunObserver,
): AsyncDisposable & { end(): Promise<void> } {
  makeLogs(logDirectory);
  let ended = false;
  let settle: () => void = () => undefined;
  const writer = {
    hasEnded: () => ended,
    ended: new Promise<void>((resolve) => {
      settle = resolve;
    }),
  };
  const follow = async (stream: LogStream) => {
    for await (const { bytes } of followFile(path.join(logDirectory, `${stream}.log`), writer))
      await observer.onOutput(stream, bytes);
  };
  const followers = Promise.all([follow('stdout'), follow('stderr')]);
  const end = async () => {
    ended = true;
    settle();
    await followers;
  };
  return { end, [Symbol.asyncDispose]: end };
}

/** The files exist from the start, so that they can be followed before the flow has been started. */
function makeLogs(logDirectory: string): void {
  try {
    mkdirSync(logDirectory, { recursive: true });
    for (const stream of ['stdout', 'stderr']) writeFileSync(path.join(logDirectory, `${stream}.log`), '');
  } catch (error) {
    throw new UsageError(`The run's logs cannot be written to ${logDirectory}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
