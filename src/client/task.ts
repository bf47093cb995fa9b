import { ClientObject, checkedPathspec, newestFirst, type ClientContext } from './client-object.js';
import { DataArtifact } from './data-artifact.js';
import { openContext, type ClientOptions } from './open-source.js';
import { originOf } from './local/origin.js';
import type { TaskLogLine } from './local/task-log.js';
import { PythonObject } from './pickle/python-object.js';
import type { StoredArtifact, StoredCard, StoredMetadata, StoredObject } from './source.js';
import { Step } from './step.js';
import { withoutMark } from './pickle/stored-value.js';
import { describeException, type TaskException } from './history/task-exception.js';

/** Artifacts by name, each a promise of its value. */
export type TaskData = Readonly<Record<string, Promise<unknown>>>;

/** A task of a step. Iterates over its artifacts, except Metaflow's own, which start with `_`. Mirrors `metaflow.Task`. */
export class Task extends ClientObject implements AsyncIterable<DataArtifact> {
  readonly #attempt: number | undefined;

  /**
   * @param pathspec `Flow/1234/step/5`
   * @param options where to read from, by default what Metaflow would use here; `attempt` selects an attempt, by
   * default the last finished one
   * @param stored not for users: what is already known of it
   * @throws {@link NotFoundError} if the pathspec has another form
   */
  constructor(
    pathspec: string,
    options: (ClientOptions | ClientContext) & { readonly attempt?: number } = {},
    stored?: StoredObject,
  ) {
    super(checkedPathspec(pathspec, 'Flow/1234/step/5'), openContext(options), stored);
    this.#attempt = options.attempt;
  }

  /** Its artifacts, except Metaflow's own. @throws {@link NotFoundError} if there is no such task */
  async *[Symbol.asyncIterator](): AsyncGenerator<DataArtifact, void> {
    for (const child of newestFirst(await this.#artifacts())) {
      if (child.id.startsWith('_')) continue;
      yield new DataArtifact(`${this.pathspec}/${child.id}`, this.context, child);
    }
  }

  /** The artifact with this name. If it does not exist, reading it throws. @throws {@link NotFoundError} if this is not a name */
  artifact(name: string): DataArtifact {
    const options = this.#attempt === undefined ? this.context : { ...this.context, attempt: this.#attempt };
    return new DataArtifact(`${this.pathspec}/${name}`, options);
  }

  /** Its step. */
  get parent(): Step {
    return new Step(this.path.slice(0, 3).join('/'), this.context);
  }

  /** Artifacts by name, each a promise of its value, which rejects if there is no such artifact. */
  get data(): TaskData {
    return dataOf(async (name) => await this.artifact(name).data);
  }

  /** Whether its last attempt ended without an exception. */
  get successful(): Promise<boolean> {
    return this.#valueOf('_success').then((value) => value === true);
  }

  /** Whether its last attempt ended without an exception, or with one that `@catch` kept. */
  get finished(): Promise<boolean> {
    return this.#valueOf('_task_ok').then((value) => value === true);
  }

  /** When its last attempt ended; `undefined` until then. */
  get finishedAt(): Promise<Date | undefined> {
    return this.#stored('_task_ok').then((artifact) => artifact && new Date(artifact.createdAt));
  }

  /** The exception that ended the task, if any. */
  get exception(): Promise<TaskException | undefined> {
    return this.#valueOf('_exception').then(describeException);
  }

  /** Its index in the innermost foreach; `undefined` outside of a foreach. */
  get index(): Promise<number | undefined> {
    return this.#valueOf('_foreach_stack').then(innermostIndex);
  }

  /** What the task recorded about itself; a clone also has what its origin recorded. */
  get metadata(): Promise<readonly StoredMetadata[]> {
    return this.#metadata();
  }

  /** The newest value of each metadata field. */
  get metadataDict(): Promise<Readonly<Record<string, string>>> {
    return this.metadata.then((entries) =>
      Object.fromEntries(
        [...entries].sort((a, b) => a.createdAt - b.createdAt).map(({ name, value }) => [name, value]),
      ),
    );
  }

  /** The requested attempt, otherwise the newest that started. */
  get currentAttempt(): Promise<number> {
    return this.#attempt !== undefined
      ? Promise.resolve(this.#attempt)
      : this.metadataDict.then(({ attempt }) => Number(attempt ?? 0));
  }

  /** The whole of its stdout; Metaflow saves it when the task ends. */
  get stdout(): Promise<string> {
    return this.#log('stdout');
  }

  /** The whole of its stderr; Metaflow saves it when the task ends. */
  get stderr(): Promise<string> {
    return this.#log('stderr');
  }

  /**
   * The end of its stdout or stderr: a mebibyte, or some thousand lines. Reading more takes time and memory.
   * @throws {@link NotFoundError} if there is no such task
   * @throws {@link ClientError} if the datastore does not answer
   */
  async endOfLog(stream: 'stdout' | 'stderr'): Promise<string> {
    return (await this.lastLines(stream)).map(({ text }) => `${text}\n`).join('');
  }

  /**
   * The same, as lines with their times.
   * @throws {@link NotFoundError} if there is no such task
   * @throws {@link ClientError} if the datastore does not answer
   */
  async lastLines(stream: 'stdout' | 'stderr'): Promise<readonly TaskLogLine[]> {
    await this.stored();
    return await this.context.source.endOfLog(this.path, stream, this.#attempt);
  }

  /** Its cards, in no order. Mirrors `metaflow.cards.get_cards`. */
  get cards(): Promise<readonly StoredCard[]> {
    return this.ofExisting(this.context.source.cards(this.path));
  }

  /** The task that this one was cloned from, as a pathspec. */
  get originPathspec(): Promise<string | undefined> {
    return this.#origin().then((origin) => origin?.join('/'));
  }

  /** Where the task ran: `dev` means the machine that ran the flow. */
  get runtimeName(): Promise<string | undefined> {
    return this.tags.then((tags) => tags.find((tag) => tag.startsWith('runtime:'))?.slice('runtime:'.length));
  }

  async #artifacts(name?: string): Promise<readonly StoredArtifact[]> {
    return await this.ofExisting(this.context.source.artifacts(this.path, this.#attempt, name));
  }

  async #stored(name: string): Promise<StoredArtifact | undefined> {
    return (await this.#artifacts(name)).find((artifact) => artifact.id === name);
  }

  async #valueOf(name: string): Promise<unknown> {
    const artifact = await this.#stored(name);
    return artifact && withoutMark(await this.context.source.value(this.path, artifact));
  }

  async #log(stream: 'stdout' | 'stderr'): Promise<string> {
    await this.stored();
    return await this.context.source.log(this.path, stream, this.#attempt);
  }

  async #origin(): Promise<readonly string[] | undefined> {
    return this.#originIn(await this.#own());
  }

  #originIn(metadata: readonly StoredMetadata[]): readonly string[] | undefined {
    const origin = originOf((field) => metadata.find(({ name }) => name === field)?.value);
    return origin && [this.path[0] ?? '', origin.run, this.path[2] ?? '', origin.task];
  }

  async #own(): Promise<readonly StoredMetadata[]> {
    return await this.ofExisting(this.context.source.metadata(this.path));
  }

  /** A clone takes what it did not record itself from its origin, which may also be a clone. */
  async #metadata(): Promise<readonly StoredMetadata[]> {
    const all = [...(await this.#own())];
    const seen = new Set([this.path.join('/')]);
    for (let origin = this.#originIn(all); origin && !seen.has(origin.join('/'));) {
      seen.add(origin.join('/'));
      const inherited = await this.context.source.metadata(origin);
      const known = new Set(all.map(({ name }) => name));
      const newest = new Map(
        [...inherited]
          .sort((one, other) => one.createdAt - other.createdAt)
          .map((entry) => [entry.name, entry]),
      );
      all.push(...[...newest.values()].filter(({ name }) => !known.has(name)));
      origin = this.#originIn(inherited);
    }
    return all;
  }
}

/** A frame of the foreach stack is a named tuple: step, variable, number of splits, index, value. */
function innermostIndex(stack: unknown): number | undefined {
  const frame: unknown = Array.isArray(stack) ? stack.at(-1) : undefined;
  const index: unknown = frame instanceof PythonObject ? frame.args[3] : undefined;
  return typeof index === 'number' ? index : undefined;
}

/** `data.<name>` is a promise of that artifact's value. */
export function dataOf(valueOf: (name: string) => Promise<unknown>): TaskData {
  return new Proxy(
    {},
    {
      // With `then`, it would itself be a promise.
      get: (_, name) => (typeof name === 'string' && name !== 'then' ? valueOf(name) : undefined),
    },
  );
}
