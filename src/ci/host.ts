import type { Naming } from '../options/option.js';
import type { RunProgress } from '../display/progress.js';
import type { LogOrder } from '../display/run-log.js';
import type { RunPlan } from '../execution/plan/run-plan.js';
import type { OutcomeStatus, RunOutcome } from '../outcome/outcome.js';
import type { Annotation } from '../report/annotations.js';
import type { Outputs } from '../report/outputs.js';
import type { LogStream, RunEvent, RunnerError } from '../runner/index.js';
import type { ExecutedRun } from './make-runs.js';
import type { UploadedArtifact } from '../report/summary/summary-options.js';

/**
 * A CI system, or a terminal: what it does for a job's runs. A host omits the methods that it does not support. Everything that it is given
 * to show or keep is already redacted, except the output of runs, which `mask` covers. An error causes a warning and never fails a run.
 */
export interface Host {
  /** Facts about the job. */
  readonly job?: CiJob | undefined;
  /** How this host's users know an option, e.g. `Input "params"`. */
  readonly naming?: Naming | undefined;
  /** Explains a bad request in the words of the host's users; default: the error's message. */
  explain?(problem: RunnerError, plan?: RunPlan): string;

  /** Shows the output of running runs. Output that arrives before this resolves is shown afterwards. */
  display(options: DisplayOptions): Display | Promise<Display>;
  /** Shows a line outside the output of any run. */
  note(text: string): void | Promise<void>;
  /** Receives lines for debugging how runs are made; optional. */
  debug?(text: string): void | Promise<void>;
  /** Shows a line that people should act on. */
  warn(text: string): void | Promise<void>;
  /**
   * Receives secrets, for CI systems that mask their log.
   * @param secrets texts that must not be shown
   * @param position of the run that declares these secrets, and no others; absent if they are not a run's
   */
  mask?(secrets: readonly string[], position?: number): void;

  /** A run is about to start. Until `mask` is called for it, or until it has ended, its output may contain secrets that nobody knows. */
  onBegin?(position: number): void | Promise<void>;
  /** A run has its id. @param outcome so far @param position among the runs of the job */
  onStart?(outcome: RunOutcome, position: number): void | Promise<void>;
  /** A run is about to be stopped, or will not be started, because the job was cancelled or another of its runs was not successful. */
  onCancel?(position: number): void | Promise<void>;
  /** A run's process has ended. Its artifacts have not been read, and its gates have not been evaluated. */
  onExit?(outcome: RunOutcome, plan: RunPlan, position: number): void | Promise<void>;
  /** A run has ended, after its last retry, or it never started. */
  onEnd?(outcome: RunOutcome, position: number): void | Promise<void>;

  /** A run's log reported an event. Each run's events arrive in order. */
  onEvent?(event: JobEvent, position: number): void | Promise<void>;

  /** Sets values by name for later steps of the job. */
  setOutputs?(outputs: Outputs): void | Promise<void>;
  /** Saves the complete details of all runs as JSON. */
  writeResults?(runs: readonly object[]): void | Promise<void>;
  /** Saves a JUnit report. */
  writeJunit?(xml: string): void | Promise<void>;
  /** Shows a summary of all runs, as GitHub Markdown. */
  writeSummary?(markdown: string, status: OutcomeStatus): void | Promise<void>;
  /** Shows an annotation on a line of code, or one without a place. */
  annotate?(annotation: Annotation): void | Promise<void>;
  /**
   * Shows why a run was not successful.
   * @param run the run
   * @param text about its failed tasks; `undefined` if there is nothing to show
   * @param kept where its logs and cards were saved
   */
  showFailure?(run: ExecutedRun, text: string | undefined, kept: UploadedArtifacts): void | Promise<void>;
  /**
   * Shows why nothing could be run or deployed.
   * @param place in the flow's code, if that is the reason
   */
  showProblem?(message: string, place?: Pick<Annotation, 'file' | 'line'>): void | Promise<void>;
  /** Informs people who review the change that the runs belong to. Everything else has been reported. */
  reportToReviewers?(report: ReviewReport): void | Promise<void>;
  /** All runs have been reported. */
  onReported?(): void | Promise<void>;

  /**
   * Saves a directory of files as an artifact of the job. The files contain no secrets.
   * @param artifact its kind, its name and its files
   * @param signal aborted when the job is cancelled, and after ten minutes; then we stop waiting
   * @returns where it is; `undefined` if it was not saved, which the host has reported
   */
  uploadArtifact?(artifact: ArtifactToUpload, signal: AbortSignal): Promise<UploadedArtifact | undefined>;
  /**
   * Downloads into a directory the artifact that an earlier attempt of this job saved under this name. If this fails, a new run starts.
   * @returns whether there was one
   */
  downloadArtifact?(name: string, directory: string, signal: AbortSignal): Promise<boolean>;
}

/** A job's report for the people who review the change. */
export interface ReviewReport {
  readonly status: OutcomeStatus;
  /** A short summary as GitHub Markdown, of at most this many bytes in UTF-8; of a longer one, whole parts are omitted. */
  readonly markdown: (maxBytes: number) => string;
  /** All annotations, the most important first. */
  readonly annotations: readonly Annotation[];
}

/** An event of one of a job's runs, or of its retries. */
export type JobEvent = RunEvent & {
  /** Distinguishes the run from the job's other runs. */
  readonly label: string;
  /** The run's pathspec, once it has an id. */
  readonly pathspec: string | undefined;
};

/** The facts that a CI system knows about a job. */
export interface CiJob {
  /** The job's name: the same in every attempt, and different from all other jobs', including those of a matrix. */
  readonly name: string;
  /** Counts from 1. */
  readonly attempt: number;
  /** Distinguishes the job from others of its matrix. */
  readonly matrix?: Readonly<Record<string, unknown>> | undefined;
  /** The commit. */
  readonly sha?: string | undefined;
  /** The user who started the job. */
  readonly actor?: string | undefined;
  /** The job's page. */
  readonly url?: string | undefined;
}

export interface DisplayOptions {
  /** The number of runs. */
  readonly count: number;
  /** What distinguishes the runs, in their order. */
  readonly labels: readonly string[];
  /** Whether several runs share the log, so that each line starts with its run's label. */
  readonly isMixed: boolean;
  readonly order: LogOrder;
  /** Aborted when the job is cancelled: only seconds are left then, so logs are not shown in full. */
  readonly cancel?: AbortSignal | undefined;
}

/** Shows the output of runs. */
export interface Display {
  show(run: RunToShow): RunDisplay;
  /** Nothing more will be shown. */
  end?(): void;
}

export interface RunToShow {
  readonly plan: RunPlan;
  /** The run's position in the job. */
  readonly position: number;
  /** For example, `Run train.py, retry 1 of 2`. */
  readonly title: string;
  /** Contains stdout.log and stderr.log. */
  readonly logDirectory: string;
  /** Must receive every line of stdout, from which it learns the run's tasks. */
  readonly progress: RunProgress;
}

/** A run that is being shown. */
export interface RunDisplay {
  /** Resolves when the stream has room for more. */
  write(stream: LogStream, bytes: Buffer): void | Promise<void>;
  end(outcome: RunOutcome): void | Promise<void>;
}

/** What is saved of runs: their logs, their cards' pages, and bundles to resume them from. */
export type ArtifactKind = 'logs' | 'cards' | 'bundle';

export interface ArtifactToUpload {
  readonly kind: ArtifactKind;
  /** The artifact's name, unique in the job. */
  readonly name: string;
  /** Absolute; all its content belongs to the artifact. It may be removed once the upload's promise settles. */
  readonly directory: string;
}

export type { UploadedArtifact };

export type UploadedArtifacts = Readonly<Partial<Record<'logs' | 'cards', UploadedArtifact | undefined>>>;
