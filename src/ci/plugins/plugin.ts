import type { TaskName } from '../../runner/index.js';
import type { RunOutcome } from '../../outcome/outcome.js';
import type { Annotation } from '../../report/annotations.js';
import type { CiJob } from '../host.js';

/**
 * What a team adds to a job's runs: a chat message, metrics, a part of the summary, its own gate. Everything that a plugin receives is
 * redacted. Plugins are called in order, and each is awaited within a deadline. A failing plugin causes a warning and never fails a run.
 */
export interface Plugin {
  /** Used in messages. */
  readonly name: string;
  /** A run has its id. */
  onRunStart?(run: RunOutcome, context: PluginContext): void | Promise<void>;
  /**
   * A task has ended, according to the run's log; whether a failed attempt was the last one is known only when the run has ended. The run
   * does not wait for this call; `onRunEnd` does.
   */
  onTaskEnd?(task: EndedTask, context: PluginContext): void | Promise<void>;
  /**
   * A run has ended, after its last retry, or it never started.
   * @returns the reason if a successful run should count as failed: a gate
   */
  onRunEnd?(run: RunOutcome, context: PluginContext): Verdict | Promise<Verdict>;
  /** All runs have ended. @returns the plugin's part of the report */
  onReport?(
    runs: readonly RunOutcome[],
    context: PluginContext,
  ): ReportPart | undefined | Promise<ReportPart | undefined>;
}

// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- A plugin that judges nothing returns nothing
export type Verdict = string | undefined | void;

export interface PluginContext {
  /** The CI system's facts about the job. */
  readonly job: CiJob | undefined;
  /** Aborted at the call's deadline, and when the job is cancelled. */
  readonly signal: AbortSignal;
}

export interface EndedTask extends TaskName {
  /** The run's pathspec, once known. */
  readonly pathspec: string | undefined;
  readonly status: 'successful' | 'failed';
}

/** What a plugin adds to a report. */
export interface ReportPart {
  /** Markdown, shown below the summary of the runs. */
  readonly summary?: string | undefined;
  readonly annotations?: readonly Annotation[] | undefined;
}
