import { statSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  decodePickle,
  flowGraph,
  isIdentifier,
  namesIn,
  objectsIn,
  ownFile,
  readOwnJson,
  readRegularFile,
  reasonOf,
  unpacked,
  type FlowGraph,
} from '../client/index.js';
import { blobPath, taskPath, type RunName } from './bundled-path.js';
import { BundleError } from './errors.js';
import { isTaskData, type TaskData } from './task-data.js';
import { readRunMetadata, type RunMetadata } from './task-metadata.js';

/** Limit in bytes for the values we read to make a bundle: flags, the graph, and the parameters that a manifest shows. */
const MAX_VALUE_BYTES = 64 * 1024 * 1024;
const MAX_RECORD_BYTES = 16 * 1024 * 1024;

/** A finished task as Metaflow's datastore stores it: the files of its last attempt. */
export interface FinishedTask {
  readonly stepName: string;
  readonly taskId: string;
  readonly attempt: number;
  readonly data: TaskData;
}

/** A run in a local datastore's folder, read as Metaflow reads it on resume: without `_meta`. */
export class LocalRun {
  readonly #root: string;
  readonly #name: RunName;
  readonly #finished = new Map<string, boolean>();

  /** @param root the `.metaflow` folder */
  constructor(root: string, name: RunName) {
    this.#root = root;
    this.#name = name;
  }

  get exists(): boolean {
    return statSync(this.#directory(), { throwIfNoEntry: false })?.isDirectory() ?? false;
  }

  /**
   * The tasks that a resume would not execute again, including `_parameters`: those whose last attempt is done and had
   * no exception. If a task's last attempt is not done, the task does not count, whatever an earlier attempt did.
   * @throws the signal's reason
   */
  async finishedTasks(signal: AbortSignal | undefined): Promise<FinishedTask[]> {
    const finished: FinishedTask[] = [];
    for (const stepName of objectsIn(this.#directory())) {
      for (const taskId of objectsIn(this.#directory(stepName))) {
        // Lets signals be handled between tasks, however many there are.
        await nextTurn();
        signal?.throwIfAborted();
        const task = this.#finishedTask(stepName, taskId);
        if (task) finished.push(task);
      }
    }
    return finished;
  }

  /** The graph that it has stored; `undefined` if the run had not started. */
  get ownGraph(): FlowGraph | undefined {
    const parameters = this.#finishedTaskOf('_parameters');
    return parameters && this.graph(parameters);
  }

  /** Whether its last step has finished. */
  get isSuccessful(): boolean {
    const last = this.ownGraph?.steps.find(({ next }) => next.length === 0)?.name;
    return last !== undefined && this.#finishedTaskOf(last) !== undefined;
  }

  /** An artifact's uncompressed bytes. @throws {BundleError} */
  blob(sha1: string): Buffer {
    const file = this.ownFile(blobPath(this.#name.flowName, sha1));
    try {
      return unpacked(readRegularFile(file, MAX_VALUE_BYTES), MAX_VALUE_BYTES);
    } catch (error) {
      throw new BundleError(`${file} cannot be read: ${reasonOf(error)}`, { cause: error });
    }
  }

  /** The real path of one of its files, after checking that no link leads out of the datastore. @throws {BundleError} */
  ownFile(relative: string): string {
    const file = this.#file(relative);
    try {
      return ownFile(file, relative.split('/'));
    } catch (error) {
      throw new BundleError(`${file} is needed to resume, but cannot be read: ${reasonOf(error)}`, {
        cause: error,
      });
    }
  }

  #file(relative: string): string {
    return path.join(this.#root, relative);
  }

  graph({ data }: FinishedTask): FlowGraph | undefined {
    const sha1 = data.objects['_graph_info'];
    return sha1 === undefined ? undefined : flowGraph(decodePickle(this.blob(sha1)));
  }

  /** The run's tags and system tags, if the metadata is local too. */
  tags(): { readonly tags: readonly string[]; readonly systemTags: readonly string[] } {
    const { tags, system_tags: systemTags } = this.#json(
      `${this.#name.flowName}/${this.#name.runId}/_meta/_self.json`,
    );
    const texts = (list: unknown) => (Array.isArray(list) ? list.map(String) : []);
    return { tags: texts(tags), systemTags: texts(systemTags) };
  }

  /** What the metadata says about these tasks; `undefined` if it is not kept in files. @throws the signal's reason */
  async metadata(
    tasks: readonly FinishedTask[],
    signal: AbortSignal | undefined,
  ): Promise<RunMetadata | undefined> {
    const { flowName, runId } = this.#name;
    const names = tasks.map(({ stepName, taskId }) => `${stepName}/${taskId}`);
    return await readRunMetadata(path.join(this.#root, flowName), { runId, tasks: names }, signal);
  }

  /** The first finished task of a step; its name may come from an artifact. */
  #finishedTaskOf(stepName: string): FinishedTask | undefined {
    if (!isIdentifier(stepName)) return undefined;
    for (const taskId of objectsIn(this.#directory(stepName))) {
      const task = this.#finishedTask(stepName, taskId);
      if (task) return task;
    }
    return undefined;
  }

  #finishedTask(stepName: string, taskId: string): FinishedTask | undefined {
    const names = namesIn(this.#directory(stepName, taskId));
    const attempts = names.flatMap((name) => /^(\d+)\.attempt\.json$/.exec(name)?.[1] ?? []).map(Number);
    const attempt = Math.max(-1, ...attempts);
    if (!names.includes(`${attempt}.DONE.lock`) || !names.includes(`${attempt}.data.json`)) return undefined;
    const file = taskPath(this.#name, stepName, taskId, attempt, 'data.json');
    const data = this.#json(file) as Partial<TaskData>;
    if (!isTaskData(data)) return undefined;
    const ok = data.objects['_task_ok'];
    if (ok === undefined || !this.#isTrue(ok)) return undefined;
    return { stepName, taskId, attempt, data };
  }

  #isTrue(sha1: string): boolean {
    const known = this.#finished.get(sha1);
    if (known !== undefined) return known;
    const value = decodePickle(this.blob(sha1)) === true;
    this.#finished.set(sha1, value);
    return value;
  }

  /** Empty if the file cannot be read, or is not part of the datastore. */
  #json(relative: string): Readonly<Record<string, unknown>> {
    try {
      return readOwnJson(this.#root, relative.split('/'), MAX_RECORD_BYTES);
    } catch {
      return {};
    }
  }

  #directory(...below: string[]): string {
    return path.join(this.#root, this.#name.flowName, this.#name.runId, ...below);
  }
}
