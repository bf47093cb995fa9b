import type { ExecutingRun } from './executing-run.js';
import { copyTo } from './log/drained.js';
import type { FlowGraph } from '../client/index.js';
import type { RequestedRun } from './introspection/fit-parameters.js';
import type { Introspection } from './introspection/introspection.js';
import { needsDeclaration, type ParameterValues, type ValuesOf } from './command/option-values.js';
import type { RunCommand, SpinCommand } from './command/command-line.js';
import type { ExecutingProcess } from './process/executing-process.js';
import type { ExecutingTask } from './executing-task.js';
import { Deadline } from './process/deadline.js';
import { StartTimeout, type StartSettings } from './start/launch.js';
import type {
  CheckOptions,
  IntrospectOptions,
  ResumeOptions,
  RunnerOptions,
  RunOptions,
  SpinOptions,
} from './command/runner-options.js';
import { startSettings, withOthers, type Place } from './start/start-settings.js';
import { startFollowing, type FollowingProgram } from './start/start-following.js';
import { startRun } from './start/start-run.js';
import { requireNode } from './start/require-node.js';
import { startTask } from './start/start-task.js';

/** How long a run may take to get an id, in milliseconds, by default. */
export const DEFAULT_START_TIMEOUT_MS = 3_600_000;

/** The arguments of `run`: parameters may be omitted if none is required. */
export type RunArguments<Parameters extends ValuesOf<Parameters>> =
  Partial<Parameters> extends Parameters
    ? [parameters?: Parameters, options?: RunOptions]
    : [parameters: Parameters, options?: RunOptions];

/**
 * Runs a flow as a subprocess, as `python flow.py run` does. Mirrors `metaflow.Runner`.
 *
 * @example
 * const running = await new Runner('slowflow.py', { pylint: false }).run({ seconds: 5 });
 * console.log(running.pathspec, running.status);
 */
export class Runner<Parameters extends ValuesOf<Parameters> = ParameterValues> {
  readonly #flowFile: string;
  readonly #options: RunnerOptions;

  /**
   * @param flowFile path of the flow, relative to `options.cwd`
   * @param options how to call Metaflow, and its top-level options
   * @throws {@link UsageError} if Node is too old
   */
  constructor(flowFile: string, options: RunnerOptions = {}) {
    requireNode();
    this.#flowFile = flowFile;
    this.#options = options;
  }

  /**
   * Runs the flow and resolves when the run has ended, whatever its `status`.
   * @example const running = await runner.run({ alpha: 0.5 }, { tags: ['nightly'], maxWorkers: 4 });
   * @throws {@link UsageError} if it cannot be run as requested; no run was registered
   * @throws {@link StartError} if its process ended before there was a run
   * @throws {@link StartInterruptedError} if it was aborted, or timed out, before there was a run
   */
  async run(...given: RunArguments<Parameters>): Promise<ExecutingRun> {
    return await this.#finish(await this.asyncRun(...given), given[1]?.abortSignal);
  }

  /**
   * Runs the flow and resolves as soon as the run has an id. Mirrors `metaflow.Runner.async_run`.
   * @throws {@link UsageError} if it cannot be run as requested; no run was registered
   * @throws {@link StartError} if its process ended before there was a run
   * @throws {@link StartInterruptedError} if it was aborted, or timed out, before there was a run
   */
  async asyncRun(...given: RunArguments<Parameters>): Promise<ExecutingRun> {
    const [parameters = {}, { tags = [], abortSignal, logDirectory, ...others } = {}] = given;
    using start = this.#start(abortSignal);
    const { settings } = start;
    const command = await fitted({ name: 'run', parameters, tags, options: withOthers(others) }, settings);
    return await startRun(settings, command, { abortSignal, logDirectory });
  }

  /**
   * Does what `run` does before there is a run, without starting one: loads the flow's file, evaluates its Configs and
   * its parameters' defaults, and has Metaflow check the graph and the decorators. Parameters may be omitted, even
   * required ones; given ones are checked. Mirrors `python flow.py check`, which checks only the graph. Takes about as
   * long as importing Metaflow, and gives up after a minute.
   * @example const { steps, parameters } = await new Runner('train.py').check();
   * @returns what the flow declares
   * @throws {@link UsageError} as `run` does
   * @throws {@link StartError} if something else keeps it from starting
   * @throws {@link StartInterruptedError} if it was aborted, or the start timeout passed
   */
  async check(parameters: Partial<Parameters> = {}, options: CheckOptions = {}): Promise<Introspection> {
    const { tags = [], abortSignal, ...others } = options;
    using start = this.#start(abortSignal);
    const requested = { name: 'run', parameters, tags, options: withOthers(others) } as const;
    const command = await fitted(requested, start.settings);
    const { checkFlow } = await import('./introspection/check-flow.js');
    return await checkFlow(start.settings, command);
  }

  /**
   * Resumes a run and resolves when the new run has ended, whatever its `status`. Mirrors `metaflow.Runner.resume`.
   * @param options which run to resume, and from which step. Default: the flow's latest run, from the step that failed
   * @example const running = await runner.resume({ originRunId: '1234', stepToRerun: 'train' });
   * @throws {@link UsageError} if it cannot be resumed as requested; no run was registered
   * @throws {@link StartError} if its process ended before there was a run
   * @throws {@link StartInterruptedError} if it was aborted, or timed out, before there was a run
   */
  async resume(options: ResumeOptions = {}): Promise<ExecutingRun> {
    return await this.#finish(await this.asyncResume(options), options.abortSignal);
  }

  /**
   * Resumes a run and resolves as soon as the new run has an id. Mirrors `metaflow.Runner.async_resume`.
   * @param options as for `resume`
   * @throws {@link UsageError} if it cannot be resumed as requested; no run was registered
   * @throws {@link StartError} if its process ended before there was a run
   * @throws {@link StartInterruptedError} if it was aborted, or timed out, before there was a run
   */
  async asyncResume(options: ResumeOptions = {}): Promise<ExecutingRun> {
    const { tags = [], abortSignal, logDirectory, originRunId, stepToRerun, ...others } = options;
    using start = this.#start(abortSignal);
    return await startRun(
      start.settings,
      { name: 'resume', originRunId, stepToRerun, tags, options: withOthers(others) },
      { abortSignal, logDirectory },
    );
  }

  /**
   * Follows a run that is executed elsewhere, through a program that names it and prints what its tasks print.
   * @internal
   */
  async asyncFollow(following: FollowingProgram, options: Pick<RunOptions, 'abortSignal' | 'logDirectory'>) {
    const { abortSignal, logDirectory } = options;
    using start = this.#start(abortSignal);
    return await startFollowing(start.settings, following, { abortSignal, logDirectory });
  }

  /**
   * Executes one task of a past run again, on its own, and resolves when it has ended, whatever its status. Needs
   * Metaflow 2.19. Mirrors `metaflow.Runner.spin`. If the run, the step or the task does not exist, the result's status
   * is `failed`, it has no `task`, and its `stderr` says why.
   * @param pathspec the task, `Flow/1234/step/5`, or its step, `Flow/1234/step` or `step`
   * @param options options of the command `spin`, and where to write logs
   * @example const { status, task } = await runner.spin('TrainFlow/1234/train/5');
   * @throws {@link UsageError} if it cannot be spun as requested
   * @throws {@link StartError} if its process could not be started
   * @throws {@link StartInterruptedError} if it was aborted before its process was started
   */
  async spin(pathspec: string, options: SpinOptions = {}): Promise<ExecutingTask> {
    const running = await this.#finish(await this.asyncSpin(pathspec, options), options.abortSignal);
    using start = this.#start(options.abortSignal);
    const { badSpin } = await import('./start/bad-spin.js');
    const error = await badSpin(running, start.settings, spinCommand(pathspec, options));
    if (!error) return running;
    running.cleanup();
    throw error;
  }

  /**
   * Starts spinning a task and resolves as soon as its process runs; the result is known when it has ended. Mirrors
   * `metaflow.Runner.async_spin`.
   * @param pathspec as for `spin`
   * @param options as for `spin`
   * @throws {@link UsageError} for options that Metaflow does not have
   * @throws {@link StartError} if its process could not be started
   * @throws {@link StartInterruptedError} if it was aborted before its process was started
   */
  async asyncSpin(pathspec: string, options: SpinOptions = {}): Promise<ExecutingTask> {
    const { abortSignal, logDirectory } = options;
    using start = this.#start(abortSignal);
    return await startTask(start.settings, spinCommand(pathspec, options), { abortSignal, logDirectory });
  }

  /**
   * Reads what the file's flow declares: its parameters, Configs and decorators, as `run` would see them. To do so, its
   * interpreter executes the file up to where its command begins, which takes as long as importing Metaflow and starts
   * nothing. If something keeps it from getting there, the result's `failure` says what.
   * @param options a signal to abort it
   * @throws {@link UsageError} if there is no such file or interpreter, or it is not a flow or cannot be loaded
   * @throws {@link StartInterruptedError} if it was aborted, or the start timeout passed
   */
  async introspect({ abortSignal }: IntrospectOptions = {}): Promise<Introspection> {
    using start = this.#start(abortSignal);
    const { introspectFlow } = await import('./introspection/introspect-flow.js');
    return await introspectFlow(start.settings);
  }

  /**
   * Reads the flow's graph as `resume` with the same options would execute it now, including decorators from decospecs.
   * (A resumed run has stored its origin's graph, which may come from older code.) Takes as long as `introspect`, and
   * starts nothing. `undefined` if the graph cannot be read.
   * @param options as for `resume`
   * @throws {@link UsageError} if there is no such file or interpreter, or for options that Metaflow does not have
   * @throws {@link StartInterruptedError} if it was aborted, or the start timeout passed
   */
  async resumedGraph(options: ResumeOptions = {}): Promise<FlowGraph | undefined> {
    const { tags = [], abortSignal, logDirectory: _, originRunId, stepToRerun, ...others } = options;
    const command = { name: 'resume', originRunId, stepToRerun, tags, options: withOthers(others) } as const;
    using start = this.#start(abortSignal);
    const { readGraph } = await import('./introspection/introspect-flow.js');
    return await readGraph(start.settings, command);
  }

  async #finish<Running extends ExecutingProcess>(
    running: Running,
    abortSignal: AbortSignal | undefined,
  ): Promise<Running> {
    if (this.#options.showOutput === false) return await running.wait();
    await Promise.all([
      copyTo(process.stdout, running.streamLogChunks('stdout'), abortSignal),
      copyTo(process.stderr, running.streamLogChunks('stderr'), abortSignal),
    ]);
    return await running.wait();
  }

  /** Settings whose signal and timeout are valid until they are disposed of, when the start is over. */
  #start(abortSignal: AbortSignal | undefined): Disposable & { readonly settings: StartSettings } {
    const { startTimeoutMs = DEFAULT_START_TIMEOUT_MS } = this.#options;
    const deadline = new Deadline(abortSignal, startTimeoutMs, (ms) => new StartTimeout(ms));
    const settings = { ...this.#settings(), startTimeoutMs, abortSignal: deadline.signal };
    return { settings, [Symbol.dispose]: () => deadline[Symbol.dispose]() };
  }

  #settings(): Place {
    return startSettings(this.#flowFile, this.#options);
  }
}

/** The command, with values converted for the flow's parameters; for some values, this reads the flow. */
async function fitted(requested: RequestedRun, settings: StartSettings): Promise<RunCommand> {
  return Object.values(requested.parameters).some(needsDeclaration)
    ? await (await import('./introspection/fit-parameters.js')).fitParameters(requested, settings)
    : requested;
}

function spinCommand(pathspec: string, { abortSignal, logDirectory, ...options }: SpinOptions): SpinCommand {
  return { name: 'spin', pathspec, options: withOthers(options) };
}
