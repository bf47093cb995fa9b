import type { Naming } from '../options/option.js';
import type { RunProgress } from '../display/progress.js';
import type { LogOrder } from '../display/run-log.js';
import type { RunPlan } from '../execution/plan/run-plan.js';
import type { OutcomeStatus, RunOutcome } from '../outcome/outcome.js';
import type { Annotation } from '../report/annotations.js';
import type { Outputs } from '../report/outputs.js';
import type { LogStream, RunEvent, RunnerError } from '../runner/index.js';
import type { MadeRun } from './make-runs.js';

/**
 * A CI system, or a terminal: what it does for the runs of a job. What a host does not have, it leaves out. Whatever it is given to show or
 * keep has no secrets any more, but for the output of runs that is not masked by `mask`. An error of a host costs a warning, never the run.
 */
export interface Host {
  /** The facts about the job. */
  readonly job?: CiJob | undefined;
  /** How the user of this host knows an option, e.g. `Input "params"`. */
  readonly naming?: Naming | undefined;
  /** Explains what is wrong with a request in the words of the host's users; default is the error's message. */
  explain?(problem: RunnerError, plan?: RunPlan): string;

  /** Shows the output of runs while they execute. Output that comes before it resolves is shown then. */
  display(options: DisplayOptions): Display | Promise<Display>;
  /** Shows a line outside of the output of any run. */
  note(text: string): void | Promise<void>;
  /** Receives lines for people who debug how runs are made; optional. */
  debug?(text: string): void | Promise<void>;
  /** Shows a line that people should act on. */
  warn(text: string): void | Promise<void>;
  /**
   * Receives values that nothing may show, for CI systems that mask their log.
   * @param ofRun whether these are all secrets of a run that has its id; there is one such call for each
   */
  mask?(secrets: readonly string[], ofRun: boolean): void;

  /** A run has its id. @param position among the runs of the job */
  onStart?(outcome: RunOutcome, position: number): void | Promise<void>;
  /** A run is about to be stopped, or will not be started: the job was cancelled, or another of its runs was not successful. */
  onCancel?(position: number): void | Promise<void>;
  /** The process of a run has ended. Its artifacts have not been read yet, and its gates are not decided. */
  onExit?(outcome: RunOutcome, plan: RunPlan, position: number): void | Promise<void>;
  /** A run has ended, after its last retry; or it never began. */
  onEnd?(outcome: RunOutcome, position: number): void | Promise<void>;

  /** Something happened to a run, as its log says; in the order in which it happened, for each run. */
  onEvent?(event: JobEvent, position: number): void | Promise<void>;

  /** Sets what later steps of the job can read, by name. */
  setOutputs?(outputs: Outputs): void | Promise<void>;
  /** Keeps the facts of all runs as JSON, at full length. */
  writeResults?(runs: readonly object[]): void | Promise<void>;
  /** Keeps a JUnit report. */
  writeJunit?(xml: string): void | Promise<void>;
  /** Shows a summary of all runs, as GitHub's Markdown. */
  writeSummary?(markdown: string, status: OutcomeStatus): void | Promise<void>;
  /** Shows a remark on a line of code, or one without a place. */
  annotate?(annotation: Annotation): void | Promise<void>;
  /** Shows why a run was not successful. @param text of its failed tasks, `undefined` if there is nothing to show */
  tellFailure?(run: MadeRun, text: string | undefined, kept: KeptArtifacts): void | Promise<void>;
  /** Shows why the runs could not be made. */
  tellProblem?(message: string): void | Promise<void>;
  /** Tells people who review the change that the runs belong to. Everything else has been reported. */
  tellReviewers?(report: ReviewReport): void | Promise<void>;
  /** All runs have been reported on. */
  onReported?(): void | Promise<void>;

  /**
   * Keeps a directory of files as an artifact of the job. The files have no secrets.
   * @param signal is aborted when the job is cancelled, and after ten minutes; then it is not waited for any more
   * @returns where it is; `undefined` if it was not kept, which the host has reported
   */
  uploadArtifact?(artifact: ArtifactToKeep, signal: AbortSignal): Promise<KeptArtifact | undefined>;
  /**
   * Fetches an artifact that an earlier attempt of this job kept under this name, into a directory. If it fails, a new run starts.
   * @returns whether there was one
   */
  downloadArtifact?(name: string, directory: string, signal: AbortSignal): Promise<boolean>;
}

/** What reviewers of a change are told of a job. */
export interface ReviewReport {
  readonly status: OutcomeStatus;
  /** A short summary as GitHub's Markdown, of so many bytes of UTF-8 at most; whole parts of a longer one are left out. */
  readonly markdown: (mostBytes: number) => string;
  /** All of them, the most important first. */
  readonly annotations: readonly Annotation[];
}

/** An event of one of a job's runs, or of a retry of it. */
export type JobEvent = RunEvent & {
  /** What tells the run from others of the job. */
  readonly label: string;
  /** Of the run, once it has an id. */
  readonly pathspec: string | undefined;
};

/** The facts that a CI system has about a job. */
export interface CiJob {
  /** The job's name: the same in every attempt, and different from that of other jobs, those of a matrix included. */
  readonly name: string;
  /** From 1. */
  readonly attempt: number;
  /** What distinguishes it from other jobs of a matrix. */
  readonly matrix?: Readonly<Record<string, unknown>> | undefined;
  /** Of the commit. */
  readonly sha?: string | undefined;
  /** The user who started it. */
  readonly actor?: string | undefined;
  /** Its page. */
  readonly url?: string | undefined;
}

export interface DisplayOptions {
  /** How many runs there are. */
  readonly count: number;
  /** What distinguishes the runs, in their order. */
  readonly labels: readonly string[];
  /** Whether several runs share the log, so that each line begins with its run's label. */
  readonly isMixed: boolean;
  readonly order: LogOrder;
  /** Aborted when the job is cancelled: then only seconds are left, and logs are not shown in full. */
  readonly cancel?: AbortSignal | undefined;
}

/** How the output of runs is shown. */
export interface Display {
  show(run: RunToShow): RunDisplay;
  /** Nothing more will be shown. */
  end?(): void;
}

export interface RunToShow {
  readonly plan: RunPlan;
  /** Among the runs of the job. */
  readonly position: number;
  /** For example `Run train.py, retry 1 of 2`. */
  readonly title: string;
  /** Has stdout.log and stderr.log. */
  readonly logDirectory: string;
  /** Must receive every line of stdout, so that the tasks of the run are known. */
  readonly progress: RunProgress;
}

/** A run that is shown. */
export interface RunDisplay {
  /** Resolves when the stream has room for more. */
  write(stream: LogStream, bytes: Buffer): void | Promise<void>;
  end(outcome: RunOutcome): void | Promise<void>;
}

/** What is kept of runs: their logs, the pages of their cards, and bundles to resume them from. */
export type ArtifactKind = 'logs' | 'cards' | 'bundle';

export interface ArtifactToKeep {
  readonly kind: ArtifactKind;
  /** The artifact's name, which is unique in the job. */
  readonly name: string;
  /** Absolute; what is in it belongs to the artifact. It may be removed when the promise of the upload resolves. */
  readonly directory: string;
}

export interface KeptArtifact {
  readonly name: string;
  /** Its page. */
  readonly url?: string | undefined;
}

export type KeptArtifacts = Readonly<Partial<Record<'logs' | 'cards', KeptArtifact | undefined>>>;
