import type { RunPlan } from '../execution/plan/run-plan.js';
import type { RunProgress } from '../display/progress.js';
import type { RunOutcome } from '../outcome/outcome.js';
import type { LogStream } from '../runner/index.js';

/** A CI system, or a terminal: what it does for the runs of a job. */
export interface Host {
  /** Shows the output of runs while they execute. Output that comes before it resolves is shown then. */
  display(): Display | Promise<Display>;
  /** Shows a line outside of the output of any run. */
  note(text: string): void | Promise<void>;
  /** Shows a line that people should act on. */
  warn(text: string): void | Promise<void>;
  /**
   * Learns values that nothing may show.
   * @param ofRun whether these are all secrets of a run that has its id; there is one such call for each
   */
  onSecrets(secrets: readonly string[], ofRun: boolean): void;
  /** A run has its id. @param position among the runs of the job */
  onStart(outcome: RunOutcome, position: number): void | Promise<void>;
  /** The process of a run has ended. Its artifacts are not read yet, nor its gates decided. */
  onExit(outcome: RunOutcome, plan: RunPlan, position: number): void | Promise<void>;
  /** A run has ended, after its last retry; or it never began. */
  onEnd(outcome: RunOutcome, position: number): void | Promise<void>;
}

/** How the output of runs is shown. */
export interface Display {
  show(run: RunToShow): RunDisplay;
}

export interface RunToShow {
  readonly plan: RunPlan;
  /** E.g. `Run train.py, retry 1 of 2`. */
  readonly title: string;
  /** Has stdout.log and stderr.log. */
  readonly logDirectory: string;
}

/** A run that is shown. */
export interface RunDisplay {
  /** How far the run has come, by what it has printed. */
  readonly progress: RunProgress;
  /** Resolves when there is room for more. */
  write(stream: LogStream, bytes: Buffer): void | Promise<void>;
  end(outcome: RunOutcome): void | Promise<void>;
}
