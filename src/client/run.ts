import { ClientObject, checkedPathspec, newestFirst, type ClientContext } from './client-object.js';
import { Flow } from './flow.js';
import { flowGraph, lastStep, type FlowGraph } from './history/flow-graph.js';
import { isIdentifier } from './identifiers.js';
import { openContext, type ClientOptions } from './open-source.js';
import { readHistory, type RunHistory } from './history/run-history.js';
import type { StoredObject } from './source.js';
import { Step } from './step.js';
import { dataOf, Task, type TaskData } from './task.js';

/**
 * A run: its steps, results and tags. Iterates over its steps, newest first. Mirrors `metaflow.Run`.
 * @example const run = new Run('SlowFlow/1234'); console.log(await run.successful, await run.data.secs);
 */
export class Run extends ClientObject implements AsyncIterable<Step> {
  /**
   * @param pathspec `Flow/1234`
   * @param options where to read from. Default: what Metaflow would use here
   * @param stored not for users: what is already known of it
   * @throws {@link NotFoundError} if the pathspec has another form
   */
  constructor(pathspec: string, options: ClientOptions | ClientContext = {}, stored?: StoredObject) {
    super(checkedPathspec(pathspec, 'Flow/1234'), openContext(options), stored);
  }

  /** Its steps, newest first. @throws {@link NotFoundError} if there is no such run */
  async *[Symbol.asyncIterator](): AsyncGenerator<Step, void> {
    for (const child of newestFirst(await this.children())) {
      if (!child.id.startsWith('_')) yield new Step(`${this.pathspec}/${child.id}`, this.context, child);
    }
  }

  /** The step with this name. If it does not exist, reading it throws. @throws {@link NotFoundError} if this is not a name */
  step(name: string): Step {
    return new Step(`${this.pathspec}/${name}`, this.context);
  }

  /** Its flow. */
  get parent(): Flow {
    return new Flow(this.path[0] ?? '', this.context);
  }

  /** The task of the last step, once there is one. */
  get endTask(): Promise<Task | undefined> {
    return this.#endStep().then((name) => this.#newestTask(name));
  }

  /** Whether the last step has ended; false for runs that failed, were killed or are still executing. */
  get finished(): Promise<boolean> {
    return this.endTask.then((task) => task?.finished ?? false);
  }

  /** Whether the last step ended successfully. */
  get successful(): Promise<boolean> {
    return this.endTask.then((task) => task?.successful ?? false);
  }

  /** When the last step ended; `undefined` until then. */
  get finishedAt(): Promise<Date | undefined> {
    return this.endTask.then((task) => task?.finishedAt);
  }

  /** Artifacts of the last step by name, each a promise of its value, which rejects if there is no such artifact. */
  get data(): TaskData {
    let task: Promise<Task> | undefined;
    const lastTask = async () =>
      await (task ??= this.endTask.then((found) => found ?? this.step('end').latestTask()));
    return dataOf(async (name) => await (await lastTask()).artifact(name).data);
  }

  /**
   * All tasks of the run with their attempts, and its graph, read at once: the data for reports.
   * @param executed the graph of the code that executed the run, if the run is known to have stored another one: a
   * resumed run stores its origin's
   * @throws {@link NotFoundError} if there is no such run
   * @throws {@link ClientError} if its metadata or its graph cannot be read
   */
  async history(executed?: FlowGraph): Promise<RunHistory> {
    const history = await readHistory(this.context.source, this.path, executed);
    await this.ofExisting(Promise.resolve(history.tasks));
    return history;
  }

  /** The run that this one was resumed from, as a pathspec. */
  get originPathspec(): Promise<string | undefined> {
    return this.#originRunId().then((id) => (id === undefined ? undefined : `${this.path[0] ?? ''}/${id}`));
  }

  /**
   * Adds a user tag. Mirrors `metaflow.Run.add_tag`.
   * @throws {@link ClientError} as `addTags` does
   * @throws {@link NotFoundError} if there is no such run
   */
  async addTag(tag: string): Promise<void> {
    await this.replaceTags([], [tag]);
  }

  /**
   * Adds user tags. Mirrors `metaflow.Run.add_tags`.
   * @throws {@link ClientError} if a tag is empty or longer than 500 characters, or the run would have more than 50
   * @throws {@link NotFoundError} if there is no such run
   */
  async addTags(tags: readonly string[]): Promise<void> {
    await this.replaceTags([], tags);
  }

  /** Removes a user tag; does nothing if the run does not have it. @throws {@link ClientError} for a system tag */
  async removeTag(tag: string): Promise<void> {
    await this.replaceTags([tag], []);
  }

  /** Removes user tags; ignores those that the run does not have. @throws {@link ClientError} for a system tag */
  async removeTags(tags: readonly string[]): Promise<void> {
    await this.replaceTags(tags, []);
  }

  /**
   * Removes user tags, then adds others. Mirrors `metaflow.Run.replace_tags`.
   * @throws {@link ClientError} as `removeTags` and `addTags` do
   * @throws {@link NotFoundError} if there is no such run
   */
  async replaceTags(remove: readonly string[], add: readonly string[]): Promise<void> {
    await this.context.source.changeTags(this.path, add, remove);
    this.changed();
  }

  /** `undefined` if the step has not begun. @throws {@link NotFoundError} */
  async #newestTask(stepName: string): Promise<Task | undefined> {
    const tasks = newestFirst(await this.context.source.children([...this.path, stepName]));
    if (!tasks[0]) await this.stored();
    return tasks[0] && new Task(`${this.pathspec}/${stepName}/${tasks[0].id}`, this.context, tasks[0]);
  }

  async #endStep(): Promise<string> {
    const task = await this.#newestTask('_parameters');
    const recorded = (await task?.metadataDict)?.['end_step'];
    if (recorded !== undefined || !task) return recorded ?? 'end';
    // Resumed runs, and runs of old versions, have not recorded it.
    const info = await task.artifact('_graph_info').data.catch(() => undefined);
    return lastStep(flowGraph(info));
  }

  async #originRunId(): Promise<string | undefined> {
    for await (const step of this) {
      const task = await step.task;
      const origin = (await task?.metadata)?.find(({ name }) => name === 'origin-run-id')?.value;
      // For a run that was not resumed, Metaflow records Python's None, as text.
      return origin !== 'None' && isIdentifier(origin) ? origin : undefined;
    }
    return undefined;
  }
}
