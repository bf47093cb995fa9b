import { setImmediate } from 'node:timers/promises';
import {
  keyOf,
  MAX_TASKS,
  parseFlowLine,
  type FlowLine,
  type LogStream,
  type TaskName,
} from '../runner/index.js';
import type { RunProgress } from './progress.js';
import { formatLine, plainLine } from './log-format.js';
import { LogLines, type LoggedLine } from './log-lines.js';
import { LogRanges, type RangeBudget } from './log-ranges.js';
import type { SerialQueue } from './serial-queue.js';

/**
 * How a run's log is shown: `live`, line by line in one group; `grouped`, each task's log when the task ends; or `after`, one line per
 * event while the run executes, and the whole log as a group when it has ended.
 */
export type LogOrder = 'live' | 'grouped' | 'after';

export interface RunLogOptions {
  readonly order: LogOrder;
  /** The title of the run's group. */
  readonly title: string;
  /** The prefix for lines outside the run's own groups; "" for a single run. */
  readonly label: string;
  /** Whether readers see neither groups nor colours, so that every line starts with the label. */
  readonly isPlain?: boolean | undefined;
  readonly files: Readonly<Record<LogStream, string>>;
  /** Receives every line. */
  readonly progress: RunProgress;
  /** Where the log is shown. */
  readonly screen: Screen;
  /** Shared by everything that is shown on the same screen. */
  readonly turns: SerialQueue;
  /** Aborted when there is no more time to show whole logs. */
  readonly cancel?: AbortSignal | undefined;
}

/** Shows a log: text, and collapsible groups. It may receive anything that a flow prints, and must prevent that from acting as a command. */
export interface Screen {
  /** Resolves when the stream has room for more. */
  write(text: string): void | Promise<void>;
  startGroup(title: string): void;
  endGroup(): void;
}

/** Shows a run's output in the job log, in whole lines. */
export class RunLog {
  readonly #options: RunLogOptions;
  readonly #streams = { stdout: new LogLines('stdout'), stderr: new LogLines('stderr') };
  readonly #budget: RangeBudget = { left: MAX_RANGES };
  readonly #run = new LogRanges(this.#budget);
  readonly #tasks = new Map<string, LogRanges>();

  constructor(options: RunLogOptions) {
    this.#options = options;
    if (this.#isInGroup) options.screen.startGroup(options.title);
  }

  /** Resolves when the screen has room for more. */
  async write(stream: LogStream, bytes: Buffer): Promise<void> {
    await this.#show(this.#streams[stream].add(bytes));
  }

  /** Shows the rest; without time, only the last part of each group. */
  async end({ hasTime = true }: { readonly hasTime?: boolean } = {}): Promise<void> {
    const lastBytes = hasTime ? Infinity : SHORT_GROUP_BYTES;
    for (const stream of Object.values(this.#streams)) await this.#show(stream.end());
    let shown = 0;
    for (const [name, ranges] of this.#tasks) {
      if ((!hasTime || this.#isCancelled) && shown >= SHORT_GROUPS) break;
      shown += 1;
      await this.#showGroup(`${name}, which has not ended`, ranges, lastBytes);
    }
    // A run that never started has no log.
    if (!this.#run.isEmpty) await this.#showGroup(this.#options.title, this.#run, lastBytes);
    if (this.#isInGroup) this.#options.screen.endGroup();
  }

  get #isCancelled(): boolean {
    return this.#options.cancel?.aborted === true;
  }

  /** Several live runs have no groups: their lines mix. */
  get #isInGroup(): boolean {
    return this.#options.order === 'live' && this.#options.label === '';
  }

  #format(line: FlowLine): string {
    const { isPlain, label } = this.#options;
    return isPlain ? plainLine(line, label) : formatLine(line, label);
  }

  /** The group's title already contains the label. */
  #formatInGroup(line: FlowLine): string {
    return this.#options.isPlain ? this.#format(line) : formatLine(line, '');
  }

  async #show(lines: Iterable<LoggedLine>): Promise<void> {
    let text = '';
    const flush = async () => {
      const shown = text;
      text = '';
      if (shown !== '') await this.#options.turns.take(async () => await this.#options.screen.write(shown));
    };
    for (const logged of lines) {
      const line =
        logged.stream === 'stdout' ? this.#options.progress.line(logged.text) : { text: logged.text };
      switch (this.#options.order) {
        case 'live':
          text += this.#format(line);
          break;
        case 'grouped':
          text += this.#ownLine(logged, line);
          if (this.#hasEnded(line)) {
            await flush();
            await this.#showTask(line);
          }
          break;
        case 'after':
          if (!this.#run.add(logged) || isNotable(line)) text += this.#format(line);
      }
      if (text.length > MAX_WRITE_LENGTH) await flush();
    }
    await flush();
  }

  /** Collects the lines of tasks; task starts and the orchestrator's messages are shown immediately. */
  #ownLine(logged: LoggedLine, line: FlowLine): string {
    if (!line.task || line.event === 'cloned') return this.#format(line);
    const name = keyOf(line.task);
    const known = this.#tasks.get(name);
    if (!known && this.#tasks.size >= MAX_TASKS) return this.#format(line);
    const ranges = known ?? new LogRanges(this.#budget);
    const isKept = ranges.add(logged);
    this.#tasks.set(name, ranges);
    return line.event === 'started' || !isKept ? this.#format(line) : '';
  }

  #hasEnded(line: FlowLine): line is FlowLine & { readonly task: TaskName } {
    return line.task !== undefined && (line.event === 'successful' || line.event === 'failed');
  }

  async #showTask({ task, event }: FlowLine & { readonly task: TaskName }): Promise<void> {
    const name = keyOf(task);
    const ranges = this.#tasks.get(name) ?? new LogRanges(this.#budget);
    this.#tasks.delete(name);
    await this.#showGroup(`${name} ${event === 'successful' ? '✓' : '✗ failed'}`, ranges);
    ranges.forget();
  }

  async #showGroup(title: string, ranges: LogRanges, lastBytes = Infinity): Promise<void> {
    const { screen, label, turns } = this.#options;
    await turns.take(async () => {
      screen.startGroup(label === '' || title === this.#options.title ? title : `${label} ${title}`);
      const isWhole = await this.#showLines(ranges, this.#isCancelled ? SHORT_GROUP_BYTES : lastBytes);
      if (!isWhole) await this.#showLines(ranges, SHORT_GROUP_BYTES);
      screen.endGroup();
    });
  }

  /** Shows the last lines of a group. Resolves to whether it finished: a cancellation stops long ones. */
  async #showLines(ranges: LogRanges, lastBytes: number): Promise<boolean> {
    const { screen, files } = this.#options;
    let pausedAt = performance.now();
    const begin = `The last ${lastBytes / 1024} KiB of ${ranges.bytes} bytes:`;
    let text = ranges.bytes > lastBytes ? this.#formatInGroup({ text: begin }) : '';
    try {
      for (const { stream, text: logged } of ranges.lines(files, lastBytes)) {
        text += this.#formatInGroup(stream === 'stdout' ? parseFlowLine(logged) : { text: logged });
        if (text.length <= MAX_WRITE_LENGTH) continue;
        await screen.write(text);
        text = '';
        if (performance.now() - pausedAt < MAX_BLOCKING_MS) continue;
        // Signals are not handled until this.
        await setImmediate();
        pausedAt = performance.now();
        if (this.#isCancelled && lastBytes > SHORT_GROUP_BYTES) return false;
      }
    } catch (error) {
      // The flow may have removed its log; the run's result is unaffected.
      text += this.#formatInGroup({ text: `The log can no longer be shown: ${(error as Error).message}` });
    }
    await screen.write(text);
    return true;
  }
}

/** Limit for all waiting groups; further lines are shown immediately. */
const MAX_RANGES = 200_000;

/** How long, in milliseconds, showing a log may block everything else. */
const MAX_BLOCKING_MS = 50;

/** How much of a group is shown when a cancelled job has only seconds left. */
const SHORT_GROUP_BYTES = 64 * 1024;
/** How many groups are shown then. */
const SHORT_GROUPS = 20;

/** How many characters are collected before they are written: few enough that V8 frees them soon. */
const MAX_WRITE_LENGTH = 32 * 1024;

/** Whether a line is worth showing while nobody watches: how the workflow starts and ends, and failures. */
function isNotable({ task, event, text }: FlowLine): boolean {
  if (task) return event === 'failed';
  return /^(Workflow|Done!)/.test(text);
}
