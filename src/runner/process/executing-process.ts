import { readRegularText, removeOwn } from '../../client/regular-file.js';
import { stepAwaitingInput } from './awaited-input.js';
import { DEFAULT_GRACE_MS, endFlow, killSurvivors } from './end-process-group.js';
import { callAfter } from './deadline.js';
import { copyTo } from '../log/drained.js';
import type { FlowProcess } from './flow-process.js';
import { followFile, splitLines, type LogChunk, type LogLine, type LogWriter } from '../log/log-stream.js';

/** `running` until the process has ended; then `successful` if it exited with 0, otherwise why it did not. */
export type RunStatus = 'running' | 'successful' | 'failed' | 'timeout' | 'cancelled';

/** Why a run was stopped early. */
export type KillStatus = 'cancelled' | 'timeout';

/** The flow's two output streams. Metaflow writes all output of tasks to `stdout`. */
export type LogStream = 'stdout' | 'stderr';

export interface WaitOptions {
  /** End the run with status `timeout` if it still runs after this many milliseconds. Default: wait forever. */
  readonly timeoutMs?: number;
  /** Copy this stream to the process's own stdout while waiting. Default: neither. */
  readonly stream?: LogStream;
}

export interface KillOptions {
  /** Why the run is stopped; becomes the run's status. Default: `cancelled`. */
  readonly status?: KillStatus;
  /** Milliseconds that Metaflow gets to end cleanly before everything is killed. Default: 6000. */
  readonly graceMs?: number;
}

/** The parts of an executing process. */
export interface ExecutingProcessParts {
  readonly flow: FlowProcess;
  /** The command that was executed, interpreter first. */
  readonly commandLine: readonly string[];
  readonly stdoutFile: string;
  readonly stderrFile: string;
  /** Removed by `cleanup`. */
  readonly temporaryDirectory: string;
  /** Where the process's results are read from; disposed of with it. */
  readonly source: AsyncDisposable;
  /** Present if the process was ended while it started. */
  readonly killStatus?: KillStatus | undefined;
}

/**
 * A command of a flow, executing or ended: its status, output and end. Mirrors
 * `metaflow.runner.metaflow_runner.ExecutingProcess`.
 *
 * Dispose of it with `await using` to end whatever still runs and remove temporary files.
 */
export abstract class ExecutingProcess implements AsyncDisposable {
  /** The command that was executed, interpreter first. */
  readonly commandLine: readonly string[];
  /** The file that the flow's stdout goes to. */
  readonly stdoutFile: string;
  /** The file that the flow's stderr goes to. */
  readonly stderrFile: string;

  readonly #flow: FlowProcess;
  readonly #temporaryDirectory: string;
  readonly #source: AsyncDisposable;
  #killStatus: KillStatus | undefined;
  #stepAwaitingInput: string | undefined;
  readonly #killed = new AbortController();
  #ending: Promise<void> | undefined;

  protected constructor(parts: ExecutingProcessParts) {
    this.#flow = parts.flow;
    this.#temporaryDirectory = parts.temporaryDirectory;
    this.#source = parts.source;
    this.#killStatus = parts.killStatus;
    this.commandLine = parts.commandLine;
    this.stdoutFile = parts.stdoutFile;
    this.stderrFile = parts.stderrFile;
  }

  /** The process id of the flow's orchestrator, which is also its process group id. */
  get pid(): number {
    return this.#flow.pid;
  }

  /** How the run is, or ended; it is updated as soon as the process has ended. */
  get status(): RunStatus {
    const { exit } = this.#flow;
    if (!exit) return 'running';
    return exit.code === 0 ? 'successful' : (this.#killStatus ?? 'failed');
  }

  /** The exit code as a shell reports it (128 + number for a signal); `undefined` while the run executes. */
  get returncode(): number | undefined {
    return this.#flow.exit?.code;
  }

  /** The signal that ended the orchestrator, if one did. */
  get signal(): NodeJS.Signals | undefined {
    return this.#flow.exit?.signal;
  }

  /**
   * The step of a task that was waiting for input when the timeout ended the run. Nothing ever writes to a task's stdin,
   * so `input()` and `breakpoint()` wait forever.
   */
  get stepAwaitingInput(): string | undefined {
    return this.#stepAwaitingInput;
  }

  /** When the flow's process started. */
  get startedAt(): Date {
    return this.#flow.startedAt;
  }

  /** When the flow's process ended; `undefined` while the run executes. */
  get finishedAt(): Date | undefined {
    return this.#flow.exit?.at;
  }

  /** Everything the flow has written to stdout so far. */
  get stdout(): string {
    return readRegularText(this.stdoutFile);
  }

  /** Everything the flow has written to stderr so far. */
  get stderr(): string {
    return readRegularText(this.stderrFile);
  }

  /**
   * Waits until the run has ended, however it ends, and returns itself. May be called any number of times. Mirrors
   * `ExecutingProcess.wait`.
   * @param options how long to wait, and whether to show a stream meanwhile
   * @throws RangeError if `timeoutMs` is not a positive number
   */
  async wait({ timeoutMs, stream }: WaitOptions = {}): Promise<this> {
    const timer =
      timeoutMs === undefined ? undefined : callAfter(timeoutMs, () => void this.kill({ status: 'timeout' }));
    try {
      if (stream) {
        await copyTo(process.stdout, this.streamLogChunks(stream), this.#killed.signal);
      }
      await this.#flow.exited;
      await this.#ending;
    } finally {
      timer?.[Symbol.dispose]();
    }
    return this;
  }

  /**
   * Streams a log line by line, from its start or from `position`, until the run has ended and everything has been
   * read. Each line comes with the `position` where the next one starts, in bytes: store it to continue from there
   * later. A position past the end yields only what is written after it. Mirrors `ExecutingProcess.stream_log`.
   * @param stream Metaflow writes all output of tasks to `stdout`
   * @param options where to begin
   * @param options.position in bytes. Default: 0
   * @throws TypeError for any other stream
   * @throws RangeError if `position` is not a non-negative integer
   * @example for await (const { line } of running.streamLog('stdout')) console.log(line);
   */
  streamLog(
    stream: LogStream,
    { position = 0 }: { readonly position?: number } = {},
  ): AsyncGenerator<LogLine, void> {
    return splitLines(this.streamLogChunks(stream, { position }));
  }

  /**
   * Streams a log as bytes, in pieces as they are read: for copying it elsewhere.
   * @param stream as for `streamLog`
   * @param options where to begin
   * @param options.position in bytes. Default: 0
   * @throws TypeError for any other stream
   * @throws RangeError if `position` is not a non-negative integer
   */
  streamLogChunks(
    stream: LogStream,
    { position = 0 }: { readonly position?: number } = {},
  ): AsyncGenerator<LogChunk, void> {
    return followFile(this.#logFile(stream), logWriter(this.#flow), position);
  }

  /**
   * Ends the run: interrupts it so that Metaflow saves what it has, then kills whatever is left of it. Afterwards, no
   * process of the run is alive. Does nothing if the run has already ended. Never throws.
   * @param options why, and how long Metaflow gets to end cleanly
   * @example await running.kill({ graceMs: 10_000 }); console.log(running.status); // cancelled
   */
  async kill({ status = 'cancelled', graceMs = DEFAULT_GRACE_MS }: KillOptions = {}): Promise<void> {
    if (!this.#flow.exit) {
      this.#killStatus ??= status;
      if (status === 'timeout') this.#stepAwaitingInput = stepAwaitingInput(this.#flow);
    }
    this.#ending ??= endFlow(this.#flow, graceMs);
    this.#killed.abort();
    await this.#ending;
  }

  /** Removes temporary files. Logs in the caller's `logDirectory` stay. Never throws. Mirrors `Runner.cleanup`. */
  cleanup(): void {
    removeOwn(this.#temporaryDirectory);
  }

  /** Ends the run if it still executes, as `kill` does, and removes temporary files. Never throws. */
  async [Symbol.asyncDispose](): Promise<void> {
    const wasEnded = this.#ending !== undefined;
    await this.kill();
    // Whatever has forked since then.
    if (wasEnded) await killSurvivors(this.#flow);
    await this.#source[Symbol.asyncDispose]();
    this.cleanup();
  }

  #logFile(stream: LogStream): string {
    switch (stream) {
      case 'stdout':
        return this.stdoutFile;
      case 'stderr':
        return this.stderrFile;
      default:
        throw new TypeError(`A stream must be "stdout" or "stderr", got "${String(stream)}".`);
    }
  }
}

function logWriter(flow: FlowProcess): LogWriter {
  return { hasEnded: () => flow.exit !== undefined, ended: flow.exited };
}
