import { ClientObject, checkedPathspec, newestFirst, type ClientContext } from './client-object.js';
import { NotFoundError } from './errors.js';
import { openContext, type ClientOptions } from './open-source.js';
import { Run } from './run.js';
import type { StoredObject } from './source.js';
import { Task } from './task.js';

/** A step of a run. Iterates over its tasks, newest first. Mirrors `metaflow.Step`. */
export class Step extends ClientObject implements AsyncIterable<Task> {
  /**
   * @param pathspec `Flow/1234/step`
   * @param options where to read from. Default: what Metaflow would use here
   * @param stored not for users: what is already known of it
   * @throws {@link NotFoundError} if the pathspec has another form
   */
  constructor(pathspec: string, options: ClientOptions | ClientContext = {}, stored?: StoredObject) {
    super(checkedPathspec(pathspec, 'Flow/1234/step'), openContext(options), stored);
  }

  /** Its tasks, newest first. @throws {@link NotFoundError} if there is no such step */
  async *[Symbol.asyncIterator](): AsyncGenerator<Task, void> {
    for (const child of newestFirst(await this.children())) {
      yield new Task(`${this.pathspec}/${child.id}`, this.context, child);
    }
  }

  /**
   * The task with this id, or one attempt of it. If it does not exist, reading it throws.
   * @param id the task's
   * @param attempt counts from 0. Default: the last finished one
   * @throws {@link NotFoundError} if this is not an id
   */
  taskWithId(id: string, attempt?: number): Task {
    const options = attempt === undefined ? this.context : { ...this.context, attempt };
    return new Task(`${this.pathspec}/${id}`, options);
  }

  /** Its run. */
  get parent(): Run {
    return new Run(this.path.slice(0, 2).join('/'), this.context);
  }

  /** The newest task; the only one if the step is not in a foreach. */
  get task(): Promise<Task | undefined> {
    return this[Symbol.asyncIterator]()
      .next()
      .then(({ value }) => value ?? undefined);
  }

  /** The newest task. @throws {@link NotFoundError} if there is no task yet */
  async latestTask(): Promise<Task> {
    const task = await this.task;
    if (!task) throw new NotFoundError(`${this.toString()} has no task.`);
    return task;
  }

  /** When the last of its tasks ended; `undefined` until all have ended. */
  get finishedAt(): Promise<Date | undefined> {
    return this.#finishedAt();
  }

  async #finishedAt(): Promise<Date | undefined> {
    let latest: Date | undefined;
    for await (const task of this) {
      const finishedAt = await task.finishedAt;
      if (!finishedAt) return undefined;
      if (!latest || finishedAt > latest) latest = finishedAt;
    }
    return latest;
  }
}
