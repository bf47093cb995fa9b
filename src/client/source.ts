import type { LogLine } from './local/task-log.js';

/** What a client object is made of, as Metaflow's metadata providers keep it. */
export interface StoredObject {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly tags: readonly string[];
  readonly systemTags: readonly string[];
}

/** An artifact of a task: where its value is. */
export interface StoredArtifact extends StoredObject {
  readonly sha: string;
  readonly attempt: number;
  readonly datastoreType: string;
  readonly location: string;
  /** The form of its bytes, in Metaflow's word: `pickle-v4`, or that of an extension's serializer; "" if it is unknown. */
  readonly encoding: string;
}

/** An event that a task recorded of itself. */
export interface StoredMetadata {
  readonly name: string;
  readonly value: string;
  readonly type: string;
  readonly createdAt: number;
  /** The attempt that recorded it, if known. */
  readonly attempt: number | undefined;
}

export type LogStream = 'stdout' | 'stderr';

/** In bytes; of a larger log only the end is read. */
export const LARGEST_LOG = 256 * 1024 * 1024;

/** Of one value that is read of many tasks at once, and of all of them, in bytes. */
export const SMALL_VALUES = { largest: 16 * 1024 * 1024, most: 256 * 1024 * 1024 };

/**
 * Of records: of a run, and of a task, in bytes. A flow can write as many as it likes; those of thirty thousand tasks take less, and those
 * that a history needs of a task much less.
 */
export const METADATA = { most: 256 * 1024 * 1024, ofTask: 4 * 1024 * 1024 };

/** What is read of a log of which the last part is enough, in bytes and in lines. */
export const END_OF_LOG = { bytes: 1024 * 1024, lines: 20_000 };

/** A task with what it recorded of itself. */
export interface StoredTask extends StoredObject {
  readonly stepName: string;
  readonly metadata: readonly StoredMetadata[];
  /** How its processes ended, where the datastore tells. */
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

/** A card of a task, as a HTML file. */
export interface StoredCard {
  readonly type: string;
  readonly id: string | undefined;
  /** Path of the file where the datastore is local, else its URL. */
  readonly path: string;
  /** @param mostBytes a page that is larger is not read but an error. Default: no limit */
  readonly html: (mostBytes?: number) => Promise<string>;
}

/**
 * Where runs are read from. A path is a pathspec's components: flow, run, step, task. What does not exist is `undefined` or
 * an empty list.
 */
export interface Source extends AsyncDisposable {
  /** Makes ready what the first request would wait for; `elsewhere` also for values that are not where the metadata is. */
  warmUp(elsewhere: boolean): void;
  object(path: readonly string[]): Promise<StoredObject | undefined>;
  children(path: readonly string[]): Promise<readonly StoredObject[]>;
  metadata(task: readonly string[]): Promise<readonly StoredMetadata[]>;
  /**
   * All tasks of a run, of all its steps, `_parameters` among them; of their metadata at least the `HISTORY_FIELDS`.
   * @param leftOut called when there are more records than are read
   */
  tasks(run: readonly string[], leftOut: () => void): Promise<readonly StoredTask[]>;
  /** @param name of the one that is wanted, which saves reading the others; more may come all the same */
  artifacts(
    task: readonly string[],
    attempt: number | undefined,
    name?: string,
  ): Promise<readonly StoredArtifact[]>;
  /**
   * A value as it is stored: that of an IncludeFile is an `IncludedFile`, a float a `PythonFloat`, and one of another serializer an `EncodedValue`.
   * @param mostBytes a value that is larger, stored or unpacked, is not read but an error. Default: no limit
   * @param told how many bytes it has, unpacked
   */
  value(
    task: readonly string[],
    artifact: StoredArtifact,
    mostBytes?: number,
    told?: (bytes: number) => void,
  ): Promise<unknown>;
  /**
   * One artifact of many tasks at once, which must be small, as must be all together; what cannot be read is `undefined`.
   * @param leftOut called when all together have too many bytes
   */
  valuesOf(
    tasks: readonly (readonly string[])[],
    name: string,
    leftOut?: () => void,
  ): Promise<readonly unknown[]>;
  /** The same, but that of an IncludeFile is the file's content: a string, or bytes. One that cannot be read stays as it is. */
  content(task: readonly string[], artifact: StoredArtifact, mostBytes?: number): Promise<unknown>;
  /** Of an attempt, or of the newest that started. */
  log(task: readonly string[], stream: LogStream, attempt: number | undefined): Promise<string>;
  /** The last part of the same: some thousand lines. */
  endOfLog(
    task: readonly string[],
    stream: LogStream,
    attempt: number | undefined,
  ): Promise<readonly LogLine[]>;
  cards(task: readonly string[]): Promise<readonly StoredCard[]>;
  /** Removes, then adds, user tags of a run; resolves to those it then has. @throws {ClientError} */
  changeTags(
    run: readonly string[],
    add: readonly string[],
    remove: readonly string[],
  ): Promise<readonly string[]>;
}
