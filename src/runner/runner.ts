import path from 'node:path';
import type { ExecutingRun } from './executing-run.js';
import { renderLists } from './list-parameters.js';
import type { ParameterValues } from './option-values.js';
import type { ResumeOptions, RunnerOptions, RunOptions } from './runner-options.js';
import { startRun, type StartSettings } from './start-run.js';

const DEFAULT_START_TIMEOUT_MS = 3_600_000;

/**
 * Runs a flow as a subprocess, as `python flow.py run` does. Mirrors Metaflow's `Runner`.
 *
 * @example
 * const running = await new Runner('slowflow.py', { pylint: false }).run({ seconds: 5 });
 * console.log(running.pathspec, running.status);
 */
export class Runner<Parameters extends ParameterValues = ParameterValues> {
  readonly #flowFile: string;
  readonly #options: RunnerOptions;

  /** @param flowFile path of the flow, relative to `options.cwd` */
  constructor(flowFile: string, options: RunnerOptions = {}) {
    this.#flowFile = flowFile;
    this.#options = options;
  }

  /**
   * Runs the flow and resolves when the run has ended, however it ended: its `status` tells.
   * @throws {UsageError} when it cannot be run as asked; nothing was registered
   * @throws {StartError} when its process ended before there was a run
   * @throws {StartInterruptedError} when it was aborted, or timed out, before there was a run
   */
  async run(parameters?: Parameters, options: RunOptions = {}): Promise<ExecutingRun> {
    return await this.#finish(await this.asyncRun(parameters, options));
  }

  /** Runs the flow and resolves as soon as the run has an id. Errors: as for `run`. */
  async asyncRun(parameters?: Parameters, options: RunOptions = {}): Promise<ExecutingRun> {
    const { tags = [], abortSignal, logDirectory, ...others } = options;
    const settings = this.#settings();
    const rendered = await renderLists(parameters ?? {}, settings);
    return await startRun(
      settings,
      { name: 'run', parameters: rendered, tags, options: others },
      { abortSignal, logDirectory },
    );
  }

  /** Resumes a run and resolves when the new run has ended. Errors: as for `run`. */
  async resume(options: ResumeOptions = {}): Promise<ExecutingRun> {
    return await this.#finish(await this.asyncResume(options));
  }

  /** Resumes a run and resolves as soon as the new run has an id. Errors: as for `run`. */
  async asyncResume(options: ResumeOptions = {}): Promise<ExecutingRun> {
    const { tags = [], abortSignal, logDirectory, originRunId, stepToRerun, ...others } = options;
    return await startRun(
      this.#settings(),
      { name: 'resume', originRunId, stepToRerun, tags, options: others },
      { abortSignal, logDirectory },
    );
  }

  async #finish(running: ExecutingRun): Promise<ExecutingRun> {
    if (this.#options.showOutput === false) return await running.wait();
    const copyStderr = async () => {
      for await (const { bytes } of running.streamLogChunks('stderr')) process.stderr.write(bytes);
    };
    await Promise.all([running.wait({ stream: 'stdout' }), copyStderr()]);
    return running;
  }

  #settings(): StartSettings {
    const {
      python,
      cwd,
      env,
      profile,
      showOutput,
      startTimeoutMs,
      decospecs,
      config,
      configValues,
      ...options
    } = this.#options;
    return {
      topLevel: { flowFile: this.#flowFile, decospecs, config, configValues, options },
      python: python ?? 'python3',
      cwd: path.resolve(cwd ?? '.'),
      env: { ...process.env, ...(profile === undefined ? {} : { METAFLOW_PROFILE: profile }), ...env },
      startTimeoutMs: startTimeoutMs ?? DEFAULT_START_TIMEOUT_MS,
    };
  }
}
