import path from 'node:path';
import type { JobObserver, Retry } from '../execution/execute-job.js';
import type { RunPlan } from '../execution/plan/run-plan.js';
import { bounded } from '../outcome/bounded-text.js';
import { durationText } from '../report/duration-text.js';
import { failureOf } from '../outcome/failure.js';
import type { RunOutcome } from '../outcome/outcome.js';
import { RunProgress } from '../display/progress.js';
import type { LogStream } from '../runner/index.js';
import { RunLog, type LogOrder } from '../display/run-log.js';
import type { Turns } from '../display/turns.js';
import type * as StepReport from './step-report.js';
import type { StepSecrets } from './step-secrets.js';

/** In bytes. */
const LONGEST_REASON = 4000;

export interface ShownRunOptions {
  readonly plan: RunPlan;
  readonly logDirectory: string;
  readonly order: LogOrder;
  /** Stands before the run's lines where they mix with those of others; "" where they do not. */
  readonly label: string;
  /** Shared by all runs. */
  readonly turns: Turns;
  /** Whether the run is the one whose id is told to later steps at once. */
  readonly isFirst: boolean;
  /** Whether the step makes no other. */
  readonly isAlone: boolean;
  /** Gets to know those of the run. */
  readonly secrets: StepSecrets;
  /** What shows it, once it is loaded. */
  readonly opened: Promise<typeof StepReport>;
}

/** A run as the job log shows it. */
export class ShownRun implements JobObserver {
  /** How far the run has come, by what it has printed. */
  progress = new RunProgress();
  readonly #options: ShownRunOptions;
  #log: RunLog | undefined;
  #title = '';
  #retry = 0;
  /** Whether there is a run whose secrets are not known yet. */
  #isAwaited = false;
  #logDirectory: string;

  constructor(options: ShownRunOptions) {
    this.#options = options;
    this.#logDirectory = options.logDirectory;
  }

  onBegin(plan: RunPlan): void {
    const retry = this.#retry === 0 ? '' : `, retry ${this.#retry} of ${plan.retries}`;
    this.#title = `${plan.command.name === 'resume' ? 'Resume' : 'Run'} ${plan.label}${retry}`;
    void this.#open();
  }

  onSecrets(secrets: readonly string[]): void {
    if (this.#isAwaited) this.#options.secrets.learnOfRun(secrets);
    else this.#options.secrets.learn(secrets);
    this.#isAwaited = false;
  }

  async onStart(outcome: RunOutcome): Promise<void> {
    this.#isAwaited = true;
    this.#options.secrets.beginRun();
    if (this.#options.isFirst) (await this.#options.opened).announceRun(outcome);
  }

  async onExit(outcome: RunOutcome): Promise<void> {
    const { isAlone, plan, opened } = this.#options;
    if (isAlone) (await opened).announceExit(outcome, plan.gates.length > 0);
  }

  async onOutput(stream: LogStream, bytes: Buffer): Promise<void> {
    await (await this.#open()).write(stream, bytes);
  }

  async onNote(text: string): Promise<void> {
    (await this.#options.opened).say(text);
  }

  async onWarning(text: string): Promise<void> {
    (await this.#options.opened).warn(text);
  }

  async onRetry(failed: RunOutcome, { number, logDirectory, plan }: Retry): Promise<void> {
    await this.#turnTo(logDirectory);
    this.#retry = number;
    const { pathspec = plan.label, status } = failed;
    const delay = plan.retryDelayMs === 0 ? '' : ` in ${durationText(plan.retryDelayMs)}`;
    await this.onNote(
      `${pathspec} ended as ${status}, and is resumed${delay}: retry ${number} of ${plan.retries}.`,
    );
  }

  async onAnew(failed: RunOutcome, logDirectory: string): Promise<void> {
    await this.#turnTo(logDirectory);
    const why = bounded(failureOf(failed)?.message.split('\n')[0] ?? 'It failed.', LONGEST_REASON);
    await this.onNote(
      `A new run is started: Metaflow could not resume ${failed.originRunId ?? 'the run'}. ${why}`,
    );
  }

  /** Each run of a job is a group of its own. */
  async #turnTo(logDirectory: string): Promise<void> {
    await this.#log?.end();
    this.#log = undefined;
    this.progress = new RunProgress();
    this.#logDirectory = logDirectory;
  }

  async onEnd(outcome: RunOutcome): Promise<void> {
    await this.#log?.end({ hasTime: outcome.status !== 'cancelled' });
    (await this.#options.opened).tellEnd(outcome);
  }

  async #open(): Promise<RunLog> {
    const { order, label, turns, opened } = this.#options;
    const { jobLog } = await opened;
    const file = (stream: LogStream) => path.join(this.#logDirectory, `${stream}.log`);
    this.#log ??= new RunLog({
      order,
      label,
      title: this.#title,
      files: { stdout: file('stdout'), stderr: file('stderr') },
      progress: this.progress,
      screen: jobLog,
      turns,
    });
    return this.#log;
  }
}
