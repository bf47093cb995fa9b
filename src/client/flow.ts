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
   */
  constructor(name: string, options: ClientOptions | ClientContext = {}) {
    super(checkedPathspec(name, 'Flow'), openContext(options));
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Run, void> {
    const { namespace } = this.context;
    for (const child of newestFirst(await this.children())) {
      if (namespace !== null && ![...child.tags, ...child.systemTags].includes(namespace)) continue;
      yield new Run(`${this.pathspec}/${child.id}`, this.context, child);
    }
  }

  /** Runs that have all of these tags, newest first. */
  async *runs(...tags: readonly string[]): AsyncGenerator<Run, void> {
    for await (const run of this) {
      const own = await run.tags;
      if (tags.every((tag) => own.includes(tag))) yield run;
    }
  }

  /** The run with this id. If it does not exist, reading it throws. */
  run(id: string): Run {
    return new Run(`${this.pathspec}/${id}`, this.context);
  }

  /** The newest run, whatever its state. */
  get latestRun(): Promise<Run | undefined> {
    return first(this);
  }

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
