import { openContext, Task } from '../client/index.js';
import { ExecutingProcess, type ExecutingProcessParts } from './process/executing-process.js';
import { runIdFileOf } from './command/command-line.js';
import { readTaskAttributes, type TaskAttributes } from './start/run-attributes.js';
import { findSpunTask } from './start/spun-task.js';

/**
 * A task that is spun: one task of a past run, executed again by itself. Mirrors
 * `metaflow.runner.metaflow_runner.ExecutingTask`.
 */
export class ExecutingTask extends ExecutingProcess {
  readonly #attributeFile: string;
  readonly #settings: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly python: string };
  #attributes: TaskAttributes | undefined;

  /** Not for users: a `Runner` makes these. */
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
   * The facts of the new task. There are none while it runs: Metaflow tells them when it has ended successfully, and of one that
   * failed they are found where Metaflow keeps such tasks. Nor are there any when Metaflow refused to spin it.
   */
  get attributes(): TaskAttributes | undefined {
    this.#attributes ??= readTaskAttributes(this.#attributeFile);
    if (this.status !== 'running')
      this.#attributes ??= findSpunTask(runIdFileOf(this.#attributeFile), this.#settings);
    return this.#attributes;
  }

  /** The new task's results; there is one when the task has ended. */
  get task(): Task | undefined {
    if (!this.attributes) return undefined;
    const { flowName, runId, stepName, taskId, metadata } = this.attributes;
    const pathspec = [flowName, runId, stepName, taskId].join('/');
    return new Task(pathspec, openContext({ ...this.#settings, metadata, namespace: null }));
  }
}
