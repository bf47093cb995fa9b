import { parseFlowLine, type FlowLine, type TaskName } from './flow-line.js';
import type { RunProgress } from './progress.js';
import type { LogStream } from '../runner/index.js';
import { formatLine } from './log-format.js';
import { LogLines, type LoggedLine } from './log-lines.js';
import { LogRanges } from './log-ranges.js';

/**
 * How a run's log is shown: `live`, line by line in one group; `grouped`, each task's log at once when the task ends; or `after`, a
 * line per event while it runs, and the whole log as a group when it has ended.
 */
export type LogOrder = 'live' | 'grouped' | 'after';

export interface RunLogOptions {
  readonly order: LogOrder;
  /** The title of the run's group. */
  readonly title: string;
  /** Stands before every line that is not in a group of the run's own; "" for a run that is alone. */
  readonly label: string;
  readonly files: Readonly<Record<LogStream, string>>;
  /** Is told of every line. */
  readonly progress: RunProgress;
  /** Where the log is shown. */
  readonly screen: Screen;
}

/**
 * Where a log is shown: text, and groups that are folded. What it is given may be anything that a flow prints; it sees to it that this
 * commands nothing.
 */
export interface Screen {
  write(text: string): void;
  startGroup(title: string): void;
  endGroup(): void;
}

/** Shows a run's output in the job log, whole lines at a time. */
export class RunLog {
  readonly #options: RunLogOptions;
  readonly #streams = { stdout: new LogLines('stdout'), stderr: new LogLines('stderr') };
  readonly #run = new LogRanges();
  readonly #tasks = new Map<string, LogRanges>();

  constructor(options: RunLogOptions) {
    this.#options = options;
    if (this.#isInGroup) options.screen.startGroup(options.title);
  }

  write(stream: LogStream, bytes: Buffer): void {
    this.#show(this.#streams[stream].add(bytes));
  }

  /** Shows what is left. */
  end(): void {
    for (const stream of Object.values(this.#streams)) this.#show(stream.end());
    for (const [name, ranges] of this.#tasks) this.#showGroup(`${name}, which has not ended`, ranges);
    // A run that was never started has no log.
    if (!this.#run.isEmpty) this.#showGroup(this.#options.title, this.#run);
    if (this.#isInGroup) this.#options.screen.endGroup();
  }

  /** Several live runs have no groups: their lines mix. */
  get #isInGroup(): boolean {
    return this.#options.order === 'live' && this.#options.label === '';
  }

  #show(lines: Iterable<LoggedLine>): void {
    let text = '';
    for (const logged of lines) {
      const line =
        logged.stream === 'stdout' ? this.#options.progress.line(logged.text) : { text: logged.text };
      switch (this.#options.order) {
        case 'live':
          text += formatLine(line, this.#options.label);
          break;
        case 'grouped':
          text += this.#inGroups(logged, line);
          break;
        case 'after':
          this.#run.add(logged);
          if (isNews(line)) text += formatLine(line, this.#options.label);
      }
      if (text.length > LONGEST_WRITE) {
        this.#options.screen.write(text);
        text = '';
      }
    }
    if (text !== '') this.#options.screen.write(text);
  }

  /** Collects the lines of tasks; shows at once when a task begins, and what the orchestrator says. */
  #inGroups(logged: LoggedLine, line: FlowLine): string {
    if (!line.task || line.event === 'cloned') return formatLine(line, this.#options.label);
    const name = nameOf(line.task);
    const ranges = this.#tasks.get(name) ?? new LogRanges();
    ranges.add(logged);
    this.#tasks.set(name, ranges);
    if (line.event === 'started') return formatLine(line, this.#options.label);
    if (line.event !== undefined) {
      this.#tasks.delete(name);
      this.#showGroup(`${name} ${line.event === 'successful' ? '✓' : '✗ failed'}`, ranges);
    }
    return '';
  }

  #showGroup(title: string, ranges: LogRanges): void {
    const { screen, files, label } = this.#options;
    screen.startGroup(label === '' || title === this.#options.title ? title : `${label} ${title}`);
    let text = '';
    for (const { stream, text: logged } of ranges.lines(files)) {
      text += formatLine(stream === 'stdout' ? parseFlowLine(logged) : { text: logged }, '');
      if (text.length > LONGEST_WRITE) {
        screen.write(text);
        text = '';
      }
    }
    screen.write(text);
    screen.endGroup();
  }
}

/** Characters that are collected before they are written. */
const LONGEST_WRITE = 256 * 1024;

/** What is worth a line when nobody reads along: the orchestrator's own words, and failures. */
function isNews({ task, event, text }: FlowLine): boolean {
  if (task) return event === 'failed';
  return /^(Workflow|Done!)/.test(text);
}

function nameOf({ stepName, taskId }: TaskName): string {
  return `${stepName}/${taskId}`;
}
