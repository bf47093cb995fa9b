import { LogLines, type LoggedLine } from '../../../display/log-lines.js';
import { shortLabels } from '../../../display/short-labels.js';
import type { RunOutcome } from '../../../outcome/outcome.js';
import { keyOf, type LogStream } from '../../../runner/index.js';
import type { Display, RunDisplay, RunToShow } from '../../host.js';
import { DrawnScreen } from './drawn-screen.js';
import { frame, type ShownRun } from './frame.js';

/** Milliseconds between drawings: fast enough for the eye, slow enough to cost nothing. */
const REDRAW_MS = 200;

/** How many lines of the log are shown below the steps. */
const LOG_LINES = 8;

/** Shows the progress of runs on a terminal, including waiting ones, from the start of the first to the end of the last. */
export class LiveView implements Display {
  readonly #screen = new DrawnScreen();
  readonly #runs: readonly ShownRun[];
  /** The prefixes of log lines. */
  readonly #labels: readonly string[];
  readonly #log: string[] = [];
  readonly #timer: NodeJS.Timeout;

  /** @param labels of all runs */
  constructor(labels: readonly string[]) {
    this.#labels = shortLabels(labels);
    this.#runs = labels.map((label, position) => ({ label: this.#labels[position] || label }));
    this.#timer = setInterval(() => this.#draw(), REDRAW_MS);
    this.#timer.unref();
  }

  /** Shows a run that begins, for the first time or as a retry. */
  show({ position, progress }: RunToShow): RunDisplay {
    const run = this.#runs[position];
    if (run) {
      Object.assign(run, { progress, startedAt: performance.now(), pathspec: undefined, outcome: undefined });
    }
    const streams = { stdout: new LogLines('stdout'), stderr: new LogLines('stderr') };
    const log = (stream: LogStream, lines: Iterable<LoggedLine>) => {
      for (const { text } of lines) {
        const line = stream === 'stdout' ? progress.line(text) : { text, task: undefined };
        if (line.text.trim() === '') continue;
        const whose = [this.#labels[position], line.task && keyOf(line.task)].filter(Boolean).join(' ');
        this.#log.push(whose === '' ? line.text : `${whose} │ ${line.text}`);
        if (this.#log.length > LOG_LINES) this.#log.shift();
      }
    };
    return {
      write: (stream, bytes) => log(stream, streams[stream].add(bytes)),
      end: (outcome) => {
        for (const stream of ['stdout', 'stderr'] as const) log(stream, streams[stream].end());
        this.ended(outcome, position);
      },
    };
  }

  started({ pathspec }: RunOutcome, position: number): void {
    const run = this.#runs[position];
    if (run) run.pathspec = pathspec;
  }

  cancelled(position: number): void {
    const run = this.#runs[position];
    const steps = [...(run?.progress?.steps.values() ?? [])];
    if (run) run.failedBefore = new Map(steps.map(({ stepName, failed }) => [stepName, failed]));
  }

  ended(outcome: RunOutcome, position: number): void {
    const run = this.#runs[position];
    if (run) run.outcome = outcome;
  }

  /** Draws the steps for the last time, with the end of the log, and leaves them standing. */
  end(): void {
    clearInterval(this.#timer);
    this.#draw(true);
    this.#screen.end();
  }

  #draw(isLast = false): void {
    this.#screen.draw(
      frame(this.#runs, this.#log, { rows: this.#screen.rows, now: performance.now(), isLast }),
    );
  }
}
