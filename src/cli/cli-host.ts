import type { Display, Host } from '../ci/host.js';
import { askedFor } from '../execution/execute-run.js';
import type { RunPlan } from '../execution/plan/run-plan.js';
import type { RunOutcome } from '../outcome/outcome.js';
import type { Redactor } from '../redaction/index.js';
import { writeFacts } from './reports.js';
import { say } from './say.js';

/** Whoever called the command: a person at a terminal, or another CI. */
export class CliHost implements Host {
  readonly #display: Display;
  readonly #redactor: Redactor;
  readonly #jsonFile: string | undefined;
  /** What is known of each run by now. */
  readonly #known: RunOutcome[];

  constructor(plans: readonly RunPlan[], display: Display, redactor: Redactor, jsonFile: string | undefined) {
    const startedAt = new Date();
    this.#known = plans.map((plan) => ({ ...askedFor(plan), status: 'running', startedAt }));
    this.#display = display;
    this.#redactor = redactor;
    this.#jsonFile = jsonFile;
  }

  display(): Display {
    return this.#display;
  }

  note(text: string): void {
    say(text);
  }

  warn(text: string): void {
    say(text);
  }

  onSecrets(secrets: readonly string[]): void {
    this.#redactor.learn(secrets);
  }

  onStart(outcome: RunOutcome, position: number): void {
    this.#know(outcome, position);
  }

  onExit(): void {
    // What is known then follows at once.
  }

  onEnd(outcome: RunOutcome, position: number): void {
    this.#know(outcome, position);
  }

  #know(outcome: RunOutcome, position: number): void {
    this.#known[position] = outcome;
    if (this.#jsonFile !== undefined) writeFacts(this.#jsonFile, this.#known, this.#redactor);
  }
}
