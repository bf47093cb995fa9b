import { constants } from 'node:buffer';
import { spawn, type ChildProcess } from 'node:child_process';
import { AnswerLines } from './answer-lines.js';
import { BRIDGE_PROGRAM } from './bridge-program.js';
import { ClientError, NotFoundError } from '../errors.js';
import { isIdentifier } from '../identifiers.js';
import { contentOf } from '../pickle/included-file.js';
import { artifactOf, metadataOf, stored, type Json } from '../local/metadata-json.js';
import { decodeMarked, decodeStored } from '../pickle/stored-value.js';
import { mergedLines, mergeLogs, type TaskLogLine } from '../local/task-log.js';
import { MEMORY_FOR_ANSWERS, pythonProgram } from '../python-program.js';
import {
  END_OF_LOG,
  MAX_LOG_BYTES,
  METADATA,
  SMALL_VALUES,
  type LogStream,
  type Source,
  type StoredArtifact,
  type StoredCard,
  type StoredMetadata,
  type StoredObject,
  type StoredTask,
} from '../source.js';

interface Pending {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

export interface BridgeOptions {
  readonly python: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly metadata: string | undefined;
  /** In bytes. @defaultValue the longest string in JavaScript */
  readonly maxReplyLength?: number;
}

/** Memory holds a value as stored, in base64, and twice as part of a reply. */
const TIMES_IN_MEMORY = 4;

/** Messages quote the last line that Python prints before it ends. */
const MAX_STDERR_LENGTH = 64 * 1024;

/** With Metaflow's own retries, a report on a run would wait for more than an hour if S3 or the service is unavailable. */
const FEW_RETRIES = {
  METAFLOW_SERVICE_RETRY_COUNT: '2',
  METAFLOW_S3_RETRY_COUNT: '0',
  METAFLOW_S3_TRANSIENT_RETRY_COUNT: '0',
  METAFLOW_S3_CLIENT_RETRY_CONFIG: '{"max_attempts": 3, "mode": "standard"}',
};

/**
 * Reads runs through Metaflow's own client, in one Python process that the first request starts. It does not keep our
 * process alive, and ends with it.
 */
export class Bridge implements Source {
  readonly #options: BridgeOptions;
  readonly #pending = new Map<number, Pending>();
  #process: ChildProcess | undefined;
  #nextId = 1;
  #stderr = '';

  constructor(options: BridgeOptions) {
    this.#options = options;
  }

  warmUp(): void {
    if (this.#process) return;
    this.#process = this.#start();
    this.#process.unref();
  }

  async object(of: readonly string[]): Promise<StoredObject | undefined> {
    const json = (await this.#call('object', of)) as Json | null;
    return json ? stored(of.at(-1) ?? '', json) : undefined;
  }

  async children(of: readonly string[]): Promise<readonly StoredObject[]> {
    const field = ['flow_id', 'run_number', 'step_name', 'task_id'][of.length] ?? '';
    const found = ((await this.#call('children', of)) as Json[]).map((json) =>
      stored(String(json[field]), json),
    );
    return found.filter(({ id }) => isIdentifier(id));
  }

  async metadata(task: readonly string[]): Promise<readonly StoredMetadata[]> {
    return ((await this.#call('task_metadata', task)) as Json[]).map(metadataOf);
  }

  async tasks(run: readonly string[], leftOut: () => void): Promise<readonly StoredTask[]> {
    const { found, hasLeftOut } = (await this.#call(
      'tasks',
      run,
      METADATA.maxBytes,
      METADATA.maxTaskBytes,
    )) as {
      readonly found: { task: Json; metadata: Json[] }[];
      readonly hasLeftOut: boolean;
    };
    if (hasLeftOut) leftOut();
    const tasks = found.filter(
      ({ task }) => isIdentifier(task['step_name']) && isIdentifier(String(task['task_id'])),
    );
    return tasks.map(({ task, metadata }) => ({
      ...stored(String(task['task_id']), task),
      stepName: String(task['step_name']),
      metadata: metadata.map(metadataOf).sort((a, b) => a.createdAt - b.createdAt),
      exits: [],
    }));
  }

  async artifacts(task: readonly string[], attempt: number | undefined): Promise<readonly StoredArtifact[]> {
    return ((await this.#call('artifacts', task, attempt ?? null)) as Json[]).map(artifactOf);
  }

  async value(
    task: readonly string[],
    artifact: StoredArtifact,
    maxBytes?: number,
    onSize?: (bytes: number) => void,
  ): Promise<unknown> {
    const bytes = await this.#valueBytes(task, artifact, maxBytes);
    onSize?.(bytes.length);
    return decodeMarked(bytes, artifact.encoding);
  }

  async content(task: readonly string[], artifact: StoredArtifact, maxBytes?: number): Promise<unknown> {
    const value = decodeStored(await this.#valueBytes(task, artifact, maxBytes), artifact.encoding);
    const [flow = ''] = task;
    return await contentOf(value, flow, maxBytes, ({ scheme, url }, max) =>
      this.#bytes('included', scheme, url, max ?? null),
    );
  }

  async valuesOf(
    tasks: readonly (readonly string[])[],
    name: string,
    leftOut?: () => void,
  ): Promise<readonly unknown[]> {
    const { maxValueBytes, maxBytes } = SMALL_VALUES;
    const { found, hasLeftOut } = (await this.#call('values_of', tasks, name, maxValueBytes, maxBytes)) as {
      readonly found: [string | null, string | null][];
      readonly hasLeftOut: boolean;
    };
    if (hasLeftOut) leftOut?.();
    return found.map(([bytes, encoding]) => {
      try {
        return bytes === null ? undefined : decodeStored(Buffer.from(bytes, 'base64'), encoding ?? '');
      } catch {
        return undefined;
      }
    });
  }

  async log(task: readonly string[], stream: LogStream, attempt: number | undefined): Promise<string> {
    return mergeLogs(await this.#logs(task, stream, attempt, MAX_LOG_BYTES));
  }

  async endOfLog(
    task: readonly string[],
    stream: LogStream,
    attempt: number | undefined,
  ): Promise<readonly TaskLogLine[]> {
    return mergedLines(await this.#logs(task, stream, attempt, END_OF_LOG.bytes), END_OF_LOG.lines);
  }

  async cards(task: readonly string[]): Promise<readonly StoredCard[]> {
    const cards = (await this.#call('cards', task)) as { type: string; id: string | null; path: string }[];
    return cards.map((card, index) => ({
      ...card,
      id: card.id ?? undefined,
      html: async (maxBytes?: number) =>
        (await this.#bytes('card_html', task, index, maxBytes ?? null)).toString(),
    }));
  }

  async changeTags(
    run: readonly string[],
    add: readonly string[],
    remove: readonly string[],
  ): Promise<readonly string[]> {
    return (await this.#call('change_tags', run, add, remove)) as string[];
  }

  [Symbol.asyncDispose](): Promise<void> {
    const bridge = this.#process;
    if (!bridge || bridge.exitCode !== null || bridge.signalCode !== null) return Promise.resolve();
    return new Promise((resolve) => {
      bridge.ref();
      bridge.once('exit', () => resolve());
      bridge.kill('SIGKILL');
    });
  }

  async #valueBytes(
    task: readonly string[],
    { datastoreType, location, sha }: StoredArtifact,
    maxBytes: number | undefined,
  ): Promise<Buffer> {
    return await this.#bytes('value', task, datastoreType, location, sha, maxBytes ?? null);
  }

  /** What the orchestrator and the task have each saved of a stream. */
  async #logs(
    task: readonly string[],
    stream: LogStream,
    attempt: number | undefined,
    maxBytes: number,
  ): Promise<string[]> {
    const logs = (await this.#call(
      'log',
      task,
      stream,
      attempt ?? null,
      MAX_LOG_BYTES,
      maxBytes,
    )) as string[];
    return logs.map((log) => Buffer.from(log, 'base64').toString());
  }

  async #bytes(method: 'value' | 'included' | 'card_html', ...args: readonly unknown[]): Promise<Buffer> {
    return Buffer.from((await this.#call(method, ...args)) as string, 'base64');
  }

  #call(method: string, ...args: readonly unknown[]): Promise<unknown> {
    const bridge = (this.#process ??= this.#start());
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      bridge.ref();
      bridge.stdin?.write(`${JSON.stringify({ id, method, arguments: args })}\n`);
    });
  }

  get #maxReplyLength(): number {
    return this.#options.maxReplyLength ?? constants.MAX_STRING_LENGTH;
  }

  #start(): ChildProcess {
    const { python, cwd, env, metadata } = this.#options;
    const started = pythonProgram(BRIDGE_PROGRAM, {
      args: [
        ...[this.#maxReplyLength, METADATA.maxBytes].map(String),
        ...(metadata === undefined ? [] : [metadata]),
      ],
      env: { ...env, ...FEW_RETRIES },
      seesDirectory: true,
      maxMemory: TIMES_IN_MEMORY * this.#maxReplyLength + MEMORY_FOR_ANSWERS,
    });
    const bridge = spawn(python, started.args, {
      cwd,
      env: started.env,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    bridge.on('error', (error) => this.#fail(`Python could not be started: ${error.message}`));
    // If there were no file descriptors left, it has no streams; the 'error' event reports that.
    if (bridge.pid === undefined) return bridge;
    bridge.on('exit', () => {
      if (this.#process === bridge) this.#fail(`It ended: ${this.#stderr.trim().split('\n').at(-1) ?? ''}`);
    });
    bridge.stdin.on('error', () => undefined);
    bridge.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr = (this.#stderr + text).slice(-MAX_STDERR_LENGTH);
    });
    const lines = new AnswerLines(this.#maxReplyLength);
    bridge.stdout.on('data', (bytes: Buffer) => {
      try {
        for (const line of lines.add(bytes)) this.#settle(line);
      } catch (error) {
        // We cannot tell where this reply ends and the next one begins.
        bridge.stdout.destroy();
        bridge.kill('SIGKILL');
        this.#fail(`Its reply cannot be read: ${(error as Error).message}`);
      }
    });
    // Only a pending request keeps our process alive.
    for (const part of [bridge.stdin, bridge.stdout, bridge.stderr])
      (part as unknown as { unref(): void }).unref();
    return bridge;
  }

  #settle(line: string): void {
    const { id, result, error } = JSON.parse(line) as { id: number; result?: unknown; error?: string };
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (this.#pending.size === 0) this.#process?.unref();
    if (error === undefined) pending?.resolve(result);
    else pending?.reject(failureOf(error));
  }

  #fail(reason: string): void {
    this.#process = undefined;
    for (const { reject } of this.#pending.values()) {
      reject(new ClientError(`The bridge to Metaflow's client (${this.#options.python}) failed. ${reason}`));
    }
    this.#pending.clear();
  }
}

const NOT_FOUND = 'MetaflowNotFound: ';
const UNEXPECTED = 'UnexpectedAnswer: ';

/** @param error an exception of Metaflow's client: its class and text */
function failureOf(error: string): ClientError {
  if (error.startsWith(NOT_FOUND)) return new NotFoundError(error.slice(NOT_FOUND.length));
  if (error.startsWith(UNEXPECTED)) return new ClientError(error.slice(UNEXPECTED.length));
  return new ClientError(`Metaflow's client failed: ${error}`);
}
