import { NotFoundError } from './errors.js';
import type { Source, StoredObject } from './source.js';

/** Where to read client objects from, and which runs to list. */
export interface ClientContext {
  readonly source: Source;
  /** Runs without this tag are not listed; `null` lists all runs. */
  readonly namespace: string | null;
}

/**
 * A flow, run, step, task or artifact. Mirrors `metaflow.client.core.MetaflowObject`, with two differences: whatever
 * has to be read is a promise, and reading an object that does not exist rejects with a {@link NotFoundError}. Where the
 * metadata or the datastore cannot be read, it rejects with a {@link ClientError}; when aborted, with the signal's reason.
 */
export abstract class ClientObject {
  readonly pathspec: string;
  protected readonly context: ClientContext;
  #stored: Promise<StoredObject> | undefined;

  protected constructor(pathspec: string, context: ClientContext, stored?: StoredObject) {
    this.pathspec = pathspec;
    this.context = context;
    this.#stored = stored && Promise.resolve(stored);
  }

  /** The last part of the pathspec. */
  get id(): string {
    return this.path.at(-1) ?? '';
  }

  /** When it was registered. */
  get createdAt(): Promise<Date> {
    return this.stored().then(({ createdAt }) => new Date(createdAt));
  }

  /** User and system tags of the run that this object belongs to, sorted. */
  get tags(): Promise<readonly string[]> {
    return this.stored().then(({ tags, systemTags }) => [...new Set([...tags, ...systemTags])].sort());
  }

  /** The tags of its run that people may change, sorted. */
  get userTags(): Promise<readonly string[]> {
    return this.stored().then(({ tags }) => [...tags].sort());
  }

  /** The tags that Metaflow gave its run, sorted. */
  get systemTags(): Promise<readonly string[]> {
    return this.stored().then(({ systemTags }) => [...systemTags].sort());
  }

  toString(): string {
    return `${this.constructor.name}('${this.pathspec}')`;
  }

  /** Whether the object exists. @throws {@link ClientError} if the metadata cannot be read */
  async exists(): Promise<boolean> {
    return (await this.context.source.object(this.path)) !== undefined;
  }

  protected get path(): readonly string[] {
    return this.pathspec.split('/');
  }

  /** @throws {@link NotFoundError} */
  protected stored(): Promise<StoredObject> {
    this.#stored ??= this.load().catch((error: unknown) => {
      // It may exist the next time.
      this.#stored = undefined;
      throw error;
    });
    return this.#stored;
  }

  protected async load(): Promise<StoredObject> {
    const stored = await this.context.source.object(this.path);
    if (!stored) throw new NotFoundError(`${this.toString()} does not exist.`);
    return stored;
  }

  /** The objects it consists of. If there are none, checks that the object itself exists. @throws {@link NotFoundError} */
  protected async children(): Promise<readonly StoredObject[]> {
    return await this.ofExisting(this.context.source.children(this.path));
  }

  /**
   * A list that belongs to this object. An empty one may mean that there is no such object, so this checks.
   * @throws {@link NotFoundError}
   */
  protected async ofExisting<Item>(reading: Promise<readonly Item[]>): Promise<readonly Item[]> {
    const items = await reading;
    if (items.length === 0) await this.stored();
    return items;
  }

  /** Forgets what was read, because it has changed. */
  protected changed(): void {
    this.#stored = undefined;
  }
}

/** Checks that a pathspec has as many parts as this kind of object needs. @throws {@link NotFoundError} */
export function checkedPathspec(pathspec: string, example: string): string {
  const parts = pathspec.split('/');
  if (
    parts.length !== example.split('/').length ||
    parts.some((part) => part === '' || part === '.' || part === '..')
  ) {
    throw new NotFoundError(`"${pathspec}" is not a pathspec like ${example}.`);
  }
  return pathspec;
}

/** Newest first, as Metaflow lists objects. Objects created in the same millisecond are ordered by id, numeric ids by value. */
export function newestFirst<Item extends StoredObject>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => b.createdAt - a.createdAt || compareIds(b.id, a.id));
}

/** Created on first use: creating it takes as long as reading a hundred tasks, and most ids are plain numbers. */
let collator: Intl.Collator | undefined;

export function compareIds(a: string, b: string): number {
  const difference = Number(a) - Number(b);
  if (!Number.isNaN(difference)) return difference;
  collator ??= new Intl.Collator('en', { numeric: true });
  return collator.compare(a, b);
}
