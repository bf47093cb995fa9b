import { ClientObject, checkedPathspec, newestFirst, type ClientContext } from './client-object.js';
import { openContext, type ClientOptions } from './open-source.js';
import { Run } from './run.js';

/**
 * All runs of a flow. Iterates over the runs in the namespace, newest first. Mirrors `metaflow.Flow`.
 * @example for await (const run of new Flow('SlowFlow')) console.log(run.pathspec, await run.successful);
 */
export class Flow extends ClientObject implements AsyncIterable<Run> {
  /**
   * @param name the flow's name
   * @param options where to read from. Default: what Metaflow would use here
   * @throws {@link NotFoundError} if the name has a slash
   */
  constructor(name: string, options: ClientOptions | ClientContext = {}) {
    super(checkedPathspec(name, 'Flow'), openContext(options));
  }

  /** The runs in the namespace, newest first. @throws {@link NotFoundError} if there is no such flow */
  async *[Symbol.asyncIterator](): AsyncGenerator<Run, void> {
    const { namespace } = this.context;
    for (const child of newestFirst(await this.children())) {
      if (namespace !== null && ![...child.tags, ...child.systemTags].includes(namespace)) continue;
      yield new Run(`${this.pathspec}/${child.id}`, this.context, child);
    }
  }

  /**
   * The runs in the namespace that have all of these tags, newest first. Mirrors `metaflow.Flow.runs`.
   * @throws {@link NotFoundError} if there is no such flow
   */
  async *runs(...tags: readonly string[]): AsyncGenerator<Run, void> {
    for await (const run of this) {
      const own = await run.tags;
      if (tags.every((tag) => own.includes(tag))) yield run;
    }
  }

  /** The run with this id. If it does not exist, reading it throws. @throws {@link NotFoundError} if this is not an id */
  run(id: string): Run {
    return new Run(`${this.pathspec}/${id}`, this.context);
  }

  /** The newest run in the namespace, whatever its state; `undefined` if there is none. */
  get latestRun(): Promise<Run | undefined> {
    return first(this);
  }

  /** The newest run in the namespace whose last step ended successfully; `undefined` if there is none. */
  get latestSuccessfulRun(): Promise<Run | undefined> {
    return first(this, (run) => run.successful);
  }
}

async function first(
  runs: AsyncIterable<Run>,
  wanted?: (run: Run) => Promise<boolean>,
): Promise<Run | undefined> {
  for await (const run of runs) if (!wanted || (await wanted(run))) return run;
  return undefined;
}
