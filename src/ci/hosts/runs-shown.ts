import type { Writable } from 'node:stream';
import { drained } from '../../runner/index.js';
import { logText } from '../../display/log-text.js';
import { shortLabels } from '../../display/short-labels.js';
import type { RunOutcome } from '../../outcome/outcome.js';
import { resultLine } from '../../report/result-line.js';
import type { Display, DisplayOptions, Host } from '../host.js';

/** The part of a host that shows runs while they run, and how they ended. */
export type RunsShown = Pick<Host, 'display' | 'onStart' | 'onCancel' | 'onEnd' | 'onReported'>;

/** Shows, below everything else, how each of several runs ended, in one line each. */
export function withResults(
  display: (options: DisplayOptions) => Display,
  stream: Writable = process.stdout,
): RunsShown {
  const results = new Results();
  return {
    display: (options) => {
      if (options.count > 1) results.setLabels(options.labels);
      return display(options);
    },
    onEnd: (outcome, position) => results.note(outcome, position),
    onReported: () => results.print(stream),
  };
}

/** Collects how runs ended. */
export class Results {
  readonly #ended: RunOutcome[] = [];
  #labels: readonly string[] = [];

  /** Sets the runs whose results will be shown. */
  setLabels(labels: readonly string[]): void {
    const short = shortLabels(labels);
    this.#labels = labels.map((label, position) => short[position] || label);
  }

  note(outcome: RunOutcome, position: number): void {
    this.#ended[position] = outcome;
  }

  print(stream: Writable = process.stdout): void {
    const lines = this.#labels.flatMap((label, position) => {
      const outcome = this.#ended[position];
      return outcome ? [`${logText(resultLine(outcome, label))}\n`] : [];
    });
    if (lines.length > 0) stream.write(lines.join(''));
  }
}

/** Resolves when the stream has room for more. */
export async function writeOut(text: string, stream: Writable = process.stdout): Promise<void> {
  stream.write(text);
  await drained(stream);
}
