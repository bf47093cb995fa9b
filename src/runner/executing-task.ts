import { openContext, Task } from '../client/index.js';
import { ExecutingProcess, type ExecutingProcessParts } from './process/executing-process.js';
import { runIdFileOf } from './command/command-line.js';
import { readTaskAttributes, type TaskAttributes } from './start/run-attributes.js';
import { findSpunTask } from './start/spun-task.js';

/** A spun task: one task of a past run, executed again on its own. Mirrors `metaflow.runner.metaflow_runner.ExecutingTask`. */
export class ExecutingTask extends ExecutingProcess {
  readonly #attributeFile: string;
  readonly #settings: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly python: string };
  #attributes: TaskAttributes | undefined;

  /** A `Runner` creates these. @internal */
  constructor(
    parts: ExecutingProcessParts & { readonly attributeFile: string },
    settings: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly python: string },
  ) {
    super(parts);
    this.#attributeFile = parts.attributeFile;
    const { cwd, env, python } = settings;
    this.#settings = { cwd, env, python };
  }

  /**
   * The new task's facts; `undefined` while it runs, or if Metaflow refused to spin it. Metaflow reports them once the
   * task has succeeded; those of a failed task are read from the place where Metaflow keeps spun tasks.
   */
  get attributes(): TaskAttributes | undefined {
    this.#attributes ??= readTaskAttributes(this.#attributeFile);
    if (this.status !== 'running')
      this.#attributes ??= findSpunTask(runIdFileOf(this.#attributeFile), this.#settings);
    return this.#attributes;
  }

  /** The new task's results; `undefined` until the task has ended. */
  get task(): Task | undefined {
    if (!this.attributes) return undefined;
    const { flowName, runId, stepName, taskId, metadata } = this.attributes;
    const pathspec = [flowName, runId, stepName, taskId].join('/');
    return new Task(pathspec, openContext({ ...this.#settings, metadata, namespace: null }));
  }
}
