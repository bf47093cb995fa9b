import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { writeNamedFile } from '../../client/index.js';
import { logText } from '../../display/log-text.js';
import type { CiJob, Display, DisplayOptions, Host } from '../host.js';

export interface PrintingHostOptions {
  readonly display: (options: DisplayOptions) => Display;
  readonly job?: CiJob | undefined;
  /** Gets `outputs.json`, `results.json`, `junit.xml` and `summary.md`; without it they are not written. */
  readonly directory?: string | undefined;
}

/** Prints what is to be known to stderr, and puts reports in a directory. */
export function printingHost({ display, job, directory }: PrintingHostOptions): Host {
  const keep = (name: string, content: string) => {
    if (directory === undefined) return;
    mkdirSync(directory, { recursive: true });
    writeNamedFile(path.join(directory, name), content);
  };
  return {
    job,
    display,
    note: say,
    warn: say,
    tellProblem: say,
    setOutputs: (outputs) => keep('outputs.json', json(outputs)),
    writeResults: (runs) => keep('results.json', json(runs)),
    writeJunit: (xml) => keep('junit.xml', xml),
    writeSummary: (markdown) => keep('summary.md', markdown),
    tellFailure: ({ outcome }, text) => {
      if (text !== undefined) tell(text);
      else say(outcome.error?.message ?? `${outcome.pathspec ?? outcome.label} ended as ${outcome.status}.`);
    },
  };
}

/** A line for whoever reads the terminal. */
export function say(line: string): void {
  tell(`metaflow-runner: ${line}`);
}

/** Lines for whoever reads the terminal, or the job's log. */
export function tell(lines: string): void {
  process.stderr.write(`${logText(lines)}\n`);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
