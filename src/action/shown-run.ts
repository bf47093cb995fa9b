import path from 'node:path';
import type { JobObserver } from '../job/execute-runs.js';
import type { RunPlan } from '../job/run-plan.js';
import type { RunOutcome } from '../report/outcome.js';
import { RunProgress } from '../display/progress.js';
import type { LogStream } from '../runner/index.js';
import { RunLog, type LogOrder } from '../display/run-log.js';
import type * as StepReport from './step-report.js';

export interface ShownRunOptions {
  readonly plan: RunPlan;
  readonly logDirectory: string;
  readonly order: LogOrder;
  /** Stands before the run's lines where they mix with those of others; "" where they do not. */
  readonly label: string;
  /** Whether the run is the one whose id is told to later steps at once. */
  readonly isFirst: boolean;
  /** What shows it, once it is loaded. */
  readonly opened: Promise<typeof StepReport>;
}

/** A run as the job log shows it. */
export class ShownRun implements JobObserver {
  /** How far the run has come, by what it has printed. */
  readonly progress = new RunProgress();
  readonly #options: ShownRunOptions;
  #log: RunLog | undefined;

  constructor(options: ShownRunOptions) {
    this.#options = options;
  }

  onBegin(): void {
    void this.#open();
  }

  async onStart(outcome: RunOutcome): Promise<void> {
    if (this.#options.isFirst) (await this.#options.opened).announceRun(outcome);
  }

  async onOutput(stream: LogStream, bytes: Buffer): Promise<void> {
    (await this.#open()).write(stream, bytes);
  }

  async onEnd(outcome: RunOutcome): Promise<void> {
    this.#log?.end();
    if (this.#options.order !== 'live') (await this.#options.opened).tellEnd(outcome);
  }

  async #open(): Promise<RunLog> {
    const { plan, logDirectory, order, label, opened } = this.#options;
    const { jobLog } = await opened;
    const file = (stream: LogStream) => path.join(logDirectory, `${stream}.log`);
    this.#log ??= new RunLog({
      order,
      label,
      title: `${plan.command.name === 'resume' ? 'Resume' : 'Run'} ${plan.label}`,
      files: { stdout: file('stdout'), stderr: file('stderr') },
      progress: this.progress,
      screen: jobLog,
    });
    return this.#log;
  }
}
