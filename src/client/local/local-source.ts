import { existsSync, statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import path from 'node:path';
import { ByteBudget } from './byte-budget.js';
import { MAX_NAMES, namesIn, objectsIn } from './directory.js';
import { ClientError, NotFoundError } from '../errors.js';
import { unpacked } from './gzip.js';
import { contentOf, type FilePlace } from '../pickle/included-file.js';
import { artifactOf, epoch, metadataOf, stored, storedRun, text, type Json } from './metadata-json.js';
import { changedTags } from './changed-tags.js';
import { mergedLines, mergeLogs, type TaskLogLine } from './task-log.js';
import { originOf } from './origin.js';
import { ownFile, readOwnJson } from './own-file.js';
import { readRegularEnd, readRegularFile, readRegularText, writeOwnFile } from '../regular-file.js';
import { HISTORY_FIELDS } from '../history/run-history.js';
import { decodeMarked, decodeStored } from '../pickle/stored-value.js';
import {
  END_OF_LOG,
  MAX_LOG_BYTES,
  METADATA,
  SMALL_VALUES,
  type LogStream,
  type Source,
  type StoredArtifact,
  type StoredCard,
  type StoredExit,
  type StoredMetadata,
  type StoredObject,
  type StoredTask,
} from '../source.js';

/** Reads runs from the files of Metaflow's local metadata provider and datastore, without Python. */
export class LocalSource implements Source {
  readonly #root: string;
  readonly #elsewhere: Source;
  readonly #cardRoots: readonly string[];
  /** Booleans by the file of their blob: all tasks share two files, so we do not read them a thousand times. */
  readonly #flags = new Map<string, boolean>();

  /**
   * @param root the `.metaflow` folder
   * @param elsewhere reads values and logs that are in a different datastore from the metadata
   * @param nearest the `.metaflow` folder where Metaflow keeps cards, whatever it is told about other folders
   */
  constructor(root: string, elsewhere: Source, nearest: string) {
    this.#root = root;
    this.#elsewhere = elsewhere;
    this.#cardRoots = [...new Set([root, nearest])].map((folder) => path.join(folder, CARDS));
  }

  warmUp(elsewhere: boolean): void {
    if (elsewhere) this.#elsewhere.warmUp(true);
  }

  object(of: readonly string[]): Promise<StoredObject | undefined> {
    return Promise.resolve(this.#object(of));
  }

  children(of: readonly string[]): Promise<readonly StoredObject[]> {
    const run = of.length > 1 ? this.#object(of.slice(0, 2)) : undefined;
    const directory = this.#path(of);
    return Promise.resolve(
      objectsIn(directory).flatMap((name) => {
        const child = this.#json([...of, name, '_meta', '_self.json']);
        const read = of.length === 1 ? storedRun : stored;
        return child ? [withTags(read(name, child), () => run)] : [];
      }),
    );
  }

  metadata(task: readonly string[]): Promise<readonly StoredMetadata[]> {
    const directory = this.#path([...task, '_meta']);
    const budget = new ByteBudget(MAX_TASK_BYTES);
    const found = namesIn(directory).flatMap((name) => {
      const json = name.startsWith('sysmeta_') ? this.#json([...task, '_meta', name], budget) : undefined;
      return json ? [metadataOf(json)] : [];
    });
    return Promise.resolve(found);
  }

  async tasks(run: readonly string[], leftOut: () => void): Promise<readonly StoredTask[]> {
    const ofRun = this.#object(run);
    const budget = new ByteBudget(METADATA.maxBytes);
    const tasks = await this.#tasks(run, ofRun, budget);
    if (budget.hasLeftOut) leftOut();
    return tasks;
  }

  async #tasks(
    run: readonly string[],
    ofRun: StoredObject | undefined,
    budget: ByteBudget,
  ): Promise<StoredTask[]> {
    const tasks: StoredTask[] = [];
    let folders = 0;
    for (const stepName of objectsIn(this.#path(run))) {
      folders += 1;
      if (folders % TASKS_AT_ONCE === 0) await setImmediate();
      for (const id of objectsIn(this.#path([...run, stepName]))) {
        folders += 1;
        if (folders % TASKS_AT_ONCE === 0) await setImmediate();
        if (budget.isSpent || folders >= MAX_NAMES) {
          budget.failed(Infinity);
          return tasks;
        }
        const task = [...run, stepName, id];
        const ofTask = new ByteBudget(METADATA.maxTaskBytes, budget);
        const json = this.#json([...task, '_meta', '_self.json'], ofTask);
        if (!json) continue;
        const recorded = {
          stepName,
          metadata: this.#history(task, ofTask),
          exits: this.#exits(task, ofTask),
        };
        tasks.push(withTags({ ...stored(id, json), ...recorded }, () => ofRun));
      }
    }
    return tasks;
  }

  artifacts(
    task: readonly string[],
    attempt: number | undefined,
    only?: string,
  ): Promise<readonly StoredArtifact[]> {
    const wanted = attempt ?? this.#newestValue(task, 'attempt-done');
    if (wanted === undefined) return Promise.resolve([]);
    const run = () => this.#object(task.slice(0, 2));
    const directory = this.#path([...task, '_meta']);
    const prefix = `${wanted}_artifact_`;
    const files = only === undefined ? namesIn(directory) : [`${prefix}${only}.json`];
    const budget = new ByteBudget(MAX_TASK_BYTES);
    const found = files.flatMap((name) => {
      const json = name.startsWith(prefix) ? this.#json([...task, '_meta', name], budget) : undefined;
      return json ? [withTags(artifactOf(json), run)] : [];
    });
    return Promise.resolve(found);
  }

  async value(
    task: readonly string[],
    artifact: StoredArtifact,
    maxBytes?: number,
    onSize?: (bytes: number) => void,
  ): Promise<unknown> {
    if (!isLocal(artifact.datastoreType))
      return await this.#elsewhere.value(task, artifact, maxBytes, onSize);
    return this.#value(task, artifact, maxBytes, decodeMarked, onSize);
  }

  async valuesOf(
    tasks: readonly (readonly string[])[],
    name: string,
    leftOut?: () => void,
  ): Promise<readonly unknown[]> {
    const found = await Promise.all(tasks.map((task) => this.artifacts(task, undefined, name)));
    const isElsewhere = found.map(([artifact]) => artifact && !isLocal(artifact.datastoreType));
    const elsewhere = tasks.filter((_, index) => isElsewhere[index]);
    const others = elsewhere.length === 0 ? [] : await this.#elsewhere.valuesOf(elsewhere, name, leftOut);
    const valuesElsewhere = new Map(elsewhere.map((task, index) => [task, others[index]]));
    const values = new Map<string, unknown>();
    const budget = new ByteBudget(SMALL_VALUES.maxBytes);
    const read = (task: readonly string[], artifact: StoredArtifact) =>
      this.#value(task, artifact, budget.forNext(SMALL_VALUES.maxValueBytes), decodeStored, budget.spend);
    const all = tasks.map((task, index) => {
      const [artifact] = found[index] ?? [];
      if (!artifact || isElsewhere[index]) return valuesElsewhere.get(task);
      if (!values.has(artifact.sha)) {
        const value = ifReadable(() => read(task, artifact));
        if (value === undefined) budget.failed(SMALL_VALUES.maxValueBytes);
        values.set(artifact.sha, value);
      }
      return values.get(artifact.sha);
    });
    if (budget.hasLeftOut) leftOut?.();
    return all;
  }

  async content(task: readonly string[], artifact: StoredArtifact, maxBytes?: number): Promise<unknown> {
    if (!isLocal(artifact.datastoreType)) return await this.#elsewhere.content(task, artifact, maxBytes);
    const [flow = ''] = task;
    return await contentOf(this.#value(task, artifact, maxBytes), flow, maxBytes, notHere);
  }

  async log(task: readonly string[], stream: LogStream, attempt: number | undefined): Promise<string> {
    if (this.#isElsewhere(task)) return await this.#elsewhere.log(task, stream, attempt);
    await setImmediate();
    return mergeLogs(this.#logs(task, stream, attempt, (file) => readRegularText(file, MAX_LOG_BYTES)));
  }

  async endOfLog(
    task: readonly string[],
    stream: LogStream,
    attempt: number | undefined,
  ): Promise<readonly TaskLogLine[]> {
    if (this.#isElsewhere(task)) return await this.#elsewhere.endOfLog(task, stream, attempt);
    await setImmediate();
    const logs = this.#logs(task, stream, attempt, (file) => readRegularEnd(file, END_OF_LOG.bytes));
    return mergedLines(logs, END_OF_LOG.lines);
  }

  cards(task: readonly string[]): Promise<readonly StoredCard[]> {
    if (this.#isElsewhere(task)) return this.#elsewhere.cards(task);
    const [flow = '', run = '', step = '', id = ''] = this.#executedTask(task);
    const ofTask = [flow, 'runs', run, 'steps', step, 'tasks', id, 'cards'];
    return Promise.resolve(
      // If METAFLOW_CARD_LOCALROOT is set, Metaflow keeps cards directly in the datastore's folder.
      [...this.#cardRoots, this.#root].flatMap((root) => cardsIn(root, ofTask)),
    );
  }

  async changeTags(
    run: readonly string[],
    add: readonly string[],
    remove: readonly string[],
  ): Promise<readonly string[]> {
    await setImmediate();
    const names = [...run, '_meta', '_self.json'];
    const json = this.#json(names);
    if (!json) throw new NotFoundError(`There is no run ${run.join('/')}.`);
    const tags = changedTags(json, add, remove);
    orClientError(() => writeOwnFile(this.#path(names), JSON.stringify({ ...json, tags })));
    return tags;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#elsewhere[Symbol.asyncDispose]();
  }

  /** @throws {ClientError} */
  #value(
    task: readonly string[],
    artifact: StoredArtifact,
    maxBytes?: number,
    decode = decodeStored,
    onSize?: (bytes: number) => void,
  ): unknown {
    const blob = orClientError(() => this.#blob(task[0] ?? '', artifact));
    const flag = this.#flags.get(blob);
    if (flag !== undefined) return flag;
    const bytes = orClientError(() => unpacked(readRegularFile(blob, maxBytes), maxBytes));
    onSize?.(bytes.length);
    const value = decode(bytes, artifact.encoding);
    if (typeof value === 'boolean') this.#flags.set(blob, value);
    return value;
  }

  /** `undefined` if the file does not exist, is incomplete, or is not part of the datastore. */
  #json(names: readonly string[], budget = new ByteBudget(MAX_JSON_BYTES)): Json | undefined {
    const spend = (bytes: number) => {
      budget.spend(bytes + BYTES_PER_RECORD);
    };
    const json = budget.isSpent
      ? undefined
      : ifReadable(() => readOwnJson(this.#root, names, budget.forNext(MAX_JSON_BYTES), spend));
    if (!json) budget.failed(MAX_JSON_BYTES);
    return json;
  }

  /** Only the metadata of a task that a history needs: each entry is a file, and each file takes time to read. */
  #history(task: readonly string[], budget: ByteBudget): StoredMetadata[] {
    const directory = [...task, '_meta'];
    const entries = namesIn(this.#path(directory)).flatMap((name) => {
      const [, field] = /^sysmeta_(.+)_\d+\.json$/.exec(name) ?? [];
      const isWanted = field !== undefined && HISTORY_FIELDS.test(field);
      const json = isWanted ? this.#json([...directory, name], budget) : undefined;
      return json ? [metadataOf(json)] : [];
    });
    return entries.sort((a, b) => a.createdAt - b.createdAt);
  }

  /** The orchestrator writes `N.runtime` once the process of attempt N has ended. */
  #exits(task: readonly string[], budget: ByteBudget): StoredExit[] {
    return namesIn(this.#path(task)).flatMap((name) => {
      const [, attempt] = /^(\d+)\.runtime$/.exec(name) ?? [];
      const { return_code: returnCode, killed } =
        (attempt === undefined ? undefined : this.#json([...task, name], budget)) ?? {};
      if (typeof returnCode !== 'number') return [];
      const at = epoch(statSync(this.#path([...task, name])).mtimeMs);
      return [{ attempt: Number(attempt), returnCode, killed: killed === true, at }];
    });
  }

  /** What the orchestrator and the task have each saved of a stream, as far as it can be read. */
  #logs(
    task: readonly string[],
    stream: LogStream,
    attempt: number | undefined,
    read: (file: string) => string,
  ): string[] {
    const wanted = attempt ?? this.#newestValue(task, 'attempt') ?? 0;
    return ['runtime', 'task'].flatMap((writer) => {
      const names = [...task, `${wanted}.${writer}_${stream}.log`];
      return ifReadable(() => read(ownFile(this.#path(names), names))) ?? [];
    });
  }

  #path(of: readonly string[]): string {
    return [this.#root, ...of].join(path.sep);
  }

  #object(of: readonly string[]): StoredObject | undefined {
    const json = this.#json([...of, '_meta', '_self.json']);
    if (!json) return undefined;
    const object = (of.length === 2 ? storedRun : stored)(of.at(-1) ?? '', json);
    return of.length > 2 ? withTags(object, () => this.#object(of.slice(0, 2))) : object;
  }

  /** Whether the task's data is outside the local datastore, which a clone does not record itself. */
  #isElsewhere(task: readonly string[]): boolean {
    const datastore = this.#newestValue(this.#executedTask(task), 'ds-type');
    return datastore !== undefined && !isLocal(datastore);
  }

  /** The task itself or, because a cloned task has no cards of its own, the task that was executed. */
  #executedTask(task: readonly string[]): readonly string[] {
    const [flow = '', , step = ''] = task;
    const seen = new Set<string>();
    for (let executed = task; ;) {
      seen.add(executed.join('/'));
      const here = executed;
      const origin = originOf((field) => this.#newestValue(here, field));
      const next = origin && [flow, origin.run, step, origin.task];
      if (!next || seen.has(next.join('/'))) return executed;
      executed = next;
    }
  }

  /** Metadata files are named `sysmeta_<field>_<milliseconds>.json`. */
  #newestValue(task: readonly string[], field: string): string | undefined {
    const directory = this.#path([...task, '_meta']);
    const prefix = `sysmeta_${field}_`;
    const ofField = (name: string) =>
      name.startsWith(prefix) && /^\d+\.json$/.test(name.slice(prefix.length));
    const newest = namesIn(directory).filter(ofField).sort().at(-1);
    return newest && text(this.#json([...task, '_meta', newest])?.['value']);
  }

  /** The file in the datastore that the artifact names, or in ours if the datastore was moved. @throws {Error} as `ownFile` does */
  #blob(flow: string, { sha, location }: StoredArtifact): string {
    const names = [flow, 'data', sha.slice(0, 2), sha];
    const inRoot = (root: string) => path.join(root, ...names);
    const named = location.startsWith(':root:') ? inRoot(location.slice(':root:'.length)) : location;
    return ownFile(existsSync(named) ? named : inRoot(this.#root), names);
  }
}

/** Metaflow's name for the cards folder. */
const CARDS = 'mf.cards';

function cardsIn(root: string, ofTask: readonly string[]): StoredCard[] {
  const directory = path.join(root, ...ofTask);
  return namesIn(directory).flatMap((name) => {
    const parts = /^([^-]+)(?:-(.+))?-[0-9a-f]{10,}\.html$/.exec(name);
    const file = path.join(directory, name);
    const html = async (maxBytes?: number) =>
      await Promise.resolve(orClientError(() => readRegularText(ownFile(file, [...ofTask, name]), maxBytes)));
    return parts ? [{ type: parts[1] ?? '', id: parts[2], path: file, html }] : [];
  });
}

/** A local datastore never refers to files in another one. */
function notHere({ url }: FilePlace): Promise<never> {
  return Promise.reject(new Error(`${url} is not in the local datastore`));
}

/** In bytes. Metaflow's records are smaller than 1 KB. */
const MAX_JSON_BYTES = 1024 * 1024;

/** For a single task that is requested on its own. */
const MAX_TASK_BYTES = 64 * 1024 * 1024;

/** Roughly what a record takes in memory in addition to its text. */
const BYTES_PER_RECORD = 256;

/** How many tasks to read before signals can be handled. */
const TASKS_AT_ONCE = 50;

function isLocal(datastore: string): boolean {
  return datastore === 'local' || datastore === 'spin';
}

/** Everything below a run has the run's tags, which may change later, so they are read only on request. */
function withTags<Stored extends StoredObject>(object: Stored, run: () => StoredObject | undefined): Stored {
  let read: StoredObject | undefined;
  const tagged = () => (read ??= run() ?? object);
  return {
    ...object,
    get tags() {
      return tagged().tags;
    },
    get systemTags() {
      return tagged().systemTags;
    },
  };
}

/** What the system says about a file becomes an error of this library. @throws {ClientError} */
function orClientError<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw new ClientError((error as Error).message, { cause: error });
  }
}

function ifReadable<Content>(read: () => Content): Content | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
