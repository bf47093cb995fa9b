import path from 'node:path';
import { currentVersions } from '../execution/current-versions.js';
import type { RunPlan } from '../execution/plan/run-plan.js';
import type { RunOutcome } from '../outcome/outcome.js';
import type { Redactor } from '../redaction/index.js';
import { shellWord } from '../display/shell-word.js';
import { durationText } from '../report/duration-text.js';
import type { Host } from './host.js';

/** Traces for debugging how a run is made: its directory and interpreter, and the duration of its phases. Hosts with `debug` receive it. */
export class RunTrace {
  readonly #host: Host;
  readonly #redactor: Redactor;
  readonly #cancel: AbortSignal;
  #label = '';
  #since = performance.now();
  #hasShownCommand = false;
  #hasRun = false;

  constructor({ host, redactor, cancel }: { host: Host; redactor: Redactor; cancel: AbortSignal }) {
    this.#host = host;
    this.#redactor = redactor;
    this.#cancel = cancel;
  }

  begin(plan: RunPlan, logDirectory: string): void {
    this.#label = plan.label;
    this.#since = performance.now();
    this.#hasShownCommand = false;
    this.#hasRun = false;
    if (!this.#host.debug) return;
    const { cwd, python = 'python3' } = plan;
    this.#write(`working directory: ${cwd}`);
    this.#write(`interpreter: ${python}`);
    this.#write(`logs: ${path.resolve(logDirectory)}`);
    void this.#writeVersion(plan);
  }

  started(outcome: RunOutcome): void {
    this.#ended('starting the run, until it had an id', outcome);
  }

  exited(outcome: RunOutcome): void {
    this.#hasRun = true;
    this.#ended('running the flow', outcome);
  }

  finished(outcome: RunOutcome): void {
    this.#ended(this.#hasRun ? 'reading its results' : 'starting, without a run', outcome);
  }

  /** A phase of the run has ended. */
  #ended(phase: string, { commandLine }: RunOutcome): void {
    const now = performance.now();
    if (commandLine && !this.#hasShownCommand) {
      this.#hasShownCommand = true;
      this.#write(`command: ${commandLine.map(shellWord).join(' ')}`);
    }
    this.#write(`${phase}: ${durationText(now - this.#since)}`);
    this.#since = now;
  }

  async #writeVersion(plan: RunPlan): Promise<void> {
    const { metaflow = 'unknown version' } = await currentVersions(plan, this.#cancel);
    this.#write(`Metaflow: ${metaflow}`);
  }

  #write(text: string): void {
    void this.#host.debug?.(this.#redactor.text(`${this.#label}: ${text}`));
  }
}
