import path from 'node:path';
import { makeOwnDirectory, realPathOf, writeOwnFile } from '../../client/regular-file.js';
import { logText } from '../../display/log-text.js';
import { withLabel } from '../../display/log-format.js';
import { shortLabels } from '../../display/short-labels.js';
import { endText } from '../../report/result-line.js';
import type { CiJob, Host } from '../host.js';
import type { ExecutedRun } from '../make-runs.js';
import type { RunsShown } from './runs-shown.js';

export interface PrintingHostOptions {
  readonly runs: RunsShown;
  /** Explains why a run was not successful; default: prints the text, or the error. */
  readonly showFailure?:
    ((run: ExecutedRun, text: string | undefined, printer: FailurePrinter) => void) | undefined;
  readonly job?: CiJob | undefined;
  /**
   * Where `outputs.json`, `results.json`, `junit.xml` and `summary.md` are written; default: nowhere. Its path is resolved when the host is
   * made, so that links that a flow creates later are not followed.
   */
  readonly directory?: string | undefined;
}

/** Prints for readers of the terminal or the job's log. If there are several runs, each line names its run. */
export interface FailurePrinter {
  /** Prints one of our own lines. */
  readonly printLine: (line: string) => void;
  /** Prints a text of several lines as it is. */
  readonly printLines: (lines: string) => void;
}

/** Prints messages to stderr, and writes reports to a directory. */
export function printingHost({
  runs,
  job,
  directory,
  showFailure = printFailure,
}: PrintingHostOptions): Host {
  const labels = new Map<string, string>();
  const own = directory === undefined ? undefined : realPathOf(path.resolve(directory));
  const keep = (name: string, content: string) => {
    if (own === undefined) return;
    makeOwnDirectory(own);
    writeOwnFile(path.join(own, name), content);
  };
  return {
    ...runs,
    job,
    display: (options) => {
      const short = shortLabels(options.labels);
      for (const [position, label] of options.labels.entries()) labels.set(label, short[position] ?? '');
      return runs.display(options);
    },
    note: printLine,
    warn: printLine,
    showProblem: (message) => printLine(message),
    setOutputs: (outputs) => keep('outputs.json', json(outputs)),
    writeResults: (runs) => keep('results.json', json(runs)),
    writeJunit: (xml) => keep('junit.xml', xml),
    writeSummary: (markdown) => keep('summary.md', markdown),
    showFailure: (run, text) => {
      const label = labels.get(run.outcome.label) ?? '';
      showFailure(run, text, {
        printLine: (line) => printLine(withLabel(line, label)),
        printLines: (lines) => printLines(withLabel(lines, label)),
      });
    },
  };
}

function printFailure({ outcome }: ExecutedRun, text: string | undefined, printer: FailurePrinter): void {
  if (text !== undefined) printer.printLines(text);
  else
    printer.printLine(outcome.error?.message ?? `${outcome.pathspec ?? outcome.label} ${endText(outcome)}.`);
}

/** Prints a line for readers of the terminal. */
export function printLine(line: string): void {
  printLines(`metaflow-runner: ${line}`);
}

/** Prints lines for readers of the terminal or the job's log. */
export function printLines(lines: string): void {
  process.stderr.write(`${logText(lines)}\n`);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
