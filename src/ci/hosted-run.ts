import { CancelClock } from '../execution/cancel-clock.js';
import type { JobObserver, Retry } from '../execution/execute-job.js';
import type { RunPlan } from '../execution/plan/run-plan.js';
import { SharedRunIdError } from '../execution/run-claim.js';
import { RunProgress } from '../display/progress.js';
import { bounded, MAX_LINE_LENGTH } from '../outcome/bounded-text.js';
import type { RunOutcome } from '../outcome/outcome.js';
import type { Redactor } from '../redaction/index.js';
import { durationText } from '../report/duration-text.js';
import { within, type LogStream, type RunEvent } from '../runner/index.js';
import type { Display, Host, RunDisplay } from './host.js';
import { RunTrace } from './run-trace.js';
import type { Plugins } from './plugins/plugins.js';

export interface HostedRunOptions {
  readonly host: Host;
  readonly display: Promise<Display>;
  /** Absent if the job has none. */
  readonly plugins: Plugins | undefined;
  /** Learns the run's secrets. */
  readonly redactor: Redactor;
  /** Aborted when the job is cancelled. */
  readonly cancel: AbortSignal;
}

/** A metadata service that does not answer must not block the job. */
const TIME_TO_TAG_MS = 60_000;

/** A cancelled job, or a run past its timeout, does not wait for a stalled reader: outputs and summary must be written. */
const TIME_TO_SHOW = { until: 7_500, least: 500 };

/** Reports a run and its retries to a host and to plugins. */
export class HostedRun implements JobObserver {
  readonly #options: HostedRunOptions;
  readonly #position: number;
  readonly #clock: CancelClock;
  #plan: RunPlan;
  #logDirectory: string;
  readonly #trace: RunTrace;
  #began = performance.now();
  #retry = 0;
  #display: RunDisplay | undefined;
  #progress: RunProgress;
  #pathspec: string | undefined;
  #knowsSecrets = false;
  /** A run that plugins will be told of when its secrets are known. */
  #started: RunOutcome | undefined;

  /** @param position among the runs of the job */
  constructor(plan: RunPlan, position: number, logDirectory: string, options: HostedRunOptions) {
    this.#options = options;
    this.#clock = new CancelClock(options.cancel);
    this.#trace = new RunTrace(options);
    this.#progress = this.#newProgress();
    this.#plan = plan;
    this.#position = position;
    this.#logDirectory = logDirectory;
  }

  /** The run's progress, from its output. */
  get progress(): RunProgress {
    return this.#progress;
  }

  onBegin(plan: RunPlan): void {
    this.#plan = plan;
    this.#began = performance.now();
    this.#trace.begin(plan, this.#logDirectory);
    this.#knowsSecrets = false;
    void this.#options.host.onBegin?.(this.#position);
    void this.#shown();
  }

  onCancel(): void {
    void this.#options.host.onCancel?.(this.#position);
  }

  onSecrets(secrets: readonly string[]): void {
    const { host, redactor, plugins } = this.#options;
    // The host first: it masks what the redactor does not know yet, and may share the redactor.
    host.mask?.(secrets, this.#knowsSecrets ? undefined : this.#position);
    this.#knowsSecrets = true;
    redactor.learn(secrets);
    if (this.#started) plugins?.onRunStart(this.#started);
    this.#started = undefined;
  }

  onUnknownSecrets(logDirectory: string): void {
    this.#options.redactor.withhold(logDirectory);
  }

  async onStart(outcome: RunOutcome): Promise<void> {
    this.#started = outcome;
    this.#pathspec = outcome.pathspec;
    this.#trace.started(outcome);
    this.#reportEvent({ type: 'run-started', at: outcome.startedAt });
    await this.#options.host.onStart?.(outcome, this.#position);
  }

  async onExit(outcome: RunOutcome): Promise<void> {
    this.#trace.exited(outcome);
    await this.#options.host.onExit?.(outcome, this.#plan, this.#position);
  }

  async onOutput(stream: LogStream, bytes: Buffer): Promise<void> {
    await (await this.#shown()).write(stream, bytes);
  }

  async onNote(text: string): Promise<void> {
    await this.#options.host.note(text);
  }

  async onWarning(text: string): Promise<void> {
    await this.#options.host.warn(text);
  }

  async onRetry(failed: RunOutcome, { number, logDirectory, plan }: Retry): Promise<void> {
    await this.#turnTo(logDirectory, failed);
    this.#retry = number;
    const { pathspec = plan.label, status } = failed;
    const delay = plan.retryDelayMs === 0 ? '' : ` in ${durationText(plan.retryDelayMs)}`;
    await this.onNote(
      `${pathspec} ${status === 'timeout' ? 'timed out' : status}; resuming it${delay} (retry ${number} of ${plan.retries}).`,
    );
  }

  async onFreshStart(failed: RunOutcome, logDirectory: string): Promise<void> {
    await this.#turnTo(logDirectory, failed);
    const { failureLine } = await import('../outcome/failure.js');
    const why = bounded(failureLine(failed) ?? 'It failed.', MAX_LINE_LENGTH);
    const resumed = failed.originRunId ?? 'the run';
    const failure = failed.error instanceof SharedRunIdError ? '' : `Metaflow could not resume ${resumed}. `;
    await this.onNote(`Starting a new run: ${failure}${why}`);
  }

  async onEnd(ended: RunOutcome): Promise<RunOutcome> {
    this.#trace.finished(ended);
    await this.#endDisplay(ended);
    this.#clock[Symbol.dispose]();
    const outcome = await this.#tagged((await this.#options.plugins?.onRunEnd(ended)) ?? ended);
    await this.#options.host.onEnd?.(outcome, this.#position);
    return outcome;
  }

  /** Adds the tags for success to a successful run. If that fails, the run stays successful. */
  async #tagged(outcome: RunOutcome): Promise<RunOutcome> {
    const { tagsOnSuccess: tags = [] } = this.#plan;
    if (outcome.status !== 'successful' || outcome.pathspec === undefined || tags.length === 0)
      return outcome;
    const { host, redactor, cancel } = this.#options;
    const tooLate = `the metadata service did not answer within ${TIME_TO_TAG_MS / 1000} s`;
    try {
      const { tagRun } = await import('./tag-run.js');
      const tag = async (signal: AbortSignal) => await tagRun(outcome, this.#plan, tags, signal);
      return await within(TIME_TO_TAG_MS, cancel, tooLate, tag);
    } catch (error) {
      const text = `${outcome.pathspec} was successful, but could not be tagged (${tags.join(', ')}): ${(error as Error).message}`;
      await host.warn(redactor.text(text));
      return outcome;
    }
  }

  /** Ends the display of a run, so that the next one is shown separately. */
  async #turnTo(logDirectory: string, ended: RunOutcome): Promise<void> {
    await this.#endDisplay(ended);
    this.#display = undefined;
    this.#progress = this.#newProgress();
    this.#logDirectory = logDirectory;
  }

  async #endDisplay(ended: RunOutcome): Promise<void> {
    const { timeoutMs = Infinity } = this.#plan;
    const otherwise = Math.max(TIME_TO_SHOW.least, this.#began + timeoutMs - performance.now());
    await this.#clock.within(Promise.resolve(this.#display?.end(ended)), { ...TIME_TO_SHOW, otherwise });
    this.#progress.end();
    const { finishedAt, status, exitCode } = ended;
    this.#reportEvent({ type: 'run-ended', at: finishedAt ?? new Date(), status, returncode: exitCode });
    this.#pathspec = undefined;
  }

  async #shown(): Promise<RunDisplay> {
    const display = await this.#options.display;
    this.#display ??= display.show({
      plan: this.#plan,
      position: this.#position,
      title: this.#title,
      logDirectory: this.#logDirectory,
      progress: this.#progress,
    });
    return this.#display;
  }

  #newProgress(): RunProgress {
    return new RunProgress((event) => {
      this.#reportEvent(event);
      if (event.type !== 'task-ended') return;
      const { stepName, taskId, status } = event;
      this.#options.plugins?.onTaskEnd({ stepName, taskId, status, pathspec: this.#pathspec });
    });
  }

  #reportEvent(event: RunEvent): void {
    const { host, redactor } = this.#options;
    const names = 'stepName' in event && {
      stepName: redactor.text(event.stepName),
      taskId: redactor.text(event.taskId),
    };
    const label = redactor.text(this.#plan.label);
    void host.onEvent?.({ ...event, ...names, label, pathspec: this.#pathspec }, this.#position);
  }

  get #title(): string {
    const { command, label, retries } = this.#plan;
    const retry = this.#retry === 0 ? '' : `, retry ${this.#retry} of ${retries}`;
    return `${command.name === 'resume' ? 'Resume' : 'Run'} ${label}${retry}`;
  }
}
