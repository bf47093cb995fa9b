import { ClientObject, checkedPathspec, type ClientContext } from './client-object.js';
import { NotFoundError } from './errors.js';
import { openContext, type ClientOptions } from './open-source.js';
import type { StoredArtifact } from './source.js';
import { withoutMark } from './pickle/stored-value.js';
import { Task } from './task.js';

/** An artifact of a task. Mirrors `metaflow.DataArtifact`. */
export class DataArtifact extends ClientObject {
  readonly #attempt: number | undefined;
  #artifact: Promise<StoredArtifact> | undefined;

  /**
   * @param pathspec `Flow/1234/step/5/name`
   * @param options where to read from, by default what Metaflow would use here; `attempt` selects an attempt, by
   * default the last finished one
   * @param stored not for users: what is already known of it
   * @throws {@link NotFoundError} if the pathspec has another form
   */
  constructor(
    pathspec: string,
    options: (ClientOptions | ClientContext) & { readonly attempt?: number } = {},
    stored?: StoredArtifact,
  ) {
    super(checkedPathspec(pathspec, 'Flow/1234/step/5/name'), openContext(options));
    this.#attempt = options.attempt;
    this.#artifact = stored && Promise.resolve(stored);
  }

  /** Its task. */
  get parent(): Task {
    return new Task(this.path.slice(0, 4).join('/'), this.context);
  }

  /**
   * The value. Plain Python values become JavaScript values; anything else becomes a `PythonObject` that names and
   * describes it, because reading runs no code. A value written by an extension's serializer becomes an `EncodedValue`.
   * @throws {@link NotFoundError} if there is no such artifact
   * @throws {@link ClientError} if the value cannot be read
   */
  get data(): Promise<unknown> {
    return this.load().then((artifact) => this.context.source.content(this.path.slice(0, 4), artifact));
  }

  /**
   * Same as `data`, unless the value has more bytes than the limit: reading takes several times the value's memory.
   * @param maxBytes the limit
   * @throws {@link NotFoundError} if there is no such artifact
   * @throws {@link ClientError} if the value is too large, or cannot be read
   */
  async dataWithin(maxBytes: number): Promise<unknown> {
    return await this.context.source.content(this.path.slice(0, 4), await this.load(), maxBytes);
  }

  /**
   * The value as stored, within the same limit. An IncludeFile's value is an `IncludedFile`, which names the file and
   * its size; the file itself is not read.
   * @param maxBytes the limit
   * @param onSize called with the value's size in bytes
   * @throws {@link NotFoundError} if there is no such artifact
   * @throws {@link ClientError} if the value is too large, or cannot be read
   */
  async storedWithin(maxBytes: number, onSize?: (bytes: number) => void): Promise<unknown> {
    const [artifact, task] = [await this.load(), this.path.slice(0, 4)];
    return withoutMark(await this.context.source.value(task, artifact, maxBytes, onSize));
  }

  /**
   * Same as `storedWithin`, but a float is a `PythonFloat`, which distinguishes 1.0 from 1; within a list or a
   * dictionary, it is a number.
   * @throws {@link NotFoundError} if there is no such artifact
   * @throws {@link ClientError} if the value is too large, or cannot be read
   */
  async markedWithin(maxBytes: number, onSize?: (bytes: number) => void): Promise<unknown> {
    return await this.context.source.value(this.path.slice(0, 4), await this.load(), maxBytes, onSize);
  }

  /** The SHA-1 of the pickled value. */
  get sha(): Promise<string> {
    return this.load().then(({ sha }) => sha);
  }

  /** When its task stored it. */
  get finishedAt(): Promise<Date> {
    return this.createdAt;
  }

  /** Whether its task has stored it. @throws {@link ClientError} if the metadata cannot be read */
  override async exists(): Promise<boolean> {
    return (await this.#find()) !== undefined;
  }

  protected override load(): Promise<StoredArtifact> {
    this.#artifact ??= this.#find().then((artifact) => {
      if (!artifact) throw new NotFoundError(`${this.toString()} does not exist.`);
      return artifact;
    });
    return this.#artifact;
  }

  async #find(): Promise<StoredArtifact | undefined> {
    const artifacts = await this.context.source.artifacts(this.path.slice(0, 4), this.#attempt, this.id);
    return artifacts.find((artifact) => artifact.id === this.id);
  }
}
