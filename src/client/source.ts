import type { TaskLogLine } from './local/task-log.js';

/** The common parts of client objects, as Metaflow's metadata providers store them. */
export interface StoredObject {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly tags: readonly string[];
  readonly systemTags: readonly string[];
}

/** An artifact of a task: where its value is stored. */
export interface StoredArtifact extends StoredObject {
  readonly sha: string;
  readonly attempt: number;
  readonly datastoreType: string;
  readonly location: string;
  /** The form of its bytes, in Metaflow's terms: `pickle-v4`, or the name of an extension's serializer; "" if unknown. */
  readonly encoding: string;
}

/** Something that a task recorded about itself. */
export interface StoredMetadata {
  readonly name: string;
  readonly value: string;
  readonly type: string;
  readonly createdAt: number;
  /** The attempt that recorded it, if known. */
  readonly attempt: number | undefined;
}

export type LogStream = 'stdout' | 'stderr';

/** In bytes; of a larger log, only the end is read. */
export const MAX_LOG_BYTES = 256 * 1024 * 1024;

/** Limits in bytes for one value, and for all values together, when reading the same artifact of many tasks. */
export const SMALL_VALUES = { maxValueBytes: 16 * 1024 * 1024, maxBytes: 256 * 1024 * 1024 };

/**
 * Limits in bytes for the records of a run, and of one task. A flow can write as many as it likes; those of thirty
 * thousand tasks take less, and those that a history needs of one task take much less.
 */
export const METADATA = { maxBytes: 256 * 1024 * 1024, maxTaskBytes: 4 * 1024 * 1024 };

/** How much to read, in bytes and lines, if the end of a log is enough. */
export const END_OF_LOG = { bytes: 1024 * 1024, lines: 20_000 };

/** A task and what it recorded about itself. */
export interface StoredTask extends StoredObject {
  readonly stepName: string;
  readonly metadata: readonly StoredMetadata[];
  /** How its processes ended, if the datastore has that. */
  readonly exits: readonly StoredExit[];
}

export interface StoredExit {
  readonly attempt: number;
  /** Negative for a signal. */
  readonly returnCode: number;
  /** Whether Metaflow's orchestrator killed it. */
  readonly killed: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A card of a task, as an HTML file. */
export interface StoredCard {
  /** The card's type, e.g. `default`. */
  readonly type: string;
  /** The `id` that `@card` gives it, if any. */
  readonly id: string | undefined;
  /** The file's path if the datastore is local, otherwise its URL. */
  readonly path: string;
  /** The card's page. Rejects with a `ClientError` if it cannot be read, or is larger than `maxBytes`. Default: no limit. */
  readonly html: (maxBytes?: number) => Promise<string>;
}

/**
 * Where runs are read from. A path is the components of a pathspec: flow, run, step, task. Anything that does not exist
 * is `undefined` or an empty list.
 */
export interface Source extends AsyncDisposable {
  /** Prepares what the first request would wait for; with `elsewhere`, also for values stored apart from the metadata. */
  warmUp(elsewhere: boolean): void;
  object(path: readonly string[]): Promise<StoredObject | undefined>;
  children(path: readonly string[]): Promise<readonly StoredObject[]>;
  metadata(task: readonly string[]): Promise<readonly StoredMetadata[]>;
  /**
   * All tasks of all steps of a run, including `_parameters`, with at least the `HISTORY_FIELDS` of their metadata.
   * @param leftOut called if there are more records than are read
   */
  tasks(run: readonly string[], leftOut: () => void): Promise<readonly StoredTask[]>;
  /** @param name the only artifact that is needed, which saves reading the others; the result may still contain more */
  artifacts(
    task: readonly string[],
    attempt: number | undefined,
    name?: string,
  ): Promise<readonly StoredArtifact[]>;
  /**
   * A value as stored: an IncludeFile's is an `IncludedFile`, a float is a `PythonFloat`, and a value of another
   * serializer is an `EncodedValue`.
   * @param maxBytes rejects if the value is larger, stored or decompressed, without reading it. Default: no limit
   * @param onSize called with the decompressed size in bytes
   */
  value(
    task: readonly string[],
    artifact: StoredArtifact,
    maxBytes?: number,
    onSize?: (bytes: number) => void,
  ): Promise<unknown>;
  /**
   * One artifact of many tasks at once. Each value must be small, and so must all of them together. What cannot be read
   * is `undefined`.
   * @param leftOut called if all values together are too large
   */
  valuesOf(
    tasks: readonly (readonly string[])[],
    name: string,
    leftOut?: () => void,
  ): Promise<readonly unknown[]>;
  /**
   * Same as `value`, but an IncludeFile's value is the file's content: a string, or bytes. It stays an `IncludedFile`
   * if it cannot be read.
   */
  content(task: readonly string[], artifact: StoredArtifact, maxBytes?: number): Promise<unknown>;
  /** The log of an attempt, or of the newest one that started. */
  log(task: readonly string[], stream: LogStream, attempt: number | undefined): Promise<string>;
  /** The end of the same log: some thousand lines. */
  endOfLog(
    task: readonly string[],
    stream: LogStream,
    attempt: number | undefined,
  ): Promise<readonly TaskLogLine[]>;
  cards(task: readonly string[]): Promise<readonly StoredCard[]>;
  /** Removes, then adds, user tags of a run; resolves to the tags that it then has. @throws {ClientError} */
  changeTags(
    run: readonly string[],
    add: readonly string[],
    remove: readonly string[],
  ): Promise<readonly string[]>;
}
