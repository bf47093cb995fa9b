import type { JobObserver, Retry } from '../execution/execute-job.js';
import type { RunPlan } from '../execution/plan/run-plan.js';
import { RunProgress } from '../display/progress.js';
import { bounded } from '../outcome/bounded-text.js';
import { failureOf } from '../outcome/failure.js';
import type { RunOutcome } from '../outcome/outcome.js';
import { durationText } from '../report/duration-text.js';
import type { LogStream } from '../runner/index.js';
import type { Host, RunDisplay } from './host.js';

/** In bytes. */
const LONGEST_REASON = 4000;

/** A run with its retries, told to a host. */
export class HostedRun implements JobObserver {
  readonly #host: Host;
  readonly #position: number;
  #plan: RunPlan;
  #logDirectory: string;
  #retry = 0;
  #display: RunDisplay | undefined;
  /** Whether there is a run whose secrets are not known yet. */
  #isAwaited = false;

  /** @param position among the runs of the job */
  constructor(host: Host, plan: RunPlan, position: number, logDirectory: string) {
    this.#host = host;
    this.#plan = plan;
    this.#position = position;
    this.#logDirectory = logDirectory;
  }

  /** How far the run has come, by what it has printed. */
  get progress(): RunProgress {
    return this.#display?.progress ?? new RunProgress();
  }

  onBegin(plan: RunPlan): void {
    this.#plan = plan;
    void this.#shown();
  }

  onSecrets(secrets: readonly string[]): void {
    this.#host.onSecrets(secrets, this.#isAwaited);
    this.#isAwaited = false;
  }

  async onStart(outcome: RunOutcome): Promise<void> {
    this.#isAwaited = true;
    await this.#host.onStart(outcome, this.#position);
  }

  async onExit(outcome: RunOutcome): Promise<void> {
    await this.#host.onExit(outcome, this.#plan, this.#position);
  }

  async onOutput(stream: LogStream, bytes: Buffer): Promise<void> {
    await (await this.#shown()).write(stream, bytes);
  }

  async onNote(text: string): Promise<void> {
    await this.#host.note(text);
  }

  async onWarning(text: string): Promise<void> {
    await this.#host.warn(text);
  }

  async onRetry(failed: RunOutcome, { number, logDirectory, plan }: Retry): Promise<void> {
    await this.#turnTo(logDirectory, failed);
    this.#retry = number;
    const { pathspec = plan.label, status } = failed;
    const delay = plan.retryDelayMs === 0 ? '' : ` in ${durationText(plan.retryDelayMs)}`;
    await this.onNote(
      `${pathspec} ended as ${status}, and is resumed${delay}: retry ${number} of ${plan.retries}.`,
    );
  }

  async onAnew(failed: RunOutcome, logDirectory: string): Promise<void> {
    await this.#turnTo(logDirectory, failed);
    const why = bounded(failureOf(failed)?.message.split('\n')[0] ?? 'It failed.', LONGEST_REASON);
    await this.onNote(
      `Starting a new run: Metaflow could not resume ${failed.originRunId ?? 'the run'}. ${why}`,
    );
  }

  async onEnd(outcome: RunOutcome): Promise<void> {
    await this.#display?.end(outcome);
    await this.#host.onEnd(outcome, this.#position);
  }

  /** Each run of a job is shown by itself. */
  async #turnTo(logDirectory: string, ended: RunOutcome): Promise<void> {
    await this.#display?.end(ended);
    this.#display = undefined;
    this.#logDirectory = logDirectory;
  }

  async #shown(): Promise<RunDisplay> {
    const display = await this.#host.display();
    this.#display ??= display.show({
      plan: this.#plan,
      title: this.#title,
      logDirectory: this.#logDirectory,
    });
    return this.#display;
  }

  get #title(): string {
    const { command, label, retries } = this.#plan;
    const retry = this.#retry === 0 ? '' : `, retry ${this.#retry} of ${retries}`;
    return `${command.name === 'resume' ? 'Resume' : 'Run'} ${label}${retry}`;
  }
}
