import { stripVTControlCharacters } from 'node:util';
import { LogLines, type LoggedLine } from '../../display/log-lines.js';
import { logText } from '../../display/log-text.js';
import type { RunProgress, StepProgress } from '../../display/progress.js';
import { durationText } from '../../report/duration-text.js';
import type { LogStream } from '../../runner/index.js';

/** What the view is drawn on. */
export interface Terminal {
  readonly columns: number;
  readonly rows: number;
  write(text: string): void;
}

/** Milliseconds between drawings: often enough for eyes, seldom enough to cost nothing. */
const REDRAW_MS = 200;

/** Lines of the log that are shown below the steps. */
const LOG_LINES = 8;

const ESCAPE = '\u001b';

/** One run of the view. */
interface WatchedRun {
  readonly label: string;
  readonly progress: RunProgress;
  readonly streams: Readonly<Record<LogStream, LogLines>>;
  readonly startedAt: number;
  ended: string | undefined;
}

/**
 * Shows on a terminal how runs get on: for each its steps with the tasks that are done, running and failed, and the time; below them the
 * last lines of the log. It is drawn over and over in the same place.
 */
export class LiveView {
  readonly #terminal: Terminal;
  readonly #runs: WatchedRun[] = [];
  readonly #log: string[] = [];
  readonly #timer: NodeJS.Timeout;
  #drawn = 0;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
    this.#timer = setInterval(() => this.#draw(), REDRAW_MS);
    this.#timer.unref();
  }

  /** Adds a run; what it prints, and how it ends, is to be told to what is returned. */
  watch(label: string, progress: RunProgress) {
    const run: WatchedRun = {
      label,
      progress,
      streams: { stdout: new LogLines('stdout'), stderr: new LogLines('stderr') },
      startedAt: Date.now(),
      ended: undefined,
    };
    this.#runs.push(run);
    const log = (stream: LogStream, lines: Iterable<LoggedLine>) => {
      for (const { text } of lines) {
        const line = stream === 'stdout' ? progress.line(text) : { text, task: undefined };
        this.#log.push(line.task ? `${line.task.stepName}/${line.task.taskId} │ ${line.text}` : line.text);
        if (this.#log.length > LOG_LINES) this.#log.shift();
      }
    };
    return {
      write: (stream: LogStream, bytes: Buffer) => log(stream, run.streams[stream].add(bytes)),
      end: (status: string, pathspec = '') => {
        for (const stream of ['stdout', 'stderr'] as const) log(stream, run.streams[stream].end());
        const duration = durationText(Date.now() - run.startedAt);
        run.ended = `${status === 'successful' ? '✓' : '✗'} ${pathspec} ${status} after ${duration}`;
      },
    };
  }

  /** Draws the runs for the last time, with the end of the log, and leaves them standing. */
  end(): void {
    clearInterval(this.#timer);
    this.#draw();
  }

  #draw(): void {
    // A terminal that does not tell its size has that of the first ones.
    const columns = this.#terminal.columns || 80;
    const rows = this.#terminal.rows || 24;
    const lines = [...this.#runs.flatMap(runLines), ...(this.#log.length > 0 ? ['', ...this.#log] : [])];
    // What does not fit on the screen could not be drawn over.
    const shown = lines.slice(-Math.max(1, rows - 1)).map((line) => fitted(line, columns));
    const back = this.#drawn > 0 ? `${ESCAPE}[${this.#drawn}F` : '';
    this.#drawn = shown.length;
    this.#terminal.write(`${back}${ESCAPE}[0J${shown.map((line) => `${line}\n`).join('')}`);
  }
}

function runLines({ label, progress, startedAt, ended }: WatchedRun): string[] {
  const state = ended ?? `running for ${durationText(Date.now() - startedAt)}`;
  return [
    `${label}: ${state}`,
    ...[...progress.steps.values()].map((step) => `  ${stepLine(step, ended !== undefined)}`),
  ];
}

function stepLine({ stepName, successful, cloned, running, failed }: StepProgress, ended: boolean): string {
  const counts = [
    [successful, 'done'],
    [cloned, 'reused'],
    // A task that had not ended when its run did was interrupted.
    [running, ended ? 'interrupted' : 'running'],
    [failed, 'failed'],
  ] as const;
  const shown = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return `${failed > 0 || (running > 0 && ended) ? '✗' : running > 0 ? '▸' : '✓'} ${stepName}: ${shown.join(', ')}`;
}

/** A line that takes one row of the terminal, and moves no cursor. */
function fitted(line: string, columns: number): string {
  const plain = stripVTControlCharacters(logText(line)).replace(/\p{Cc}/gu, ' ');
  const characters = Array.from(plain);
  return characters.length < columns ? plain : `${characters.slice(0, Math.max(1, columns - 2)).join('')}…`;
}
